// SPDX-License-Identifier: GPL-2.0-or-later
#include "check/excerpt.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "check/path.h"
#include "view/walk.h"
#include "trip/trip.h"
#include "view/caller.h"
#include "view/label.h"
#include "view/layout.h"

enum { COST_COLUMN = 64, DEPTHS = 64 };

/* Which nodes of a subtree are shown: those down to a depth, of a cost or more. */
struct excerpt {
	struct buf *b;
	enum node_kind region;
	uint64_t counts[DEPTHS]; /* nodes by depth */
	unsigned depth;
	uint64_t floor;
	size_t lines;
	uint64_t omitted;
};

static bool belongs(const struct excerpt *x, const struct walk_level *own)
{
	return own->region == x->region;
}

static void count(void *ctx, const struct node *n, uint64_t i, const struct walk_level *up,
		  struct walk_level *own)
{
	struct excerpt *x = ctx;

	(void)n, (void)i, (void)up;
	if (belongs(x, own) && own->depth < DEPTHS)
		x->counts[own->depth]++;
}

/* The greatest depth of which all nodes fit. */
static void choose_depth(struct excerpt *x)
{
	uint64_t sum = x->counts[1];

	for (x->depth = 1; x->depth + 1 < DEPTHS; x->depth++) {
		sum += x->counts[x->depth + 1];
		if (sum > EXCERPT_LINES)
			return;
	}
}

static void add_row(struct excerpt *x, const struct node *n, unsigned depth)
{
	struct buf row = { 0 };
	size_t width;

	buf_printf(&row, "%*s", 2 * (int)(depth - 1), "");
	path_name(&row, n);
	width = layout_width(buf_str(&row));
	buf_printf(&row, "%*s", width < COST_COLUMN ? (int)(COST_COLUMN - width) : 1, "");
	buf_puts(x->b, buf_str(&row));
	buf_cut(&row, 0);
	label_number(&row, label_cost(n));
	buf_printf(x->b, "%10s\n", buf_str(&row));
	buf_free(&row);
	x->lines++;
}

static void show(void *ctx, const struct node *n, uint64_t i, const struct walk_level *up,
		 struct walk_level *own)
{
	struct excerpt *x = ctx;

	(void)i, (void)up;
	if (!belongs(x, own) || own->depth > x->depth)
		return;
	if (x->lines + 1 < EXCERPT_LINES && label_cost(n) >= x->floor)
		add_row(x, n, own->depth);
	else
		x->omitted++;
}

/* Where the children alone are too many lines, the most expensive ones are shown. */
struct costs {
	const struct excerpt *x;
	uint64_t most[EXCERPT_LINES]; /* descending */
	size_t n;
};

static void rank(void *ctx, const struct node *n, uint64_t i, const struct walk_level *up,
		 struct walk_level *own)
{
	struct costs *c = ctx;
	uint64_t cost = label_cost(n);
	size_t at = c->n;

	(void)i, (void)up;
	if (!belongs(c->x, own) || own->depth != 2)
		return;
	while (at && c->most[at - 1] < cost)
		at--;
	if (at == EXCERPT_LINES)
		return;
	c->n += c->n < EXCERPT_LINES;
	memmove(c->most + at + 1, c->most + at, (c->n - at - 1) * sizeof(*c->most));
	c->most[at] = cost;
}

void excerpt_tree(struct buf *b, struct trip *t, uint64_t root)
{
	struct excerpt x = { .b = b, .region = NODE_CALL };
	struct costs c = { .x = &x };
	struct node n;

	if (root == WALK_FRAME)
		root = t->entry == UINT64_MAX ? 0 : t->entry;
	if (!t->tree || !tree_get(t->tree, root, &n))
		return;
	if (node_kind_apart(n.kind))
		x.region = n.kind;
	walk_below(t, root, count, &x);
	choose_depth(&x);
	if (x.depth == 1 && x.counts[2]) {
		x.depth = 2;
		walk_below(t, root, rank, &c);
		x.floor = c.n > EXCERPT_LINES - 2 ? c.most[EXCERPT_LINES - 3] : 0;
	}
	walk_below(t, root, show, &x);
	if (x.omitted)
		buf_printf(b, "… and %llu more\n", (unsigned long long)x.omitted);
}

/* ---- what stands apart ---- */

static void show_apart(void *ctx, const struct node *n, uint64_t i, const struct walk_level *up,
		       struct walk_level *own)
{
	struct excerpt *x = ctx;
	unsigned base = up->region == x->region ? up->here : 0;

	(void)i;
	/* `here` counts the levels of the region. */
	own->here = own->region == x->region ? base + 1 : 0;
	if (!own->here || own->here > x->depth)
		return;
	if (x->lines + 1 < EXCERPT_LINES)
		add_row(x, n, own->here);
	else
		x->omitted++;
}

static void count_apart(void *ctx, const struct node *n, uint64_t i, const struct walk_level *up,
			struct walk_level *own)
{
	struct excerpt *x = ctx;

	(void)n, (void)i;
	own->here = own->region != x->region ? 0 : up->region == x->region ? up->here + 1 : 1;
	if (own->here && own->here < DEPTHS)
		x->counts[own->here]++;
}

void excerpt_apart(struct buf *b, struct trip *t, enum node_kind kind)
{
	struct excerpt x = { .b = b, .region = kind };

	walk(t, count_apart, &x);
	choose_depth(&x);
	walk(t, show_apart, &x);
	if (x.omitted)
		buf_printf(b, "… and %llu more\n", (unsigned long long)x.omitted);
}

/* ---- the call ---- */

void excerpt_call(struct buf *b, const struct trip *t)
{
	const struct decode_opts opts = { .str_len = 32 };
	const struct caller c = caller_of(t);

	buf_escape(b, t->comm, strnlen(t->comm, sizeof(t->comm)));
	buf_printf(b, "[%u]  ", t->pid);
	if (c.has_line) {
		label_short(b, &c.line);
		buf_puts(b, "  ");
	}
	decode_call(&t->call, &opts, b);
	buf_puts(b, " = ");
	decode_result(&t->call, &opts, b);
}
