// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/programs/calls/calls.h"

#include <arpa/inet.h>
#include <linux/netlink.h>
#include <netinet/in.h>

#define TRY(line, ...)                                        \
	do {                                                  \
		text(line);                                   \
		result(NET(socket, SYS_SOCKET, __VA_ARGS__)); \
	} while (0)

void calls(void)
{
	TRY("socket(AF_INET, SOCK_STREAM, IPPROTO_IP)", AF_INET, SOCK_STREAM, 0);
	TRY("socket(AF_INET, SOCK_STREAM|SOCK_CLOEXEC|SOCK_NONBLOCK, IPPROTO_TCP)", AF_INET,
	    SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, IPPROTO_TCP);
	TRY("socket(AF_INET6, SOCK_DGRAM, IPPROTO_UDP)", AF_INET6, SOCK_DGRAM, IPPROTO_UDP);
	TRY("socket(AF_UNIX, SOCK_SEQPACKET, 0)", AF_UNIX, SOCK_SEQPACKET, 0);
	TRY("socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE)", AF_NETLINK, SOCK_RAW, NETLINK_ROUTE);
	TRY("socket(AF_INET, 0x77 /* SOCK_??? */, IPPROTO_TCP)", AF_INET, 0x77, IPPROTO_TCP);
	TRY("socket(AF_INET, SOCK_STREAM, 0x12c /* IPPROTO_??? */)", AF_INET, SOCK_STREAM, 300);
	TRY("socket(0x63 /* AF_??? */, SOCK_STREAM, 0)", 99, SOCK_STREAM, 0);
	TRY("socket(AF_UNSPEC, SOCK_STREAM, 0)", AF_UNSPEC, SOCK_STREAM, 0);
	TRY("socket(0xffffffff /* AF_??? */, 0, 7)", -1, 0, 7);
}
