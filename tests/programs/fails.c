// SPDX-License-Identifier: GPL-2.0-or-later
/* fails: calls that must fail, each with its documented errno. */
#include <arpa/inet.h>
#include <err.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

static void expect(const char *call, long result, int error)
{
	if (result != -1)
		errx(1, "%s succeeded", call);
	if (errno != error)
		err(1, "%s: not %s, but", call, strerror(error));
}

int main(void)
{
	struct sockaddr_in address = { .sin_family = AF_INET };
	const struct sockaddr *any = (struct sockaddr *)&address;
	void *volatile nowhere = (void *)8; /* not a constant: the compiler would object */
	socklen_t len = sizeof(address);
	int bound = socket(AF_INET, SOCK_STREAM, 0), other = socket(AF_INET, SOCK_STREAM, 0);

	address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	if (bind(bound, any, len) < 0 || getsockname(bound, (struct sockaddr *)&address, &len) < 0)
		err(1, "bind");
	expect("bind", bind(other, any, len), EADDRINUSE);
	expect("connect", connect(other, any, len), ECONNREFUSED); /* bound, but nobody listens */
	expect("connect", connect(other, nowhere, len), EFAULT);
	expect("send", send(-1, "x", 1, 0), EBADF);
	expect("send", send(open("/", O_RDONLY), "x", 1, 0), ENOTSOCK);
	expect("recv", recv(bound, &address, 1, 0), ENOTCONN);
	expect("socket", socket(AF_INET, SOCK_STREAM, 255), EPROTONOSUPPORT);
	expect("setsockopt", setsockopt(bound, SOL_SOCKET, 9999, &len, 4), ENOPROTOOPT);
	return 0;
}
