// SPDX-License-Identifier: GPL-2.0-or-later
/* Addresses of rarely used families. Layouts: the kernel's include/uapi/linux. */
#include <arpa/inet.h>
#include <inttypes.h>
#include <linux/ax25.h>
#include <linux/if_xdp.h>
#include <stdio.h>
#include <string.h>

#include "abi/calls/structs.h"
#include "abi/constants/constants.h"
#include "abi/print/sockaddr.h"
#include "abi/print/sockaddr_family.h"
#include "base/buf.h"
#include "base/le.h"

/* The number, and its name in a comment: strace shows both for some; `unknown`: also for a value
 * without a name. */
static void print_both(const struct printer *p, const struct xlat *names, uint64_t value,
		       bool unknown)
{
	const char *name = xlat_name(names, value);

	buf_printf(p->out, "%#" PRIx64, value);
	if (p->opts->consts != CONSTS_RAW && (name || unknown))
		buf_printf(p->out, " /* %s */", name ? name : xlat_unknown(names));
}

/* A name, else only the number. */
static void print_name_or_hex(const struct printer *p, const struct xlat *names, uint32_t value)
{
	if (xlat_name(names, value))
		print_enum(p, names, value);
	else
		buf_printf(p->out, "%#x", value);
}

/* A string in a field of `n` bytes, up to its NUL; without one all but the last byte, and "...". */
static void print_field_text(const struct printer *p, const uint8_t *bytes, size_t n)
{
	size_t len = strnlen((const char *)bytes, n);

	buf_putc(p->out, '"');
	print_escaped(p, bytes, len < n ? len : n - 1);
	buf_puts(p->out, len < n ? "\"" : "\"...");
}

enum { MAC_LONGEST = 8 };

static void print_mac(const struct printer *p, const uint8_t *bytes, size_t n)
{
	char text[3 * MAC_LONGEST + 1] = "";

	for (size_t i = 0; i < n; i++)
		snprintf(text + strlen(text), 4, "%s%02x", i ? ":" : "", bytes[i]);
	print_packed(p, bytes, n, text);
}

/* A call sign: six characters, each shifted by one, and an id; and how sane strace considers it. */
enum sanity { SANE, ODD /* shown with the bytes */, UNPRINTABLE };

static enum sanity call_sanity(const uint8_t *call)
{
	enum sanity sanity = call[6] & ~0x1e ? ODD : SANE;
	bool space = false, character = false;

