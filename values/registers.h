/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The registers of an x86 processor at one position, and their names. In 32-bit code the upper
 * halves are zero.
 */
#ifndef VALUES_REGISTERS_H
#define VALUES_REGISTERS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* As instructions number them; DWARF has another order. */
enum gpr {
	GPR_RAX,
	GPR_RCX,
	GPR_RDX,
	GPR_RBX,
	GPR_RSP,
	GPR_RBP,
	GPR_RSI,
	GPR_RDI,
	GPR_R8,
	GPR_R15 = GPR_R8 + 7,
	GPR_N,
};

struct registers {
	uint64_t gpr[GPR_N]; /* rax rcx rdx rbx rsp rbp rsi rdi r8 … r15 */
	uint64_t rip, flags;
	uint64_t cs, ss, ds, es, fs, gs; /* selectors */
	uint64_t fs_base, gs_base;       /* of the ring that runs */
	uint64_t cr0, cr2, cr3, cr4;
};

/* Where a name's value lies in struct registers. */
struct register_name {
	char name[8];
	uint16_t offset; /* bytes */
	uint8_t shift;   /* bits: 8 for ah … dh */
	uint8_t bits;    /* 64, 32, 16, 8 */
};

/* By a name as an assembler has it, without % or $: "rdi", "edi", "di", "dil", "rip", "eflags",
 * "cr3", "fs_base"; also gdb's "pc", "sp", "fp". NULL if no register is called that. */
const struct register_name *register_find(const char *name);
/* All names; a base/similar.h may be offered them. */
const struct register_name *register_names(size_t *n);
uint64_t register_value(const struct registers *r, const struct register_name *name);
/* Both in one; false if no register is called that. */
bool registers_get(const struct registers *r, const char *name, uint64_t *value);

#endif
