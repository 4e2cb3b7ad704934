// SPDX-License-Identifier: GPL-2.0-or-later
/* epoll: one loop is both server and clients: it accepts, echoes, and counts the bytes that the
 * clients get back. */
#include <arpa/inet.h>
#include <err.h>
#include <netinet/in.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#define CLIENTS 3

static void watch(int epoll, int fd)
{
	struct epoll_event event = { .events = EPOLLIN, .data.fd = fd };

	if (fd < 0 || epoll_ctl(epoll, EPOLL_CTL_ADD, fd, &event) < 0)
		err(1, "epoll_ctl");
}

static void echo(int fd)
{
	char text[16];
	ssize_t len = recv(fd, text, sizeof(text), MSG_DONTWAIT);

	if (len <= 0 || send(fd, text, len, 0) != len)
		err(1, "echo");
}

int main(void)
{
	struct sockaddr_in address = { .sin_family = AF_INET };
	socklen_t len = sizeof(address);
	int server = socket(AF_INET, SOCK_STREAM, 0), epoll = epoll_create1(0), clients[CLIENTS];
	char text[8];

	address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	if (bind(server, (struct sockaddr *)&address, len) < 0 || listen(server, CLIENTS) < 0)
		err(1, "listen");
	getsockname(server, (struct sockaddr *)&address, &len);
	watch(epoll, server);
	for (int i = 0; i < CLIENTS; i++) {
		clients[i] = socket(AF_INET, SOCK_STREAM, 0);
		if (connect(clients[i], (struct sockaddr *)&address, len) < 0)
			err(1, "connect");
		if (send(clients[i], "ping", 4, 0) != 4)
			err(1, "send");
	}
	for (int left = 2 * CLIENTS; left > 0; left--) { /* an accept and an echo each */
		struct epoll_event event;

		if (epoll_wait(epoll, &event, 1, 1000) != 1)
			err(1, "epoll_wait");
		if (event.data.fd == server)
			watch(epoll, accept4(server, NULL, NULL, SOCK_NONBLOCK));
		else
			echo(event.data.fd);
	}
	for (int i = 0; i < CLIENTS; i++)
		if (recv(clients[i], text, sizeof(text), 0) != 4)
			err(1, "recv");
	return 0;
}
