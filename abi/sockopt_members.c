// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Values of options that strace 6.1 leaves as numbers or bytes, by their members: for the tree and
 * JSON. A row is an option, its members and their offsets; the layouts are the same in all ABIs
 * except for times, which are marked.
 */
#include <inttypes.h>
#include <linux/if_packet.h>
#include <linux/if_xdp.h>
#include <linux/tcp.h>
#include <linux/udp.h>
#include <netinet/in.h>
#include <stddef.h>
#include <string.h>
#include <sys/socket.h>

#include "abi/calls/structs.h"
#include "abi/constants/constants.h"
#include "abi/print/sockaddr.h"
#include "abi/sockopt_members.h"
#include "base/buf.h"

enum form { NUMBER, NAME, FLAGS, INTERFACE, INET, ADDRESS /* up to the end of the value */ };

struct member {
	const char *name;
	uint16_t at, size; /* bytes */
	enum form form;
	const struct xlat *names;
};

/* A member of a struct: a number, or another form. */
#define MEMBER(type, member)                                                               \
	{                                                                                  \
#member, offsetof(type, member), sizeof(((type *)0)->member), NUMBER, NULL \
	}
#define MEMBER_AS(type, member, form, names)                                              \
	{                                                                                 \
#member, offsetof(type, member), sizeof(((type *)0)->member), form, names \
	}
#define LAST                 \
	{                    \
		.name = NULL \
	}

static const struct member tcp_info[] = {
	MEMBER_AS(struct tcp_info, tcpi_state, NAME, names_tcp_state),
	MEMBER_AS(struct tcp_info, tcpi_ca_state, NAME, names_tcp_ca_state),
	MEMBER(struct tcp_info, tcpi_retransmits),
	MEMBER(struct tcp_info, tcpi_probes),
	MEMBER(struct tcp_info, tcpi_backoff),
	MEMBER(struct tcp_info, tcpi_options),
	MEMBER(struct tcp_info, tcpi_rto),
	MEMBER(struct tcp_info, tcpi_ato),
	MEMBER(struct tcp_info, tcpi_snd_mss),
	MEMBER(struct tcp_info, tcpi_rcv_mss),
	MEMBER(struct tcp_info, tcpi_unacked),
	MEMBER(struct tcp_info, tcpi_sacked),
	MEMBER(struct tcp_info, tcpi_lost),
	MEMBER(struct tcp_info, tcpi_retrans),
	MEMBER(struct tcp_info, tcpi_last_data_sent),
	MEMBER(struct tcp_info, tcpi_last_data_recv),
	MEMBER(struct tcp_info, tcpi_last_ack_recv),
	MEMBER(struct tcp_info, tcpi_pmtu),
	MEMBER(struct tcp_info, tcpi_rcv_ssthresh),
	MEMBER(struct tcp_info, tcpi_rtt),
	MEMBER(struct tcp_info, tcpi_rttvar),
	MEMBER(struct tcp_info, tcpi_snd_ssthresh),
	MEMBER(struct tcp_info, tcpi_snd_cwnd),
	MEMBER(struct tcp_info, tcpi_advmss),
	MEMBER(struct tcp_info, tcpi_reordering),
	MEMBER(struct tcp_info, tcpi_rcv_rtt),
	MEMBER(struct tcp_info, tcpi_rcv_space),
	MEMBER(struct tcp_info, tcpi_total_retrans),
	MEMBER(struct tcp_info, tcpi_pacing_rate),
	MEMBER(struct tcp_info, tcpi_bytes_acked),
	MEMBER(struct tcp_info, tcpi_bytes_received),
	MEMBER(struct tcp_info, tcpi_segs_out),
	MEMBER(struct tcp_info, tcpi_segs_in),
	MEMBER(struct tcp_info, tcpi_min_rtt),
	MEMBER(struct tcp_info, tcpi_bytes_sent),
	MEMBER(struct tcp_info, tcpi_bytes_retrans),
	LAST,
};

static const struct member tcp_md5sig[] = {
	{ "tcpm_addr", 0, sizeof(struct sockaddr_in6), ADDRESS, NULL },
	MEMBER(struct tcp_md5sig, tcpm_flags),
	MEMBER(struct tcp_md5sig, tcpm_prefixlen),
	MEMBER(struct tcp_md5sig, tcpm_keylen),
	MEMBER_AS(struct tcp_md5sig, tcpm_ifindex, INTERFACE, NULL),
	LAST,
};

