/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * What the recorder knows about x86 and Linux's use of it: page tables, the interrupt table,
 * interrupt frames, the saved registers of a system call. Nothing else in this folder knows a
 * processor format.
 */
#ifndef RECORDER_X86_H
#define RECORDER_X86_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "recorder/plan.h"
#include "trace/format.h"

struct qemu_plugin_insn;

#define X86_VECTORS 256
#define X86_NOWHERE (~0ull) /* no physical address */

/* The handlers in the interrupt table. */
struct x86_gates {
	uint8_t table[X86_VECTORS * 16]; /* as it was read */
	uint64_t of_vector[X86_VECTORS]; /* 0: none */
	uint64_t sorted[X86_VECTORS];    /* the same, ascending, without duplicates */
	unsigned n;                      /* of `sorted` */
};

/* Where a 64-bit kernel lies, once read. */
struct x86_kernel_base {
	bool read;
	uint64_t phys_base, direct;
};

/* Translates `addr` by the page tables whose top is at physical `top`; X86_NOWHERE if not
 * mapped. */
uint64_t x86_walk(uint64_t top, uint64_t addr);
uint64_t x86_kernel_phys(uint64_t addr);
/* The end of user space, exclusive. */
uint64_t x86_user_end(void);

/* Reads the interrupt table from memory. */
void x86_read_gates(struct x86_gates *g);
/* Returns true if the table in memory differs from what was read. */
bool x86_gates_changed(const struct x86_gates *g);
/* Returns true if an interrupt handler may start in from…to. */
bool x86_gates_touch(const struct x86_gates *g, uint64_t from, uint64_t to);
/* Hooks an instruction at or close after the start of a handler, to record the interrupt. */
void x86_hook_gates(const struct x86_gates *g, struct qemu_plugin_insn *insn, uint64_t addr);

/* Returns how an instruction sets the stack pointer (enum rec_stack_how); 0: not at all, or within
 * its own frame. */
unsigned x86_sets_stack(const uint8_t *insn, size_t n);
/* The stack pointer in the emulator's processor state, valid when a block begins. */
uint64_t x86_stack_pointer(const void *state);
/* All 16 general registers, in the processor's order. */
void x86_general_registers(const void *state, uint64_t gpr[16]);

/* Kernel address of the current task's saved registers (struct pt_regs). */
uint64_t x86_regs_address(void);
/* Reads them as R_COUNT 64-bit words, in the trace's order. */
void x86_read_regs(uint64_t at, void *regs);
/* Moves what the entry has left elsewhere to where the kernel's C code will look for it. */
void x86_complete_entry(const struct plan_hook *hook, struct rec_sysenter *s);
/* The result in the saved registers. */
int64_t x86_result(const uint64_t regs[R_COUNT]);

#endif
