/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Where user code goes on on another stack. A block that sets the stack pointer is called for when
 * it begins; what it has set is read when the next block begins, whichever that is: the ring says
 * so, as if its segment were full.
 */
#ifndef RECORDER_STACK_H
#define RECORDER_STACK_H

#include <stdbool.h>
#include <stdint.h>

struct qemu_plugin_tb;

struct stack_watch {
	const void *state; /* of the emulator's processor */
	bool awaited;      /* the next block is to tell what this one has set */
	uint64_t from;     /* the stack pointer when the block before it began */
	uint32_t how;      /* enum rec_stack_how */
};

/* How a block of user code of `n` instructions, whose lengths stand behind its code, sets the stack
 * pointer (enum rec_stack_how); 0: not. */
uint32_t stack_set_by(const uint8_t *code, const uint8_t *lengths, uint32_t n);
/* Has the executions of such a block looked at. */
void stack_hook(struct qemu_plugin_tb *tb, uint32_t how);
/* The segment is full, as it seems. Returns true if it is not: the awaited block has begun. */
bool stack_next_block(void);
/* Around what is written before that, such as the definition of the awaited block: gives the
 * segment its end, and returns true if the end is to be moved again. */
bool stack_watch_begin_record(void);
void stack_watch_end_record(void);

#endif
