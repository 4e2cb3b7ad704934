/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Messages of netlink and their attributes both form chains:
 *
 *	| header, whose first field is the length with the body | body | padding to 4 | next
 *
 * Each length may lie: the walk trusts only how many bytes there are.
 */
#ifndef ABI_NETLINK_NLCHAIN_H
#define ABI_NETLINK_NLCHAIN_H

#include <linux/netlink.h>

#include "abi/netlink/nlattr.h"

/* Room for a header of any chain. */
union nl_header {
	struct nlmsghdr message;
	struct nlattr attr;
};

/* What a chain consists of; `set` is that of nl_print_chain(). */
struct nl_chain {
	size_t header; /* bytes of a header */
	size_t (*len)(const union nl_header *h);
	void (*print_header)(const struct nl *nl, const union nl_header *h,
			     const struct nl_attrs *set);
	void (*print_body)(struct nl *nl, const union nl_header *h, const struct nl_attrs *set,
			   uint64_t addr, size_t len);
};

/* "[{…}, …]" of the chain in `len` bytes, without brackets where it has one element; as many as the
 * options' str_len, then "...". */
void nl_print_chain(struct nl *nl, const struct nl_chain *chain, const struct nl_attrs *set,
		    uint64_t addr, size_t len);
/* One element whose header was read at `addr`: "{header}", or "[{header}, body]". */
void nl_print_element(struct nl *nl, const struct nl_chain *chain, const union nl_header *h,
		      const struct nl_attrs *set, uint64_t addr, size_t len);

#endif
