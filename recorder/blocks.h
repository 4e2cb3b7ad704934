/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The dictionary of blocks: one id per address and run of bytes. The bytes count because the kernel
 * patches its own text. QEMU retranslates what it has thrown away, which must not make a new block.
 */
#ifndef RECORDER_BLOCKS_H
#define RECORDER_BLOCKS_H

#include <stdint.h>

#include "trace/path.h"

struct block {
	uint64_t addr;
	uint32_t id, n_insns, n_bytes, hash;
	/* the same code at the other address where it last ran, or NULL */
	struct block *elsewhere;
	struct path_part path; /* of all its instructions; only for PLAN_SEEK */
	uint8_t bytes[];       /* the code, then the instructions' lengths */
};

struct block_table {
	struct block **slots; /* `size` slots, a power of two */
	uint32_t size, used;
};

/* Returns the block of this code at this address; a new one is defined in the trace. It lives as
 * long as the recorder. */
struct block *block_at(uint64_t addr, uint32_t n_insns, const uint8_t *bytes, uint32_t n_bytes);

#endif
