// SPDX-License-Identifier: GPL-2.0-or-later
#include "view/dot_graph.h"

#include <errno.h>
#include <limits.h>
#include <stdlib.h>

#include "view/callgraph.h"
#include "view/view.h"

enum {
	SHARE = 50,     /* 2 % of everything, to be shown */
	FUNCS_MAX = 60, /* shown, unless an option says otherwise */
	BOX_MAX = 10,   /* functions in a box */
};

void dot_graph_free(struct dot_graph *d)
{
	free(d->funcs);
	free(d->edges);
	free(d->func_of);
	*d = (struct dot_graph){ 0 };
}

/* ---- functions ---- */

static bool is_func(const struct dot_func *f, const struct callgraph_node *n)
{
	return f->label == n->label && f->ring == n->ring && f->region == n->region &&
	       f->inlined == n->inlined && (!n->ring || f->program == n->program);
}

/* `first`: the first function of each label. There are at most as many as nodes. */
static uint32_t func_for(struct dot_graph *d, uint32_t *first, const struct callgraph *g,
			 const struct callgraph_node *n)
{
	struct dot_func *f;

	for (uint32_t i = first[n->label]; i != DOT_NONE; i = d->funcs[i].with_label)
		if (is_func(&d->funcs[i], n))
			return i;
	f = &d->funcs[d->n_funcs];
	*f = (struct dot_func){ .label = n->label,
				.program = n->ring ? n->program : DOT_NONE,
				.ring = n->ring,
				.inlined = n->inlined,
				.region = n->region,
				.depth = UINT_MAX,
				.first_edge = DOT_NONE,
				.next_in_box = DOT_NONE,
				.with_label = first[n->label] };
	f->layer = n->ring ? LAYER_PROGRAM : layer_of(callgraph_label(g, n->label));
	return first[n->label] = d->n_funcs++;
}

/* Returns true if the function is on the way to the node, too: its total is counted there. */
static bool recurses(const struct dot_graph *d, const struct callgraph *g, size_t i)
{
	const uint32_t func = d->func_of[i];

	for (uint32_t k = callgraph_node(g, i)->up; k != CALLGRAPH_TOP;
	     k = callgraph_node(g, k)->up)
		if (d->func_of[k] == func)
			return true;
	return false;
}

static int add_funcs(struct dot_graph *d, const struct callgraph *g)
{
	size_t n = callgraph_size(g);
	uint32_t *first = malloc((n + 1) * sizeof(*first)); /* there are fewer labels than nodes */

	if (!first)
		return -ENOMEM;
	for (size_t i = 0; i <= n; i++)
		first[i] = DOT_NONE;
	for (size_t i = 0; i < n; i++) {
		const struct callgraph_node *node = callgraph_node(g, i);
		struct dot_func *f;

		d->func_of[i] = DOT_NONE;
		if (node->up == CALLGRAPH_TOP) {
			d->n_programs++;
			continue;
		}
		d->func_of[i] = func_for(d, first, g, node);
		f = &d->funcs[d->func_of[i]];
		f->count += node->count;
		f->self += node->self;
		if (node->depth < f->depth)
			f->depth = node->depth;
		if (!recurses(d, g, i))
			f->total += node->total;
		d->total += node->self;
	}
	free(first);
	return 0;
}

/* ---- which are shown ---- */

static int descending(const void *a, const void *b)
{
	const uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;

	return x > y ? -1 : x < y;
}

/* The cost from which on a function is shown. */
static int choose_floor(const struct dot_graph *d, uint64_t *floor)
{
	uint64_t *totals;

	*floor = d->total / SHARE;
	if (d->n_funcs <= FUNCS_MAX)
		return 0;
	totals = malloc(d->n_funcs * sizeof(*totals));
	if (!totals)
		return -ENOMEM;
	for (size_t i = 0; i < d->n_funcs; i++)
		totals[i] = d->funcs[i].total;
	qsort(totals, d->n_funcs, sizeof(*totals), descending);
	if (totals[FUNCS_MAX] >= *floor)
		*floor = totals[FUNCS_MAX] + 1;
	free(totals);
	return 0;
}

