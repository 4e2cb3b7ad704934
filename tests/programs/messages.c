// SPDX-License-Identifier: GPL-2.0-or-later
/* messages: control messages sent and received over loopback: properties of datagrams, descriptors,
 * senders, errors. */
#include <arpa/inet.h>
#include <err.h>
#include <netinet/in.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

static char control[512], text[64];

static struct msghdr message(struct iovec *v, size_t room)
{
	*v = (struct iovec){ text, sizeof(text) };
	memset(control, 0, sizeof(control));
	return (struct msghdr){
		.msg_iov = v, .msg_iovlen = 1, .msg_control = control, .msg_controllen = room
	};
}

static void receive(int fd, int flags, size_t room)
{
	struct iovec v;
	struct msghdr m = message(&v, room);

	if (recvmsg(fd, &m, flags) < 0)
		err(1, "recvmsg");
}

static void put(struct msghdr *m, int level, int type, const void *data, size_t len)
{
	struct cmsghdr *c = CMSG_FIRSTHDR(m);

	c->cmsg_level = level;
	c->cmsg_type = type;
	c->cmsg_len = CMSG_LEN(len);
	memcpy(CMSG_DATA(c), data, len);
	m->msg_controllen = CMSG_SPACE(len);
}

static void ask(int fd, int level, const int *names, size_t n)
{
	int one = 1;

	for (size_t i = 0; i < n; i++)
		if (setsockopt(fd, level, names[i], &one, sizeof(one)) < 0)
			err(1, "setsockopt of level %d, option %d", level, names[i]);
}

static int bound(int family, struct sockaddr_storage *address)
{
	struct sockaddr_in *in = (struct sockaddr_in *)address;
	struct sockaddr_in6 *in6 = (struct sockaddr_in6 *)address;
	socklen_t len = sizeof(*address);
	int fd = socket(family, SOCK_DGRAM, 0);

	memset(address, 0, sizeof(*address));
	address->ss_family = family;
	if (family == AF_INET)
		in->sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	else
		in6->sin6_addr = in6addr_loopback;
	if (fd < 0 ||
	    bind(fd, (struct sockaddr *)address, family == AF_INET ? sizeof(*in) : sizeof(*in6)) <
		    0 ||
	    getsockname(fd, (struct sockaddr *)address, &len) < 0)
		err(1, "bind");
	return fd;
}

static void datagrams(int family, int level, const int *names, size_t n)
{
	struct sockaddr_storage to;
	struct iovec v;
	struct msghdr m;
	int fd = bound(family, &to), ttl = 7;
	socklen_t len =
		family == AF_INET ? sizeof(struct sockaddr_in) : sizeof(struct sockaddr_in6);

	ask(fd, level, names, n);
	if (sendto(fd, "hello", 5, 0, (struct sockaddr *)&to, len) != 5)
		err(1, "sendto");
	receive(fd, 0, sizeof(control));
	/* Sends a control message that is received into too small a buffer. */
	m = message(&v, sizeof(control));
	m.msg_name = &to;
	m.msg_namelen = len;
	put(&m, level, level == IPPROTO_IP ? IP_TTL : IPV6_HOPLIMIT, &ttl, sizeof(ttl));
	if (sendmsg(fd, &m, 0) < 0)
		err(1, "sendmsg");
	receive(fd, 0, 20);
	close(fd);
}

/* Receives an error, with its origin. */
static void errors(void)
{
	struct sockaddr_storage gone;
	int one = 1, fd = bound(AF_INET, &gone), sender = socket(AF_INET, SOCK_DGRAM, 0);

	close(fd);
	ask(sender, IPPROTO_IP, (int[]){ IP_RECVERR }, 1);
	if (sendto(sender, "x", 1, 0, (struct sockaddr *)&gone, sizeof(struct sockaddr_in)) != 1)
		err(1, "sendto");
	receive(sender, MSG_ERRQUEUE, sizeof(control));
	setsockopt(sender, IPPROTO_IP, IP_RECVERR, &one, 0);
	close(sender);
}

static void descriptors(void)
{
	int pair[2], sent[3] = { 0, 1, 2 };
	struct iovec v;
	struct msghdr m = message(&v, sizeof(control));

	if (socketpair(AF_UNIX, SOCK_STREAM, 0, pair) < 0)
		err(1, "socketpair");
	ask(pair[1], SOL_SOCKET, (int[]){ SO_PASSCRED }, 1);
	put(&m, SOL_SOCKET, SCM_RIGHTS, sent, sizeof(sent));
	v.iov_len = 3;
	if (sendmsg(pair[0], &m, 0) != 3)
		err(1, "sendmsg");
	receive(pair[1], 0, sizeof(control));
	/* A descriptor that does not exist, and an unmapped buffer. */
	sent[0] = 999;
	put(&m, SOL_SOCKET, SCM_RIGHTS, sent, sizeof(int));
	sendmsg(pair[0], &m, 0);
	m.msg_control = (void *)8;
	sendmsg(pair[0], &m, 0);
	close(pair[0]);
	close(pair[1]);
}

int main(void)
{
	static const int ip[] = { IP_RECVTOS, IP_RECVTTL, IP_PKTINFO, IP_RECVORIGDSTADDR };
	static const int ipv6[] = { IPV6_RECVPKTINFO, IPV6_RECVHOPLIMIT, IPV6_RECVTCLASS };

	datagrams(AF_INET, IPPROTO_IP, ip, sizeof(ip) / sizeof(ip[0]));
	datagrams(AF_INET6, IPPROTO_IPV6, ipv6, sizeof(ipv6) / sizeof(ipv6[0]));
	errors();
	descriptors();
	return 0;
}
