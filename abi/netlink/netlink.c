// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * A netlink buffer is a chain of messages:
 *
 *   | nlmsg_len (4) | type (2) | flags (2) | seq (4) | pid (4) | nlmsg_len - 16 bytes | padding
 */
#include "abi/netlink/netlink.h"

#include <errno.h>
#include <inttypes.h>
#include <linux/cryptouser.h>
#include <linux/xfrm.h>
#include <stdlib.h>
#include <sys/socket.h>

#include "abi/constants/constants.h"
#include "abi/constants/errno_names.h"
#include "abi/netlink/nlchain.h"
#include "abi/netlink/protocols.h"
#include "base/buf.h"

enum { WINDOW = 1 << 16, ERRORS_DEEPEST = 16 };

bool is_netlink(const struct call *c)
{
	return c->sock.family == AF_NETLINK;
}

static unsigned protocol(const struct nl *nl)
{
	return is_netlink(nl->p->call) ? nl->p->call->sock.protocol : UINT32_MAX;
}

/* ---- flags by type ---- */

static const struct xlat *sock_diag_flags(uint16_t type)
{
	(void)type;
	return names_nlm_get;
}

struct flags_row {
	uint16_t type;
	const struct xlat *names;
};

static const struct xlat *flags_in(const struct flags_row *rows, size_t size, uint16_t type)
{
	for (size_t i = 0; i < size / sizeof(*rows); i++) {
		if (rows[i].type == type)
			return rows[i].names;
	}
	return NULL;
}

static const struct xlat *crypto_flags(uint16_t type)
{
	static const struct flags_row rows[] = {
		{ CRYPTO_MSG_NEWALG, names_nlm_new },
		{ CRYPTO_MSG_DELALG, names_nlm_delete },
		{ CRYPTO_MSG_DELRNG, names_nlm_delete },
		{ CRYPTO_MSG_GETALG, names_nlm_get },
	};

	return flags_in(rows, sizeof(rows), type);
}

static const struct xlat *xfrm_flags(uint16_t type)
{
	static const struct flags_row rows[] = {
		{ XFRM_MSG_NEWSA, names_nlm_new },        { XFRM_MSG_NEWPOLICY, names_nlm_new },
		{ XFRM_MSG_NEWAE, names_nlm_new },        { XFRM_MSG_NEWSADINFO, names_nlm_new },
		{ XFRM_MSG_NEWSPDINFO, names_nlm_new },   { XFRM_MSG_DELSA, names_nlm_delete },
		{ XFRM_MSG_DELPOLICY, names_nlm_delete }, { XFRM_MSG_GETSA, names_nlm_get },
		{ XFRM_MSG_GETPOLICY, names_nlm_get },    { XFRM_MSG_GETAE, names_nlm_get },
		{ XFRM_MSG_GETSADINFO, names_nlm_get },   { XFRM_MSG_GETSPDINFO, names_nlm_get },
	};

	return flags_in(rows, sizeof(rows), type);
}

/* ---- the protocols ---- */

struct protocol {
	const struct xlat *types;
	void (*print_type)(const struct nl *nl, uint16_t type); /* NULL: by `types` */
	const struct xlat *(*flags)(uint16_t type);
	nl_body *body;
};

static const struct protocol protocols[] = {
	[NETLINK_ROUTE] = { names_rtm, NULL, route_flags, route_body },
	[NETLINK_SOCK_DIAG] = { names_sock_diag, NULL, sock_diag_flags, sock_diag_body },
	[NETLINK_XFRM] = { names_nl_xfrm, NULL, xfrm_flags, NULL },
	[NETLINK_SELINUX] = { names_nl_selinux, NULL, NULL, selinux_body },
	[NETLINK_AUDIT] = { names_nl_audit, NULL, NULL, NULL },
	[NETLINK_NETFILTER] = { NULL, print_netfilter_type, netfilter_flags, netfilter_body },
	[NETLINK_GENERIC] = { names_nl_generic, NULL, NULL, NULL },
	[NETLINK_CRYPTO] = { names_nl_crypto, NULL, crypto_flags, crypto_body },
};

static const struct protocol *protocol_of(const struct nl *nl)
{
	static const struct protocol unknown;
	unsigned i = protocol(nl);

	return i < sizeof(protocols) / sizeof(protocols[0]) ? &protocols[i] : &unknown;
}

/* ---- a message ---- */

static void print_type(const struct nl *nl, uint16_t type)
{
	const struct protocol *proto = protocol_of(nl);

	/* Lower types are netlink's own messages. */
	if (type < NLMSG_MIN_TYPE)
		print_enum(nl->p, names_nlmsg, type);
	else if (proto->print_type)
		proto->print_type(nl, type);
	else
		print_enum(nl->p, proto->types ? proto->types : names_nlmsg, type);
}

