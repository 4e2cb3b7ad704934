// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Any call with any memory: text comes out, printable, within bounds. The input is a number, a result,
 * six arguments and pieces of memory until it ends:
 *
 *   | nr (2) | result (2) | when of the result (1) | 6 × argument (2) | { at (1) | len (1) | when (1) | bytes }*
 *
 * Arguments are small or addresses near the pieces, otherwise chance would never make them meet.
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "abi/decode.h"
#include "base/buf.h"

enum { HEADER = 17, PIECES = 8, BASE = 0x10000 };

int LLVMFuzzerTestOneInput(const uint8_t *p, size_t n);

static int16_t number(const uint8_t *p)
{
	int16_t value;

	memcpy(&value, p, sizeof(value));
	return value;
}

/* The pieces borrow from the input, cut to what is left of it. */
static size_t read_pieces(struct mem_piece *mem, const uint8_t *p, size_t n)
{
	size_t count = 0;

	while (n >= 3 && count < PIECES) {
		size_t len = p[1] < n - 3 ? p[1] : n - 3;

		mem[count++] = (struct mem_piece){ BASE + p[0] * 4, len,
						   p[2] & 1 ? AT_EXIT : AT_ENTRY, p + 3 };
		p += 3 + len;
		n -= 3 + len;
	}
	return count;
}

static void check_text(const struct buf *b)
{
	for (size_t i = 0; i < b->len; i++) {
		if (b->data[i] < ' ' || b->data[i] > '~')
			abort();
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *p, size_t n)
{
	const struct decode_opts opts = { .str_len = 8 };
	struct mem_piece mem[PIECES];
	struct call c = { .abi = ABI_X86_64, .mem = mem };
	struct buf out = { 0 };

	if (n < HEADER)
		return 0;
	c.nr = (uint16_t)number(p) % 470;
	c.result = number(p + 2);
	c.has_result = p[4] & 1;
	for (int i = 0; i < 6; i++) {
		int16_t value = number(p + 5 + 2 * i);

		c.args[i] = value & 1 ? BASE + ((uint16_t)value >> 6) : (uint64_t)(value >> 1);
	}
	c.n_mem = read_pieces(mem, p + HEADER, n - HEADER);
	decode_call(&c, &opts, &out);
	decode_result(&c, &opts, &out);
	for (unsigned i = 0; i < 6; i++) {
		decode_arg(&c, i, &opts, &out);
		decode_raw(&c, i, &out);
	}
	check_text(&out);
	buf_free(&out);
	return 0;
}
