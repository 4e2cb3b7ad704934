// SPDX-License-Identifier: GPL-2.0-or-later
/* Both ends of a TCP connection in one process. No call of it waits for another process: the
 * kernel completes the connection while the listener has not yet accepted it. */
#include <stdio.h>
#include <unistd.h>

#include "guest/menuos/commands.h"
#include "guest/menuos/failure.h"
#include "guest/menuos/place.h"

static int pass(const char *who, int from, int to, const char *text, size_t n)
{
	char got[64];
	ssize_t len;

	if (send(from, text, n, 0) < 0)
		return fail(who, "send", NULL);
	len = recv(to, got, sizeof(got), 0);
	if (len < 0)
		return fail(who, "recv", NULL);
	printf("%s: \"%.*s\" went from socket %d to socket %d\n", who, (int)len, got, from, to);
	return 0;
}

static int both_ways(const char *who, int listener, int client)
{
	int server = accept(listener, NULL, NULL), status;

	if (server < 0)
		return fail(who, "accept", NULL);
	status = pass(who, client, server, "hello", 5);
	if (!status)
		status = pass(who, server, client, "hi", 2);
	close(server);
	return status;
}

int command_sk(int argc, char **argv)
{
	int listener = place_serve(&place_sk, argv[0]), client, status;

	(void)argc;
	if (listener < 0)
		return 1;
	client = place_connect(&place_sk, argv[0], NULL);
	status = client < 0 ? 1 : both_ways(argv[0], listener, client);
	if (client >= 0)
		close(client);
	close(listener);
	return status;
}
