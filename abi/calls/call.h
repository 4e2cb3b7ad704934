/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The values of one call: its registers, and the recorded user memory and descriptors, as of its
 * entry and its return. Everything is borrowed.
 */
#ifndef ABI_CALLS_CALL_H
#define ABI_CALLS_CALL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "abi/calls/sysent.h"

enum when { AT_ENTRY, AT_EXIT };

/* A piece of user memory as it stood when the call entered or returned. */
struct mem_piece {
	uint64_t addr;
	uint32_t len;
	enum when when;
	const void *bytes; /* borrowed */
};

/* What a descriptor refers to, as in its link in /proc/PID/fd and the kernel's socket tables.
 * Strings are borrowed. */
struct fd_file {
	uint64_t ino;
	const char *path; /* "/dev/null", "pipe:[7]", "socket:[8]"; unescaped */
	size_t path_len;
	bool deleted;
	char device; /* 'c', 'b': of this number; 0: not a device */
	uint32_t major, minor;
	/* a socket's, by the kernel's name: "TCP", "UNIX-STREAM"; NULL: not a socket */
	const char *proto;
	unsigned family, protocol;
	/* In network byte order; the length of an address follows from the family. */
	uint8_t local[16], peer[16];
	uint16_t local_port, peer_port;
	uint64_t peer_ino; /* the other end of a UNIX socket; 0: none */
	const char *name;  /* a UNIX socket's own, an abstract one with its NUL; NULL: none */
	size_t name_len;
	uint32_t port_id; /* of a netlink socket */
	uint32_t pid;     /* a pidfd's process; 0: not a pidfd, or the process has ended */
};

/* A descriptor of a call as of `when`. */
struct call_fd {
	int fd;
	enum when when;
	const struct fd_file *file; /* borrowed */
	const struct fd_file
		*named; /* the same with the names that the socket had before; may be NULL */
};

struct call {
	enum abi abi;
	unsigned nr;
	uint64_t args[6];
	/* as the kernel returned it: -errno on failure; also -512 (ERESTARTSYS) and the like */
	int64_t result;
	bool has_result; /* false: it never returned */
	const struct mem_piece *mem;
	size_t n_mem;
	const struct call_fd *fds; /* the known ones; AT_FDCWD is the current directory */
	size_t n_fds;
	/* The descriptor's socket, which determines how its data is decoded; family 0: unknown. */
	struct {
		uint16_t family, type, protocol;
	} sock;
};

/* Copies up to `n` bytes of user memory at `addr` as of `when`; returns how many are there (later
 * pieces win; AT_EXIT falls back to AT_ENTRY, AT_ENTRY to AT_EXIT only where nothing of AT_ENTRY is
 * there). */
size_t call_mem(const struct call *c, enum when when, uint64_t addr, void *to, size_t n);
/* Copies all `n` bytes at `addr`; false if they are not all there or `addr` is NULL. */
bool call_read(const struct call *c, enum when when, uint64_t addr, void *to, size_t n);

/* The result as in the program's registers: 32 bits in i386. */
int64_t call_result(const struct call *c);
/* Returns true if the call returned without an error, so that its output can be read. */
bool call_succeeded(const struct call *c);

/* Turns i386's socketcall into its sub-call (SOCKETCALL_BASE), with the arguments from the array in
 * memory; false, and no change, if there is no such sub-call, its array is unreadable, or it is
 * another call. */
bool call_socketcall(struct call *c);
/* The same, also for the old mmap and select, whose arguments are in memory, too. */
bool call_unpack(struct call *c);

#endif
