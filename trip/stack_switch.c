// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Code that switches the stack pointer to another stack: makecontext(3), coroutines, goroutines.
 * Each stack has its own frames; stacks are told apart by their known extent:
 *
 *	high    the highest stack pointer seen on it
 *	  ⋮     frames, with the stack pointer when they ran, if known
 *	sp      where it was left
 *
 * A stack continues where it was left, or above that, in which case the frames below are gone (Go's
 * g0, from its base each time). A pointer into no known stack is a new stack. None of this is
 * followed in a signal handler, which restores the stack pointer at its end.
 */
#include <stdlib.h>
#include <string.h>

#include "trip/builder.h"
#include "trip/space.h"
#include "trip/stacks.h"

/* How far a function may move the stack pointer for its own use: variable-length arrays, alloca. */
#define OWN_USE (64u << 10)

/* The stack pointer is known while the top user frame runs. */
void stack_at(struct task *k, uint64_t sp)
{
	uint32_t i = k->n;

	if (!sp || k->handlers)
		return;
	while (i > 0 && k->stack[i - 1].ring == 0)
		i--;
	if (i > 0 && k->stack[i - 1].entered)
		k->stack[i - 1].sp = sp;
	if (sp > k->stack_high)
		k->stack_high = sp;
}

/* Returns true if code stays on its own stack: a longjmp, or a function allocating on it. */
static bool stays(const struct task *k, struct stacks *s, const struct stack_move *m)
{
	if (!k->stack_high || (m->to >= m->from && m->to <= k->stack_high))
		return true;
	if (stacks_left_at(s, m->to) || stacks_around(s, m->to))
		return false;
	if (m->loaded)
		return m->to >= m->from && m->to <= k->stack_high + STACK_SLACK;
	return m->to + OWN_USE >= m->from && m->to <= k->stack_high + OWN_USE;
}

/* Frames on no task's stack are not part of any trip. */
static void forget_trip(struct frame *frames, uint32_t n)
{
	for (uint32_t i = 0; i < n; i++) {
		frames[i].self = frames[i].total = 0;
		frames[i].seq = 0;
		frames[i].node = UINT64_MAX;
	}
}

static void leave_stack(struct trips *t, struct task *k, struct stacks *s, uint64_t from)
{
	const struct parked_stack p = { .sp = from,
					.high = k->stack_high,
					.frames = k->stack,
					.n = k->n,
					.cap = k->cap,
					.deep = k->deep };

	call_leave(t, k);
	forget_trip(k->stack, k->n);
	stacks_park(s, &p);
	k->stack = NULL;
	k->n = k->cap = k->deep = 0;
	k->stack_high = 0;
	k->left[1] = k->left[0];
	k->left[0] = from;
}

/* Counts the frames that may lie at or above `sp`: up to the last one known to. */
static uint32_t frames_above(const struct parked_stack *p, uint64_t sp)
{
	uint32_t kept = 0;

	for (uint32_t i = 0; i < p->n; i++) {
		const uint64_t at = p->frames[i].sp;

		if (at && at < sp)
			break;
		if (at)
			kept = i + 1;
	}
	return kept;
}

static void take_on(struct task *k, const struct parked_stack *p)
{
	k->stack = p->frames;
	k->n = p->n;
	k->cap = p->cap;
	k->deep = p->deep;
	k->stack_high = p->high;
}

/* Returns true if the top frame was called from right before `next`. */
static bool returns_to(const struct parked_stack *p, uint64_t next)
{
	uint32_t i = p->n;

	while (i > 0 && !p->frames[i - 1].physical)
		i--;
	return i > 0 && p->frames[i - 1].ret == next;
}

/* The block that continues there may have popped its own frame by the time it returns. */
static void go_on(struct task *k, struct stacks *s, uint64_t to, uint64_t next)
{
	struct parked_stack *around = stacks_around(s, to), *p = stacks_left_at(s, to), taken;

	if (around && returns_to(around, next))
		p = around;
	if (p || around) {
		taken = stacks_take(s, p ? p : around);
		if (!p) {
			taken.n = frames_above(&taken, to);
			taken.deep = 0;
		}
		take_on(k, &taken);
	}
	if (to > k->stack_high)
		k->stack_high = to;
}

void stack_moved(struct trips *t, const struct rec_stack *r)
{
	t->move = (struct stack_move){ r->from, r->to, r->how == STACK_LOADED };
}

void stack_switch(struct trips *t, struct task *k, uint64_t next)
{
	struct stack_move moved = t->move, *m = &moved;
	struct stacks *s;

	t->move.from = 0;
	/* No compiler emits a computed jump right after a function's own stack allocation. */
	m->loaded |= t->last && t->last->end == END_JUMP_IND;
	if (!m->to || !k->traced || k->handlers || (k->n && stack_top(k)->ring == 0))
		return;
	stack_at(k, m->from);
	s = space_stacks(k->space, t->tasks);
	if (!s || stays(k, s, m)) {
		if (m->to > k->stack_high)
			k->stack_high = m->to;
		return;
	}
	leave_stack(t, k, s, m->from);
	go_on(k, s, m->to, next);
	k->switched = true;
}

/* runtime·morestack (Go, src/runtime/asm_amd64.s), called by functions that need more stack. */
static bool grows_stack(const struct frame *f)
{
	static const char name[] = "runtime.morestack";

	return f->entered && f->fn->name && !strncmp(f->fn->name, name, sizeof(name) - 1);
}

/* Go's stacks grow by moving: a stack left to be grown continues elsewhere. */
static void take_moved(struct trips *t, struct task *k, uint64_t next)
{
	struct stacks *s = space_stacks(k->space, t->tasks);
	struct parked_stack *p = s ? stacks_left_at(s, k->left[1]) : NULL, taken;
	const uint64_t high = k->stack_high;
	uint64_t up;

	if (!p || p->sp != k->left[1] || !returns_to(p, next) || !grows_stack(&p->frames[p->n - 1]))
		return;
	taken = stacks_take(s, p);
	up = high - (taken.sp + 8);
	for (uint32_t i = 0; i < taken.n; i++)
		if (taken.frames[i].sp)
			taken.frames[i].sp += up;
	taken.high += up;
	tasks_return_frames(t->tasks, k->cap);
	free(k->stack);
	take_on(k, &taken);
}

bool stack_landed(struct trips *t, struct task *k, uint64_t next)
{
	int64_t i;

	if (!k->switched)
		return false;
	k->switched = false;
	if (!k->n)
		take_moved(t, k, next);
	i = block_end_returning(k, next);
	if (i < 0)
		return false;
	stack_pop_to(t, k, i);
	return true;
}
