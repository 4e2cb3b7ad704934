/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Blocks: straight-line guest code as translated by QEMU, with what the tree needs before one runs:
 * how it ends, where that leads, and which functions begin in it.
 */
#ifndef TRIP_CODE_H
#define TRIP_CODE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "trace/path.h"

struct block_inlines;
struct code;
struct err;
struct fn;
struct names;
struct space;
struct watch;
struct watch_points;

enum block_end {
	END_NONE, /* falls through, jumps or branches to a known place, or was cut by QEMU */
	END_JUMP_IND,
	END_CALL,
	END_RET,
	END_SYSCALL, /* syscall, sysenter */
	END_SYSRET,  /* sysret, sysexit */
	END_IRET,
	END_INT, /* int n, int3: arrives as an interrupt, int $0x80 as a system call */
};

enum block_flags {
	BLOCK_KERNEL = 1,
	BLOCK_GATE = 2,      /* begins at a handler in the interrupt table */
	BLOCK_REP_FIRST = 4, /* its first instruction is a REP string */
	BLOCK_REP_LAST = 8,
	BLOCK_TO_SELF =
		16, /* its last instruction is a direct branch or REP into the block itself */
	BLOCK_DEFINED = 32,
	BLOCK_32 = 64, /* 32-bit code */
};

/* A function that begins inside a block. */
struct block_start {
	uint32_t insn; /* index of its first instruction */
	const struct fn *fn;
};

struct block {
	uint64_t addr;
	uint64_t next; /* past the last instruction */
	/* of a direct branch or call; for a REP string at the end, itself; 0: none */
	uint64_t target;
	const struct fn *fn; /* that contains `addr`; NULL until resolved */
	uint64_t bias;
	struct block_start *starts; /* room for starts_room */
	struct path_part path;      /* of all its instructions */
	const uint8_t *bytes;       /* the code, followed by … */
	/* which inlined functions its instructions are of (trip/inlines.c); NULL: not asked */
	const struct block_inlines *inlines;
	struct watch_points *points; /* what is looked for in it (trip/watch.h); NULL: nothing */
	const uint8_t *lengths;      /* … the instructions' lengths */
	uint32_t space; /* version of the address space for which fn, bias and starts are valid */
	uint16_t n_bytes, n_insns;
	uint8_t n_starts, starts_room, end, flags, last_len;
};

struct code *code_new(const struct names *names);
/* Looks for places in blocks defined from now on. */
void code_set_watch(struct code *c, struct watch *w);
void code_free(struct code *c);
/* `payload`: struct rec_block and what follows, with lengths checked by words_next(). Returns 0 or
 * -EBADMSG. */
int code_define(struct code *c, const uint32_t *payload, struct err *e);
/* Marks blocks that begin at one of these as gates, including those defined later. */
void code_gates(struct code *c, const uint64_t idt[256]);
/* Returns the block with this id, or NULL. */
struct block *code_block(struct code *c, uint32_t id);
uint32_t code_count(const struct code *c);
/* Resolves the functions of a user block in an address space. */
void code_resolve(struct code *c, struct block *b, const struct space *s);
/* Index of the instruction that begins at `addr`, or -1. */
int block_index(const struct block *b, uint64_t addr);
/* Address of the instruction with that index. */
uint64_t block_address(const struct block *b, uint32_t insn);
/* "mov $0x2a,%eax; syscall": the block's last instruction and the one that loads the number, in
 * AT&T syntax. */
void code_entry_text(struct code *c, const struct block *b, char *text, size_t size);

#endif
