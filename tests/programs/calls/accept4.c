// SPDX-License-Identifier: GPL-2.0-or-later
/* listen, connect, accept4, getsockname and getpeername: the kernel's answers. */
#include "tests/programs/calls/calls.h"

#include <arpa/inet.h>
#include <netinet/in.h>

static struct sockaddr_in at;
static socklen_t len;

void calls(void)
{
	const struct sockaddr_in any = { AF_INET, 0, { htonl(INADDR_LOOPBACK) } };
	long s, c, r;

	text("socket(AF_INET, SOCK_STREAM, IPPROTO_IP)");
	result(s = NET(socket, SYS_SOCKET, AF_INET, SOCK_STREAM, 0));
	text("bind(%ld, {sa_family=AF_INET, sin_port=htons(0), "
	     "sin_addr=inet_addr(\"127.0.0.1\")}, 16)",
	     s);
	result(NET(bind, SYS_BIND, s, P(&any), sizeof(any)));
	text("listen(%ld, -1)", s);
	result(NET(listen, SYS_LISTEN, s, -1));
	len = sizeof(at);
	r = NET(getsockname, SYS_GETSOCKNAME, s, P(&at), P(&len));
	text("getsockname(%ld, {sa_family=AF_INET, sin_port=htons(%d), "
	     "sin_addr=inet_addr(\"127.0.0.1\")}, [16])",
	     s, ntohs(at.sin_port));
	result(r);
	len = 8;
	r = NET(getsockname, SYS_GETSOCKNAME, s, P(&at), P(&len));
	text("getsockname(%ld, {sa_family=AF_INET, sa_data=\"", s);
	for (int i = 2; i < 8; i++) {
		const uint8_t byte = ((uint8_t *)&at)[i];
		const bool digit =
			i < 7 && ((uint8_t *)&at)[i + 1] >= '0' && ((uint8_t *)&at)[i + 1] <= '9';
		const char *name =
			byte && byte < 128 ? strchr("\tt\nn\vv\ff\rr\"\"\\\\", byte) : NULL;

		if (name && (byte < ' ' || byte == '"' || byte == '\\'))
			text("\\%c", name[1]);
		else if (byte >= ' ' && byte < 127)
			text("%c", byte);
		else
			text(digit ? "\\%03o" : "\\%o", byte);
	}
	text("\"}, [8 => 16])");
	result(r);
	text("getpeername(%ld, %p, [16])", s, (void *)&at);
	len = 16;
	result(NET(getpeername, SYS_GETPEERNAME, s, P(&at), P(&len)));
	text("socket(AF_INET, SOCK_STREAM, IPPROTO_IP)");
	result(c = NET(socket, SYS_SOCKET, AF_INET, SOCK_STREAM, 0));
	NET(getsockname, SYS_GETSOCKNAME, s, P(&at), P(&len));
	text("getsockname(%ld, {sa_family=AF_INET, sin_port=htons(%d), "
	     "sin_addr=inet_addr(\"127.0.0.1\")}, [16]) = 0\n",
	     s, ntohs(at.sin_port));
	text("connect(%ld, {sa_family=AF_INET, sin_port=htons(%d), "
	     "sin_addr=inet_addr(\"127.0.0.1\")}, 16)",
	     c, ntohs(at.sin_port));
	result(NET(connect, SYS_CONNECT, c, P(&at), 16));
	len = 128;
	r = NET(accept4, SYS_ACCEPT4, s, P(&at), P(&len), SOCK_CLOEXEC | SOCK_NONBLOCK);
	text("accept4(%ld, {sa_family=AF_INET, sin_port=htons(%d), "
	     "sin_addr=inet_addr(\"127.0.0.1\")}, [128 => 16], "
	     "SOCK_CLOEXEC|SOCK_NONBLOCK)",
	     s, ntohs(at.sin_port));
	result(r);
	text("accept4(%ld, NULL, NULL, 0x8 /* SOCK_??? */)", s);
	result(NET(accept4, SYS_ACCEPT4, s, 0, 0, 8));
	text("accept4(-1, NULL, %p, 0)", (void *)&len);
	result(NET(accept4, SYS_ACCEPT4, -1, 0, P(&len), 0));
	text("accept4(-1, %p, [16], 0)", (void *)&at);
	result(NET(accept4, SYS_ACCEPT4, -1, P(&at), P(&len), 0));
	text("accept4(-1, 0x1, 0x3, 0)");
	result(NET(accept4, SYS_ACCEPT4, -1, 1, 3, 0));
	text("shutdown(%ld, SHUT_WR)", c);
	result(NET(shutdown, SYS_SHUTDOWN, c, SHUT_WR));
	text("shutdown(%ld, 0x9 /* SHUT_??? */)", c);
	result(NET(shutdown, SYS_SHUTDOWN, c, 9));
}
