// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * The shadow stack of a task (trip/task.h draws it): frames are pushed, entered by their first
 * block, and popped, which adds their cost to the frame below and to the tree.
 */
#include "base/err.h"
#include "trip/builder.h"
#include "trip/inlines.h"

#define CANDIDATE_MAX (256u << 10) /* nodes before the system call */

static unsigned watched_depth(const struct task *k)
{
	unsigned depth = 0;

	for (uint32_t i = 0; i < k->n; i++)
		depth += k->stack[i].reported;
	return depth;
}

void stack_report(struct trips *t, struct task *k, struct frame *f)
{
	if (!t->opts.function || f->hidden || f->reported || !(f->fn->flags & FN_SITE))
		return;
	t->opts.function(t->opts.ctx, k, f->fn, true, watched_depth(k));
	f->reported = true;
}

/* The trip interrupted by the handler continues, with a node for the handler's cost. */
static void resume_paused_trip(struct task *k, const struct frame *handler)
{
	struct draft *d = k->draft, *paused = d ? d->paused : NULL;
	const uint64_t spent = handler->self + handler->total;
	const struct node n = { .fn = handler->fn,
				.addr = handler->addr,
				.size = 1,
				.bias = handler->bias,
				.self = handler->self,
				.total = spent,
				.kind = NODE_SIGNAL,
				.ring = 3 };

	if (!paused)
		return;
	d->paused = NULL;
	draft_free(d);
	k->draft = paused;
	if (!paused->on)
		return;
	tree_add(paused->trip.tree, &n);
	paused->trip.apart[NODE_SIGNAL] += spent;
	paused->trip.other += spent;
}

void stack_pop(struct trips *t, struct task *k)
{
	struct frame f = k->stack[--k->n], *below = stack_top(k);
	struct draft *d = k->draft;
	bool apart = node_kind_apart(f.kind);

	if (t->opts.frame && f.entered && !f.dead && !t->stop)
		t->stop = t->opts.frame(t->opts.ctx, k, &f);
	if (f.reported)
		t->opts.function(t->opts.ctx, k, f.fn, false, watched_depth(k));
	if (d && d->on && f.entered && !f.dead) {
		if (f.node == d->trip.entry && f.seq == d->seq)
			d->trip.kernel = f.self + f.total;
		if (k->n == d->base)
			d->trip.user = f.self + f.total - d->trip.kernel;
		draft_close(d, &f, false);
	}
	if (below && f.dead)
		below->self += f.self;
	if (below && !apart) {
		below->total += f.dead ? f.total : f.self + f.total;
		inlines_add(d, below, f.dead ? f.total : f.self + f.total);
	}
	if (d && k->n <= d->base)
		call_popped(t, k);
	k->handlers -= f.kind == NODE_SIGNAL;
	if (f.pauses)
		resume_paused_trip(k, &f);
	if (f.ring == 3)
		k->deep = 0;
}

void stack_pop_to(struct trips *t, struct task *k, uint32_t to)
{
	while (k->n > to)
		stack_pop(t, k);
}

void stack_enter(struct task *k, struct frame *f, uint64_t addr, const struct fn *fn, uint64_t bias,
		 uint64_t at)
{
	struct draft *d = k->draft;

	f->entered = true;
	f->fn = fn;
	f->addr = addr;
	f->bias = bias;
	f->at = at;
	f->in_inlined = NULL;
	/* The second of the two, called by the first, already stands apart with it. */
	if ((fn->flags & FN_SOFTIRQ) && f->kind == NODE_CALL &&
	    (f == k->stack || f[-1].kind != NODE_SOFTIRQ))
		f->kind = NODE_SOFTIRQ;
	if (!d || !d->on)
		return;
	/* It is not known yet whether a system call comes: if so, the frames still open get their
	 * nodes. */
	if (d->state == DRAFT_CANDIDATE && tree_size(d->trip.tree) >= CANDIDATE_MAX) {
		d->on = false;
		return;
	}
	draft_open(d, f, f == k->stack ? NULL : f - 1);
	if (f->kind == NODE_ENTRY && d->state == DRAFT_CALL && d->trip.entry == UINT64_MAX)
		d->trip.entry = f->node;
}

struct frame *stack_push(struct task *k, enum node_kind kind, uint64_t ret, uint64_t site)
{
	const struct frame *below = stack_top(k);
	/* What interrupts the kernel's own tracer is not part of it. */
	bool hidden = below && below->hidden && kind != NODE_INTERRUPT && kind != NODE_FAULT;
	struct frame *f = task_add_frame(k);

	if (!f)
		return NULL;
	f->kind = kind;
	f->ret = ret;
	f->site = site;
	f->physical = kind != NODE_TAIL;
	f->hidden = hidden;
	return f;
}

struct frame *stack_push_base(struct task *k, enum node_kind kind, bool kernel)
{
	struct frame *f = stack_push(k, kind, 0, 0);

	if (f) {
		f->ring = kernel ? 0 : 3;
		f->from_user = kernel;
		f->hidden = false;
	}
	return f;
}
