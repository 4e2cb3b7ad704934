// SPDX-License-Identifier: GPL-2.0-or-later
/* Calls whose arguments need decoding; most of them fail, in the same way on every kernel. */
#include <fcntl.h>
#include <linux/filter.h>
#include <linux/netlink.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

enum { CONTROL = 40960, SMC = 43 /* AF_SMC */ };

/* Junk in the upper half of a register. */
#define JUNK (0xdefaced5L << 32)

static char control[CONTROL] __attribute__((aligned(4096)));

static void numbers(void)
{
	static const long unknown[] = { 0x7fffffff, 0x400, -1, 0x40000258, 0x80000000, 600 };

	for (size_t i = 0; i < sizeof(unknown) / sizeof(unknown[0]); i++)
		syscall(unknown[i], 1L, 2L, 3L, 4L, 5L, 6L);
}

static void narrow(int fd)
{
	fd_set set;
	struct timeval none = { 0 };

	FD_ZERO(&set);
	FD_SET(fd, &set);
	syscall(SYS_select, JUNK + fd + 1, &set, 0L, 0L, &none);
	syscall(SYS_listen, JUNK + 99, JUNK + 5);
	syscall(SYS_pidfd_open, JUNK, JUNK);
	syscall(SYS_sendto, JUNK + 99, &set, 0L, JUNK, 0L, -1L);
	for (int protocol = 0; protocol < 3; protocol++)
		socket(SMC, SOCK_STREAM, protocol);
}

static void filters(int fd)
{
	struct sock_filter filter[] = { { 0x28, 0, 0, SKF_AD_OFF },
					{ 0x20, 0, 0, SKF_NET_OFF + 8 },
					{ 0x20, 0, 0, SKF_LL_OFF + 4 },
					{ 0x06, 0, 0, 7 } };
	struct sock_fprog program = { 4, filter };
	socklen_t n = 4;

	setsockopt(fd, SOL_SOCKET, SO_ATTACH_FILTER, &program, sizeof(program));
	memset(filter, 0, sizeof(filter));
	getsockopt(fd, SOL_SOCKET, SO_GET_FILTER, filter, &n);
}

static void memberships(void)
{
	unsigned groups[4] = { 0x11111111, 0x22222222, 0x33333333, 0x44444444 };
	static const socklen_t rooms[] = { 4, 2, 5, 16 };
	int group = 33, fd = socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE);

	setsockopt(fd, SOL_NETLINK, NETLINK_ADD_MEMBERSHIP, &group, sizeof(group));
	for (size_t i = 0; i < sizeof(rooms) / sizeof(rooms[0]); i++) {
		socklen_t n = rooms[i];

		getsockopt(fd, SOL_NETLINK, NETLINK_LIST_MEMBERSHIPS, groups, &n);
	}
}

/* Longer than the kept part of a buffer, and page-aligned. */
static void controls(void)
{
	struct iovec data = { control, 1 };
	struct msghdr m = {
		.msg_iov = &data, .msg_iovlen = 1, .msg_control = control, .msg_controllen = CONTROL
	};
	struct cmsghdr *c = (struct cmsghdr *)control;

	*c = (struct cmsghdr){ CONTROL, SOL_SOCKET, SCM_RIGHTS };
	sendmsg(99, &m, 0);
	c->cmsg_len = 20;
	sendmsg(99, &m, 0);
	m.msg_controllen = 24;
	c->cmsg_len = 18;
	sendmsg(99, &m, 0);
}

static void files(void)
{
	char folder[] = "/tmp/decoding.XXXXXX", entries[4096];
	struct stat s;
	struct statx x;
	int fd;

	syscall(SYS_newfstatat, AT_FDCWD, "/dev/null", &s, AT_SYMLINK_NOFOLLOW);
	syscall(SYS_newfstatat, AT_FDCWD, "/nowhere", &s, 0L);
	syscall(SYS_statx, AT_FDCWD, "/dev/null", AT_STATX_DONT_SYNC, STATX_BASIC_STATS, &x);
	syscall(SYS_statx, AT_FDCWD, "/nowhere", 0L, STATX_ALL, &x);
	if (!mkdtemp(folder))
		return;
	fd = open(folder, O_RDONLY);
	for (int i = 0; i < 2; i++)
		syscall(SYS_getdents64, fd, entries, sizeof(entries));
	rmdir(folder);
}

int main(void)
{
	char name[] = "/nowhere", word[] = "word", variable[] = "A=1";
	char *args[] = { name, word, NULL }, *env[] = { variable, NULL };
	int fd = socket(AF_INET, SOCK_DGRAM, 0);

	numbers();
	narrow(fd);
	filters(fd);
	memberships();
	controls();
	files();
	execve(name, args, env);
	execve(name, args, NULL);
	return 0;
}
