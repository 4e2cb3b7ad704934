// SPDX-License-Identifier: GPL-2.0-or-later
#include "gdb/watchpoints.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/err.h"

/* ---- the set ---- */

static bool same(const struct scout_range *a, const struct scout_range *b)
{
	return a->from == b->from && a->to == b->to && a->loads == b->loads &&
	       a->stores == b->stores;
}

int watchpoints_set(struct watchpoints *w, const struct scout_range *range)
{
	for (size_t i = 0; i < w->n; i++)
		if (same(&w->ranges[i], range))
			return 0;
	if (w->n == SCOUT_RANGES)
		return -ENOSPC;
	w->ranges[w->n++] = *range;
	return 0;
}

void watchpoints_clear(struct watchpoints *w, const struct scout_range *range)
{
	for (size_t i = 0; i < w->n; i++)
		if (same(&w->ranges[i], range)) {
			memmove(&w->ranges[i], &w->ranges[i + 1],
				(w->n - i - 1) * sizeof(*w->ranges));
			w->n--;
			return;
		}
}

static bool is_prepared(const struct watchpoints *w)
{
	if (!w->found || w->n != w->n_prepared)
		return false;
	for (size_t i = 0; i < w->n; i++)
		if (!same(&w->ranges[i], &w->prepared[i]))
			return false;
	return true;
}

/* ---- finding the accesses ---- */

struct finding {
	struct watchpoints *w;
	bool (*interrupted)(void *ctx);
	void *ctx;
	struct err *e;
};

static int add(void *ctx, const struct scout_access *a)
{
	struct finding *f = ctx;
	struct watchpoints *w = f->w;

	if (!a)
		return f->interrupted && f->interrupted(f->ctx)
			       ? err_set(f->e, -EINTR, "interrupted")
			       : 0;
	if (w->n_accesses && w->accesses[w->n_accesses - 1].position == a->position)
		return 0;
	if (w->n_accesses == WATCHED_MAX)
		return err_set(f->e, -E2BIG,
			       "the watched memory is accessed more than %u times: watch less",
			       WATCHED_MAX);
	if (w->n_accesses == w->room) {
		const size_t room = w->room ? w->room * 2 : 256;
		struct watched_access *bigger = realloc(w->accesses, room * sizeof(*bigger));

		if (!bigger)
			return err_set(f->e, -ENOMEM, "out of memory");
		w->accesses = bigger;
		w->room = room;
	}
	w->accesses[w->n_accesses++] = (struct watched_access){ a->position, a->range };
	return 0;
}

int watchpoints_find(struct watchpoints *w, const struct gdb_machine *m,
		     bool (*interrupted)(void *ctx), void *ctx, struct err *e)
{
	struct finding f = { w, interrupted, ctx, e };
	int code;

	if (!w->n || is_prepared(w))
		return 0;
	memcpy(w->prepared, w->ranges, sizeof(w->prepared));
	w->n_prepared = w->n;
	w->n_accesses = 0;
	code = m->scout(m->ctx, w->prepared, w->n, add, &f, e);
	w->found = !code;
	return code;
}

/* ---- the nearest ---- */

/* Index of the first one at or after the position. */
static size_t place_of(const struct watchpoints *w, uint64_t position)
{
	size_t low = 0, high = w->n_accesses;

	while (low < high) {
		const size_t middle = low + (high - low) / 2;

		if (w->accesses[middle].position < position)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

static bool counts(const struct watched_access *a, const struct timeline *t, bool all_tasks)
{
	struct moment m;
	size_t n;

	return timeline_at(t, a->position, &m) &&
	       (all_tasks || timeline_tasks(t, &n)[m.task].of_program);
}

const struct watched_access *watchpoints_nearest(const struct watchpoints *w,
						 const struct timeline *t, bool all_tasks,
						 uint64_t position, enum timeline_direction d)
{
	size_t i;

	if (!w->n || !is_prepared(w))
		return NULL;
	i = place_of(w, position);
	if (d == FORWARD) {
		while (i < w->n_accesses && !counts(&w->accesses[i], t, all_tasks))
			i++;
		return i < w->n_accesses ? &w->accesses[i] : NULL;
	}
	while (i > 0 && !counts(&w->accesses[i - 1], t, all_tasks))
		i--;
	return i > 0 ? &w->accesses[i - 1] : NULL;
}

void watchpoints_free(struct watchpoints *w)
{
	free(w->accesses);
	*w = (struct watchpoints){ 0 };
}
