// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/vm/scout.h"

#include <errno.h>

#include "base/err.h"
#include "engine/vm/replay_state.h"
#include "recorder/plan.h"

/* Instructions between two calls of the function: a fraction of a second. */
#define STRETCH 50000000ull

static void give_ranges(struct watched *w, const struct scout_range *ranges, size_t n)
{
	w->n = w->lost = 0;
	w->n_ranges = n;
	for (size_t i = 0; i < n; i++)
		w->ranges[i] = (struct watch_range){ ranges[i].from, ranges[i].to, ranges[i].loads,
						     ranges[i].stores };
}

/* What was noted up to this stop. */
static int take(struct watched *w, scout_fn fn, void *ctx, struct err *e)
{
	int code = 0;

	if (w->lost)
		return err_set(e, -EIO, "accesses were lost: this is a bug in ringtrip");
	for (uint32_t i = 0; i < w->n && i < WATCH_ACCESSES && !code; i++) {
		const struct watch_access *a = &w->accesses[i];
		const struct scout_access out = { a->position, a->range, a->store };

		code = fn(ctx, &out);
	}
	w->n = 0;
	return code;
}

static int run(struct replay *r, const struct scout_range *ranges, size_t n, scout_fn fn, void *ctx,
	       struct err *e)
{
	struct watched *w;
	int code = replay_machine_start(r, NULL, e);

	if (code)
		return code;
	w = &r->vm.shared->watched;
	give_ranges(w, ranges, n);
	do {
		code = replay_machine_go(r, replay_position(r) + STRETCH, e);
		if (!code)
			code = take(w, fn, ctx, e);
		if (!code)
			code = fn(ctx, NULL);
	} while (!code && !r->vm.shared->seek.ended);
	return code;
}

int scout_run(const char *trace, const struct replay_opts *o, const struct scout_range *ranges,
	      size_t n, scout_fn fn, void *ctx, struct err *e)
{
	struct replay *r;
	int code;

	if (n > SCOUT_RANGES)
		return err_set(e, -EINVAL, "at most %u places in memory can be watched",
			       SCOUT_RANGES);
	r = replay_open(trace, o, e);
	if (!r)
		return -EINVAL;
	r->watches = true;
	code = run(r, ranges, n, fn, ctx, e);
	replay_close(r);
	return code;
}
