// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * User memory as recorded: pieces that may touch, overlap and contradict each other, as when a call
 * writes where it read. Addresses wrap around; so does the arithmetic here.
 */
#include "abi/calls/call.h"

#include <string.h>

enum { ERRNO_MAX = 4095 };

/* The piece that determines the byte at `addr`: the latest of `when`, else of the other end. */
static const struct mem_piece *piece_at(const struct call *c, enum when when, uint64_t addr)
{
	const struct mem_piece *other = NULL;

	for (size_t i = c->n_mem; i-- > 0;) {
		const struct mem_piece *m = &c->mem[i];

		if (addr - m->addr >= m->len)
			continue;
		if (m->when == when)
			return m;
		if (!other)
			other = m;
	}
	return other;
}

/* The number of bytes from `addr` on that the piece determines: up to the start of any other
 * one. */
static size_t piece_run(const struct call *c, const struct mem_piece *m, uint64_t addr)
{
	uint64_t run = m->len - (addr - m->addr);

	for (size_t i = 0; i < c->n_mem; i++) {
		uint64_t ahead = c->mem[i].addr - addr;

		if (c->mem[i].len && ahead && ahead < run)
			run = ahead;
	}
	return run;
}

size_t call_mem(const struct call *c, enum when when, uint64_t addr, void *to, size_t n)
{
	size_t done = 0;

	while (done < n) {
		const struct mem_piece *m = piece_at(c, when, addr + done);
		size_t run;

		if (!m)
			break;
		run = piece_run(c, m, addr + done);
		if (run > n - done)
			run = n - done;
		memcpy((char *)to + done, (const char *)m->bytes + (addr + done - m->addr), run);
		done += run;
	}
	return done;
}

bool call_read(const struct call *c, enum when when, uint64_t addr, void *to, size_t n)
{
	return addr && call_mem(c, when, addr, to, n) == n;
}

int64_t call_result(const struct call *c)
{
	return c->abi == ABI_I386 ? (int32_t)c->result : c->result;
}

bool call_succeeded(const struct call *c)
{
	int64_t result = call_result(c);

	return c->has_result && (result >= 0 || result < -ERRNO_MAX);
}
