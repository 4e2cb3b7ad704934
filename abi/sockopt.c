// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * An option's value has no length of its own: its type follows from the option's number, its length
 * from the caller. An option without a row here prints as an int if it has an int's size and as
 * bytes otherwise, as strace 6.1 does even for SO_RCVTIMEO.
 */
#include "abi/sockopt.h"

#include <inttypes.h>
#include <linux/if_packet.h>
#include <linux/netlink.h>
#include <netinet/in.h>
#include <string.h>
#include <sys/socket.h>

#include "abi/bpf.h"
#include "abi/calls/structs.h"
#include "abi/constants/constants.h"
#include "abi/constants/errno_names.h"
#include "abi/print/sockaddr.h"
#include "abi/sockopt_members.h"
#include "base/buf.h"

/* The levels whose options have names; `get`, `set`: numbers that mean different options in the two
 * directions. */
static const struct {
	int level;
	const struct xlat *names, *get, *set;
} levels[] = {
	{ SOL_SOCKET, names_so, names_so_get, NULL },
	{ IPPROTO_IP, names_ip_opt, names_ip_get, names_ip_set },
	{ IPPROTO_IPV6, names_ipv6_opt, names_ip6_get, names_ip6_set },
	{ IPPROTO_TCP, names_tcp_opt },
	{ IPPROTO_UDP, names_udp_opt },
	{ IPPROTO_RAW, names_raw_opt },
	{ AF_VSOCK, names_vsock_opt },
	{ K_SOL_CAN_RAW, names_can_raw_opt },
	{ K_SOL_CAN_ISOTP, names_can_isotp_opt },
	{ K_SOL_CAN_J1939, names_can_j1939_opt },
	{ K_SOL_SCTP, names_sctp_opt },
	{ K_SOL_IPX, names_ipx_opt },
	{ K_SOL_AX25, names_ax25_opt },
	{ SOL_PACKET, names_packet_opt },
	{ SOL_IRDA, names_irda_opt },
	{ SOL_LLC, names_llc_opt },
	{ SOL_DCCP, names_dccp_opt },
	{ SOL_NETLINK, names_netlink_opt },
	{ SOL_TIPC, names_tipc_opt },
	{ SOL_RXRPC, names_rxrpc_opt },
	{ SOL_PPPOL2TP, names_pppol2tp_opt },
	{ SOL_BLUETOOTH, names_bluetooth_opt },
	{ SOL_PNPIPE, names_pnpipe_opt },
	{ SOL_RDS, names_rds_opt },
	{ SOL_IUCV, names_iucv_opt },
	{ SOL_CAIF, names_caif_opt },
	{ SOL_ALG, names_alg_opt },
	{ SOL_NFC, names_nfc_opt },
	{ K_SOL_KCM, names_kcm_opt },
	{ SOL_TLS, names_tls_opt },
	{ SOL_XDP, names_xdp_opt },
	{ K_SOL_MPTCP, names_mptcp_opt },
	{ K_SOL_MCTP, names_mctp_opt },
	{ K_SOL_SMC, names_smc_opt },
};

void print_sockopt_name(const struct printer *p, int level, int name, bool get)
{
	for (size_t i = 0; i < sizeof(levels) / sizeof(levels[0]); i++) {
		const struct xlat *own = get ? levels[i].get : levels[i].set;

		if (levels[i].level != level)
			continue;
		if (own && xlat_name(own, (uint32_t)name))
			print_enum(p, own, (uint32_t)name);
		else
			print_enum(p, levels[i].names, (uint32_t)name);
		return;
	}
	buf_printf(p->out, "%u", (uint32_t)name);
}

/* Returns true if all of it can be read, which an empty value can. */
static bool is_there(const struct printer *p, const struct optval *v, size_t len)
{
	char chunk[256];

	for (size_t n, at = 0; at < len; at += n) {
		n = len - at < sizeof(chunk) ? len - at : sizeof(chunk);
		if (!call_read(p->call, v->when, v->addr + at, chunk, n))
			return false;
	}
	return true;
}

/* An int if there are enough bytes for one, otherwise bytes; strace takes the length passed to
 * setsockopt as unsigned. */
static bool print_any(const struct printer *p, const struct optval *v)
{
	uint32_t len = v->len;
	/* strace reads one byte more than it prints, to see if there is more. */
	size_t needed = len <= p->opts->str_len ? len : p->opts->str_len + 1;
	int value;

	if (len == sizeof(value)) {
		if (!call_read(p->call, v->when, v->addr, &value, sizeof(value)))
			return false;
		buf_printf(p->out, "[%d]", value);
		return true;
	}
	if (!v->addr || !is_there(p, v, needed))
		return false;
	print_buf(p, v->when, v->addr, len);
	return true;
}

