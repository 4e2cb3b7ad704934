// SPDX-License-Identifier: GPL-2.0-or-later
/* Clients that say "hello" and print the answer. */
#include <errno.h>
#include <stdio.h>
#include <unistd.h>

#include "guest/menuos/commands.h"
#include "guest/menuos/failure.h"
#include "guest/menuos/place.h"

static int talk(const char *who, const char *hint, int fd)
{
	char text[1024];
	ssize_t len;

	if (send(fd, "hello", 5, 0) < 0)
		return fail(who, "send", NULL);
	len = recv(fd, text, sizeof(text), 0);
	if (len < 0)
		return fail(who, "recv", errno == ECONNREFUSED ? hint : NULL);
	printf("%s: received \"%.*s\"\n", who, (int)len, text);
	return 0;
}

static int greet(const struct place *p, const char *who, const char *server)
{
	char hint[80];
	int fd, status;

	snprintf(hint, sizeof(hint), "no server is there; %s starts it", server);
	fd = place_connect(p, who, hint);
	if (fd < 0)
		return 1;
	status = talk(who, hint, fd);
	close(fd);
	return status;
}

int command_hello(int argc, char **argv)
{
	(void)argc;
	return greet(&place_tcp, argv[0], "replyhi");
}

int command_hello_udp(int argc, char **argv)
{
	(void)argc;
	return greet(&place_udp, argv[0], "replyhi-udp");
}

int command_hello_unix(int argc, char **argv)
{
	(void)argc;
	return greet(&place_unix, argv[0], "replyhi-unix");
}

int command_hello_ip6(int argc, char **argv)
{
	(void)argc;
	return greet(&place_ip6, argv[0], "replyhi-ip6");
}
