/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Calls that failed because the VM's memory, which also holds its files, is smaller than the
 * host's. */
#ifndef ENGINE_VM_SHORTAGE_H
#define ENGINE_VM_SHORTAGE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "trace/format.h"

struct buf;

/* Initialised to zero: none yet. */
struct shortage {
	uint64_t task; /* the task in a call, and how much it asks for … */
	uint64_t asks;
	uint64_t bytes;    /* … the first request that failed */
	bool memory, room; /* what ran short: memory, room for a file's content */
};

/* To be called for the calls as they are recorded. */
void shortage_enter(struct shortage *s, const struct rec_sysenter *c);
void shortage_leave(struct shortage *s, const struct rec_sysexit *c);
/* One line, if there was a shortage. */
void shortage_notes(const struct shortage *s, size_t ram_mb, struct buf *notes);

#endif
