/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Memory that gdb watches: all accesses to it in the whole recording are found by one run of it,
 * when they are first needed, and kept while the set of watchpoints is the same.
 */
#ifndef GDB_WATCHPOINTS_H
#define GDB_WATCHPOINTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "engine/vm/scout.h"
#include "gdb/machine.h"
#include "gdb/timeline.h"

/* More accesses than that are an error: a loop's counter is better followed by a condition. */
#define WATCHED_MAX 16000000

struct watched_access {
	uint64_t position;
	uint32_t range; /* index in `prepared` */
};

struct watchpoints {
	struct scout_range ranges[SCOUT_RANGES];
	size_t n;
	struct scout_range prepared[SCOUT_RANGES]; /* for which the accesses were found */
	size_t n_prepared;
	bool found;
	struct watched_access *accesses; /* ascending */
	size_t n_accesses, room;
};

/* 0 or -ENOSPC. */
int watchpoints_set(struct watchpoints *w, const struct scout_range *range);
void watchpoints_clear(struct watchpoints *w, const struct scout_range *range);
/* Finds the accesses. 0 or -errno with a message; -EINTR when the client wants to stop. */
int watchpoints_find(struct watchpoints *w, const struct gdb_machine *m,
		     bool (*interrupted)(void *ctx), void *ctx, struct err *e);
/* The nearest access in a task of PROGRAM (or in any): at or after `position`, or before it. NULL:
 * none. */
const struct watched_access *watchpoints_nearest(const struct watchpoints *w,
						 const struct timeline *t, bool all_tasks,
						 uint64_t position, enum timeline_direction d);
void watchpoints_free(struct watchpoints *w);

#endif
