/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Reads structures from a program's memory, laid out by its ABI, into the 64-bit ones. i386
 * programs have 32-bit words, and no member is aligned to more; x32 programs have 32-bit words,
 * too, but 64-bit times.
 *
 *	struct msghdr  name  namelen  iov  iovlen  control  controllen  flags  size
 *	x86-64            0        8   16      24       32          40     48    56
 *	i386              0        4    8      12       16          20     24    28
 *
 * Each reader returns false if the memory is not there, as call_read() does.
 */
#ifndef ABI_CALLS_STRUCTS_H
#define ABI_CALLS_STRUCTS_H

#include "abi/calls/call.h"

/* The bytes in a long, a size_t or a pointer. */
unsigned word_size(enum abi abi);
/* Reads a word from bytes already read. */
uint64_t word_at(enum abi abi, const void *bytes);
bool read_word(const struct call *c, enum when when, uint64_t addr, uint64_t *word);
/* A word as a signed number in a program of this ABI. */
int64_t signed_word(enum abi abi, uint64_t word);

struct iovec64 {
	uint64_t base, len;
};

unsigned iovec_size(enum abi abi);
bool read_iovec(const struct call *c, enum when when, uint64_t addr, struct iovec64 *v);

struct msghdr64 {
	uint64_t name, iov, iovlen, control, controllen;
	int32_t namelen;
	uint32_t flags;
};

unsigned msghdr_size(enum abi abi);
bool read_msghdr(const struct call *c, enum when when, uint64_t addr, struct msghdr64 *h);
/* An element of sendmmsg's array: a msghdr followed by the number of bytes sent or received. */
unsigned mmsghdr_size(enum abi abi);
bool read_mmsg_len(const struct call *c, enum when when, uint64_t addr, uint32_t *len);

/* The head of a control message; headers are at multiples of a word from the first. */
struct cmsghdr64 {
	uint64_t len; /* including the header */
	int32_t level, type;
};

unsigned cmsghdr_size(enum abi abi);
/* `bytes`: cmsghdr_size() of them. */
void cmsghdr_from_bytes(enum abi abi, const void *bytes, struct cmsghdr64 *h);
uint64_t cmsg_align(enum abi abi, uint64_t len);

/* Seconds and their fraction (micro or nano, whatever the structure has). */
struct time64 {
	int64_t seconds;
	uint64_t fraction;
};

/* The width of a time's members. */
enum time_width {
	TIME_64, /* of calls and options with 64-bit times, in every ABI */
	TIME_32, /* two 32-bit members: the old calls of i386 */
	/* the C library's pre-2038 time in an option or a message: the ABI's long, but 64 bits in
	 * x32 */
	TIME_OLD
};

unsigned time_size(enum abi abi, enum time_width width);
void time_from_bytes(enum abi abi, enum time_width width, const void *bytes, struct time64 *t);
bool read_time(const struct call *c, enum when when, uint64_t addr, enum time_width width,
	       struct time64 *t);

/* fcntl's lock; `large`: flock64, which differs from flock only in i386. */
struct flock_any {
	int16_t type, whence;
	int64_t start, len;
	int32_t pid;
};

unsigned flock_size(enum abi abi, bool large);
bool read_flock(const struct call *c, enum when when, uint64_t addr, bool large,
		struct flock_any *l);

/* A 16-bit count and the address of an array: sock_fprog. */
struct fprog64 {
	uint16_t len;
	uint64_t filter;
};

unsigned fprog_size(enum abi abi);
bool read_fprog(const struct call *c, enum when when, uint64_t addr, struct fprog64 *f);

#endif
