// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/programs/calls/calls.h"

#include <arpa/inet.h>
#include <linux/netlink.h>
#include <netinet/in.h>
#include <sys/un.h>

static void try(const char *address, const void *bytes, int len)
{
	text("bind(-1, %s, %d)", address, len);
	result(NET(bind, SYS_BIND, -1, P(bytes), len));
}

void calls(void)
{
	const struct sockaddr_in in = { AF_INET, htons(5999), { htonl(INADDR_LOOPBACK) } };
	const struct sockaddr_in6 in6 = { AF_INET6, htons(80), htonl(7), IN6ADDR_LOOPBACK_INIT, 3 };
	const struct sockaddr_un un = { AF_UNIX, "/tmp/a\1b\"c" },
				 abstract = { AF_UNIX, "\0abs\1tract" };
	const struct sockaddr_nl nl = { AF_NETLINK, 0, 12, 0x101 };
	const char unknown[] = "\x63\0AAAA";
	char at[40];

	try("{sa_family=AF_INET, sin_port=htons(5999), sin_addr=inet_addr(\"127.0.0.1\")}", &in,
	    sizeof(in));
	try("{sa_family=AF_INET, sa_data=\"\\27o\\177\\0\\0\\1\"}", &in, 8);
	try("{sa_family=AF_INET6, sin6_port=htons(80), sin6_flowinfo=htonl(7), "
	    "inet_pton(AF_INET6, \"::1\", &sin6_addr), sin6_scope_id=3}",
	    &in6, sizeof(in6));
	try("{sa_family=AF_INET6, sin6_port=htons(80), sin6_flowinfo=htonl(7), "
	    "inet_pton(AF_INET6, \"::1\", &sin6_addr)}",
	    &in6, 24);
	try("{sa_family=AF_UNIX, sun_path=\"/tmp/a\\1b\\\"c\"}", &un, sizeof(un));
	try("{sa_family=AF_UNIX, sun_path=\"/tm\"}", &un, 5);
	try("{sa_family=AF_UNIX, sun_path=@\"abs\\1tract\"}", &abstract, 12);
	try("{sa_family=AF_UNIX}", &un, 2);
	try("{sa_family=AF_NETLINK, nl_pid=12, nl_groups=0x000101}", &nl, sizeof(nl));
	try("{sa_family=0x63 /* AF_??? */, sa_data=\"AAAA\"}", unknown, 6);
	try("NULL", NULL, 16);
	snprintf(at, sizeof(at), "%p", (void *)&in);
	try(at, &in, 1);
	try(at, &in, -1);
	memcpy(end - 8, &in, 8);
	snprintf(at, sizeof(at), "%p", (void *)(end - 8));
	try(at, end - 8, 16); /* half of it is mapped */
	try("0x1", (void *)1, 16);
}
