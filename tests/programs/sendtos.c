// SPDX-License-Identifier: GPL-2.0-or-later
/* sendtos [N]: sends N (1,000,000) datagrams of 32 bytes over the loopback device to a socket that
 * nobody reads. */
#include <arpa/inet.h>
#include <err.h>
#include <netinet/in.h>
#include <stdlib.h>
#include <sys/socket.h>

int main(int argc, char **argv)
{
	static const char text[32] = "a line of thirty-one characters";
	struct sockaddr_in to = { .sin_family = AF_INET };
	socklen_t len = sizeof(to);
	int reader = socket(AF_INET, SOCK_DGRAM, 0), fd = socket(AF_INET, SOCK_DGRAM, 0);
	long n = argc > 1 ? atol(argv[1]) : 1000000;

	to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	if (bind(reader, (struct sockaddr *)&to, len) < 0 ||
	    getsockname(reader, (struct sockaddr *)&to, &len) < 0)
		err(1, "bind");
	while (n-- > 0)
		if (sendto(fd, text, sizeof(text), MSG_DONTWAIT, (struct sockaddr *)&to, len) !=
		    sizeof(text))
			err(1, "sendto");
	return 0;
}
