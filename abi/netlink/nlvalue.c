// SPDX-License-Identifier: GPL-2.0-or-later
/* The value printers of abi/netlink/nlattr.h. */
#include "abi/netlink/nlattr.h"

#include <arpa/inet.h>
#include <endian.h>
#include <inttypes.h>
#include <linux/if_arp.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/sysmacros.h>

#include "abi/constants/constants.h"
#include "abi/print/hwaddr.h"
#include "abi/print/sockaddr.h"
#include "base/buf.h"

enum { LOOPBACK_IFINDEX = 1, LINK_ADDR_MAX = 32, USER_HZ = 100 };

/* ---- integers ---- */

/* Reads an integer of `size` bytes. False: unreadable; the address was printed. */
static bool read_integer(const struct nl *nl, uint64_t addr, size_t size, uint64_t *to)
{
	*to = 0;
	return nl_read_or_addr(nl, addr, to, size);
}

/* The number of bytes in `len` that are the integer; 0: not an integer. */
static bool is_integer(const struct nl_value *v, size_t len)
{
	return len >= v->size && (!v->tight || len <= sizeof(uint64_t));
}

bool nl_unsigned(struct nl *nl, const struct nl_value *v, uint64_t addr, size_t len)
{
	uint64_t value;

	if (!is_integer(v, len))
		return false;
	if (read_integer(nl, addr, v->size, &value))
		buf_printf(nl->p->out, "%" PRIu64, value);
	return true;
}

bool nl_signed(struct nl *nl, const struct nl_value *v, uint64_t addr, size_t len)
{
	unsigned unused = 64 - 8 * v->size;
	uint64_t value;

	if (!is_integer(v, len))
		return false;
	if (read_integer(nl, addr, v->size, &value))
		buf_printf(nl->p->out, "%" PRId64, (int64_t)(value << unused) >> unused);
	return true;
}

bool nl_hex(struct nl *nl, const struct nl_value *v, uint64_t addr, size_t len)
{
	uint64_t value;

	if (!is_integer(v, len))
		return false;
	if (read_integer(nl, addr, v->size, &value))
		buf_printf(nl->p->out, "%#" PRIx64, value);
	return true;
}

bool nl_hex_any(struct nl *nl, const struct nl_value *v, uint64_t addr, size_t len)
{
	const struct nl_value sized = NL_INT(nl_hex, len);

	(void)v;
	return (len == 1 || len == 2 || len == 4 || len == 8) && nl_hex(nl, &sized, addr, len);
}

bool nl_hex0(struct nl *nl, const struct nl_value *v, uint64_t addr, size_t len)
{
	uint64_t value;

	if (!is_integer(v, len))
		return false;
	if (read_integer(nl, addr, v->size, &value))
		buf_printf(nl->p->out, "%#0*" PRIx64, 2 * v->size, value);
	return true;
}

void nl_print_enum(const struct nl *nl, const struct xlat *names, const char *word, uint64_t value)
{
	if (names && (!word || xlat_name(names, value)))
		print_enum(nl->p, names, value);
	else if (word && *word)
		buf_printf(nl->p->out, "%#" PRIx64 " /* %s */", value, word);
	else
		buf_printf(nl->p->out, "%#" PRIx64, value);
}

bool nl_enum(struct nl *nl, const struct nl_value *v, uint64_t addr, size_t len)
{
	uint64_t value;

	if (!is_integer(v, len))
		return false;
	if (read_integer(nl, addr, v->size, &value))
		nl_print_enum(nl, v->names, v->word, value);
	return true;
}

bool nl_enum_any(struct nl *nl, const struct nl_value *v, uint64_t addr, size_t len)
{
	uint64_t value;

	if (len > sizeof(value))
		return false;
	if (read_integer(nl, addr, len, &value))
		nl_print_enum(nl, v->names, v->word, value);
	return true;
}

bool nl_flags(struct nl *nl, const struct nl_value *v, uint64_t addr, size_t len)
{
	uint64_t value;

	if (!is_integer(v, len))
		return false;
	if (read_integer(nl, addr, v->size, &value))
		print_flags(nl->p, v->names, value, 0);
	return true;
}

bool nl_flags_said(struct nl *nl, const struct nl_value *v, uint64_t addr, size_t len)
{
	uint64_t value, known = 0;

	if (!is_integer(v, len))
		return false;
	if (!read_integer(nl, addr, v->size, &value))
		return true;
	for (const struct xlat *x = v->names; x->name; x++)
		known |= x->value;
	buf_printf(nl->p->out, "%#" PRIx64, value);
	if (value & known) {
		buf_puts(nl->p->out, " /* ");
		print_flags(nl->p, v->names, value, 0);
		buf_puts(nl->p->out, " */");
	} else if (value) {
		buf_printf(nl->p->out, " /* %s */", xlat_unknown(v->names));
	}
	return true;
}

