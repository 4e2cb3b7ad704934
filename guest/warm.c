// SPDX-License-Identifier: GPL-2.0-or-later
#include "guest/warm.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/random.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#define ROUNDS 2 /* the second round finds what the first has only freed to its cache */

union address {
	struct sockaddr any;
	struct sockaddr_in in;
	struct sockaddr_in6 in6;
	struct sockaddr_un un;
};

/* Loopback, any free port; for AF_UNIX an abstract name. */
static socklen_t address_of(union address *address, int family)
{
	memset(address, 0, sizeof(*address));
	address->any.sa_family = family;
	switch (family) {
	case AF_INET:
		address->in.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
		return sizeof(address->in);
	case AF_INET6:
		address->in6.sin6_addr = in6addr_loopback;
		return sizeof(address->in6);
	default:
		return sizeof(sa_family_t); /* Linux picks the name (unix(7), autobind) */
	}
}

static void exchange(int from, int to)
{
	char bytes[64] = "warm";

	if (send(from, bytes, sizeof(bytes), MSG_NOSIGNAL) > 0)
		recv(to, bytes, sizeof(bytes), MSG_DONTWAIT);
}

static void wait_readable(int fd)
{
	struct epoll_event event = { .events = EPOLLIN };
	int epoll = epoll_create1(0);

	epoll_ctl(epoll, EPOLL_CTL_ADD, fd, &event);
	epoll_wait(epoll, &event, 1, 1);
	close(epoll);
}

/* The two ends of one connection; the client closes first, so that TIME_WAIT is set up as well. */
static void talk(int server, int client)
{
	int peer = accept4(server, NULL, NULL, 0);

	exchange(client, peer);
	exchange(peer, client);
	wait_readable(client);
	close(client);
	close(peer);
}

static void warm_stream(int family)
{
	union address address;
	socklen_t len = address_of(&address, family);
	int server = socket(family, SOCK_STREAM, 0), client = socket(family, SOCK_STREAM, 0);

	if (bind(server, &address.any, len) == 0 && listen(server, 5) == 0) {
		len = sizeof(address);
		getsockname(server, &address.any, &len);
		if (connect(client, &address.any, len) == 0) {
			talk(server, client);
			client = -1;
		}
	}
	close(client);
	close(server);
}

static void warm_datagram(int family)
{
	union address address;
	socklen_t len = address_of(&address, family);
	int receiver = socket(family, SOCK_DGRAM, 0), sender = socket(family, SOCK_DGRAM, 0);

	if (bind(receiver, &address.any, len) == 0) {
		len = sizeof(address);
		getsockname(receiver, &address.any, &len);
		if (connect(sender, &address.any, len) == 0)
			exchange(sender, receiver);
	}
	close(sender);
	close(receiver);
}

static void warm_rest(void)
{
	int ends[2];
	char bytes[256];

	if (getrandom(bytes, sizeof(bytes), 0) < 0)
		return;
	if (pipe(ends) == 0) {
		if (write(ends[1], bytes, sizeof(bytes)) > 0)
			wait_readable(ends[0]);
		close(ends[0]);
		close(ends[1]);
	}
	if (socketpair(AF_UNIX, SOCK_STREAM, 0, ends) == 0) {
		exchange(ends[0], ends[1]);
		close(ends[0]);
		close(ends[1]);
	}
	pid_t child = fork();
	if (child == 0)
		_exit(0);
	if (child > 0)
		waitpid(child, NULL, 0);
}

void warm_up(void)
{
	static const int families[] = { AF_INET, AF_INET6, AF_UNIX };

	for (unsigned round = 0; round < ROUNDS; round++) {
		for (unsigned i = 0; i < sizeof(families) / sizeof(*families); i++) {
			warm_stream(families[i]);
			warm_datagram(families[i]);
		}
		warm_rest();
	}
}
