// SPDX-License-Identifier: GPL-2.0-or-later
#include "view/callgraph.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "trip/trip.h"
#include "view/label.h"
#include "view/walk.h"

/* A hash table of indexes into an array: 0 is an empty slot, else the index + 1. */
struct table {
	uint32_t *slots; /* owned */
	size_t n_slots;  /* a power of two, at least twice the entries */
};

struct callgraph {
	struct callgraph_node *nodes; /* owned */
	size_t n, room;
	struct table by_way;
	char **labels; /* owned, each too */
	size_t n_labels, labels_room;
	struct table by_text;
};

struct callgraph *callgraph_new(void)
{
	return calloc(1, sizeof(struct callgraph));
}

void callgraph_free(struct callgraph *g)
{
	if (!g)
		return;
	for (size_t i = 0; i < g->n_labels; i++)
		free(g->labels[i]);
	free(g->labels);
	free(g->nodes);
	free(g->by_way.slots);
	free(g->by_text.slots);
	free(g);
}

size_t callgraph_size(const struct callgraph *g)
{
	return g->n;
}

const struct callgraph_node *callgraph_node(const struct callgraph *g, size_t i)
{
	return &g->nodes[i];
}

const char *callgraph_label(const struct callgraph *g, uint32_t label)
{
	return g->labels[label];
}

/* ---- tables ---- */

static uint64_t mix(uint64_t h, uint64_t v)
{
	h = (h ^ v) * 0x9e3779b97f4a7c15u;
	return h ^ h >> 29;
}

static uint64_t hash_label(const struct callgraph *g, uint32_t i)
{
	uint64_t h = 1;

	for (const char *p = g->labels[i]; *p; p++)
		h = mix(h, (unsigned char)*p);
	return h;
}

static uint64_t hash_way(const struct callgraph *g, uint32_t i)
{
	const struct callgraph_node *n = &g->nodes[i];

	return mix(mix(mix(1, n->up), n->label),
		   n->ring << 16 | n->inlined << 15 | n->begins << 14 | n->region);
}

static void insert(struct table *t, uint64_t hash, uint32_t index)
{
	size_t i = hash & (t->n_slots - 1);

	while (t->slots[i])
		i = (i + 1) & (t->n_slots - 1);
	t->slots[i] = index + 1;
}

/* Makes room for entry `n`, whose predecessors are in the table. */
static int table_grow(struct table *t, const struct callgraph *g, size_t n,
		      uint64_t (*hash)(const struct callgraph *g, uint32_t i))
{
	struct table larger = { .n_slots = t->n_slots ? 2 * t->n_slots : 256 };

	if (2 * (n + 1) <= t->n_slots)
		return 0;
	larger.slots = calloc(larger.n_slots, sizeof(*larger.slots));
	if (!larger.slots)
		return -ENOMEM;
	for (uint32_t i = 0; i < n; i++)
		insert(&larger, hash(g, i), i);
	free(t->slots);
	*t = larger;
	return 0;
}

/* Returns an array with room for one more than `n` elements; NULL: out of memory. */
static void *grow(void *array, size_t n, size_t *room, size_t size)
{
	size_t more = *room ? 2 * *room : 64;
	void *p;

	if (n < *room)
		return array;
	p = realloc(array, more * size);
	if (p)
		*room = more;
	return p;
}

/* ---- labels and nodes ---- */

/* Returns the number of a label, adding it if it is new; -ENOMEM. */
static int64_t label_of(struct callgraph *g, const char *text)
{
	uint32_t new = g->n_labels;
	size_t i;
	void *all = grow(g->labels, new, &g->labels_room, sizeof(*g->labels));

	if (!all)
		return -ENOMEM;
	g->labels = all;
	g->labels[new] = strdup(text);
	if (!g->labels[new] || table_grow(&g->by_text, g, new, hash_label)) {
		free(g->labels[new]);
		return -ENOMEM;
	}
	for (i = hash_label(g, new) & (g->by_text.n_slots - 1); g->by_text.slots[i];
	     i = (i + 1) & (g->by_text.n_slots - 1)) {
		uint32_t known = g->by_text.slots[i] - 1;

		if (!strcmp(g->labels[known], text)) {
			free(g->labels[new]);
			return known;
		}
	}
	g->by_text.slots[i] = new + 1;
	g->n_labels++;
	return new;
}