/* Reads a whole struct. */
static bool read_value(const struct printer *p, const struct optval *v, void *to, size_t n)
{
	return v->len >= (int)n && call_read(p->call, v->when, v->addr, to, n);
}

static bool print_int(const struct printer *p, const struct optval *v)
{
	int value;

	if (!read_value(p, v, &value, sizeof(value)))
		return false;
	buf_printf(p->out, "[%d]", value);
	return true;
}

/* The kernel truncates the value to the length asked for: prints the bytes of a partial int. */
static bool print_cut(const struct printer *p, const struct optval *v)
{
	uint8_t bytes[sizeof(int)];

	if (v->len >= (int)sizeof(bytes) || !call_read(p->call, v->when, v->addr, bytes, v->len))
		return false;
	print_hex_bytes(p, bytes, v->len);
	return true;
}

static bool print_int_got(const struct printer *p, const struct optval *v)
{
	return print_cut(p, v) || print_int(p, v);
}

/* strace reads a whole int regardless of the length. */
static bool print_netlink_got(const struct printer *p, const struct optval *v)
{
	const struct optval whole = { v->when, v->addr, sizeof(int) };

	return print_int(p, &whole);
}

static bool print_group(const struct printer *p, uint64_t addr, uint64_t index, void *data)
{
	uint32_t group;

	(void)index;
	(void)data;
	if (!call_read(p->call, AT_EXIT, addr, &group, sizeof(group)))
		return false;
	buf_printf(p->out, "%u", group);
	return true;
}

static bool print_groups(const struct printer *p, const struct optval *v)
{
	print_array(p, v->addr, v->len / sizeof(uint32_t), sizeof(uint32_t), print_group, NULL);
	return true;
}

/* A value as a decimal, a name, or both, by the styles of -X; `unknown`: the word for one without a
 * name. */
static void print_named(const struct printer *p, const char *name, const char *unknown,
			int64_t value)
{
	const char *said = name ? name : unknown;

	if (name && p->opts->consts == CONSTS_ABBREV)
		buf_printf(p->out, "[%s]", name);
	else if (said && p->opts->consts != CONSTS_RAW)
		buf_printf(p->out, "[%" PRId64 " /* %s */]", value, said);
	else
		buf_printf(p->out, "[%" PRId64 "]", value);
}

static bool print_error(const struct printer *p, const struct optval *v)
{
	int error;

	if (print_cut(p, v))
		return true;
	if (!read_value(p, v, &error, sizeof(error)))
		return false;
	print_named(p, errno_name(error), NULL, (uint32_t)error);
	return true;
}

static bool print_txrehash(const struct printer *p, const struct optval *v)
{
	int value;

	if (!read_value(p, v, &value, sizeof(value)))
		return false;
	print_named(p, xlat_name(names_txrehash, (uint32_t)value), xlat_unknown(names_txrehash),
		    value);
	return true;
}

static bool print_txrehash_got(const struct printer *p, const struct optval *v)
{
	return print_cut(p, v) || print_txrehash(p, v);
}

static bool print_linger(const struct printer *p, const struct optval *v)
{
	struct linger l;

	if (!read_value(p, v, &l, sizeof(l)))
		return false;
	buf_printf(p->out, "{l_onoff=%d, l_linger=%d}", l.l_onoff, l.l_linger);
	return true;
}

/* An int in a struct that the kernel may have truncated. */
struct member {
	const char *name, *format;
};

/* Prints whole ints, then the bytes of a partial one. */
static bool print_members(const struct printer *p, const struct optval *v, const struct member *m,
			  int count)
{
	size_t start = p->out->len;

	for (int i = 0; i < count && v->len > i * (int)sizeof(int); i++) {
		int value, left = v->len - i * (int)sizeof(int);
		size_t n = left < (int)sizeof(value) ? (size_t)left : sizeof(value);

		if (!call_read(p->call, v->when, v->addr + i * sizeof(value), &value, n)) {
			buf_cut(p->out, start);
			return false;
		}
		buf_printf(p->out, "%s%s=", i ? ", " : "{", m[i].name);
		if (n == sizeof(value))
			buf_printf(p->out, m[i].format, value);
		else
			print_hex_bytes(p, (const uint8_t *)&value, n);
	}
	buf_putc(p->out, '}');
	return true;
}

