// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * The processor's program counter is valid when a block begins. It is read from QEMU's own state:
 * code that QEMU generates on x86-64 keeps the address of the processor's state in %rbp
 * (TCG_AREG0), and the program counter's place in it is found by searching for the addresses of
 * blocks as they run for the first time, which is where they were translated.
 */
#include "recorder/block_address.h"

#include <string.h>
#include <unistd.h>

#include "recorder/blocks.h"
#include "recorder/recorder.h"
#include "recorder/ring.h"

enum {
	AGREEING = 32, /* consecutive blocks that leave a single candidate */
	PATIENCE = 4096,
};

static void give_up(const char *message)
{
	(void)!write(2, message, strlen(message));
	_exit(125);
}

bool block_address_varies(void)
{
	return qemu_plugin_version >= 2;
}

void block_address_fresh(const struct block *b)
{
	rec.pc.fresh = rec.pc.at ? NULL : b;
}

/* Rules out the words that do not hold `addr`; returns the index of the only one left, or 0. */
static size_t narrow(const uint64_t *state, uint64_t addr)
{
	size_t left = 0, at = 0;

	for (size_t i = 0; i < PC_REACH; i++) {
		rec.pc.no[i] |= state[i] != addr;
		if (!rec.pc.no[i]) {
			left++;
			at = i;
		}
	}
	if (!left) { /* an interrupt came in between: start over */
		memset(rec.pc.no, 0, sizeof(rec.pc.no));
		rec.pc.agreeing = 0;
	}
	return left == 1 ? at * sizeof(*state) : 0;
}

static void find_pc(const struct block *b, const uint64_t *state)
{
	size_t at;

	if (b != rec.pc.fresh)
		return;
	rec.pc.fresh = NULL;
	at = narrow(state, b->addr);
	if (at && ++rec.pc.agreeing >= AGREEING)
		rec.pc.at = at;
	else if (++rec.pc.tried > PATIENCE)
		give_up("ringtrip: cannot find the program counter of this QEMU; use another "
			"version (--qemu)\n");
}

/* The block with the same code at `pc`. */
static struct block *block_elsewhere(struct block *b, uint64_t pc)
{
	if (b->elsewhere && b->elsewhere->addr == pc)
		return b->elsewhere;
	if ((b->addr ^ pc) & 4095)
		give_up("ringtrip: a block ran at an impossible address; use another version "
			"of QEMU (--qemu)\n");
	b->elsewhere = block_at(pc, b->n_insns, b->bytes, b->n_bytes);
	return b->elsewhere;
}

struct block *block_where(struct block *b, const void *state)
{
	uint64_t pc;

	if (__builtin_expect(!rec.pc.at, 0)) {
		find_pc(b, state);
		return b;
	}
	memcpy(&pc, (const char *)state + rec.pc.at, sizeof(pc));
	return __builtin_expect(pc != b->addr, 0) ? block_elsewhere(b, pc) : b;
}

/* As block_executed() in recorder.c, and as hot. */
void block_executed_with(unsigned vcpu, struct block *b, const void *state)
	__attribute__((visibility("hidden")));

void block_executed_with(unsigned vcpu, struct block *b, const void *state)
{
	uint32_t *p;

	(void)vcpu;
	b = block_where(b, state);
	p = rec.cpu.cur;
	*p = b->id;
	rec.cpu.cur = ++p;
	if (__builtin_expect(p == rec.cpu.end, 0))
		ring_hand_over();
}

/* Passes the processor's state as third argument. */
__asm__(".text\n"
	".globl block_executed_anywhere\n"
	".hidden block_executed_anywhere\n"
	".type block_executed_anywhere, @function\n"
	"block_executed_anywhere:\n"
	"	mov %rbp, %rdx\n"
	"	jmp block_executed_with\n"
	".size block_executed_anywhere, . - block_executed_anywhere\n");
