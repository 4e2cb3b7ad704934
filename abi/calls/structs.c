// SPDX-License-Identifier: GPL-2.0-or-later
#include "abi/calls/structs.h"

#include <fcntl.h>
#include <linux/filter.h>
#include <stddef.h>
#include <sys/socket.h>
#include <sys/uio.h>

#include "base/le.h"

/* The host's own structures, those of x86-64. */
_Static_assert(sizeof(struct iovec) == 16, "iovec");
_Static_assert(sizeof(struct msghdr) == 56 && offsetof(struct msghdr, msg_flags) == 48, "msghdr");
_Static_assert(sizeof(struct mmsghdr) == 64, "mmsghdr");
_Static_assert(sizeof(struct cmsghdr) == 16, "cmsghdr");
_Static_assert(sizeof(struct flock) == 32 && offsetof(struct flock, l_pid) == 24, "flock");
_Static_assert(sizeof(struct sock_fprog) == 16, "sock_fprog");

enum { LONGEST = 64 };

unsigned word_size(enum abi abi)
{
	return abi == ABI_X86_64 ? 8 : 4;
}

uint64_t word_at(enum abi abi, const void *bytes)
{
	return word_size(abi) == 8 ? le64(bytes) : le32(bytes);
}

bool read_word(const struct call *c, enum when when, uint64_t addr, uint64_t *word)
{
	uint8_t bytes[8];

	if (!call_read(c, when, addr, bytes, word_size(c->abi)))
		return false;
	*word = word_at(c->abi, bytes);
	return true;
}

int64_t signed_word(enum abi abi, uint64_t word)
{
	return word_size(abi) == 8 ? (int64_t)word : (int32_t)word;
}

unsigned iovec_size(enum abi abi)
{
	return 2 * word_size(abi);
}

bool read_iovec(const struct call *c, enum when when, uint64_t addr, struct iovec64 *v)
{
	enum abi abi = c->abi;
	uint8_t bytes[LONGEST];

	if (!call_read(c, when, addr, bytes, iovec_size(abi)))
		return false;
	v->base = word_at(abi, bytes);
	v->len = word_at(abi, bytes + word_size(abi));
	return true;
}

/* Seven members, each in a word of its own even if smaller. */
unsigned msghdr_size(enum abi abi)
{
	return 7 * word_size(abi);
}

bool read_msghdr(const struct call *c, enum when when, uint64_t addr, struct msghdr64 *h)
{
	enum abi abi = c->abi;
	unsigned word = word_size(abi);
	uint8_t bytes[LONGEST];

	if (!call_read(c, when, addr, bytes, msghdr_size(abi)))
		return false;
	*h = (struct msghdr64){
		.name = word_at(abi, bytes),
		.namelen = le32(bytes + word),
		.iov = word_at(abi, bytes + 2 * word),
		.iovlen = word_at(abi, bytes + 3 * word),
		.control = word_at(abi, bytes + 4 * word),
		.controllen = word_at(abi, bytes + 5 * word),
		.flags = le32(bytes + 6 * word),
	};
	return true;
}

unsigned mmsghdr_size(enum abi abi)
{
	return msghdr_size(abi) + word_size(abi);
}

bool read_mmsg_len(const struct call *c, enum when when, uint64_t addr, uint32_t *len)
{
	return call_read(c, when, addr + msghdr_size(c->abi), len, sizeof(*len));
}

unsigned cmsghdr_size(enum abi abi)
{
	return word_size(abi) + 8;
}

void cmsghdr_from_bytes(enum abi abi, const void *bytes, struct cmsghdr64 *h)
{
	const uint8_t *rest = (const uint8_t *)bytes + word_size(abi);

	h->len = word_at(abi, bytes);
	h->level = le32(rest);
	h->type = le32(rest + 4);
}

uint64_t cmsg_align(enum abi abi, uint64_t len)
{
	uint64_t mask = word_size(abi) - 1;

	return (len + mask) & ~mask;
}

static bool is_short(enum abi abi, enum time_width width)
{
	return width == TIME_32 || (width == TIME_OLD && abi == ABI_I386);
}

unsigned time_size(enum abi abi, enum time_width width)
{
	return is_short(abi, width) ? 8 : 16;
}

void time_from_bytes(enum abi abi, enum time_width width, const void *bytes, struct time64 *t)
{
	const uint8_t *b = bytes;

	if (is_short(abi, width)) {
		t->seconds = (int32_t)le32(b);
		t->fraction = le32(b + 4);
	} else {
		t->seconds = le64(b);
		t->fraction = le64(b + 8);
	}
}

bool read_time(const struct call *c, enum when when, uint64_t addr, enum time_width width,
	       struct time64 *t)
{
	uint8_t bytes[16];

	if (!call_read(c, when, addr, bytes, time_size(c->abi, width)))
		return false;
	time_from_bytes(c->abi, width, bytes, t);
	return true;
}

/* Two 16-bit members, then start and length; i386 aligns 64-bit ones to a word only, so they follow
 * at once. */
unsigned flock_size(enum abi abi, bool large)
{
	if (abi != ABI_I386)
		return sizeof(struct flock);
	return large ? 24 : 16;
}

bool read_flock(const struct call *c, enum when when, uint64_t addr, bool large,
		struct flock_any *l)
{
	bool old = c->abi == ABI_I386, wide = !old || large;
	unsigned start = old ? 4 : 8, width = wide ? 8 : 4;
	uint8_t b[LONGEST];

	if (!call_read(c, when, addr, b, flock_size(c->abi, large)))
		return false;
	l->type = le16(b);
	l->whence = le16(b + 2);
	l->start = wide ? (int64_t)le64(b + start) : (int32_t)le32(b + start);
	l->len = wide ? (int64_t)le64(b + start + width) : (int32_t)le32(b + start + width);
	l->pid = le32(b + start + 2 * width);
	return true;
}

unsigned fprog_size(enum abi abi)
{
	return 2 * word_size(abi);
}

bool read_fprog(const struct call *c, enum when when, uint64_t addr, struct fprog64 *f)
{
	enum abi abi = c->abi;
	uint8_t bytes[LONGEST];

	if (!call_read(c, when, addr, bytes, fprog_size(abi)))
		return false;
	f->len = le16(bytes);
	f->filter = word_at(abi, bytes + word_size(abi));
	return true;
}
