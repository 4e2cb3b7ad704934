// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * A row for each family with a printer of its own; others, and addresses too short for their
 * family, print as bytes. Interfaces stay numbers: their names are the guest's.
 */
#include "abi/print/sockaddr.h"

#include <arpa/inet.h>
#include <linux/if_packet.h>
#include <linux/netlink.h>
#include <linux/vm_sockets.h>
#include <netinet/in.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>

#include "abi/constants/constants.h"
#include "abi/print/sockaddr_family.h"
#include "base/buf.h"

enum { FAMILY = sizeof(sa_family_t), SIN6_OLD = 24 /* before sin6_scope_id was added */ };

void print_packed(const struct printer *p, const void *bytes, size_t n, const char *text)
{
	if (p->opts->consts == CONSTS_ABBREV) {
		buf_puts(p->out, text);
		return;
	}
	print_hex_bytes(p, bytes, n);
	if (p->opts->consts == CONSTS_VERBOSE)
		buf_printf(p->out, " /* %s */", text);
}

static void print_port(const struct printer *p, uint16_t port)
{
	char text[32];

	snprintf(text, sizeof(text), "htons(%u)", ntohs(port));
	print_packed(p, &port, sizeof(port), text);
}

/* An address as quoted text, between two other texts. */
static void add_quoted(const struct printer *p, struct buf *to, const char *before,
		       const char *address, const char *behind)
{
	const struct printer inner = { p->call, p->opts, to };

	buf_puts(to, before);
	print_escaped(&inner, address, strlen(address));
	buf_puts(to, behind);
}

/* if_nametoindex("lo") for 1; drivers/net/loopback.c of every kernel ensures it. */
void print_ifindex(const struct printer *p, uint32_t index)
{
	bool named = index == K_LOOPBACK_IFINDEX && p->opts->consts != CONSTS_RAW;
	bool both = named && p->opts->consts == CONSTS_VERBOSE;

	if (!named || both)
		buf_printf(p->out, "%u", index);
	if (named)
		add_quoted(p, p->out, both ? " /* if_nametoindex(\"" : "if_nametoindex(\"", "lo",
			   both ? "\") */" : "\")");
}

void print_inet_addr(const struct printer *p, const void *bytes)
{
	struct buf b = { 0 };
	char text[INET_ADDRSTRLEN];

	inet_ntop(AF_INET, bytes, text, sizeof(text));
	add_quoted(p, &b, "inet_addr(\"", text, "\")");
	print_packed(p, bytes, sizeof(struct in_addr), buf_str(&b));
	buf_free(&b);
}

void print_inet6_addr(const struct printer *p, const void *bytes, const char *field)
{
	bool plain = p->opts->consts == CONSTS_ABBREV;
	struct buf b = { 0 };
	char text[INET6_ADDRSTRLEN];

	inet_ntop(AF_INET6, bytes, text, sizeof(text));
	add_quoted(p, &b, "inet_pton(AF_INET6, \"", text, "\"");
	if (plain)
		buf_printf(&b, ", &%s)", field);
	else
		buf_printf(p->out, "%s=", field);
	buf_puts(&b, plain ? "" : ")");
	print_packed(p, bytes, sizeof(struct in6_addr), buf_str(&b));
	buf_free(&b);
}

void print_inet_fields(const struct printer *p, const void *sockaddr_in)
{
	struct sockaddr_in sin;

	memcpy(&sin, sockaddr_in, sizeof(sin));
	buf_puts(p->out, ", sin_port=");
	print_port(p, sin.sin_port);
	buf_puts(p->out, ", sin_addr=");
	print_inet_addr(p, &sin.sin_addr);
}

static void print_inet(const struct printer *p, const struct address *a)
{
	print_inet_fields(p, a->bytes);
}

/* The scope is an interface if the address is link-local. */
static void print_scope(const struct printer *p, const struct sockaddr_in6 *sin6)
{
	const struct in6_addr *a = &sin6->sin6_addr;

	buf_puts(p->out, ", sin6_scope_id=");
	if (IN6_IS_ADDR_LINKLOCAL(a) || IN6_IS_ADDR_MC_NODELOCAL(a) || IN6_IS_ADDR_MC_LINKLOCAL(a))
		print_ifindex(p, sin6->sin6_scope_id);
	else
		buf_printf(p->out, "%u", sin6->sin6_scope_id);
}

