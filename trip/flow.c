// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * The flow of control. What a block's last instruction did is known only when the next address is:
 * the next block's, or the one that an interrupt saved. So each block is entered when its id comes,
 * and its end is applied one step later.
 *
 *	cut          it ended before its last instruction: an access to a device, a fault
 *	call         a physical frame is pushed, entered by its first block
 *	return       the top physical frame goes, and what lies on it
 *	jump         nothing, unless it hits a function's entry: a tail frame
 *	system call  an entry frame; interrupt, fault: a frame that stands apart
 *	to user      everything down to the frame that came from user space goes
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/err.h"
#include "trip/builder.h"
#include "trip/space.h"

#define CANDIDATE_MAX (256u << 10) /* nodes before the system call */
#define PAUSED_MAX \
	64 /* handlers that interrupt each other; a trip that is interrupted deeper is lost */

/* ---- frames come and go ---- */

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

/* The trip that the handler interrupted goes on, with a node for what the handler has cost. */
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
	if (below && !apart)
		below->total += f.dead ? f.total : f.self + f.total;
	if (d && k->n <= d->base)
		call_popped(t, k);
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

void stack_enter(struct task *k, struct frame *f, uint64_t addr, const struct fn *fn, uint64_t bias)
{
	struct draft *d = k->draft;

	f->entered = true;
	f->fn = fn;
	f->addr = addr;
	f->bias = bias;
	/* The second of the two, called by the first, stands apart with it. */
	if ((fn->flags & FN_SOFTIRQ) && f->kind == NODE_CALL &&
	    (f == k->stack || f[-1].kind != NODE_SOFTIRQ))
		f->kind = NODE_SOFTIRQ;
	if (!d || !d->on)
		return;
	/* Nobody knows yet whether a system call comes: then the frames that are still open get
	 * their nodes. */
	if (d->state == DRAFT_CANDIDATE && tree_size(d->trip.tree) >= CANDIDATE_MAX) {
		d->on = false;
		return;
	}
	draft_open(d, f);
	if (f->kind == NODE_ENTRY && d->state == DRAFT_CALL && d->trip.entry == UINT64_MAX)
		d->trip.entry = f->node;
}

struct frame *stack_push(struct task *k, enum node_kind kind, uint64_t ret, uint64_t site)
{
	const struct frame *below = stack_top(k);
	/* What interrupts the kernel's own tracer is no part of it. */
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

/* ---- a block runs ---- */

/* In user space jumps back and forth between two entries must not pile up frames. */
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

static void enter_tail(struct trips *t, struct task *k, const struct block *b,
		       const struct block_start *s)
{
	struct frame *top = stack_top(k), *f;
	uint8_t ring = top->ring;
	uint64_t site = t->last ? t->last->next - t->last->last_len : 0;

	if (ring == 3 && (k->n >= USER_FRAMES_MAX || tail_again(t, k, s->fn)))
		return;
	/* The binder has done its work and is off the stack when it jumps to what it found. */
	if ((top->fn->flags & FN_BINDER) && !top->physical) {
		site = top->site;
		stack_pop(t, k);
		/* … and so has the common part of the PLT, which jumped to it. */
		top = stack_top(k);
		if ((top->fn->flags & FN_PLT) && !top->physical)
			stack_pop(t, k);
	}
	f = stack_push(k, NODE_TAIL, 0, site);
	if (!f)
		return;
	f->ring = ring;
	stack_enter(k, f, s->fn->start + b->bias, s->fn, b->bias);
}

/* The functions whose first instruction lies in this block. Returns how many instructions come
 * before the last of them. */
static uint32_t enter_starts(struct trips *t, struct task *k, const struct block *b)
{
	uint32_t done = 0;

	for (unsigned i = 0; i < b->n_starts; i++) {
		const struct block_start *s = &b->starts[i];
		struct frame *top = stack_top(k);

		top->self += s->insn - done;
		done = s->insn;
		if (top->fn != s->fn)
			enter_tail(t, k, b, s);
		stack_report(t, k, stack_top(k));
	}
	return done;
}

int flow_enter(struct trips *t, struct task *k, struct block *b)
{
	struct frame *f = stack_top(k);
	bool kernel = b->flags & BLOCK_KERNEL;
	bool iter = (b->flags & BLOCK_REP_FIRST) && t->rep_at == b->addr;
	uint32_t done = 0;

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
			stack_enter(k, f, b->addr, b->fn, b->bias);
			f = stack_top(k);
		}
		f->self -= iter;
		f->reps += iter;
		if (b->n_starts) {
			done = enter_starts(t, k, b);
			f = stack_top(k);
		}
		f->self += b->n_insns - done;
	}
	t->rep_at = b->flags & BLOCK_REP_LAST ? b->next - b->last_len : 0;
	t->last_iter = iter;
	t->last = b;
	return 0;
}

