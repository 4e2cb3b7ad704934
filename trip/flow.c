// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Control flow. What a block's last instruction did is known only with the next address: the next
 * block's, or the one saved by an interrupt. So each block is entered when its id comes, and its
 * end is applied one step later (block_end.c).
 */
#include <errno.h>

#include "base/err.h"
#include "trip/builder.h"
#include "trip/inlines.h"
#include "trip/space.h"
#include "trip/watch.h"

/* ---- a block runs ---- */

/* In user space, jumps back and forth between two entries must not pile up frames. */
static bool tail_again(struct trips *t, struct task *k, const struct fn *fn)
{
	for (uint32_t i = k->n; i-- > 0 && k->stack[i].ring == 3;) {
		if (k->stack[i].entered && k->stack[i].fn == fn) {
			stack_pop_to(t, k, i + 1);
			return true;
		}
		if (k->stack[i].physical)
			break;
	}
	return false;
}

/* `at`: position of the block's start. */
static void enter_tail(struct trips *t, struct task *k, const struct block *b,
		       const struct block_start *s, uint64_t at)
{
	struct frame *top = stack_top(k), *f;
	uint8_t ring = top->ring;
	uint64_t site = t->last ? t->last->next - t->last->last_len : 0;

	if (s->insn) /* falls through */
		site = block_address(b, s->insn - 1);
	if (ring == 3 && (k->n >= USER_FRAMES_MAX || tail_again(t, k, s->fn)))
		return;
	/* The binder is done and off the stack when it jumps to what it has found. */
	if ((top->fn->flags & FN_BINDER) && !top->physical) {
		site = top->site;
		stack_pop(t, k);
		/* … and so is the common part of the PLT, which jumped to it. */
		top = stack_top(k);
		if ((top->fn->flags & FN_PLT) && !top->physical)
			stack_pop(t, k);
	}
	f = stack_push(k, NODE_TAIL, 0, site);
	if (!f)
		return;
	f->ring = ring;
	stack_enter(k, f, s->fn->start + b->bias, s->fn, b->bias, at + s->insn);
}

/* Enters the functions whose first instruction is in this block. Returns the number of instructions
 * before the last of them. */
static uint32_t enter_starts(struct trips *t, struct task *k, struct block *b, uint64_t at,
			     bool watched)
{
	uint32_t done = 0;

	for (unsigned i = 0; i < b->n_starts; i++) {
		const struct block_start *s = &b->starts[i];
		struct frame *top = stack_top(k);

		if (watched && s->insn > done)
			watch_take(t, k, b, done, s->insn);
		top->self += s->insn - done;
		if (t->inlines && s->insn > done)
			inlines_ran(t->inlines, k, b, done, s->insn);
		done = s->insn;
		if (top->fn != s->fn)
			enter_tail(t, k, b, s, at);
		stack_report(t, k, stack_top(k));
	}
	return done;
}

uint64_t flow_path(const struct trips *t, uint32_t n)
{
	const struct block *b = t->path_block;

	if (!b)
		return t->path;
	return path_append(t->path, n == b->n_insns
					    ? b->path
					    : path_part_of(b->addr, b->bytes, b->lengths, n));
}

/* The path before a block that begins now. */
static void follow(struct trips *t, const struct block *b)
{
	t->path = flow_path(t, t->path_insns);
	t->path_block = b;
	t->path_insns = b->n_insns;
}

int flow_enter(struct trips *t, struct task *k, struct block *b)
{
	struct frame *f = stack_top(k);
	bool kernel = b->flags & BLOCK_KERNEL;
	bool iter = (b->flags & BLOCK_REP_FIRST) && t->rep_at == b->addr;
	const uint64_t at = t->stats.started;
	const bool watched = t->watch && watch_wants(t, k, b);
	uint32_t done = 0;

	follow(t, b);
	if (t->opts.block)
		t->stop =
			t->opts.block(t->opts.ctx, &(struct trips_block){ t->stats.started, t->path,
									  b->addr, b, k });
	t->stats.blocks++;
	t->stats.insns += b->n_insns - iter;
	t->stats.started += b->n_insns;
	if (kernel || k->traced) {
		if (!f || (kernel && f->ring == 3 && f->entered))
			f = stack_push_base(k, NODE_UNKNOWN, kernel);
		if (!f)
			return -ENOMEM;
		if (!f->entered) {
			f->ring = kernel ? 0 : 3;
			stack_enter(k, f, b->addr, b->fn, b->bias, at);
			f = stack_top(k);
		}
		f->self -= iter;
		f->reps += iter;
		if (b->n_starts) {
			done = enter_starts(t, k, b, at, watched);
			f = stack_top(k);
		}
		f->self += b->n_insns - done;
	}
	if (watched)
		watch_take(t, k, b, done, b->n_insns);
	t->rep_at = b->flags & BLOCK_REP_LAST ? b->next - b->last_len : 0;
	t->last_iter = iter;
	t->last = b;
	t->last_from = done > iter ? done : iter;
	t->last_task = k;
	return 0;
}

