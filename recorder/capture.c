// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * The user memory of a call: inputs are read at entry, and again at exit if a page was not present
 * (the kernel has brought it in by then); outputs are read at exit, up to the result.
 */
#include "recorder/capture.h"

#include <string.h>
#include <sys/socket.h>

#include "abi/calls/sysent.h"
#include "recorder/calls.h"
#include "recorder/descriptors.h"
#include "recorder/memory.h"
#include "recorder/recorder.h"
#include "recorder/ring.h"
#include "recorder/untouched.h"

#define PIECE       (16u << 10) /* most bytes per record */
#define VEC_MAX     64          /* iovec elements or messages followed */
#define STRING_MAX  4096
#define STRINGS_MAX 256 /* of argv, of envp */

struct capture {
	uint64_t pgd;
	const struct pending *call;
	unsigned word; /* size of an address in the call's ABI */
	unsigned when; /* of the bytes: 0 entry, 1 exit */
	int64_t result;
	bool ask;   /* the engine, for pages not present */
	bool whole; /* everything was readable */
};

/* A netlink message is decoded to its end: it is kept whole unless the limit is very small. */
static uint64_t most_of(const struct capture *c)
{
	enum { USUAL = 4096, NETLINK = 1 << 16 };
	uint64_t most = rec.plan->capture;

	return most >= USUAL && most < NETLINK &&
			       descriptor_is_netlink(c->call->task, c->call->args[0])
		       ? NETLINK
		       : most;
}

/* Reads as many bytes as are known. */
static size_t read_user(const struct capture *c, uint64_t addr, void *to, size_t n)
{
	return c->ask ? untouched_read(c->call->task, addr, to, n) : user_read(c->pgd, addr, to, n);
}

/* Keeps `n` bytes at `addr`, cut to what the plan allows. */
static void keep(struct capture *c, uint64_t addr, uint64_t n)
{
	uint8_t bytes[PIECE];

	if (n > rec.plan->capture)
		n = n < most_of(c) ? n : most_of(c);
	while (n && addr) {
		const uint32_t part = n < PIECE ? n : PIECE, got = read_user(c, addr, bytes, part);

		if (got) {
			struct rec_mem *m = ring_record(REC_MEM, sizeof(*m) + got);

			*m = (struct rec_mem){ .addr = addr, .len = got, .when = c->when };
			memcpy(m + 1, bytes, got);
		}
		if (got < part) {
			c->whole = false;
			return;
		}
		addr += part;
		n -= part;
	}
}

static void keep_string(struct capture *c, uint64_t addr)
{
	char text[STRING_MAX];
	size_t got = user_read(c->pgd, addr, text, sizeof(text));
	const char *end = memchr(text, 0, got);

	/* Do not ask for anything beyond the NUL. */
	if (!end && c->ask) {
		got = read_user(c, addr, text, sizeof(text));
		end = memchr(text, 0, got);
	}
	if (!end && got < sizeof(text))
		c->whole = false;
	keep(c, addr, end ? (uint64_t)(end - text + 1) : got);
}

/* Reads `n` words of the call's ABI as 64-bit ones; false if unreadable. */
static bool words_at(struct capture *c, uint64_t addr, uint64_t *to, unsigned n)
{
	uint32_t narrow[8];
	const size_t size = n * c->word;

	if (c->word == 8)
		return read_user(c, addr, to, size) == size;
	if (read_user(c, addr, narrow, size) != size)
		return false;
	for (unsigned i = 0; i < n; i++)
		to[i] = narrow[i];
	return true;
}

/* Keeps pointers up to a NULL, and the strings of the first ones. */
static void keep_string_vec(struct capture *c, uint64_t addr)
{
	uint64_t word, n = 0;

	while (addr && n < STRING_MAX && words_at(c, addr + c->word * n, &word, 1) && word)
		n++;
	keep(c, addr, c->word * (n + 1));
	for (uint64_t i = 0; i < n && i < STRINGS_MAX; i++)
		if (words_at(c, addr + c->word * i, &word, 1))
			keep_string(c, word);
}

/* struct iovec, msghdr and mmsghdr in words: the kernel's struct compat_msghdr has the same members
 * as the 64-bit one, in which 32-bit members are padded to words. */
enum { VEC_BASE, VEC_LEN, VEC_WORDS };
enum {
	MSG_NAME,
	MSG_NAMELEN,
	MSG_IOV,
	MSG_IOVLEN,
	MSG_CONTROL,
	MSG_CONTROLLEN,
	MSG_FLAGS,
	MSG_WORDS,
	MMSG_LEN = MSG_WORDS,
	MMSG_WORDS
};

static void keep_iovec(struct capture *c, uint64_t addr, uint64_t n, uint64_t left)
{
	const uint64_t size = VEC_WORDS * c->word;
	uint64_t v[VEC_WORDS];

	if (n > VEC_MAX)
		n = VEC_MAX;
	keep(c, addr, n * size);
	for (uint64_t i = 0; i < n && left; i++) {
		if (!words_at(c, addr + i * size, v, VEC_WORDS)) {
			c->whole = false;
			return;
		}
		if (v[VEC_LEN] > left)
			v[VEC_LEN] = left;
		keep(c, v[VEC_BASE], v[VEC_LEN]);
		left -= v[VEC_LEN];
	}
}

/* `data`: most bytes of the buffers to keep. */
static void keep_msghdr(struct capture *c, uint64_t addr, uint64_t data)
{
	uint64_t h[MSG_WORDS];

	keep(c, addr, sizeof(h) / 8 * c->word);
	if (!words_at(c, addr, h, MSG_WORDS)) {
		c->whole = false;
		return;
	}
	keep(c, h[MSG_NAME], (uint32_t)h[MSG_NAMELEN]);
	keep_iovec(c, h[MSG_IOV], h[MSG_IOVLEN], data);
	keep(c, h[MSG_CONTROL], h[MSG_CONTROLLEN]);
}

