// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * An option's value has no length of its own: what it is follows from its number, and how much of it
 * there is from what the caller said. An option without a row here prints as an int if it has the size
 * of one and as bytes otherwise, which is also what strace 6.1 does to SO_RCVTIMEO.
 */
#include "abi/sockopt.h"

#include <linux/filter.h>
#include <linux/netlink.h>
#include <netinet/in.h>
#include <string.h>
#include <sys/socket.h>

#include "abi/names.h"
#include "abi/sockaddr.h"
#include "base/buf.h"

enum kind { OPT_ANY, OPT_INT, OPT_LINGER, OPT_UCRED, OPT_MREQ, OPT_MREQ6, OPT_FILTER };

/* The levels whose options have names. */
static const struct {
	int level;
	const struct xlat *names;
} levels[] = {
	{ SOL_SOCKET, names_so },           { IPPROTO_TCP, names_tcp_opt },
	{ IPPROTO_IP, names_ip_opt },       { IPPROTO_IPV6, names_ipv6_opt },
	{ IPPROTO_UDP, names_udp_opt },     { IPPROTO_RAW, names_raw_opt },
	{ SOL_NETLINK, names_netlink_opt }, { SOL_PACKET, names_packet_opt },
};

/* The options whose values are known to be something; SO_ integers stand in a list of their own. */
static const struct {
	int level, name;
	enum kind kind;
} kinds[] = {
	{ SOL_SOCKET, SO_LINGER, OPT_LINGER },
	{ SOL_SOCKET, SO_PEERCRED, OPT_UCRED },
	{ SOL_SOCKET, SO_ATTACH_FILTER, OPT_FILTER },
	{ SOL_SOCKET, SO_ATTACH_REUSEPORT_CBPF, OPT_FILTER },
	{ IPPROTO_IP, IP_ADD_MEMBERSHIP, OPT_MREQ },
	{ IPPROTO_IP, IP_DROP_MEMBERSHIP, OPT_MREQ },
	{ IPPROTO_IPV6, IPV6_ADD_MEMBERSHIP, OPT_MREQ6 },
	{ IPPROTO_IPV6, IPV6_DROP_MEMBERSHIP, OPT_MREQ6 },
	{ IPPROTO_IPV6, IPV6_JOIN_ANYCAST, OPT_MREQ6 },
	{ IPPROTO_IPV6, IPV6_LEAVE_ANYCAST, OPT_MREQ6 },
};

static const int so_ints[] = {
	SO_DEBUG,
	SO_REUSEADDR,
	SO_DONTROUTE,
	SO_BROADCAST,
	SO_SNDBUF,
	SO_RCVBUF,
	SO_KEEPALIVE,
	SO_OOBINLINE,
	SO_NO_CHECK,
	SO_PRIORITY,
	SO_BSDCOMPAT,
	SO_REUSEPORT,
	SO_PASSCRED,
	SO_RCVLOWAT,
	SO_SNDLOWAT,
	SO_DETACH_FILTER,
	SO_TIMESTAMP_OLD,
	SO_ACCEPTCONN,
	SO_SNDBUFFORCE,
	SO_RCVBUFFORCE,
	SO_PASSSEC,
	SO_TIMESTAMPNS_OLD,
	SO_MARK,
	SO_TIMESTAMPING_OLD,
	SO_RXQ_OVFL,
	SO_WIFI_STATUS,
	SO_PEEK_OFF,
	SO_NOFCS,
	SO_LOCK_FILTER,
	SO_SELECT_ERR_QUEUE,
	SO_BUSY_POLL,
	SO_INCOMING_CPU,
	SO_CNX_ADVICE,
	SO_INCOMING_NAPI_ID,
	SO_ZEROCOPY,
	SO_TIMESTAMP_NEW,
	SO_TIMESTAMPNS_NEW,
	SO_TIMESTAMPING_NEW,
	SO_DETACH_REUSEPORT_BPF,
	SO_PREFER_BUSY_POLL,
	SO_BUSY_POLL_BUDGET,
	SO_RESERVE_MEM,
	SO_TXREHASH,
	SO_RCVMARK,
};

void print_sockopt_name(const struct printer *p, int level, int name)
{
	for (size_t i = 0; i < sizeof(levels) / sizeof(levels[0]); i++) {
		if (levels[i].level == level) {
			print_enum(p, levels[i].names, (uint32_t)name);
			return;
		}
	}
	buf_printf(p->out, "%d", name);
}

static enum kind kind_of(int level, int name)
{
	for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++) {
		if (kinds[i].level == level && kinds[i].name == name)
			return kinds[i].kind;
	}
	for (size_t i = 0; level == SOL_SOCKET && i < sizeof(so_ints) / sizeof(so_ints[0]); i++) {
		if (so_ints[i] == name)
			return OPT_INT;
	}
	return level == SOL_NETLINK ? OPT_INT : OPT_ANY;
}

static void print_any(const struct printer *p, enum when when, uint64_t addr, int len)
{
	int value;

	if (len == sizeof(value) && take(p, when, addr, &value, sizeof(value)))
		buf_printf(p->out, "[%d]", value);
	else if (len < 0)
		print_addr(p, addr);
	else
		print_buf(p, when, addr, len);
}

