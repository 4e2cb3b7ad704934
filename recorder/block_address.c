// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Where a block ran. QEMU up to 7.2 translates code once for each address; later ones once for each
 * physical page, and execute the result wherever the page is mapped (CF_PCREL): a library that two
 * programs have at different addresses is translated once, and the plugin interface tells the first
 * address only. A page of the kernel's code is mapped once.
 *
 * The processor's program counter is right when a block begins. It is read where QEMU has it: the
 * code that QEMU makes on x86-64 keeps the address of the processor's state in %rbp (TCG_AREG0),
 * and the place in it is found by looking for the addresses of blocks right when they run for the
 * first time, which is where they were translated.
 */
#include <string.h>
#include <unistd.h>

#include "recorder/recorder.h"

enum {
	/* words of the processor's state that are looked through; its registers come first */
	REACH = 128,
	AGREEING = 32, /* blocks in a row that leave one place */
	PATIENCE = 4096,
};

static struct {
	const struct block *fresh;
	bool no[REACH]; /* the word did not hold a block's address */
	unsigned agreeing, tried;
} search;

static void give_up(const char *message)
{
	(void)!write(2, message, strlen(message));
	_exit(125);
}

bool blocks_move(void)
{
	return qemu_plugin_version >= 2;
}

void block_fresh(const struct block *b)
{
	search.fresh = rec.pc_at ? NULL : b;
}

/* Takes out the words that do not hold `addr`; the place of the one that is left, or 0. */
static size_t narrow(const uint64_t *state, uint64_t addr)
{
	size_t left = 0, at = 0;

	for (size_t i = 0; i < REACH; i++) {
		search.no[i] |= state[i] != addr;
		if (!search.no[i]) {
			left++;
			at = i;
		}
	}
	if (!left) { /* an interrupt came between: begin again */
		memset(search.no, 0, sizeof(search.no));
		search.agreeing = 0;
	}
	return left == 1 ? at * sizeof(*state) : 0;
}

static void find_pc(const struct block *b, const uint64_t *state)
{
	size_t at;

	if (b != search.fresh)
		return;
	search.fresh = NULL;
	at = narrow(state, b->addr);
	if (at && ++search.agreeing >= AGREEING)
		rec.pc_at = at;
	else if (++search.tried > PATIENCE)
		give_up("ringtrip: this QEMU's program counter was not found; another version is "
			"needed (--qemu)\n");
}

/* The block's code, as it ran at `pc`. */
static struct block *block_moved(struct block *b, uint64_t pc)
{
	if (b->moved && b->moved->addr == pc)
		return b->moved;
	if ((b->addr ^ pc) & 4095)
		give_up("ringtrip: a block ran where it cannot be; this QEMU is not understood "
			"(--qemu "
			"takes another)\n");
	b->moved = block_at(pc, b->n_insns, b->bytes, b->n_bytes);
	return b->moved;
}

/* As block_executed() in recorder.c, and as hot. */
void block_executed_with(unsigned vcpu, struct block *b, const void *state)
	__attribute__((visibility("hidden")));

void block_executed_with(unsigned vcpu, struct block *b, const void *state)
{
	uint32_t *p;

	(void)vcpu;
	if (__builtin_expect(!rec.pc_at, 0)) {
		find_pc(b, state);
	} else {
		uint64_t pc;

		memcpy(&pc, (const char *)state + rec.pc_at, sizeof(pc));
		if (__builtin_expect(pc != b->addr, 0))
			b = block_moved(b, pc);
	}
	p = rec.cur;
	*p = b->id;
	rec.cur = ++p;
	if (__builtin_expect(p == rec.end, 0))
		ring_hand_over();
}

/* The third argument: the processor's state. */
__asm__(".text\n"
	".globl block_executed_anywhere\n"
	".hidden block_executed_anywhere\n"
	".type block_executed_anywhere, @function\n"
	"block_executed_anywhere:\n"
	"	mov %rbp, %rdx\n"
	"	jmp block_executed_with\n"
	".size block_executed_anywhere, . - block_executed_anywhere\n");
