// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Whatever a call and its memory contain, printable text of bounded length comes out. Tests every
 * row of every ABI with reproducible random values that hit the memory often enough.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "abi/decode.h"
#include "base/buf.h"

enum {
	ROUNDS = 60, /* per row */
	PIECES = 6,
	MOST = 256, /* maximum bytes of a piece */
	BASE = 0x10000,
	LONGEST = 1
		  /* bytes of text: the length is bounded by the options, not by a call's values */
		  << 20,
};

static uint64_t state = 1;

static uint64_t any(void)
{
	uint64_t z = state += 0x9e3779b97f4a7c15;

	z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
	z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
	return z ^ (z >> 31);
}

static unsigned below(unsigned n)
{
	return any() % n;
}

/* Near the memory, small, all ones, or anything. */
static uint64_t a_value(void)
{
	switch (below(8)) {
	case 0:
	case 1:
	case 2:
		return BASE + below(PIECES * MOST);
	case 3:
		return -(uint64_t)below(4096);
	case 4:
		return any();
	case 5:
		return below(0x10000);
	default:
		return below(300);
	}
}

static uint8_t a_byte(unsigned kind, size_t i)
{
	switch (kind) {
	case 0:
		return any();
	case 1:
		return i % 4 ? 0 : below(40);
	case 2: /* pointers to the memory */
		return i % 8 == 2 ? 1 : i % 8 < 2 ? any() : 0;
	case 3:
		return ' ' + below(95);
	default:
		return below(3) ? 0 : any();
	}
}

static void fill_pieces(struct mem_piece *mem, uint8_t (*bytes)[MOST])
{
	for (int i = 0; i < PIECES; i++) {
		unsigned kind = below(5);

		mem[i] = (struct mem_piece){ BASE + i * MOST + below(8), below(MOST + 1),
					     below(2) ? AT_EXIT : AT_ENTRY, bytes[i] };
		for (size_t at = 0; at < MOST; at++)
			bytes[i][at] = a_byte(kind, at);
	}
}

static void check_text(const struct call *c, const struct buf *b)
{
	if (b->len > LONGEST)
		fail_msg("%s call %u: %zu bytes of text", abi_name(c->abi), c->nr, b->len);
	for (size_t i = 0; i < b->len; i++) {
		if (b->data[i] < ' ' || b->data[i] > '~')
			fail_msg("%s call %u: byte %#x in \"%.60s\"", abi_name(c->abi), c->nr,
				 (unsigned char)b->data[i], b->data);
	}
}

static void decode_all(struct call *c, const struct decode_opts *o)
{
	struct buf out = { 0 };

	call_unpack(c);
	decode_call(c, o, &out);
	decode_result(c, o, &out);
	for (unsigned i = 0; i < 6; i++)
		decode_arg(c, i, o, &out);
	check_text(c, &out);
	buf_free(&out);
}

static void decode_one(enum abi abi, unsigned nr)
{
	uint8_t bytes[PIECES][MOST];
	struct mem_piece mem[PIECES];
	struct call c = { .abi = abi, .nr = nr, .mem = mem, .n_mem = PIECES };
	const struct decode_opts opts = { .str_len = below(64),
					  .all = below(4) == 0,
					  .rich = below(2),
					  .consts = below(3),
					  .hex = below(3),
					  .fds = below(3) };

	fill_pieces(mem, bytes);
	for (int i = 0; i < 6; i++)
		c.args[i] = abi == ABI_I386 ? (uint32_t)a_value() : a_value();
	if (below(2)) {
		static const unsigned levels[] = {
			0, 1, 6, 17, 40, 41, 255, 263, 270, 282, 283, 284
		};

		c.args[1] = levels[below(sizeof(levels) / sizeof(levels[0]))];
		c.args[2] = below(80);
	}
	c.result = below(3) ? (int64_t)below(300) : (int64_t)a_value();
	c.has_result = below(8);
	c.sock.family = below(48);
	c.sock.protocol = below(32);
	decode_all(&c, &opts);
}

static void test_every_row(void **unused)
{
	unsigned rows = 0;

	(void)unused;
	for (int abi = 0; abi < ABI_COUNT; abi++) {
		for (unsigned nr = 0; nr < sysent_count(abi); nr++) {
			if (!sysent_find(abi, nr))
				continue;
			rows++;
			for (int i = 0; i < ROUNDS; i++)
				decode_one(abi, nr);
		}
	}
	assert_true(rows > 1000);
}

/* The calls with the most to decode, more often. */
static void test_structures(void **unused)
{
	static const char *const names[] = { "setsockopt",  "getsockopt", "sendmsg", "recvmsg",
					     "connect",     "accept4",    "sendto",  "sendmmsg",
					     "recvmmsg",    "ioctl",      "fcntl",   "bind",
					     "getsockname", "recvfrom" };

	(void)unused;
	for (int abi = 0; abi < ABI_COUNT; abi++) {
		for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
			int nr = sysent_number(abi, names[i]);

			assert_true(nr >= 0);
			for (int n = 0; n < 100 * ROUNDS; n++)
				decode_one(abi, nr);
		}
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_every_row),
		cmocka_unit_test(test_structures),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
