// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * NETLINK_ROUTE: links, addresses, routes and later additions. Types come in groups of four:
 * RTM_NEW…, RTM_DEL…, RTM_GET…, RTM_SET…, so that the two lowest bits determine the flags.
 */
#include <linux/rtnetlink.h>
#include <sys/socket.h>

#include "abi/constants/constants.h"
#include "abi/netlink/protocols.h"
#include "base/buf.h"

#define KIND(new_type, message)                                                 \
	[new_type - RTM_BASE] = &message, [new_type + 1 - RTM_BASE] = &message, \
		    [new_type + 2 - RTM_BASE] = &message

static const struct nl_message *const messages[] = {
	KIND(RTM_NEWLINK, link_message),
	[RTM_SETLINK - RTM_BASE] = &link_message,
	KIND(RTM_NEWADDR, addr_message),
	[RTM_GETANYCAST - RTM_BASE] = &addr_message,
	[RTM_GETMULTICAST - RTM_BASE] = &addr_message,
	KIND(RTM_NEWROUTE, route_message),
	KIND(RTM_NEWRULE, rule_message),
	KIND(RTM_NEWNEIGH, neigh_message),
	[RTM_NEWNEIGHTBL - RTM_BASE] = &neightbl_message,
	[RTM_GETNEIGHTBL - RTM_BASE] = &neightbl_message,
	[RTM_SETNEIGHTBL - RTM_BASE] = &neightbl_message,
	KIND(RTM_NEWQDISC, tc_message),
	KIND(RTM_NEWTCLASS, tc_message),
	KIND(RTM_NEWTFILTER, tc_message),
	KIND(RTM_NEWCHAIN, tc_message),
	KIND(RTM_NEWACTION, tc_action_message),
	KIND(RTM_NEWADDRLABEL, addrlabel_message),
	[RTM_GETDCB - RTM_BASE] = &dcb_message,
	[RTM_SETDCB - RTM_BASE] = &dcb_message,
	KIND(RTM_NEWNETCONF, netconf_message),
	KIND(RTM_NEWMDB, mdb_message),
	KIND(RTM_NEWNSID, nsid_message),
	KIND(RTM_NEWNEXTHOP, nexthop_message),
	[RTM_NEWSTATS - RTM_BASE] = &stats_message,
	[RTM_GETSTATS - RTM_BASE] = &stats_message,
	[RTM_NEWCACHEREPORT - RTM_BASE] = &cache_report_message,
};

const struct xlat *route_flags(uint16_t type)
{
	static const struct xlat *const flags[] = { names_nlm_new, names_nlm_delete, names_nlm_get,
						    NULL };

	return type == RTM_DELACTION ? names_nlm_get : flags[type & 3];
}

static const struct nl_message *message_of(const struct nl *nl, uint16_t type)
{
	unsigned i = type - RTM_BASE;

	/* A bridge's neighbours are requested with a link message. */
	if (type == RTM_GETNEIGH && nl->family == AF_BRIDGE)
		return &link_message;
	return i < sizeof(messages) / sizeof(messages[0]) ? messages[i] : NULL;
}

bool route_body(struct nl *nl, const struct nlmsghdr *h, uint64_t addr, size_t len)
{
	const struct nl_message *m;

	if (h->nlmsg_type == NLMSG_DONE)
		return false;
	if (!nl_read_or_addr(nl, addr, &nl->family, sizeof(nl->family)))
		return true;
	m = message_of(nl, h->nlmsg_type);
	if (m)
		nl_print_message(nl, m, addr, len);
	else
		nl_print_family(nl, addr, len);
	return true;
}
