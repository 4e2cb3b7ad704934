// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Options, addresses and control messages: values and bytes of memory in, text out. The strace
 * view's lines are those of strace 6.1; the other column is what the tree and JSON show if they
 * have more.
 */
#include <linux/filter.h>
#include <linux/tcp.h>
#include <netinet/in.h>
#include <setjmp.h>
#include <stdarg.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <time.h>

#include <cmocka.h>
#include <linux/if_packet.h>
#include <linux/netlink.h>

#include "abi/decode.h"
#include "base/buf.h"

enum { A = 0x1000, B = 0x2000, C = 0x3000 };

struct row {
	const char *strace, *rich; /* rich NULL: the same */
	enum abi abi;
	unsigned nr; /* x86-64's; i386's is found by name */
	int64_t result;
	uint64_t args[6];
	struct mem_piece mem[4];
};

#define BYTES(addr, when, ...)                                                          \
	{                                                                               \
		addr, sizeof((const uint8_t[]){ __VA_ARGS__ }), when, (const uint8_t[]) \
		{                                                                       \
			__VA_ARGS__                                                     \
		}                                                                       \
	}
#define VALUE(addr, when, type, ...)                    \
	{                                               \
		addr, sizeof(type), when, &(const type) \
		{                                       \
			__VA_ARGS__                     \
		}                                       \
	}
#define INT(addr, when, value) VALUE(addr, when, int, value)

#define ZEROS_8  "0, 0, 0, 0, 0, 0, 0, 0"
#define ZEROS_32 ZEROS_8 ", " ZEROS_8 ", " ZEROS_8 ", " ZEROS_8

