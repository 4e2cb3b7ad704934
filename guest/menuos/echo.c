// SPDX-License-Identifier: GPL-2.0-or-later
/* A conversation line by line: what is typed at the client comes back from the server. "exit" ends
 * both, the end of input only the client. */
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "guest/menuos/commands.h"
#include "guest/menuos/failure.h"
#include "guest/menuos/line.h"
#include "guest/menuos/place.h"
#include "guest/menuos/processes.h"

static bool send_all(int fd, const char *bytes, size_t n)
{
	while (n) {
		ssize_t sent = send(fd, bytes, n, 0);

		if (sent < 0)
			return false;
		bytes += sent;
		n -= sent;
	}
	return true;
}

/* ---- the server ---- */

/* Sends everything back. Returns true if the client said "exit". */
static bool echo(const char *who, int client)
{
	char text[1024];
	ssize_t len;

	while ((len = recv(client, text, sizeof(text), 0)) > 0) {
		if (!send_all(client, text, len))
			break;
		if (len == 5 && !memcmp(text, "exit\n", 5))
			return true;
	}
	if (len < 0)
		fail(who, "recv", NULL);
	return false;
}

int command_echo_server(int argc, char **argv)
{
	int server = place_serve(&place_echo, argv[0]);
	bool ends = false;

	(void)argc;
	if (server < 0)
		return 1;
	server_ready(place_text(&place_echo));
	while (!ends) {
		int client = accept(server, NULL, NULL);

		if (client < 0)
			return fail(argv[0], "accept", NULL);
		ends = echo(argv[0], client);
		close(client);
	}
	printf("%s: a client said exit\n", argv[0]);
	close(server);
	return 0;
}

/* ---- the client ---- */

/* Prints the answer to a line of this length; false: there is none. */
static bool print_answer(const char *who, int fd, size_t wanted)
{
	char text[1024];

	while (wanted) {
		ssize_t len = recv(fd, text, wanted < sizeof(text) ? wanted : sizeof(text), 0);

		if (len < 0)
			fail(who, "recv", NULL);
		if (!len)
			printf("%s: the server has ended the connection\n", who);
		if (len <= 0)
			return false;
		fwrite(text, 1, len, stdout);
		wanted -= len;
	}
	return true;
}

static bool exchange(const char *who, int fd, char *text)
{
	size_t len = strlen(text);

	text[len] = '\n'; /* there is room where the terminating 0 was … */
	if (!send_all(fd, text, len + 1)) {
		fail(who, "send", NULL);
		return false;
	}
	text[len] = '\0'; /* … and is again */
	return print_answer(who, fd, len + 1) && strcmp(text, "exit") != 0;
}

int command_echo_client(int argc, char **argv)
{
	int fd = place_connect(&place_echo, argv[0], "no server is there; echo-server starts it");
	char *text;

	(void)argc;
	if (fd < 0)
		return 1;
	line_complete_from(NULL);
	while ((text = line_read("echo>> ")) && exchange(argv[0], fd, text))
		;
	close(fd);
	return 0;
}
