/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Looks for places (trip/where.h) while a trace becomes trips. A block has the list of its
 * instructions that are looked for, so that others cost one comparison:
 *
 *	block runs        its hits are noted, with the stacks as they are then
 *	its end is known  those that really ran are handed over, the others forgotten
 *
 * A block may have been cut by an interrupt, a fault or a device access; an instruction that faults
 * is a hit when it completes, a REP string at its first iteration.
 */
#ifndef TRIP_WATCH_H
#define TRIP_WATCH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "trip/stop.h"
#include "trip/where.h"

struct block;
struct call;
struct err;
struct names;
struct task;
struct trips;
struct unit;
struct watch;

enum watch_stacks { WATCH_CALLER, WATCH_STACK, WATCH_ALL_STACKS };

struct watch_opts {
	const struct where *wheres; /* borrowed */
	size_t n;
	enum watch_stacks stacks; /* which are taken at each hit */
	bool all_tasks;           /* not only PROGRAM's */
	/* Receives each hit in the order of positions, borrowed during the call, except that names
	 * live as long as the trips. Nonzero ends the reading with that code. */
	int (*hit)(void *ctx, const struct hit *h);
	void *ctx;
};

/* Instructions of a block that are looked for. */
struct watch_points;

/* NULL: out of memory. */
struct watch *watch_new(const struct watch_opts *o);
void watch_free(struct watch *w);
/* A unit's names have come. -EINVAL with a message if a name is ambiguous. */
int watch_unit(struct trips *t, const struct unit *u, struct err *e);
/* Lists what is looked for in a block that was resolved. */
void watch_block(struct watch *w, const struct names *names, struct block *b);

/* flow.c: the last block is about to run in the task; … */
bool watch_wants(const struct trips *t, const struct task *k, const struct block *b);
/* … its instructions from…to run in the task's frames as they are now; … */
void watch_take(struct trips *t, struct task *k, struct block *b, uint32_t from, uint32_t to);
/* … so many really ran, and so many were begun. */
void watch_ran(struct trips *t, uint32_t ran, uint32_t started);
/* A system call of the task: what it is, and its trip's number (0: none). */
void watch_called(struct trips *t, const struct task *k, const struct call *c, uint64_t trip);
/* The task's trip is back in the program. */
void watch_returned(struct trips *t, const struct task *k);
/* A task ends: the block that it runs ran. */
void watch_dropped(struct trips *t, const struct task *k);
/* The trace has ended. */
void watch_end(struct trips *t);

/* How often a place was hit, also beyond the one that was asked for. */
uint64_t watch_count(const struct watch *w, size_t where);
/* Returns true if other tasks than PROGRAM's may have hit it, which were not asked for. */
bool watch_others(const struct watch *w, size_t where);
/* The nearest lines that have code, among functions that ran; 0: none. */
void watch_near(const struct watch *w, size_t where, unsigned *below, unsigned *above);
/* Returns true if the place's name, line or address was found in the trace, hit or not. */
bool watch_known(const struct watch *w, size_t where);

#endif
