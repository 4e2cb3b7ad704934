// SPDX-License-Identifier: GPL-2.0-or-later
#include "recorder/calls.h"

#include <string.h>

#include "abi/calls/sysent.h"
#include "recorder/capture.h"
#include "recorder/descriptors.h"
#include "recorder/files.h"
#include "recorder/memory.h"
#include "recorder/paths.h"
#include "recorder/recorder.h"
#include "recorder/ring.h"
#include "recorder/tasks.h"
#include "recorder/x86.h"
#include "trace/entry.h"

static struct pending *pending_slot(uint64_t task)
{
	struct pending *slots = rec.calls.slots;
	uint32_t i = (task >> 6) * 0x9e3779b1u >> 8 & (CALL_SLOTS - 1), first = i;

	while (slots[i].task && slots[i].task != task) {
		i = (i + 1) & (CALL_SLOTS - 1);
		if (i == first)
			break;
	}
	return &slots[i];
}

/* Returns the row's number, or PLAN_NRS, which has no row, for an invalid one: a sub-call's row
 * cannot be reached by its number. */
static uint32_t row_number(const struct rec_sysenter *s)
{
	const uint32_t nr = s->regs[R_ORIG_AX], plain = s->abi == ABI_X32 ? nr & ~X32_BIT : nr;

	return plain < PLAN_NRS ? plain : PLAN_NRS;
}

static const struct plan_row *row_of(const struct pending *p)
{
	if (p->abi == ABI_I386 && p->nr - PLAN_SUBCALL < PLAN_SUBCALLS)
		return &rec.plan->subcalls[p->nr - PLAN_SUBCALL];
	return p->abi < PLAN_ABIS && p->nr < PLAN_NRS ? &rec.plan->rows[p->abi][p->nr] : NULL;
}

/* Turns a socketcall into its sub-call, whose arguments are in memory at p->array. Returns the
 * number of bytes read there; 0: not a socketcall, or unreadable. */
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

/* Drops the upper half of registers that hold an int: it may be garbage, and would change a
 * length. */
static void cut_args(struct pending *p, const struct plan_row *row)
{
	for (unsigned i = 0; i < 6; i++)
		if (row->args_32 >> i & 1)
			p->args[i] = (uint32_t)p->args[i];
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
	s.regs_at = x86_regs_address();
	x86_read_regs(s.regs_at, s.regs);
	x86_complete_entry(hook, &s);
	*p = (struct pending){ .task = s.task, .abi = s.abi, .nr = row_number(&s) };
	entry_args(&s, s.abi != ABI_I386, p->args);
	n_array = take_subcall(p);
	row = row_of(p);
	if (row) {
		cut_args(p, row);
		s.sockets = row->flags & ROW_SUBCALLS ? SOCKETS_UNKNOWN : descriptors_act(p, row);
	}
	memcpy(ring_record(REC_SYSENTER, sizeof(s)), &s, sizeof(s));
	if (!row)
		return;
	if (n_array)
		capture_in(p, p->array, n_array);
	descriptors_enter(p, row);
	if (row->flags & ROW_PATH)
		file_note_mapped(p->task, p->args[row->path_arg]);
	capture_call(p, row, &p->missing, CAP_ENTRY, 0);
}

static void record_exec(uint64_t task)
{
	const struct plan_kernel *k = &rec.plan->k;
	struct rec_exec e = { .task = task, .mm = kernel_word(task + k->task_mm) }, *out;
	char path[PATH_BYTES];

	kernel_read(e.mm + k->mm_auxv, e.auxv, sizeof(e.auxv));
	e.path_len = path_in_file_system(path_of_file(kernel_word(e.mm + k->mm_exe_file)), path,
					 sizeof(path));
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
	x86_read_regs(x86_regs_address(), regs);
	s.result = x86_result(regs);
	if (p->task == s.task && (n_array = take_subcall(p)))
		p->missing = UINT32_MAX;
	row = row_of(p);
	if (row && p->task == s.task && (row->flags & ROW_EXEC) && !s.result)
		record_exec(s.task);
	memcpy(ring_record(REC_SYSEXIT, sizeof(s)), &s, sizeof(s));
	if (n_array)
		capture_in(p, p->array, n_array);
	if (row && p->task == s.task) {
		descriptors_leave(p, row, s.result);
		capture_call(p, row, &p->missing, CAP_EXIT, s.result);
	}
	/* The slot stays, without its call: other tasks may have been probed past it. */
	p->nr = PLAN_NRS;
}
