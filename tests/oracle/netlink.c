// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Any bytes, sent through a netlink socket so that strace decodes them, or decoded here: both must
 * agree.
 *
 *	netlink send FILE   system calls; the kernel refuses each before it looks at its data,
 *	                    because of MSG_OOB
 *	netlink say FILE    a line for each: the call's second argument
 *
 * FILE holds records, each a protocol, the number of bytes that the call claims to send, the number
 * of bytes present, and these:
 *
 *	| protocol (2) | claimed (4) | length (4) | bytes |
 *
 * They end at the end of a page that is followed by an unmapped one; both modes use the same
 * addresses.
 */
#include <err.h>
#include <errno.h>
#include <linux/netlink.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "abi/decode.h"
#include "base/buf.h"

enum { PAGES = 1 << 20, PROTOCOLS = 32 };
#define PLACE 0x20000000ul

struct record {
	uint16_t protocol;
	uint32_t claimed, len;
};

static bool take_record(FILE *f, struct record *r, uint8_t *bytes)
{
	return fread(&r->protocol, sizeof(r->protocol), 1, f) == 1 &&
	       fread(&r->claimed, sizeof(r->claimed), 1, f) == 1 &&
	       fread(&r->len, sizeof(r->len), 1, f) == 1 && r->len <= PAGES &&
	       fread(bytes, 1, r->len, f) == r->len;
}

/* Opens a bound socket of the protocol: strace cannot tell the protocol of an unbound one. */
static int socket_of(unsigned protocol)
{
	static int sockets[PROTOCOLS];
	struct sockaddr_nl any = { .nl_family = AF_NETLINK };
	int fd;

	if (protocol >= PROTOCOLS)
		errx(2, "protocol %u does not exist", protocol);
	if (sockets[protocol])
		return sockets[protocol];
	fd = socket(AF_NETLINK, SOCK_RAW, protocol);
	if (fd < 0 || bind(fd, (void *)&any, sizeof(any)))
		err(3, "protocol %u", protocol);
	return sockets[protocol] = fd;
}

static void send_record(const struct record *r, const uint8_t *bytes)
{
	char *end = (char *)PLACE + PAGES;
	int fd = socket_of(r->protocol);

	memcpy(end - r->len, bytes, r->len);
	if (send(fd, end - r->len, r->claimed, MSG_OOB) >= 0 || errno != EOPNOTSUPP)
		err(2, "the kernel accepted out-of-band data");
}

static void say_record(const struct record *r, const uint8_t *bytes)
{
	struct mem_piece mem = { PLACE + PAGES - r->len, r->len, AT_ENTRY, bytes };
	const struct call c = { .abi = ABI_X86_64,
				.nr = SYS_sendto,
				.args = { 3, mem.addr, r->claimed, MSG_OOB },
				.mem = &mem,
				.n_mem = 1,
				.sock = { AF_NETLINK, SOCK_RAW, r->protocol } };
	const struct decode_opts opts = { .str_len = 32 };
	struct buf b = { 0 };

	decode_arg(&c, 1, &opts, &b);
	puts(buf_str(&b));
	buf_free(&b);
}

int main(int argc, char **argv)
{
	static uint8_t bytes[PAGES];
	struct record r;
	FILE *f;
	bool sends;

	if (argc != 3)
		errx(2, "usage: netlink send|say FILE");
	sends = !strcmp(argv[1], "send");
	f = fopen(argv[2], "rb");
	if (!f)
		err(2, "%s", argv[2]);
	if (sends &&
	    mmap((void *)PLACE, PAGES, PROT_READ | PROT_WRITE,
		 MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE, -1, 0) != (void *)PLACE)
		err(2, "mmap");
	while (take_record(f, &r, bytes))
		(sends ? send_record : say_record)(&r, bytes);
	fclose(f);
	return 0;
}
