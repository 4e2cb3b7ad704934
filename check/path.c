// SPDX-License-Identifier: GPL-2.0-or-later
#include "check/path.h"

#include <errno.h>
#include <stdlib.h>

#include "base/buf.h"
#include "check/glob.h"
#include "view/walk.h"
#include "trip/trip.h"
#include "view/label.h"

enum { CHAIN = 6 }; /* names shown of a way */

bool path_step_is(const struct spec_name *name, const struct node *n)
{
	struct buf b = { 0 };
	bool is;

	if (name->inlined && n->kind != NODE_INLINE)
		return false;
	if (n->fn && n->fn->name && !(n->fn->flags & FN_ANON))
		return name_matches_function(name, n->fn->name);
	if (!n->fn)
		return false;
	label_fn(&b, n->fn, n->addr, n->bias, true);
	is = name_matches_function(name, buf_str(&b));
	buf_free(&b);
	return is;
}

/* ---- paths ---- */

struct finder {
	const struct path_query *q;
	struct path_found *out;
};

static void found(struct finder *f, size_t steps, uint64_t i)
{
	struct path_found *out = f->out;

	if (steps > out->deepest) {
		out->deepest = steps;
		out->deepest_at = i;
	}
	if (steps < f->q->n)
		return;
	out->count++;
	if (out->n_at < PATH_PLACES)
		out->at[out->n_at++] = i;
}

/* Bit k of `here`: step k ends at this node; of `above`: at this node or one above it. */
static void find_at(void *ctx, const struct node *n, uint64_t i, const struct walk_level *up,
		    struct walk_level *own)
{
	struct finder *f = ctx;

	if (up->region != own->region || node_kind_apart(n->kind))
		own->here = own->above = 0;
	if (own->region != f->q->region)
		return;
	if (n->kind != NODE_INLINE)
		own->here = 0;
	for (size_t k = 0; k < f->q->n; k++) {
		const struct spec_step *s = &f->q->steps[k];
		const uint64_t before = up->region != own->region ? 0
					: s->direct               ? up->here
								  : up->above;

		if ((k && !(before >> (k - 1) & 1)) || !path_step_is(&s->name, n))
			continue;
		own->here |= 1ull << k;
		own->above |= 1ull << k;
		found(f, k + 1, i);
	}
}

int path_find(const struct path_query *q, struct trip *t, struct path_found *out)
{
	struct finder f = { .q = q, .out = out };

	*out = (struct path_found){ .deepest_at = WALK_FRAME };
	return walk(t, find_at, &f);
}

/* ---- orders ---- */

static void order_at(void *ctx, const struct node *n, uint64_t i, const struct walk_level *up,
		     struct walk_level *own)
{
	struct finder *f = ctx;
	struct path_found *out = f->out;

	(void)up;
	if (own->region != f->q->region || out->deepest == f->q->n ||
	    !path_step_is(&f->q->steps[out->deepest].name, n))
		return;
	out->deepest++;
	out->deepest_at = i;
	out->count = out->deepest == f->q->n;
}

int path_order(const struct path_query *q, struct trip *t, struct path_found *out)
{
	struct finder f = { .q = q, .out = out };

	*out = (struct path_found){ .deepest_at = WALK_FRAME };
	return walk(t, order_at, &f);
}

/* ---- text ---- */

void path_name(struct buf *b, const struct node *n)
{
	struct buf name = { 0 };

	if (n->kind == NODE_SLEEP) {
		buf_puts(b, "(sleep)");
		return;
	}
	label_fn(&name, n->fn, n->addr, n->bias, true);
	buf_puts(b, n->kind == NODE_INLINE ? "·" : n->kind == NODE_TAIL ? "~" : "");
	label_escape(b, buf_str(&name));
	buf_free(&name);
}

void path_chain(struct buf *b, struct trip *t, uint64_t node)
{
	uint64_t last[CHAIN];
	size_t n = 0, from;
	struct node one;

	if (node == WALK_FRAME) {
		buf_puts(b, "a frame of the program");
		return;
	}
	for (uint64_t i = 0; i <= node && tree_get(t->tree, i, &one);) {
		bool on_the_way = !one.size || i + one.size > node;

		if (on_the_way)
			last[n++ % CHAIN] = i;
		i += on_the_way ? 1 : one.size;
	}
	from = n > CHAIN ? n - CHAIN : 0;
	buf_puts(b, from ? "… / " : "");
	for (size_t k = from; k < n && tree_get(t->tree, last[k % CHAIN], &one); k++) {
		buf_puts(b, k > from ? " / " : "");
		path_name(b, &one);
	}
}

void path_text(struct buf *b, const struct spec_step *steps, size_t n)
{
	for (size_t k = 0; k < n; k++) {
		const struct spec_name *name = &steps[k].name;

		buf_puts(b, !k ? "" : steps[k].direct ? " / " : " > ");
		buf_printf(b, "%s%s%.*s%s", name->inlined ? "·" : "", name->quoted ? "\"" : "",
			   (int)name->text.n, name->text.at, name->quoted ? "\"" : "");
	}
}