static bool print_mreq(const struct printer *p, enum when when, uint64_t addr, int len)
{
	struct in_addr a[2];

	if (len < (int)sizeof(a) || !take(p, when, addr, a, sizeof(a)))
		return false;
	buf_puts(p->out, "{imr_multiaddr=");
	print_inet_addr(p, &a[0]);
	buf_puts(p->out, ", imr_interface=");
	print_inet_addr(p, &a[1]);
	buf_putc(p->out, '}');
	return true;
}

static bool print_mreq6(const struct printer *p, enum when when, uint64_t addr, int len)
{
	struct ipv6_mreq m;

	if (len < (int)sizeof(m) || !take(p, when, addr, &m, sizeof(m)))
		return false;
	buf_putc(p->out, '{');
	print_inet6_addr(p, &m.ipv6mr_multiaddr, "ipv6mr_multiaddr");
	buf_printf(p->out, ", ipv6mr_interface=%u}", m.ipv6mr_interface);
	return true;
}

static bool print_filter(const struct printer *p, uint64_t addr, int len)
{
	struct {
		uint16_t len;
		uint64_t filter;
	} f;

	if (len < (int)sizeof(f) || !take(p, AT_ENTRY, addr, &f, sizeof(f)))
		return false;
	buf_printf(p->out, "{len=%u, filter=", f.len);
	print_addr(p, f.filter);
	buf_putc(p->out, '}');
	return true;
}

/* The ints of a struct that the kernel may have cut: whole ones, then the bytes of a partial one. */
static bool print_ints(const struct printer *p, uint64_t addr, int len, const char *const *names,
		       int count)
{
	size_t start = p->out->len;

	for (int i = 0; i < count && len > i * (int)sizeof(int); i++) {
		int value, left = len - i * (int)sizeof(int);
		size_t n = left < (int)sizeof(value) ? (size_t)left : sizeof(value);

		if (!take(p, AT_EXIT, addr + i * sizeof(value), &value, n)) {
			buf_cut(p->out, start);
			return false;
		}
		buf_printf(p->out, "%s%s=", i ? ", " : "{", names[i]);
		if (n == sizeof(value))
			buf_printf(p->out, "%d", value);
		else
			print_hex_bytes(p, (const uint8_t *)&value, n);
	}
	if (len > 0)
		buf_putc(p->out, '}');
	return len > 0;
}

static bool print_linger(const struct printer *p, uint64_t addr, int len)
{
	struct linger l;

	if (len < (int)sizeof(l) || !take(p, AT_ENTRY, addr, &l, sizeof(l)))
		return false;
	buf_printf(p->out, "{l_onoff=%d, l_linger=%d}", l.l_onoff, l.l_linger);
	return true;
}

static bool print_int_set(const struct printer *p, uint64_t addr, int len)
{
	int value;

	if (len < (int)sizeof(value) || !take(p, AT_ENTRY, addr, &value, sizeof(value)))
		return false;
	buf_printf(p->out, "[%d]", value);
	return true;
}

void print_optval_set(const struct printer *p, int level, int name, uint64_t addr, int len)
{
	bool done = false;

	switch (kind_of(level, name)) {
	case OPT_INT:
		done = print_int_set(p, addr, len);
		break;
	case OPT_LINGER:
		done = print_linger(p, addr, len);
		break;
	case OPT_MREQ:
		done = print_mreq(p, AT_ENTRY, addr, len);
		break;
	case OPT_MREQ6:
		done = print_mreq6(p, AT_ENTRY, addr, len);
		break;
	case OPT_FILTER:
		done = print_filter(p, addr, len);
		break;
	case OPT_UCRED: /* cannot be set */
	case OPT_ANY:
		print_any(p, AT_ENTRY, addr, len);
		return;
	}
	if (!done)
		print_addr(p, addr);
}

static bool print_int_got(const struct printer *p, uint64_t addr, int len)
{
	uint8_t bytes[sizeof(int)];
	int value;

	if (len >= (int)sizeof(value) && take(p, AT_EXIT, addr, &value, sizeof(value)))
		buf_printf(p->out, "[%d]", value);
	else if (len < (int)sizeof(value) && take(p, AT_EXIT, addr, bytes, len))
		print_hex_bytes(p, bytes, len);
	else
		return false;
	return true;
}

void print_optval_got(const struct printer *p, int level, int name, uint64_t addr, int len)
{
	static const char *const linger[] = { "l_onoff", "l_linger" };
	static const char *const ucred[] = { "pid", "uid", "gid" };
	bool done = false;

	if (len <= 0) {
		print_addr(p, addr);
		return;
	}
	switch (kind_of(level, name)) {
	case OPT_INT:
		done = print_int_got(p, addr, len);
		break;
	case OPT_LINGER:
		done = print_ints(p, addr, len, linger, 2);
		break;
	case OPT_UCRED:
		done = print_ints(p, addr, len, ucred, 3);
		break;
	default:
		print_any(p, AT_EXIT, addr, len);
		return;
	}
	if (!done)
		print_addr(p, addr);
}
