// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Ring crossings: system calls, interrupts and faults, the way back to user space, and the signals
 * delivered on it.
 *
 *	system call  an entry frame; interrupt, fault: a frame that stands apart
 *	to user      everything down to the frame entered from user space is popped
 *	signal       back in user space at an unexpected address: a frame for the handler
 */
#include <errno.h>
#include <string.h>

#include "base/err.h"
#include "trip/builder.h"

/* Nested handlers; trips interrupted more deeply are lost. */
#define PAUSED_MAX 64

/* ---- back to user space ---- */

/* The handler's calls are trips of their own: the interrupted trip waits. */
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
	k->handlers++;
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

/* The kernel does not resume an interrupted return thunk: it performs the thunk's return itself. */
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

/* In 32-bit programs both fast instructions are in the vDSO, before an `int $0x80` for restarts:
 * they return after that (arch/x86/entry/vdso/vdso32/system_call.S). */
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

/* Faults save the address of the instruction that did not run; traps, interrupts and system calls
 * that of the next one. */
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
	/* A REP string interrupted after some iterations continues where it was. */
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
	bool syscall = r->vector == 0x80, fault = is_fault(r->vector), user = (r->cs & 3) == 3;
	const struct block *a = t->last;
	uint64_t rep = 0;
	struct frame *f;
	int code = 0;

	if (!k || !n)
		return err_set(e, -EBADMSG, "the trace has an interrupt without its handler");
	memcpy(waiting, t->waiting, sizeof(waiting));
	t->n_waiting = 0;
	if (t->move.from && !t->move.to)
		t->move.to = user ? r->sp : 0;
	if (fault)
		fault_cut(t, k, r->ip);
	else
		block_end_apply(t, r->ip);
	if (t->move.from)
		stack_switch(t, k, 0);
	if (user)
		stack_at(k, r->sp);
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
	f->from_user = user;
	for (unsigned i = 0; i < n && !code; i++) {
		struct block *b = code_block(t->code, waiting[i]);

		if (i)
			block_end_apply(t, b->addr);
		flow_resolve(t, b);
		code = flow_enter(t, k, b);
	}
	return code ? err_set(e, -ENOMEM, "out of memory") : 0;
}
