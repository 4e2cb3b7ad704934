/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The parts of a timeline (gdb/timeline.h), and how they are added. */
#ifndef GDB_TIMELINE_BUILD_H
#define GDB_TIMELINE_BUILD_H

#include "gdb/timeline.h"
#include "trip/code.h"

struct chunk;
struct trips;
struct trips_block;

/* Consecutive runs of one task at one depth; it ends where the next one begins. */
struct segment {
	uint64_t position;
	uint64_t run;  /* index of its first run … */
	uint16_t insn; /* … and instruction in it */
	uint16_t depth;
	uint32_t task : 31;
	uint32_t again : 1; /* its only instruction faults here, and runs again later */
};

/* The blocks by index, and a hash of their addresses. */
struct dictionary {
	const struct block **blocks;
	uint32_t n, room;
	uint32_t *slots; /* index + 1 */
	uint32_t n_slots;
};

struct timeline {
	struct trips *trips; /* owns the blocks and the units */
	struct dictionary dictionary;
	uint32_t *runs; /* indexes in the dictionary */
	uint64_t n_runs, runs_room;
	struct segment *segments;
	uint32_t n_segments, segments_room;
	struct timeline_task *tasks;
	size_t n_tasks, tasks_room;
	struct timeline_module *modules;
	size_t n_modules, modules_room;
	uint64_t end, first, first_user, last;

	/* while it is built: */
	uint64_t last_position, expected; /* of the last run, and of the next one */
	struct fault {
		uint32_t segment; /* 0: none */
		uint64_t addr;
	} * faults; /* by task */
};

/* timeline_read() in steps: a trace's chunks, in order, and its end. */
struct timeline *timeline_new(void);
int timeline_chunk(struct timeline *t, const struct chunk *c, struct err *e);
int timeline_close(struct timeline *t, const char *name, struct err *e);

/* A block begins. 0 or -ENOMEM. */
int timeline_add(struct timeline *t, const struct trips_block *b);
/* The recording has ended. */
void timeline_finish(struct timeline *t, uint64_t end);

static inline const struct block *timeline_block(const struct timeline *t, uint64_t run)
{
	return t->dictionary.blocks[t->runs[run]];
}

static inline uint64_t segment_end(const struct timeline *t, uint32_t i)
{
	return i + 1 < t->n_segments ? t->segments[i + 1].position : t->end;
}

#endif
