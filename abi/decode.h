/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Raw values and captured bytes in, text out, in strace's spelling. Pure: no I/O, no state.
 * Whatever cannot be read or is not known prints as address or number; a call is never dropped.
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

/* What a descriptor is: what its file's name in /proc/PID/fd and the kernel's tables of sockets
 * say. Strings are borrowed. */
struct fd_file {
	uint64_t ino;
	const char
		*path; /* "/dev/null", "pipe:[7]", "socket:[8]"; as it is, whatever stands in it */
	size_t path_len;
	bool deleted;
	char device; /* 'c', 'b': of this number; 0: no device */
	uint32_t major, minor;
	/* a socket's, as the kernel names it: "TCP", "UNIX-STREAM"; NULL: no socket */
	const char *proto;
	unsigned family, protocol;
	/* Bytes as they stand in packets; the length of an address follows from the family. */
	uint8_t local[16], peer[16];
	uint16_t local_port, peer_port;
	uint64_t peer_ino; /* the other end of a UNIX socket; 0: none */
	const char *name;  /* a UNIX socket's own, an abstract one with its NUL; NULL: none */
	size_t name_len;
	uint32_t port_id; /* of a netlink socket */
};

/* A descriptor of a call as of `when`. */
struct call_fd {
	int fd;
	enum when when;
	const struct fd_file *file; /* borrowed */
	const struct fd_file
		*named; /* the same with the names that a socket had before; may be NULL */
};

struct call {
	enum abi abi;
	unsigned nr;
	uint64_t args[6];
	/* as the kernel returned it: -errno on failure; also -512 (ERESTARTSYS) and its kin */
	int64_t result;
	bool has_result; /* false: it never returned */
	const struct mem_piece *mem;
	size_t n_mem;
	const struct call_fd *fds; /* those that are known; AT_FDCWD is the current folder */
	size_t n_fds;
	/* What its descriptor is, if it is a socket: what passes through it is decoded by that;
	 * family 0: not known. */
	struct {
		uint16_t family, type, protocol;
	} sock;
};

/* Copies up to `n` bytes of user memory at `addr` as of `when`; returns how many stand there (a
 * later piece wins over an earlier one; AT_EXIT falls back to AT_ENTRY, AT_ENTRY to AT_EXIT only
 * where nothing of AT_ENTRY is there). */
size_t call_mem(const struct call *c, enum when when, uint64_t addr, void *to, size_t n);

/* Turns i386's socketcall into the call that it is (SOCKETCALL_BASE), its arguments from the array
 * in memory; false, and nothing is changed, where there is no such sub-call or its array could not
 * be read, and for all other calls. */
bool call_socketcall(struct call *c);
/* The same, also for the old mmap and select, which do so, too. */
bool call_unpack(struct call *c);

/* strace's -X: numbers that have names. */
enum consts { CONSTS_ABBREV, CONSTS_RAW, CONSTS_VERBOSE };
/* strace's -x and -xx: which texts are all hex. */
enum hex_text { HEX_NONE, HEX_NON_ASCII, HEX_ALL };
/* strace's -y and -yy: what stands behind a descriptor. */
enum fd_text { FDS_NUMBERS, FDS_PATHS, FDS_DETAILS };

struct decode_opts {
	size_t str_len; /* strace's -s: longest text printed of a buffer, then "..." */
	bool all;       /* strace's -v: arrays are not cut */
	enum consts consts;
	enum hex_text hex;
	enum fd_text fds;
	bool rich; /* more than strace knows: for the tree and JSON, never in the strace view */
};

/* Argument `i` as text: "3", "{sa_family=AF_INET, sin_port=htons(5001),
 * sin_addr=inet_addr(\"127.0.0.1\")}", "0x7ff…". */
void decode_arg(const struct call *c, unsigned i, const struct decode_opts *o, struct buf *out);
/* The argument's number as text, without reading memory: "0x3". */
void decode_raw(const struct call *c, unsigned i, struct buf *out);
/* "connect(3, {…}, 16)" */
void decode_call(const struct call *c, const struct decode_opts *o, struct buf *out);
/* "0", "-1 ECONNREFUSED (Connection refused)", "? ERESTARTSYS (To be restarted if SA_RESTART is
 * set)", "?". With what strace adds: "1 ([{fd=3, revents=POLLIN}])", " (Timeout)" and "(left {…})"
 * where it prints them. */
void decode_result(const struct call *c, const struct decode_opts *o, struct buf *out);

/* Whether strace's -yy says more of a socket than its inode. */
bool fd_has_details(const struct fd_file *f);
/* A socket by its names: "TCP:[127.0.0.1:5001->127.0.0.1:40000]"; nothing, and false, where it has
 * none. */
bool decode_socket(const struct fd_file *f, struct buf *out);

/* "ECONNREFUSED" of 111, also the kernel's own 512…530; NULL for none. Text: strerror's in the C
 * locale. */
const char *errno_name(int number);
const char *errno_text(int number);
/* "SIGSEGV" */
const char *signal_name(int number);

#endif
