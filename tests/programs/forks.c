// SPDX-License-Identifier: GPL-2.0-or-later
/* forks: the child is the client, the parent the server; the child's status: the answer's size. */
#include <arpa/inet.h>
#include <err.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

static int ask(const struct sockaddr_in *address)
{
	char text[16];
	int fd = socket(AF_INET, SOCK_STREAM, 0);

	if (connect(fd, (const struct sockaddr *)address, sizeof(*address)) < 0)
		err(1, "connect");
	if (send(fd, "hello", 5, 0) != 5)
		err(1, "send");
	return recv(fd, text, sizeof(text), MSG_WAITALL);
}

static void answer(int server)
{
	char text[16];
	int client = accept(server, NULL, NULL);

	if (client < 0 || recv(client, text, sizeof(text), 0) != 5)
		err(1, "server");
	if (send(client, "hi", 2, 0) != 2)
		err(1, "send");
	close(client);
}

int main(void)
{
	struct sockaddr_in address = { .sin_family = AF_INET };
	socklen_t len = sizeof(address);
	int status, server = socket(AF_INET, SOCK_STREAM, 0);

	address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	if (bind(server, (struct sockaddr *)&address, len) < 0 || listen(server, 1) < 0)
		err(1, "listen");
	getsockname(server, (struct sockaddr *)&address, &len);
	pid_t child = fork();
	if (child < 0)
		err(1, "fork");
	if (child == 0)
		_exit(ask(&address));
	answer(server);
	if (waitpid(child, &status, 0) != child)
		err(1, "waitpid");
	return WIFEXITED(status) && WEXITSTATUS(status) == 2 ? 0 : 1;
}
