// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * System calls: at the first instruction of the kernel's C entry the saved registers are complete, at the top of the
 * current task's kernel stack (struct pt_regs); when the call is done its result stands in their ax.
 */
#include <string.h>

#include "abi/sysent.h"
#include "recorder/recorder.h"

#define PENDING (1u << 12)

/* Calls that have not returned, by task. A collision is walked over; a task that died in a call leaves its slot to
 * whoever gets its address next. */
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

	return kernel_u64(kernel_u64(k->per_cpu_offset) + k->top_of_stack) - rec.plan->regs_size;
}

static void take_args(struct pending *p, const struct rec_sysenter *s)
{
	static const uint8_t native[6] = { R_DI, R_SI, R_DX, R_R10, R_R8, R_R9 };
	static const uint8_t compat[6] = { R_BX, R_CX, R_DX, R_SI, R_DI, R_BP };

	for (int i = 0; i < 6; i++)
		p->args[i] = p->abi == ABI_I386 ? (uint32_t)s->regs[compat[i]] : s->regs[native[i]];
}

static const struct plan_row *row_of(const struct pending *p)
{
	return p->abi < PLAN_ABIS && p->nr < PLAN_NRS ? &rec.plan->rows[p->abi][p->nr] : NULL;
}

static void record_files(const struct pending *p, const struct plan_row *row)
{
	if (row->fds == FD_ARG0 || row->fds == FD_EPOLL || row->fds == FD_ARG0_OR_1 ||
	    row->fds == FD_ARG0_OR_2)
		file_record(p->task, p->args[0], false);
	if (row->fds == FD_ARG2)
		file_record(p->task, p->args[2], false);
	if (row->flags & ROW_PATH)
		file_record(p->task, p->args[row->path_arg], true);
}

void call_entered(unsigned vcpu, void *data)
{
	const struct plan_hook *hook = data;
	struct rec_sysenter s = { .task = task_current(), .abi = hook->abi };
	struct pending *p = pending_slot(s.task);
	const struct plan_row *row;

	(void)vcpu;
	if (rec.stopped)
		return;
	task_note(s.task);
	s.clock = task_clock();
	s.regs_at = regs_address();
	kernel_read(s.regs_at, s.regs, sizeof(s.regs));
	*p = (struct pending){ .task = s.task, .abi = hook->abi, .nr = s.regs[R_ORIG_AX] };
	take_args(p, &s);
	row = row_of(p);
	if (row)
		s.sockets = fds_sockets(p, row);
	memcpy(ring_record(REC_SYSENTER, sizeof(s)), &s, sizeof(s));
	if (!row)
		return;
	record_files(p, row);
	capture_call(p, row, &p->missing, CAP_ENTRY, 0);
}

static void record_exec(uint64_t task)
{
	const struct plan_kernel *k = &rec.plan->k;
	struct rec_exec e = { .task = task, .mm = kernel_u64(task + k->task_mm) }, *out;
	char path[1024];

	kernel_read(e.mm + k->mm_auxv, e.auxv, sizeof(e.auxv));
	e.path_len = file_path(kernel_u64(e.mm + k->mm_exe_file), path, sizeof(path));
	out = ring_record(REC_EXEC, sizeof(e) + e.path_len);
	*out = e;
	memcpy(out + 1, path, e.path_len);
}

void call_left(unsigned vcpu, void *data)
{
	struct rec_sysexit s = { .task = task_current() };
	struct pending *p = pending_slot(s.task);
	const struct plan_row *row = row_of(p);
	uint64_t ax = 0;

	(void)vcpu;
	(void)data;
	if (rec.stopped)
		return;
	task_note(s.task);
	kernel_read(regs_address() + 8 * R_AX, &ax, 8);
	s.result = ax;
	if (row && p->task == s.task && (row->flags & ROW_EXEC) && !s.result)
		record_exec(s.task);
	memcpy(ring_record(REC_SYSEXIT, sizeof(s)), &s, sizeof(s));
	if (row && p->task == s.task)
		capture_call(p, row, &p->missing, CAP_EXIT, s.result);
	/* The slot stays, emptied of its call: other tasks may have been walked over it. */
	p->nr = PLAN_NRS;
}
