// SPDX-License-Identifier: GPL-2.0-or-later
#include "recorder/stack.h"

#include "recorder/qemu_api.h"
#include "recorder/recorder.h"
#include "recorder/ring.h"
#include "recorder/x86.h"

uint32_t stack_set_by(const uint8_t *code, const uint8_t *lengths, uint32_t n)
{
	uint32_t how = 0;

	for (uint32_t i = 0; i < n; code += lengths[i++]) {
		const uint32_t one = x86_sets_stack(code, lengths[i]);

		if (one)
			how = one;
	}
	return how;
}

/* Makes the segment seem full after one more word. There is room for it: a segment is always handed
 * over before its end is reached. */
static void await_block(void)
{
	rec.cpu.stack.awaited = true;
	rec.cpu.end = rec.cpu.cur + 1;
}

/* Called when a block that sets the stack pointer begins; its id has been written. */
void stack_block_begins(unsigned vcpu, void *how, const void *state)
	__attribute__((visibility("hidden")));

void stack_block_begins(unsigned vcpu, void *how, const void *state)
{
	(void)vcpu;
	rec.cpu.stack = (struct stack_watch){ .state = state,
					      .from = x86_stack_pointer(state),
					      .how = (uintptr_t)how };
	await_block();
}

/* Passes the processor's state as third argument, as in block_address.c. */
void stack_block_executed(unsigned vcpu, void *how);
__asm__(".text\n"
	".globl stack_block_executed\n"
	".hidden stack_block_executed\n"
	".type stack_block_executed, @function\n"
	"stack_block_executed:\n"
	"	mov %rbp, %rdx\n"
	"	jmp stack_block_begins\n"
	".size stack_block_executed, . - stack_block_executed\n");

void stack_hook(struct qemu_plugin_tb *tb, uint32_t how)
{
	qemu_plugin_register_vcpu_tb_exec_cb(tb, stack_block_executed, QEMU_PLUGIN_CB_NO_REGS,
					     (void *)(uintptr_t)how);
}

/* Moves the id of the block that has begun to after the record. */
static void write_record(uint64_t to)
{
	const uint32_t id = *--rec.cpu.cur;
	struct rec_stack *r = ring_record(REC_STACK, sizeof(*r));

	*r = (struct rec_stack){ rec.cpu.stack.from, to, rec.cpu.stack.how };
	*ring_reserve(1) = id;
}

bool stack_watch_begin_record(void)
{
	const bool awaited = rec.cpu.stack.awaited;

	rec.cpu.stack.awaited = false;
	rec.cpu.end = rec.cpu.start + RING_SEG_WORDS;
	return awaited;
}

void stack_watch_end_record(void)
{
	await_block();
}

bool stack_next_block(void)
{
	const bool block = rec.cpu.cur == rec.cpu.end; /* not an early hand-over */
	uint64_t to;

	if (!stack_watch_begin_record() || !block)
		return false;
	to = x86_stack_pointer(rec.cpu.stack.state);
	if (to >= rec.plan->kernel_base) /* an interrupt came first */
		to = 0;
	if (to != rec.cpu.stack.from)
		write_record(to);
	return rec.cpu.cur != rec.cpu.end;
}