/* ---- the end of the block before, now that it is known where it led ---- */

/* Functions that were entered in the block behind its `ran` instructions were not. Returns how many
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
	/* A further iteration of a REP string at the block's start was not counted. */
	const uint32_t right = t->last_iter + (ran > t->last_iter ? ran - t->last_iter : 0);
	const uint32_t wrong = unenter(t, k, ran) - right;
	struct frame *f = stack_top(k);

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

/* The kernel's own tracer is called from the entry site of a function: it must not be seen by its
 * own account. */
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
static int64_t returning_frame(const struct task *k, uint64_t next)
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

/* longjmp and exceptions: a frame further down returns there. */
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

/* A return whose frame was never seen being called: a task that slept when the recording began, or
 * a new one. */
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
 * A retpoline that stands in the function itself (arch/x86/include/asm/nospec-branch.h, CALL_NOSPEC
 * of 32 bits): a call to its middle, which calls further on there, drops that return address for
 * the target's, and returns. The inner call never returns; the outer one is the call of the target.
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

/* To a function's start, or, by a computed jump, on in the function that has jumped
 * (arch/x86/lib/checksum_32.S). */
static bool jumps_to(const struct frame *top, const struct fn *to, uint64_t next)
{
	return to->start == next || (top && top->entered && top->fn == to);
}

void block_end_return(struct trips *t, struct task *k, const struct block *a, uint64_t next)
{
	bool kernel = a->flags & BLOCK_KERNEL;
	const struct fn *to;
	int64_t i = returning_frame(k, next);
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
	/* i386's binder jumps to what it has found by a return (glibc,
	 * sysdeps/i386/dl-trampoline.S): enter_tail() goes on. */
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
	/* A return used as a jump (a retpoline), or from a signal's handler to its restorer. */
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

/* ---- back to user space ---- */

/* The handler's own calls are trips of their own: what it interrupts waits. */
static void pause_draft(struct task *k, struct frame *handler)
{
	struct draft *d = k->draft;
	unsigned depth = 0;

	for (const struct draft *p = d; p; p = p->paused)
		depth++;
	if (!d || d->state == DRAFT_IDLE || depth > PAUSED_MAX)
		return;
	k->draft = NULL;
	if (draft_of(k)) {
		k->draft->paused = d;
		handler->pauses = true;
	} else {
		k->draft = d;
	}
}

static void push_signal(struct task *k, uint64_t resume)
{
	struct frame *f = stack_push(k, NODE_SIGNAL, resume, 0);

	if (!f)
		return;
	f->ring = 3;
	f->hidden = false;
	pause_draft(k, f);
}

static void leave_signal(struct trips *t, struct task *k)
{
	uint32_t i = k->n;

	while (i > 0 && k->stack[i - 1].kind != NODE_SIGNAL)
		i--;
	if (i)
		stack_pop_to(t, k, i - 1);
}

void crossing_to_user(struct trips *t, struct task *k, uint64_t next)
{
	uint32_t i = k->n;
	struct frame f = { 0 };
	bool sigreturn = k->role == CALL_SIGRETURN, expected;

	while (i > 0 && !k->stack[i - 1].from_user && k->stack[i - 1].ring == 0)
		i--;
	if (i > 0 && k->stack[i - 1].from_user)
		f = k->stack[--i];
	for (uint32_t j = i + 1; j < k->n; j++)
		t->stats.left_over += k->stack[j].physical && k->seen_whole;
	stack_pop_to(t, k, i);
	expected = !f.ret || next == f.ret || (f.kind == NODE_ENTRY && next == f.ret - 2);
	if (f.kind == NODE_FAULT || f.kind == NODE_INTERRUPT)
		t->rep_at = next == f.rep_at ? f.rep_at : 0;
	if (f.kind == NODE_ENTRY) {
		if (k->execed)
			call_replaced(k);
		call_back(t, k);
		if (k->execed)
			stack_pop_to(t, k, 0);
	}
	k->role = CALL_NONE;
	if (k->execed)
		k->seen_whole = true;
	if (k->traced && !k->execed && sigreturn)
		leave_signal(t, k);
	else if (k->traced && !k->execed && !expected)
		push_signal(k, f.ret);
	k->execed = false;
}

/* ---- interrupts ---- */

/* The kernel does not go back into a return thunk that was interrupted: it does the thunk's return
 * itself. */
static void return_for_thunk(struct trips *t, struct task *k, uint64_t ip, uint64_t next)
{
	const struct fn *fn = names_fn(t->names, names_kernel(t->names), ip);
	const struct block thunk = { .next = ip, .fn = fn, .flags = BLOCK_KERNEL };

	if (fn->flags & FN_THUNK)
		block_end_return(t, k, &thunk, next);
}

void crossing_iret(struct trips *t, struct task *k, const struct block *a, uint64_t next)
{
	uint32_t i = k->n;
	struct frame f;

	if (!names_is_kernel(t->names, next))
		return crossing_to_user(t, k, next);
	while (i > 0 && k->stack[i - 1].kind != NODE_INTERRUPT &&
	       k->stack[i - 1].kind != NODE_FAULT)
		i--;
	if (!i || (k->stack[i - 1].ret != next && next == a->next))
		return; /* the kernel's way to serialise: an iret to the next instruction */
	f = k->stack[i - 1];
	t->rep_at = next == f.rep_at ? next : 0;
	stack_pop_to(t, k, i - 1);
	if (next != f.ret)
		return_for_thunk(t, k, f.ret, next);
}

/* In 32-bit programs both fast instructions stand in the vDSO, before an `int $0x80` that is there
 * for restarts: they return behind that (arch/x86/entry/vdso/vdso32/system_call.S). */
static uint64_t syscall_return(const struct block *a)
{
	enum { INT80_BYTES = 2 };

	return a->next + (a->flags & BLOCK_32 ? INT80_BYTES : 0);
}

void crossing_syscall(struct trips *t, struct task *k, const struct block *a)
{
	struct frame *f;

	if (k->traced)
		call_entering(t, k, a, syscall_return(a));
	f = stack_push(k, NODE_ENTRY, syscall_return(a), a->next - a->last_len);
	if (f)
		f->from_user = true;
}

/* arch/x86/kernel/ftrace_32.S: return_to_handler ends in a jump to the caller, perhaps through a
 * thunk. */
static bool is_rehandling(const struct frame *top)
{
	return top && top->entered && (top->fn->flags & FN_REHANDLE);
}

void block_end_apply(struct trips *t, uint64_t next)
{
	const struct block *a = t->last;
	struct task *k = t->cur;
	int i;

	if (!a)
		return;
	if (next > a->addr && next < a->next && next != a->target &&
	    (i = block_index(a, next)) > 0) {
		flow_take_back(t, k, i, i);
		t->last = NULL;
		t->rep_at = 0;
		return;
	}
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
		if ((a->flags & BLOCK_KERNEL) && is_rehandling(stack_top(k)))
			block_end_return(t, k, a, next);
		break;
	case END_NONE:
	case END_INT:
		break;
	}
}

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

