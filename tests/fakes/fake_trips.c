// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/fakes/fake_trips.h"

#include <stdlib.h>
#include <string.h>

#include "trip/trip.h"
#include "trip/trips.h"

#define NODES_MAX (1u << 16) /* read of one trip, to keep the harness quick */

/* Reads the whole string, under the sanitizer's eyes. */
static void touch(const char *s)
{
	if (s && strlen(s) > INT32_MAX)
		abort();
}

static void read_fn(const struct fn *fn, uint64_t at)
{
	struct line line;

	if (!fn)
		return;
	touch(fn->name);
	if (fn->unit) {
		touch(fn->unit->path);
		touch(fn->unit->name);
		touch(fn->unit->build_id);
		if (names_line(fn->unit, at, &line))
			touch(line.file);
	}
}

/* Reads the nodes in order; a subtree lies within its parent's, as tree.h promises. */
static void read_nodes(struct trip *t, uint64_t from, uint64_t end, unsigned depth)
{
	struct node n;

	for (uint64_t i = from; i < end && i < NODES_MAX; i += n.size) {
		if (!tree_get(t->tree, i, &n))
			return;
		if (!n.size || n.size > end - i || n.kind >= NODE_KINDS)
			abort();
		read_fn(n.fn, n.addr - n.bias);
		touch(trip_note(t, n.note));
		if (depth < 1000)
			read_nodes(t, i + 1, i + n.size, depth + 1);
	}
}

static void read_memory(const struct trip *t)
{
	for (size_t i = 0; i < t->call.n_mem; i++) {
		char *copy = malloc(t->call.mem[i].len + 1);

		memcpy(copy, t->call.mem[i].bytes, t->call.mem[i].len);
		free(copy);
	}
}

static int read_trip(void *ctx, struct trip *t)
{
	(void)ctx;
	touch(t->why);
	touch(t->insn);
	for (size_t i = 0; i < t->n_context; i++)
		read_fn(t->context[i].fn, t->context[i].site - t->context[i].bias);
	read_memory(t);
	read_nodes(t, 0, tree_size(t->tree), 0);
	return 0;
}

static void mail(void *ctx, uint32_t op, uint32_t arg, const void *bytes, size_t n)
{
	char *copy = malloc(n + 1);

	(void)ctx, (void)op, (void)arg;
	memcpy(copy, bytes, n);
	free(copy);
}

static void function(void *ctx, const struct task *task, const struct fn *fn, bool enter,
		     unsigned depth)
{
	(void)ctx, (void)task, (void)enter, (void)depth;
	touch(fn->name);
}

struct trips *fake_trips_new(void)
{
	return trips_new(
		&(struct trips_opts){ .trip = read_trip, .mail = mail, .function = function });
}
