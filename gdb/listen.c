// SPDX-License-Identifier: GPL-2.0-or-later
#include "gdb/listen.h"

#include <errno.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include "base/err.h"

/* "[::1]:1234", "host:1234", ":1234", "1234". */
static int split(const char *where, char *host, size_t size, const char **port, struct err *e)
{
	const char *colon = strrchr(where, ':');
	size_t n = colon ? colon - where : 0;

	*port = colon ? colon + 1 : where;
	if (!**port || (*port)[strspn(*port, "0123456789")] || n >= size)
		return err_set(e, -EINVAL, "--server takes [HOST:]PORT or -, not '%s'", where);
	if (n >= 2 && *where == '[' && where[n - 1] == ']') {
		where++;
		n -= 2;
	}
	snprintf(host, size, "%.*s", (int)n, n ? where : "");
	if (!*host)
		snprintf(host, size, "127.0.0.1");
	return 0;
}

static int open_socket(const struct addrinfo *a, const char *where, struct err *e)
{
	const int fd = socket(a->ai_family, SOCK_STREAM | SOCK_CLOEXEC, 0);
	const int on = 1;
	int code = -errno;

	if (fd >= 0) {
		setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof(on));
		if (!bind(fd, a->ai_addr, a->ai_addrlen) && !listen(fd, 1))
			return fd;
		code = -errno;
		close(fd);
	}
	return err_set(e, code, "--server %s: %s%s", where, strerror(-code),
		       code == -EADDRINUSE ? "; another port, or 0 for a free one, will do" : "");
}

static void describe(int fd, char *address, size_t size)
{
	struct sockaddr_storage a;
	socklen_t n = sizeof(a);
	char host[NI_MAXHOST] = "", port[NI_MAXSERV] = "";

	if (!getsockname(fd, (void *)&a, &n))
		getnameinfo((void *)&a, n, host, sizeof(host), port, sizeof(port),
			    NI_NUMERICHOST | NI_NUMERICSERV);
	snprintf(address, size, strchr(host, ':') ? "[%s]:%s" : "%s:%s", host, port);
}

int listen_at(const char *where, char *address, size_t size, struct err *e)
{
	const struct addrinfo hints = { .ai_socktype = SOCK_STREAM, .ai_flags = AI_PASSIVE };
	struct addrinfo *found;
	char host[NI_MAXHOST];
	const char *port;
	int code = split(where, host, sizeof(host), &port, e), fd;

	if (code)
		return code;
	code = getaddrinfo(host, port, &hints, &found);
	if (code)
		return err_set(e, -EINVAL, "--server %s: %s", where, gai_strerror(code));
	fd = open_socket(found, where, e);
	freeaddrinfo(found);
	if (fd >= 0)
		describe(fd, address, size);
	return fd;
}

int listen_file(const char *path, struct err *e)
{
	struct sockaddr_un a = { .sun_family = AF_UNIX };
	const int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
	int code;

	if (strlen(path) >= sizeof(a.sun_path))
		code = -ENAMETOOLONG;
	else {
		strcpy(a.sun_path, path);
		if (fd >= 0 && !bind(fd, (void *)&a, sizeof(a)) && !listen(fd, 1))
			return fd;
		code = -errno;
	}
	if (fd >= 0)
		close(fd);
	return err_set(e, code, "%s: %s", path, strerror(-code));
}

int listen_accept(int listening, int client)
{
	struct pollfd p[2] = { { listening, POLLIN, 0 }, { client, POLLIN, 0 } };
	const int on = 1;
	int fd;

	while (poll(p, 2, -1) < 0 && errno == EINTR)
		;
	if (!p[0].revents)
		return -1;
	fd = accept4(listening, NULL, NULL, SOCK_CLOEXEC);
	if (fd >= 0)
		setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on));
	return fd;
}
