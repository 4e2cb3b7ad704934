/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Where the processor was at each position of a recording: one pass over the trace lists the blocks
 * that ran, four bytes each, in segments of one task at one depth:
 *
 *	depth 0   the program, and the system calls that it makes
 *	depth 1…  interrupts and faults on top of that, and what they interrupt in turn
 *
 * A debugger's steps stay in a task and do not descend into what interrupts it; the positions that
 * they lead to are found here, without running anything. An instruction that faults and then runs
 * again belongs, the first time, to the fault.
 */
#ifndef GDB_TIMELINE_H
#define GDB_TIMELINE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct err;
struct fn;
struct names;
struct timeline;
struct unit;

/* A task as one program. */
struct timeline_task {
	uint64_t addr; /* of its task_struct */
	uint32_t pid, tid;
	bool of_program; /* runs PROGRAM, or was started by it */
	char comm[16];
	uint64_t from, to; /* it ran at some positions of from…to-1 */
};

/* A program or library, and where PROGRAM's process has its code. */
struct timeline_module {
	const struct unit *unit;
	uint64_t bias;
};

/* What is about to run at a position. */
struct moment {
	uint64_t position, addr;
	uint32_t task; /* index */
	uint16_t depth;
	bool user;
	/* for timeline_next() and timeline_previous(): */
	uint32_t segment, insn;
	uint64_t run;
};

enum timeline_direction { FORWARD, BACKWARD };

/* `fd` stays the caller's. NULL with a message. */
struct timeline *timeline_read(int fd, const char *name, struct err *e);
void timeline_free(struct timeline *t);

/* Positions 0…end-1 exist. */
uint64_t timeline_end(const struct timeline *t);
/* The first and last position of PROGRAM's tasks; first_user: in ring 3. */
uint64_t timeline_first(const struct timeline *t);
uint64_t timeline_first_user(const struct timeline *t);
uint64_t timeline_last(const struct timeline *t);
/* What META says, JSON text. */
const char *timeline_meta(const struct timeline *t);
const struct names *timeline_names(const struct timeline *t);

const struct timeline_task *timeline_tasks(const struct timeline *t, size_t *n);
const struct timeline_module *timeline_modules(const struct timeline *t, size_t *n);

/* The function that runs at a moment, never NULL, and its unit's bias. */
const struct fn *timeline_function(const struct timeline *t, const struct moment *m,
				   uint64_t *bias);
/* False beyond the end. */
bool timeline_at(const struct timeline *t, uint64_t position, struct moment *m);
/* The next and the previous position at which the task (an index) runs at most that deep; false at
 * the end, or the beginning, of the recording. */
bool timeline_step(const struct timeline *t, struct moment *m, uint32_t task, unsigned depth,
		   enum timeline_direction d);

/* Addresses that are looked for. */
struct timeline_sought;
struct timeline_sought *timeline_seek_for(const struct timeline *t, const uint64_t *addrs,
					  size_t n);
void timeline_sought_free(struct timeline_sought *s);
/* Returns true if a block that ran, of any task, has an instruction at that address. */
bool timeline_runs(const struct timeline *t, uint64_t addr);
/* The nearest position after, or before, *position at which one of them completes in a task of
 * PROGRAM (or in any); false if there is none. */
bool timeline_find(const struct timeline *t, const struct timeline_sought *s, bool all_tasks,
		   enum timeline_direction d, uint64_t *position);

#endif
