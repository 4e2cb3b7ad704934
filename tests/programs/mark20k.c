// SPDX-License-Identifier: GPL-2.0-or-later
/* mark20k [PAIRS]: the bench loop: sends 4 bytes and receives the answer, PAIRS (20,000) times,
 * over TCP between two processes. */
#include <arpa/inet.h>
#include <err.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

static void ask(int fd, long pairs)
{
	char text[4] = "ping";

	while (pairs-- > 0)
		if (send(fd, text, 4, 0) != 4 || recv(fd, text, 4, MSG_WAITALL) != 4)
			err(1, "client");
	close(fd);
}

static void answer(int fd)
{
	char text[4];
	ssize_t len;

	while ((len = recv(fd, text, 4, MSG_WAITALL)) == 4)
		if (send(fd, text, 4, 0) != 4)
			err(1, "server");
	_exit(len == 0 ? 0 : 1);
}

int main(int argc, char **argv)
{
	struct sockaddr_in address = { .sin_family = AF_INET };
	socklen_t len = sizeof(address);
	int status, server = socket(AF_INET, SOCK_STREAM, 0), client;

	address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	if (bind(server, (struct sockaddr *)&address, len) < 0 || listen(server, 1) < 0)
		err(1, "listen");
	getsockname(server, (struct sockaddr *)&address, &len);
	pid_t child = fork();
	if (child < 0)
		err(1, "fork");
	if (child == 0)
		answer(accept(server, NULL, NULL));
	client = socket(AF_INET, SOCK_STREAM, 0);
	if (connect(client, (struct sockaddr *)&address, len) < 0 ||
	    setsockopt(client, IPPROTO_TCP, TCP_NODELAY, &(int){ 1 }, sizeof(int)) < 0)
		err(1, "connect");
	ask(client, argc > 1 ? atol(argv[1]) : 20000);
	return waitpid(child, &status, 0) == child && status == 0 ? 0 : 1;
}
