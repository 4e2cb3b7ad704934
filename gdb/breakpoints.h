/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The breakpoints that gdb has set. It removes and sets all of them again at every stop, so what is
 * looked for is prepared when it is needed, and kept while the set is the same.
 */
#ifndef GDB_BREAKPOINTS_H
#define GDB_BREAKPOINTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "gdb/timeline.h"

#define BREAKPOINTS_MAX 10000

struct breakpoints {
	uint64_t *addrs; /* ascending */
	size_t n, room;
	struct timeline_sought *sought; /* NULL: not prepared, … */
	uint64_t *prepared;             /* … for these */
	size_t n_prepared;
};

/* Returns 0, -ENOMEM or -ENOSPC. Setting one twice is setting it once. */
int breakpoints_set(struct breakpoints *b, uint64_t addr);
void breakpoints_clear(struct breakpoints *b, uint64_t addr);
bool breakpoints_has(const struct breakpoints *b, uint64_t addr);
/* NULL: out of memory. */
const struct timeline_sought *breakpoints_sought(struct breakpoints *b, const struct timeline *t);
void breakpoints_free(struct breakpoints *b);

#endif
