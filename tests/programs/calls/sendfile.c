// SPDX-License-Identifier: GPL-2.0-or-later
/* sendfile and splice, and io_uring's calls by name. */
#include "tests/programs/calls/calls.h"

#include <fcntl.h>
#include <sys/mman.h>

static void sendfiles(int to, int from)
{
	long at = 1;

	text("sendfile(%d, %d, [1] => [3], 2)", to, from);
	result(SYS(sendfile, to, from, P(&at), 2));
	text("sendfile(%d, %d, NULL, 3)", to, from);
	result(SYS(sendfile, to, from, 0, 3));
	text("sendfile(-1, -1, 0x1, 3)");
	result(SYS(sendfile, -1, -1, 1, 3));
#ifdef __i386__
	int64_t far = 2;

	text("sendfile64(%d, %d, [2] => [4], 2)", to, from);
	result(SYS(sendfile64, to, from, P(&far), 2));
#endif
}

static void splices(int in, int out, int file)
{
	int64_t at = 0;

	text("splice(%d, NULL, %d, [0], 4, SPLICE_F_MOVE|SPLICE_F_MORE)", in, file);
	result(SYS(splice, in, 0, file, P(&at), 4, 1 | 4));
	text("splice(-1, NULL, %d, NULL, 0, 0x40 /* SPLICE_F_??? */)", out);
	result(SYS(splice, -1, 0, out, 0, 0, 0x40));
}

void calls(void)
{
	int fds[2], file;
	long r = SYS(pipe2, P(fds), 0);

	text("pipe2([%d, %d], 0)", fds[0], fds[1]);
	result(r);
	text("memfd_create(\"file\", MFD_CLOEXEC)");
	result(file = SYS(memfd_create, P("file"), MFD_CLOEXEC));
	text("pwrite64(%d, \"abcdefgh\", 8, 0)", file);
	result(SYS(pwrite64, file, P("abcdefgh"), 8, 0, 0));
	sendfiles(fds[1], file);
	splices(fds[0], fds[1], file);
	text("io_uring_enter(-1, 1, 2, IORING_ENTER_GETEVENTS, NULL, 8)");
	result(SYS(io_uring_enter, -1, 1, 2, 1, 0, 8));
}
