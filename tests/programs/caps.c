// SPDX-License-Identifier: GPL-2.0-or-later
/* Prints its user and tries a port below 1024 and a raw socket, for both of which an ordinary user
 * needs the program's file capabilities. */
#include <arpa/inet.h>
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

int main(void)
{
	struct sockaddr_in low = { .sin_family = AF_INET, .sin_port = htons(81) };
	int s = socket(AF_INET, SOCK_STREAM, 0);
	int bound = bind(s, (struct sockaddr *)&low, sizeof(low));

	printf("euid %d, bind: %s, ", geteuid(), bound ? strerror(errno) : "ok");
	printf("raw: %s\n", socket(AF_INET, SOCK_RAW, 1) < 0 ? strerror(errno) : "ok");
	return 0;
}
