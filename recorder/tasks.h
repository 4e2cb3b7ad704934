/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Tasks: which one runs, was switched in, created or woken. All of it is read from guest memory. */
#ifndef RECORDER_TASKS_H
#define RECORDER_TASKS_H

#include <stdbool.h>
#include <stdint.h>

#include "recorder/qemu_api.h"
#include "trace/format.h"

#define TASK_SLOTS (1u << 13)

/* What was last written about a task, by its address. */
struct task_slot {
	struct rec_task written;
	bool woken; /* since last switched out */
};

struct task_table {
	struct task_slot slots[TASK_SLOTS];
};

uint64_t task_current(void);
/* Reads a per-cpu variable. */
uint64_t task_percpu(uint64_t symbol);
/* The run queue's clock in nanoseconds; 0 if unknown. */
uint64_t task_clock(void);
/* Describes a task if it is new or has changed. */
void task_note(uint64_t task);

/* Callbacks. */
void task_switched(unsigned vcpu, void *data);
/* The same while a recording runs again: only what the answers to init depend on. */
void task_switched_again(unsigned vcpu, void *data);
void task_stored(unsigned vcpu, qemu_plugin_meminfo_t info, uint64_t vaddr, void *data);
void task_forked(unsigned vcpu, qemu_plugin_meminfo_t info, uint64_t vaddr, void *data);

#endif