	for (int i = 0; i < 6; i++) {
		unsigned char c = call[i] >> 1;

		if (c < ' ' || c > '~' || c == '*' || c == '/')
			return UNPRINTABLE;
		if ((call[i] & 1) || (c != ' ' && space) ||
		    !((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || c == ' '))
			sanity = ODD;
		space |= c == ' ';
		character |= c != ' ';
	}
	return character || !call[6] ? sanity : ODD;
}

/* "AB1CDE-5"; "*" is nobody. */
static void add_call_sign(struct buf *b, const uint8_t *call)
{
	unsigned id = call[6] >> 1 & 0xf;
	char text[7] = "";
	size_t len = 0;

	for (size_t i = 0; i < 6; i++) {
		text[i] = call[i] >> 1;
		if (text[i] != ' ')
			len = i + 1;
	}
	/* strace, and the kernel, too, treat every "-0…" as nobody. */
	if ((!len && !id) || (len > 1 && text[0] == '-' && text[1] == '0'))
		buf_putc(b, '*');
	else
		buf_printf(b, "%.*s-%u", (int)len, text, id);
}

static void print_call_sign(const struct printer *p, const uint8_t *call)
{
	enum sanity sanity = call_sanity(call);

	if (sanity == SANE && p->opts->consts == CONSTS_ABBREV) {
		add_call_sign(p->out, call);
		return;
	}
	buf_puts(p->out, "{ax25_call=");
	print_hex_bytes(p, call, 7);
	buf_putc(p->out, '}');
	if (sanity == UNPRINTABLE || (sanity == SANE && p->opts->consts == CONSTS_RAW))
		return;
	buf_puts(p->out, " /* ");
	add_call_sign(p->out, call);
	buf_puts(p->out, " */");
}

/* | family (2) | call sign (7) | pad (3) | number of repeaters (4) | call signs of up to eight
 * repeaters (7 each) | */
enum { AX25_CALL = 2, AX25_NDIGIS = 12, AX25_BASE = 16, AX25_SIGN = 7, AX25_REPEATERS = 8 };

static void print_repeaters(const struct printer *p, const struct address *a, size_t wanted)
{
	size_t there = (a->len - AX25_BASE) / AX25_SIGN;

	buf_puts(p->out, ", fsa_digipeater=[");
	for (size_t i = 0; i < there && i < wanted; i++) {
		buf_puts(p->out, i ? ", " : "");
		print_call_sign(p, a->bytes + AX25_BASE + i * AX25_SIGN);
	}
	if (there < wanted)
		buf_puts(p->out, there ? ", ..." : "...");
	buf_putc(p->out, ']');
}

void print_ax25_address(const struct printer *p, const struct address *a)
{
	int count = (int)le32(a->bytes + AX25_NDIGIS);
	bool full = count || a->len > AX25_BASE;
	size_t wanted = count < 0 ? 0 : count < AX25_REPEATERS ? count : AX25_REPEATERS;
	size_t room = (a->len - AX25_BASE) / AX25_SIGN;

	buf_puts(p->out, full ? ", fsa_ax25={sax25_call=" : ", sax25_call=");
	print_call_sign(p, a->bytes + AX25_CALL);
	buf_printf(p->out, ", sax25_ndigis=%d%s", count, full ? "}" : "");
	if (wanted)
		print_repeaters(p, a, wanted);
	if (a->len > AX25_BASE + (room < AX25_REPEATERS ? room : AX25_REPEATERS) * AX25_SIGN)
		buf_puts(p->out, ", ...");
}

/* | family (2) | port (2) | network (4) | node (6) | type (1) | zero (1) | */
void print_ipx_address(const struct printer *p, const struct address *a)
{
	char port[32];

	snprintf(port, sizeof(port), "htons(%u)", ntohs(le16(a->bytes + 2)));
	buf_puts(p->out, ", sipx_port=");
	print_packed(p, a->bytes + 2, 2, port);
	buf_printf(p->out, ", sipx_network=htonl(%#x), sipx_node=[", ntohl(le32(a->bytes + 4)));
	for (int i = 0; i < 6; i++)
		buf_printf(p->out, "%s%#02x", i ? ", " : "", a->bytes[8 + i]);
	buf_printf(p->out, "], sipx_type=%#02x", a->bytes[14]);
	if (a->bytes[15])
		buf_printf(p->out, ", sipx_zero=%#02x", a->bytes[15]);
}

void print_x25_address(const struct printer *p, const struct address *a)
{
	buf_puts(p->out, ", sx25_addr={x25_addr=");
	print_field_text(p, a->bytes + 2, 16);
	buf_putc(p->out, '}');
}

/* Flags by name whatever the style, for a comment. */
static void print_flag_names(const struct printer *p, const struct xlat *names, uint32_t value)
{
	struct decode_opts plain = *p->opts;
	const struct printer inner = { p->call, &plain, p->out };

	plain.consts = CONSTS_ABBREV;
	if (value & names[0].value)
		print_flags(&inner, names, value, 0);
	else
		buf_puts(p->out, xlat_unknown(names));
}

/* | family (2) | type (14) | features (4) | their mask (4) | name, as long as the address is | */
void print_alg_address(const struct printer *p, const struct address *a)
{
	enum { TYPE = 2, FEATURES = 16, MASK = 20, NAME = 24 };
	const char *fields[] = { ", salg_feat=", ", salg_mask=" };

	buf_puts(p->out, ", salg_type=");
	print_field_text(p, a->bytes + TYPE, FEATURES - TYPE);
	for (int i = 0; i < 2; i++) {
		uint32_t value = le32(a->bytes + (i ? MASK : FEATURES));

		buf_printf(p->out, "%s%#x", fields[i], value);
		if (!value || p->opts->consts == CONSTS_RAW)
			continue;
		buf_puts(p->out, " /* ");
		print_flag_names(p, names_crypto_alg, value);
		buf_puts(p->out, " */");
	}
	buf_puts(p->out, ", salg_name=");
	print_field_text(p, a->bytes + NAME, a->len - NAME);
}

/* | family (2) | pad (2) | device (4) | target (4) | protocol (4) | dsap (1) | ssap (1) | name (63)
 * | its length (a word) | */
void print_nfc_address(const struct printer *p, const struct address *a)
{
	enum { BASE = 16, NAME = 18, NAME_MAX_BYTES = 63 };
	unsigned word = word_size(p->call->abi), at = word == 4 ? 84 : 88;
	uint64_t len;

	buf_puts(p->out, ", dev_idx=");
	print_ifindex(p, le32(a->bytes + 4));
	buf_printf(p->out, ", target_idx=%#x, nfc_protocol=", le32(a->bytes + 8));
	print_enum(p, names_nfc_protocol, le32(a->bytes + 12));
	if (a->len < at + word) {
		buf_puts(p->out, a->len > BASE ? ", ..." : "");
		return;
	}
	len = word_at(p->call->abi, a->bytes + at);
	buf_printf(p->out, ", dsap=%#x, ssap=%#x, service_name=\"", a->bytes[16], a->bytes[17]);
	print_escaped(p, a->bytes + NAME, len < NAME_MAX_BYTES ? len : NAME_MAX_BYTES);
	buf_printf(p->out, "\", service_name_len=%" PRIu64, len);
}

/* | family (2) | pad (2) | type (4) | network (2) | address (8) | */
void print_ieee802154_address(const struct printer *p, const struct address *a)
{
	uint32_t type = le32(a->bytes + 4);

	buf_puts(p->out, ", addr={addr_type=");
	print_both(p, names_ieee802154_addr, type, true);
	buf_puts(p->out, ", pan_id=");
	print_both(p, names_ieee802154_pan, le16(a->bytes + 8), false);
	if (type == K_IEEE802154_ADDR_SHORT) {
		buf_puts(p->out, ", short_addr=");
		print_both(p, names_ieee802154_short, le16(a->bytes + 10), false);
	} else if (type != K_IEEE802154_ADDR_NONE) {
		buf_puts(p->out, ", hwaddr=");
		print_mac(p, a->bytes + 10, 8);
	}
	buf_putc(p->out, '}');
}

void print_qipcrtr_address(const struct printer *p, const struct address *a)
{
	buf_printf(p->out, ", sq_node=%#x, sq_port=%#x", le32(a->bytes + 4), le32(a->bytes + 8));
}

void print_xdp_address(const struct printer *p, const struct address *a)
{
	uint16_t flags = le16(a->bytes + 2);
	uint32_t fd = le32(a->bytes + 12);

	buf_puts(p->out, ", sxdp_flags=");
	print_flags(p, names_xdp_sockaddr, flags, 0);
	buf_puts(p->out, ", sxdp_ifindex=");
	print_ifindex(p, le32(a->bytes + 4));
	buf_printf(p->out, ", sxdp_queue_id=%u", le32(a->bytes + 8));
	if (flags & XDP_SHARED_UMEM) {
		buf_puts(p->out, ", sxdp_shared_umem_fd=");
		print_fd(p, AT_ENTRY, (int)fd);
	} else if (fd) {
		buf_printf(p->out, ", sxdp_shared_umem_fd=%#x", fd);
	}
}

/* | family (2) | pad (2) | network (4) | address (1) | type (1) | tag (1) | pad (1) | */
void print_mctp_address(const struct printer *p, const struct address *a)
{
	if (le16(a->bytes + 2))
		buf_printf(p->out, ", __smctp_pad0=%#x", le16(a->bytes + 2));
	buf_puts(p->out, ", smctp_network=");
	print_name_or_hex(p, names_mctp_net, le32(a->bytes + 4));
	buf_puts(p->out, ", smctp_addr={s_addr=");
	print_name_or_hex(p, names_mctp_addr, a->bytes[8]);
	buf_printf(p->out, "}, smctp_type=%#x, smctp_tag=%#x", a->bytes[9], a->bytes[10]);
	if (a->bytes[11])
		buf_printf(p->out, ", __smctp_pad1=%#x", a->bytes[11]);
}

/* | family (2) | service (2) | transport's type (2) | its length (2) | its address | */
enum { RXRPC_TRANSPORT = 8, FAMILY = 2 };

/* The transport's address of `len` bytes, whose family was already printed. */
static void print_transport(const struct printer *p, const struct address *a, uint16_t family,
			    size_t len)
{
	const uint8_t *bytes = a->bytes + RXRPC_TRANSPORT;

	if (family == AF_INET && len >= 16) {
		print_inet_fields(p, bytes);
	} else if (family == AF_INET6 && len >= 24) {
		print_inet6_fields(p, bytes, len > 24);
	} else if (len > FAMILY) {
		buf_puts(p->out, ", \"");
		print_escaped(p, bytes + FAMILY, len - FAMILY);
		buf_putc(p->out, '"');
	}
}

void print_rxrpc_address(const struct printer *p, const struct address *a)
{
	uint16_t len = le16(a->bytes + 6), family = le16(a->bytes + RXRPC_TRANSPORT);
	size_t room = a->len - RXRPC_TRANSPORT;

	buf_printf(p->out, ", srx_service=%#x", le16(a->bytes + 2));
	buf_puts(p->out, p->opts->consts == CONSTS_RAW ? "" : " /* ???_SERVICE */");
	buf_puts(p->out, ", transport_type=");
	print_enum(p, names_sock_type, le16(a->bytes + 4));
	buf_printf(p->out, ", transport_len=%u, transport={", len);
	buf_puts(p->out, family == AF_INET    ? "sin={sin_family="
			 : family == AF_INET6 ? "sin6={sin6_family="
					      : "family=");
	print_enum(p, names_sock_domain, family);
	print_transport(p, a, family, len < room ? len : room);
	buf_puts(p->out, family == AF_INET || family == AF_INET6 ? "}}" : "}");
}

/* A port or channel in a range that begins at a named one: "L2CAP_CID_DYN_START+3". */
static void print_ranged(const struct printer *p, const struct xlat *names, unsigned value,
			 unsigned start)
{
	if (!start || value <= start || xlat_name(names, value)) {
		print_enum(p, names, value);
		return;
	}
	if (p->opts->consts != CONSTS_ABBREV)
		buf_printf(p->out, "%#x", value);
	if (p->opts->consts == CONSTS_RAW)
		return;
	buf_puts(p->out, p->opts->consts == CONSTS_VERBOSE ? " /* " : "");
	print_enum(p, names, start);
	buf_printf(p->out, "+%u%s", value - start, p->opts->consts == CONSTS_VERBOSE ? " */" : "");
}

static void print_l2cap(const struct printer *p, const struct address *a)
{
	unsigned psm = le16(a->bytes + 2), cid = le16(a->bytes + 10), start = 0;

	if (psm >= K_L2CAP_PSM_DYN_START)
		start = K_L2CAP_PSM_DYN_START;
	else if (psm >= K_L2CAP_PSM_LE_DYN_START && psm <= K_L2CAP_PSM_LE_DYN_END)
		start = K_L2CAP_PSM_LE_DYN_START;
	buf_puts(p->out, ", l2_psm=htobs(");
	print_ranged(p, names_l2cap_psm, psm, start);
	buf_puts(p->out, "), l2_bdaddr=");
	print_mac(p, a->bytes + 4, 6);
	buf_puts(p->out, ", l2_cid=htobs(");
	print_ranged(p, names_l2cap_cid, cid, K_L2CAP_CID_DYN_START);
	buf_putc(p->out, ')');
	if (a->len == 14) {
		buf_puts(p->out, ", l2_bdaddr_type=");
		print_enum(p, names_bdaddr_type, a->bytes[12]);
	}
}

bool print_bluetooth_address(const struct printer *p, const struct address *a)
{
	switch (a->len) {
	case 4:
	case 6:
		buf_printf(p->out, ", hci_dev=htobs(%u)", le16(a->bytes + 2));
		if (a->len == 6) {
			buf_puts(p->out, ", hci_channel=");
			print_enum(p, names_hci_channel, le16(a->bytes + 4));
		}
		return true;
	case 8:
	case 10:
		buf_puts(p->out, a->len == 8 ? ", sco_bdaddr=" : ", rc_bdaddr=");
		print_mac(p, a->bytes + 2, 6);
		if (a->len == 10)
			buf_printf(p->out, ", rc_channel=%u", a->bytes[8]);
		return true;
	case 12:
	case 14:
		print_l2cap(p, a);
		return true;
	default:
		return false;
	}
}
