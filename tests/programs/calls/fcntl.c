// SPDX-License-Identifier: GPL-2.0-or-later
/* fcntl, and calls that make and close descriptors. */
#include "tests/programs/calls/calls.h"

#include <fcntl.h>

#ifdef __i386__
#define FCNTL    "fcntl64"
#define NR_FCNTL SYS_fcntl64
#else
#define FCNTL    "fcntl"
#define NR_FCNTL SYS_fcntl
#endif

static void locks(int fd)
{
	/* As F_SETLK takes it, whatever libc makes of struct flock. */
	const struct {
		short type, whence;
		long start, len;
		int pid;
	} lock = { F_RDLCK, SEEK_END, -2, 3, 0 };
#ifdef __i386__
	struct flock64 large = { .l_type = F_WRLCK, .l_start = 0x123456789a, .l_len = 1 };

	text(FCNTL
	     "(%d, F_GETLK64, {l_type=F_UNLCK, l_whence=SEEK_SET, l_start=78187493530, l_len=1, "
	     "l_pid=0})",
	     fd);
	result(enter(NR_FCNTL, ARGS(fd, F_GETLK64, P(&large))));
	large.l_type = F_WRLCK;
	text(FCNTL
	     "(%d, F_SETLK64, {l_type=F_WRLCK, l_whence=SEEK_SET, l_start=78187493530, l_len=1})",
	     fd);
	result(enter(NR_FCNTL, ARGS(fd, F_SETLK64, P(&large))));
#endif
	text(FCNTL "(%d, F_SETLK, {l_type=F_RDLCK, l_whence=SEEK_END, l_start=-2, l_len=3})", fd);
	result(enter(NR_FCNTL, ARGS(fd, 6 /* F_SETLK */, P(&lock))));
	text(FCNTL "(%d, F_SETLK, NULL)", fd);
	result(enter(NR_FCNTL, ARGS(fd, 6, 0)));
}

void calls(void)
{
	int fds[2];
	long r = SYS(pipe2, P(fds), O_CLOEXEC | O_NONBLOCK);

	text("pipe2([%d, %d], O_NONBLOCK|O_CLOEXEC)", fds[0], fds[1]);
	result(r);
	text("pipe2(%p, 0x1 /* O_??? */)", (void *)fds);
	result(SYS(pipe2, P(fds), 1));
	text(FCNTL "(%d, F_GETFL) = 0x800 (flags O_RDONLY|O_NONBLOCK)\n", fds[0]);
	enter(NR_FCNTL, ARGS(fds[0], F_GETFL));
	text(FCNTL "(%d, F_SETFL, O_RDONLY|O_APPEND)", fds[0]);
	result(enter(NR_FCNTL, ARGS(fds[0], F_SETFL, O_APPEND)));
	text(FCNTL "(%d, F_GETFD) = 0x1 (flags FD_CLOEXEC)\n", fds[0]);
	enter(NR_FCNTL, ARGS(fds[0], F_GETFD));
	text(FCNTL "(%d, F_SETFD, 0)", fds[0]);
	result(enter(NR_FCNTL, ARGS(fds[0], F_SETFD, 0)));
	text(FCNTL "(%d, F_DUPFD, 100)", fds[0]);
	result(enter(NR_FCNTL, ARGS(fds[0], F_DUPFD, 100)));
	text(FCNTL "(%d, F_DUPFD_CLOEXEC, 100)", fds[0]);
	result(enter(NR_FCNTL, ARGS(fds[0], F_DUPFD_CLOEXEC, 100)));
	text(FCNTL "(-1, 0x3e7 /* F_??? */, 0x7)");
	result(enter(NR_FCNTL, ARGS(-1, 999, 7)));
	locks(0);
	text("dup(%d)", fds[0]);
	result(SYS(dup, fds[0]));
	text("dup2(%d, 50)", fds[0]);
	result(SYS(dup2, fds[0], 50));
	text("dup3(%d, 51, O_CLOEXEC)", fds[0]);
	result(SYS(dup3, fds[0], 51, O_CLOEXEC));
	text("dup3(%d, %d, 0x1 /* O_??? */)", fds[0], fds[0]);
	result(SYS(dup3, fds[0], fds[0], 1));
	text("eventfd2(3, EFD_SEMAPHORE|EFD_CLOEXEC)");
	result(SYS(eventfd2, 3, 1 | O_CLOEXEC));
	text("close(50)");
	result(SYS(close, 50));
	text("close(-1)");
	result(SYS(close, -1));
}
