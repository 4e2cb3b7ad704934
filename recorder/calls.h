/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * System calls: at the first instruction of the kernel's C entry the saved registers are complete;
 * after the call they hold its result.
 */
#ifndef RECORDER_CALLS_H
#define RECORDER_CALLS_H

#include <stdint.h>

#include "abi/calls/sysent.h"

#define CALL_SLOTS (1u << 12)

/* A call that has not returned. */
struct pending {
	uint64_t task; /* 0: an empty slot */
	uint32_t abi, nr;
	uint64_t args[6];
	uint32_t missing; /* bit i: capture i could not be read completely at entry */
	uint64_t array;   /* socketcall: user address of the sub-call's arguments */
};

/* Size of an address in the call's ABI, in bytes. */
static inline unsigned call_word(const struct pending *p)
{
	return p->abi == ABI_X86_64 ? 8 : 4;
}

/* Keyed by task, with linear probing. A task that dies in a call leaves its slot to the next task
 * at the same address. */
struct call_table {
	struct pending slots[CALL_SLOTS];
};

/* Callbacks; `data` is the hook. */
void call_entered(unsigned vcpu, void *data);
void call_left(unsigned vcpu, void *data);

#endif
