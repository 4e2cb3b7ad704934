// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/fakes/fake_machine.h"

#include <errno.h>

#include "base/err.h"
#include "gdb/timeline.h"
#include "values/registers.h"

static int seek(void *ctx, uint64_t to, struct err *e)
{
	struct fake_machine *m = ctx;

	m->position = to;
	return m->broken ? err_set(e, -EIO, "the machine is broken") : 0;
}

static uint64_t position(void *ctx)
{
	return ((struct fake_machine *)ctx)->position;
}

static int registers(void *ctx, struct registers *r, struct err *e)
{
	const struct fake_machine *m = ctx;
	struct moment now = { 0 };

	(void)e;
	timeline_at(m->timeline, m->position, &now);
	*r = (struct registers){ .gpr = { m->position }, .rip = now.addr + m->departed };
	return 0;
}

static int read_memory(void *ctx, uint64_t addr, void *to, size_t n)
{
	uint8_t *bytes = to;

	(void)ctx;
	if (addr >= FAKE_MEMORY_END)
		return -EFAULT;
	for (size_t i = 0; i < n; i++)
		bytes[i] = addr + i;
	return 0;
}

/* One store at each position that the test has named, to the first range. */
static int scout(void *ctx, const struct scout_range *ranges, size_t n, scout_fn fn, void *fn_ctx,
		 struct err *e)
{
	const struct fake_machine *m = ctx;
	int code = m->broken ? err_set(e, -EIO, "the machine is broken") : fn(fn_ctx, NULL);

	(void)ranges;
	for (size_t i = 0; n && i < m->n_stores && !code; i++)
		code = fn(fn_ctx, &(struct scout_access){ m->stores[i], 0, true });
	return code;
}

struct gdb_machine fake_machine(struct fake_machine *m)
{
	return (struct gdb_machine){ m, seek, position, registers, read_memory, scout };
}