static const struct row rows[] = {
	/* The kernel takes the int at the start of a longer value. */
	{ "setsockopt(3, SOL_TCP, TCP_NODELAY, \"\\1\\0\\0\\0\\0\\0\\0\\0\", 8) = 0",
	  "setsockopt(3, SOL_TCP, TCP_NODELAY, [1], 8) = 0",
	  ABI_X86_64,
	  SYS_setsockopt,
	  0,
	  { 3, IPPROTO_TCP, TCP_NODELAY, A, 8 },
	  { VALUE(A, AT_ENTRY, int[2], 1, 0) } },
	{ "setsockopt(3, SOL_IP, IP_TTL, \"@\\0\\0\\0\\377\", 5) = 0",
	  "setsockopt(3, SOL_IP, IP_TTL, [64], 5) = 0",
	  ABI_I386,
	  SYS_setsockopt,
	  0,
	  { 3, IPPROTO_IP, IP_TTL, A, 5 },
	  { BYTES(A, AT_ENTRY, 64, 0, 0, 0, 0xff) } },
	{ "setsockopt(3, SOL_IPV6, IPV6_UNICAST_HOPS, "
	  "\"\\377\\377\\377\\377\\0\\0\\0\\0\", 8) = 0",
	  "setsockopt(3, SOL_IPV6, IPV6_UNICAST_HOPS, [-1], 8) = 0",
	  ABI_X86_64,
	  SYS_setsockopt,
	  0,
	  { 3, IPPROTO_IPV6, IPV6_UNICAST_HOPS, A, 8 },
	  { VALUE(A, AT_ENTRY, int[2], -1, 0) } },
	/* Fewer bytes than an int, and a value that is not one. */
	{ "setsockopt(3, SOL_IP, IP_MULTICAST_TTL, \"\\1\", 1) = 0",
	  NULL,
	  ABI_X86_64,
	  SYS_setsockopt,
	  0,
	  { 3, IPPROTO_IP, IP_MULTICAST_TTL, A, 1 },
	  { BYTES(A, AT_ENTRY, 1) } },
	{ "setsockopt(3, SOL_TCP, TCP_CONGESTION, \"cubic\", 5) = 0",
	  NULL,
	  ABI_X86_64,
	  SYS_setsockopt,
	  0,
	  { 3, IPPROTO_TCP, TCP_CONGESTION, A, 5 },
	  { BYTES(A, AT_ENTRY, 'c', 'u', 'b', 'i', 'c') } },
	/* Times are the ABI's words in the old options, 64 bits in the new ones; strace 6.1 shows
	 * bytes. */
	{ "setsockopt(3, SOL_SOCKET, SO_RCVTIMEO_OLD, \"\\5\\0\\0\\0\\7\\0\\0\\0\", 8) = 0",
	  "setsockopt(3, SOL_SOCKET, SO_RCVTIMEO_OLD, {tv_sec=5, tv_usec=7}, 8) = 0",
	  ABI_I386,
	  SYS_setsockopt,
	  0,
	  { 3, SOL_SOCKET, SO_RCVTIMEO_OLD, A, 8 },
	  { VALUE(A, AT_ENTRY, int[2], 5, 7) } },
	{ "setsockopt(3, SOL_SOCKET, SO_RCVTIMEO_OLD, \"\\5\\0\\0\\0\\7\\0\\0\\0\", 8) = 0",
	  NULL,
	  ABI_X86_64,
	  SYS_setsockopt,
	  0,
	  { 3, SOL_SOCKET, SO_RCVTIMEO_OLD, A, 8 },
	  { VALUE(A, AT_ENTRY, int[2], 5, 7) } },
	{ "setsockopt(3, SOL_SOCKET, SO_SNDTIMEO_NEW, "
	  "\"\\5\\0\\0\\0\\0\\0\\0\\0\\7\\0\\0\\0\\0\\0\\0\\0\", 16) = 0",
	  "setsockopt(3, SOL_SOCKET, SO_SNDTIMEO_NEW, {tv_sec=5, tv_usec=7}, 16) = 0",
	  ABI_I386,
	  SYS_setsockopt,
	  0,
	  { 3, SOL_SOCKET, SO_SNDTIMEO_NEW, A, 16 },
	  { VALUE(A, AT_ENTRY, int64_t[2], 5, 7) } },
	/* Unreadable values print as addresses; truncated members are left out. */
	{ "getsockopt(3, SOL_TCP, TCP_INFO, 0x1000, [4]) = 0",
	  NULL,
	  ABI_X86_64,
	  SYS_getsockopt,
	  0,
	  { 3, IPPROTO_TCP, TCP_INFO, A, B },
	  { BYTES(B, AT_ENTRY, 4, 0, 0, 0) } },
	{ "getsockopt(3, SOL_TCP, TCP_INFO, \"\\1\\0\\2\\0\\0\", [5]) = 0",
	  "getsockopt(3, SOL_TCP, TCP_INFO, {tcpi_state=TCP_ESTABLISHED, "
	  "tcpi_ca_state=TCP_CA_Open, "
	  "tcpi_retransmits=2, tcpi_probes=0, tcpi_backoff=0}, [5]) = 0",
	  ABI_X86_64,
	  SYS_getsockopt,
	  0,
	  { 3, IPPROTO_TCP, TCP_INFO, A, B },
	  { BYTES(A, AT_EXIT, 1, 0, 2, 0, 0), BYTES(B, AT_ENTRY, 5, 0, 0, 0),
	    BYTES(B, AT_EXIT, 5, 0, 0, 0) } },
	{ "getsockopt(3, SOL_SOCKET, SO_PROTOCOL, [17], [4]) = 0",
	  "getsockopt(3, SOL_SOCKET, SO_PROTOCOL, [IPPROTO_UDP], [4]) = 0",
	  ABI_X86_64,
	  SYS_getsockopt,
	  0,
	  { 3, SOL_SOCKET, SO_PROTOCOL, A, B },
	  { INT(A, AT_EXIT, 17), INT(B, AT_ENTRY, 4), INT(B, AT_EXIT, 4) } },
	/* For memberships the kernel returns the size needed, and stores what fits. */
	{ "getsockopt(3, SOL_NETLINK, NETLINK_LIST_MEMBERSHIPS, [0], [4 => 8]) = 0",
	  NULL,
	  ABI_X86_64,
	  SYS_getsockopt,
	  0,
	  { 3, SOL_NETLINK, NETLINK_LIST_MEMBERSHIPS, A, B },
	  { VALUE(A, AT_EXIT, int[2], 0, 0x22222222), INT(B, AT_ENTRY, 4), INT(B, AT_EXIT, 8) } },
	{ "getsockopt(3, SOL_NETLINK, NETLINK_LIST_MEMBERSHIPS, [], [2 => 8]) = 0",
	  NULL,
	  ABI_X86_64,
	  SYS_getsockopt,
	  0,
	  { 3, SOL_NETLINK, NETLINK_LIST_MEMBERSHIPS, A, B },
	  { VALUE(A, AT_EXIT, int[2], 0x11111111, 0x22222222), INT(B, AT_ENTRY, 2),
	    INT(B, AT_EXIT, 8) } },
	/* A filter's loads from beyond the packet. */
	{ "setsockopt(3, SOL_SOCKET, SO_ATTACH_FILTER, {len=3, filter=0x3000}, 16) = 0",
	  "setsockopt(3, SOL_SOCKET, SO_ATTACH_FILTER, {len=3, filter=["
	  "BPF_STMT(BPF_LD|BPF_H|BPF_ABS, SKF_AD_OFF+SKF_AD_PROTOCOL), "
	  "BPF_STMT(BPF_LD|BPF_W|BPF_ABS, SKF_NET_OFF+8), "
	  "BPF_STMT(BPF_LD|BPF_W|BPF_ABS, SKF_LL_OFF+4)]}, 16) = 0",
	  ABI_X86_64,
	  SYS_setsockopt,
	  0,
	  { 3, SOL_SOCKET, SO_ATTACH_FILTER, A, 16 },
	  { VALUE(A, AT_ENTRY, uint64_t[2], 3, C),
	    VALUE(C, AT_ENTRY, uint64_t[3], 0xfffff00000000028, 0xfff0000800000020,
		  0xffe0000400000020) } },
	/* Without a length, all of the address. */
	{ "setsockopt(3, SOL_PACKET, PACKET_ADD_MEMBERSHIP, {mr_ifindex=2, "
	  "mr_type=PACKET_MR_PROMISC, mr_alen=0, mr_address=01:02:03:04:05:06:07:08}, 16) = 0",
	  NULL,
	  ABI_X86_64,
	  SYS_setsockopt,
	  0,
	  { 3, SOL_PACKET, PACKET_ADD_MEMBERSHIP, A, 16 },
	  { BYTES(A, AT_ENTRY, 2, 0, 0, 0, 1, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8) } },
	/* Descriptors, one of them incomplete. */
	{ "sendmsg(3, {msg_name=NULL, msg_namelen=0, msg_iov=NULL, msg_iovlen=0, msg_control=["
	  "{cmsg_len=18, cmsg_level=SOL_SOCKET, cmsg_type=SCM_RIGHTS}], msg_controllen=24, "
	  "msg_flags=0}, 0) = 0",
	  "sendmsg(3, {msg_name=NULL, msg_namelen=0, msg_iov=NULL, msg_iovlen=0, msg_control=["
	  "{cmsg_len=18, cmsg_level=SOL_SOCKET, cmsg_type=SCM_RIGHTS, cmsg_data=[0x5, 0x6]}], "
	  "msg_controllen=24, msg_flags=0}, 0) = 0",
	  ABI_X86_64,
	  SYS_sendmsg,
	  0,
	  { 3, A, 0 },
	  { VALUE(A, AT_ENTRY, uint64_t[7], 0, 0, 0, 0, B, 24, 0),
	    BYTES(B, AT_ENTRY, 18, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 5, 6, 0, 0, 0, 0, 0,
		  0) } },
	/* One page of a longer control buffer was kept, with part of one message. */
	{ "sendmsg(3, {msg_name=NULL, msg_namelen=0, msg_iov=NULL, msg_iovlen=0, msg_control=["
	  "{cmsg_len=40960, cmsg_level=SOL_SOCKET, cmsg_type=SCM_RIGHTS, cmsg_data=[" ZEROS_32
	  ", ...]}], msg_controllen=40960, msg_flags=0}, 0) = -1 EINVAL (Invalid argument)",
	  NULL,
	  ABI_X86_64,
	  SYS_sendmsg,
	  -22,
	  { 3, A, 0 },
	  { VALUE(A, AT_ENTRY, uint64_t[7], 0, 0, 0, 0, B, 40960, 0),
	    VALUE(B, AT_ENTRY, uint64_t[512], 40960, 0x100000001) } },
	/* … or some messages. */
	{ "sendmsg(3, {msg_name=NULL, msg_namelen=0, msg_iov=NULL, msg_iovlen=0, msg_control=["
	  "{cmsg_len=4096, cmsg_level=SOL_IP, cmsg_type=IP_TTL, cmsg_data=[" ZEROS_32
	  ", ...]}, ...], msg_controllen=40960, msg_flags=0}, 0) = 0",
	  NULL,
	  ABI_X86_64,
	  SYS_sendmsg,
	  0,
	  { 3, A, 0 },
	  { VALUE(A, AT_ENTRY, uint64_t[7], 0, 0, 0, 0, B, 40960, 0),
	    VALUE(B, AT_ENTRY, uint64_t[512], 4096, 0x200000000) } },
	/* Wrong lengths. */
	{ "setsockopt(3, SOL_SOCKET, SO_REUSEADDR, 0x1000, -1) = -1 EINVAL (Invalid argument)",
	  NULL,
	  ABI_X86_64,
	  SYS_setsockopt,
	  -22,
	  { 3, SOL_SOCKET, SO_REUSEADDR, A, -1 },
	  { INT(A, AT_ENTRY, 1) } },
	{ "setsockopt(3, SOL_SOCKET, SO_REUSEADDR, [1], 2147483647) = 0",
	  NULL,
	  ABI_X86_64,
	  SYS_setsockopt,
	  0,
	  { 3, SOL_SOCKET, SO_REUSEADDR, A, 0x7fffffff },
	  { INT(A, AT_ENTRY, 1) } },
	{ "setsockopt(3, 0x7f /* SOL_?? */, 300, \"ab\", 2) = 0",
	  NULL,
	  ABI_X86_64,
	  SYS_setsockopt,
	  0,
	  { 3, 127, 300, A, 2 },
	  { BYTES(A, AT_ENTRY, 'a', 'b') } },
	{ "setsockopt(3, SOL_IP, MCAST_JOIN_GROUP, 0x1000, 131) = 0",
	  NULL,
	  ABI_I386,
	  SYS_setsockopt,
	  0,
	  { 3, IPPROTO_IP, MCAST_JOIN_GROUP, A, 131 },
	  { VALUE(A, AT_ENTRY, char[131], 1) } },
	{ "setsockopt(3, SOL_IPV6, IPV6_ADD_MEMBERSHIP, {inet_pton(AF_INET6, \"::1\", "
	  "&ipv6mr_multiaddr), "
	  "ipv6mr_interface=if_nametoindex(\"lo\")}, 20) = 0",
	  NULL,
	  ABI_X86_64,
	  SYS_setsockopt,
	  0,
	  { 3, IPPROTO_IPV6, IPV6_ADD_MEMBERSHIP, A, 20 },
	  { VALUE(A, AT_ENTRY, struct ipv6_mreq, IN6ADDR_LOOPBACK_INIT, 1) } },
	/* A filter of one instruction; strace shows it only with -v. */
	{ "setsockopt(3, SOL_SOCKET, SO_ATTACH_FILTER, {len=1, filter=0x2000}, 16) = 0",
	  "setsockopt(3, SOL_SOCKET, SO_ATTACH_FILTER, {len=1, filter=[BPF_STMT(BPF_RET|BPF_K, "
	  "0xffff)]}, 16) = 0",
	  ABI_X86_64,
	  SYS_setsockopt,
	  0,
	  { 3, SOL_SOCKET, SO_ATTACH_FILTER, A, 16 },
	  { VALUE(A, AT_ENTRY, uint64_t[2], 1, B),
	    VALUE(B, AT_ENTRY, struct sock_filter, BPF_RET | BPF_K, 0, 0, 0xffff) } },
	/* 32-bit headers, and a message that strace leaves as a number. */
	{ "sendmsg(3, {msg_name=NULL, msg_namelen=0, msg_iov=NULL, msg_iovlen=0, "
	  "msg_control=[{cmsg_len=16, cmsg_level=SOL_SOCKET, cmsg_type=SCM_RIGHTS, cmsg_data=[5]}, "
	  "{cmsg_len=16, cmsg_level=SOL_IPV6, cmsg_type=0x34}], msg_controllen=32, msg_flags=0}, "
	  "0) = 0",
	  "sendmsg(3, {msg_name=NULL, msg_namelen=0, msg_iov=NULL, msg_iovlen=0, "
	  "msg_control=[{cmsg_len=16, cmsg_level=SOL_SOCKET, cmsg_type=SCM_RIGHTS, cmsg_data=[5]}, "
	  "{cmsg_len=16, cmsg_level=SOL_IPV6, cmsg_type=IPV6_HOPLIMIT, cmsg_data=[64]}], "
	  "msg_controllen=32, "
	  "msg_flags=0}, 0) = 0",
	  ABI_I386,
	  SYS_sendmsg,
	  0,
	  { 3, A, 0 },
	  { VALUE(A, AT_ENTRY, uint32_t[7], 0, 0, 0, 0, B, 32, 0),
	    VALUE(B, AT_ENTRY, uint32_t[8], 16, SOL_SOCKET, SCM_RIGHTS, 5, 16, IPPROTO_IPV6,
		  IPV6_HOPLIMIT, 64) } },
	/* Protocols of families. */
	{ "socket(AF_BLUETOOTH, SOCK_STREAM, BTPROTO_RFCOMM) = 3",
	  NULL,
	  ABI_X86_64,
	  SYS_socket,
	  3,
	  { AF_BLUETOOTH, SOCK_STREAM, 3 } },
	{ "socket(AF_AX25, SOCK_RAW, 0x1 /* AX25_P_ROSE */) = 3",
	  NULL,
	  ABI_X86_64,
	  SYS_socket,
	  3,
	  { AF_AX25, SOCK_RAW, 1 } },
	{ "socket(AF_X25, SOCK_SEQPACKET, 7) = 3",
	  NULL,
	  ABI_X86_64,
	  SYS_socket,
	  3,
	  { AF_X25, SOCK_SEQPACKET, 7 } },
	/* Addresses. */
	{ "connect(3, {sa_family=AF_PACKET, sll_protocol=htons(ETH_P_ALL), "
	  "sll_ifindex=if_nametoindex(\"lo\"), "
	  "sll_hatype=ARPHRD_NETROM, sll_pkttype=PACKET_HOST, sll_halen=2, sll_addr=[0x1, 00]}, "
	  "20) = 0",
	  NULL,
	  ABI_X86_64,
	  SYS_connect,
	  0,
	  { 3, A, 20 },
	  { VALUE(A, AT_ENTRY, struct sockaddr_ll, AF_PACKET, 0x0300, 1, 0, 0, 2, { 1, 0 }) } },
	{ "connect(3, {sa_family=AF_BLUETOOTH, rc_bdaddr=01:02:03:04:05:06, rc_channel=7}, 10) = 0",
	  NULL,
	  ABI_X86_64,
	  SYS_connect,
	  0,
	  { 3, A, 10 },
	  { BYTES(A, AT_ENTRY, 31, 0, 1, 2, 3, 4, 5, 6, 7, 0) } },
	{ "connect(3, {sa_family=AF_X25, sx25_addr={x25_addr=\"012\"}}, 18) = 0",
	  NULL,
	  ABI_X86_64,
	  SYS_connect,
	  0,
	  { 3, A, 18 },
	  { BYTES(A, AT_ENTRY, 9, 0, '0', '1', '2', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0) } },
	{ "connect(3, {sa_family=0x7777 /* AF_??? */, sa_data=\"\\1\\2\"}, 4) = 0",
	  NULL,
	  ABI_X86_64,
	  SYS_connect,
	  0,
	  { 3, A, 4 },
	  { BYTES(A, AT_ENTRY, 0x77, 0x77, 1, 2) } },
};

static void check(const struct row *r, bool rich)
{
	const struct decode_opts o = { .str_len = 32, .rich = rich };
	struct call c = {
		.abi = r->abi, .nr = r->nr, .result = r->result, .has_result = true, .mem = r->mem
	};
	struct buf out = { 0 };

	if (c.abi != ABI_X86_64)
		c.nr = sysent_number(c.abi, sysent_find(ABI_X86_64, r->nr)->name);
	memcpy(c.args, r->args, sizeof(c.args));
	while (c.n_mem < 4 && r->mem[c.n_mem].len)
		c.n_mem++;
	decode_call(&c, &o, &out);
	buf_puts(&out, " = ");
	decode_result(&c, &o, &out);
	assert_string_equal(buf_str(&out), rich && r->rich ? r->rich : r->strace);
	buf_free(&out);
}

static void test_strace(void **unused)
{
	(void)unused;
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		check(&rows[i], false);
}

static void test_rich(void **unused)
{
	(void)unused;
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		check(&rows[i], true);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_strace),
		cmocka_unit_test(test_rich),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
