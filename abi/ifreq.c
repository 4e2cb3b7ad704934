// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * struct ifreq has the same members at the same offsets in every ABI; only its size (40 bytes, i386
 * and x32: 32) and the members of struct ifmap depend on the width of a long.
 *
 *	| ifr_name (16) | ifr_addr, ifr_flags (2), ifr_ifindex (4), … |
 */
#include "abi/ifreq.h"

#include <inttypes.h>
#include <linux/sockios.h>
#include <net/if.h>

#include "abi/calls/structs.h"
#include "abi/constants/constants.h"
#include "abi/netlink/nlattr.h"
#include "abi/print/hwaddr.h"
#include "abi/print/sockaddr.h"
#include "base/buf.h"

enum { VALUE_AT = IFNAMSIZ, SOCKADDR = 16, SA_DATA = 14 };

static bool print_addr_value(struct nl *nl, const struct nl_value *v, uint64_t addr, size_t len)
{
	uint8_t bytes[SOCKADDR];

	(void)v;
	(void)len;
	if (nl_read_or_addr(nl, addr, bytes, sizeof(bytes)))
		print_sockaddr_bytes(nl->p, bytes, sizeof(bytes));
	return true;
}

/* A hardware address is in a sockaddr whose family is the hardware type. */
static bool print_hwaddr(struct nl *nl, const struct nl_value *v, uint64_t addr, size_t len)
{
	uint16_t type;
	size_t n;

	(void)len;
	if (!nl_read_or_addr(nl, addr, &type, sizeof(type)))
		return true;
	n = hwaddr_len(type);
	buf_puts(nl->p->out, "{sa_family=");
	nl_print_enum(nl, names_arphrd, NULL, type);
	buf_puts(nl->p->out, ", sa_data=");
	nl_mac(nl, v, addr + sizeof(type), n < SA_DATA ? n : SA_DATA);
	buf_putc(nl->p->out, '}');
	return true;
}

static bool print_map(struct nl *nl, const struct nl_value *v, uint64_t addr, size_t len)
{
	const unsigned word = word_size(nl->p->call->abi);
	const struct nl_field fields[] = {
		{ "mem_start", 0, word, NL_INT(nl_hex, word) },
		{ "mem_end", word, word, NL_INT(nl_hex, word) },
		{ "base_addr", 2 * word, 2, NL_INT(nl_hex, 2) },
		{ "irq", 2 * word + 2, 1, NL_INT(nl_hex, 1) },
		{ "dma", 2 * word + 3, 1, NL_INT(nl_hex, 1) },
		{ "port", 2 * word + 4, 1, NL_INT(nl_hex, 1) },
		{ 0 },
	};

	(void)v;
	(void)len;
	nl_print_fields(nl, fields, addr, 2 * word + 5);
	return true;
}

#define ADDR(name)                                                    \
	{                                                             \
		name, VALUE_AT, SOCKADDR, NL_INT(print_addr_value, 0) \
	}
#define NUMBER(name)                                    \
	{                                               \
		name, VALUE_AT, 4, NL_INT(nl_signed, 4) \
	}
#define NAME(name, at)                                 \
	{                                              \
		name, at, IFNAMSIZ, NL_INT(nl_name, 0) \
	}
#define HWADDR                                                            \
	{                                                                 \
		"ifr_hwaddr", VALUE_AT, SOCKADDR, NL_INT(print_hwaddr, 0) \
	}
#define FLAGS                                                                \
	{                                                                    \
		"ifr_flags", VALUE_AT, 2, NL_NAMED(nl_flags, 2, ifinfo_flag) \
	}
#define MAP                                                         \
	{                                                           \
		"ifr_map", VALUE_AT, SOCKADDR, NL_INT(print_map, 0) \
	}

/* A command and its member. `gets`: the member is valid after the call has succeeded. */
static const struct row {
	unsigned cmd;
	bool gets;
	struct nl_field value;
} rows[] = {
	{ SIOCGIFADDR, true, ADDR("ifr_addr") },
	{ SIOCSIFADDR, false, ADDR("ifr_addr") },
	{ SIOCGIFDSTADDR, true, ADDR("ifr_dstaddr") },
	{ SIOCSIFDSTADDR, false, ADDR("ifr_dstaddr") },
	{ SIOCGIFBRDADDR, true, ADDR("ifr_broadaddr") },
	{ SIOCSIFBRDADDR, false, ADDR("ifr_broadaddr") },
	{ SIOCGIFNETMASK, true, ADDR("ifr_netmask") },
	{ SIOCSIFNETMASK, false, ADDR("ifr_netmask") },
	{ SIOCADDMULTI, false, HWADDR },
	{ SIOCDELMULTI, false, HWADDR },
	{ SIOCGIFHWADDR, true, HWADDR },
	{ SIOCSIFHWADDR, false, HWADDR },
	{ SIOCSIFHWBROADCAST, false, HWADDR },
	{ SIOCGIFFLAGS, true, FLAGS },
	{ SIOCSIFFLAGS, false, FLAGS },
	{ SIOCGIFINDEX, true, NUMBER("ifr_ifindex") },
	{ SIOCGIFMETRIC, true, NUMBER("ifr_metric") },
	{ SIOCSIFMETRIC, false, NUMBER("ifr_metric") },
	{ SIOCGIFMTU, true, NUMBER("ifr_mtu") },
	{ SIOCSIFMTU, false, NUMBER("ifr_mtu") },
	{ SIOCGIFTXQLEN, true, NUMBER("ifr_qlen") },
	{ SIOCSIFTXQLEN, false, NUMBER("ifr_qlen") },
	{ SIOCGIFSLAVE, true, NAME("ifr_slave", VALUE_AT) },
	{ SIOCSIFSLAVE, false, NAME("ifr_slave", VALUE_AT) },
	{ SIOCSIFNAME, false, NAME("ifr_newname", VALUE_AT) },
	{ SIOCGIFMAP, true, MAP },
	{ SIOCSIFMAP, false, MAP },
	{ SIOCGIFNAME, true, NAME("ifr_name", 0) },
};

