// SPDX-License-Identifier: GPL-2.0-or-later
/* RTM_…STATS: interface statistics; reports of multicast packets that the kernel could not
 * route. */
#include <linux/if_bridge.h>
#include <linux/if_link.h>
#include <linux/rtnetlink.h>

#include "abi/constants/constants.h"
#include "abi/netlink/protocols.h"

static const struct nl_attrs bridge_xstats = { .names = names_bridge_xstats };
static const struct nl_attrs bond_xstats = { .names = names_bond_xstats };

static const struct nl_value xstats_values[] = {
	[LINK_XSTATS_TYPE_BRIDGE] = NL_IN(nl_nest, bridge_xstats),
	[LINK_XSTATS_TYPE_BOND] = NL_IN(nl_nest, bond_xstats),
};
static const struct nl_attrs xstats = { .names = names_link_xstats_type, NL_VALUES(xstats_values) };

static const struct nl_value offload_values[] = {
	[IFLA_OFFLOAD_XSTATS_CPU_HIT] = NL_INT(nl_stats64, 0),
};
static const struct nl_attrs offload = { .names = names_ifla_offload_xstats,
					 NL_VALUES(offload_values) };

static const struct nl_attrs af_spec = { .names = names_sock_domain };

static const struct nl_value stats_values[] = {
	[IFLA_STATS_LINK_64] = NL_INT(nl_stats64, 0),
	[IFLA_STATS_LINK_XSTATS] = NL_IN(nl_nest, xstats),
	[IFLA_STATS_LINK_XSTATS_SLAVE] = NL_IN(nl_nest, xstats),
	[IFLA_STATS_LINK_OFFLOAD_XSTATS] = NL_IN(nl_nest, offload),
	[IFLA_STATS_AF_SPEC] = NL_IN(nl_nest, af_spec),
};
static const struct nl_attrs stats_attrs = { .names = names_ifla_stats, NL_VALUES(stats_values) };

static const struct nl_field stats_fields[] = {
	NL_FIELD(struct if_stats_msg, family, U8),
	NL_FIELD(struct if_stats_msg, pad1, { .print = nl_hex, .size = 1, .pad = true }),
	NL_FIELD(struct if_stats_msg, pad2, { .print = nl_hex, .size = 2, .pad = true }),
	NL_FIELD(struct if_stats_msg, ifindex, IFINDEX),
	NL_FIELD(struct if_stats_msg, filter_mask, NL_NAMED(nl_flags, 4, ifla_stats_flag)),
	{ 0 },
};
static const struct nl_form stats_head = { sizeof(struct if_stats_msg), 0, stats_fields };
const struct nl_message stats_message = { &stats_head, &stats_attrs };

static const struct nl_field report_fields[] = { NL_FIELD(struct rtgenmsg, rtgen_family, U8),
						 { 0 } };
static const struct nl_form report_head = { sizeof(struct rtgenmsg), 0, report_fields };
const struct nl_message cache_report_message = { .head = &report_head,
						 .bytes = true,
						 .families = names_rtnl_family };
