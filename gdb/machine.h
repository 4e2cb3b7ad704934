/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The machine behind the server: a replay of the recording, or a test's. */
#ifndef GDB_MACHINE_H
#define GDB_MACHINE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "engine/vm/scout.h"

struct err;
struct registers;

struct gdb_machine {
	void *ctx;
	/* Goes to a position. 0 or -errno with a message. */
	int (*seek)(void *ctx, uint64_t position, struct err *e);
	/* Where it stands; 0 before it was started. */
	uint64_t (*position)(void *ctx);
	int (*registers)(void *ctx, struct registers *r, struct err *e);
	/* 0, or -EFAULT, -EAGAIN as replay_read(). */
	int (*read)(void *ctx, uint64_t addr, void *to, size_t n);
	/* Finds all accesses to memory (engine/vm/scout.h). */
	int (*scout)(void *ctx, const struct scout_range *ranges, size_t n, scout_fn fn,
		     void *fn_ctx, struct err *e);
};

#endif
