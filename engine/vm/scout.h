/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Finds every access to some memory in a recording, by running it once more. */
#ifndef ENGINE_VM_SCOUT_H
#define ENGINE_VM_SCOUT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "engine/vm/replay.h"

#define SCOUT_RANGES 16

/* Virtual addresses from…to-1, in whatever address space. */
struct scout_range {
	uint64_t from, to;
	bool loads, stores; /* which are wanted */
};

struct scout_access {
	uint64_t position; /* of the instruction: it is the next one there */
	uint32_t range;    /* index */
	bool store;
};

/* Nonzero ends the run with that code. Ascending positions; an instruction with two accesses comes
 * twice. NULL: nothing new, now and then while it runs. */
typedef int (*scout_fn)(void *ctx, const struct scout_access *a);

/* 0 at the end of the recording, what the function returned, or -errno with a message. */
int scout_run(const char *trace, const struct replay_opts *o, const struct scout_range *ranges,
	      size_t n, scout_fn fn, void *ctx, struct err *e);

#endif
