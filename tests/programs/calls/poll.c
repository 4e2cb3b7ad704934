// SPDX-License-Identifier: GPL-2.0-or-later
/* poll, ppoll, select and pselect6; in 32-bit programs with both widths of time. */
#include "tests/programs/calls/calls.h"

#include <poll.h>
#include <signal.h>
#include <sys/select.h>

#ifdef __i386__
#define SELECT    "_newselect"
#define NR_SELECT SYS__newselect
#else
#define SELECT    "select"
#define NR_SELECT SYS_select
#endif

static int fds[2];

static void poll_ways(void)
{
	struct pollfd p[2] = { { fds[0], POLLIN | POLLPRI, 0 }, { -1, POLLIN, 0 } };

	text("poll([{fd=%d, events=POLLIN|POLLPRI}, {fd=-1}], 2, 0) = 0 (Timeout)\n", fds[0]);
	SYS(poll, P(p), 2, 0);
	p[1] = (struct pollfd){ fds[1], POLLOUT | 0x4000, 0 };
	text("poll([{fd=%d, events=POLLIN|POLLPRI}, {fd=%d, events=POLLOUT|0x4000}], 2, -1) = "
	     "1 ([{fd=%d, revents=POLLOUT}])\n",
	     fds[0], fds[1], fds[1]);
	SYS(poll, P(p), 2, -1);
	p[0].fd = 777;
	text("poll([{fd=777, events=POLLIN|POLLPRI}], 1, 5) = 1 ([{fd=777, revents=POLLNVAL}])\n");
	SYS(poll, P(p), 1, 5);
	text("poll(NULL, 0, 0) = 0 (Timeout)\n");
	SYS(poll, 0, 0, 0);
	text("poll(0x1, 1, 0)");
	result(SYS(poll, 1, 1, 0));
	*(struct pollfd *)(end - 8) = p[0];
	text("poll([{fd=777, events=POLLIN|POLLPRI}, ... /* %p */], 2, 0)", (void *)end);
	result(SYS(poll, P(end - 8), 2, 0));
}

static void ppoll_ways(const char *name, long nr, const void *time, const char *shown,
		       const char *left)
{
	struct pollfd p = { fds[1], POLLOUT, 0 };
	uint64_t set = 1ull << (SIGUSR1 - 1) | 1ull << (SIGCHLD - 1);

	text("%s([{fd=%d, events=POLLOUT}], 1, %s, [USR1 CHLD], 8) = 1 ([{fd=%d, "
	     "revents=POLLOUT}], left %s)\n",
	     name, fds[1], shown, fds[1], left);
	enter(nr, ARGS(P(&p), 1, P(time), P(&set), 8));
	text("%s([{fd=%d, events=POLLOUT}], 1, NULL, NULL, 8) = 1 ([{fd=%d, revents=POLLOUT}])\n",
	     name, fds[1], fds[1]);
	enter(nr, ARGS(P(&p), 1, 0, 0, 8));
	text("%s([{fd=%d, events=POLLOUT}], 1, 0x1, NULL, 8)", name, fds[1]);
	result(enter(nr, ARGS(P(&p), 1, 1, 0, 8)));
}

static void select_ways(void)
{
	fd_set in, out;
	long none[2] = { 0, 0 };

	FD_ZERO(&in);
	FD_ZERO(&out);
	FD_SET(fds[0], &in);
	FD_SET(fds[1], &out);
	text(SELECT "(%d, [%d], [%d], NULL, NULL) = 1 (out [%d])\n", fds[1] + 1, fds[0], fds[1],
	     fds[1]);
	enter(NR_SELECT, ARGS(fds[1] + 1, P(&in), P(&out), 0, 0));
	FD_SET(fds[0], &in);
	text(SELECT "(%d, [%d], NULL, NULL, {tv_sec=0, tv_usec=0}) = 0 (Timeout)\n", fds[1] + 1,
	     fds[0]);
	enter(NR_SELECT, ARGS(fds[1] + 1, P(&in), 0, 0, P(none)));
	text(SELECT "(-1, %p, NULL, NULL, NULL)", (void *)&in);
	result(enter(NR_SELECT, ARGS(-1, P(&in), 0, 0, 0)));
	text(SELECT "(1, 0x1, NULL, NULL, NULL)");
	result(enter(NR_SELECT, ARGS(1, 1, 0, 0, 0)));
}

static void pselect_ways(const char *name, long nr, const void *time, const char *shown)
{
	uint64_t set = 1ull << (SIGUSR1 - 1);
	const struct {
		const void *set;
		size_t size;
	} pack = { &set, 8 };
	fd_set in;

	FD_ZERO(&in);
	FD_SET(fds[0], &in);
	text("%s(%d, [%d], NULL, NULL, %s, {sigmask=[USR1], sigsetsize=8}) = 0 (Timeout)\n", name,
	     fds[0] + 1, fds[0], shown);
	enter(nr, ARGS(fds[0] + 1, P(&in), 0, 0, P(time), P(&pack)));
}

void calls(void)
{
	const long old[2] = { 0, 0 }, later[2] = { 1000, 5 };
	const int64_t wide[2] = { 0, 0 }, wide_later[2] = { 1000, 5 };
	long r = SYS(pipe2, P(fds), 0);

	(void)wide;
	(void)wide_later;
	text("pipe2([%d, %d], 0)", fds[0], fds[1]);
	result(r);
	poll_ways();
	ppoll_ways("ppoll", SYS_ppoll, later, "{tv_sec=1000, tv_nsec=5}", "LEFT");
	select_ways();
	pselect_ways("pselect6", SYS_pselect6, old, "{tv_sec=0, tv_nsec=0}");
#ifdef __i386__
	ppoll_ways("ppoll_time64", SYS_ppoll_time64, wide_later, "{tv_sec=1000, tv_nsec=5}",
		   "LEFT");
	pselect_ways("pselect6_time64", SYS_pselect6_time64, wide, "{tv_sec=0, tv_nsec=0}");
#endif
}
