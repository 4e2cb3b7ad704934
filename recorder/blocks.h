/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The dictionary of blocks: one id for one address with one run of bytes. The bytes count, because
 * the kernel patches its own text; and QEMU translates again what it threw away, which must not
 * make a new block.
 */
#ifndef RECORDER_BLOCKS_H
#define RECORDER_BLOCKS_H

#include <stdint.h>

struct block {
	uint64_t addr;
	uint32_t id, n_insns, n_bytes, hash;
	/* the same code at the other address where it ran last; or NULL */
	struct block *elsewhere;
	uint8_t bytes[]; /* the code, then the instructions' lengths */
};

struct block_table {
	struct block **slots; /* `size` of them, a power of two */
	uint32_t size, used;
};

/* The block of that code at that address, defined in the trace when it is new. It lives as long as
 * the recorder. */
struct block *block_at(uint64_t addr, uint32_t n_insns, const uint8_t *bytes, uint32_t n_bytes);

#endif
