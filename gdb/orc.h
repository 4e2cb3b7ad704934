/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The kernel's own unwind tables (CONFIG_UNWINDER_ORC): for each stretch of code, where the frame
 * of the caller is. (arch/x86/include/asm/orc_types.h, arch/x86/kernel/unwind_orc.c; 6.1 and 6.12)
 */
#ifndef GDB_ORC_H
#define GDB_ORC_H

#include <stddef.h>
#include <stdint.h>

struct err;
struct ksyms;

enum orc_reg {
	ORC_UNDEFINED,
	ORC_PREV_SP,
	ORC_DX,
	ORC_DI,
	ORC_BP,
	ORC_SP,
	ORC_R10,
	ORC_R13,
	ORC_BP_INDIRECT,
	ORC_SP_INDIRECT,
};

enum orc_type {
	ORC_END,          /* there is no caller, or it is not known */
	ORC_CALL,         /* a return address */
	ORC_REGS,         /* a whole struct pt_regs */
	ORC_REGS_PARTIAL, /* what the processor pushes at an interrupt */
	/* Ours, as the kernel has none for the first instructions of a system call: */
	ORC_SYSCALL, /* nothing is saved yet, rcx says where it came from */
	ORC_PUSHES,  /* so many bytes (sp_offset) of struct pt_regs are pushed, from its end on */
};

/* From `addr` to the next entry's. */
struct orc_entry {
	uint64_t addr;
	int16_t sp_offset, bp_offset;
	uint8_t sp_reg, bp_reg; /* enum orc_reg */
	uint8_t type;           /* enum orc_type */
};

/* The tables of an image, by ascending address, to be freed; *n is 0 where it has none. 0 or -errno
 * with a message. */
int orc_read(const char *image, const struct ksyms *symbols, struct orc_entry **entries, size_t *n,
	     struct err *e);

/* Adds what the tables lack about entry_SYSCALL_64: there is room for ORC_SYSCALL_MAX more. */
struct elffile;
enum { ORC_SYSCALL_MAX = 64 };
void orc_add_syscall(const struct elffile *image, const struct ksyms *symbols,
		     struct orc_entry *entries, size_t *n);

#endif
