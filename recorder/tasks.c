// SPDX-License-Identifier: GPL-2.0-or-later
#include "recorder/tasks.h"

#include <string.h>

#include "recorder/memory.h"
#include "recorder/recorder.h"
#include "recorder/ring.h"

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

/* Returns the task's slot, or an empty one for it. Collisions are probed past: a task that shared
 * its slot would lose its wake-ups. In a full table it takes another task's slot. */
static struct task_slot *task_slot(uint64_t task)
{
	const uint32_t first = (task >> 6) * 0x9e3779b1u >> 7 & (TASK_SLOTS - 1);
	uint32_t i = first;

	do {
		struct task_slot *slot = &rec.tasks.slots[i];

		if (!slot->written.task || slot->written.task == task)
			return slot;
		i = (i + 1) & (TASK_SLOTS - 1);
	} while (i != first);
	return &rec.tasks.slots[first];
}

void task_note(uint64_t task)
{
	const struct plan_kernel *k = &rec.plan->k;
	struct rec_task now = { .task = task };
	struct rec_task *written = &task_slot(task)->written;

	if (!task)
		return;
	now.mm = kernel_word(task + k->task_mm);
	now.pid = kernel_u32(task + k->task_pid);
	now.tgid = kernel_u32(task + k->task_tgid);
	now.ppid = kernel_u32(kernel_word(task + k->task_parent) + k->task_tgid);
	kernel_read(task + k->task_comm, now.comm, sizeof(now.comm));
	if (!memcmp(written, &now, sizeof(now)))
		return;
	*written = now;
	memcpy(ring_record(REC_TASK, sizeof(now)), &now, sizeof(now));
}

void task_switched_again(unsigned vcpu, void *data)
{
	const uint64_t task = task_current();

	(void)vcpu;
	(void)data;
	if (task == rec.cpu.task)
		return;
	input_switched(!kernel_u32(rec.cpu.task + rec.plan->k.task_pid));
	rec.cpu.task = task;
}

void task_switched(unsigned vcpu, void *data)
{
	uint64_t task = task_current();
	struct task_slot *before;
	struct rec_switch *s;

	(void)vcpu;
	(void)data;
	if (task == rec.cpu.task)
		return;
	before = task_slot(rec.cpu.task);
	before->woken = false;
	input_switched(before->written.task == rec.cpu.task && !before->written.pid);
	rec.cpu.task = task;
	task_note(task);
	s = ring_record(REC_SWITCH, sizeof(*s));
	*s = (struct rec_switch){ .task = task };
}

/* Called for every store in the code that wakes tasks: the first one to a known task's state wakes
 * it. */
void task_stored(unsigned vcpu, qemu_plugin_meminfo_t info, uint64_t vaddr, void *data)
{
	uint64_t task = vaddr - rec.plan->k.task_state;
	struct task_slot *slot = task_slot(task);

	(void)vcpu;
	(void)data;
	if (!qemu_plugin_mem_is_store(info))
		return;
	if (slot->written.task != task || slot->woken || task == rec.cpu.task)
		return;
	slot->woken = true;
	*(struct rec_wake *)ring_record(REC_WAKE, sizeof(struct rec_wake)) =
		(struct rec_wake){ task };
}

/*
 * Returns true if `task` is the task_struct of a task that `maker` is creating: a copy of its own
 * (kernel/fork.c, copy_process) with a different pid, whose parent is `maker` or, with CLONE_PARENT
 * or CLONE_THREAD, the parent of `maker`.
 */
static bool is_made_by(uint64_t task, uint64_t maker)
{
	const struct plan_kernel *k = &rec.plan->k;
	const uint64_t parent = kernel_word(task + k->task_parent);
	const uint32_t pid = kernel_u32(task + k->task_pid);
	char names[2][16];

	if (!pid || pid == kernel_u32(maker + k->task_pid) ||
	    (parent != maker && parent != kernel_word(maker + k->task_parent)))
		return false;
	return kernel_read(task + k->task_comm, names[0], 16) == 16 &&
	       kernel_read(maker + k->task_comm, names[1], 16) == 16 &&
	       !memcmp(names[0], names[1], 16);
}

/* Called for every store in the code that starts a new task: the first one to its state identifies
 * it, while its creator is still current. */
void task_forked(unsigned vcpu, qemu_plugin_meminfo_t info, uint64_t vaddr, void *data)
{
	const uint64_t task = vaddr - rec.plan->k.task_state;
	const struct rec_task *last = &task_slot(task)->written;

	(void)vcpu;
	(void)data;
	if (!qemu_plugin_mem_is_store(info) || !is_made_by(task, rec.cpu.task) ||
	    (last->task == task && last->pid == kernel_u32(task + rec.plan->k.task_pid)))
		return;
	*(struct rec_fork *)ring_record(REC_FORK, sizeof(struct rec_fork)) =
		(struct rec_fork){ task };
	task_note(task);
}
