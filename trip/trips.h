/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * From the stream of a trace to trips: cuts it into tasks, pushes on call, pops on return, and
 * names what fits neither. Feed it every chunk of a trace in order; it hands over each trip when it
 * is done.
 */
#ifndef TRIP_TRIPS_H
#define TRIP_TRIPS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct call;
struct chunk;
struct err;
struct fn;
struct place;
struct task;
struct trip;
struct trips;
struct unit;

struct trips_opts {
	void *ctx;
	/* Whether a call is to be shown: asked when it enters the kernel. NULL: every one. */
	bool (*wants)(void *ctx, const struct call *call, bool on_socket);
	/* A trip that is done; borrowed for the time of the call. Nonzero ends the reading with
	 * that code. */
	int (*trip)(void *ctx, struct trip *t);
	/* A function with an entry site was entered or left, by any task, in the kernel; may be
	 * NULL. `depth` counts such frames. */
	void (*function)(void *ctx, const struct task *task, const struct fn *fn, bool enter,
			 unsigned depth);
	/* The place in the source of an address of a unit, where the trace does not tell it; NULL:
	 * nowhere is one known, and inlined functions have no frames. */
	bool (*place)(void *ctx, const struct unit *u, uint64_t addr, struct place *out);
	/* What ran is counted apart from the trips; a message of init's; may be NULL. */
	void (*mail)(void *ctx, uint32_t op, uint32_t arg, const void *bytes, size_t n);
};

struct trips_stats {
	uint64_t blocks;
	uint64_t insns; /* executed; a REP string counts once */
	/* executions of any instruction, as an independent counter sees them: iterations, faulting
	 * ones */
	uint64_t started;
	uint64_t counter; /* what the independent counter said at the end; 0: it did not run */
	uint64_t returns;
	uint64_t unmatched; /* returns to where nothing on the stack goes */
	uint64_t left_over; /* frames that were still there when a task was back in user space */
	uint64_t jumps_out; /* longjmp and its kin: frames left without a return */
	uint64_t interrupts, faults, switches;
	uint64_t trips;
	uint64_t lost;             /* words that the recorder could not keep */
	bool stopped;              /* the stream has its end */
	char first_unmatched[200]; /* where the first of them was, in words */
};

struct trips *trips_new(const struct trips_opts *o);
void trips_free(struct trips *t);
/* 0; -EBADMSG with a message for bytes that lie; what the trip function returned. */
int trips_chunk(struct trips *t, const struct chunk *c, struct err *e);
/* The trace is at its end: trips that are still open are handed over, marked as such. */
int trips_end(struct trips *t, struct err *e);
const struct trips_stats *trips_stats(const struct trips *t);
/* The content of CHUNK_META and CHUNK_END, JSON text; NULL while it has not come. */
const char *trips_meta(const struct trips *t);
const char *trips_ending(const struct trips *t);

#endif
