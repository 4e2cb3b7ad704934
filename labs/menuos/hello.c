// SPDX-License-Identifier: GPL-2.0-or-later
/* hello: says "hello" to replyhi on 127.0.0.1:5001 and prints the answer. */
#include <arpa/inet.h>
#include <err.h>
#include <netinet/in.h>
#include <stdio.h>
#include <sys/socket.h>
#include <unistd.h>

int main(void)
{
	struct sockaddr_in address = { .sin_family = AF_INET, .sin_port = htons(5001) };
	char text[1024];
	ssize_t len;
	int fd = socket(AF_INET, SOCK_STREAM, 0);

	if (fd < 0)
		err(1, "socket");
	address.sin_addr.s_addr = inet_addr("127.0.0.1");
	if (connect(fd, (struct sockaddr *)&address, sizeof(address)) < 0)
		err(1, "connect");
	if (send(fd, "hello", 5, 0) < 0)
		err(1, "send");
	len = recv(fd, text, sizeof(text), 0);
	if (len < 0)
		err(1, "recv");
	printf("hello: got \"%.*s\"\n", (int)len, text);
	close(fd);
	return 0;
}
