// SPDX-License-Identifier: GPL-2.0-or-later
/* replyhi [CONNECTIONS]: prints what it receives on 127.0.0.1:5001 and answers "hi"; without a
 * number, for ever. */
#include <arpa/inet.h>
#include <err.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <unistd.h>

static void reply(int client)
{
	char text[1024];
	ssize_t len = recv(client, text, sizeof(text), 0);

	if (len < 0)
		err(1, "recv");
	printf("replyhi: got \"%.*s\"\n", (int)len, text);
	fflush(stdout);
	if (send(client, "hi", 2, 0) < 0)
		err(1, "send");
}

int main(int argc, char **argv)
{
	struct sockaddr_in address = { .sin_family = AF_INET, .sin_port = htons(5001) };
	int left = argc > 1 ? atoi(argv[1]) : -1;
	int server = socket(AF_INET, SOCK_STREAM, 0);

	if (server < 0)
		err(1, "socket");
	address.sin_addr.s_addr = inet_addr("127.0.0.1");
	if (bind(server, (struct sockaddr *)&address, sizeof(address)) < 0)
		err(1, "bind");
	if (listen(server, 5) < 0)
		err(1, "listen");
	for (; left != 0; left -= left > 0) {
		int client = accept(server, NULL, NULL);

		if (client < 0)
			err(1, "accept");
		reply(client);
		close(client);
	}
	close(server);
	return 0;
}
