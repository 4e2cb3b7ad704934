// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * System calls: at the first instruction of the kernel's C entry the saved registers are complete,
 * at the top of the current task's kernel stack (struct pt_regs); when the call is done its result
 * stands in their ax.
 */
#include <string.h>

#include "abi/calls/sysent.h"
#include "recorder/recorder.h"
#include "trace/entry.h"

#define PENDING       (1u << 12)
#define STACK_SIZE_32 8192 /* THREAD_SIZE, arch/x86/include/asm/page_32_types.h */

/* Calls that have not returned, by task. A collision is walked over; a task that died in a call
 * leaves its slot to whoever gets its address next. */
static struct pending calls[PENDING];

static struct pending *pending_slot(uint64_t task)
{
	uint32_t i = (task >> 6) * 0x9e3779b1u >> 8 & (PENDING - 1), first = i;

	while (calls[i].task && calls[i].task != task) {
		i = (i + 1) & (PENDING - 1);
		if (i == first)
			break;
	}
	return &calls[i];
}

static uint64_t regs_address(void)
{
	const struct plan_kernel *k = &rec.plan->k;
	const uint64_t top = rec.plan->word == 4
				     ? kernel_word(task_current() + k->task_stack) + STACK_SIZE_32
				     : kernel_u64(task_percpu(k->top_of_stack));

	return top - rec.plan->regs_size;
}

/* struct pt_regs, to R_COUNT 64-bit words, in the order of the trace. */
static void read_regs(uint64_t at, void *regs)
{
	uint64_t wide[R_COUNT] = { 0 };
	uint32_t words[REGS_32] = { 0 };

	if (rec.plan->word == 8) {
		kernel_read(at, regs, R_COUNT * 8);
		return;
	}
	kernel_read(at, words, sizeof(words));
	for (int i = 0; i < REGS_32; i++)
		wide[entry_order_32()[i]] = words[i];
	memcpy(regs, wide, sizeof(wide));
}

/* What the entry has left elsewhere goes where the kernel's own C code will look for it. */
static void put_right(const struct plan_hook *hook, struct rec_sysenter *s)
{
	uint32_t sixth;

	if (hook->entry & ENTRY_NR_IN_AX)
		s->regs[R_ORIG_AX] = (uint32_t)s->regs[R_AX];
	if ((hook->entry & ENTRY_SIXTH_AT_SP) &&
	    user_read(user_pgd(s->task), (uint32_t)s->regs[R_SP], &sixth, 4) == 4)
		s->regs[R_BP] = sixth;
	if (s->abi == ABI_X86_64 && (s->regs[R_ORIG_AX] & X32_BIT) &&
	    (int32_t)s->regs[R_ORIG_AX] >= 0)
		s->abi = ABI_X32;
}

/* The number of a row; PLAN_NRS, which has none, for what no program can mean: a sub-call's row is
 * not reached by its number. */
static uint32_t known_number(const struct rec_sysenter *s)
{
	const uint32_t nr = s->regs[R_ORIG_AX], known = s->abi == ABI_X32 ? nr & ~X32_BIT : nr;

	return known < PLAN_NRS ? known : PLAN_NRS;
}

static const struct plan_row *row_of(const struct pending *p)
{
	if (p->abi == ABI_I386 && p->nr - PLAN_SUBCALL < PLAN_SUBCALLS)
		return &rec.plan->subcalls[p->nr - PLAN_SUBCALL];
	return p->abi < PLAN_ABIS && p->nr < PLAN_NRS ? &rec.plan->rows[p->abi][p->nr] : NULL;
}

/* A socketcall becomes its sub-call, whose arguments lie in memory. Returns how many bytes of them
 * were read there, at p->array; 0: it is none, or they cannot be read. */
static uint32_t take_subcall(struct pending *p)
{
	const struct plan_row *row = row_of(p);
	uint32_t words[6], n;

	if (!row || !(row->flags & ROW_SUBCALLS) || p->args[0] >= PLAN_SUBCALLS)
		return 0;
	n = 4 * rec.plan->subcalls[p->args[0]].n_args;
	p->array = p->args[1];
	if (!n || n > sizeof(words) || user_read(user_pgd(p->task), p->array, words, n) != n)
		return 0;
	p->nr = PLAN_SUBCALL + p->args[0];
	memset(p->args, 0, sizeof(p->args));
	for (uint32_t i = 0; i < n / 4; i++)
		p->args[i] = words[i];
	return n;
}

void call_entered(unsigned vcpu, void *data)
{
	const struct plan_hook *hook = data;
	struct rec_sysenter s = { .task = task_current(), .abi = hook->abi };
	struct pending *p = pending_slot(s.task);
	const struct plan_row *row;
	uint32_t n_array;

	(void)vcpu;
	if (rec.stopped)
		return;
	task_note(s.task);
	s.clock = task_clock();
	s.regs_at = regs_address();
	read_regs(s.regs_at, s.regs);
	put_right(hook, &s);
	*p = (struct pending){ .task = s.task, .abi = s.abi, .nr = known_number(&s) };
	entry_args(&s, s.abi != ABI_I386, p->args);
	n_array = take_subcall(p);
	row = row_of(p);
	if (row)
		s.sockets = row->flags & ROW_SUBCALLS ? SOCKETS_UNKNOWN : fds_sockets(p, row);
	memcpy(ring_record(REC_SYSENTER, sizeof(s)), &s, sizeof(s));
	if (!row)
		return;
	if (n_array)
		capture_in(p, p->array, n_array);
	fds_enter(p, row);
	if (row->flags & ROW_PATH)
		file_record(p->task, p->args[row->path_arg]);
	capture_call(p, row, &p->missing, CAP_ENTRY, 0);
}

static void record_exec(uint64_t task)
{
	const struct plan_kernel *k = &rec.plan->k;
	struct rec_exec e = { .task = task, .mm = kernel_word(task + k->task_mm) }, *out;
	char path[1024];

	kernel_read(e.mm + k->mm_auxv, e.auxv, sizeof(e.auxv));
	e.path_len = file_path(kernel_word(e.mm + k->mm_exe_file), path, sizeof(path));
	out = ring_record(REC_EXEC, sizeof(e) + e.path_len);
	*out = e;
	memcpy(out + 1, path, e.path_len);
}

void call_left(unsigned vcpu, void *data)
{
	struct rec_sysexit s = { .task = task_current() };
	struct pending *p = pending_slot(s.task);
	const struct plan_row *row;
	uint32_t n_array = 0;
	uint64_t regs[R_COUNT] = { 0 };

	(void)vcpu;
	(void)data;
	if (rec.stopped)
		return;
	task_note(s.task);
	read_regs(regs_address(), regs);
	s.result = rec.plan->word == 4 ? (int32_t)regs[R_AX] : (int64_t)regs[R_AX];
	if (p->task == s.task && (n_array = take_subcall(p)))
		p->missing = UINT32_MAX;
	row = row_of(p);
	if (row && p->task == s.task && (row->flags & ROW_EXEC) && !s.result)
		record_exec(s.task);
	memcpy(ring_record(REC_SYSEXIT, sizeof(s)), &s, sizeof(s));
	if (n_array)
		capture_in(p, p->array, n_array);
	if (row && p->task == s.task) {
		fds_leave(p, row, s.result);
		capture_call(p, row, &p->missing, CAP_EXIT, s.result);
	}
	/* The slot stays, emptied of its call: other tasks may have been walked over it. */
	p->nr = PLAN_NRS;
}
