/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * A recording runs again (PLAN_SEEK): counts the instructions that begin, follows their path, and
 * holds the processor at the positions that the engine names (struct seek in recorder/plan.h).
 * Virtual time does not see it wait.
 */
#ifndef RECORDER_SEEK_H
#define RECORDER_SEEK_H

#include <stdint.h>

struct block;

struct seek_state {
	uint64_t next;            /* where there is something to do */
	const struct block *last; /* the block that began last … */
	uint64_t begun;           /* … at this position … */
	uint64_t path;            /* … after this path */
	uint32_t sample;          /* the next one */
};

/* Called when a block begins. */
void seek_executed(unsigned vcpu, void *block);
/* The machine goes on from a checkpoint. */
void seek_resumes(void);
/* The recording is about to begin. */
void seek_begins(void);
/* Init has ended the recording. */
void seek_ended(void);

#endif
