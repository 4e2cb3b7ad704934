/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Checkpoints of a replay: the machine's state at a position, from which it can go on later, so
 * that going back does not begin again. Each holds QEMU's state and the pages of RAM that differ
 * from those at the recording's start, in files without names: nothing is left behind.
 */
#ifndef ENGINE_VM_CHECKPOINT_H
#define ENGINE_VM_CHECKPOINT_H

#include <stdint.h>

#include "recorder/plan.h"

struct err;
struct replay;

struct checkpoint {
	struct seek_resume at;
	int state_fd, pages_fd; /* the latter: numbers of pages, then their bytes */
	uint64_t n_pages;
};

/* The last one from which the position can be reached; NULL: none. */
const struct checkpoint *checkpoint_before(const struct replay *r, uint64_t position);
/* Keeps where the machine will be after one instruction; it must stand in single instructions, and
 * stands there afterwards. Older ones go when there are too many bytes. 0 or -errno with a
 * message. */
int checkpoint_take(struct replay *r, struct err *e);
/* Fills the memory and the state of a machine that has not been started, whose memory is the
 * recording's at its start. */
int checkpoint_load(struct replay *r, const struct checkpoint *c, struct err *e);
void checkpoints_free(struct replay *r);

#endif