static bool print_linger_got(const struct printer *p, const struct optval *v)
{
	static const struct member members[] = { { "l_onoff", "%d" }, { "l_linger", "%d" } };

	return print_members(p, v, members, 2);
}

static bool print_ucred_got(const struct printer *p, const struct optval *v)
{
	static const struct member members[] = { { "pid", "%d" },
						 { "uid", "%u" },
						 { "gid", "%u" } };

	return print_members(p, v, members, 3);
}

static bool print_tpacket_stats(const struct printer *p, const struct optval *v)
{
	static const struct member members[] = { { "tp_packets", "%u" },
						 { "tp_drops", "%u" },
						 { "tp_freeze_q_cnt", "%u" } };

	return print_members(p, v, members, 3);
}

static bool print_mreq(const struct printer *p, const struct optval *v)
{
	struct in_addr a[2];

	if (!read_value(p, v, a, sizeof(a)))
		return false;
	buf_puts(p->out, "{imr_multiaddr=");
	print_inet_addr(p, &a[0]);
	buf_puts(p->out, ", imr_interface=");
	print_inet_addr(p, &a[1]);
	buf_putc(p->out, '}');
	return true;
}

static bool print_mreq6(const struct printer *p, const struct optval *v)
{
	struct ipv6_mreq m;

	if (!read_value(p, v, &m, sizeof(m)))
		return false;
	buf_putc(p->out, '{');
	print_inet6_addr(p, &m.ipv6mr_multiaddr, "ipv6mr_multiaddr");
	buf_puts(p->out, ", ipv6mr_interface=");
	print_ifindex(p, m.ipv6mr_interface);
	buf_putc(p->out, '}');
	return true;
}

/* struct group_req: an interface, and an address aligned like a word. */
static bool print_group_req(const struct printer *p, const struct optval *v)
{
	unsigned at = word_size(p->call->abi);
	uint8_t bytes[8 + sizeof(struct sockaddr_storage)];
	uint32_t interface;

	if (!read_value(p, v, bytes, at + sizeof(struct sockaddr_storage)))
		return false;
	memcpy(&interface, bytes, sizeof(interface));
	buf_puts(p->out, "{gr_interface=");
	print_ifindex(p, interface);
	buf_puts(p->out, ", gr_group=");
	print_sockaddr_bytes(p, bytes + at, sizeof(struct sockaddr_storage));
	buf_putc(p->out, '}');
	return true;
}

static bool print_tpacket_req(const struct printer *p, const struct optval *v)
{
	struct tpacket_req r;

	if (v->len != sizeof(r) || !read_value(p, v, &r, sizeof(r)))
		return false;
	buf_printf(p->out, "{tp_block_size=%u, tp_block_nr=%u, tp_frame_size=%u, tp_frame_nr=%u}",
		   r.tp_block_size, r.tp_block_nr, r.tp_frame_size, r.tp_frame_nr);
	return true;
}

static bool print_packet_mreq(const struct printer *p, const struct optval *v)
{
	struct packet_mreq m;
	size_t n;

	if (v->len != sizeof(m) || !read_value(p, v, &m, sizeof(m)))
		return false;
	/* The kernel compares only the given length of it; without a length it is shown in full. */
	n = m.mr_alen && m.mr_alen < sizeof(m.mr_address) ? m.mr_alen : sizeof(m.mr_address);
	buf_puts(p->out, "{mr_ifindex=");
	print_ifindex(p, m.mr_ifindex);
	buf_puts(p->out, ", mr_type=");
	print_enum(p, names_packet_mr, m.mr_type);
	buf_printf(p->out, ", mr_alen=%u, mr_address=", m.mr_alen);
	for (size_t i = 0; i < n; i++)
		buf_printf(p->out, "%s%02x", i ? ":" : "", m.mr_address[i]);
	buf_putc(p->out, '}');
	return true;
}

/* The types that are blocked; if more than half are, those that pass read better. */
static void print_icmp_types(const struct printer *p, uint32_t mask)
{
	bool invert = __builtin_popcount(mask) > 32 / 2;
	const char *before = "";

	buf_puts(p->out, invert ? "~[" : "[");
	for (unsigned i = 0; i < 32; i++) {
		if ((mask >> i & 1) == invert)
			continue;
		buf_puts(p->out, before);
		print_enum(p, names_icmp_type, i);
		before = " ";
	}
	buf_putc(p->out, ']');
}

