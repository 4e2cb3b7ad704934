// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Applies the end of the block that ran last, once it is known where the flow continued:
 *
 *	cut          it ended before its last instruction: a device access
 *	call         a physical frame is pushed, entered by its first block
 *	return       the top physical frame is popped, with what lies on it
 *	jump         nothing, unless to a function's entry: a tail frame (flow.c)
 *	the others   cross the boundary between the rings (crossing.c)
 */
#include <stdio.h>

#include "base/err.h"
#include "trip/builder.h"

/* A call that never returns: to the middle of its own function, or from one thunk's text to
 * another's. */
static bool call_is_dead(struct trips *t, const struct block *a, uint64_t next)
{
	const struct fn *f = a->fn;
	uint64_t start = f->start + a->bias;

	if (f->size && next > start && next - start < f->size)
		return true;
	return (f->flags & FN_THUNK) &&
	       (names_fn(t->names, names_kernel(t->names), next)->flags & FN_THUNK);
}

/* The kernel's own tracer is called from a function's entry site: it must not show up in the
 * account. */
static bool calls_tracer(const struct block *a, uint64_t site)
{
	for (unsigned i = 0; i < a->n_starts; i++)
		if (site - a->starts[i].fn->start <= 4)
			return true;
	return false;
}

static void end_call(struct trips *t, struct task *k, const struct block *a, uint64_t next)
{
	bool kernel = a->flags & BLOCK_KERNEL, dead;
	uint64_t site = a->next - a->last_len;
	const struct frame *top = stack_top(k);
	struct frame *f;

	if (!kernel && (!k->traced || !a->fn))
		return;
	if (!kernel && k->n >= USER_FRAMES_MAX) {
		k->deep++;
		return;
	}
	dead = call_is_dead(t, a, next);
	if (!kernel && !dead && top && top->entered && !(top->fn->flags & FN_LIBRARY))
		call_candidate(t, k, k->n);
	f = stack_push(k, NODE_CALL, a->next, site);
	if (!f)
		return;
	f->ring = kernel ? 0 : 3;
	if (kernel && !f->hidden && calls_tracer(a, site))
		f->hidden = true;
	if (dead && k->n > 1) {
		f->dead = true;
		f->entered = true;
		f->fn = k->stack[k->n - 2].fn ? k->stack[k->n - 2].fn : a->fn;
	}
}

/* Frames that a `ret` cannot cross. */
static bool is_wall(const struct frame *f)
{
	return f->kind == NODE_ENTRY || f->kind == NODE_INTERRUPT || f->kind == NODE_FAULT ||
	       f->kind == NODE_SIGNAL;
}

/* The physical frame that a return to `next` leaves, when it is the top one (dead calls do not
 * count); -1 else. */
int64_t block_end_returning(const struct task *k, uint64_t next)
{
	for (int64_t i = (int64_t)k->n - 1; i >= 0; i--) {
		const struct frame *f = &k->stack[i];

		if (!f->physical)
			continue;
		if (is_wall(f))
			return -1;
		if (f->ret == next)
			return i;
		if (!f->dead)
			return -1;
	}
	return -1;
}

/* longjmp and exceptions: finds the frame further down that returns there. */
static int64_t deeper_frame(const struct task *k, uint64_t next)
{
	for (int64_t i = (int64_t)k->n - 1; i >= 0 && !is_wall(&k->stack[i]); i--)
		if (k->stack[i].physical && k->stack[i].ret == next)
			return i;
	return -1;
}

static void unmatched(struct trips *t, struct task *k, const struct block *a, uint64_t next)
{
	const struct fn *from = a->fn, *to = names_fn(t->names, names_kernel(t->names), next);

	if (t->stats.unmatched++)
		return;
	snprintf(t->stats.first_unmatched, sizeof(t->stats.first_unmatched),
		 "%s (%u): a return in %s+0x%llx to %s+0x%llx", k->comm, k->pid,
		 from->name ? from->name : "?",
		 (unsigned long long)(a->next - a->last_len - from->start),
		 to->name ? to->name : "?", (unsigned long long)(next - to->start));
}

/* A return whose call was never seen: the task slept when the recording began, or is new. */
static void return_to_past(struct trips *t, struct task *k, const struct block *a, uint64_t next)
{
	bool kernel = a->flags & BLOCK_KERNEL;
	const struct fn *to = kernel ? names_fn(t->names, names_kernel(t->names), next) : NULL;
	uint32_t i = k->n;

	while (i > 0 && !is_wall(&k->stack[i - 1]) && k->stack[i - 1].ring == (kernel ? 0 : 3))
		i--;
	if (k->seen_whole && kernel && !(to->flags & FN_FORKED))
		unmatched(t, k, a, next);
	stack_pop_to(t, k, i);
	if (kernel && (to->flags & FN_FORKED)) {
		stack_push_base(k, NODE_ENTRY, true);
		k->seen_whole = true;
	} else {
		stack_push_base(k, NODE_UNKNOWN, kernel);
	}
}

/*
 * A retpoline inside the function itself (arch/x86/include/asm/nospec-branch.h, 32-bit
 * CALL_NOSPEC): a call to its middle, which calls further on, replaces that return address with the
 * target's, and returns. The inner call never returns; the outer one is the call of the target.
 */
