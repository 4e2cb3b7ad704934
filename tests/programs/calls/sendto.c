// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/programs/calls/calls.h"

#include <arpa/inet.h>
#include <netinet/in.h>

static char got[64];

void calls(void)
{
	const struct sockaddr_in to = { AF_INET, htons(5999), { htonl(INADDR_LOOPBACK) } };
	const char *lines = "h\1i\377\n\t\"\\\0"
			    "1";
	struct sockaddr_in from;
	socklen_t len = sizeof(from);
	int sv[2];
	long r;

	r = NET(socketpair, SYS_SOCKETPAIR, AF_UNIX, SOCK_STREAM, 0, P(sv));
	text("socketpair(AF_UNIX, SOCK_STREAM, 0, [%d, %d])", sv[0], sv[1]);
	result(r);
	text("socketpair(AF_UNIX, SOCK_STREAM, 7, %p)", (void *)got);
	result(NET(socketpair, SYS_SOCKETPAIR, AF_UNIX, SOCK_STREAM, 7, P(got)));
	text("sendto(%d, \"h\\1i\\377\\n\\t\\\"\\\\\\0001\", 10, MSG_NOSIGNAL, NULL, 0)", sv[0]);
	result(NET(sendto, SYS_SENDTO, sv[0], P(lines), 10, MSG_NOSIGNAL, 0, 0));
	text("recvfrom(%d, \"h\\1i\", 3, MSG_PEEK, NULL, NULL)", sv[1]);
	result(NET(recvfrom, SYS_RECVFROM, sv[1], P(got), 3, MSG_PEEK, 0, 0));
	r = NET(recvfrom, SYS_RECVFROM, sv[1], P(got), sizeof(got), MSG_DONTWAIT, P(&from),
		P(&len));
	text("recvfrom(%d, \"h\\1i\\377\\n\\t\\\"\\\\\\0001\", 64, MSG_DONTWAIT, %p, [16 => 0])",
	     sv[1], (void *)&from);
	result(r);
	text("recvfrom(%d, %p, 64, MSG_DONTWAIT, NULL, NULL)", sv[1], (void *)got);
	result(NET(recvfrom, SYS_RECVFROM, sv[1], P(got), sizeof(got), MSG_DONTWAIT, 0, 0));
	text("sendto(-1, \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"..., 40, "
	     "MSG_OOB|MSG_CONFIRM|MSG_MORE|0x400000, {sa_family=AF_INET, sin_port=htons(5999), "
	     "sin_addr=inet_addr(\"127.0.0.1\")}, 16)");
	memset(end - 40, 'a', 40);
	result(NET(sendto, SYS_SENDTO, -1, P(end - 40), 40,
		   MSG_OOB | MSG_CONFIRM | MSG_MORE | 0x400000, P(&to), sizeof(to)));
	text("sendto(-1, \"\", 0, 0, NULL, 16)");
	result(NET(sendto, SYS_SENDTO, -1, P(lines), 0, 0, 0, 16));
	text("sendto(-1, NULL, 5, 0, NULL, 0)");
	result(NET(sendto, SYS_SENDTO, -1, 0, 5, 0, 0, 0));
	text("sendto(-1, 0x1, 5, 0, 0x1, 16)");
	result(NET(sendto, SYS_SENDTO, -1, 1, 5, 0, 1, 16));
	text("sendto(-1, %p, 100, 0, NULL, 0)", (void *)(end - 2)); /* two are mapped */
	result(NET(sendto, SYS_SENDTO, -1, P(end - 2), 100, 0, 0, 0));
	text("sendto(%d, %p, %lu, 0, NULL, 0)", sv[0], (void *)end, (unsigned long)-1);
	result(NET(sendto, SYS_SENDTO, sv[0], P(end), -1, 0, 0, 0));
}
