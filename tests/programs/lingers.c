// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Goes on after the requested program has ended: lingers HOW, beside a client.
 *
 *	sleep     a server that sleeps a second before it reads its client's data, and prints a log
 *	          that its C library keeps until the end
 *	poll      the same, waiting with a timeout again and again
 *	timeout   the same, in accept on a socket that has a timeout
 *	timer     the same, waiting without one for a timerfd
 *	busy      never waits
 *	forever   waits without a timeout for something that never comes
 *	daemon    leaves a daemon that asks for its time again and again, for ever
 *	client    asks the server and ends
 */
#include <netinet/in.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <sys/timerfd.h>
#include <unistd.h>

static const struct sockaddr_in here = { .sin_family = AF_INET,
					 .sin_port = 0x8913, /* htons(5001) */
					 .sin_addr = { 0x0100007f } };

static void wait_a_while(const char *how, int server)
{
	struct timeval soon = { 1, 0 };
	struct itimerspec in = { .it_value = { 1, 0 } };
	struct epoll_event event = { .events = EPOLLIN };
	int timer, epoll;

	if (!strcmp(how, "sleep"))
		sleep(1);
	for (int i = 0; i < 10 && !strcmp(how, "poll"); i++)
		poll(NULL, 0, 100);
	if (!strcmp(how, "timeout")) {
		setsockopt(server, SOL_SOCKET, SO_RCVTIMEO, &soon, sizeof(soon));
		accept(server, NULL, NULL);
	}
	if (strcmp(how, "timer"))
		return;
	timer = timerfd_create(CLOCK_MONOTONIC, 0);
	epoll = epoll_create1(0);
	timerfd_settime(timer, 0, &in, NULL);
	epoll_ctl(epoll, EPOLL_CTL_ADD, timer, &event);
	epoll_wait(epoll, &event, 1, -1);
}

static int serve(const char *how)
{
	int server = socket(AF_INET, SOCK_STREAM, 0), one = 1, client;
	char text[16] = "";

	setsockopt(server, SOL_SOCKET, SO_REUSEADDR, &one, sizeof(one));
	if (bind(server, (const void *)&here, sizeof(here)) < 0 || listen(server, 1) < 0)
		return 1;
	client = accept(server, NULL, NULL);
	printf("accepted\n");
	while (!strcmp(how, "busy"))
		;
	if (!strcmp(how, "forever"))
		accept(server, NULL, NULL);
	wait_a_while(how, server);
	recv(client, text, sizeof(text) - 1, 0);
	close(client);
	printf("read '%s'\n", text);
	return 0;
}

/* No child of its parent, as daemons are. */
static int leave_daemon(void)
{
	if (fork())
		return 0;
	setsid();
	if (fork())
		return 0;
	for (;;)
		poll(NULL, 0, 300);
}

int main(int argc, char **argv)
{
	int fd;

	if (argc != 2)
		return 2;
	if (!strcmp(argv[1], "daemon"))
		return leave_daemon();
	if (strcmp(argv[1], "client"))
		return serve(argv[1]);
	fd = socket(AF_INET, SOCK_STREAM, 0);
	if (connect(fd, (const void *)&here, sizeof(here)) < 0)
		return 1;
	return send(fd, "hello", 5, 0) != 5;
}
