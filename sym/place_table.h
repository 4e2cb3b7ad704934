/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The tables behind sym/places.h, the same in memory and in the cache's files. The index maps an
 * address to its unit, a unit's table to the place.
 *
 *	index   head, n_spans × place_span
 *	unit    head, n_spans × place_span, n_inlines × place_inline, n_bytes of strings, each
 *	        NUL-terminated
 *
 * Spans are sorted and do not overlap; each ends where the next begins. References to strings are
 * offsets, PLACE_NONE for none. An inline follows the one that contains it.
 */
#ifndef SYM_PLACE_TABLE_H
#define SYM_PLACE_TABLE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define PLACE_MAGIC   0x4c505452u /* "RTPL" */
#define PLACE_VERSION 1
#define PLACE_NONE    0xffffffffu

struct place_head {
	uint32_t magic, version;
	uint64_t unit; /* the unit's offset in .debug_info; UINT64_MAX for the index */
	uint64_t hash; /* of everything after the head */
	uint32_t n_spans, n_inlines, n_bytes, reserved;
};

struct place_span {
	uint64_t start;
	uint32_t a;       /* in a unit: the file; in the index: the unit's offset, low half */
	uint32_t b;       /* in a unit: the line; in the index: the unit's offset, high half */
	uint32_t inlined; /* index of the innermost inline */
	uint32_t known;   /* 0: unknown from here on */
};

struct place_inline {
	uint32_t name, file, line;
	uint32_t outer; /* index of an earlier one */
};

struct place_table {
	void *bytes; /* owned: everything, head first */
	size_t size;
	const struct place_span *spans;
	const struct place_inline *inlines;
	const char *strings;
	size_t n_spans, n_inlines, n_bytes;
};

/* Takes ownership of `bytes`, from malloc(), with any contents; false, and freed, if they are not a
 * table of that unit. */
bool place_table_take(struct place_table *t, void *bytes, size_t size, uint64_t unit);
/* Joins parts into a table. False if out of memory. */
bool place_table_make(struct place_table *t, uint64_t unit, const struct place_table *parts);
void place_table_free(struct place_table *t);
/* The span that contains an address, and its end; NULL if nothing is known. */
const struct place_span *place_table_find(const struct place_table *t, uint64_t addr,
					  uint64_t *end);
/* The string at an offset; NULL for PLACE_NONE. */
const char *place_table_string(const struct place_table *t, uint32_t at);
static inline uint64_t place_span_unit(const struct place_span *s)
{
	return s->a | (uint64_t)s->b << 32;
}

#endif
