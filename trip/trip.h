/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * A trip: one system call, from the call in the program's own frame, through the C library, across
 * the ring boundary, down the kernel's functions, and back to after that call. Every view reads
 * trips.
 *
 *	user frames (`context`,         main
 *	outermost first, without cost)
 *	tree node 0 …                    └ connect@plt → connect → entry_SYSCALL_64 …
 */
#ifndef TRIP_TRIP_H
#define TRIP_TRIP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "abi/decode.h"
#include "trace/entry.h"
#include "trip/names.h"
#include "trip/tree.h"

/* A frame of the program that was on the stack when the call was made. */
struct frame_ref {
	const struct fn *fn;
	uint64_t bias; /* memory address = ELF address + bias */
	uint64_t site; /* its call site in the previous frame (memory); 0: unknown */
};

struct trip {
	uint64_t seq; /* 1 for the first call made */
	uint64_t t;   /* guest ns since the recording began (docs/trace-format.md: the clock) */
	uint32_t pid, tid;
	char comm[16];
	struct call call; /* of an i386 socketcall: the sub-call */
	bool on_socket;   /* it acted on a socket */
	bool complete;
	/* execve: does not return to its caller, whatever the kernel's result */
	bool replaced;
	const char *why; /* why there is no result, or what is missing; NULL: nothing is */

	/* Instructions. `other` is the sum of what stands apart: interrupts, faults, softirqs,
	 * signals, and what ran in sleeps. */
	uint64_t user, kernel, other;
	uint64_t apart[NODE_KINDS]; /* `other` by kind */
	uint64_t functions;         /* frames of the call itself */

	const struct frame_ref *context; /* outermost first; the last frame makes the call */
	size_t n_context;
	const char *notes; /* texts of the nodes' notes, concatenated */
	size_t n_notes;    /* bytes */
	struct tree *tree;
	uint64_t entry; /* index of the node that entered the kernel; UINT64_MAX: none */

	/* memory address of the call instruction in the last frame of `context`; 0: unknown */
	uint64_t site;
	uint64_t ret; /* memory address after the entry instruction */

	char insn[80];          /* "mov $0x2a,%eax; syscall", as executed */
	uint64_t regs[R_COUNT]; /* the saved registers, struct pt_regs */
	uint64_t regs_at;       /* their kernel address */
	struct {
		int32_t fd;
		uint32_t kind; /* enum rec_file_kind */
		uint64_t ino;
		uint16_t family, type, protocol;
	} file; /* of the call's descriptor; fd -1: none */
};

/* The text of a node's note ("woken by hello (43) in tcp_v4_rcv"); NULL for 0. Lives as long as the
 * trip. */
static inline const char *trip_note(const struct trip *t, uint32_t note)
{
	return note && note <= t->n_notes ? t->notes + note - 1 : NULL;
}

#endif
