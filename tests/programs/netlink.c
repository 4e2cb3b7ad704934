// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Queries the kernel about its network, by messages and by ioctl: a dump of each kind, an address
 * and a route that come and go, invalid requests, and sockets. In a separate network namespace, or,
 * with the word "here", in the current one, for use in a VM.
 */
#include <arpa/inet.h>
#include <err.h>
#include <errno.h>
#include <linux/if_addr.h>
#include <linux/inet_diag.h>
#include <linux/neighbour.h>
#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <linux/sock_diag.h>
#include <linux/sockios.h>
#include <linux/unix_diag.h>
#include <net/if.h>
#include <sched.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

struct request {
	struct nlmsghdr h;
	union {
		struct rtgenmsg any;
		struct ifaddrmsg addr;
		struct rtmsg route;
		struct ndmsg neigh;
		struct tcmsg tc;
		struct inet_diag_req_v2 inet;
		struct unix_diag_req local;
		char bytes[128];
	};
};

static int open_netlink(int protocol)
{
	struct sockaddr_nl any = { .nl_family = AF_NETLINK };
	int fd = socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, protocol), one = 1;

	if (fd < 0 || bind(fd, (struct sockaddr *)&any, sizeof(any)))
		err(1, "netlink");
	setsockopt(fd, SOL_NETLINK, NETLINK_EXT_ACK, &one, sizeof(one));
	return fd;
}

/* Reads to the end of the answer; returns 0 or the error in it. */
static int answer(int fd)
{
	static char bytes[32768];
	struct sockaddr_nl from;
	struct iovec iov = { bytes, sizeof(bytes) };

	for (;;) {
		struct msghdr m = { .msg_name = &from,
				    .msg_namelen = sizeof(from),
				    .msg_iov = &iov,
				    .msg_iovlen = 1 };
		int n = recvmsg(fd, &m,
				MSG_DONTWAIT); /* an answer is there once the request is sent */

		if (n < 0)
			return -errno;
		for (struct nlmsghdr *h = (void *)bytes; NLMSG_OK(h, (unsigned)n);
		     h = NLMSG_NEXT(h, n)) {
			if (h->nlmsg_type == NLMSG_DONE)
				return 0;
			if (h->nlmsg_type == NLMSG_ERROR)
				return ((struct nlmsgerr *)NLMSG_DATA(h))->error;
		}
	}
}

static int ask(int fd, struct request *r, int type, int flags, size_t size)
{
	static unsigned seq;

	r->h.nlmsg_type = type;
	r->h.nlmsg_flags = NLM_F_REQUEST | flags;
	r->h.nlmsg_len = r->h.nlmsg_len ? r->h.nlmsg_len : NLMSG_LENGTH(size);
	r->h.nlmsg_seq = ++seq;
	if (send(fd, r,
		 NLMSG_LENGTH(0) + sizeof(r->bytes) < r->h.nlmsg_len ? sizeof(*r) : r->h.nlmsg_len,
		 0) < 0)
		return -errno;
	return answer(fd);
}

static void add_attribute(struct request *r, int type, const void *data, size_t n)
{
	struct rtattr *a = (void *)((char *)r + NLMSG_ALIGN(r->h.nlmsg_len));

	a->rta_type = type;
	a->rta_len = RTA_LENGTH(n);
	memcpy(RTA_DATA(a), data, n);
	r->h.nlmsg_len = NLMSG_ALIGN(r->h.nlmsg_len) + RTA_ALIGN(a->rta_len);
}

static void dumps(int fd)
{
	static const struct {
		int type, family;
		size_t size;
	} of[] = {
		{ RTM_GETLINK, AF_UNSPEC, sizeof(struct ifinfomsg) },
		{ RTM_GETADDR, AF_UNSPEC, sizeof(struct ifaddrmsg) },
		{ RTM_GETROUTE, AF_UNSPEC, sizeof(struct rtmsg) },
		{ RTM_GETRULE, AF_UNSPEC, sizeof(struct rtmsg) },
		{ RTM_GETNEIGH, AF_UNSPEC, sizeof(struct ndmsg) },
		{ RTM_GETNEIGHTBL, AF_INET, sizeof(struct ndtmsg) },
		{ RTM_GETQDISC, AF_UNSPEC, sizeof(struct tcmsg) },
		{ RTM_GETNETCONF, AF_INET, sizeof(struct rtgenmsg) },
		{ RTM_GETNSID, AF_UNSPEC, sizeof(struct rtgenmsg) },
	};

	for (size_t i = 0; i < sizeof(of) / sizeof(of[0]); i++) {
		struct request r = { .any.rtgen_family = of[i].family };

		if (ask(fd, &r, of[i].type, NLM_F_DUMP, of[i].size))
			warnx("%d was not answered", of[i].type);
	}
}

/* 192.0.2.1 on lo, and a route through it: added, added again, and removed. */
static void changes(int fd)
{
	struct in_addr address = { htonl(0xc0000201) }, net = { htonl(0xc6336400) };
	int lo = 1;

	for (int i = 0; i < 3; i++) {
		struct request a = { .addr = { AF_INET, 24, 0, RT_SCOPE_UNIVERSE, 1 } }, r = { 0 };

		a.h.nlmsg_len = NLMSG_LENGTH(sizeof(a.addr));
		add_attribute(&a, IFA_LOCAL, &address, sizeof(address));
		add_attribute(&a, IFA_LABEL, "lo:1", 5);
		ask(fd, &a, i < 2 ? RTM_NEWADDR : RTM_DELADDR,
		    NLM_F_ACK | (i < 2 ? NLM_F_CREATE | NLM_F_EXCL : 0), 0);
		r.route = (struct rtmsg){
			AF_INET,       24,          0, 0, RT_TABLE_MAIN, RTPROT_STATIC,
			RT_SCOPE_LINK, RTN_UNICAST, 0
		};
		r.h.nlmsg_len = NLMSG_LENGTH(sizeof(r.route));
		add_attribute(&r, RTA_DST, &net, sizeof(net));
		add_attribute(&r, RTA_OIF, &lo, sizeof(lo));
		ask(fd, &r, i < 2 ? RTM_NEWROUTE : RTM_DELROUTE,
		    NLM_F_ACK | (i < 2 ? NLM_F_CREATE | NLM_F_EXCL : 0), 0);
	}
}

