// SPDX-License-Identifier: GPL-2.0-or-later
/* Servers that print what they receive and answer "hi". */
#include <stdio.h>
#include <unistd.h>

#include "guest/menuos/commands.h"
#include "guest/menuos/failure.h"
#include "guest/menuos/place.h"
#include "guest/menuos/processes.h"

static void reply(const char *who, int client)
{
	char text[1024];
	ssize_t len = recv(client, text, sizeof(text), 0);

	if (len < 0) {
		fail(who, "recv", NULL);
		return;
	}
	printf("%s: received \"%.*s\"\n", who, (int)len, text);
	fflush(stdout);
	if (send(client, "hi", 2, 0) < 0)
		fail(who, "send", NULL);
}

static int accept_clients(const char *who, int server)
{
	for (;;) {
		int client = accept(server, NULL, NULL);

		if (client < 0)
			return fail(who, "accept", NULL);
		reply(who, client);
		close(client);
	}
}

/* Without connections: each answer goes where its question came from. */
static int answer_datagrams(const char *who, int server)
{
	for (;;) {
		struct sockaddr_storage from;
		socklen_t size = sizeof(from);
		char text[1024];
		ssize_t len = recvfrom(server, text, sizeof(text), 0, (void *)&from, &size);

		if (len < 0)
			return fail(who, "recvfrom", NULL);
		printf("%s: received \"%.*s\"\n", who, (int)len, text);
		fflush(stdout);
		if (sendto(server, "hi", 2, 0, (void *)&from, size) < 0)
			fail(who, "sendto", NULL);
	}
}

static int serve(const struct place *p, const char *who)
{
	int server = place_serve(p, who);

	if (server < 0)
		return 1;
	server_ready(place_text(p));
	return p->type == SOCK_STREAM ? accept_clients(who, server) : answer_datagrams(who, server);
}

int command_replyhi(int argc, char **argv)
{
	(void)argc;
	return serve(&place_tcp, argv[0]);
}

int command_replyhi_udp(int argc, char **argv)
{
	(void)argc;
	return serve(&place_udp, argv[0]);
}

int command_replyhi_unix(int argc, char **argv)
{
	(void)argc;
	return serve(&place_unix, argv[0]);
}

int command_replyhi_ip6(int argc, char **argv)
{
	(void)argc;
	return serve(&place_ip6, argv[0]);
}
