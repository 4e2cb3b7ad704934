// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Tries to reach something outside, and prints the result:
 *
 *	reach open LIBRARY      as dlopen finds it
 *	reach connect ADDRESS   an IPv4 address, port 9
 *	reach bind ADDRESS
 *	reach unix PATH
 *	reach socket FAMILY     its number
 */
#include <arpa/inet.h>
#include <dlfcn.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>

static int say(const char *what)
{
	printf("%s\n", what);
	return 0;
}

static int reach_ip(const char *address, int (*call)(int, const struct sockaddr *, socklen_t),
		    int port)
{
	struct sockaddr_in a = { .sin_family = AF_INET, .sin_port = htons(port) };

	inet_pton(AF_INET, address, &a.sin_addr);
	return say(call(socket(AF_INET, SOCK_DGRAM, 0), (struct sockaddr *)&a, sizeof(a))
			   ? strerror(errno)
			   : "ok");
}

static int reach_unix(const char *path)
{
	struct sockaddr_un a = { .sun_family = AF_UNIX };

	strncpy(a.sun_path, path, sizeof(a.sun_path) - 1);
	return say(connect(socket(AF_UNIX, SOCK_STREAM, 0), (struct sockaddr *)&a, sizeof(a))
			   ? strerror(errno)
			   : "ok");
}

int main(int argc, char **argv)
{
	if (argc != 3)
		return 0;
	if (!strcmp(argv[1], "open"))
		return say(dlopen(argv[2], RTLD_NOW) ? "ok" : dlerror());
	if (!strcmp(argv[1], "socket"))
		return say(socket(atoi(argv[2]), SOCK_STREAM, 0) < 0 ? strerror(errno) : "ok");
	if (!strcmp(argv[1], "unix"))
		return reach_unix(argv[2]);
	return reach_ip(argv[2], !strcmp(argv[1], "bind") ? bind : connect,
			!strcmp(argv[1], "bind") ? 0 : 9);
}
