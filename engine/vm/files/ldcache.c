// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/vm/files/ldcache.h"

#include <errno.h>
#include <string.h>

#include "base/err.h"
#include "base/le.h"

#define MAGIC         "glibc-ld.so.cache1.1"
#define MAGIC_SIZE    (sizeof(MAGIC) - 1)
#define HEADER_SIZE   48
#define ROW_SIZE      24
#define ENDIAN_OFFSET 28
#define ENDIAN_MASK   3
#define ENDIAN_BIG    3 /* 0: written before the field was, 2: little */

/* FLAG_ELF_LIBC6 with FLAG_X8664_LIB64, with FLAG_X8664_LIBX32, and alone (i386). */
#define FLAGS_64  0x0303
#define FLAGS_X32 0x0803
#define FLAGS_32  0x0003

static int bits_of(uint32_t flags)
{
	return flags == FLAGS_64 ? 64 : flags == FLAGS_X32 ? BITS_X32 : flags == FLAGS_32 ? 32 : 0;
}

int ldcache_open(struct ldcache *c, const void *bytes, size_t n, struct err *e)
{
	const uint8_t *p = bytes;

	if (n < HEADER_SIZE || memcmp(p, MAGIC, MAGIC_SIZE))
		return err_set(e, -EINVAL, "not a library cache in glibc's format 1.1");
	if ((p[ENDIAN_OFFSET] & ENDIAN_MASK) == ENDIAN_BIG)
		return err_set(e, -EINVAL, "the library cache is big-endian");
	c->bytes = p;
	c->n = n;
	c->rows = le32(p + MAGIC_SIZE);
	if (c->rows > (n - HEADER_SIZE) / ROW_SIZE)
		return err_set(e, -EINVAL,
			       "the library cache claims %u libraries, but has room for %zu",
			       c->rows, (n - HEADER_SIZE) / ROW_SIZE);
	return 0;
}

static const char *cache_string(const struct ldcache *c, uint32_t offset)
{
	if (offset >= c->n || !memchr(c->bytes + offset, '\0', c->n - offset))
		return NULL;
	return (const char *)c->bytes + offset;
}

bool ldcache_row(const struct ldcache *c, uint32_t i, struct ldcache_row *row)
{
	static const uint8_t no_hwcap[8];
	const uint8_t *p = c->bytes + HEADER_SIZE + (size_t)i * ROW_SIZE;
	uint32_t flags;

	if (i >= c->rows)
		return false;
	flags = le32(p);
	row->name = cache_string(c, le32(p + 4));
	row->path = cache_string(c, le32(p + 8));
	row->bits = bits_of(flags);
	row->plain = !memcmp(p + 16, no_hwcap, sizeof(no_hwcap));
	if (!row->name || !row->path)
		*row = (struct ldcache_row){ "", "", 0, false };
	return true;
}
