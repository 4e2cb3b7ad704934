// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * The default view shows what costs at least 4 % of the call. What is counted apart is measured
 * against everything counted apart, and within such a subtree against a tenth of that subtree. A
 * sleep is always shown, because it explains what a call waited for.
 */
#include "view/fold.h"

#include <errno.h>
#include <limits.h>
#include <stdlib.h>

#include "trip/trip.h"
#include "view/label.h"
#include "view/view.h"

#define SHARE      25 /* 4 % */
#define APART_PART 10
#define SLEEPS_MAX 100 /* shown in one trip */

/* An open ancestor of the current node. */
struct level {
	uint64_t index, end;
	uint64_t floor;
	unsigned depth; /* call levels, counted from the kernel's entry */
	bool shown, closed, binder;
};

struct chooser {
	struct fold *f;
	const struct view_opts *o;
	struct trip *t;
	struct level *levels;
	size_t n, room;
	unsigned sleeps;
	uint64_t apart_end; /* of the subtree that is counted apart */
};

bool fold_shows(const struct fold *f, uint64_t i)
{
	return i < f->size && (!f->shown || f->shown[i / 64] >> (i % 64) & 1);
}

uint64_t fold_next(const struct fold *f, uint64_t i)
{
	if (!f->shown)
		return i < f->size ? i : f->size;
	while (i < f->size) {
		uint64_t word = f->shown[i / 64] >> (i % 64);

		if (word)
			return i + __builtin_ctzll(word);
		i = (i | 63) + 1;
	}
	return f->size;
}

bool fold_node(const struct fold *f, uint64_t i, uint64_t end, struct node *n)
{
	if (i >= end || !tree_get(f->tree, i, n))
		return false;
	if (!n->size)
		n->size = 1;
	if (n->size > end - i)
		n->size = end - i;
	return true;
}

void fold_add(const struct fold *f, uint64_t i, const struct node *n, struct folded *to)
{
	uint64_t end = i + n->size;
	struct node c;

	for (uint64_t k = i; fold_node(f, k, end, &c); k++) {
		to->functions += c.kind != NODE_SLEEP;
		if (node_kind_apart(c.kind))
			to->apart += label_cost(&c);
	}
	if (!node_kind_apart(n->kind))
		to->insns += label_cost(n);
}

static void mark(struct fold *f, uint64_t i)
{
	f->shown[i / 64] |= 1ull << (i % 64);
}

static void show(struct chooser *c, uint64_t i)
{
	mark(c->f, i);
	for (size_t k = c->n; k-- > 0 && !c->levels[k].shown;) {
		mark(c->f, c->levels[k].index);
		c->levels[k].shown = true;
	}
}

/* Applies what the user asked for: a depth, a cost, or both. */
static bool wanted_by_user(const struct chooser *c, unsigned depth, const struct node *n)
{
	return (!c->o->depth || depth <= c->o->depth) && label_cost(n) >= c->o->min_cost;
}

static bool wanted(struct chooser *c, const struct level *up, const struct node *n)
{
	if (n->kind == NODE_SLEEP)
		return c->sleeps++ < SLEEPS_MAX;
	if (up->binder || (n->fn && (n->fn->flags & FN_BINDER)))
		return true;
	if (node_kind_apart(n->kind) && n->total < c->f->apart)
		return false;
	return n->total >= up->floor;
}

static int push(struct chooser *c, const struct level *l)
{
	if (c->n == c->room) {
		size_t room = c->room ? c->room * 2 : 64;
		struct level *p = realloc(c->levels, room * sizeof(*p));

		if (!p)
			return -ENOMEM;
		c->levels = p;
		c->room = room;
	}
	c->levels[c->n++] = *l;
	return 0;
}

static uint64_t most(uint64_t a, uint64_t b)
{
	return a > b ? a : b;
}

/* The floor for what is below a node. */
static uint64_t floor_below(const struct chooser *c, const struct level *up, const struct node *n)
{
	if (!node_kind_apart(n->kind))
		return up->floor;
	return most(most(up->floor, c->f->apart), n->total / APART_PART);
}

static int choose_node(struct chooser *c, uint64_t i, const struct node *n)
{
	const struct level top = { .floor = c->f->floor };
	const struct level *up = c->n ? &c->levels[c->n - 1] : &top;
	bool spine = i <= c->t->entry && c->t->entry < i + n->size;
	bool binder = n->fn && (n->fn->flags & FN_BINDER);
	struct level l = { .index = i, .end = i + n->size, .binder = binder };

	l.depth = up->depth + (!spine || i == c->t->entry);
	l.floor = floor_below(c, up, n);
	/* The dynamic linker's work is one line: the binder, or what it calls. */
	l.closed = up->closed || (!c->o->fold_set && !spine && (binder || up->binder));
	if (spine)
		l.shown = true;
	else if (!up->closed)
		l.shown = c->o->fold_set ? wanted_by_user(c, l.depth, n) : wanted(c, up, n);
	if (l.shown)
		show(c, i);
	return n->size > 1 ? push(c, &l) : 0;
}

static void count_reps(struct chooser *c, const struct node *n, uint64_t i)
{
	if (i < c->apart_end)
		return;
	if (node_kind_apart(n->kind))
		c->apart_end = i + n->size;
	else
		c->f->reps += n->reps;
}

static int choose(struct chooser *c)
{
	struct node n;
	int r = 0;

	for (uint64_t i = 0; !r && i < c->f->size; i++) {
		while (c->n && c->levels[c->n - 1].end <= i)
			c->n--;
		if (!fold_node(c->f, i, c->n ? c->levels[c->n - 1].end : c->f->size, &n))
			break;
		count_reps(c, &n, i);
		if (c->f->shown)
			r = choose_node(c, i, &n);
	}
	free(c->levels);
	return r;
}

static bool folds(const struct view_opts *o, bool all)
{
	if (o->fold_set)
		return o->min_cost || (o->depth && o->depth != UINT_MAX);
	return !all;
}

int fold_choose(struct fold *f, const struct view_opts *o, struct trip *t, bool all)
{
	struct chooser c = { .f = f, .o = o, .t = t };
	int r;

	*f = (struct fold){ .tree = t->tree, .size = t->tree ? tree_size(t->tree) : 0 };
	f->floor = (t->user + t->kernel) / SHARE;
	f->apart = most(f->floor, t->other / SHARE);
	if (folds(o, all)) {
		f->shown = calloc(f->size / 64 + 1, sizeof(*f->shown));
		if (!f->shown)
			return -ENOMEM;
	}
	r = choose(&c);
	if (r)
		fold_free(f);
	return r;
}

void fold_free(struct fold *f)
{
	free(f->shown);
	f->shown = NULL;
}
