// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * gone: a connection that the other end resets. The kernel then forgets the socket's port, although
 * its connect succeeded: the socket's name must have been read before.
 */
#include <arpa/inet.h>
#include <err.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

int main(void)
{
	const struct linger now = { 1, 0 };
	struct sockaddr_in at = { AF_INET, htons(5997), { htonl(INADDR_LOOPBACK) } };
	int listener = socket(AF_INET, SOCK_STREAM, 0), client = socket(AF_INET, SOCK_STREAM, 0),
	    server;
	const int one = 1;
	char byte;

	setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &one, sizeof(one));
	if (bind(listener, (struct sockaddr *)&at, sizeof(at)) || listen(listener, 1) ||
	    connect(client, (struct sockaddr *)&at, sizeof(at)))
		err(1, "a connection");
	server = accept(listener, NULL, NULL);
	setsockopt(server, SOL_SOCKET, SO_LINGER, &now, sizeof(now));
	close(server); /* with a reset */
	poll(&(struct pollfd){ client, POLLIN, 0 }, 1, 1000);
	if (recv(client, &byte, 1, 0) >= 0)
		errx(1, "the connection was not reset");
	shutdown(client, SHUT_RD);
	close(client);
	return 0;
}
