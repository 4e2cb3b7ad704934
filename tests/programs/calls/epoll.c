// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/programs/calls/calls.h"

#include <sys/epoll.h>

void calls(void)
{
	struct epoll_event e = { EPOLLIN | EPOLLET, { .u64 = 0x1122334455667788 } };
	int fds[2];
	long r = SYS(pipe2, P(fds), 0), ep;

	text("pipe2([%d, %d], 0)", fds[0], fds[1]);
	result(r);
	text("epoll_create1(EPOLL_CLOEXEC)");
	result(ep = SYS(epoll_create1, EPOLL_CLOEXEC));
	text("epoll_create1(0x1 /* EPOLL_??? */)");
	result(SYS(epoll_create1, 1));
	text("epoll_create(0)");
	result(SYS(epoll_create, 0));
	text("epoll_ctl(%ld, EPOLL_CTL_ADD, %d, {events=EPOLLIN|EPOLLET, data={u32=1432778632, "
	     "u64=1234605616436508552}})",
	     ep, fds[0]);
	result(SYS(epoll_ctl, ep, EPOLL_CTL_ADD, fds[0], P(&e)));
	e = (struct epoll_event){ EPOLLOUT | 0x1000000, { .u64 = 7 } };
	text("epoll_ctl(%ld, EPOLL_CTL_ADD, %d, {events=EPOLLOUT|0x1000000, data={u32=7, u64=7}})",
	     ep, fds[1]);
	result(SYS(epoll_ctl, ep, EPOLL_CTL_ADD, fds[1], P(&e)));
	text("epoll_ctl(%ld, EPOLL_CTL_DEL, %d, %p)", ep, fds[0], (void *)&e);
	result(SYS(epoll_ctl, ep, EPOLL_CTL_DEL, fds[0], P(&e)));
	text("epoll_ctl(%ld, 0x4d /* EPOLL_CTL_??? */, %d, 0x1)", ep, fds[0]);
	result(SYS(epoll_ctl, ep, 77, fds[0], 1));
	text("epoll_wait(%ld, [{events=EPOLLOUT, data={u32=7, u64=7}}], 1, -1)", ep);
	result(SYS(epoll_wait, ep, P(&e), 1, -1));
	text("epoll_pwait(%ld, [{events=EPOLLOUT, data={u32=7, u64=7}}], 1, 10, NULL, 8)", ep);
	result(SYS(epoll_pwait, ep, P(&e), 1, 10, 0, 8));
	text("epoll_wait(%d, %p, 1, 0)", fds[0], (void *)&e);
	result(SYS(epoll_wait, fds[0], P(&e), 1, 0));
}