void flow_account(struct trips *t, uint32_t ran, uint32_t started)
{
	if (t->watch && t->last)
		watch_ran(t, ran, started);
	if (t->inlines && t->last && t->last_task)
		inlines_ran(t->inlines, t->last_task, t->last, t->last_from, ran);
	t->last_task = NULL;
}

/* ---- what did not run ---- */

/* Undoes the entry of functions beyond the block's first `ran` instructions. Returns how many
 * instructions are left. */
static uint32_t unenter(struct trips *t, struct task *k, uint32_t ran)
{
	const struct block *a = t->last;
	uint32_t end = a->n_insns;

	for (unsigned i = a->n_starts; i-- > 0 && a->starts[i].insn >= ran;) {
		struct frame *f = stack_top(k);

		if (!f || !a->starts[i].insn || f->kind != NODE_TAIL || f->fn != a->starts[i].fn ||
		    f->addr != a->starts[i].fn->start + a->bias ||
		    f->self != end - a->starts[i].insn)
			break;
		f->self = 0;
		end = a->starts[i].insn;
		if (k->draft && k->draft->on)
			draft_unopen(k->draft, f);
		stack_pop(t, k);
	}
	return end;
}

void flow_take_back(struct trips *t, struct task *k, uint32_t ran, uint32_t started)
{
	const struct block *a = t->last;
	/* Another iteration of a REP string at the block's start was not counted. */
	const uint32_t right = t->last_iter + (ran > t->last_iter ? ran - t->last_iter : 0);
	const uint32_t wrong = unenter(t, k, ran) - right;
	struct frame *f = stack_top(k);

	flow_account(t, ran, started);
	if (t->path_block == a)
		t->path_insns = started;
	t->stats.insns -= a->n_insns - right;
	t->stats.started -= a->n_insns - started;
	if (!f || !f->entered)
		return;
	f->self -= f->self < wrong ? f->self : wrong;
	if (t->last_iter && !ran && f->reps)
		f->reps--;
}

void flow_stop(struct trips *t)
{
	if (t->last)
		flow_take_back(t, t->cur, 0, 0);
	t->last = NULL;
	t->stats.stopped = true;
}

/* ---- the stream ---- */

/* A user jump into the middle of another function: longjmp, an exception's landing pad. */
static void landing(struct trips *t, struct task *k, const struct block *b)
{
	struct frame *top = stack_top(k);

	if (!top || !top->entered || top->fn == b->fn || (b->n_starts && !b->starts[0].insn))
		return;
	for (uint32_t i = k->n; i-- > 0 && k->stack[i].ring == 3;)
		if (k->stack[i].entered && k->stack[i].fn == b->fn && i + 1 < k->n) {
			t->stats.jumps_out++;
			stack_pop_to(t, k, i + 1);
			return;
		}
}

void flow_resolve(struct trips *t, struct block *b)
{
	if (!(b->flags & BLOCK_KERNEL) && t->cur->traced &&
	    b->space != space_version(t->cur->space))
		code_resolve(t->code, b, t->cur->space);
}

int flow_block(struct trips *t, uint32_t id, struct err *e)
{
	struct block *b = code_block(t->code, id);
	const struct block *a;

	if (!b)
		return err_set(e, -EBADMSG, "the trace executes block %u, which it does not define",
			       id);
	if (t->n_waiting || (b->flags & BLOCK_GATE)) {
		if (t->n_waiting == sizeof(t->waiting) / sizeof(t->waiting[0]))
			return err_set(e, -EBADMSG,
				       "the trace has an interrupt's handler without its record");
		t->waiting[t->n_waiting++] = id;
		return 0;
	}
	a = t->last;
	block_end_apply(t, b->addr);
	flow_resolve(t, b);
	if (!(b->flags & BLOCK_KERNEL) && t->cur->traced && a && a->end == END_JUMP_IND &&
	    !(a->flags & BLOCK_KERNEL))
		landing(t, t->cur, b);
	return flow_enter(t, t->cur, b) ? err_set(e, -ENOMEM, "out of memory") : 0;
}
