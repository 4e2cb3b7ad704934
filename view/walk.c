// SPDX-License-Identifier: GPL-2.0-or-later
#include "view/walk.h"

#include <errno.h>
#include <stdlib.h>

#include "trip/trip.h"

struct walker {
	struct trip *t;
	walk_fn visit;
	void *ctx;
	struct walk_level *levels;
	size_t n, room;
};

static int push(struct walker *w, const struct walk_level *l)
{
	if (w->n == w->room) {
		size_t room = w->room ? w->room * 2 : 64;
		struct walk_level *p = realloc(w->levels, room * sizeof(*p));

		if (!p)
			return -ENOMEM;
		w->levels = p;
		w->room = room;
	}
	w->levels[w->n++] = *l;
	return 0;
}

static int visit(struct walker *w, const struct node *n, uint64_t i, uint64_t end)
{
	static const struct walk_level top = { .end = UINT64_MAX, .region = NODE_CALL };
	const struct walk_level *up = w->n ? &w->levels[w->n - 1] : &top;
	struct walk_level own = *up;

	own.end = end;
	own.depth++;
	if (node_kind_apart(n->kind))
		own.region = n->kind;
	w->visit(w->ctx, n, i, up, &own);
	return push(w, &own);
}

static int walk_frames(struct walker *w)
{
	int r = 0;

	for (size_t i = 0; i < w->t->n_context && !r; i++) {
		const struct frame_ref *f = &w->t->context[i];
		struct node n = { .fn = f->fn, .bias = f->bias, .site = f->site, .ring = 3 };

		n.kind = f->fn && (f->fn->flags & FN_INLINED) ? NODE_INLINE : NODE_CALL;
		n.addr = f->fn ? f->fn->start + f->bias : 0;
		r = visit(w, &n, WALK_FRAME, UINT64_MAX);
	}
	return r;
}

/* The nodes from…to. A damaged tree's sizes are cut to what is above them. */
static int walk_nodes(struct walker *w, uint64_t from, uint64_t to)
{
	const size_t base = w->n;
	struct node n;
	int r = 0;

	for (uint64_t i = from; i < to && !r && tree_get(w->t->tree, i, &n); i++) {
		uint64_t end;

		while (w->n > base && w->levels[w->n - 1].end <= i)
			w->n--;
		end = w->n > base ? w->levels[w->n - 1].end : to;
		if (n.size < end - i)
			end = n.size ? i + n.size : i + 1;
		r = visit(w, &n, i, end);
	}
	return r;
}

int walk(struct trip *t, walk_fn visit, void *ctx)
{
	struct walker w = { .t = t, .visit = visit, .ctx = ctx };
	int r = walk_frames(&w);

	if (!r && t->tree)
		r = walk_nodes(&w, 0, tree_size(t->tree));
	free(w.levels);
	return r;
}

int walk_below(struct trip *t, uint64_t root, walk_fn visit, void *ctx)
{
	struct walker w = { .t = t, .visit = visit, .ctx = ctx };
	struct node n;
	int r = 0;

	if (t->tree && tree_get(t->tree, root, &n))
		r = walk_nodes(&w, root, root + (n.size ? n.size : 1));
	free(w.levels);
	return r;
}
