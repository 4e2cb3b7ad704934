/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Notices when user code switches stacks. A block that sets the stack pointer has a callback at its
 * beginning; the new value is read when the next block begins, whichever that is: the ring calls
 * here because its segment seems to be full.
 */
#ifndef RECORDER_STACK_H
#define RECORDER_STACK_H

#include <stdbool.h>
#include <stdint.h>

struct qemu_plugin_tb;

struct stack_watch {
	const void *state; /* the emulator's processor state */
	bool awaited;      /* the value set by this block is read at the next one */
	uint64_t from;     /* the stack pointer when the block before it began */
	uint32_t how;      /* enum rec_stack_how */
};

/* Returns how a block of user code of `n` instructions with these lengths sets the stack pointer
 * (enum rec_stack_how); 0: it does not. */
uint32_t stack_set_by(const uint8_t *code, const uint8_t *lengths, uint32_t n);
/* Watches the executions of such a block. */
void stack_hook(struct qemu_plugin_tb *tb, uint32_t how);
/* Called when the segment seems full. Returns true if it is not: the awaited block has begun. */
bool stack_next_block(void);
/* Bracket what is written before that, such as the definition of the awaited block. The first
 * restores the segment's end and returns true if the end must be moved again. */
bool stack_watch_begin_record(void);
void stack_watch_end_record(void);

#endif