static const struct member mreqn[] = {
	MEMBER_AS(struct ip_mreqn, imr_multiaddr, INET, NULL),
	MEMBER_AS(struct ip_mreqn, imr_address, INET, NULL),
	MEMBER_AS(struct ip_mreqn, imr_ifindex, INTERFACE, NULL),
	LAST,
};

static const struct member mreq_source[] = {
	MEMBER_AS(struct ip_mreq_source, imr_multiaddr, INET, NULL),
	MEMBER_AS(struct ip_mreq_source, imr_interface, INET, NULL),
	MEMBER_AS(struct ip_mreq_source, imr_sourceaddr, INET, NULL),
	LAST,
};

static const struct member xdp_umem[] = {
	MEMBER(struct xdp_umem_reg, addr),
	MEMBER(struct xdp_umem_reg, len),
	MEMBER(struct xdp_umem_reg, chunk_size),
	MEMBER(struct xdp_umem_reg, headroom),
	MEMBER_AS(struct xdp_umem_reg, flags, FLAGS, names_xdp_umem),
	LAST,
};

static const struct member xdp_statistics[] = {
	MEMBER(struct xdp_statistics, rx_dropped),
	MEMBER(struct xdp_statistics, rx_invalid_descs),
	MEMBER(struct xdp_statistics, tx_invalid_descs),
	MEMBER(struct xdp_statistics, rx_ring_full),
	MEMBER(struct xdp_statistics, rx_fill_ring_empty_descs),
	MEMBER(struct xdp_statistics, tx_ring_empty_descs),
	LAST,
};

/* linux/sock_diag.h: SK_MEMINFO_RMEM_ALLOC … */
static const struct member meminfo[] = {
	{ "rmem_alloc", 0, 4, NUMBER, NULL }, { "rcvbuf", 4, 4, NUMBER, NULL },
	{ "wmem_alloc", 8, 4, NUMBER, NULL }, { "sndbuf", 12, 4, NUMBER, NULL },
	{ "fwd_alloc", 16, 4, NUMBER, NULL }, { "wmem_queued", 20, 4, NUMBER, NULL },
	{ "optmem", 24, 4, NUMBER, NULL },    { "backlog", 28, 4, NUMBER, NULL },
	{ "drops", 32, 4, NUMBER, NULL },     LAST,
};

/* Values without members have a single, nameless one. */
static const struct member an_address[] = { { "", 0, 2, ADDRESS, NULL }, LAST };
static const struct member a_cookie[] = { { "", 0, 8, NUMBER, NULL }, LAST };
static const struct member a_domain[] = { { "", 0, 4, NAME, names_sock_domain }, LAST };
static const struct member a_protocol[] = { { "", 0, 4, NAME, names_ipproto }, LAST };
static const struct member a_type[] = { { "", 0, 4, NAME, names_sock_type }, LAST };
static const struct member a_fanout[] = { { "id", 0, 2, NUMBER, NULL },
					  { "type_flags", 2, 2, NAME, names_packet_fanout },
					  LAST };
static const struct member a_version[] = { { "", 0, 4, NAME, names_tpacket_version }, LAST };
static const struct member stamping[] = { { "", 0, 4, FLAGS, names_so_timestamping }, LAST };
static const struct member xdp_options[] = { { "", 0, 4, FLAGS, names_xdp_options }, LAST };

