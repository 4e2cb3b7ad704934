/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Netlink messages and their attributes both form chains:
 *
 *	| header, whose first field is the length including the body | body | padding to 4 | next
 *
 * Any length may be wrong: the walk trusts only the number of bytes there are.
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

/* Describes a chain; `set` is nl_print_chain()'s. */
struct nl_chain {
	size_t header; /* bytes of a header */
	size_t (*len)(const union nl_header *h);
	void (*print_header)(const struct nl *nl, const union nl_header *h,
			     const struct nl_attrs *set);
	void (*print_body)(struct nl *nl, const union nl_header *h, const struct nl_attrs *set,
			   uint64_t addr, size_t len);
};

/* "[{…}, …]" for the chain in `len` bytes, without brackets for a single element; at most the
 * options' str_len elements, then "...". */
void nl_print_chain(struct nl *nl, const struct nl_chain *chain, const struct nl_attrs *set,
		    uint64_t addr, size_t len);
/* Prints one element whose header was read at `addr`: "{header}", or "[{header}, body]". */
void nl_print_element(struct nl *nl, const struct nl_chain *chain, const union nl_header *h,
		      const struct nl_attrs *set, uint64_t addr, size_t len);

#endif