/* In a truncated filter the missing bits count as set. */
static bool print_icmp_filter(const struct printer *p, const struct optval *v)
{
	uint32_t mask = UINT32_MAX;
	unsigned n = v->len < (int)sizeof(mask) ? v->len : (int)sizeof(mask);

	if (v->len <= 0 || !call_read(p->call, v->when, v->addr, &mask, n))
		return false;
	print_icmp_types(p, mask);
	return true;
}

static bool print_filter(const struct printer *p, const struct optval *v)
{
	struct fprog64 f;

	if (v->len != (int)fprog_size(p->call->abi) || !read_fprog(p->call, v->when, v->addr, &f))
		return false;
	buf_printf(p->out, "{len=%u, filter=", f.len);
	print_bpf(p, v->when, f.filter, f.len);
	buf_putc(p->out, '}');
	return true;
}

/* The returned length counts instructions. */
static bool print_filter_got(const struct printer *p, const struct optval *v)
{
	if (v->len > UINT16_MAX)
		return false;
	print_bpf(p, v->when, v->addr, v->len);
	return true;
}

/* The options with decoded values, in both directions; a level's row with name -1 is for all its
 * others. */
enum { ANY_NAME = -1 };
static const struct {
	int level, name;
	bool (*set)(const struct printer *p, const struct optval *v);
	bool (*got)(const struct printer *p, const struct optval *v);
} kinds[] = {
	{ SOL_SOCKET, SO_LINGER, print_linger, print_linger_got },
	{ SOL_SOCKET, SO_PEERCRED, print_any, print_ucred_got },
	{ SOL_SOCKET, SO_ATTACH_FILTER, print_filter, print_filter_got },
	{ SOL_SOCKET, SO_ATTACH_REUSEPORT_CBPF, print_filter, print_any },
	{ SOL_SOCKET, SO_ERROR, print_any, print_error },
	{ SOL_SOCKET, K_SO_TXREHASH, print_txrehash, print_txrehash_got },
	{ SOL_SOCKET, SO_DEBUG, print_int, print_int_got },
	{ SOL_SOCKET, SO_REUSEADDR, print_int, print_int_got },
	{ SOL_SOCKET, SO_DONTROUTE, print_int, print_int_got },
	{ SOL_SOCKET, SO_BROADCAST, print_int, print_int_got },
	{ SOL_SOCKET, SO_SNDBUF, print_int, print_int_got },
	{ SOL_SOCKET, SO_RCVBUF, print_int, print_int_got },
	{ SOL_SOCKET, SO_KEEPALIVE, print_int, print_int_got },
	{ SOL_SOCKET, SO_OOBINLINE, print_int, print_int_got },
	{ SOL_SOCKET, SO_NO_CHECK, print_int, print_int_got },
	{ SOL_SOCKET, SO_PRIORITY, print_int, print_int_got },
	{ SOL_SOCKET, SO_BSDCOMPAT, print_int, print_int_got },
	{ SOL_SOCKET, SO_REUSEPORT, print_int, print_int_got },
	{ SOL_SOCKET, SO_PASSCRED, print_int, print_int_got },
	{ SOL_SOCKET, SO_RCVLOWAT, print_int, print_int_got },
	{ SOL_SOCKET, SO_SNDLOWAT, print_int, print_int_got },
	{ SOL_SOCKET, SO_DETACH_FILTER, print_int, print_int_got },
	{ SOL_SOCKET, SO_TIMESTAMP_OLD, print_int, print_int_got },
	{ SOL_SOCKET, SO_ACCEPTCONN, print_int, print_int_got },
	{ SOL_SOCKET, SO_SNDBUFFORCE, print_int, print_int_got },
	{ SOL_SOCKET, SO_RCVBUFFORCE, print_int, print_int_got },
	{ SOL_SOCKET, SO_PASSSEC, print_int, print_int_got },
	{ SOL_SOCKET, SO_TIMESTAMPNS_OLD, print_int, print_int_got },
	{ SOL_SOCKET, SO_MARK, print_int, print_int_got },
	{ SOL_SOCKET, SO_TIMESTAMPING_OLD, print_int, print_int_got },
	{ SOL_SOCKET, SO_RXQ_OVFL, print_int, print_int_got },
	{ SOL_SOCKET, SO_WIFI_STATUS, print_int, print_int_got },
	{ SOL_SOCKET, SO_PEEK_OFF, print_int, print_int_got },
	{ SOL_SOCKET, SO_NOFCS, print_int, print_int_got },
	{ SOL_SOCKET, SO_LOCK_FILTER, print_int, print_int_got },
	{ SOL_SOCKET, SO_SELECT_ERR_QUEUE, print_int, print_int_got },
	{ SOL_SOCKET, SO_BUSY_POLL, print_int, print_int_got },
	{ SOL_SOCKET, SO_INCOMING_CPU, print_int, print_int_got },
	{ SOL_SOCKET, SO_CNX_ADVICE, print_int, print_int_got },
	{ SOL_SOCKET, SO_INCOMING_NAPI_ID, print_int, print_int_got },
	{ SOL_SOCKET, SO_ZEROCOPY, print_int, print_int_got },
	{ SOL_SOCKET, SO_TIMESTAMP_NEW, print_int, print_int_got },
	{ SOL_SOCKET, SO_TIMESTAMPNS_NEW, print_int, print_int_got },
	{ SOL_SOCKET, SO_TIMESTAMPING_NEW, print_int, print_int_got },
	{ SOL_SOCKET, SO_DETACH_REUSEPORT_BPF, print_int, print_int_got },
	{ SOL_SOCKET, SO_PREFER_BUSY_POLL, print_int, print_int_got },
	{ SOL_SOCKET, SO_BUSY_POLL_BUDGET, print_int, print_int_got },
	{ SOL_SOCKET, SO_RESERVE_MEM, print_int, print_int_got },
	{ SOL_SOCKET, K_SO_RCVMARK, print_int, print_int_got },
	{ IPPROTO_IP, IP_ADD_MEMBERSHIP, print_mreq, print_any },
	{ IPPROTO_IP, IP_DROP_MEMBERSHIP, print_mreq, print_any },
	{ IPPROTO_IP, MCAST_JOIN_GROUP, print_group_req, print_any },
	{ IPPROTO_IP, MCAST_LEAVE_GROUP, print_group_req, print_any },
	{ IPPROTO_IPV6, IPV6_ADD_MEMBERSHIP, print_mreq6, print_any },
	{ IPPROTO_IPV6, IPV6_DROP_MEMBERSHIP, print_mreq6, print_any },
	{ IPPROTO_IPV6, IPV6_JOIN_ANYCAST, print_mreq6, print_any },
	{ IPPROTO_IPV6, IPV6_LEAVE_ANYCAST, print_mreq6, print_any },
	{ IPPROTO_IPV6, MCAST_JOIN_GROUP, print_group_req, print_any },
	{ IPPROTO_IPV6, MCAST_LEAVE_GROUP, print_group_req, print_any },
	{ IPPROTO_RAW, K_ICMP_FILTER, print_icmp_filter, print_icmp_filter },
	{ SOL_PACKET, PACKET_ADD_MEMBERSHIP, print_packet_mreq, print_any },
	{ SOL_PACKET, PACKET_DROP_MEMBERSHIP, print_packet_mreq, print_any },
	{ SOL_PACKET, PACKET_RX_RING, print_tpacket_req, print_any },
	{ SOL_PACKET, PACKET_TX_RING, print_tpacket_req, print_any },
	{ SOL_PACKET, PACKET_STATISTICS, print_any, print_tpacket_stats },
	{ SOL_NETLINK, NETLINK_LIST_MEMBERSHIPS, print_int, print_groups },
	{ SOL_NETLINK, ANY_NAME, print_int, print_netlink_got },
};

/* The printer of an option's value; never NULL. */
static bool (*printer_of(int level, int name, bool got))(const struct printer *,
							 const struct optval *)
{
	for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++) {
		if (kinds[i].level == level && (kinds[i].name == name || kinds[i].name == ANY_NAME))
			return got ? kinds[i].got : kinds[i].set;
	}
	return print_any;
}

void print_optval_set(const struct printer *p, int level, int name, uint64_t addr, int len)
{
	const struct optval v = { AT_ENTRY, addr, len };

	if (p->opts->rich && print_sockopt_members(p, level, name, &v))
		return;
	if (!printer_of(level, name, false)(p, &v))
		print_addr(p, addr);
}

void print_optval_got(const struct printer *p, int level, int name, uint64_t addr, int len)
{
	const struct optval v = { AT_EXIT, addr, len };

	if (p->opts->rich && print_sockopt_members(p, level, name, &v))
		return;
	if (len <= 0 || !printer_of(level, name, true)(p, &v))
		print_addr(p, addr);
}
