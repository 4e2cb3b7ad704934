// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * options: sets and gets socket options with valid, short, long, negative and no values. The
 * results do not matter here, only the calls; none of them harms the machine.
 */
#include <err.h>
#include <linux/filter.h>
#include <linux/if_packet.h>
#include <linux/netlink.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <netinet/udp.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

/* Options whose answers are the same on every kernel and machine. */
static const struct {
	int domain, type, level, name;
} options[] = {
	{ AF_INET, SOCK_STREAM, SOL_SOCKET, SO_REUSEADDR },
	{ AF_INET, SOCK_STREAM, SOL_SOCKET, SO_KEEPALIVE },
	{ AF_INET, SOCK_STREAM, SOL_SOCKET, SO_BROADCAST },
	{ AF_INET, SOCK_STREAM, SOL_SOCKET, SO_OOBINLINE },
	{ AF_INET, SOCK_STREAM, SOL_SOCKET, SO_RCVLOWAT },
	{ AF_INET, SOCK_STREAM, SOL_SOCKET, SO_ERROR },
	{ AF_INET, SOCK_STREAM, SOL_SOCKET, SO_TYPE },
	{ AF_INET, SOCK_STREAM, SOL_SOCKET, SO_DOMAIN },
	{ AF_INET, SOCK_STREAM, SOL_SOCKET, SO_PROTOCOL },
	{ AF_INET, SOCK_STREAM, SOL_SOCKET, SO_ACCEPTCONN },
	{ AF_INET, SOCK_STREAM, SOL_SOCKET, SO_LINGER },
	{ AF_INET, SOCK_STREAM, SOL_SOCKET, SO_RCVTIMEO },
	{ AF_INET, SOCK_STREAM, SOL_SOCKET, SO_SNDTIMEO },
	{ AF_INET, SOCK_STREAM, SOL_SOCKET, 999 },
	{ AF_INET, SOCK_STREAM, IPPROTO_TCP, TCP_NODELAY },
	{ AF_INET, SOCK_STREAM, IPPROTO_TCP, TCP_CORK },
	{ AF_INET, SOCK_STREAM, IPPROTO_TCP, TCP_KEEPIDLE },
	{ AF_INET, SOCK_STREAM, IPPROTO_TCP, TCP_SYNCNT },
	{ AF_INET, SOCK_STREAM, 99, 1 },
	{ AF_INET, SOCK_DGRAM, IPPROTO_IP, IP_TTL },
	{ AF_INET, SOCK_DGRAM, IPPROTO_IP, IP_TOS },
	{ AF_INET, SOCK_DGRAM, IPPROTO_IP, IP_PKTINFO },
	{ AF_INET, SOCK_DGRAM, IPPROTO_IP, IP_RECVERR },
	{ AF_INET, SOCK_DGRAM, IPPROTO_IP, IP_MULTICAST_TTL },
	{ AF_INET, SOCK_DGRAM, IPPROTO_UDP, UDP_CORK },
	{ AF_INET, SOCK_DGRAM, IPPROTO_UDP, UDP_SEGMENT },
	{ AF_INET6, SOCK_DGRAM, IPPROTO_IPV6, IPV6_V6ONLY },
	{ AF_INET6, SOCK_DGRAM, IPPROTO_IPV6, IPV6_UNICAST_HOPS },
	{ AF_INET6, SOCK_DGRAM, IPPROTO_IPV6, IPV6_RECVPKTINFO },
	{ AF_UNIX, SOCK_STREAM, SOL_SOCKET, SO_PASSCRED },
	{ AF_NETLINK, SOCK_RAW, SOL_NETLINK, NETLINK_PKTINFO },
	{ AF_NETLINK, SOCK_RAW, SOL_NETLINK, NETLINK_EXT_ACK },
};

static char value[64]; /* written to: its pages are there */

static void set_and_get(int fd, int level, int name)
{
	static const socklen_t lengths[] = { 4, 1, 8, 16, 40, 0, -1 };
	socklen_t len;

	for (size_t i = 0; i < sizeof(lengths) / sizeof(lengths[0]); i++) {
		memset(value, 0, sizeof(value));
		value[0] = 1;
		setsockopt(fd, level, name, value, lengths[i]);
		len = lengths[i];
		getsockopt(fd, level, name, value, &len);
	}
	setsockopt(fd, level, name, NULL, 4);
	setsockopt(fd, level, name, (void *)8, 4);
	len = 4;
	getsockopt(fd, level, name, NULL, &len);
	getsockopt(fd, level, name, (void *)8, &len);
	getsockopt(fd, level, name, value, NULL);
	getsockopt(fd, level, name, value, (void *)8);
}

static void all_options(void)
{
	for (size_t i = 0; i < sizeof(options) / sizeof(options[0]); i++) {
		int fd = socket(options[i].domain, options[i].type, 0);

		if (fd < 0)
			err(1, "socket");
		set_and_get(fd, options[i].level, options[i].name);
		close(fd);
	}
}

static void set(int fd, int level, int name, const void *to, socklen_t len)
{
	if (setsockopt(fd, level, name, to, len) < 0)
		err(1, "setsockopt of level %d, option %d", level, name);
}

static void structures(void)
{
	struct sock_filter accept_all = BPF_STMT(BPF_RET | BPF_K, 0xffff);
	struct sock_fprog filter = { 1, &accept_all };
	struct linger linger = { 1, 5 };
	struct timeval second = { 1, 500000 };
	struct ip_mreq group = { { htonl(0xe0000101) }, { htonl(INADDR_LOOPBACK) } };
	struct ip_mreqn group_at = { { htonl(0xe0000102) }, { 0 }, 1 };
	struct ipv6_mreq group6 = { .ipv6mr_interface = 1 };
	struct group_req any_group = { .gr_interface = 1 };
	struct sockaddr_in *member = (struct sockaddr_in *)&any_group.gr_group;
	int udp = socket(AF_INET, SOCK_DGRAM, 0), udp6 = socket(AF_INET6, SOCK_DGRAM, 0);

	*member = (struct sockaddr_in){ .sin_family = AF_INET, .sin_addr = { htonl(0xe0000103) } };
	group6.ipv6mr_multiaddr.s6_addr[0] = 0xff;
	group6.ipv6mr_multiaddr.s6_addr[1] = 0x02;
	group6.ipv6mr_multiaddr.s6_addr[15] = 0x77;
	set(udp, SOL_SOCKET, SO_LINGER, &linger, sizeof(linger));
	set(udp, SOL_SOCKET, SO_RCVTIMEO, &second, sizeof(second));
	set(udp, SOL_SOCKET, SO_ATTACH_FILTER, &filter, sizeof(filter));
	set(udp, SOL_SOCKET, SO_DETACH_FILTER, &linger, sizeof(int));
	set(udp, IPPROTO_IP, IP_ADD_MEMBERSHIP, &group, sizeof(group));
	set(udp, IPPROTO_IP, IP_DROP_MEMBERSHIP, &group, sizeof(group));
	set(udp, IPPROTO_IP, IP_ADD_MEMBERSHIP, &group_at, sizeof(group_at));
	set(udp, IPPROTO_IP, MCAST_JOIN_GROUP, &any_group, sizeof(any_group));
	set(udp6, IPPROTO_IPV6, IPV6_ADD_MEMBERSHIP, &group6, sizeof(group6));
	close(udp);
	close(udp6);
}

int main(void)
{
	all_options();
	structures();
	return 0;
}
