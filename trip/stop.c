// SPDX-License-Identifier: GPL-2.0-or-later
/* Copies of shadow stacks, taken while a trace is read (trip/stop.h). */
#include <stdlib.h>
#include <string.h>

#include "trip/builder.h"
#include "trip/inlines.h"
#include "trip/stop.h"
#include "trip/stop_take.h"

/* The draft of the call in progress; NULL: none. */
static const struct draft *in_progress(const struct task *k)
{
	const struct draft *d = k->draft;

	return d && (d->state == DRAFT_CALL || d->state == DRAFT_RETURN) ? d : NULL;
}

static void describe(const struct task *k, struct stop_stack *s)
{
	const struct draft *d = in_progress(k);

	*s = (struct stop_stack){ .task = k->addr,
				  .pid = k->tgid,
				  .tid = k->pid,
				  .ppid = k->ppid,
				  .of_program = k->of_program };
	memcpy(s->comm, k->comm, sizeof(s->comm));
	if (!d)
		return;
	s->trip = d->trip.seq;
	s->in_call = d->state == DRAFT_CALL && d->trip.tid;
	s->abi = d->trip.call.abi;
	s->nr = d->trip.call.nr;
}

/* Adds the functions inlined at the frame's instruction. */
static void add_inlined(struct trips *t, struct buf *out)
{
	const struct stop_frame last = ((struct stop_frame *)(out->data + out->len))[-1],
				*f = &last;
	struct buf refs = { 0 };
	const struct frame_ref *r;

	inlines_context(t->inlines, &refs, f->fn, f->bias, f->pc);
	r = (const struct frame_ref *)refs.data;
	for (size_t i = 0; i < refs.len / sizeof(*r); i++) {
		const struct stop_frame one = { .fn = r[i].fn,
						.addr = f->pc,
						.bias = f->bias,
						.site = f->pc,
						.pc = f->pc,
						.at = STOP_UNKNOWN,
						.kind = NODE_INLINE,
						.ring = f->ring };

		buf_add(out, &one, sizeof(one));
	}
	buf_free(&refs);
}

/* What is listed: not calls that never return, nor the kernel's own tracer. */
static bool is_listed(const struct frame *f)
{
	return f->entered && !f->dead && !f->hidden;
}

/* A fault may have come between a jump in a program and its target. */
static uint64_t site_of(const struct trips *t, const struct frame *f)
{
	return f->kind == NODE_TAIL && f->ring && names_is_kernel(t->names, f->site) ? 0 : f->site;
}

/* The instruction at which frame `i` is: that which called the next frame, listed or not. */
static uint64_t pc_of(const struct trips *t, const struct task *k, uint32_t i, uint32_t n,
		      uint64_t pc)
{
	return i + 1 < n ? site_of(t, &k->stack[i + 1]) : pc;
}

/* What is not in the frame's function was left by a jump, as stubs of a PLT are. Assembly in the
 * kernel has labels that look like functions of their own. */
uint64_t stop_pc_in(const struct frame *f, uint64_t pc)
{
	const uint64_t at = pc - f->bias;

	if (!f->fn || !pc || at < f->fn->start)
		return 0;
	return f->ring && f->fn->size && at - f->fn->start >= f->fn->size ? 0 : pc;
}

/* A function without an entry site that was jumped to has no frame of its own: it gets one, if it
 * is what runs. */
static void add_jumped_to(struct trips *t, struct buf *out, const struct frame *f, uint64_t pc)
{
	const uint64_t at = pc - f->bias;
	const struct fn *fn;

	if (f->ring || (at >= f->fn->start && at - f->fn->start < f->fn->size))
		return;
	fn = names_fn(t->names, names_kernel(t->names), at);
	if (fn == f->fn)
		return;
	((struct stop_frame *)(out->data + out->len))[-1].pc = 0; /* left by the jump */
	const struct stop_frame one = {
		.fn = fn, .addr = fn->start, .pc = pc, .at = STOP_UNKNOWN, .kind = NODE_TAIL
	};

	buf_add(out, &one, sizeof(one));
}

void stop_take(struct trips *t, const struct task *k, uint32_t n, uint64_t pc,
	       struct stop_stack *out)
{
	struct buf frames = { 0 };

	describe(k, out);
	for (uint32_t i = 0; i < n; i++) {
		const struct frame *f = &k->stack[i];
		uint32_t last = i;

		if (!is_listed(f))
			continue;
		while (last + 1 < n && k->stack[last + 1].dead)
			last++;
		const struct stop_frame one = { .fn = f->fn,
						.addr = f->addr,
						.bias = f->bias,
						.site = site_of(t, f),
						.pc = stop_pc_in(f, pc_of(t, k, last, n, pc)),
						.at = f->at,
						.kind = f->kind,
						.ring = f->ring,
						.vector = f->vector };

		buf_add(&frames, &one, sizeof(one));
		if (frames.failed)
			break;
		if (last + 1 == n && pc)
			add_jumped_to(t, &frames, f, pc);
		if (one.pc)
			add_inlined(t, &frames);
	}
	out->frames = frames.failed ? NULL : (struct stop_frame *)frames.data;
	out->n = out->frames ? frames.len / sizeof(*out->frames) : 0;
	if (frames.failed)
		buf_free(&frames);
}

void stop_describe(const struct task *k, struct stop_stack *out)
{
	describe(k, out);
}

struct stop_stack *stop_take_others(struct trips *t, const struct task *running, size_t *n)
{
	struct buf all = { 0 };
	struct task *k;
	size_t i = 0;

	while ((k = tasks_next(t->tasks, &i))) {
		struct stop_stack one;

		if (k == running || (!k->pid && !k->n))
			continue;
		stop_take(t, k, k->n, 0, &one);
		buf_add(&all, &one, sizeof(one));
		if (all.failed)
			free(one.frames);
	}
	*n = all.len / sizeof(struct stop_stack);
	return (struct stop_stack *)all.data;
}

void hit_free(struct hit *h)
{
	for (size_t i = 0; i < h->n_others; i++)
		free(h->others[i].frames);
	free(h->others);
	free(h->stack.frames);
	h->others = NULL;
	h->stack.frames = NULL;
	h->n_others = h->stack.n = 0;
}

bool hit_copy(struct hit *to, const struct hit *from)
{
	const size_t size = from->stack.n * sizeof(*from->stack.frames);

	*to = *from;
	to->others = NULL;
	to->n_others = 0;
	if (!from->stack.frames)
		return true;
	to->stack.frames = malloc(size ? size : 1);
	if (to->stack.frames)
		memcpy(to->stack.frames, from->stack.frames, size);
	return to->stack.frames;
}