static void keep_mmsghdr(struct capture *c, uint64_t addr, uint64_t n)
{
	const uint64_t size = MMSG_WORDS * c->word;
	uint64_t m[MMSG_WORDS];

	for (uint64_t i = 0; i < n && i < VEC_MAX; i++, addr += size) {
		keep(c, addr, size);
		if (!words_at(c, addr, m, MMSG_WORDS)) {
			c->whole = false;
			return;
		}
		keep_msghdr(c, addr, c->when ? (uint32_t)m[MMSG_LEN] : UINT64_MAX);
	}
}

static uint64_t least(uint64_t a, uint64_t b)
{
	return a < b ? a : b;
}

enum { INSTRUCTION = 8, COUNT_MAX = 4096 /* BPF_MAXINSNS */ };

/* Returns true if it asks for a socket's filter, whose length counts instructions. */
static bool gets_filter(const uint64_t *args)
{
	return args[1] == SOL_SOCKET && args[2] == SO_GET_FILTER;
}

static void keep_len_ptr(struct capture *c, uint64_t addr, uint64_t at)
{
	uint32_t n = 0;

	if (read_user(c, at, &n, 4) != 4)
		return;
	if (gets_filter(c->call->args))
		n = least(n, COUNT_MAX) * INSTRUCTION;
	keep(c, addr, n);
}

/* Follows the option's value, which is kept separately: SO_ATTACH_FILTER and its kin point to
 * more. */
static void keep_filter(struct capture *c, uint64_t addr)
{
	const uint64_t *args = c->call->args;
	uint64_t program[2];

	if (args[1] != SOL_SOCKET ||
	    (args[2] != SO_ATTACH_FILTER && args[2] != SO_ATTACH_REUSEPORT_CBPF) ||
	    args[4] != 2 * c->word)
		return;
	if (words_at(c, addr, program, 2))
		keep(c, program[1], least((uint16_t)program[0], COUNT_MAX) * INSTRUCTION);
	else
		c->whole = false;
}

/* A length, padded to a word, and the address of that many bytes. */
static void keep_counted(struct capture *c, uint64_t addr)
{
	uint64_t at;
	int32_t n;

	if (read_user(c, addr, &n, sizeof(n)) == sizeof(n) && n > 0 &&
	    words_at(c, addr + c->word, &at, 1))
		keep(c, at, n);
}

static void capture_one(struct capture *c, const struct plan_cap *cap, bool exit)
{
	uint64_t addr = c->call->args[cap->arg], ref = c->call->args[cap->ref];
	uint64_t result = exit && c->result > 0 ? c->result : 0;
	uint64_t most = exit && c->when ? result : UINT64_MAX;

	switch ((enum cap_op)cap->op) {
	case CAP_FIXED:
		return keep(c, addr, cap->n);
	case CAP_LEN:
		return keep(c, addr, ref);
	case CAP_RESULT:
		return keep(c, addr, least(ref, result));
	case CAP_LEN_PTR:
		return keep_len_ptr(c, addr, ref);
	case CAP_ARRAY:
		return keep(c, addr, least(ref, 1 << 20) * cap->n);
	case CAP_RESULT_ARRAY:
		return keep(c, addr, least(result, 1 << 20) * cap->n);
	case CAP_BITS:
		return keep(c, addr,
			    (least(ref, 1 << 20) + 8 * c->word - 1) / (8 * c->word) * c->word);
	case CAP_STRING:
		return keep_string(c, addr);
	case CAP_STRING_VEC:
		return keep_string_vec(c, addr);
	case CAP_IOVEC:
		return keep_iovec(c, addr, ref, most);
	case CAP_PACK:
		return keep_iovec(c, addr, 1, UINT64_MAX);
	case CAP_MSGHDR:
		return keep_msghdr(c, addr, most);
	case CAP_MMSGHDR:
		return keep_mmsghdr(c, addr, least(ref, exit && c->when ? result : ref));
	case CAP_FILTER:
		return keep_filter(c, addr);
	case CAP_COUNTED:
		if (ref == cap->n)
			keep_counted(c, addr);
		return;
	case CAP_NONE:
		return;
	}
}

static struct capture capture_of(const struct pending *p)
{
	return (struct capture){
		.pgd = user_pgd(p->task), .call = p, .word = call_word(p), .whole = true
	};
}

void capture_in(const struct pending *p, uint64_t addr, uint64_t n)
{
	struct capture c = capture_of(p);

	keep(&c, addr, n);
}

void capture_call(const struct pending *p, const struct plan_row *row, uint32_t *missing,
		  unsigned when, int64_t result)
{
	struct capture c = capture_of(p);
	bool exit = when == CAP_EXIT;

	c.result = result;
	for (int i = 0; i < row->n_caps; i++) {
		const struct plan_cap *cap = &row->caps[i];

		c.whole = true;
		/* Retry inputs that could not be read completely at entry, but not after an exec:
		 * the new program has different memory. */
		if (exit && (*missing >> i & 1) && !(row->flags & ROW_EXEC && !result)) {
			c.when = 0;
			c.ask = true;
			capture_one(&c, cap, true);
			c.ask = false;
		}
		if (!(cap->when & when))
			continue;
		c.when = exit;
		c.ask = !exit && (row->flags & ROW_EXEC);
		capture_one(&c, cap, exit);
		c.ask = false;
		if (!exit && !c.whole)
			*missing |= 1u << i;
	}
}
