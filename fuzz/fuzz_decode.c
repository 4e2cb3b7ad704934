// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Any call of any ABI with any memory: the output is printable text, within bounds. The input is an
 * ABI and options, a number, a result, the socket's family, six arguments and, up to its end,
 * pieces of memory:
 *
 *   | how (1) | nr (2) | result (2) | family (1) | 6 × argument (2) |
 *   { at (1) | len (1) | when (1) | bytes }*
 *
 * `how`, from its low bits: the ABI (2), a result (1), arrays in full (1), more than strace prints
 * (1), style of constants (2), names for descriptors (1): these are the first piece's bytes.
 * Arguments are small or addresses near the pieces, otherwise random input would never make them
 * meet.
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "abi/decode.h"
#include "abi/print/fdname.h"
#include "base/buf.h"

enum { HEADER = 18, PIECES = 8, BASE = 0x10000, LONGEST = 1 << 22, FDS = 32 };

int LLVMFuzzerTestOneInput(const uint8_t *p, size_t n);

static int16_t number(const uint8_t *p)
{
	int16_t value;

	memcpy(&value, p, sizeof(value));
	return value;
}

/* The pieces borrow from the input, cut to its rest. */
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
	if (b->len > LONGEST)
		abort();
	for (size_t i = 0; i < b->len; i++) {
		if (b->data[i] < ' ' || b->data[i] > '~')
			abort();
	}
}

/* Gives every small descriptor a file, whose protocol may not have the family's addresses. */
static void read_file(struct fd_file *f, const struct mem_piece *names, const struct call *c)
{
	static const char *const protos[] = { NULL, "TCP", "UNIX", "NETLINK", "RAWv6", "" };

	f->proto = protos[c->sock.family % 6];
	f->family = c->sock.family;
	f->path = f->name = names->bytes;
	f->path_len = f->name_len = names->len;
	f->deleted = names->len & 1;
	f->device = names->len & 2 ? 'c' : 0;
	f->port_id = f->local_port = f->peer_ino = names->len;
	memcpy(f->peer, names->bytes, names->len < sizeof(f->peer) ? names->len : sizeof(f->peer));
}

static size_t read_fds(struct call_fd *fds, const struct fd_file *f)
{
	for (size_t i = 0; i < FDS; i++)
		fds[i] = (struct call_fd){ i / 2, i % 2 ? AT_EXIT : AT_ENTRY, f, f };
	return FDS;
}

static void read_call(struct call *c, struct decode_opts *o, const uint8_t *p)
{
	c->abi = (p[0] & 3) % ABI_COUNT;
	c->has_result = p[0] >> 2 & 1;
	o->all = p[0] >> 3 & 1;
	o->rich = p[0] >> 4 & 1;
	o->consts = (p[0] >> 5 & 3) % 3;
	c->nr = (uint16_t)number(p + 1) % sysent_count(c->abi);
	c->result = number(p + 3);
	c->sock.family = p[5];
	for (int i = 0; i < 6; i++) {
		int16_t value = number(p + 6 + 2 * i);

		c->args[i] = value & 1 ? BASE + ((uint16_t)value >> 6) : (uint64_t)(value >> 1);
		if (c->abi == ABI_I386)
			c->args[i] = (uint32_t)c->args[i];
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *p, size_t n)
{
	struct decode_opts opts = { .str_len = 8 };
	struct mem_piece mem[PIECES];
	struct call_fd fds[FDS];
	struct fd_file file = { 0 };
	struct call c = { .mem = mem, .fds = fds };
	struct buf out = { 0 };

	if (n < HEADER)
		return 0;
	read_call(&c, &opts, p);
	c.n_mem = read_pieces(mem, p + HEADER, n - HEADER);
	if ((p[0] & 0x80) && c.n_mem) {
		read_file(&file, &mem[0], &c);
		c.n_fds = read_fds(fds, &file);
		opts.fds = p[3] & 1 ? FDS_PATHS : FDS_DETAILS;
		opts.hex = (p[3] >> 1 & 3) % 3;
		decode_socket(&file, &out);
	}
	call_unpack(&c);
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
