/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * What the recorder knows of x86, and of how Linux uses it: page tables, the interrupt table and
 * what an interrupt pushes, the saved registers of a system call. Nothing else in this folder knows
 * a format of the processor's.
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

/* Where the interrupt table leads. */
struct x86_gates {
	uint64_t of_vector[X86_VECTORS]; /* 0: none */
	uint64_t sorted[X86_VECTORS];    /* the same, rising, each once */
	unsigned n;                      /* of `sorted` */
};

/* What has been read of where a 64-bit kernel lies. */
struct x86_kernel_base {
	bool read;
	uint64_t phys_base, direct;
};

/* Physical address of `addr` by the page tables whose top is at physical `top`, or X86_NOWHERE. */
uint64_t x86_walk(uint64_t top, uint64_t addr);
uint64_t x86_kernel_phys(uint64_t addr);
/* Behind the last user address. */
uint64_t x86_user_end(void);

/* The interrupt table as it stands in memory. */
void x86_read_gates(struct x86_gates *g);
/* Whether a handler that an interrupt enters may lie in from…to. */
bool x86_gates_touch(const struct x86_gates *g, uint64_t from, uint64_t to);
/* Makes an instruction at the start of a handler, or close behind it, tell of the interrupt. */
void x86_hook_gates(const struct x86_gates *g, struct qemu_plugin_insn *insn, uint64_t addr);

/* How an instruction sets the stack pointer (enum rec_stack_how); 0: not, or in its own frame. */
unsigned x86_sets_stack(const uint8_t *insn, size_t n);
/* The stack pointer in the state of the emulator's processor, right when a block begins. */
uint64_t x86_stack_pointer(const void *state);

/* Kernel address of the current task's saved registers (struct pt_regs). */
uint64_t x86_regs_address(void);
/* Reads them to R_COUNT 64-bit words, in the order of the trace. */
void x86_read_regs(uint64_t at, void *regs);
/* Puts what the entry has left elsewhere where the kernel's own C code will look for it. */
void x86_complete_entry(const struct plan_hook *hook, struct rec_sysenter *s);
/* The result that stands in the saved registers. */
int64_t x86_result(const uint64_t regs[R_COUNT]);

#endif