static const struct {
	int level, name;
	const struct member *members;
	int exactly; /* only of this many bytes; 0: any */
} rows[] = {
	{ IPPROTO_TCP, TCP_INFO, tcp_info },
	{ IPPROTO_TCP, TCP_MD5SIG, tcp_md5sig },
	{ IPPROTO_TCP, TCP_MD5SIG_EXT, tcp_md5sig },
	{ IPPROTO_IP, IP_ADD_MEMBERSHIP, mreqn, sizeof(struct ip_mreqn) },
	{ IPPROTO_IP, IP_DROP_MEMBERSHIP, mreqn, sizeof(struct ip_mreqn) },
	{ IPPROTO_IP, IP_MULTICAST_IF, mreqn, sizeof(struct ip_mreqn) },
	{ IPPROTO_IP, IP_ADD_SOURCE_MEMBERSHIP, mreq_source },
	{ IPPROTO_IP, IP_DROP_SOURCE_MEMBERSHIP, mreq_source },
	{ IPPROTO_IP, IP_BLOCK_SOURCE, mreq_source },
	{ IPPROTO_IP, IP_UNBLOCK_SOURCE, mreq_source },
	{ IPPROTO_IP, K_SO_ORIGINAL_DST, an_address, sizeof(struct sockaddr_in) },
	{ IPPROTO_IPV6, K_SO_ORIGINAL_DST, an_address, sizeof(struct sockaddr_in6) },
	{ SOL_SOCKET, SO_PEERNAME, an_address },
	{ SOL_SOCKET, SO_COOKIE, a_cookie },
	{ SOL_SOCKET, SO_NETNS_COOKIE, a_cookie },
	{ SOL_SOCKET, SO_DOMAIN, a_domain },
	{ SOL_SOCKET, SO_PROTOCOL, a_protocol },
	{ SOL_SOCKET, SO_TYPE, a_type },
	{ SOL_SOCKET, SO_TIMESTAMPING_OLD, stamping },
	{ SOL_SOCKET, SO_TIMESTAMPING_NEW, stamping },
	{ SOL_SOCKET, SO_MEMINFO, meminfo },
	{ SOL_PACKET, K_PACKET_VERSION, a_version },
	{ SOL_PACKET, K_PACKET_FANOUT, a_fanout, 4 },
	{ SOL_XDP, XDP_UMEM_REG, xdp_umem },
	{ SOL_XDP, XDP_STATISTICS, xdp_statistics },
	{ SOL_XDP, XDP_OPTIONS, xdp_options },
};

/* Options of one int: the kernel takes it from a longer value and ignores the rest. */
static const struct {
	int level;
	int names[48]; /* ends with 0 */
} ints[] = {
	{ IPPROTO_IP,
	  { IP_TOS,
	    IP_TTL,
	    IP_HDRINCL,
	    IP_ROUTER_ALERT,
	    IP_RECVOPTS,
	    IP_RETOPTS,
	    IP_PKTINFO,
	    IP_MTU_DISCOVER,
	    IP_RECVERR,
	    IP_RECVTTL,
	    IP_RECVTOS,
	    IP_FREEBIND,
	    IP_PASSSEC,
	    IP_TRANSPARENT,
	    IP_ORIGDSTADDR,
	    IP_MINTTL,
	    IP_NODEFRAG,
	    IP_CHECKSUM,
	    IP_BIND_ADDRESS_NO_PORT,
	    IP_RECVFRAGSIZE,
	    IP_RECVERR_RFC4884,
	    IP_MULTICAST_TTL,
	    IP_MULTICAST_LOOP,
	    IP_MULTICAST_ALL } },
	{ IPPROTO_IPV6, { IPV6_ADDRFORM,         IPV6_2292PKTINFO,
			  IPV6_2292HOPOPTS,      IPV6_2292DSTOPTS,
			  IPV6_2292RTHDR,        IPV6_2292HOPLIMIT,
			  IPV6_CHECKSUM,         IPV6_UNICAST_HOPS,
			  IPV6_MULTICAST_IF,     IPV6_MULTICAST_HOPS,
			  IPV6_MULTICAST_LOOP,   IPV6_ROUTER_ALERT,
			  IPV6_MTU_DISCOVER,     IPV6_MTU,
			  IPV6_RECVERR,          IPV6_V6ONLY,
			  IPV6_MULTICAST_ALL,    IPV6_ROUTER_ALERT_ISOLATE,
			  IPV6_RECVERR_RFC4884,  IPV6_HDRINCL,
			  IPV6_RECVPKTINFO,      IPV6_RECVHOPLIMIT,
			  IPV6_RECVHOPOPTS,      IPV6_RECVRTHDR,
			  IPV6_RECVDSTOPTS,      IPV6_RECVPATHMTU,
			  IPV6_DONTFRAG,         IPV6_RECVTCLASS,
			  IPV6_TCLASS,           IPV6_AUTOFLOWLABEL,
			  IPV6_ADDR_PREFERENCES, IPV6_MINHOPCOUNT,
			  IPV6_ORIGDSTADDR,      IPV6_TRANSPARENT,
			  IPV6_RECVFRAGSIZE,     IPV6_FREEBIND } },
	{ IPPROTO_TCP,
	  { TCP_NODELAY,
	    TCP_MAXSEG,
	    TCP_CORK,
	    TCP_KEEPIDLE,
	    TCP_KEEPINTVL,
	    TCP_KEEPCNT,
	    TCP_SYNCNT,
	    TCP_LINGER2,
	    TCP_DEFER_ACCEPT,
	    TCP_WINDOW_CLAMP,
	    TCP_QUICKACK,
	    TCP_THIN_LINEAR_TIMEOUTS,
	    TCP_THIN_DUPACK,
	    TCP_USER_TIMEOUT,
	    TCP_REPAIR,
	    TCP_REPAIR_QUEUE,
	    TCP_QUEUE_SEQ,
	    TCP_FASTOPEN,
	    TCP_TIMESTAMP,
	    TCP_NOTSENT_LOWAT,
	    TCP_SAVE_SYN,
	    TCP_FASTOPEN_CONNECT,
	    TCP_FASTOPEN_NO_COOKIE,
	    TCP_INQ,
	    TCP_TX_DELAY } },
	{ IPPROTO_UDP,
	  { UDP_CORK, UDP_ENCAP, UDP_NO_CHECK6_TX, UDP_NO_CHECK6_RX, UDP_SEGMENT, UDP_GRO } },
	{ SOL_PACKET, { PACKET_AUXDATA, PACKET_ORIGDEV, PACKET_VNET_HDR } },
};

