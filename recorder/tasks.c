// SPDX-License-Identifier: GPL-2.0-or-later
/* Tasks: who runs, who was switched in, who was made runnable. All of it is read in the guest's
 * memory. */
#include <string.h>

#include "recorder/recorder.h"

#define TASKS (1u << 13)

/* What was last written of a task, by its address; a collision only repeats it. */
static struct {
	struct rec_task task;
	bool woken; /* since it was switched out */
} seen[TASKS];

uint64_t task_percpu(uint64_t symbol)
{
	const uint64_t addr = kernel_word(rec.plan->k.per_cpu_offset) + symbol;

	return rec.plan->word == 4 ? (uint32_t)addr : addr;
}

uint64_t task_current(void)
{
	return kernel_word(task_percpu(rec.plan->k.current_task));
}

uint64_t task_clock(void)
{
	const struct plan_kernel *k = &rec.plan->k;

	return k->runqueues ? kernel_u64(task_percpu(k->runqueues) + k->rq_clock) : 0;
}

static unsigned task_slot(uint64_t task)
{
	return (task >> 6) * 0x9e3779b1u >> 7 & (TASKS - 1);
}

void task_note(uint64_t task)
{
	const struct plan_kernel *k = &rec.plan->k;
	struct rec_task now = { .task = task };
	struct rec_task *slot = &seen[task_slot(task)].task;

	if (!task)
		return;
	now.mm = kernel_word(task + k->task_mm);
	now.pid = kernel_u32(task + k->task_pid);
	now.tgid = kernel_u32(task + k->task_tgid);
	now.ppid = kernel_u32(kernel_word(task + k->task_parent) + k->task_tgid);
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
	seen[task_slot(rec.last_task)].woken = false;
	rec.last_task = task;
	task_note(task);
	s = ring_record(REC_SWITCH, sizeof(*s));
	*s = (struct rec_switch){ .task = task };
}

/* A store somewhere in the code that wakes tasks: the first one to the state of a known task wakes
 * it. */
void task_stored(unsigned vcpu, qemu_plugin_meminfo_t info, uint64_t vaddr, void *data)
{
	uint64_t task = vaddr - rec.plan->k.task_state;
	unsigned slot = task_slot(task);

	(void)vcpu;
	(void)info;
	(void)data;
	if (seen[slot].task.task != task || seen[slot].woken || task == rec.last_task)
		return;
	seen[slot].woken = true;
	*(struct rec_wake *)ring_record(REC_WAKE, sizeof(struct rec_wake)) =
		(struct rec_wake){ task };
}