static int choose_shown(struct dot_graph *d, const struct view_opts *o, uint64_t *least)
{
	uint64_t floor = o->min_cost;
	unsigned depth = o->fold_set && o->depth ? o->depth : UINT_MAX;

	if (!o->min_cost && !(o->fold_set && o->depth == UINT_MAX) && choose_floor(d, &floor))
		return -ENOMEM;
	for (size_t i = 0; i < d->n_funcs; i++)
		d->funcs[i].shown = d->funcs[i].total >= floor && d->funcs[i].depth <= depth;
	*least = floor / 2;
	return 0;
}

/* ---- edges ---- */

static int add_edge(struct dot_graph *d, const struct dot_edge *e)
{
	struct dot_func *from = &d->funcs[e->from];
	void *all;

	for (uint32_t i = from->first_edge; i != DOT_NONE; i = d->edges[i].next) {
		struct dot_edge *known = &d->edges[i];

		if (known->to != e->to || known->program != e->program)
			continue;
		known->count += e->count;
		known->cost += e->cost;
		known->indirect |= e->indirect;
		return 0;
	}
	/* Doubled whenever the number is a power of two. */
	if (!(d->n_edges & (d->n_edges - 1))) {
		all = realloc(d->edges, (d->n_edges ? 2 * d->n_edges : 1) * sizeof(*d->edges));
		if (!all)
			return -ENOMEM;
		d->edges = all;
	}
	d->edges[d->n_edges] = *e;
	d->edges[d->n_edges].next = from->first_edge;
	from->first_edge = d->n_edges++;
	return 0;
}

static int add_edges(struct dot_graph *d, const struct callgraph *g)
{
	int r = 0;

	for (size_t i = 0; i < callgraph_size(g) && !r; i++) {
		const struct callgraph_node *n = callgraph_node(g, i);
		struct dot_edge e = { .to = d->func_of[i],
				      .program = n->program,
				      .count = n->count,
				      .cost = n->total };
		uint32_t up = n->up;

		if (e.to == DOT_NONE)
			continue;
		while (d->func_of[up] != DOT_NONE && !d->funcs[d->func_of[up]].shown) {
			e.indirect = true;
			up = callgraph_node(g, up)->up;
		}
		e.from = d->func_of[up];
		if (!d->funcs[e.to].shown && e.from == DOT_NONE)
			d->rest += n->self;
		else if (!d->funcs[e.to].shown)
			d->funcs[e.from].folded += n->self;
		else if (e.from != DOT_NONE && e.from != e.to)
			r = add_edge(d, &e);
	}
	return r;
}

/* Shows the edges from a cost on, and to each function the one that costs most. */
static int choose_edges(struct dot_graph *d, uint64_t least)
{
	uint32_t *most = malloc((d->n_funcs + 1) * sizeof(*most));

	if (!most)
		return -ENOMEM;
	for (size_t i = 0; i < d->n_funcs; i++)
		most[i] = DOT_NONE;
	for (uint32_t i = 0; i < d->n_edges; i++) {
		uint32_t *best = &most[d->edges[i].to];

		if (*best == DOT_NONE || d->edges[i].cost > d->edges[*best].cost)
			*best = i;
	}
	for (uint32_t i = 0; i < d->n_edges; i++)
		d->edges[i].shown = d->edges[i].cost >= least || most[d->edges[i].to] == i;
	free(most);
	return 0;
}

/* ---- bands and boxes ---- */

/* A function of no layer is drawn where the caller is that spends most in it. */
static void choose_bands(struct dot_graph *d)
{
	enum { PASSES = 12 }; /* longer ways through such functions are rare */
	uint64_t *most = calloc(d->n_funcs + 1, sizeof(*most));

	for (size_t i = 0; i < d->n_funcs; i++)
		d->funcs[i].band = d->funcs[i].layer;
	for (unsigned pass = 0; most && pass < PASSES; pass++)
		for (size_t i = 0; i < d->n_edges; i++) {
			const struct dot_edge *e = &d->edges[i];
			struct dot_func *to = &d->funcs[e->to];
			const enum layer band = d->funcs[e->from].band;

			if (to->layer != LAYER_NONE || band == LAYER_NONE ||
			    band == LAYER_PROGRAM || e->cost < most[e->to])
				continue;
			most[e->to] = e->cost;
			to->band = band;
		}
	for (size_t i = 0; i < d->n_funcs; i++)
		if (d->funcs[i].band == LAYER_NONE)
			d->funcs[i].band = LAYER_ENTRY;
	free(most);
}