bool nl_enum_said(struct nl *nl, const struct nl_value *v, uint64_t addr, size_t len)
{
	const char *name;
	uint64_t value;

	if (!is_integer(v, len))
		return false;
	if (!read_integer(nl, addr, v->size, &value))
		return true;
	name = xlat_name(v->names, value);
	buf_printf(nl->p->out, "%#" PRIx64 " /* %s */", value,
		   name ? name : xlat_unknown(v->names));
	return true;
}

static const char *net_function(unsigned size)
{
	return size == 2 ? "htons" : size == 4 ? "htonl" : "htobe64";
}

/* Converts from network byte order. */
static uint64_t from_net(unsigned size, uint64_t value)
{
	return be64toh(value) >> (64 - 8 * size);
}

bool nl_net(struct nl *nl, const struct nl_value *v, uint64_t addr, size_t len)
{
	uint64_t value;

	if (!is_integer(v, len))
		return false;
	if (read_integer(nl, addr, v->size, &value))
		buf_printf(nl->p->out, "%s(%" PRIu64 ")", net_function(v->size),
			   from_net(v->size, value));
	return true;
}

bool nl_net_hex(struct nl *nl, const struct nl_value *v, uint64_t addr, size_t len)
{
	uint64_t value;

	if (!is_integer(v, len))
		return false;
	if (read_integer(nl, addr, v->size, &value))
		buf_printf(nl->p->out, "%s(%#" PRIx64 ")", net_function(v->size),
			   from_net(v->size, value));
	return true;
}

bool nl_net_enum(struct nl *nl, const struct nl_value *v, uint64_t addr, size_t len)
{
	uint64_t value;

	if (!is_integer(v, len))
		return false;
	if (!read_integer(nl, addr, v->size, &value))
		return true;
	buf_printf(nl->p->out, "%s(", net_function(v->size));
	nl_print_enum(nl, v->names, v->word, from_net(v->size, value));
	buf_putc(nl->p->out, ')');
	return true;
}

/* Interface names are the guest's; the first interface is the loopback in every namespace. */
bool nl_ifindex(struct nl *nl, const struct nl_value *v, uint64_t addr, size_t len)
{
	uint64_t value;

	if (!is_integer(v, len))
		return false;
	if (!read_integer(nl, addr, v->size, &value))
		return true;
	if (value == LOOPBACK_IFINDEX)
		buf_puts(nl->p->out, "if_nametoindex(\"lo\")");
	else
		buf_printf(nl->p->out, "%" PRIu64, value);
	return true;
}

bool nl_user(struct nl *nl, const struct nl_value *v, uint64_t addr, size_t len)
{
	uint64_t value;

	if (!is_integer(v, len))
		return false;
	if (!read_integer(nl, addr, v->size, &value))
		return true;
	if (value == UINT32_MAX)
		buf_puts(nl->p->out, "-1");
	else
		buf_printf(nl->p->out, "%" PRIu64, value);
	return true;
}

bool nl_device(struct nl *nl, const struct nl_value *v, uint64_t addr, size_t len)
{
	uint64_t value;

	if (!is_integer(v, len))
		return false;
	if (read_integer(nl, addr, v->size, &value))
		buf_printf(nl->p->out, "makedev(%#x, %#x)", major(value), minor(value));
	return true;
}

bool nl_clock(struct nl *nl, const struct nl_value *v, uint64_t addr, size_t len)
{
	uint64_t value;

	(void)v;
	if (len > sizeof(value))
		return false;
	if (!read_integer(nl, addr, len, &value))
		return true;
	buf_printf(nl->p->out, "%" PRIu64, value);
	if (value)
		buf_printf(nl->p->out, " /* %" PRIu64 ".%02u s */", value / USER_HZ,
			   (unsigned)(value % USER_HZ));
	return true;
}

/* ---- texts ---- */

/* Reads `n` bytes; false: unreadable, and the address was printed. */
static bool read_text(const struct nl *nl, uint64_t addr, size_t n, struct buf *to)
{
	uint8_t bytes[256];

	for (size_t at = 0; at < n; at += sizeof(bytes)) {
		size_t part = n - at < sizeof(bytes) ? n - at : sizeof(bytes);

		if (!nl_read(nl, addr + at, bytes, part)) {
			buf_free(to);
			print_addr(nl->p, addr);
			return false;
		}
		buf_add(to, bytes, part);
	}
	return true;
}

/* How much of a string to print. */
static size_t shown(const struct nl *nl, size_t len)
{
	return len < nl->p->opts->str_len ? len : nl->p->opts->str_len;
}

/* Reads the part of `len` bytes to print, and one more byte if there is one, as strace does. */
static bool read_shown(const struct nl *nl, uint64_t addr, size_t len, struct buf *to)
{
	size_t n = shown(nl, len);

	return read_text(nl, addr, n < len ? n + 1 : n, to);
}