static unsigned ifreq_size(const struct printer *p)
{
	return word_size(p->call->abi) == 8 ? 40 : 32;
}

static bool is_there(const struct printer *p, enum when when, uint64_t addr)
{
	uint8_t bytes[40];

	return call_read(p->call, when, addr, bytes, ifreq_size(p));
}

static void print_member(struct nl *nl, const struct nl_field *f, uint64_t addr)
{
	buf_printf(nl->p->out, "%s=", f->name);
	nl_print_value(nl, &f->value, addr + f->at, f->len);
}

static void print_row(const struct printer *p, const struct row *row, uint64_t addr)
{
	static const struct nl_field name = NAME("ifr_name", 0), index = NUMBER("ifr_ifindex");
	struct nl before = { .p = p, .when = AT_ENTRY };
	struct nl after = { .p = p, .when = row->gets ? AT_EXIT : AT_ENTRY };

	if (!is_there(p, AT_ENTRY, addr)) {
		print_addr(p, addr);
		return;
	}
	buf_putc(p->out, '{');
	print_member(&before, row->cmd == SIOCGIFNAME ? &index : &name, addr);
	if (!row->gets || (call_succeeded(p->call) && is_there(p, AT_EXIT, addr))) {
		buf_puts(p->out, ", ");
		print_member(&after, &row->value, addr);
	}
	buf_putc(p->out, '}');
}

/* ---- struct ifconf: a length, and the address of that many bytes ---- */

struct ifconf_any {
	int32_t len;
	uint64_t buf;
};

static bool read_ifconf(const struct call *c, enum when when, uint64_t addr,
			struct ifconf_any *conf)
{
	return call_read(c, when, addr, &conf->len, sizeof(conf->len)) &&
	       read_word(c, when, addr + word_size(c->abi), &conf->buf);
}

static void print_ifc_len(const struct printer *p, int32_t len)
{
	unsigned size = ifreq_size(p);

	buf_printf(p->out, "%" PRId32, len);
	if (len > 0 && len % size == 0)
		buf_printf(p->out, " /* %u * sizeof(struct ifreq) */", len / size);
}

static bool print_one(const struct printer *p, uint64_t addr, uint64_t index, void *data)
{
	static const struct nl_field fields[] = { NAME("ifr_name", 0), ADDR("ifr_addr"), { 0 } };
	struct nl nl = { .p = p, .when = AT_EXIT };

	(void)index;
	(void)data;
	if (!is_there(p, AT_EXIT, addr))
		return false;
	nl_print_fields(&nl, fields, addr, ifreq_size(p));
	return true;
}

/* Without a buffer, the command asks for the size needed. */
static void print_ifconf(const struct printer *p, uint64_t addr)
{
	struct ifconf_any before, after;

	if (!read_ifconf(p->call, AT_ENTRY, addr, &before)) {
		print_addr(p, addr);
		return;
	}
	if (!read_ifconf(p->call, AT_EXIT, addr, &after))
		after = before;
	buf_puts(p->out, "{ifc_len=");
	if (before.buf)
		print_ifc_len(p, before.len);
	if (before.buf && before.len != after.len)
		buf_puts(p->out, " => ");
	if (!before.buf || before.len != after.len)
		print_ifc_len(p, after.len);
	buf_puts(p->out, ", ifc_buf=");
	if (!before.buf || !call_succeeded(p->call))
		print_addr(p, before.buf);
	else
		print_array(p, after.buf, (uint32_t)after.len / ifreq_size(p), ifreq_size(p),
			    print_one, NULL);
	buf_putc(p->out, '}');
}

/* ---- bridges ---- */

static void print_bridge(const struct printer *p, uint64_t cmd, uint64_t addr)
{
	struct nl nl = { .p = p, .when = AT_ENTRY };
	const struct nl_value text = NL_INT(nl_ended, 0);
	const struct nl_field index[] = { { "ifr_ifindex", VALUE_AT, 4, IFINDEX }, { 0 } };

	if (!addr || ((cmd == SIOCBRADDIF || cmd == SIOCBRDELIF) && !is_there(p, AT_ENTRY, addr)))
		print_addr(p, addr);
	else if (cmd == SIOCBRADDIF || cmd == SIOCBRDELIF)
		nl_print_fields(&nl, index, addr, VALUE_AT + 4);
	else
		nl_ended(&nl, &text, addr, IFNAMSIZ);
}

bool print_ifreq(const struct printer *p, uint64_t cmd, uint64_t addr)
{
	cmd = (uint32_t)cmd;
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		if (rows[i].cmd == cmd) {
			print_row(p, &rows[i], addr);
			return true;
		}
	}
	switch (cmd) {
	case SIOCGIFCONF:
		print_ifconf(p, addr);
		return true;
	case SIOCBRADDBR:
	case SIOCBRDELBR:
	case SIOCBRADDIF:
	case SIOCBRDELIF:
		print_bridge(p, cmd, addr);
		return true;
	default:
		return false;
	}
}
