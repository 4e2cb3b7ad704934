// SPDX-License-Identifier: GPL-2.0-or-later
/* Tasks: who runs, who was switched in, who was made runnable. All of it is read in the guest's memory. */
#include <string.h>

#include "recorder/recorder.h"

#define TASKS (1u << 13)

static struct rec_task seen
	[TASKS]; /* what was last written of a task, by its address; a collision only repeats it */

uint64_t task_current(void)
{
	const struct plan_kernel *k = &rec.plan->k;

	return kernel_u64(kernel_u64(k->per_cpu_offset) + k->current_task);
}

uint64_t task_clock(void)
{
	const struct plan_kernel *k = &rec.plan->k;

	return kernel_u64(kernel_u64(k->per_cpu_offset) + k->runqueues + k->rq_clock);
}

static struct rec_task *task_slot(uint64_t task)
{
	return &seen[(task >> 6) * 0x9e3779b1u >> 7 & (TASKS - 1)];
}

bool task_known(uint64_t task)
{
	return task_slot(task)->task == task;
}

void task_note(uint64_t task)
{
	const struct plan_kernel *k = &rec.plan->k;
	struct rec_task now = { .task = task };
	struct rec_task *slot = task_slot(task);

	if (!task)
		return;
	now.mm = kernel_u64(task + k->task_mm);
	now.pid = kernel_u32(task + k->task_pid);
	now.tgid = kernel_u32(task + k->task_tgid);
	now.ppid = kernel_u32(kernel_u64(task + k->task_parent) + k->task_tgid);
	kernel_read(task + k->task_comm, now.comm, sizeof(now.comm));
	if (!memcmp(slot, &now, sizeof(now)))
		return;
	*slot = now;
	memcpy(ring_record(REC_TASK, sizeof(now)), &now, sizeof(now));
}

void task_switched(unsigned vcpu, void *data)
{
	uint64_t task = task_current();
	struct rec_switch *s;

	(void)vcpu;
	(void)data;
	if (task == rec.last_task)
		return;
	rec.last_task = task;
	task_note(task);
	s = ring_record(REC_SWITCH, sizeof(*s));
	*s = (struct rec_switch){ .task = task, .clock = task_clock() };
}

/* A store somewhere in the code that wakes tasks: to the state of a task that is known? */
void task_stored(unsigned vcpu, qemu_plugin_meminfo_t info, uint64_t vaddr, void *data)
{
	uint64_t task = vaddr - rec.plan->k.task_state;

	(void)vcpu;
	(void)info;
	(void)data;
	if (task_known(task))
		*(struct rec_wake *)ring_record(REC_WAKE, sizeof(struct rec_wake)) =
			(struct rec_wake){ task };
}
