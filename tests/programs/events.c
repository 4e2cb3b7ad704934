// SPDX-License-Identifier: GPL-2.0-or-later
/* events: the parts of a modern event loop. It waits with epoll_pwait for a timer, a signal, an
 * event and a client, which is answered by writev, sendfile, splice and sendmmsg. */
#include <arpa/inet.h>
#include <err.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdint.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/mman.h>
#include <sys/sendfile.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/timerfd.h>
#include <sys/uio.h>
#include <unistd.h>

enum { EVENT, SIGNAL, TIMER, SERVER, SOURCES };

static int make_server(struct sockaddr_in *address)
{
	socklen_t len = sizeof(*address);
	int server = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);

	*address = (struct sockaddr_in){ .sin_family = AF_INET };
	address->sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	if (bind(server, (struct sockaddr *)address, len) < 0 || listen(server, 1) < 0)
		err(1, "listen");
	getsockname(server, (struct sockaddr *)address, &len);
	return server;
}

static void answer(int client)
{
	struct iovec parts[] = { { "wri", 3 }, { "tev ", 4 } };
	struct mmsghdr messages[] = { { { .msg_iov = &parts[0], .msg_iovlen = 1 } },
				      { { .msg_iov = &parts[1], .msg_iovlen = 1 } } };
	int file = memfd_create("file", MFD_CLOEXEC), ends[2];
	off_t at = 1;

	if (writev(client, parts, 2) != 7)
		err(1, "writev");
	if (write(file, "sendfile ", 9) != 9 || sendfile(client, file, &at, 100) != 8)
		err(1, "sendfile");
	if (pipe2(ends, O_CLOEXEC) < 0 || write(ends[1], "splice ", 7) != 7 ||
	    splice(ends[0], NULL, client, NULL, 7, SPLICE_F_MOVE | SPLICE_F_MORE) != 7)
		err(1, "splice");
	if (sendmmsg(client, messages, 2, MSG_NOSIGNAL) != 2)
		err(1, "sendmmsg");
	close(ends[0]);
	close(ends[1]);
	close(file);
}

static void serve(int fd, int source)
{
	struct signalfd_siginfo info;
	struct sockaddr_in peer;
	socklen_t len = sizeof(peer);
	uint64_t count;
	int client;

	switch (source) {
	case EVENT:
	case TIMER:
		if (read(fd, &count, sizeof(count)) != sizeof(count) || !count)
			err(1, "read");
		break;
	case SIGNAL:
		if (read(fd, &info, sizeof(info)) != sizeof(info) || info.ssi_signo != SIGALRM)
			err(1, "signalfd");
		break;
	case SERVER:
		client = accept4(fd, (struct sockaddr *)&peer, &len, SOCK_CLOEXEC);
		answer(client);
		close(client);
		break;
	}
}

int main(void)
{
	const struct itimerspec soon = { .it_value.tv_nsec = 1000000 };
	const struct itimerval later = { .it_value.tv_usec = 1000 };
	struct sockaddr_in address;
	sigset_t blocked, none;
	char text[64], rest[8];
	struct iovec parts[] = { { text, 29 }, { rest, sizeof(rest) } };
	int fds[SOURCES], client = socket(AF_INET, SOCK_STREAM, 0),
			  epoll = epoll_create1(EPOLL_CLOEXEC);

	sigemptyset(&none);
	sigemptyset(&blocked);
	sigaddset(&blocked, SIGALRM);
	sigprocmask(SIG_BLOCK, &blocked, NULL);
	fds[EVENT] = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
	fds[SIGNAL] = signalfd(-1, &blocked, SFD_CLOEXEC);
	fds[TIMER] = timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK);
	fds[SERVER] = make_server(&address);
	for (int i = 0; i < SOURCES; i++) {
		struct epoll_event event = { .events = EPOLLIN, .data.u32 = i };

		if (fds[i] < 0 || epoll_ctl(epoll, EPOLL_CTL_ADD, fds[i], &event) < 0)
			err(1, "source %d", i);
	}
	for (int i = 0; i < SOURCES; i++) {
		struct epoll_event event;

		if (i == EVENT && write(fds[i], &(uint64_t){ 1 }, 8) != 8)
			err(1, "eventfd");
		if (i == SIGNAL)
			setitimer(ITIMER_REAL, &later, NULL);
		if (i == TIMER && timerfd_settime(fds[i], 0, &soon, NULL) < 0)
			err(1, "timerfd");
		if (i == SERVER &&
		    connect(client, (struct sockaddr *)&address, sizeof(address)) < 0)
			err(1, "connect");
		if (epoll_pwait(epoll, &event, 1, 1000, i == TIMER ? &none : &blocked) != 1)
			err(1, "epoll_pwait");
		serve(fds[event.data.u32], event.data.u32);
	}
	return readv(client, parts, 2) == 29 ? 0 : 1;
}
