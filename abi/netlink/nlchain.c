// SPDX-License-Identifier: GPL-2.0-or-later
#include "abi/netlink/nlchain.h"

#include <inttypes.h>

#include "base/buf.h"

static size_t aligned(size_t len)
{
	return (len + NLMSG_ALIGNTO - 1) / NLMSG_ALIGNTO * NLMSG_ALIGNTO;
}

_Static_assert(NLMSG_ALIGNTO == NLA_ALIGNTO, "one padding for both chains");

/* Reads the header at `addr`; false: incomplete; what is there was printed, and the chain ends. */
static bool read_header(const struct nl *nl, const struct nl_chain *chain, union nl_header *h,
			uint64_t addr, size_t len, bool first)
{
	if (len < chain->header) {
		nl_print_bytes(nl, addr, len);
		return false;
	}
	if (nl_read(nl, addr, h, chain->header))
		return true;
	if (first)
		print_addr(nl->p, addr);
	else
		buf_printf(nl->p->out, "... /* 0x%" PRIx64 " */", addr);
	return false;
}

void nl_print_element(struct nl *nl, const struct nl_chain *chain, const union nl_header *h,
		      const struct nl_attrs *set, uint64_t addr, size_t len)
{
	size_t said = chain->len(h), n = said < len ? said : len;

	if (n <= chain->header) {
		chain->print_header(nl, h, set);
		return;
	}
	buf_putc(nl->p->out, '[');
	chain->print_header(nl, h, set);
	buf_puts(nl->p->out, ", ");
	chain->print_body(nl, h, set, addr + chain->header, n - chain->header);
	buf_putc(nl->p->out, ']');
}

void nl_print_chain(struct nl *nl, const struct nl_chain *chain, const struct nl_attrs *set,
		    uint64_t addr, size_t len)
{
	union nl_header h;
	bool many = false;

	for (size_t i = 0; read_header(nl, chain, &h, addr, len, !i); i++) {
		size_t step = aligned(chain->len(&h));
		bool more = chain->len(&h) >= chain->header && step < len;

		if (i >= nl->p->opts->str_len) {
			buf_puts(nl->p->out, "...");
			break;
		}
		if (more && !many) {
			buf_putc(nl->p->out, '[');
			many = true;
		}
		nl_print_element(nl, chain, &h, set, addr, len);
		if (!more)
			break;
		buf_puts(nl->p->out, ", ");
		addr += step;
		len -= step;
	}
	if (many)
		buf_putc(nl->p->out, ']');
}
