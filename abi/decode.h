/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Raw values and captured bytes in, text out, in strace's spelling. Pure: no I/O, no state. Whatever
 * cannot be read or is not known prints as address or number; a call is never dropped.
 */
#ifndef ABI_DECODE_H
#define ABI_DECODE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "abi/sysent.h"

struct buf;

enum when { AT_ENTRY, AT_EXIT };

/* A piece of user memory as it stood when the call entered or returned. */
struct mem_piece {
	uint64_t addr;
	uint32_t len;
	enum when when;
	const void *bytes; /* borrowed */
};

struct call {
	enum abi abi;
	unsigned nr;
	uint64_t args[6];
	int64_t result; /* as the kernel returned it: -errno on failure; also -512 (ERESTARTSYS) and its kin */
	bool has_result; /* false: it never returned */
	const struct mem_piece *mem;
	size_t n_mem;
	/* What its descriptor is, if it is a socket: what passes through it is decoded by that; family 0: not known. */
	struct {
		uint16_t family, type, protocol;
	} sock;
};

/* Copies up to `n` bytes of user memory at `addr` as of `when`; returns how many stand there (a later
 * piece wins over an earlier one; AT_EXIT falls back to AT_ENTRY, AT_ENTRY to AT_EXIT only where nothing of AT_ENTRY is there). */
size_t call_mem(const struct call *c, enum when when, uint64_t addr, void *to, size_t n);

/* Turns i386's socketcall into the call that it is (SOCKETCALL_BASE), its arguments from the array in memory; false, and
 * nothing is changed, where there is no such sub-call or its array could not be read, and for all other calls. */
bool call_socketcall(struct call *c);
/* The same, also for the old mmap and select, which do so, too. */
bool call_unpack(struct call *c);

struct decode_opts {
	size_t str_len; /* strace's -s: longest text printed of a buffer, then "..." */
};

/* Argument `i` as text: "3", "{sa_family=AF_INET, sin_port=htons(5001), sin_addr=inet_addr(\"127.0.0.1\")}", "0x7ff…". */
void decode_arg(const struct call *c, unsigned i, const struct decode_opts *o, struct buf *out);
/* The argument's number as text, without reading memory: "0x3". */
void decode_raw(const struct call *c, unsigned i, struct buf *out);
/* "connect(3, {…}, 16)" */
void decode_call(const struct call *c, const struct decode_opts *o, struct buf *out);
/* "0", "-1 ECONNREFUSED (Connection refused)", "? ERESTARTSYS (To be restarted if SA_RESTART is set)", "?". With
 * what strace adds: "1 ([{fd=3, revents=POLLIN}])", " (Timeout)" and "(left {…})" where it prints them. */
void decode_result(const struct call *c, const struct decode_opts *o, struct buf *out);

/* "ECONNREFUSED" of 111, also the kernel's own 512…530; NULL for none. Text: strerror's in the C locale. */
const char *errno_name(int number);
const char *errno_text(int number);
/* "SIGSEGV" */
const char *signal_name(int number);

#endif
