// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Netlink messages that a call sends: bytes in, what strace 6.1 prints out. The expected texts are
 * strace's own; tests/e2e/netlink_lines.py compares many more with it.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/syscall.h>

#include <linux/netlink.h>
#include <cmocka.h>

#include "abi/decode.h"
#include "base/buf.h"

/* Where the bytes are; nothing follows them. */
#define PLACE UINT64_C(0x20100000)

struct row {
	const char *name;
	unsigned protocol, claimed; /* bytes that the call claims to send */
	const char *bytes;
	size_t n; /* bytes that exist */
	const char *text;
};

#define BYTES(text) text, sizeof(text) - 1

static const struct row rows[] = {
	{ "a link", NETLINK_ROUTE, 132,
	  BYTES("\204\000\000\000\020\000\002\000\007\000\000\000\000\000\000\000\000\000\004\003"
		"\001\000\000\000I\000\001\000\000\000\000\000\007\000\003\000lo\000\000\010\000"
		"\004\000\000\000\001\000\012\000\001\000\000\000\000\000\000\000\000\000 "
		"\000\032\000\020\000\002\000\014\000\001\000\001\000\000\000\000\000\000\000\014"
		"\000\012\000\005\000\010\000\000\000\000\000(\000\022\000\013\000\001\000bridge"
		"\000\000\030\000\002\000\010\000\001\000\334\005\000\000\014\000\012\000\200\000"
		"\001\002\003\004\005\006"),
	  "[{nlmsg_len=132, nlmsg_type=RTM_NEWLINK, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=7, "
	  "nlmsg_pid=0}, {ifi_family=AF_UNSPEC, ifi_type=ARPHRD_LOOPBACK, "
	  "ifi_index=if_nametoindex(\"lo\"), "
	  "ifi_flags=IFF_UP|IFF_LOOPBACK|IFF_RUNNING|IFF_LOWER_UP, ifi_change=0}, [[{nla_len=7, "
	  "nla_type=IFLA_IFNAME}, \"lo\"], [{nla_len=8, nla_type=IFLA_MTU}, 65536], [{nla_len=10, "
	  "nla_type=IFLA_ADDRESS}, 00:00:00:00:00:00], [{nla_len=32, nla_type=IFLA_AF_SPEC}, "
	  "[[{nla_len=16, nla_type=AF_INET}, [{nla_len=12, nla_type=IFLA_INET_CONF}, "
	  "[[IPV4_DEVCONF_FORWARDING-1]=1, [IPV4_DEVCONF_MC_FORWARDING-1]=0]]], [{nla_len=12, "
	  "nla_type=AF_INET6}, [{nla_len=5, nla_type=IFLA_INET6_ADDR_GEN_MODE}, "
	  "IN6_ADDR_GEN_MODE_EUI64]]]], [{nla_len=40, nla_type=IFLA_LINKINFO}, [[{nla_len=11, "
	  "nla_type=IFLA_INFO_KIND}, \"bridge\"], [{nla_len=24, nla_type=IFLA_INFO_DATA}, "
	  "[[{nla_len=8, nla_type=IFLA_BR_FORWARD_DELAY}, 1500 /* 15.00 s */], [{nla_len=12, "
	  "nla_type=IFLA_BR_ROOT_ID}, {prio=[128, 0], addr=01:02:03:04:05:06}]]]]]]]" },
	{ "an address", NETLINK_ROUTE, 60,
	  BYTES("<\000\000\000\024\000\000\006\007\000\000\000\000\000\000\000\002\010\200\376\001"
		"\000\000\000\010\000\002\000\177\000\000\001\024\000\006\000\377\377\377\377<\000"
		"\000\000\001\000\000\000\002\000\000\000\010\000\010\000\200\000\000\000"),
	  "[{nlmsg_len=60, nlmsg_type=RTM_NEWADDR, nlmsg_flags=NLM_F_EXCL|NLM_F_CREATE, "
	  "nlmsg_seq=7, nlmsg_pid=0}, {ifa_family=AF_INET, ifa_prefixlen=8, "
	  "ifa_flags=IFA_F_PERMANENT, ifa_scope=RT_SCOPE_HOST, ifa_index=if_nametoindex(\"lo\")}, "
	  "[[{nla_len=8, nla_type=IFA_LOCAL}, inet_addr(\"127.0.0.1\")], [{nla_len=20, "
	  "nla_type=IFA_CACHEINFO}, {ifa_prefered=4294967295, ifa_valid=60, cstamp=1, tstamp=2}], "
	  "[{nla_len=8, nla_type=IFA_FLAGS}, IFA_F_PERMANENT]]]" },
	{ "a route with two hops", NETLINK_ROUTE, 64,
	  BYTES("@\000\000\000\030\000\000\005\007\000\000\000\000\000\000\000\002\030\000\000\376"
		"\004\000\001\000\000\000\000\010\000\001\000\300\000\002\000\034\000\011\000\020"
		"\000\000\000\001\000\000\000\010\000\005\000\300\000\002\001\010\000\004\001\000"
		"\000\000\000"),
	  "[{nlmsg_len=64, nlmsg_type=RTM_NEWROUTE, nlmsg_flags=NLM_F_REPLACE|NLM_F_CREATE, "
	  "nlmsg_seq=7, nlmsg_pid=0}, {rtm_family=AF_INET, rtm_dst_len=24, rtm_src_len=0, "
	  "rtm_tos=0, rtm_table=RT_TABLE_MAIN, rtm_protocol=RTPROT_STATIC, "
	  "rtm_scope=RT_SCOPE_UNIVERSE, rtm_type=RTN_UNICAST, rtm_flags=0}, [[{nla_len=8, "
	  "nla_type=RTA_DST}, inet_addr(\"192.0.2.0\")], [{nla_len=28, nla_type=RTA_MULTIPATH}, "
	  "[[{rtnh_len=16, rtnh_flags=0, rtnh_hops=0, rtnh_ifindex=if_nametoindex(\"lo\")}, "
	  "[{nla_len=8, nla_type=RTA_GATEWAY}, inet_addr(\"192.0.2.1\")]], {rtnh_len=8, "
	  "rtnh_flags=RTNH_F_ONLINK, rtnh_hops=1, rtnh_ifindex=0}]]]]" },
	{ "a rule", NETLINK_ROUTE, 48,
	  BYTES("0\000\000\000 \000\002\000\007\000\000\000\000\000\000\000\012\000\000\000\375\000"
		"\000\001\000\000\000\000\010\000\017\000\375\000\000\000\014\000\024\000\000\000"
		"\000\000\350\003\000\000"),
	  "[{nlmsg_len=48, nlmsg_type=RTM_NEWRULE, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=7, "
	  "nlmsg_pid=0}, {family=AF_INET6, dst_len=0, src_len=0, tos=0, table=RT_TABLE_DEFAULT, "
	  "action=FR_ACT_TO_TBL, flags=0}, [[{nla_len=8, nla_type=FRA_TABLE}, RT_TABLE_DEFAULT], "
	  "[{nla_len=12, nla_type=FRA_UID_RANGE}, {start=0, end=1000}]]]" },
	{ "a neighbour", NETLINK_ROUTE, 48,
	  BYTES("0\000\000\000\034\000\000\000\007\000\000\000\000\000\000\000\002\000\000\000\001"
		"\000\000\000@\000\000\001\010\000\001\000\177\000\000\001\012\000\002\000\000\000"
		"\000\000\000\000\000\000"),
	  "[{nlmsg_len=48, nlmsg_type=RTM_NEWNEIGH, nlmsg_flags=0, nlmsg_seq=7, nlmsg_pid=0}, "
	  "{ndm_family=AF_INET, ndm_ifindex=if_nametoindex(\"lo\"), ndm_state=NUD_NOARP, "
	  "ndm_flags=0, ndm_type=RTN_UNICAST}, [[{nla_len=8, nla_type=NDA_DST}, "
	  "inet_addr(\"127.0.0.1\")], [{nla_len=10, nla_type=NDA_LLADDR}, 00:00:00:00:00:00]]]" },
	{ "a queue", NETLINK_ROUTE, 76,
	  BYTES("L\000\000\000$\000\002\000\007\000\000\000\000\000\000\000\000\000\000\000\001\000"
		"\000\000\000\000\000\000\377\377\377\377\002\000\000\000\014\000\001\000noqueue"
		"\000\034\000\007\000\030\000\003\000\001\000\000\000\002\000\000\000\003\000\000"
		"\000\004\000\000\000\005\000\000\000"),
	  "[{nlmsg_len=76, nlmsg_type=RTM_NEWQDISC, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=7, "
	  "nlmsg_pid=0}, {tcm_family=AF_UNSPEC, tcm_ifindex=if_nametoindex(\"lo\"), tcm_handle=0, "
	  "tcm_parent=4294967295, tcm_info=2}, [[{nla_len=12, nla_type=TCA_KIND}, \"noqueue\"], "
	  "[{nla_len=28, nla_type=TCA_STATS2}, [{nla_len=24, nla_type=TCA_STATS_QUEUE}, {qlen=1, "
	  "backlog=2, drops=3, requeues=4, overlimits=5}]]]]" },
	{ "the table of a dump, and its end", NETLINK_ROUTE, 40,
	  BYTES("\021\000\000\000\021\000\002\000\007\000\000\000\000\000\000\000\000\000\000\000"
		"\024\000\000\000\003\000\002\000\007\000\000\000\000\000\000\000\000\000\000\000"),
	  "[[{nlmsg_len=17, nlmsg_type=RTM_DELLINK, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=7, "
	  "nlmsg_pid=0}, {ifi_family=AF_UNSPEC, ...}], [{nlmsg_len=20, nlmsg_type=NLMSG_DONE, "
	  "nlmsg_flags=NLM_F_MULTI, nlmsg_seq=7, nlmsg_pid=0}, 0]]" },
	{ "an error with what the kernel says", NETLINK_ROUTE, 56,
	  BYTES("8\000\000\000\002\000\000\003\007\000\000\000\000\000\000\000\241\377\377\377\020"
		"\000\000\000\020\000\005\000\007\000\000\000\000\000\000\000\014\000\001\000no "
		"such\000\010\000\002\000\024\000\000\000"),
	  "[{nlmsg_len=56, nlmsg_type=NLMSG_ERROR, nlmsg_flags=NLM_F_CAPPED|NLM_F_ACK_TLVS, "
	  "nlmsg_seq=7, nlmsg_pid=0}, [{error=-EOPNOTSUPP, msg={nlmsg_len=16, "
	  "nlmsg_type=RTM_NEWLINK, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=7, "
	  "nlmsg_pid=0}}, [[{nla_len=12, nla_type=NLMSGERR_ATTR_MSG}, \"no such\"], [{nla_len=8, "
	  "nla_type=NLMSGERR_ATTR_OFFS}, 20]]]]" },
	{ "sockets asked for", NETLINK_SOCK_DIAG, 72,
	  BYTES("H\000\000\000\024\000\001\003\007\000\000\000\000\000\000\000\002\006\002\000\000"
		"\004\000\000\000P\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000"
		"\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000"
		"\000\000\377\377\377\377\377\377\377\377"),
	  "[{nlmsg_len=72, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_REQUEST|NLM_F_DUMP, "
	  "nlmsg_seq=7, nlmsg_pid=0}, {sdiag_family=AF_INET, sdiag_protocol=IPPROTO_TCP, "
	  "idiag_ext=1<<(INET_DIAG_INFO-1), idiag_states=1<<TCP_LISTEN, id={idiag_sport=htons(80), "
	  "idiag_dport=htons(0), idiag_src=inet_addr(\"0.0.0.0\"), "
	  "idiag_dst=inet_addr(\"0.0.0.0\"), idiag_if=0, idiag_cookie=[4294967295, "
	  "4294967295]}}]" },
	{ "a UNIX socket", NETLINK_SOCK_DIAG, 84,
	  BYTES("T\000\000\000\024\000\002\000\007\000\000\000\000\000\000\000\001\001\012\000M\000"
		"\000\000\001\000\000\000\000\000\000\000\012\000\000\000/tmp/x\000\000(\000\005"
		"\000\000\000\000\000\001\000\000\000\002\000\000\000\003\000\000\000\004\000\000"
		"\000\005\000\000\000\006\000\000\000\007\000\000\000\010\000\000\000"),
	  "[{nlmsg_len=84, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=7, "
	  "nlmsg_pid=0}, {udiag_family=AF_UNIX, udiag_type=SOCK_STREAM, udiag_state=TCP_LISTEN, "
	  "udiag_ino=77, udiag_cookie=[1, 0]}, [[{nla_len=10, nla_type=UNIX_DIAG_NAME}, "
	  "\"/tmp/x\"...], [{nla_len=40, nla_type=UNIX_DIAG_MEMINFO}, [[SK_MEMINFO_RMEM_ALLOC]=0, "
	  "[SK_MEMINFO_RCVBUF]=1, [SK_MEMINFO_WMEM_ALLOC]=2, [SK_MEMINFO_SNDBUF]=3, "
	  "[SK_MEMINFO_FWD_ALLOC]=4, [SK_MEMINFO_WMEM_QUEUED]=5, [SK_MEMINFO_OPTMEM]=6, "
	  "[SK_MEMINFO_BACKLOG]=7, [SK_MEMINFO_DROPS]=8]]]]" },
	{ "nftables", NETLINK_NETFILTER, 32,
	  BYTES(" \000\000\000\000\012\005\000\007\000\000\000\000\000\000\000\002\000\000\012\013"
		"\000\001\000filter\000\000"),
	  "[{nlmsg_len=32, nlmsg_type=NFNL_SUBSYS_NFTABLES<<8|NFT_MSG_NEWTABLE, "
	  "nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, nlmsg_seq=7, nlmsg_pid=0}, {nfgen_family=AF_INET, "
	  "version=NFNETLINK_V0, res_id=htons(NFNL_SUBSYS_NFTABLES)}, [{nla_len=11, nla_type=0x1}, "
	  "\"\\x66\\x69\\x6c\\x74\\x65\\x72\\x00\"]]" },
	{ "an event", NETLINK_KOBJECT_UEVENT, 44,
	  BYTES("libudev\000\376\355\312\376(\000\000\000(\000\000\000\004\000\000\000\000\000\000"
		"\001\000\000\000\002\000\000\000\003\000\000\000\004A=B\000"),
	  "[{prefix=\"libudev\", magic=htonl(0xfeedcafe), header_size=40, properties_off=40, "
	  "properties_len=4, filter_subsystem_hash=htonl(0x1), filter_devtype_hash=htonl(0x2), "
	  "filter_tag_bloom_hi=htonl(0x3), filter_tag_bloom_lo=htonl(0x4)}, \"A=B\\0\"]" },
	{ "nothing", NETLINK_ROUTE, 0, BYTES(""), "\"\"" },
	{ "no header", NETLINK_ROUTE, 3, BYTES("abc"), "\"\\x61\\x62\\x63\"" },
	{ "an impossible length", NETLINK_ROUTE, 32,
	  BYTES("\003\000\000\000\020\000\001\000\007\000\000\000\000\000\000\000\000\000\004\003"
		"\001\000\000\000I\000\001\000\000\000\000\000"),
	  "{nlmsg_len=3, nlmsg_type=RTM_NEWLINK, nlmsg_flags=NLM_F_REQUEST, nlmsg_seq=7, "
	  "nlmsg_pid=0}" },
	{ "a length beyond the buffer", NETLINK_ROUTE, 32,
	  BYTES("\240\017\000\000\020\000\001\000\007\000\000\000\000\000\000\000\000\000\004\003"
		"\001\000\000\000I\000\001\000\000\000\000\000"),
	  "[{nlmsg_len=4000, nlmsg_type=RTM_NEWLINK, nlmsg_flags=NLM_F_REQUEST, nlmsg_seq=7, "
	  "nlmsg_pid=0}, {ifi_family=AF_UNSPEC, ifi_type=ARPHRD_LOOPBACK, "
	  "ifi_index=if_nametoindex(\"lo\"), "
	  "ifi_flags=IFF_UP|IFF_LOOPBACK|IFF_RUNNING|IFF_LOWER_UP, ifi_change=0}]" },
	{ "a length that wraps", NETLINK_ROUTE, 32,
	  BYTES("\376\377\377\377\020\000\001\000\007\000\000\000\000\000\000\000\000\000\004\003"
		"\001\000\000\000I\000\001\000\000\000\000\000"),
	  "[{nlmsg_len=4294967294, nlmsg_type=RTM_NEWLINK, nlmsg_flags=NLM_F_REQUEST, nlmsg_seq=7, "
	  "nlmsg_pid=0}, {ifi_family=AF_UNSPEC, ifi_type=ARPHRD_LOOPBACK, "
	  "ifi_index=if_nametoindex(\"lo\"), "
	  "ifi_flags=IFF_UP|IFF_LOOPBACK|IFF_RUNNING|IFF_LOWER_UP, ifi_change=0}]" },
	{ "memory that ends in the header", NETLINK_ROUTE, 32,
	  BYTES(" \000\000\000\020\000\001\000\007\000"), "0x200ffff6" },
	{ "memory that ends in the second header", NETLINK_ROUTE, 64,
	  BYTES(" \000\000\000\020\000\001\000\007\000\000\000\000\000\000\000\000\000\004\003\001"
		"\000\000\000I\000\001\000\000\000\000\000 \000\000\000\020\000\001\000"),
	  "[[{nlmsg_len=32, nlmsg_type=RTM_NEWLINK, nlmsg_flags=NLM_F_REQUEST, nlmsg_seq=7, "
	  "nlmsg_pid=0}, {ifi_family=AF_UNSPEC, ifi_type=ARPHRD_LOOPBACK, "
	  "ifi_index=if_nametoindex(\"lo\"), "
	  "ifi_flags=IFF_UP|IFF_LOOPBACK|IFF_RUNNING|IFF_LOWER_UP, ifi_change=0}], ... /* "
	  "0x200ffff8 */]" },
	{ "memory that ends in a structure", NETLINK_ROUTE, 32,
	  BYTES(" \000\000\000\020\000\001\000\007\000\000\000\000\000\000\000\000\000\004\003"),
	  "[{nlmsg_len=32, nlmsg_type=RTM_NEWLINK, nlmsg_flags=NLM_F_REQUEST, nlmsg_seq=7, "
	  "nlmsg_pid=0}, {ifi_family=AF_UNSPEC, 0x200ffffd}]" },
	{ "memory that ends in an attribute", NETLINK_ROUTE, 40,
	  BYTES("(\000\000\000\020\000\001\000\007\000\000\000\000\000\000\000\000\000\004\003\001"
		"\000\000\000I\000\001\000\000\000\000\000\010\000\004\000ab"),
	  "[{nlmsg_len=40, nlmsg_type=RTM_NEWLINK, nlmsg_flags=NLM_F_REQUEST, nlmsg_seq=7, "
	  "nlmsg_pid=0}, {ifi_family=AF_UNSPEC, ifi_type=ARPHRD_LOOPBACK, "
	  "ifi_index=if_nametoindex(\"lo\"), "
	  "ifi_flags=IFF_UP|IFF_LOOPBACK|IFF_RUNNING|IFF_LOWER_UP, ifi_change=0}, [{nla_len=8, "
	  "nla_type=IFLA_MTU}, 0x200ffffe]]" },
	{ "an attribute longer than its message", NETLINK_ROUTE, 40,
	  BYTES("(\000\000\000\020\000\001\000\007\000\000\000\000\000\000\000\000\000\004\003\001"
		"\000\000\000I\000\001\000\000\000\000\000(\000\004\000abcd"),
	  "[{nlmsg_len=40, nlmsg_type=RTM_NEWLINK, nlmsg_flags=NLM_F_REQUEST, nlmsg_seq=7, "
	  "nlmsg_pid=0}, {ifi_family=AF_UNSPEC, ifi_type=ARPHRD_LOOPBACK, "
	  "ifi_index=if_nametoindex(\"lo\"), "
	  "ifi_flags=IFF_UP|IFF_LOOPBACK|IFF_RUNNING|IFF_LOWER_UP, ifi_change=0}, [{nla_len=40, "
	  "nla_type=IFLA_MTU}, 1684234849]]" },
	{ "an attribute in an attribute that overruns it", NETLINK_ROUTE, 44,
	  BYTES(",\000\000\000\020\000\001\000\007\000\000\000\000\000\000\000\000\000\004\003\001"
		"\000\000\000I\000\001\000\000\000\000\000\014\000\022\000\204\003\001\000abc\000"),
	  "[{nlmsg_len=44, nlmsg_type=RTM_NEWLINK, nlmsg_flags=NLM_F_REQUEST, nlmsg_seq=7, "
	  "nlmsg_pid=0}, {ifi_family=AF_UNSPEC, ifi_type=ARPHRD_LOOPBACK, "
	  "ifi_index=if_nametoindex(\"lo\"), "
	  "ifi_flags=IFF_UP|IFF_LOOPBACK|IFF_RUNNING|IFF_LOWER_UP, ifi_change=0}, [{nla_len=12, "
	  "nla_type=IFLA_LINKINFO}, [{nla_len=900, nla_type=IFLA_INFO_KIND}, \"abc\"]]]" },
	{ "a value that is too short", NETLINK_ROUTE, 40,
	  BYTES("(\000\000\000\020\000\001\000\007\000\000\000\000\000\000\000\000\000\004\003\001"
		"\000\000\000I\000\001\000\000\000\000\000\006\000\004\000ab\000\000"),
	  "[{nlmsg_len=40, nlmsg_type=RTM_NEWLINK, nlmsg_flags=NLM_F_REQUEST, nlmsg_seq=7, "
	  "nlmsg_pid=0}, {ifi_family=AF_UNSPEC, ifi_type=ARPHRD_LOOPBACK, "
	  "ifi_index=if_nametoindex(\"lo\"), "
	  "ifi_flags=IFF_UP|IFF_LOOPBACK|IFF_RUNNING|IFF_LOWER_UP, ifi_change=0}, [{nla_len=6, "
	  "nla_type=IFLA_MTU}, \"\\x61\\x62\"]]" },
	{ "an unknown attribute", NETLINK_ROUTE, 40,
	  BYTES("(\000\000\000\020\000\001\000\007\000\000\000\000\000\000\000\000\000\004\003\001"
		"\000\000\000I\000\001\000\000\000\000\000\006\000\347\203ab\000\000"),
	  "[{nlmsg_len=40, nlmsg_type=RTM_NEWLINK, nlmsg_flags=NLM_F_REQUEST, nlmsg_seq=7, "
	  "nlmsg_pid=0}, {ifi_family=AF_UNSPEC, ifi_type=ARPHRD_LOOPBACK, "
	  "ifi_index=if_nametoindex(\"lo\"), "
	  "ifi_flags=IFF_UP|IFF_LOOPBACK|IFF_RUNNING|IFF_LOWER_UP, ifi_change=0}, [{nla_len=6, "
	  "nla_type=NLA_F_NESTED|0x3e7 /* IFLA_?\?\? */}, \"\\x61\\x62\"]]" },
	{ "a TCP socket, with a long header", NETLINK_SOCK_DIAG, 88,
	  BYTES("X\000\000\000\024\000\002\000\001\000\000\000\000\000\000\000\002\012\000\000"
		"\023\211\000\000\177\000\000\001\000\000\000\000\000\000\000\000\000\000\000\000"
		"\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000"
		"\001\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\003\000\000\000"
		"\000\000\000\000\007\000\000\000"),
	  "[{nlmsg_len=88, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, "
	  "nlmsg_pid=0}, {idiag_family=AF_INET, idiag_state=TCP_LISTEN, idiag_timer=0, "
	  "idiag_retrans=0, id={idiag_sport=htons(5001), idiag_dport=htons(0), "
	  "idiag_src=inet_addr(\"127.0.0.1\"), "
	  "idiag_dst=inet_addr(\"0.0.0.0\"), idiag_if=0, idiag_cookie=[1, 0]}, idiag_expires=0, "
	  "idiag_rqueue=0, idiag_wqueue=3, idiag_uid=0, idiag_inode=7}]" },
	{ "a cipher", NETLINK_CRYPTO, 20,
	  BYTES("\024\000\000\000\023\000\005\003\001\000\000\000\000\000\000\000cbc\000"),
	  "[{nlmsg_len=20, nlmsg_type=CRYPTO_MSG_GETALG, "
	  "nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK|NLM_F_DUMP, nlmsg_seq=1, nlmsg_pid=0}, "
	  "\"cbc\\0\"]" },
};