static bool is_int(int level, int name)
{
	for (size_t i = 0; i < sizeof(ints) / sizeof(ints[0]); i++)
		for (const int *n = ints[i].names; level == ints[i].level && *n; n++)
			if (*n == name)
				return true;
	return false;
}

/* The int at the start of a longer value. */
static bool print_int_of(const struct printer *p, const struct optval *v)
{
	int value;

	if (!call_read(p->call, v->when, v->addr, &value, sizeof(value)))
		return false;
	buf_printf(p->out, "[%d]", value);
	return true;
}

/* The value read, and its length. */
struct bytes {
	uint8_t at[512];
	size_t len;
};

static void print_member(const struct printer *p, const struct member *m, const struct bytes *b)
{
	uint64_t value = 0;

	if (m->size <= sizeof(value))
		memcpy(&value, b->at + m->at, m->size);
	switch (m->form) {
	case NUMBER:
		buf_printf(p->out, "%" PRIu64, value);
		break;
	case NAME:
		print_enum(p, m->names, value);
		break;
	case FLAGS:
		print_flags(p, m->names, value, 0);
		break;
	case INTERFACE:
		print_ifindex(p, value);
		break;
	case INET:
		print_inet_addr(p, b->at + m->at);
		break;
	case ADDRESS:
		print_sockaddr_bytes(p, b->at + m->at, m->size > 2 ? m->size : b->len - m->at);
	}
}

static bool print_members(const struct printer *p, const struct member *m, const struct bytes *b)
{
	bool one = !m->name[0] && !m[1].name;
	const char *before = one ? "[" : "{";

	if (b->len < (size_t)m->at + m->size)
		return false;
	for (; m->name; m++) {
		if (b->len < (size_t)m->at + m->size)
			break;
		buf_printf(p->out, "%s%s%s", before, m->name, m->name[0] ? "=" : "");
		print_member(p, m, b);
		before = ", ";
	}
	buf_putc(p->out, one ? ']' : '}');
	return true;
}

/* A timeout, whose struct comes in two widths. */
static bool print_timeout(const struct printer *p, int name, const struct optval *v)
{
	bool old = name == SO_RCVTIMEO_OLD || name == SO_SNDTIMEO_OLD;
	enum time_width width = old ? TIME_OLD : TIME_64;
	struct time64 t;

	if (v->len < (int)time_size(p->call->abi, width) ||
	    !read_time(p->call, v->when, v->addr, width, &t))
		return false;
	buf_printf(p->out, "{tv_sec=%" PRId64 ", tv_usec=%" PRIu64 "}", t.seconds, t.fraction);
	return true;
}

static bool read_value(const struct printer *p, const struct optval *v, struct bytes *b)
{
	b->len = v->len < (int)sizeof(b->at) ? (size_t)v->len : sizeof(b->at);
	return call_read(p->call, v->when, v->addr, b->at, b->len);
}

bool print_sockopt_members(const struct printer *p, int level, int name, const struct optval *v)
{
	struct bytes b;

	if (v->len <= 0)
		return false;
	if (level == SOL_SOCKET && (name == SO_RCVTIMEO_OLD || name == SO_SNDTIMEO_OLD ||
				    name == SO_RCVTIMEO_NEW || name == SO_SNDTIMEO_NEW))
		return print_timeout(p, name, v);
	if (v->len > (int)sizeof(int) && is_int(level, name))
		return print_int_of(p, v);
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		if (rows[i].level == level && rows[i].name == name &&
		    (!rows[i].exactly || rows[i].exactly == v->len))
			return read_value(p, v, &b) && print_members(p, rows[i].members, &b);
	}
	return false;
}
