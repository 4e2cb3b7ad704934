/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * DWARF's location expressions, evaluated with the registers and memory of a stop.
 */
#ifndef VALUES_DWARF_OPS_H
#define VALUES_DWARF_OPS_H

#include <elfutils/libdw.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct machine_source;
struct variable;

/* What expressions at one address of code refer to. */
struct frame_rules {
	uint64_t bias;
	int bits;     /* of addresses: 64 or 32 */
	bool is_i386; /* its registers, and DWARF's numbers for them; x32 has those of x86-64 */
	const Dwarf_Op *base; /* DW_AT_frame_base; NULL: none */
	size_t n_base;
	const Dwarf_Op *cfa; /* the canonical frame address; NULL: unknown */
	size_t n_cfa;
};

/* The register that DWARF's number means, an enum gpr; -1 for others: floating-point and segment
 * registers. The instruction pointer is -2. */
int dwarf_gpr(uint64_t number, bool is_i386);
/* Of a variable at LOCATION_DWARF. */
struct value dwarf_ops_value(const struct variable *v, const struct machine_source *m);

#endif