/* Prints the common flags, the type's flags, and the rest. */
static void print_message_flags(const struct nl *nl, const struct nlmsghdr *h)
{
	const struct protocol *proto = protocol_of(nl);
	const struct xlat *more = NULL, *tables[2] = { names_nlm_flag };
	struct buf *out = nl->p->out;
	size_t start = out->len;
	unsigned rest = h->nlmsg_flags;

	if (h->nlmsg_type >= NLMSG_MIN_TYPE && proto->flags)
		more = proto->flags(h->nlmsg_type);
	else if (h->nlmsg_type == NLMSG_ERROR)
		more = names_nlm_ack;
	tables[1] = more;
	for (int i = 0; i < 2 && tables[i]; i++) {
		for (const struct xlat *x = tables[i]; x->name; x++) {
			if ((rest & x->value) != x->value)
				continue;
			buf_printf(out, "%s%s", out->len == start ? "" : "|", x->name);
			rest &= ~x->value;
		}
	}
	if (out->len == start)
		print_flags(nl->p, names_nlm_flag, rest, 0);
	else if (rest)
		buf_printf(out, "|%#x", rest);
}

static size_t message_len(const union nl_header *h)
{
	return h->message.nlmsg_len;
}

static void print_header(const struct nl *nl, const union nl_header *any,
			 const struct nl_attrs *set)
{
	const struct nlmsghdr *h = &any->message;

	(void)set;
	buf_printf(nl->p->out, "{nlmsg_len=%u, nlmsg_type=", h->nlmsg_len);
	print_type(nl, h->nlmsg_type);
	buf_puts(nl->p->out, ", nlmsg_flags=");
	print_message_flags(nl, h);
	buf_printf(nl->p->out, ", nlmsg_seq=%u, nlmsg_pid=%d}", h->nlmsg_seq, (int)h->nlmsg_pid);
}

static void print_body(struct nl *nl, const union nl_header *any, const struct nl_attrs *set,
		       uint64_t addr, size_t len);

static const struct nl_chain message_chain = { NLMSG_HDRLEN, message_len, print_header,
					       print_body };

/* ---- NLMSG_ERROR: a number, the message that it is about, and what else the kernel has to say
 * ---- */

static const struct nl_value error_values[] = {
	[NLMSGERR_ATTR_MSG] = TEXT,
	[NLMSGERR_ATTR_OFFS] = U32,
	[NLMSGERR_ATTR_COOKIE] = NL_INT(nl_array, 1),
};
static const struct nl_attrs error_attrs = { .names = names_nlmsgerr, NL_VALUES(error_values) };

static void print_error_number(const struct nl *nl, int error)
{
	const char *name = error < 0 ? errno_name(-(int64_t)error) : NULL;

	if (name)
		buf_printf(nl->p->out, "{error=-%s", name);
	else
		buf_printf(nl->p->out, "{error=%d", error);
}

static void print_error(struct nl *nl, uint64_t addr, size_t len, bool capped)
{
	const size_t before = offsetof(struct nlmsgerr, msg);
	union nl_header msg;
	struct nlmsgerr e;
	size_t cause, attrs;

	if (len < sizeof(e)) {
		nl_print_bytes(nl, addr, len);
		return;
	}
	if (!nl_read_or_addr(nl, addr, &e, sizeof(e)))
		return;
	cause = capped || e.msg.nlmsg_len < sizeof(e.msg) ? sizeof(e.msg) : e.msg.nlmsg_len;
	attrs = before + cause;
	if (attrs < len)
		buf_putc(nl->p->out, '[');
	print_error_number(nl, e.error);
	buf_puts(nl->p->out, ", msg=");
	msg.message = e.msg;
	nl_print_element(nl, &message_chain, &msg, NULL, addr + before,
			 cause < len - before ? cause : len - before);
	buf_putc(nl->p->out, '}');
	if (attrs >= len)
		return;
	buf_puts(nl->p->out, ", ");
	nl_print_attrs(nl, &error_attrs, addr + attrs, len - attrs);
	buf_putc(nl->p->out, ']');
}

static void print_body(struct nl *nl, const union nl_header *any, const struct nl_attrs *set,
		       uint64_t addr, size_t len)
{
	const struct protocol *proto = protocol_of(nl);
	const struct nlmsghdr *h = &any->message;
	int number;

	(void)set;
	if (h->nlmsg_type == NLMSG_ERROR && nl->depth < ERRORS_DEEPEST) {
		nl->depth++;
		print_error(nl, addr, len, h->nlmsg_flags & NLM_F_CAPPED);
		nl->depth--;
		return;
	}
	if ((h->nlmsg_type >= NLMSG_MIN_TYPE || h->nlmsg_type == NLMSG_DONE) && proto->body &&
	    proto->body(nl, h, addr, len))
		return;
	if (h->nlmsg_type != NLMSG_DONE || len != sizeof(number))
		nl_print_bytes(nl, addr, len);
	else if (nl_read_or_addr(nl, addr, &number, sizeof(number)))
		buf_printf(nl->p->out, "%d", number);
}

void print_netlink(const struct printer *p, enum when when, uint64_t addr, uint64_t len)
{
	size_t n = len < WINDOW ? len : WINDOW;
	uint8_t *bytes = addr && n ? malloc(n) : NULL;
	struct nl nl = { .p = p, .when = when, .addr = addr, .bytes = bytes };

	if (bytes)
		nl.len = call_mem(p->call, when, addr, bytes, n);
	if (protocol(&nl) == NETLINK_KOBJECT_UEVENT)
		print_uevent(&nl, addr, len);
	else
		nl_print_chain(&nl, &message_chain, NULL, addr, len);
	free(bytes);
}
