/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * /etc/ld.so.cache, in which ld.so finds most libraries. Only the format of glibc 2.2 and later
 * ("new", the only one written by ldconfig since glibc 2.32; sysdeps/generic/dl-cache.h in glibc)
 * is read:
 *
 *   0   "glibc-ld.so.cache1.1"
 *   20  u32 number of libraries, u32 length of the strings, u8 flags (2: little endian) and more,
 *       up to byte 48
 *   48  a row of 24 bytes for each library: u32 flags, u32 name, u32 path, u32 unused, u64 hwcap
 *       name and path are offsets of NUL-terminated strings from the start of the file
 */
#ifndef ENGINE_VM_FILES_LDCACHE_H
#define ENGINE_VM_FILES_LDCACHE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct err;

/* x32: 64-bit code with 32-bit addresses. Treated as a separate width, since it has its own
 * libraries. */
enum { BITS_X32 = 6432 };

struct ldcache {
	const uint8_t *bytes; /* borrowed */
	size_t n;
	uint32_t rows;
};

struct ldcache_row {
	const char *name; /* "libc.so.6" */
	const char *path; /* "/lib/x86_64-linux-gnu/libc.so.6" */
	int bits;         /* 64, 32, BITS_X32; 0 for a library of another ABI */
	bool plain; /* for every processor, not a variant for certain features (glibc-hwcaps) */
};

/* Checks the header; -EINVAL if it is not such a cache. The bytes are borrowed while the cache is
 * in use. */
int ldcache_open(struct ldcache *c, const void *bytes, size_t n, struct err *e);
/* Row `i`, with pointers into the bytes. False after the last one; a damaged row has bits 0 and
 * empty strings. */
bool ldcache_row(const struct ldcache *c, uint32_t i, struct ldcache_row *row);

#endif