void nl_print_bytes(const struct nl *nl, uint64_t addr, size_t len)
{
	struct buf text = { 0 };
	size_t n = shown(nl, len);

	if (!addr) {
		print_addr(nl->p, addr);
		return;
	}
	if (!read_shown(nl, addr, len, &text))
		return;
	print_hex_bytes(nl->p, (const uint8_t *)buf_str(&text), n);
	if (n < len)
		buf_puts(nl->p->out, "...");
	buf_free(&text);
}

/* Prints the first `n` bytes as a literal; the byte after them determines how the last one is
 * escaped. */
static void print_literal(const struct nl *nl, const struct buf *text, size_t n)
{
	buf_putc(nl->p->out, '"');
	buf_escape(nl->p->out, buf_str(text), n);
	buf_putc(nl->p->out, '"');
}

bool nl_text(struct nl *nl, const struct nl_value *v, uint64_t addr, size_t len)
{
	struct buf text = { 0 };
	size_t n = shown(nl, len);
	bool ended;

	(void)v;
	if (!read_shown(nl, addr, len, &text))
		return true;
	ended = n && !text.data[n - 1];
	print_literal(nl, &text, ended ? n - 1 : n);
	if (!ended)
		buf_puts(nl->p->out, "...");
	buf_free(&text);
	return true;
}

/* Reads the bytes up to a NUL, at most `most`; false: neither a NUL nor that many bytes can be
 * read. */
static bool read_ended(const struct nl *nl, uint64_t addr, size_t most, struct buf *to, bool *ended)
{
	uint8_t byte;

	*ended = false;
	while (to->len < most && !*ended) {
		if (!nl_read(nl, addr + to->len, &byte, 1))
			return false;
		if (byte)
			buf_add(to, &byte, 1);
		*ended = !byte;
	}
	return true;
}

bool nl_ended(struct nl *nl, const struct nl_value *v, uint64_t addr, size_t len)
{
	size_t most = nl->p->opts->str_len + (size_t)1;
	struct buf text = { 0 };
	bool ended;

	(void)v;
	if (!read_ended(nl, addr, len < most ? len : most, &text, &ended)) {
		print_addr(nl->p, addr);
	} else {
		print_literal(nl, &text, shown(nl, text.len));
		if (!ended)
			buf_puts(nl->p->out, "...");
	}
	buf_free(&text);
	return true;
}

bool nl_name(struct nl *nl, const struct nl_value *v, uint64_t addr, size_t len)
{
	struct buf text = { 0 };
	bool ended;

	(void)v;
	if (!read_ended(nl, addr, len, &text, &ended)) {
		print_addr(nl->p, addr);
	} else {
		print_literal(nl, &text, ended ? text.len : len - 1);
		if (!ended)
			buf_puts(nl->p->out, "...");
	}
	buf_free(&text);
	return true;
}

bool nl_string(struct nl *nl, const struct nl_value *v, uint64_t addr, size_t len)
{
	struct buf text = { 0 };
	size_t n = shown(nl, len);

	(void)v;
	if (!read_shown(nl, addr, len, &text))
		return true;
	print_literal(nl, &text, n);
	if (n < len)
		buf_puts(nl->p->out, "...");
	buf_free(&text);
	return true;
}

/* Prints all bytes: a field is never truncated. */
bool nl_raw(struct nl *nl, const struct nl_value *v, uint64_t addr, size_t len)
{
	struct buf text = { 0 };

	(void)v;
	if (!read_text(nl, addr, len, &text))
		return true;
	print_hex_bytes(nl->p, (const uint8_t *)buf_str(&text), text.len);
	buf_free(&text);
	return true;
}

/* ---- addresses ---- */

void nl_print_inet(const struct nl *nl, int family, uint64_t addr, size_t len, const char *name)
{
	size_t size = family == AF_INET    ? sizeof(struct in_addr)
		      : family == AF_INET6 ? sizeof(struct in6_addr)
					   : 0;
	uint8_t bytes[sizeof(struct in6_addr)];
	char text[INET6_ADDRSTRLEN];

	if (name && (family != AF_INET6 || len < size))
		buf_printf(nl->p->out, "%s=", name);
	if (!size || len < size) {
		nl_print_bytes(nl, addr, len);
		return;
	}
	if (!nl_read_or_addr(nl, addr, bytes, size))
		return;
	inet_ntop(family, bytes, text, sizeof(text));
	if (family == AF_INET)
		buf_printf(nl->p->out, "inet_addr(\"%s\")", text);
	else
		buf_printf(nl->p->out, "inet_pton(AF_INET6, \"%s\"%s%s)", text, name ? ", &" : "",
			   name ? name : "");
}

