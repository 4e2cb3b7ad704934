/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Finds the address at which a block ran. QEMU up to 7.2 translates code once per address; later
 * versions once per physical page, and execute the result wherever the page is mapped (CF_PCREL): a
 * library that two programs map at different addresses is translated once, and the plugin interface
 * reports only the first address. A page of kernel code is mapped only once.
 */
#ifndef RECORDER_BLOCK_ADDRESS_H
#define RECORDER_BLOCK_ADDRESS_H

#include <stdbool.h>
#include <stddef.h>

struct block;

/* Words of the processor's state that are searched; its registers come first. */
#define PC_REACH 128

/* The search for the program counter in the processor's state. */
struct pc_search {
	size_t at;                 /* its index; 0: unknown or not needed */
	const struct block *fresh; /* translated last, not executed yet */
	bool no[PC_REACH];         /* the word did not hold a block's address */
	unsigned agreeing, tried;
};

/* Returns true if this QEMU executes a block of user code wherever its page is mapped. */
bool block_address_varies(void);
/* Called for every execution of such a block, and of any block translated before the program
 * counter was found. */
void block_executed_anywhere(unsigned vcpu, void *block);
/* The block with this code at the address where it runs now; `state`: the processor's. */
struct block *block_where(struct block *b, const void *state);
/* Notes that a block was just translated: its next execution is at its own address. */
void block_address_fresh(const struct block *b);

#endif
