/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Where a debugger's commands lead in a recording. Nothing is run for it: the timeline knows.
 *
 *	step        the same task's next instruction, past interrupts and faults
 *	range       steps while in a range of addresses, or at a breakpoint
 *	continue    the next completed instruction with a breakpoint, or behind an access to watched
 *	            memory; backward: before it
 */
#ifndef GDB_MOTION_H
#define GDB_MOTION_H

#include <stdbool.h>
#include <stdint.h>

#include "gdb/breakpoints.h"
#include "gdb/timeline.h"
#include "gdb/watchpoints.h"

enum motion_end {
	MOTION_STEPPED,
	MOTION_BREAKPOINT,
	MOTION_WATCHPOINT,
	MOTION_BEGINNING, /* of the recording: no more history */
	MOTION_FINISH,    /* its end */
	MOTION_INTERRUPTED,
	MOTION_FAILED, /* out of memory */
};

struct motion {
	const struct timeline *timeline;
	struct breakpoints *breakpoints;
	const struct watchpoints *watchpoints; /* whose accesses were found; NULL: none */
	uint32_t *watched;                     /* which range was accessed: MOTION_WATCHPOINT */
	bool all_tasks; /* breakpoints hit in other tasks than PROGRAM's, too */
	/* Returns true when the client wants to stop; may be NULL. */
	bool (*interrupted)(void *ctx);
	void *ctx;
};

/* Each moves *position. `task`: index. */
enum motion_end motion_step(const struct motion *m, uint64_t *position, uint32_t task,
			    enum timeline_direction d);
enum motion_end motion_range(const struct motion *m, uint64_t *position, uint32_t task,
			     uint64_t low, uint64_t high);
enum motion_end motion_continue(const struct motion *m, uint64_t *position,
				enum timeline_direction d);

#endif
