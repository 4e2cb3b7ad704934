// SPDX-License-Identifier: GPL-2.0-or-later
#include "trip/inlines.h"

#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "sym/places.h"
#include "trip/code.h"
#include "trip/draft.h"
#include "trip/task.h"

#define PATH_MAX_DEPTH 64 /* nested inlined functions; deeper ones count for the last */

/* The inlined functions to which a block's instructions belong. */
struct block_inlines {
	struct block_inlines *next; /* all are freed together */
	uint32_t n;
	struct block_inline {
		uint32_t end; /* the instruction after it */
		const struct inlined *innermost;
	} spans[];
};

/* A known function, keyed by identity and holder. */
struct entry {
	struct fn_inlined in; /* first: others see fn_inlined */
	const struct inlined *id;
	const struct fn *holder;
	struct entry *next;
};

#define SLOTS 4096 /* chains are short: a kernel call has a thousand */

struct inlines {
	struct entry *slots[SLOTS];
	struct block_inlines *blocks;
};

/* An open node. */
struct open_inline {
	const struct fn_inlined *in;
	uint64_t node, self, total;
};

struct inlines *inlines_new(void)
{
	return calloc(1, sizeof(struct inlines));
}

void inlines_free(struct inlines *in)
{
	struct block_inlines *b;

	if (!in)
		return;
	for (size_t i = 0; i < SLOTS; i++)
		for (struct entry *e = in->slots[i], *next; e; e = next) {
			next = e->next;
			free(e);
		}
	while ((b = in->blocks)) {
		in->blocks = b->next;
		free(b);
	}
	free(in);
}

/* ---- functions ---- */

static const struct fn_inlined *get_fn(struct inlines *in, const struct inlined *id,
				       const struct fn *holder)
{
	uintptr_t h = ((uintptr_t)id ^ (uintptr_t)holder << 3) * 0x9e3779b97f4a7c15u;
	struct entry **slot = &in->slots[h >> (8 * sizeof(h) - 12)], *e;

	for (e = *slot; e; e = e->next)
		if (e->id == id && e->holder == holder)
			return &e->in;
	e = calloc(1, sizeof(*e));
	if (!e)
		return NULL;
	*e = (struct entry){ .in = { .fn = *holder, .call = { id->file, id->line } },
			     .id = id,
			     .holder = holder,
			     .next = *slot };
	e->in.fn.name = *id->name ? id->name : "?";
	e->in.fn.flags = FN_INLINED | (holder->flags & FN_LIBRARY);
	*slot = e;
	return &e->in;
}

/* Fills in the path from the outermost; returns its length. */
static unsigned get_path(const struct inlined *innermost, const struct inlined **path)
{
	unsigned depth = 0, n;

	for (const struct inlined *i = innermost; i; i = i->outer)
		depth++;
	n = depth < PATH_MAX_DEPTH ? depth : PATH_MAX_DEPTH;
	for (const struct inlined *i = innermost; i; i = i->outer)
		if (--depth < n)
			path[depth] = i;
	return n;
}

/* ---- blocks ---- */

static const struct block_inlines *look_up(struct inlines *in, struct block *b)
{
	const uint64_t start = b->addr - b->bias;
	struct block_inlines *all = calloc(1, sizeof(*all) + b->n_insns * sizeof(*all->spans));
	struct place p = { .start = 1 };
	uint64_t at = start;

	if (!all)
		return NULL;
	for (uint32_t i = 0; i < b->n_insns; at += b->lengths[i++]) {
		if ((at < p.start || at >= p.end) && !names_place(b->fn->unit, at, &p))
			p = (struct place){ .start = at, .end = at + 1 };
		if (!all->n || all->spans[all->n - 1].innermost != p.inlined)
			all->spans[all->n++].innermost = p.inlined;
		all->spans[all->n - 1].end = i + 1;
	}
	all->next = in->blocks;
	in->blocks = all;
	return b->inlines = all;
}

const struct inlined *inlines_at(struct inlines *in, struct block *b, uint32_t insn, uint32_t *next)
{
	const struct block_inlines *all = b->inlines;
	uint32_t i = 0;

	*next = b->n_insns;
	if (!b->fn || !b->fn->unit || (!all && !(all = look_up(in, b))))
		return NULL;
	while (i < all->n && all->spans[i].end <= insn)
		i++;
	if (i == all->n)
		return NULL;
	*next = all->spans[i].end;
	return all->spans[i].innermost;
}

const struct fn *inlines_fn(struct inlines *in, const struct inlined *id, const struct fn *holder)
{
	const struct fn_inlined *one = get_fn(in, id, holder);

	return one ? &one->fn : NULL;
}