static void say(const struct row *r, const struct mem_piece *mem, size_t n_mem, struct buf *out)
{
	const struct call c = { .abi = ABI_X86_64,
				.nr = SYS_sendto,
				.args = { 3, PLACE - r->n, r->claimed },
				.mem = mem,
				.n_mem = n_mem,
				.sock = { AF_NETLINK, SOCK_RAW, r->protocol } };
	const struct decode_opts opts = { .str_len = 32 };

	decode_arg(&c, 1, &opts, out);
}

static void messages(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		const struct mem_piece mem = { PLACE - rows[i].n, rows[i].n, AT_ENTRY,
					       rows[i].bytes };
		struct buf b = { 0 };

		say(&rows[i], &mem, 1, &b);
		if (strcmp(buf_str(&b), rows[i].text))
			print_error("%s\n", rows[i].name);
		assert_string_equal(buf_str(&b), rows[i].text);
		buf_free(&b);
	}
}

/* Memory split into pieces anywhere gives the same text. */
static void pieces(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		const struct row *r = &rows[i];
		size_t half = r->n / 2;
		const struct mem_piece mem[] = {
			{ PLACE - r->n + half, r->n - half, AT_ENTRY, r->bytes + half },
			{ PLACE - r->n, half, AT_ENTRY, r->bytes },
		};
		struct buf b = { 0 };

		say(r, mem, 2, &b);
		assert_string_equal(buf_str(&b), r->text);
		buf_free(&b);
	}
}

/* Messages are decoded only on netlink sockets, and not in write. */
static void not_netlink(void **state)
{
	const struct row *r = &rows[0];
	const struct mem_piece mem = { PLACE - r->n, r->n, AT_ENTRY, r->bytes };
	const struct decode_opts opts = { .str_len = 4 };
	struct call c = { .abi = ABI_X86_64,
			  .nr = SYS_sendto,
			  .args = { 3, PLACE - r->n, r->n },
			  .mem = &mem,
			  .n_mem = 1,
			  .sock = { AF_INET, SOCK_DGRAM, 17 } };
	struct buf b = { 0 };

	(void)state;
	decode_arg(&c, 1, &opts, &b);
	assert_string_equal(buf_str(&b), "\"\\204\\0\\0\\0\"...");
	buf_cut(&b, 0);
	c.nr = SYS_write;
	c.sock.family = AF_NETLINK;
	decode_arg(&c, 1, &opts, &b);
	assert_string_equal(buf_str(&b), "\"\\204\\0\\0\\0\"...");
	buf_free(&b);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(messages),
		cmocka_unit_test(pieces),
		cmocka_unit_test(not_netlink),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
