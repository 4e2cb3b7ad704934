// SPDX-License-Identifier: GPL-2.0-or-later
/* unix: passes the reading end of a pipe through a socket pair (SCM_RIGHTS) and reads from what
 * arrived. */
#include <err.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

union rights {
	struct cmsghdr header;
	char space[CMSG_SPACE(sizeof(int))];
};

static void send_fd(int sock, int fd)
{
	union rights rights = { .header = { CMSG_LEN(sizeof(int)), SOL_SOCKET, SCM_RIGHTS } };
	struct iovec text = { "x", 1 };
	struct msghdr message = { .msg_iov = &text, .msg_iovlen = 1 };

	message.msg_control = &rights;
	message.msg_controllen = sizeof(rights);
	memcpy(CMSG_DATA(&rights.header), &fd, sizeof(fd));
	if (sendmsg(sock, &message, 0) != 1)
		err(1, "sendmsg");
}

static int receive_fd(int sock)
{
	union rights rights;
	char byte;
	struct iovec text = { &byte, 1 };
	struct msghdr message = { .msg_iov = &text, .msg_iovlen = 1 };
	int fd;

	message.msg_control = &rights;
	message.msg_controllen = sizeof(rights);
	if (recvmsg(sock, &message, MSG_CMSG_CLOEXEC) != 1)
		err(1, "recvmsg");
	if (rights.header.cmsg_type != SCM_RIGHTS)
		errx(1, "no descriptor arrived");
	memcpy(&fd, CMSG_DATA(&rights.header), sizeof(fd));
	return fd;
}

int main(void)
{
	int pair[2], ends[2];
	char text[8];

	if (socketpair(AF_UNIX, SOCK_STREAM, 0, pair) < 0 || pipe(ends) < 0)
		err(1, "socketpair");
	send_fd(pair[0], ends[0]);
	int fd = receive_fd(pair[1]);
	if (write(ends[1], "through", 7) != 7 || read(fd, text, sizeof(text)) != 7)
		err(1, "the pipe");
	return memcmp(text, "through", 7) == 0 ? 0 : 1;
}
