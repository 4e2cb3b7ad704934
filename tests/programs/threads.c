// SPDX-License-Identifier: GPL-2.0-or-later
/* threads: a server thread and a client thread talk over TCP. */
#include <arpa/inet.h>
#include <err.h>
#include <netinet/in.h>
#include <pthread.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

static struct sockaddr_in address;

static void *serve(void *server)
{
	char text[8];
	int client = accept(*(int *)server, NULL, NULL);

	if (client < 0 || recv(client, text, sizeof(text), 0) != 4)
		err(1, "server");
	if (send(client, text, 4, 0) != 4)
		err(1, "send");
	close(client);
	return NULL;
}

static void *ask(void *nothing)
{
	char text[8];
	int fd = socket(AF_INET, SOCK_STREAM, 0);

	if (connect(fd, (struct sockaddr *)&address, sizeof(address)) < 0)
		err(1, "connect");
	if (send(fd, "echo", 4, 0) != 4 || recv(fd, text, sizeof(text), 0) != 4)
		err(1, "client");
	close(fd);
	return memcmp(text, "echo", 4) == 0 ? nothing : &address;
}

int main(void)
{
	socklen_t len = sizeof(address);
	pthread_t threads[2];
	void *failed;
	int server = socket(AF_INET, SOCK_STREAM, 0);

	address.sin_family = AF_INET;
	address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	if (bind(server, (struct sockaddr *)&address, len) < 0 || listen(server, 1) < 0)
		err(1, "listen");
	getsockname(server, (struct sockaddr *)&address, &len);
	if (pthread_create(&threads[0], NULL, serve, &server) != 0 ||
	    pthread_create(&threads[1], NULL, ask, NULL) != 0)
		errx(1, "pthread_create");
	pthread_join(threads[0], NULL);
	pthread_join(threads[1], &failed);
	return failed ? 1 : 0;
}
