// SPDX-License-Identifier: GPL-2.0-or-later
/* sendmsg, recvmsg, sendmmsg and recvmmsg. */
#include "tests/programs/calls/calls.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/uio.h>

#define CONTROL CMSG_SPACE(2 * sizeof(int))

static int sv[2];
static char got[2][16];
static char control[CONTROL] __attribute__((aligned(8)));

static void put_rights(struct msghdr *m, int first, int second)
{
	struct cmsghdr *c;

	memset(control, 0, sizeof(control));
	m->msg_control = control;
	m->msg_controllen = CONTROL;
	c = CMSG_FIRSTHDR(m);
	*c = (struct cmsghdr){ .cmsg_len = CMSG_LEN(2 * sizeof(int)),
			       .cmsg_level = SOL_SOCKET,
			       .cmsg_type = SCM_RIGHTS };
	memcpy(CMSG_DATA(c), (int[]){ first, second }, 2 * sizeof(int));
}

static void rights(void)
{
	struct iovec v[2] = { { (char *)"ab", 2 }, { (char *)"c", 1 } };
	struct msghdr m = { .msg_iov = v, .msg_iovlen = 2 };
	int fds[2];
	long r;

	put_rights(&m, 0, 1);
	text("sendmsg(%d, {msg_name=NULL, msg_namelen=0, msg_iov=[{iov_base=\"ab\", iov_len=2}, "
	     "{iov_base=\"c\", iov_len=1}], msg_iovlen=2, msg_control=[{cmsg_len=%zu, "
	     "cmsg_level=SOL_SOCKET, "
	     "cmsg_type=SCM_RIGHTS, cmsg_data=[0, 1]}], msg_controllen=%zu, msg_flags=MSG_OOB}, "
	     "MSG_DONTWAIT)",
	     sv[0], CMSG_LEN(2 * sizeof(int)), CONTROL);
	m.msg_flags = MSG_OOB;
	result(NET(sendmsg, SYS_SENDMSG, sv[0], P(&m), MSG_DONTWAIT));
	v[0].iov_base = got[0];
	v[1].iov_base = got[1];
	v[1].iov_len = 16;
	put_rights(&m, -1, -1);
	r = NET(recvmsg, SYS_RECVMSG, sv[1], P(&m), MSG_CMSG_CLOEXEC);
	memcpy(fds, CMSG_DATA(CMSG_FIRSTHDR(&m)), sizeof(fds));
	text("recvmsg(%d, {msg_name=NULL, msg_namelen=0, msg_iov=[{iov_base=\"ab\", iov_len=2}, "
	     "{iov_base=\"c\", iov_len=16}], msg_iovlen=2, msg_control=[{cmsg_len=%zu, "
	     "cmsg_level=SOL_SOCKET, "
	     "cmsg_type=SCM_RIGHTS, cmsg_data=[%d, %d]}], msg_controllen=%zu, "
	     "msg_flags=MSG_CMSG_CLOEXEC}, "
	     "MSG_CMSG_CLOEXEC)",
	     sv[1], CMSG_LEN(2 * sizeof(int)), fds[0], fds[1], (size_t)m.msg_controllen);
	result(r);
}

/* Unreadable and absent memory. */
static void wrong(void)
{
	struct iovec v = { (void *)1, 3 };
	struct msghdr m = {
		.msg_iov = &v, .msg_iovlen = 1, .msg_control = (void *)1, .msg_controllen = 16
	};
	struct sockaddr_in to = { AF_INET, htons(5999), { htonl(INADDR_LOOPBACK) } };

	text("sendmsg(-1, {msg_name=NULL, msg_namelen=0, msg_iov=[{iov_base=0x1, iov_len=3}], "
	     "msg_iovlen=1, "
	     "msg_control=0x1, msg_controllen=16, msg_flags=0}, 0)");
	result(NET(sendmsg, SYS_SENDMSG, -1, P(&m), 0));
	m = (struct msghdr){ .msg_name = &to, .msg_namelen = sizeof(to) };
	text("sendmsg(-1, {msg_name={sa_family=AF_INET, sin_port=htons(5999), "
	     "sin_addr=inet_addr(\"127.0.0.1\")}, "
	     "msg_namelen=16, msg_iov=NULL, msg_iovlen=0, msg_controllen=0, msg_flags=0}, 0)");
	result(NET(sendmsg, SYS_SENDMSG, -1, P(&m), 0));
	text("sendmsg(-1, %p, 0)", (void *)(end - 4));
	result(NET(sendmsg, SYS_SENDMSG, -1, P(end - 4), 0));
	text("sendmsg(-1, NULL, 0)");
	result(NET(sendmsg, SYS_SENDMSG, -1, 0, 0));
	text("recvmsg(%d, {msg_namelen=16}, MSG_DONTWAIT)", sv[1]);
	result(NET(recvmsg, SYS_RECVMSG, sv[1], P(&m), MSG_DONTWAIT));
	text("recvmsg(-1, 0x1, 0)");
	result(NET(recvmsg, SYS_RECVMSG, -1, 1, 0));
}

static void many(void)
{
	struct iovec out[2] = { { (char *)"ab", 2 }, { (char *)"cde", 3 } };
	struct iovec in[2] = { { got[0], 2 }, { got[1], 16 } };
	struct mmsghdr m[2] = { { .msg_hdr = { .msg_iov = &out[0], .msg_iovlen = 1 } },
				{ .msg_hdr = { .msg_iov = &out[1], .msg_iovlen = 1 } } };
	static const char head[] = "{msg_hdr={msg_name=NULL, msg_namelen=0, msg_iov=[{iov_base=";
	static const char tail[] = "], msg_iovlen=1, msg_controllen=0, msg_flags=0}";

	text("sendmmsg(%d, [%s\"ab\", iov_len=2}%s, msg_len=2}, %s\"cde\", iov_len=3}%s, "
	     "msg_len=3}], 2, 0)",
	     sv[0], head, tail, head, tail);
	result(NET(sendmmsg, SYS_SENDMMSG, sv[0], P(m), 2, 0));
	m[0].msg_hdr.msg_iov = &in[0];
	m[1].msg_hdr.msg_iov = &in[1];
	text("recvmmsg(%d, [%s\"ab\", iov_len=2}%s, msg_len=2}, %s\"cde\", iov_len=16}%s, "
	     "msg_len=3}], 2, "
	     "MSG_DONTWAIT, NULL)",
	     sv[1], head, tail, head, tail);
	result(NET(recvmmsg, SYS_RECVMMSG, sv[1], P(m), 2, MSG_DONTWAIT, 0));
	text("sendmmsg(-1, [%s\"ab\", iov_len=2}%s}], 1, 0)", head, tail);
	m[0].msg_hdr.msg_iov = &out[0];
	result(NET(sendmmsg, SYS_SENDMMSG, -1, P(m), 1, 0));
	text("sendmmsg(-1, 0x1, 1, 0)");
	result(NET(sendmmsg, SYS_SENDMMSG, -1, 1, 1, 0));
	text("sendmmsg(-1, [], 0, 0)");
	result(NET(sendmmsg, SYS_SENDMMSG, -1, P(m), 0, 0));
}

void calls(void)
{
	long r = NET(socketpair, SYS_SOCKETPAIR, AF_UNIX, SOCK_STREAM, 0, P(sv));

	text("socketpair(AF_UNIX, SOCK_STREAM, 0, [%d, %d])", sv[0], sv[1]);
	result(r);
	rights();
	many();
	wrong();
}
