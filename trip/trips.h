/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Turns the stream of a trace into trips: splits it by task, pushes on call, pops on return, and
 * names what fits neither. Feed it every chunk of a trace in order; it hands over each trip when
 * complete.
 */
#ifndef TRIP_TRIPS_H
#define TRIP_TRIPS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct block;
struct call;
struct chunk;
struct err;
struct fn;
struct frame;
struct names;
struct place;
struct task;
struct trip;
struct trips;
struct unit;
struct watch_opts;

/* A block that begins. */
struct trips_block {
	uint64_t position; /* instructions begun before it */
	uint64_t path;     /* … which ones (trace/path.h) */
	uint64_t addr;
	/* borrowed; the block lives as long as the trips, the task perhaps not */
	const struct block *block;
	const struct task *task;
};

struct trips_opts {
	void *ctx;
	/* Tells whether to show a call; called when it enters the kernel. NULL: all. */
	bool (*wants)(void *ctx, const struct call *call, bool on_socket);
	/* Receives a finished trip, borrowed during the call. Nonzero ends the reading with that
	 * code. */
	int (*trip)(void *ctx, struct trip *t);
	/* Called when any task enters or leaves a kernel function with an entry site; may be NULL.
	 * `depth` counts such frames. */
	void (*function)(void *ctx, const struct task *task, const struct fn *fn, bool enter,
			 unsigned depth);
	/* Called when a frame of any task has been popped, with its costs: those that remain on the
	 * task's stack are below it. Nonzero ends the reading with that code. May be NULL. */
	int (*frame)(void *ctx, const struct task *task, const struct frame *f);
	/* Finds the source place of an address of a unit that is not in the trace; NULL: no places
	 * are known, and inlined functions have no frames. */
	bool (*place)(void *ctx, const struct unit *u, uint64_t addr, struct place *out);
	/* Called when a block begins, of any task; may be NULL. Nonzero ends the reading with that
	 * code. */
	int (*block)(void *ctx, const struct trips_block *b);
	const struct watch_opts *watch; /* places to look for (trip/watch.h); NULL: none */
	/* Receives a message of init's; may be NULL. */
	void (*mail)(void *ctx, uint32_t op, uint32_t arg, const void *bytes, size_t n);
};

struct trips_stats {
	uint64_t blocks;
	uint64_t insns; /* executed; a REP string counts once */
	/* instruction executions as an independent counter sees them, including iterations and
	 * faulting ones */
	uint64_t started;
	uint64_t counter; /* the independent counter at the end; 0: not running */
	uint64_t returns;
	uint64_t unmatched; /* returns to where no frame returns */
	uint64_t left_over; /* kernel frames left over when a task was back in user space */
	uint64_t jumps_out; /* longjmp and its kin: frames left without a return */
	uint64_t interrupts, faults, switches;
	uint64_t trips;
	uint64_t lost;             /* words the recorder could not keep */
	bool stopped;              /* the stream is complete */
	char first_unmatched[200]; /* describes the first of them */
};

struct trips *trips_new(const struct trips_opts *o);
void trips_free(struct trips *t);
/* Returns 0, -EBADMSG with a message for invalid data, or what the trip function returned. */
int trips_chunk(struct trips *t, const struct chunk *c, struct err *e);
/* Ends the trace: open trips are handed over, marked as such. */
int trips_end(struct trips *t, struct err *e);
/* Pops all frames of all tasks: whatever still runs is reported to the `frame` callback. */
void trips_pop_all(struct trips *t);
const struct trips_stats *trips_stats(const struct trips *t);
/* The content of CHUNK_META and CHUNK_END, JSON text; NULL until it has come. */
const char *trips_meta(const struct trips *t);
const char *trips_ending(const struct trips *t);
/* Borrowed: the names of all units that have come so far. */
const struct names *trips_names(const struct trips *t);

#endif
