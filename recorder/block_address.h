/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Where a block ran. QEMU up to 7.2 translates code once for each address; later ones once for each
 * physical page, and execute the result wherever the page is mapped (CF_PCREL): a library that two
 * programs have at different addresses is translated once, and the plugin interface tells the first
 * address only. A page of the kernel's code is mapped once.
 */
#ifndef RECORDER_BLOCK_ADDRESS_H
#define RECORDER_BLOCK_ADDRESS_H

#include <stdbool.h>
#include <stddef.h>

struct block;

/* Words of the processor's state that are looked through; its registers come first. */
#define PC_REACH 128

/* Where the program counter is in the processor's state. */
struct pc_search {
	size_t at;                 /* its place; 0: not known, or not needed */
	const struct block *fresh; /* translated last, and not executed yet */
	bool no[PC_REACH];         /* the word did not hold a block's address */
	unsigned agreeing, tried;
};

/* Whether this QEMU executes a block of user code at any address to which its page is mapped. */
bool block_address_varies(void);
/* The callback for every execution of such a block, and of any block that is translated while the
 * program counter has not been found. */
void block_executed_anywhere(unsigned vcpu, void *block);
/* A block has been translated: its next execution is at its own address. */
void block_address_fresh(const struct block *b);

#endif
