// SPDX-License-Identifier: GPL-2.0-or-later
#include "guest/menuos/place.h"

#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>
#include <sys/un.h>
#include <unistd.h>

#include "guest/menuos/failure.h"

const struct place place_tcp = { AF_INET, SOCK_STREAM, "127.0.0.1", 5001 };
const struct place place_udp = { AF_INET, SOCK_DGRAM, "127.0.0.1", 5001 };
const struct place place_unix = { AF_UNIX, SOCK_STREAM, "menuos", 0 };
const struct place place_ip6 = { AF_INET6, SOCK_STREAM, "::1", 5001 };
const struct place place_echo = { AF_INET, SOCK_STREAM, "127.0.0.1", 8887 };
const struct place place_sk = { AF_INET, SOCK_STREAM, "127.0.0.1", 8080 };

socklen_t place_address(const struct place *p, struct sockaddr_storage *address)
{
	struct sockaddr_in *in = (void *)address;
	struct sockaddr_in6 *in6 = (void *)address;
	struct sockaddr_un *un = (void *)address;

	memset(address, 0, sizeof(*address));
	address->ss_family = p->family;
	switch (p->family) {
	case AF_INET:
		in->sin_port = htons(p->port);
		inet_pton(AF_INET, p->address, &in->sin_addr);
		return sizeof(*in);
	case AF_INET6:
		in6->sin6_port = htons(p->port);
		inet_pton(AF_INET6, p->address, &in6->sin6_addr);
		return sizeof(*in6);
	}
	memcpy(un->sun_path + 1, p->address, strlen(p->address)); /* behind a 0: abstract */
	return offsetof(struct sockaddr_un, sun_path) + 1 + strlen(p->address);
}

const char *place_text(const struct place *p)
{
	static char text[64];

	if (p->family == AF_UNIX)
		snprintf(text, sizeof(text), "@%s", p->address);
	else
		snprintf(text, sizeof(text), p->family == AF_INET6 ? "[%s]:%u" : "%s:%u",
			 p->address, p->port);
	return text;
}

/* Reports errno of a call at this place, and closes the socket. */
static int refuse(const struct place *p, const char *who, const char *call, const char *hint,
		  int fd)
{
	char what[96];

	snprintf(what, sizeof(what), "%s %s", call, place_text(p));
	fail(who, what, hint);
	if (fd >= 0)
		close(fd);
	return -1;
}

static const char *why_not_bound(void)
{
	if (errno == EADDRINUSE)
		return "a server is there already; sockets shows it, stop ends it";
	return NULL;
}

int place_serve(const struct place *p, const char *who)
{
	struct sockaddr_storage address;
	socklen_t len = place_address(p, &address);
	int fd = socket(p->family, p->type, 0), yes = 1;

	if (fd < 0)
		return refuse(p, who, "socket for", NULL, fd);
	/* Connections that ended a moment ago do not matter, another server does. */
	if (p->type == SOCK_STREAM && p->family != AF_UNIX)
		setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof(yes));
	if (bind(fd, (void *)&address, len) < 0)
		return refuse(p, who, "bind", why_not_bound(), fd);
	if (p->type == SOCK_STREAM && listen(fd, 5) < 0)
		return refuse(p, who, "listen", why_not_bound(), fd);
	return fd;
}

int place_connect(const struct place *p, const char *who, const char *hint)
{
	struct sockaddr_storage address;
	socklen_t len = place_address(p, &address);
	int fd = socket(p->family, p->type, 0);

	if (fd < 0)
		return refuse(p, who, "socket for", NULL, fd);
	if (connect(fd, (void *)&address, len) < 0)
		return refuse(p, who, "connect", errno == ECONNREFUSED ? hint : NULL, fd);
	return fd;
}
