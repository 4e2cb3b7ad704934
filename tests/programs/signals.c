// SPDX-License-Identifier: GPL-2.0-or-later
/* signals: a recv interrupted by SIGALRM ends with EINTR; with SA_RESTART it goes on and gets the
 * byte that the handler sends. */
#include <err.h>
#include <errno.h>
#include <signal.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

static int pair[2];
static volatile sig_atomic_t calls;

static void interrupt(int number)
{
	(void)number;
	calls++;
}

static void send_byte(int number)
{
	(void)number;
	calls++;
	if (send(pair[1], "x", 1, 0) != 1)
		_exit(1);
}

static void alarm_soon(void (*handler)(int), int flags)
{
	struct sigaction action = { .sa_handler = handler, .sa_flags = flags };
	struct itimerval soon = { .it_value = { .tv_usec = 20000 } };

	if (sigaction(SIGALRM, &action, NULL) < 0 || setitimer(ITIMER_REAL, &soon, NULL) < 0)
		err(1, "alarm");
}

int main(void)
{
	char byte;

	if (socketpair(AF_UNIX, SOCK_STREAM, 0, pair) < 0)
		err(1, "socketpair");
	alarm_soon(interrupt, 0);
	if (recv(pair[0], &byte, 1, 0) != -1 || errno != EINTR)
		errx(1, "recv was not interrupted");
	alarm_soon(send_byte, SA_RESTART);
	if (recv(pair[0], &byte, 1, 0) != 1)
		err(1, "recv was not restarted");
	return calls == 2 ? 0 : 1;
}