static bool same_way(const struct callgraph_node *a, const struct callgraph_node *b)
{
	return a->up == b->up && a->label == b->label && a->ring == b->ring &&
	       a->inlined == b->inlined && a->begins == b->begins && a->region == b->region;
}

/* Returns the index of the node that is like `like`, adding it if it is new; -ENOMEM. */
static int64_t node_of(struct callgraph *g, const struct callgraph_node *like)
{
	uint32_t new = g->n;
	size_t i;
	void *all = grow(g->nodes, new, &g->room, sizeof(*g->nodes));

	if (!all)
		return -ENOMEM;
	g->nodes = all;
	if (new == CALLGRAPH_TOP - 1 || table_grow(&g->by_way, g, new, hash_way))
		return -ENOMEM;
	g->nodes[new] = *like;
	for (i = hash_way(g, new) & (g->by_way.n_slots - 1); g->by_way.slots[i];
	     i = (i + 1) & (g->by_way.n_slots - 1))
		if (same_way(&g->nodes[g->by_way.slots[i] - 1], like))
			return g->by_way.slots[i] - 1;
	g->by_way.slots[i] = new + 1;
	g->n++;
	return new;
}

/* ---- trips ---- */

struct adder {
	struct callgraph *g;
	struct buf text;
	bool raw;
	uint32_t program;
	int error;
};

static int64_t label_of_node(struct adder *a, const struct node *n)
{
	struct buf name = { 0 };
	int64_t label;

	buf_cut(&a->text, 0);
	if (n->fn || n->addr)
		label_fn(&name, n->fn, n->addr, n->bias, a->raw);
	else
		buf_puts(&name, "?");
	label_escape(&a->text, buf_str(&name));
	label = name.failed || a->text.failed ? -ENOMEM : label_of(a->g, buf_str(&a->text));
	buf_free(&name);
	return label;
}

/* `here`: one more than the node's index in the graph. */
static void add_node(void *ctx, const struct node *n, uint64_t i, const struct walk_level *up,
		     struct walk_level *own)
{
	struct adder *a = ctx;
	const uint32_t above = up->here ? up->here - 1 : a->program;
	struct callgraph_node new = { .up = above,
				      .program = a->program,
				      .ring = n->ring,
				      .inlined = n->kind == NODE_INLINE,
				      .begins = node_kind_apart(n->kind),
				      .region = own->region,
				      .depth = a->g->nodes[above].depth };
	int64_t label, index;

	(void)i;
	if (n->kind == NODE_SLEEP || a->error)
		return;
	if (new.depth || n->kind == NODE_ENTRY)
		new.depth++;
	label = label_of_node(a, n);
	new.label = label;
	index = label < 0 ? label : node_of(a->g, &new);
	if (index < 0) {
		a->error = index;
		return;
	}
	a->g->nodes[index].count++;
	a->g->nodes[index].self += n->self;
	own->here = index + 1;
}

static int64_t program_of(struct callgraph *g, const struct trip *t)
{
	struct callgraph_node n = { .up = CALLGRAPH_TOP, .ring = 3, .region = NODE_CALL };
	struct buf comm = { 0 };
	int64_t label, index;

	buf_escape(&comm, t->comm, strnlen(t->comm, sizeof(t->comm)));
	label = comm.failed ? -ENOMEM : label_of(g, buf_str(&comm));
	buf_free(&comm);
	n.label = label;
	index = label < 0 ? label : node_of(g, &n);
	if (index >= 0) {
		g->nodes[index].count++;
		g->nodes[index].program = index;
	}
	return index;
}

int callgraph_add(struct callgraph *g, struct trip *t, bool raw)
{
	struct adder a = { .g = g, .raw = raw };
	int64_t program = program_of(g, t);
	int r;

	if (program < 0)
		return program;
	a.program = program;
	r = walk(t, add_node, &a);
	buf_free(&a.text);
	return r ? r : a.error;
}

void callgraph_total(struct callgraph *g)
{
	for (size_t i = 0; i < g->n; i++)
		g->nodes[i].total = g->nodes[i].self;
	for (size_t i = g->n; i-- > 0;) {
		const struct callgraph_node *n = &g->nodes[i];

		if (n->up != CALLGRAPH_TOP && !n->begins)
			g->nodes[n->up].total += n->total;
	}
}