/* Twelve kilobytes of padding: more than is kept of other buffers. */
static void long_one(int fd)
{
	static char bytes[12000];

	for (unsigned at = 0; at < sizeof(bytes); at += 3000)
		*(struct nlmsghdr *)(bytes + at) =
			(struct nlmsghdr){ 3000, NLMSG_NOOP, NLM_F_REQUEST, at, 0 };
	send(fd, bytes, sizeof(bytes), 0);
}

static void wrong(int fd)
{
	struct request r = { 0 };
	char little[3] = "abc";

	ask(fd, &r, RTM_GETLINK, NLM_F_ACK, 4);
	r = (struct request){ 0 };
	ask(fd, &r, 999, NLM_F_ACK, 20);
	r = (struct request){ 0 };
	add_attribute(&r, IFLA_IFNAME, "none", 5);
	ask(fd, &r, RTM_DELADDR, NLM_F_ACK, 0);
	send(fd, little, sizeof(little), 0);
	r = (struct request){ .h = { 4000, RTM_GETLINK, NLM_F_REQUEST, 1, 0 } };
	send(fd, &r, 32, 0);
	send(fd, NULL, 16, 0);
	send(fd, &r, 16, MSG_OOB);
}

static void sockets(void)
{
	struct sockaddr_in sin = { AF_INET, htons(5009), { htonl(INADDR_LOOPBACK) }, { 0 } };
	struct request r = { .inet = { .sdiag_family = AF_INET,
				       .sdiag_protocol = IPPROTO_TCP,
				       .idiag_states = -1,
				       .idiag_ext = 1 << (INET_DIAG_MEMINFO - 1) |
						    1 << (INET_DIAG_SHUTDOWN - 1) } };
	int fd = open_netlink(NETLINK_SOCK_DIAG), tcp = socket(AF_INET, SOCK_STREAM, 0);

	bind(tcp, (struct sockaddr *)&sin, sizeof(sin));
	listen(tcp, 3);
	ask(fd, &r, SOCK_DIAG_BY_FAMILY, NLM_F_DUMP, sizeof(r.inet));
	r = (struct request){ .local = { .sdiag_family = AF_UNIX,
					 .udiag_states = -1,
					 .udiag_show = UDIAG_SHOW_NAME } };
	ask(fd, &r, SOCK_DIAG_BY_FAMILY, NLM_F_DUMP, sizeof(r.local));
	close(tcp);
	close(fd);
}

static void interfaces(void)
{
	static const unsigned long of[] = { SIOCGIFFLAGS,   SIOCGIFADDR,    SIOCGIFNETMASK,
					    SIOCGIFBRDADDR, SIOCGIFDSTADDR, SIOCGIFMTU,
					    SIOCGIFMETRIC,  SIOCGIFHWADDR,  SIOCGIFTXQLEN,
					    SIOCGIFMAP,     SIOCGIFINDEX,   SIOCGIFSLAVE,
					    SIOCETHTOOL };
	int fd = socket(AF_INET, SOCK_DGRAM, 0), n = 0;
	struct ifreq all[4], one = { 0 };
	struct ifconf c = { .ifc_len = sizeof(all), .ifc_req = all };

	ioctl(fd, SIOCGIFCONF, &c);
	c = (struct ifconf){ 0 };
	ioctl(fd, SIOCGIFCONF, &c);
	for (int i = 0; i < 2; i++) {
		for (size_t j = 0; j < sizeof(of) / sizeof(of[0]); j++) {
			memset(&one, 0, sizeof(one));
			strcpy(one.ifr_name, i ? "none" : "lo");
			ioctl(fd, of[j], of[j] == SIOCETHTOOL ? NULL : &one);
		}
	}
	memset(&one, 0, sizeof(one));
	one.ifr_ifindex = 1;
	ioctl(fd, SIOCGIFNAME, &one);
	one.ifr_ifindex = 99;
	ioctl(fd, SIOCGIFNAME, &one);
	ioctl(fd, FIONREAD, &n);
	ioctl(fd, SIOCATMARK, &n);
	ioctl(fd, FIONBIO, &n);
	ioctl(fd, FIOASYNC, &n);
	ioctl(fd, _IOC(_IOC_READ, 0x12, 0x34, 0x56), 0x78);
	close(fd);
}

static void up(void)
{
	int fd = socket(AF_INET, SOCK_DGRAM, 0);
	struct ifreq r = { .ifr_name = "lo", .ifr_flags = IFF_UP };

	ioctl(fd, SIOCSIFFLAGS, &r);
	close(fd);
}

int main(int argc, char **argv)
{
	bool here = argc > 1 && !strcmp(argv[1], "here");
	int fd;

	if (!here && unshare(CLONE_NEWNET))
		return 77;
	up();
	fd = open_netlink(NETLINK_ROUTE);
	dumps(fd);
	changes(fd);
	long_one(fd);
	wrong(fd);
	close(fd);
	sockets();
	interfaces();
	return 0;
}