/* ---- nodes ---- */

uint32_t inlines_open(const struct draft *d)
{
	return d->inlines.len / sizeof(struct open_inline);
}

static struct open_inline *opens_of(const struct draft *d, const struct frame *f, unsigned *n)
{
	struct open_inline *all = (struct open_inline *)d->inlines.data;
	size_t count = d->inlines.len / sizeof(*all);

	*n = count > f->inlines ? count - f->inlines : 0;
	return *n ? all + f->inlines : NULL;
}

static void close_last(struct draft *d, struct frame *f, bool still_open)
{
	unsigned n;
	struct open_inline *o = opens_of(d, f, &n) + (n - 1);
	uint64_t total = o->self + o->total;
	struct node node;

	if (tree_get(d->trip.tree, o->node, &node)) {
		node.self = o->self;
		node.total = total;
		node.size = tree_size(d->trip.tree) - o->node;
		node.open = still_open;
		tree_put(d->trip.tree, o->node, &node);
	}
	f->inlined += o->self;
	if (n > 1)
		o[-1].total += total;
	buf_cut(&d->inlines, d->inlines.len - sizeof(*o));
}

void inlines_close(struct draft *d, struct frame *f, bool still_open)
{
	unsigned n;

	while (opens_of(d, f, &n))
		close_last(d, f, still_open);
}

static void open_one(struct draft *d, struct frame *f, const struct fn_inlined *in, uint64_t addr)
{
	const struct node n = { .fn = &in->fn,
				.addr = addr,
				.bias = f->bias,
				.site = addr,
				.size = 1,
				.kind = NODE_INLINE,
				.ring = f->ring,
				.open = 1 };
	const struct open_inline o = { .in = in, .node = tree_add(d->trip.tree, &n) };

	if (o.node == UINT64_MAX)
		return;
	buf_add(&d->inlines, &o, sizeof(o));
}

/* Sets the frame's path: closes what is open beyond the common part, opens the rest. */
static void set_path(struct inlines *in, struct draft *d, struct frame *f,
		     const struct inlined *innermost, uint64_t addr)
{
	const struct inlined *path[PATH_MAX_DEPTH];
	unsigned depth = get_path(innermost, path), n, same = 0;
	const struct open_inline *o = opens_of(d, f, &n);

	while (same < n && same < depth && ((const struct entry *)o[same].in)->id == path[same])
		same++;
	for (; n > same; n--)
		close_last(d, f, false);
	for (; same < depth; same++) {
		const struct fn_inlined *one = get_fn(in, path[same], f->fn);

		if (!one)
			return;
		open_one(d, f, one, addr);
	}
}

void inlines_ran(struct inlines *in, struct task *k, struct block *b, uint32_t from, uint32_t to)
{
	struct draft *d = k->draft;
	struct frame *f = stack_top(k);
	const struct block_inlines *all = b->inlines;
	uint64_t addr = b->addr;
	uint32_t at = 0;

	if (from >= to || !d || !d->on || !f || !f->entered || f->dead || f->seq != d->seq ||
	    !b->fn || !b->fn->unit || d->inlines.failed || (!all && !(all = look_up(in, b))))
		return;
	for (uint32_t i = 0; i < all->n && at < to; i++) {
		uint32_t end = all->spans[i].end < to ? all->spans[i].end : to;
		struct open_inline *o;
		unsigned n;

		for (; at < from && at < end; at++)
			addr += b->lengths[at];
		if (at >= end)
			continue;
		set_path(in, d, f, all->spans[i].innermost, addr);
		o = opens_of(d, f, &n);
		if (o && all->spans[i].innermost)
			o[n - 1].self += end - at;
		for (; at < end; at++)
			addr += b->lengths[at];
	}
}

void inlines_add(struct draft *d, const struct frame *f, uint64_t total)
{
	struct open_inline *o;
	unsigned n;

	if (!d || !d->on || f->seq != d->seq)
		return;
	o = opens_of(d, f, &n);
	if (o)
		o[n - 1].total += total;
}

void inlines_context(struct inlines *in, struct buf *context, const struct fn *fn, uint64_t bias,
		     uint64_t site)
{
	const struct inlined *path[PATH_MAX_DEPTH];
	struct place p;
	unsigned n;

	if (!in || !site || !fn->unit || !names_place(fn->unit, site - bias, &p))
		return;
	n = get_path(p.inlined, path);
	for (unsigned i = 0; i < n; i++) {
		const struct fn_inlined *one = get_fn(in, path[i], fn);
		const struct frame_ref r = { one ? &one->fn : NULL, bias, site };

		if (one)
			buf_add(context, &r, sizeof(r));
	}
}