/* ---- records that belong to the flow ---- */

/* Faults report the instruction that did not run; traps, interrupts and system calls the one
 * behind. */
static bool is_fault(unsigned vector)
{
	return vector < 32 && vector != 1 && vector != 2 && vector != 3 && vector != 4;
}

static void fault_cut(struct trips *t, struct task *k, uint64_t ip)
{
	const struct block *a = t->last;
	int i = a && ip >= a->addr && ip < a->next ? block_index(a, ip) : -1;

	if (i < 0)
		return block_end_apply(t, ip);
	flow_take_back(t, k, i, i + 1);
	/* A REP string that had run some iterations goes on where it stood. */
	if (!(i == 0 && t->last_iter))
		t->rep_at = 0;
	else
		t->rep_at = ip;
	t->last = NULL;
}

int crossing_interrupt(struct trips *t, const struct rec_intr *r, struct err *e)
{
	struct task *k = t->cur;
	uint32_t waiting[8];
	unsigned n = t->n_waiting;
	bool syscall = r->vector == 0x80, fault = is_fault(r->vector);
	const struct block *a = t->last;
	uint64_t rep = 0;
	struct frame *f;
	int code = 0;

	if (!k || !n)
		return err_set(e, -EBADMSG, "the trace has an interrupt without its handler");
	memcpy(waiting, t->waiting, sizeof(waiting));
	t->n_waiting = 0;
	if (fault)
		fault_cut(t, k, r->ip);
	else
		block_end_apply(t, r->ip);
	rep = t->rep_at == r->ip ? r->ip : 0;
	t->rep_at = 0;
	t->last = NULL;
	t->stats.faults += fault;
	t->stats.interrupts += !fault && !syscall;
	if (syscall && k->traced && !names_is_kernel(t->names, r->ip))
		call_entering(t, k, a && a->end == END_INT && a->next == r->ip ? a : NULL, r->ip);
	f = stack_push(k, syscall ? NODE_ENTRY : fault ? NODE_FAULT : NODE_INTERRUPT, r->ip, r->ip);
	if (!f)
		return err_set(e, -ENOMEM, "out of memory");
	f->vector = r->vector;
	f->rep_at = rep;
	f->from_user = (r->cs & 3) == 3;
	for (unsigned i = 0; i < n && !code; i++) {
		struct block *b = code_block(t->code, waiting[i]);

		if (i)
			block_end_apply(t, b->addr);
		flow_resolve(t, b);
		code = flow_enter(t, k, b);
	}
	return code ? err_set(e, -ENOMEM, "out of memory") : 0;
}
