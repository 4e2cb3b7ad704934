/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Runs a recording again, to any position: the same snapshot, parcel and input lead to the same
 * instructions, with the same registers and the same memory. A position is a number of instructions
 * begun since the recording began; at position P that many have begun, and the next one is about
 * to.
 *
 * A seek begins again where it must go back. Whether the second run is the recording is not
 * believed but compared: replay_path() against the trace's (trace/path.h).
 */
#ifndef ENGINE_VM_REPLAY_H
#define ENGINE_VM_REPLAY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "kernels/kernels.h"
#include "values/registers.h"

struct err;
struct kernel;
struct replay;

/* From one position to another that is nearer than this, a replay goes quickly only if both are
 * gone to by replay_seek(). */
#define REPLAY_APPROACH 1500u

struct replay_opts {
	progress_fn progress; /* may be NULL */
	void *progress_ctx;
	/* Bytes that checkpoints may take; 0: none are made. */
	unsigned long long checkpoints_most;
	bool verify;      /* hash the RAM before the first instruction */
	const char *qemu; /* another QEMU than the recording's; NULL: that one */
	/* Nonzero once the caller wants to stop (Ctrl-C); may be NULL. */
	const volatile int *interrupted;
};

/* Reads what the trace keeps for this; nothing is started yet. NULL with a message. */
struct replay *replay_open(const char *trace, const struct replay_opts *o, struct err *e);
void replay_close(struct replay *r);
/* Lines for the user: in what the machine differs from the recording's. */
const char *replay_notes(const struct replay *r);
/* Borrowed. */
struct kernel *replay_kernel(struct replay *r);
const char *replay_trace(const struct replay *r);

/* Goes to a position, on the way through single instructions if it is not the start of a block. 0;
 * -ERANGE: the recording ends before it (the message says where); -EINTR; or -errno; with a
 * message. */
int replay_seek(struct replay *r, uint64_t position, struct err *e);
/* The same for the start of a block, which needs no single instructions and is quicker; if no block
 * begins there after all, it begins again. */
int replay_seek_start(struct replay *r, uint64_t position, struct err *e);
uint64_t replay_position(const struct replay *r);
/* The path of all instructions that have begun. */
uint64_t replay_path(const struct replay *r);

/* At the current position. 0 or -errno with a message. */
int replay_registers(struct replay *r, struct registers *out, struct err *e);
/* Reads memory as the running task sees it. 0; -EAGAIN: user memory that is not loaded; -EFAULT:
 * not mapped. */
int replay_read(struct replay *r, uint64_t addr, void *to, size_t n);

/* What was seen at a sample's position. */
struct replay_sample {
	uint64_t position; /* where: later than asked for if no block began there */
	uint64_t path;
	uint64_t ip, gpr[GPR_N];
};
/* 0 to go on. */
typedef int (*replay_sample_fn)(void *ctx, size_t i, const struct replay_sample *s);
/* Goes through ascending positions that are starts of blocks, and hands over what is seen at each.
 * Where no block begins there after all, it comes to it through single instructions. Stands
 * somewhere at or after the last one then. */
int replay_samples(struct replay *r, const uint64_t *positions, size_t n, replay_sample_fn fn,
		   void *ctx, struct err *e);

#endif
