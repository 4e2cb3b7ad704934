/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Socket families that the programs asked for in vain, and that the kernel may have as a module. */
#ifndef ENGINE_VM_FAMILIES_H
#define ENGINE_VM_FAMILIES_H

#include <stdint.h>

#include "trace/format.h"

struct buf;

/* Initialised to zero: none yet. */
struct families {
	uint64_t task;  /* whose call of socket() has not returned; 0: none */
	uint64_t array; /* for a sub-call: the address of its arguments */
	uint32_t domain, protocol;
	uint32_t refused; /* one bit per row of the table */
};

/* To be called for the calls as they are recorded. */
void families_enter(struct families *f, const struct rec_sysenter *c);
void families_memory(struct families *f, const struct rec_mem *m);
void families_leave(struct families *f, const struct rec_sysexit *c);
/* One line per family. */
void families_notes(const struct families *f, struct buf *notes);

#endif
