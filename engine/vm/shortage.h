/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Calls that failed because the VM's memory, in which its files lie, too, is smaller than the
 * host's. */
#ifndef ENGINE_VM_SHORTAGE_H
#define ENGINE_VM_SHORTAGE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "trace/format.h"

struct buf;

/* Zeroed: none yet. */
struct shortage {
	uint64_t task; /* whose call has not returned, and how much it asks for … */
	uint64_t asks;
	uint64_t bytes;    /* … the first that got none */
	bool memory, room; /* what failed: memory, a file's content */
};

/* The calls, as they are recorded. */
void shortage_enter(struct shortage *s, const struct rec_sysenter *c);
void shortage_leave(struct shortage *s, const struct rec_sysexit *c);
/* A line, when there was one. */
void shortage_notes(const struct shortage *s, size_t ram_mb, struct buf *notes);

#endif