void print_inet6_fields(const struct printer *p, const void *sockaddr_in6, bool scope)
{
	struct sockaddr_in6 sin6;
	char flow[32];

	memcpy(&sin6, sockaddr_in6, sizeof(sin6));
	snprintf(flow, sizeof(flow), "htonl(%u)", ntohl(sin6.sin6_flowinfo));
	buf_puts(p->out, ", sin6_port=");
	print_port(p, sin6.sin6_port);
	buf_puts(p->out, ", sin6_flowinfo=");
	print_packed(p, &sin6.sin6_flowinfo, sizeof(sin6.sin6_flowinfo), flow);
	buf_puts(p->out, ", ");
	print_inet6_addr(p, &sin6.sin6_addr, "sin6_addr");
	if (scope)
		print_scope(p, &sin6);
}

static void print_inet6(const struct printer *p, const struct address *a)
{
	print_inet6_fields(p, a->bytes, a->len > SIN6_OLD);
}

/* Unnamed, a path up to its NUL, or an abstract name: a NUL and then all the rest. */
static void print_unix(const struct printer *p, const struct address *a)
{
	const char *path = (const char *)a->bytes + FAMILY;
	size_t len = a->len - FAMILY, most = sizeof(((struct sockaddr_un *)0)->sun_path);

	if (!len)
		return;
	if (len > most)
		len = most;
	buf_puts(p->out, *path ? ", sun_path=\"" : ", sun_path=@\"");
	if (*path)
		print_escaped(p, path, strnlen(path, len));
	else
		print_escaped(p, path + 1, len - 1);
	buf_putc(p->out, '"');
}

static void print_netlink(const struct printer *p, const struct address *a)
{
	struct sockaddr_nl nl;

	memcpy(&nl, a->bytes, sizeof(nl));
	if (nl.nl_pad)
		buf_printf(p->out, ", nl_pad=%#x", nl.nl_pad);
	buf_printf(p->out, ", nl_pid=%d, nl_groups=%#08x", nl.nl_pid, nl.nl_groups);
}

/* InfiniBand addresses are longer than the field. */
static void print_link_address(const struct printer *p, const struct address *a, unsigned len)
{
	size_t at = offsetof(struct sockaddr_ll, sll_addr), there = a->len - at;

	buf_puts(p->out, ", sll_addr=[");
	for (unsigned i = 0; i < len && i < there; i++)
		buf_printf(p->out, "%s%#02x", i ? ", " : "", a->bytes[at + i]);
	buf_puts(p->out, len > there ? ", ...]" : "]");
}

static void print_ethertype(const struct printer *p, uint16_t type)
{
	struct decode_opts plain = *p->opts;
	struct buf b = { 0 };
	const struct printer inner = { p->call, &plain, &b };

	plain.consts = CONSTS_ABBREV;
	buf_puts(&b, "htons(");
	print_enum(&inner, names_ethertype, ntohs(type));
	buf_putc(&b, ')');
	print_packed(p, &type, sizeof(type), buf_str(&b));
	buf_free(&b);
}

static void print_packet(const struct printer *p, const struct address *a)
{
	struct sockaddr_ll ll;

	memcpy(&ll, a->bytes, sizeof(ll));
	buf_puts(p->out, ", sll_protocol=");
	print_ethertype(p, ll.sll_protocol);
	buf_puts(p->out, ", sll_ifindex=");
	print_ifindex(p, ll.sll_ifindex);
	buf_puts(p->out, ", sll_hatype=");
	print_enum(p, names_arphrd, ll.sll_hatype);
	buf_puts(p->out, ", sll_pkttype=");
	print_enum(p, names_packet_type, ll.sll_pkttype);
	buf_printf(p->out, ", sll_halen=%u", ll.sll_halen);
	if (ll.sll_halen)
		print_link_address(p, a, ll.sll_halen);
}

