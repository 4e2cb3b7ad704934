/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The recorder's state, `rec`: QEMU's hottest callback carries no pointer of ours, so it is a
 * hidden global; nothing else here is mutable and static. The state of a virtual processor has its
 * own struct; there is one processor and one thread.
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
#include "recorder/seek.h"
#include "recorder/stack.h"
#include "recorder/tasks.h"
#include "recorder/x86.h"

/* One virtual processor. */
struct processor {
	uint32_t *cur, *end; /* the segment being filled; first, for the callback of every block */
	uint32_t *start;
	int vector;     /* of the interrupt whose frame has not been read yet, or -1 */
	uint64_t task;  /* the last one seen running */
	uint64_t count; /* the independent counter (PLAN_COUNT) */
	struct stack_watch stack;
};

struct recorder {
	struct processor cpu;
	struct shared *sh;
	const struct plan *plan;
	uint8_t *ram; /* the guest's RAM, the same pages as QEMU's */
	int wake_fd;  /* eventfd: signals that a segment was handed over */
	int parent;   /* the reader's pid */
	qemu_plugin_id_t id;
	int api; /* plugin interface version in use */
	bool recording, stopped;
	qemu_plugin_u64 counts; /* the counter, in a QEMU with scoreboards */
	uint64_t before;        /* instructions begun before the counter was at 0 */
	struct x86_kernel_base kernel;
	struct x86_gates gates;
	struct pc_search pc;
	struct block_table blocks;
	struct task_table tasks;
	struct call_table calls;
	struct file_table files;
	struct input_state input;
	struct seek_state seek;
};

extern struct recorder rec __attribute__((visibility("hidden")));

/* Instructions started, by the independent counter; 0 without PLAN_COUNT. */
uint64_t recorder_count(void);
/* Starts recording once the translated code has been flushed. */
void recorder_start(void);
/* Called back when all translated code has been thrown away, while a recording runs again. */
void recorder_again(qemu_plugin_id_t id);
/* Ends the recording; the mailbox keeps working. */
void recorder_stop(void);

#endif
