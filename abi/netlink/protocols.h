/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The netlink protocols: each describes its messages. Rows for abi/netlink/netlink.c. */
#ifndef ABI_NETLINK_PROTOCOLS_H
#define ABI_NETLINK_PROTOCOLS_H

#include <linux/netlink.h>

#include "abi/netlink/nlattr.h"

/* Prints the body of a message, `len` bytes after its header; false, and nothing, if the protocol
 * has no such message. */
typedef bool nl_body(struct nl *nl, const struct nlmsghdr *h, uint64_t addr, size_t len);

nl_body route_body, sock_diag_body, netfilter_body, crypto_body, selinux_body;
/* NETLINK_KOBJECT_UEVENT's data, which has no header. */
void print_uevent(struct nl *nl, uint64_t addr, size_t len);

/* The names of the flags that a message type adds to the common ones; NULL: none. */
const struct xlat *route_flags(uint16_t type);
const struct xlat *netfilter_flags(uint16_t type);
void print_netfilter_type(const struct nl *nl, uint16_t type);

/* The messages of NETLINK_ROUTE; abi/netlink/route.c maps types to them. */
extern const struct nl_message link_message, addr_message, route_message, rule_message,
	nexthop_message, neigh_message, neightbl_message, tc_message, tc_action_message,
	addrlabel_message, dcb_message, netconf_message, mdb_message, nsid_message, stats_message,
	cache_report_message;

#endif
