// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Attributes, which form chains:
 *
 *   | nla_len (2) | nla_type (2) | nla_len - 4 bytes | padding to 4 | next attribute
 *
 * Anything nested deeper than in any real message prints as bytes.
 */
#include "abi/netlink/nlattr.h"

#include <linux/netlink.h>
#include <string.h>

#include "abi/constants/constants.h"
#include "abi/netlink/nlchain.h"
#include "base/buf.h"

enum { DEEPEST = 64 };

bool nl_read(const struct nl *nl, uint64_t addr, void *to, size_t n)
{
	uint64_t at = addr - nl->addr;

	if (at <= nl->len && n <= nl->len - at) {
		memcpy(to, nl->bytes + at, n);
		return true;
	}
	return call_read(nl->p->call, nl->when, addr, to, n);
}

bool nl_read_or_addr(const struct nl *nl, uint64_t addr, void *to, size_t n)
{
	if (nl_read(nl, addr, to, n))
		return true;
	print_addr(nl->p, addr);
	return false;
}

void nl_print_value(struct nl *nl, const struct nl_value *v, uint64_t addr, size_t len)
{
	if (nl->depth >= DEEPEST || !v || !v->print) {
		nl_print_bytes(nl, addr, len);
		return;
	}
	nl->depth++;
	if (!v->print(nl, v, addr, len))
		nl_print_bytes(nl, addr, len);
	nl->depth--;
}

/* ---- attributes ---- */

static size_t attr_len(const union nl_header *h)
{
	return h->attr.nla_len;
}

static void print_attr_header(const struct nl *nl, const union nl_header *h,
			      const struct nl_attrs *set)
{
	const unsigned type = h->attr.nla_type & NLA_TYPE_MASK,
		       flags = h->attr.nla_type & ~NLA_TYPE_MASK;

	buf_printf(nl->p->out, "{nla_len=%u, nla_type=", h->attr.nla_len);
	if (flags) {
		print_flags(nl->p, names_nla_flag, flags, 0);
		buf_putc(nl->p->out, '|');
	}
	nl_print_enum(nl, set ? set->names : NULL, set ? set->word : NULL, type);
	buf_putc(nl->p->out, '}');
}

static const struct nl_value *value_of(const struct nl_attrs *set, uint16_t type)
{
	if (set && !set->whole)
		type &= NLA_TYPE_MASK;
	return set && type < set->n ? &set->values[type] : NULL;
}

static void print_attr_value(struct nl *nl, const union nl_header *h, const struct nl_attrs *set,
			     uint64_t addr, size_t len)
{
	nl_print_value(nl, value_of(set, h->attr.nla_type), addr, len);
}

static const struct nl_chain attr_chain = { NLA_HDRLEN, attr_len, print_attr_header,
					    print_attr_value };

void nl_print_attrs(struct nl *nl, const struct nl_attrs *set, uint64_t addr, size_t len)
{
	nl_print_chain(nl, &attr_chain, set, addr, len);
}

bool nl_nest(struct nl *nl, const struct nl_value *v, uint64_t addr, size_t len)
{
	nl_print_attrs(nl, v->of, addr, len);
	return true;
}

/* ---- structures ---- */

static bool is_hidden(const struct nl *nl, const struct nl_field *f, uint64_t addr)
{
	static const uint8_t zeros[8];
	uint8_t bytes[8];

	return f->value.pad && f->len <= sizeof(bytes) && nl_read(nl, addr, bytes, f->len) &&
	       !memcmp(bytes, zeros, f->len);
}

static void print_fields_from(struct nl *nl, const struct nl_field *fields, uint64_t addr,
			      size_t len)
{
	const char *before = "";

	for (const struct nl_field *f = fields; f->name && f->at + f->len <= len; f++) {
		bool named = f->value.print == nl_inet_field || f->value.print == nl_inet4_field;

		if (is_hidden(nl, f, addr + f->at))
			continue;
		buf_puts(nl->p->out, before);
		before = ", ";
		if (!named)
			buf_printf(nl->p->out, "%s=", f->name);
		nl_print_value(nl, &f->value, addr + f->at, f->len);
	}
}

void nl_print_fields(struct nl *nl, const struct nl_field *fields, uint64_t addr, size_t len)
{
	buf_putc(nl->p->out, '{');
	print_fields_from(nl, fields, addr, len);
	buf_putc(nl->p->out, '}');
}

/* Returns true if all `n` bytes can be read; otherwise prints the address. */
static bool can_read(const struct nl *nl, uint64_t addr, size_t n)
{
	uint8_t bytes[256];

	for (size_t at = 0; at < n; at += sizeof(bytes)) {
		size_t part = n - at < sizeof(bytes) ? n - at : sizeof(bytes);

		if (!nl_read(nl, addr + at, bytes, part)) {
			print_addr(nl->p, addr);
			return false;
		}
	}
	return true;
}

bool nl_form(struct nl *nl, const struct nl_value *v, uint64_t addr, size_t len)
{
	const struct nl_form *form = v->of;
	size_t size = len >= form->size ? form->size : len == form->least ? len : 0;

	if (!size)
		return false;
	if (can_read(nl, addr, size))
		nl_print_fields(nl, form->fields, addr, size);
	return true;
}

/* Prints the fields after the family; false if they are not there. */
static bool print_rest(struct nl *nl, const struct nl_form *form, uint64_t addr, size_t len)
{
	const struct nl_field *second = form->fields + 1;

	if (!second->name)
		return true;
	buf_puts(nl->p->out, ", ");
	if (len < form->size) {
		buf_puts(nl->p->out, "...");
		return false;
	}
	if (!can_read(nl, addr + 1, form->size - 1))
		return false;
	print_fields_from(nl, second, addr, form->size);
	return true;
}

void nl_print_message(struct nl *nl, const struct nl_message *m, uint64_t addr, size_t len)
{
	size_t size = NLMSG_ALIGN(m->head->size);
	bool whole;

	buf_printf(nl->p->out, "{%s=", m->head->fields->name);
	if (m->families && !xlat_name(names_sock_domain, nl->family))
		nl_print_enum(nl, m->families, NULL, nl->family);
	else
		nl_print_enum(nl, names_sock_domain, NULL, nl->family);
	whole = print_rest(nl, m->head, addr, len);
	buf_putc(nl->p->out, '}');
	if (!whole || (!m->attrs && !m->bytes) || len <= size)
		return;
	buf_puts(nl->p->out, ", ");
	if (m->attrs)
		nl_print_attrs(nl, m->attrs, addr + size, len - size);
	else
		nl_print_bytes(nl, addr + size, len - size);
}

void nl_print_family(const struct nl *nl, uint64_t addr, size_t len)
{
	buf_puts(nl->p->out, "{family=");
	nl_print_enum(nl, names_sock_domain, NULL, nl->family);
	if (len > 1) {
		buf_puts(nl->p->out, ", data=");
		nl_print_bytes(nl, addr + 1, len - 1);
	}
	buf_putc(nl->p->out, '}');
}
