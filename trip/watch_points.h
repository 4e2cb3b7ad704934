/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Which instructions of which blocks are looked for: names become addresses when a unit's names
 * come; lines and inlined functions, for which debug information is needed, when a function's first
 * block does.
 */
#ifndef TRIP_WATCH_POINTS_H
#define TRIP_WATCH_POINTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct block;
struct err;
struct fn;
struct inlined;
struct names;
struct unit;
struct watch_set;
struct where;

struct watch_point {
	uint32_t insn;  /* index in the block */
	uint32_t where; /* index of the place */
};

/* What is looked for in a block. */
struct watch_points {
	struct watch_points *next; /* all are freed together */
	const struct fn *fn;       /* the block's, for which it holds, … */
	uint64_t bias;             /* … there */
	bool inlines;              /* in a function with inlined ones that are looked for */
	uint32_t n, room;
	struct watch_point at[];
};

struct watch_set *watch_set_new(const struct where *wheres, size_t n);
void watch_set_free(struct watch_set *s);
/* Takes the unit's functions and lines. -EINVAL with a message if a name is ambiguous. */
int watch_set_unit(struct watch_set *s, const struct names *names, const struct unit *u,
		   struct err *e);
/* Sets the points of a block that was resolved. */
void watch_set_block(struct watch_set *s, const struct names *names, struct block *b);
/* The nth place, from 0, that an inlined function is; false: no more. */
bool watch_set_instance(const struct watch_set *s, const struct inlined *i, size_t nth,
			uint32_t *where);
/* The nearest lines that have code, in units without lines in the trace; 0: none. */
void watch_set_near(const struct watch_set *s, size_t where, unsigned *below, unsigned *above);
/* Returns true if something in the trace is the place. */
bool watch_set_known(const struct watch_set *s, size_t where);

#endif
