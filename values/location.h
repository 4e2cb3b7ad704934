/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Where a variable's value is: found once for an address of code, then read at each stop there.
 */
#ifndef VALUES_LOCATION_H
#define VALUES_LOCATION_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct frame_rules;
struct machine_source;
struct type;
struct value;

enum location_kind {
	LOCATION_NONE,     /* nowhere: `why` */
	LOCATION_REGISTER, /* in `reg`, and in `reg2` if it is larger than a register */
	LOCATION_BASED,    /* in memory at `reg` plus `offset` */
	LOCATION_FIXED,    /* in memory at `offset` */
	LOCATION_CONSTANT, /* `offset` itself */
	LOCATION_DWARF,    /* what `ops` compute */
};

struct location {
	enum location_kind kind;
	uint8_t reg, reg2; /* enum gpr; reg2: GPR_N for none */
	bool at_entry;     /* by the registers at the function's entry, not at the stop */
	uint8_t bits;      /* of addresses: 64 or 32 */
	int64_t offset;
	const char *why; /* lives as long as the types */
	const void *ops; /* Dwarf_Op */
	size_t n_ops;
	const struct frame_rules *frame; /* for `ops` */
};

struct variable {
	const char *name;
	const struct type *type; /* NULL: unknown */
	struct location at;
};

/* The value at a stop. If it cannot be found, one without a place that says why. */
struct value variable_value(const struct variable *v, const struct machine_source *m);

#endif