bool nl_inet(struct nl *nl, const struct nl_value *v, uint64_t addr, size_t len)
{
	(void)v;
	nl_print_inet(nl, nl->family, addr, len, NULL);
	return true;
}

bool nl_inet4(struct nl *nl, const struct nl_value *v, uint64_t addr, size_t len)
{
	(void)v;
	if (len < sizeof(struct in_addr))
		return false;
	nl_print_inet(nl, AF_INET, addr, len, NULL);
	return true;
}

bool nl_inet6(struct nl *nl, const struct nl_value *v, uint64_t addr, size_t len)
{
	(void)v;
	if (len < sizeof(struct in6_addr))
		return false;
	nl_print_inet(nl, AF_INET6, addr, len, NULL);
	return true;
}

bool nl_inet_field(struct nl *nl, const struct nl_value *v, uint64_t addr, size_t len)
{
	nl_print_inet(nl, nl->family, addr, len, v->of);
	return true;
}

bool nl_inet4_field(struct nl *nl, const struct nl_value *v, uint64_t addr, size_t len)
{
	nl_print_inet(nl, AF_INET, addr, len, v->of);
	return true;
}

bool nl_mac(struct nl *nl, const struct nl_value *v, uint64_t addr, size_t len)
{
	uint8_t bytes[LINK_ADDR_MAX];

	(void)v;
	if (len > sizeof(bytes))
		return false;
	if (!nl_read_or_addr(nl, addr, bytes, len))
		return true;
	for (size_t i = 0; i < len; i++)
		buf_printf(nl->p->out, "%s%02x", i ? ":" : "", bytes[i]);
	return true;
}

bool nl_link_addr(struct nl *nl, const struct nl_value *v, uint64_t addr, size_t len)
{
	size_t most = hwaddr_len(nl->family);

	if (len > LINK_ADDR_MAX)
		return false;
	if (!nl_read_or_addr(nl, addr, (uint8_t[LINK_ADDR_MAX]){ 0 }, len))
		return true;
	return nl_mac(nl, v, addr, len < most ? len : most);
}

/* ---- arrays ---- */

struct elements {
	struct nl *nl;
	const struct nl_value *v;
	struct nl_value one;
};

static bool print_one(const struct printer *p, uint64_t addr, uint64_t index, void *data)
{
	struct elements *e = data;
	uint8_t bytes[64];

	(void)index;
	for (size_t at = 0; at < e->v->size; at += sizeof(bytes)) {
		size_t part = e->v->size - at < sizeof(bytes) ? e->v->size - at : sizeof(bytes);

		if (!nl_read(e->nl, addr + at, bytes, part))
			return false;
	}
	(void)p;
	return e->one.print(e->nl, &e->one, addr, e->v->size);
}

static bool print_elements(struct elements *e, uint64_t addr, size_t len, print_element *print)
{
	if (len < e->v->size)
		return false;
	print_array(e->nl->p, addr, len / e->v->size, e->v->size, print, e);
	return true;
}

bool nl_array(struct nl *nl, const struct nl_value *v, uint64_t addr, size_t len)
{
	struct elements e = { nl, v, { .print = nl_unsigned, .size = v->size } };

	return print_elements(&e, addr, len, print_one);
}

bool nl_array_hex0(struct nl *nl, const struct nl_value *v, uint64_t addr, size_t len)
{
	struct elements e = { nl, v, { .print = nl_hex0, .size = v->size } };

	return print_elements(&e, addr, len, print_one);
}

bool nl_forms(struct nl *nl, const struct nl_value *v, uint64_t addr, size_t len)
{
	const struct nl_form *form = v->of;
	struct nl_value sized = *v;
	struct elements e = { nl, &sized, { .print = nl_form, .of = form } };

	sized.size = form->size;
	return print_elements(&e, addr, len, print_one);
}

static bool print_indexed(const struct printer *p, uint64_t addr, uint64_t index, void *data)
{
	struct elements *e = data;

	if (!nl_read(e->nl, addr, &(uint64_t){ 0 }, e->v->size))
		return false;
	if (xlat_name(e->v->names, index))
		buf_printf(p->out, "[%s]=", xlat_name(e->v->names, index));
	else
		buf_printf(p->out, "[%" PRIu64 " /* %s */]=", index, xlat_unknown(e->v->names));
	return e->one.print(e->nl, &e->one, addr, e->v->size);
}

bool nl_indexed(struct nl *nl, const struct nl_value *v, uint64_t addr, size_t len)
{
	struct elements e = { nl, v, { .print = nl_unsigned, .size = v->size } };

	return print_elements(&e, addr, len, print_indexed);
}

bool nl_indexed_signed(struct nl *nl, const struct nl_value *v, uint64_t addr, size_t len)
{
	struct elements e = { nl, v, { .print = nl_signed, .size = v->size } };

	return print_elements(&e, addr, len, print_indexed);
}
