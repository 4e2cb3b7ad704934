/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The one state of the recorder, `rec`: QEMU calls back without a pointer of ours in the hottest
 * place, so it is a hidden global, and nothing else here is mutable and static. What belongs to one
 * virtual processor stands in a struct of its own; there is one processor and one thread.
 */
#ifndef RECORDER_RECORDER_H
#define RECORDER_RECORDER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "recorder/block_address.h"
#include "recorder/blocks.h"
#include "recorder/calls.h"
#include "recorder/files.h"
#include "recorder/input.h"
#include "recorder/plan.h"
#include "recorder/qemu_api.h"
#include "recorder/stack.h"
#include "recorder/tasks.h"
#include "recorder/x86.h"

/* One virtual processor. */
struct processor {
	uint32_t *cur, *end; /* the segment being filled; first, for the callback of every block */
	uint32_t *start;
	int vector;     /* of the interrupt whose frame is still to be read, or -1 */
	uint64_t task;  /* that ran when it was last looked */
	uint64_t count; /* the independent counter (PLAN_COUNT) */
	struct stack_watch stack;
};

struct recorder {
	struct processor cpu;
	struct shared *sh;
	const struct plan *plan;
	uint8_t *ram; /* the guest's RAM, the same pages as QEMU's */
	int wake_fd;  /* eventfd: a segment was handed over */
	int parent;   /* the reader's pid */
	qemu_plugin_id_t id;
	int api; /* version of the plugin interface in force */
	bool recording, stopped;
	qemu_plugin_u64 counts; /* where a QEMU that has scoreboards keeps the counter */
	struct x86_kernel_base kernel;
	struct x86_gates gates;
	struct pc_search pc;
	struct block_table blocks;
	struct task_table tasks;
	struct call_table calls;
	struct file_table files;
	struct input_state input;
};

extern struct recorder rec __attribute__((visibility("hidden")));

/* How many instructions have begun, by the independent counter; 0 without PLAN_COUNT. */
uint64_t recorder_count(void);
/* Begins to record when the translated code has been thrown away. */
void recorder_start(void);
/* … and ends it; the mailbox goes on. */
void recorder_stop(void);

#endif
