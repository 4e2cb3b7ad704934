// SPDX-License-Identifier: GPL-2.0-or-later
/* setsockopt and getsockopt. */
#include "tests/programs/calls/calls.h"

#include <netinet/in.h>
#include <netinet/tcp.h>

static int s;

static void set(const char *level, const char *name, const char *value, int l, int n, const void *v,
		int len)
{
	text("setsockopt(%d, %s, %s, %s, %d)", s, level, name, value, len);
	result(NET(setsockopt, SYS_SETSOCKOPT, s, l, n, P(v), len));
}

static void get(const char *level, const char *name, int l, int n, socklen_t room,
		const char *value, const char *lengths)
{
	static int bytes[16];
	socklen_t len = room;
	long r = NET(getsockopt, SYS_GETSOCKOPT, s, l, n, P(bytes), P(&len));

	text("getsockopt(%d, %s, %s, ", s, level, name);
	if (value)
		text("%s, %s)", value, lengths);
	else
		text("%p, %s)", (void *)bytes, lengths);
	result(r);
}

void calls(void)
{
	const struct linger linger = { 1, 5 };
	const int one = 1;
	char at[40];

	text("socket(AF_INET, SOCK_STREAM, IPPROTO_IP)");
	result(s = NET(socket, SYS_SOCKET, AF_INET, SOCK_STREAM, 0));
	set("SOL_SOCKET", "SO_REUSEADDR", "[1]", SOL_SOCKET, SO_REUSEADDR, &one, sizeof(one));
	set("SOL_SOCKET", "SO_LINGER", "{l_onoff=1, l_linger=5}", SOL_SOCKET, SO_LINGER, &linger,
	    sizeof(linger));
	set("SOL_TCP", "TCP_NODELAY", "[1]", IPPROTO_TCP, TCP_NODELAY, &one, sizeof(one));
	set("SOL_SOCKET", "0x63 /* SO_??? */", "[1]", SOL_SOCKET, 99, &one, sizeof(one));
	set("SOL_SOCKET", "SO_REUSEADDR", "NULL", SOL_SOCKET, SO_REUSEADDR, NULL, sizeof(one));
	set("SOL_SOCKET", "SO_REUSEADDR", "0x1", SOL_SOCKET, SO_REUSEADDR, (void *)1, sizeof(one));
	snprintf(at, sizeof(at), "%p", (void *)&one);
	set("SOL_SOCKET", "SO_REUSEADDR", at, SOL_SOCKET, SO_REUSEADDR, &one, 2);
	set("SOL_SOCKET", "SO_REUSEADDR", at, SOL_SOCKET, SO_REUSEADDR, &one, -1);
	get("SOL_SOCKET", "SO_TYPE", SOL_SOCKET, SO_TYPE, 4, "[1]", "[4]");
	get("SOL_SOCKET", "SO_LINGER", SOL_SOCKET, SO_LINGER, 32, "{l_onoff=1, l_linger=5}",
	    "[32 => 8]");
	get("SOL_SOCKET", "SO_LINGER", SOL_SOCKET, SO_LINGER, 4, "{l_onoff=1}", "[4]");
	get("SOL_SOCKET", "SO_ERROR", SOL_SOCKET, SO_ERROR, 2, "\"\\x00\\x00\"", "[2]");
	get("SOL_SOCKET", "0x63 /* SO_??? */", SOL_SOCKET, 99, 4, NULL, "[4]");
	text("getsockopt(-1, SOL_SOCKET, SO_TYPE, 0x1, 0x3)");
	result(NET(getsockopt, SYS_GETSOCKOPT, -1, SOL_SOCKET, SO_TYPE, 1, 3));
}
