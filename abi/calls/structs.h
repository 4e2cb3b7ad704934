/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Structures in the memory of a program, as its ABI lays them out, read as the 64-bit ones. A
 * program of i386 has words of 32 bits, and none of its members is aligned to more; one of x32 has
 * such words too, but 64-bit times.
 *
 *	struct msghdr  name  namelen  iov  iovlen  control  controllen  flags  size
 *	x86-64            0        8   16      24       32          40     48    56
 *	i386              0        4    8      12       16          20     24    28
 *
 * Each reader returns false where the memory is not there, as call_read() does.
 */
#ifndef ABI_CALLS_STRUCTS_H
#define ABI_CALLS_STRUCTS_H

#include "abi/calls/call.h"

/* Bytes of a long, a size_t or a pointer. */
unsigned word_size(enum abi abi);
/* A word among bytes that were read. */
uint64_t word_at(enum abi abi, const void *bytes);
bool read_word(const struct call *c, enum when when, uint64_t addr, uint64_t *word);
/* A word as the signed number that it is in a program of this ABI. */
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
/* An element of sendmmsg's array: a msghdr, and behind it the bytes sent or received. */
unsigned mmsghdr_size(enum abi abi);
bool read_mmsg_len(const struct call *c, enum when when, uint64_t addr, uint32_t *len);

/* The head of a control message; headers stand at multiples of a word behind the first. */
struct cmsghdr64 {
	uint64_t len; /* with the header */
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

/* Whose members are how wide. */
enum time_width {
	TIME_64, /* what the calls and options of 64-bit times take, in every ABI */
	TIME_32, /* two of 32 bits: the old calls of i386 */
	/* the C library's of before 2038 in an option or a message: as the ABI has its long, x32 64
	 * bits */
	TIME_OLD
};

unsigned time_size(enum abi abi, enum time_width width);
void time_from_bytes(enum abi abi, enum time_width width, const void *bytes, struct time64 *t);
bool read_time(const struct call *c, enum when when, uint64_t addr, enum time_width width,
	       struct time64 *t);

/* fcntl's lock; `large`: flock64, which only i386 tells from flock. */
struct flock_any {
	int16_t type, whence;
	int64_t start, len;
	int32_t pid;
};

unsigned flock_size(enum abi abi, bool large);
bool read_flock(const struct call *c, enum when when, uint64_t addr, bool large,
		struct flock_any *l);

/* A count of 16 bits and the address of an array: sock_fprog. */
struct fprog64 {
	uint16_t len;
	uint64_t filter;
};

unsigned fprog_size(enum abi abi);
bool read_fprog(const struct call *c, enum when when, uint64_t addr, struct fprog64 *f);

#endif
