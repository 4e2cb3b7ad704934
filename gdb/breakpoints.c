// SPDX-License-Identifier: GPL-2.0-or-later
#include "gdb/breakpoints.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

/* Index of the first one that is not below. */
static size_t place_of(const struct breakpoints *b, uint64_t addr)
{
	size_t low = 0, high = b->n;

	while (low < high) {
		const size_t middle = low + (high - low) / 2;

		if (b->addrs[middle] < addr)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

bool breakpoints_has(const struct breakpoints *b, uint64_t addr)
{
	const size_t i = place_of(b, addr);

	return i < b->n && b->addrs[i] == addr;
}

int breakpoints_set(struct breakpoints *b, uint64_t addr)
{
	const size_t i = place_of(b, addr);

	if (i < b->n && b->addrs[i] == addr)
		return 0;
	if (b->n == BREAKPOINTS_MAX)
		return -ENOSPC;
	if (b->n == b->room) {
		const size_t room = b->room ? b->room * 2 : 16;
		uint64_t *bigger = realloc(b->addrs, room * sizeof(*bigger));

		if (!bigger)
			return -ENOMEM;
		b->addrs = bigger;
		b->room = room;
	}
	memmove(b->addrs + i + 1, b->addrs + i, (b->n - i) * sizeof(*b->addrs));
	b->addrs[i] = addr;
	b->n++;
	return 0;
}

void breakpoints_clear(struct breakpoints *b, uint64_t addr)
{
	const size_t i = place_of(b, addr);

	if (i == b->n || b->addrs[i] != addr)
		return;
	b->n--;
	memmove(b->addrs + i, b->addrs + i + 1, (b->n - i) * sizeof(*b->addrs));
}

static void forget(struct breakpoints *b)
{
	timeline_sought_free(b->sought);
	free(b->prepared);
	b->sought = NULL;
	b->prepared = NULL;
	b->n_prepared = 0;
}

const struct timeline_sought *breakpoints_sought(struct breakpoints *b, const struct timeline *t)
{
	const size_t bytes = b->n * sizeof(*b->addrs);

	if (b->sought && b->n_prepared == b->n && !(bytes && memcmp(b->prepared, b->addrs, bytes)))
		return b->sought;
	forget(b);
	b->prepared = malloc(bytes + 1);
	b->sought = b->prepared ? timeline_seek_for(t, b->addrs, b->n) : NULL;
	if (!b->sought) {
		forget(b);
		return NULL;
	}
	if (bytes)
		memcpy(b->prepared, b->addrs, bytes);
	b->n_prepared = b->n;
	return b->sought;
}

void breakpoints_free(struct breakpoints *b)
{
	forget(b);
	free(b->addrs);
	*b = (struct breakpoints){ 0 };
}
