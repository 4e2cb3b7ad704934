// SPDX-License-Identifier: GPL-2.0-or-later
#include "gdb/replayed.h"

#include "engine/vm/replay.h"

static int seek(void *ctx, uint64_t position, struct err *e)
{
	return replay_seek(ctx, position, e);
}

static uint64_t position(void *ctx)
{
	return replay_position(ctx);
}

static int registers(void *ctx, struct registers *r, struct err *e)
{
	return replay_registers(ctx, r, e);
}

static int read_memory(void *ctx, uint64_t addr, void *to, size_t n)
{
	return replay_read(ctx, addr, to, n);
}

static int scout(void *ctx, const struct scout_range *ranges, size_t n, scout_fn fn, void *fn_ctx,
		 struct err *e)
{
	const struct replay_opts o = { 0 };

	return scout_run(replay_trace(ctx), &o, ranges, n, fn, fn_ctx, e);
}

struct gdb_machine replayed_machine(struct replay *r)
{
	return (struct gdb_machine){ r, seek, position, registers, read_memory, scout };
}
