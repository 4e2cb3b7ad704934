/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * A stopped machine, as what reads values sees it: its registers and memory, wherever these come
 * from. All addresses are virtual ones of the task that runs.
 */
#ifndef VALUES_MACHINE_H
#define VALUES_MACHINE_H

#include <stddef.h>
#include <stdint.h>

struct buf;
struct registers;

struct machine_source {
	void *ctx; /* passed to the functions */
	/* At the stop. */
	const struct registers *regs;
	/* When the function that arguments belong to was entered; NULL: unknown. The same as `regs`
	 * if the stop is there. */
	const struct registers *entry;
	/* All `n` bytes at an address. 0; -EFAULT if one of them is not mapped; -EAGAIN if one is
	 * mapped but not loaded yet. */
	int (*read)(void *ctx, uint64_t addr, void *to, size_t n);
	/* Appends the symbol at an address, "tcp_prot" or "inet_stream_ops+0x8"; nothing if there
	 * is none. May be NULL. */
	void (*symbol)(void *ctx, uint64_t addr, struct buf *out);
};

#endif