/* The only function that it calls, and the edge; DOT_NONE: none or several. */
static uint32_t only_callee(const struct dot_graph *d, uint32_t f, const struct dot_edge **edge)
{
	uint32_t callee = DOT_NONE;

	for (uint32_t i = d->funcs[f].first_edge; i != DOT_NONE; i = d->edges[i].next) {
		if (!d->edges[i].shown)
			continue;
		if (callee != DOT_NONE && callee != d->edges[i].to)
			return DOT_NONE;
		callee = d->edges[i].to;
		*edge = &d->edges[i];
	}
	return callee;
}

/* The number of functions that call each one. */
static void count_callers(const struct dot_graph *d, uint32_t *callers)
{
	for (uint32_t f = 0; f < d->n_funcs; f++)
		for (uint32_t i = d->funcs[f].first_edge; i != DOT_NONE; i = d->edges[i].next) {
			bool again = !d->edges[i].shown;

			for (uint32_t k = d->edges[i].next; k != DOT_NONE; k = d->edges[k].next)
				again |= d->edges[k].shown && d->edges[k].to == d->edges[i].to;
			callers[d->edges[i].to] += !again;
		}
}

static bool belong_together(const struct dot_func *a, const struct dot_func *b)
{
	return a->ring == b->ring && a->program == b->program && a->region == b->region &&
	       a->band == b->band && a->layer == b->layer;
}

/* Returns true if joining `to` with `from` would make a ring, as functions do that call each
 * other. */
static bool leads_to(const struct dot_graph *d, uint32_t from, uint32_t to)
{
	while (from != DOT_NONE && from != to)
		from = d->funcs[from].next_in_box;
	return from == to;
}

static int choose_boxes(struct dot_graph *d)
{
	uint32_t *callers = calloc(d->n_funcs + 1, sizeof(*callers));

	if (!callers)
		return -ENOMEM;
	count_callers(d, callers);
	for (size_t i = 0; i < d->n_funcs; i++)
		d->funcs[i].begins_box = d->funcs[i].shown;
	for (uint32_t i = 0; i < d->n_funcs; i++) {
		const struct dot_edge *e = NULL;
		uint32_t next = d->funcs[i].shown ? only_callee(d, i, &e) : DOT_NONE;

		if (next == DOT_NONE || callers[next] != 1 || e->indirect ||
		    !belong_together(&d->funcs[i], &d->funcs[next]) || leads_to(d, next, i))
			continue;
		d->funcs[i].next_in_box = next;
		d->funcs[next].begins_box = false;
	}
	free(callers);
	/* Long boxes are cut. */
	for (uint32_t i = 0; i < d->n_funcs; i++) {
		unsigned n = 1;

		for (uint32_t k = i; d->funcs[i].begins_box && d->funcs[k].next_in_box != DOT_NONE;
		     k = d->funcs[k].next_in_box)
			if (++n > BOX_MAX) {
				d->funcs[d->funcs[k].next_in_box].begins_box = true;
				d->funcs[k].next_in_box = DOT_NONE;
				break;
			}
	}
	return 0;
}

int dot_graph_build(struct dot_graph *d, const struct callgraph *g, const struct view_opts *o)
{
	size_t n = callgraph_size(g);
	uint64_t least = 0;
	int r;

	*d = (struct dot_graph){ .funcs = malloc((n + 1) * sizeof(*d->funcs)),
				 .func_of = malloc((n + 1) * sizeof(*d->func_of)) };
	r = d->funcs && d->func_of ? add_funcs(d, g) : -ENOMEM;
	if (!r)
		r = choose_shown(d, o, &least);
	if (!r)
		r = add_edges(d, g);
	if (!r)
		r = choose_edges(d, least);
	if (!r) {
		choose_bands(d);
		r = choose_boxes(d);
	}
	if (r)
		dot_graph_free(d);
	return r;
}
