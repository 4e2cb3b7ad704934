// SPDX-License-Identifier: GPL-2.0-or-later
/* pidfd: descriptors of processes, of this one and of a child before and after it was waited for.
 * Prints the lines that strace -yy prints for them. */
#include <err.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

static int open_pidfd(pid_t pid)
{
	int fd = syscall(SYS_pidfd_open, pid, 0);

	if (fd < 0)
		err(1, "pidfd_open");
	printf("pidfd_open(%d, 0) = %d<pid:%d>\n", pid, fd, pid);
	return fd;
}

int main(void)
{
	int self = open_pidfd(getpid()), gone;
	pid_t child = fork();

	if (!child)
		_exit(0);
	gone = open_pidfd(child);
	fcntl(gone, F_GETFD);
	printf("fcntl(%d<pid:%d>, F_GETFD) = 0x1 (flags FD_CLOEXEC)\n", gone, child);
	waitpid(child, NULL, 0);
	fcntl(gone, F_GETFD);
	printf("fcntl(%d<anon_inode:[pidfd]>, F_GETFD) = 0x1 (flags FD_CLOEXEC)\n", gone);
	fcntl(self, F_GETFD);
	printf("fcntl(%d<pid:%d>, F_GETFD) = 0x1 (flags FD_CLOEXEC)\n", self, getpid());
	return 0;
}
