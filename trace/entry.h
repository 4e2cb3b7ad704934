/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Which saved registers hold a system call's number and arguments: syscall(2), "Architecture
 * calling conventions". The recorder has already moved what an entry leaves elsewhere
 * (recorder/calls.c).
 */
#ifndef TRACE_ENTRY_H
#define TRACE_ENTRY_H

#include <stdbool.h>

#include "trace/format.h"

/* Bit 30 of the number marks an x32 call (asm/unistd.h: __X32_SYSCALL_BIT). */
#define X32_BIT 0x40000000u

/* The registers that hold arguments 0 to 5; `wide`: a 64-bit entry (x86-64, x32), else i386. */
static inline const uint8_t *entry_registers(bool wide)
{
	static const uint8_t native[6] = { R_DI, R_SI, R_DX, R_R10, R_R8, R_R9 };
	static const uint8_t i386[6] = { R_BX, R_CX, R_DX, R_SI, R_DI, R_BP };

	return wide ? native : i386;
}

#define REGS_32 17 /* words of struct pt_regs in a 32-bit kernel */

/* Where a 32-bit kernel's pt_regs words go in the trace (arch/x86/include/asm/ptrace.h); the
 * segments ds, es, fs and gs take the places of registers that only 64-bit programs have. */
static inline const uint8_t *entry_order_32(void)
{
	static const uint8_t order[REGS_32] = { R_BX, R_CX, R_DX,    R_SI,  R_DI,  R_BP,
						R_AX, R_R8, R_R9,    R_R10, R_R11, R_ORIG_AX,
						R_IP, R_CS, R_FLAGS, R_SP,  R_SS };

	return order;
}

static inline void entry_args(const struct rec_sysenter *r, bool wide, uint64_t args[6])
{
	const uint8_t *at = entry_registers(wide);

	for (int i = 0; i < 6; i++)
		args[i] = wide ? r->regs[at[i]] : (uint32_t)r->regs[at[i]];
}

#endif
