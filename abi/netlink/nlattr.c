// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * A chain of attributes:
 *
 *   | nla_len (2) | nla_type (2) | nla_len - 4 bytes | padding to 4 | next attribute
 *
 * Each length may lie: the walk trusts only how many bytes there are. What nests deeper than any
 * message does prints as bytes.
 */
#include "abi/netlink/nlattr.h"

#include <linux/netlink.h>
#include <string.h>

#include "abi/constants/constants.h"
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

static void print_attr_header(const struct nl *nl, const struct nl_attrs *set,
			      const struct nlattr *a)
{
	buf_printf(nl->p->out, "{nla_len=%u, nla_type=", a->nla_len);
	if (a->nla_type & ~NLA_TYPE_MASK) {
		print_flags(nl->p, names_nla_flag, a->nla_type & ~NLA_TYPE_MASK, 0);
		buf_putc(nl->p->out, '|');
	}
	nl_print_enum(nl, set ? set->names : NULL, set ? set->word : NULL,
		      a->nla_type & NLA_TYPE_MASK);
	buf_putc(nl->p->out, '}');
}

static const struct nl_value *value_of(const struct nl_attrs *set, uint16_t type)
{
	if (set && !set->whole)
		type &= NLA_TYPE_MASK;
	return set && type < set->n ? &set->values[type] : NULL;
}

static void print_attr(struct nl *nl, const struct nl_attrs *set, const struct nlattr *a,
		       uint64_t addr, size_t len)
{
	size_t n = a->nla_len < len ? a->nla_len : len;

	if (n <= NLA_HDRLEN) {
		print_attr_header(nl, set, a);
		return;
	}
	buf_putc(nl->p->out, '[');
	print_attr_header(nl, set, a);
	buf_puts(nl->p->out, ", ");
	nl_print_value(nl, value_of(set, a->nla_type), addr + NLA_HDRLEN, n - NLA_HDRLEN);
	buf_putc(nl->p->out, ']');
}

/* The header at `addr`; what else stands there is printed, and it is the last. */
static bool read_attr(const struct nl *nl, struct nlattr *a, uint64_t addr, size_t len, bool first)
{
	if (len < sizeof(*a)) {
		nl_print_bytes(nl, addr, len);
		return false;
	}
	if (nl_read(nl, addr, a, sizeof(*a)))
		return true;
	if (first)
		print_addr(nl->p, addr);
	else
		buf_printf(nl->p->out, "... /* 0x%llx */", (unsigned long long)addr);
	return false;
}

void nl_print_attrs(struct nl *nl, const struct nl_attrs *set, uint64_t addr, size_t len)
{
	struct nlattr a;
	bool many = false;

	for (size_t i = 0; read_attr(nl, &a, addr, len, !i); i++) {
		size_t step = NLA_ALIGN(a.nla_len);
		bool more = a.nla_len >= NLA_HDRLEN && step < len;

		if (i >= nl->p->opts->str_len) {
			buf_puts(nl->p->out, "...");
			break;
		}
		if (more && !many) {
			buf_putc(nl->p->out, '[');
			many = true;
		}
		print_attr(nl, set, &a, addr, len);
		if (!more)
			break;
		buf_puts(nl->p->out, ", ");
		addr += step;
		len -= step;
	}
	if (many)
		buf_putc(nl->p->out, ']');
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

/* Whether all `n` bytes can be read; otherwise the address is printed. */
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

/* The fields behind the family; false if they are not there. */
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
