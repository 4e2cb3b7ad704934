// SPDX-License-Identifier: GPL-2.0-or-later
/* connect, with sockets that get several names in turn: -yy shows the first one that it sees. */
#include "tests/programs/calls/calls.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/un.h>

static void socket_and(const char *line, long result_of)
{
	text("%s", line);
	result(result_of);
}

static void inet(void)
{
	struct sockaddr_in at = { AF_INET, htons(5996), { htonl(INADDR_LOOPBACK) } };
	long s = NET(socket, SYS_SOCKET, AF_INET, SOCK_DGRAM, 0);

	socket_and("socket(AF_INET, SOCK_DGRAM, IPPROTO_IP)", s);
	text("bind(%ld, {sa_family=AF_INET, sin_port=htons(5996), "
	     "sin_addr=inet_addr(\"127.0.0.1\")}, 16)",
	     s);
	result(NET(bind, SYS_BIND, s, P(&at), sizeof(at)));
	text("shutdown(%ld, SHUT_RD)", s);
	result(NET(shutdown, SYS_SHUTDOWN, s, SHUT_RD));
	at.sin_port = htons(5995);
	text("connect(%ld, {sa_family=AF_INET, sin_port=htons(5995), "
	     "sin_addr=inet_addr(\"127.0.0.1\")}, 16)",
	     s);
	result(NET(connect, SYS_CONNECT, s, P(&at), sizeof(at)));
	text("shutdown(%ld, SHUT_RD)", s);
	result(NET(shutdown, SYS_SHUTDOWN, s, SHUT_RD));
	at = (struct sockaddr_in){ .sin_family = AF_UNSPEC };
	text("connect(%ld, {sa_family=AF_UNSPEC, sa_data=\"\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0"
	     "\\0\"}, 16)",
	     s);
	result(NET(connect, SYS_CONNECT, s, P(&at), sizeof(at)));
	text("close(%ld)", s);
	result(SYS(close, s));
}

static void refused(void)
{
	struct sockaddr_in at = { AF_INET, htons(1), { htonl(INADDR_LOOPBACK) } };
	long s = NET(socket, SYS_SOCKET, AF_INET, SOCK_STREAM, 0);

	socket_and("socket(AF_INET, SOCK_STREAM, IPPROTO_IP)", s);
	text("connect(%ld, {sa_family=AF_INET, sin_port=htons(1), "
	     "sin_addr=inet_addr(\"127.0.0.1\")}, 16)",
	     s);
	result(NET(connect, SYS_CONNECT, s, P(&at), sizeof(at)));
	text("connect(%ld, NULL, 16)", s);
	result(NET(connect, SYS_CONNECT, s, 0, 16));
	text("connect(%ld, %p, -1)", s, (void *)&at);
	result(NET(connect, SYS_CONNECT, s, P(&at), -1));
	text("close(%ld)", s);
	result(SYS(close, s));
}

static void local(void)
{
	struct sockaddr_un name = { AF_UNIX, "\0one" };
	long s = NET(socket, SYS_SOCKET, AF_UNIX, SOCK_DGRAM, 0);
	long c = NET(socket, SYS_SOCKET, AF_UNIX, SOCK_DGRAM, 0);

	socket_and("socket(AF_UNIX, SOCK_DGRAM, 0)", s);
	socket_and("socket(AF_UNIX, SOCK_DGRAM, 0)", c);
	text("bind(%ld, {sa_family=AF_UNIX, sun_path=@\"one\"}, 6)", s);
	result(NET(bind, SYS_BIND, s, P(&name), 6));
	text("connect(%ld, {sa_family=AF_UNIX, sun_path=@\"one\"}, 6)", c);
	result(NET(connect, SYS_CONNECT, c, P(&name), 6));
	text("shutdown(%ld, SHUT_RD)", c);
	result(NET(shutdown, SYS_SHUTDOWN, c, SHUT_RD));
	name.sun_path[1] = 'O';
	text("bind(%ld, {sa_family=AF_UNIX, sun_path=@\"One\"}, 6)", c);
	result(NET(bind, SYS_BIND, c, P(&name), 6));
	text("close(%ld)", s);
	result(SYS(close, s));
	text("shutdown(%ld, SHUT_RD)", c);
	result(NET(shutdown, SYS_SHUTDOWN, c, SHUT_RD));
	text("connect(%ld, {sa_family=AF_UNIX, sun_path=@\"two\"}, 6)", c);
	memcpy(name.sun_path + 1, "two", 3);
	result(NET(connect, SYS_CONNECT, c, P(&name), 6));
}

void calls(void)
{
	inet();
	refused();
	local();
}
