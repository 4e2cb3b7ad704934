// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Any bytes on a netlink socket of any protocol: the output is printable text, and its length is
 * bounded by theirs.
 *
 *	| protocol (1) | claimed - length (1) | bytes |
 */
#include <linux/netlink.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <sys/syscall.h>

#include "abi/decode.h"
#include "base/buf.h"

enum { HEADER = 2, BASE = 0x10000, BYTE_WORTH = 4096 };

int LLVMFuzzerTestOneInput(const uint8_t *p, size_t n);

int LLVMFuzzerTestOneInput(const uint8_t *p, size_t n)
{
	const struct decode_opts opts = { .str_len = 32 };
	const struct mem_piece mem = { BASE, n - HEADER, AT_ENTRY, p + HEADER };
	struct call c = { .abi = n & 1 ? ABI_X86_64 : ABI_I386,
			  .args = { 3, BASE },
			  .mem = &mem,
			  .n_mem = 1,
			  .sock = { .family = AF_NETLINK, .type = SOCK_RAW } };
	struct buf out = { 0 };

	if (n < HEADER)
		return 0;
	c.nr = c.abi == ABI_I386 ? 369 : SYS_sendto;
	c.sock.protocol = p[0] % 24;
	c.args[2] = n - HEADER + (int8_t)p[1];
	decode_arg(&c, 1, &opts, &out);
	for (size_t i = 0; i < out.len; i++) {
		if (out.data[i] < ' ' || out.data[i] > '~')
			abort();
	}
	if (out.len > n * BYTE_WORTH)
		abort();
	buf_free(&out);
	return 0;
}