static bool return_calls(struct task *k, const struct fn *to, uint64_t next)
{
	struct frame *f = stack_top(k), *outer = f;

	if (k->n < 3 || to->start != next || !f->dead || !(--outer)->dead)
		return false;
	(--outer)->self += f->self + f[-1].self;
	k->n--;
	f = stack_top(k);
	f->self = 0;
	f->dead = f->entered = false;
	return true;
}

/* To a function's start or, by a computed jump, within the jumping function
 * (arch/x86/lib/checksum_32.S). */
static bool jumps_to(const struct frame *top, const struct fn *to, uint64_t next)
{
	return to->start == next || (top && top->entered && top->fn == to);
}

void block_end_return(struct trips *t, struct task *k, const struct block *a, uint64_t next)
{
	bool kernel = a->flags & BLOCK_KERNEL;
	const struct fn *to;
	int64_t i = block_end_returning(k, next);
	struct frame *f;

	if (!kernel && (!k->traced || !a->fn))
		return;
	t->stats.returns++;
	if (!kernel && k->deep) {
		k->deep--;
		return;
	}
	if (i >= 0)
		return stack_pop_to(t, k, i);
	f = stack_top(k);
	/* i386's binder jumps to what it has found with a return (glibc,
	 * sysdeps/i386/dl-trampoline.S): enter_tail() does the rest. */
	if (!kernel && f && f->entered && (f->fn->flags & FN_BINDER))
		return;
	if (kernel && next == t->return_to_handler) {
		if (f && f->fn && (f->fn->flags & FN_REHANDLE))
			return;
		f = stack_push(k, NODE_TAIL, 0, 0);
		if (f)
			f->hidden = true;
		return;
	}
	to = kernel ? names_fn(t->names, names_kernel(t->names), next) : NULL;
	if (kernel && names_bits(t->names) == 32 && !(a->fn->flags & FN_THUNK) &&
	    return_calls(k, to, next))
		return;
	/* A return used as a jump (a retpoline), or from a signal handler to its restorer. */
	if (kernel && (a->fn->flags & FN_THUNK) && jumps_to(f, to, next))
		return;
	for (uint32_t j = k->n; j-- > 0 && !k->stack[j].from_user;)
		if (k->stack[j].physical) {
			if (k->stack[j].kind == NODE_SIGNAL)
				return;
			break;
		}
	i = deeper_frame(k, next);
	if (i >= 0) {
		if (kernel)
			unmatched(t, k, a, next);
		else
			t->stats.jumps_out++;
		return stack_pop_to(t, k, i);
	}
	return_to_past(t, k, a, next);
}

/* arch/x86/kernel/ftrace_32.S: return_to_handler ends with a jump to the caller, possibly through a
 * thunk. */
static bool is_rehandling(const struct frame *top)
{
	return top && top->entered && (top->fn->flags & FN_REHANDLE);
}

/*
 * A device access by a block's first instruction, which QEMU restarts: a pending interrupt comes
 * first and saves the block's own address. Not a restart: a branch or REP string to there
 * (`target`), a return if a frame returns there, and a computed jump, which may be a loop.
 */
static bool is_restarted(const struct task *k, const struct block *a, uint64_t next)
{
	if (next != a->addr || next == a->target || !(a->flags & BLOCK_KERNEL))
		return false;
	switch ((enum block_end)a->end) {
	case END_RET:
		return block_end_returning(k, next) < 0;
	case END_NONE:
	case END_CALL:
		return true;
	default:
		return false;
	}
}

/* Only the first instructions ran of a block cut by a device access. */
static bool cut_by_device(struct trips *t, struct task *k, uint64_t next)
{
	const struct block *a = t->last;
	int ran = 0;

	if (next > a->addr && next < a->next && next != a->target)
		ran = block_index(a, next);
	if (ran < 0 || (!ran && !is_restarted(k, a, next)))
		return false;
	/* A restarted instruction is counted again. */
	flow_take_back(t, k, ran, ran ? ran : 1);
	t->last = NULL;
	t->rep_at = 0;
	return true;
}

void block_end_apply(struct trips *t, uint64_t next)
{
	const struct block *a = t->last;
	struct task *k = t->cur;

	if (t->move.from)
		stack_switch(t, k, next);
	if (!a || cut_by_device(t, k, next))
		return;
	flow_account(t, a->n_insns, a->n_insns);
	switch ((enum block_end)a->end) {
	case END_CALL:
		end_call(t, k, a, next);
		break;
	case END_RET:
		block_end_return(t, k, a, next);
		break;
	case END_SYSCALL:
		if (names_is_kernel(t->names, next))
			crossing_syscall(t, k, a);
		break;
	case END_SYSRET:
		crossing_to_user(t, k, next);
		break;
	case END_IRET:
		crossing_iret(t, k, a, next);
		break;
	case END_JUMP_IND:
		if (!(a->flags & BLOCK_KERNEL) && stack_landed(t, k, next))
			break;
		if ((a->flags & BLOCK_KERNEL) && is_rehandling(stack_top(k)))
			block_end_return(t, k, a, next);
		break;
	case END_NONE:
	case END_INT:
		break;
	}
}