static void print_vm_number(const struct printer *p, const char *field, const struct xlat *names,
			    unsigned value)
{
	buf_puts(p->out, field);
	if (xlat_name(names, value))
		print_enum(p, names, value);
	else
		buf_printf(p->out, "%#x", value);
}

static void print_vsock(const struct printer *p, const struct address *a)
{
	enum { FLAGS = 12, ZERO = 13, ZEROES = 3 }; /* counted as zeroes in older headers */
	static const uint8_t zero[ZEROES];
	struct sockaddr_vm vm;

	memcpy(&vm, a->bytes, sizeof(vm));
	if (vm.svm_reserved1)
		buf_printf(p->out, ", svm_reserved1=%#x", vm.svm_reserved1);
	print_vm_number(p, ", svm_cid=", names_vmaddr_cid, vm.svm_cid);
	print_vm_number(p, ", svm_port=", names_vmaddr_port, vm.svm_port);
	buf_puts(p->out, ", svm_flags=");
	print_flags(p, names_vmaddr_flags, a->bytes[FLAGS], 0);
	if (memcmp(a->bytes + ZERO, zero, ZEROES)) {
		buf_puts(p->out, ", svm_zero=");
		print_hex_bytes(p, a->bytes + ZERO, ZEROES);
	}
}

static const struct {
	sa_family_t family;
	size_t least; /* minimum; a shorter address prints as bytes */
	void (*print)(const struct printer *p, const struct address *a);
} families[] = {
	{ AF_INET, sizeof(struct sockaddr_in), print_inet },
	{ AF_INET6, SIN6_OLD, print_inet6 },
	{ AF_UNIX, FAMILY, print_unix },
	{ AF_NETLINK, sizeof(struct sockaddr_nl), print_netlink },
	{ AF_PACKET, sizeof(struct sockaddr_ll), print_packet },
	{ AF_VSOCK, sizeof(struct sockaddr_vm), print_vsock },
	{ AF_AX25, 16, print_ax25_address },
	{ AF_IPX, 16, print_ipx_address },
	{ AF_X25, 18, print_x25_address },
	{ AF_RXRPC, 36, print_rxrpc_address },
	{ AF_IEEE802154, 20, print_ieee802154_address },
	{ AF_ALG, 25, print_alg_address },
	{ AF_NFC, 16, print_nfc_address },
	{ AF_QIPCRTR, 12, print_qipcrtr_address },
	{ AF_XDP, 16, print_xdp_address },
	{ AF_MCTP, 12, print_mctp_address },
};

static void print_rest(const struct printer *p, const struct address *a, sa_family_t family)
{
	for (size_t i = 0; i < sizeof(families) / sizeof(families[0]); i++) {
		if (families[i].family == family && families[i].least <= a->len) {
			families[i].print(p, a);
			return;
		}
	}
	if (a->len == FAMILY || (family == AF_BLUETOOTH && print_bluetooth_address(p, a)))
		return;
	buf_puts(p->out, ", sa_data=\"");
	print_escaped(p, a->bytes + FAMILY, a->len - FAMILY);
	buf_putc(p->out, '"');
}

bool print_sockaddr_bytes(const struct printer *p, const uint8_t *bytes, size_t len)
{
	struct address a = { .len = len < sizeof(a.bytes) ? len : sizeof(a.bytes) };
	sa_family_t family;

	if (a.len < FAMILY)
		return false;
	memcpy(a.bytes, bytes, a.len);
	memcpy(&family, a.bytes, sizeof(family));
	buf_puts(p->out, "{sa_family=");
	print_enum(p, names_sock_domain, family);
	print_rest(p, &a, family);
	buf_putc(p->out, '}');
	return true;
}

void print_sockaddr(const struct printer *p, enum when when, uint64_t addr, int64_t len)
{
	uint8_t bytes[sizeof(struct sockaddr_storage)];
	size_t n = len < 0 ? 0 : len < (int64_t)sizeof(bytes) ? (size_t)len : sizeof(bytes);

	if (!call_read(p->call, when, addr, bytes, n) || !print_sockaddr_bytes(p, bytes, n))
		print_addr(p, addr);
}
