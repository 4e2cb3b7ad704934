/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Tasks: who runs, who was switched in, who was made, who was made runnable. All of it is read in the guest's
 * memory. */
#ifndef RECORDER_TASKS_H
#define RECORDER_TASKS_H

#include <stdbool.h>
#include <stdint.h>

#include "recorder/qemu_api.h"
#include "trace/format.h"

#define TASK_SLOTS (1u << 13)

/* What was last written of a task, by its address. */
struct task_slot {
	struct rec_task written;
	bool woken; /* since it was switched out */
};

struct task_table {
	struct task_slot slots[TASK_SLOTS];
};

uint64_t task_current(void);
/* A variable of the processor's own memory. */
uint64_t task_percpu(uint64_t symbol);
/* The run queue's clock in nanoseconds; 0 where the kernel does not tell. */
uint64_t task_clock(void);
/* Writes what a task is where that is new or has changed. */
void task_note(uint64_t task);

/* Callbacks. */
void task_switched(unsigned vcpu, void *data);
void task_stored(unsigned vcpu, qemu_plugin_meminfo_t info, uint64_t vaddr, void *data);
void task_forked(unsigned vcpu, qemu_plugin_meminfo_t info, uint64_t vaddr, void *data);

#endif
