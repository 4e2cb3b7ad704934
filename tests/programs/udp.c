// SPDX-License-Identifier: GPL-2.0-or-later
/* udp: one datagram from a socket to another over loopback, and its sender. */
#include <arpa/inet.h>
#include <err.h>
#include <netinet/in.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

static int bound_socket(struct sockaddr_in *address)
{
	socklen_t len = sizeof(*address);
	int fd = socket(AF_INET, SOCK_DGRAM, 0);

	*address = (struct sockaddr_in){ .sin_family = AF_INET };
	address->sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	if (fd < 0 || bind(fd, (struct sockaddr *)address, len) < 0)
		err(1, "bind");
	if (getsockname(fd, (struct sockaddr *)address, &len) < 0)
		err(1, "getsockname");
	return fd;
}

int main(void)
{
	struct sockaddr_in to, from, seen;
	socklen_t len = sizeof(seen);
	char text[16];
	int receiver = bound_socket(&to), sender = bound_socket(&from);

	if (sendto(sender, "datagram", 8, 0, (struct sockaddr *)&to, sizeof(to)) != 8)
		err(1, "sendto");
	if (recvfrom(receiver, text, sizeof(text), 0, (struct sockaddr *)&seen, &len) != 8)
		err(1, "recvfrom");
	if (memcmp(text, "datagram", 8) != 0 || seen.sin_port != from.sin_port)
		errx(1, "not the datagram that was sent");
	close(sender);
	close(receiver);
	return 0;
}
