// SPDX-License-Identifier: GPL-2.0-or-later
/* Routes, and the rules that choose a routing table. */
#include <linux/fib_rules.h>
#include <linux/nexthop.h>
#include <linux/rtnetlink.h>

#include "abi/constants/constants.h"
#include "abi/netlink/protocols.h"
#include "base/buf.h"

#define TABLE                                                                    \
	{                                                                        \
		.print = nl_enum, .size = 4, .names = names_rt_table, .word = "" \
	}

/* ---- RTM_…ROUTE ---- */

static const struct nl_value metrics_values[] = {
	[RTAX_LOCK] = U32,     [RTAX_MTU] = U32,      [RTAX_WINDOW] = U32,
	[RTAX_RTT] = U32,      [RTAX_RTTVAR] = U32,   [RTAX_SSTHRESH] = U32,
	[RTAX_CWND] = U32,     [RTAX_ADVMSS] = U32,   [RTAX_REORDERING] = U32,
	[RTAX_HOPLIMIT] = U32, [RTAX_INITCWND] = U32, [RTAX_FEATURES] = U32,
	[RTAX_RTO_MIN] = U32,  [RTAX_INITRWND] = U32, [RTAX_QUICKACK] = U32,
	[RTAX_CC_ALGO] = TEXT,
};
static const struct nl_attrs metrics = { .names = names_rtax, NL_VALUES(metrics_values) };

static const struct nl_field route_cache_fields[] = {
	NL_FIELD(struct rta_cacheinfo, rta_clntref, U32),
	NL_FIELD(struct rta_cacheinfo, rta_lastuse, U32),
	NL_FIELD(struct rta_cacheinfo, rta_expires, U32),
	NL_FIELD(struct rta_cacheinfo, rta_error, U32),
	NL_FIELD(struct rta_cacheinfo, rta_used, U32),
	NL_FIELD(struct rta_cacheinfo, rta_id, X32),
	NL_FIELD(struct rta_cacheinfo, rta_ts, U32),
	NL_FIELD(struct rta_cacheinfo, rta_tsage, U32),
	{ 0 },
};
static const struct nl_form route_cache = { sizeof(struct rta_cacheinfo), 0, route_cache_fields };

static const struct nl_field mfc_fields[] = {
	NL_FIELD(struct rta_mfc_stats, mfcs_packets, U64),
	NL_FIELD(struct rta_mfc_stats, mfcs_bytes, U64),
	NL_FIELD(struct rta_mfc_stats, mfcs_wrong_if, U64),
	{ 0 },
};
static const struct nl_form mfc = { sizeof(struct rta_mfc_stats), 0, mfc_fields };

/* A gateway of a family other than the route's. */
static bool print_via(struct nl *nl, const struct nl_value *v, uint64_t addr, size_t len)
{
	const size_t at = offsetof(struct rtvia, rtvia_addr);
	struct rtvia via;

	(void)v;
	if (len < sizeof(via))
		return false;
	if (!nl_read_or_addr(nl, addr, &via, sizeof(via)))
		return true;
	buf_puts(nl->p->out, "{rtvia_family=");
	nl_print_enum(nl, names_sock_domain, NULL, via.rtvia_family);
	if (len > at) {
		buf_puts(nl->p->out, ", ");
		nl_print_inet(nl, via.rtvia_family, addr + at, len - at, "rtvia_addr");
	}
	buf_putc(nl->p->out, '}');
	return true;
}

static nl_printer print_multipath;

static const struct nl_value route_values[] = {
	[RTA_DST] = INET,
	[RTA_SRC] = INET,
	[RTA_IIF] = IFINDEX,
	[RTA_OIF] = IFINDEX,
	[RTA_GATEWAY] = INET,
	[RTA_PRIORITY] = U32,
	[RTA_PREFSRC] = INET,
	[RTA_METRICS] = NL_IN(nl_nest, metrics),
	[RTA_MULTIPATH] = NL_INT(print_multipath, 0),
	[RTA_PROTOINFO] = U32,
	[RTA_FLOW] = U32,
	[RTA_CACHEINFO] = NL_IN(nl_form, route_cache),
	[RTA_MP_ALGO] = U32,
	[RTA_TABLE] = TABLE,
	[RTA_MARK] = U32,
	[RTA_MFC_STATS] = NL_IN(nl_form, mfc),
	[RTA_VIA] = NL_INT(print_via, 0),
	[RTA_NEWDST] = INET,
	[RTA_PREF] = U8,
	[RTA_ENCAP_TYPE] = NL_NAMED(nl_enum, 2, lwtunnel),
	[RTA_EXPIRES] = U64,
	[RTA_UID] = U32,
	[RTA_TTL_PROPAGATE] = U8,
	[RTA_IP_PROTO] = U8,
	[RTA_SPORT] = U16,
	[RTA_DPORT] = U16,
};
static const struct nl_attrs route_attrs = { .names = names_rta, NL_VALUES(route_values) };

static const struct nl_field hop_fields[] = {
	NL_FIELD(struct rtnexthop, rtnh_len, U16),
	NL_FIELD(struct rtnexthop, rtnh_flags, NL_NAMED(nl_flags, 1, rtnh_flag)),
	NL_FIELD(struct rtnexthop, rtnh_hops, U8),
	NL_FIELD(struct rtnexthop, rtnh_ifindex, IFINDEX),
	{ 0 },
};

static void print_hop(struct nl *nl, uint64_t addr, size_t len)
{
	const size_t size = RTNH_ALIGN(sizeof(struct rtnexthop));

	if (len > size)
		buf_putc(nl->p->out, '[');
	nl_print_fields(nl, hop_fields, addr, sizeof(struct rtnexthop));
	if (len <= size)
		return;
	buf_puts(nl->p->out, ", ");
	nl_print_attrs(nl, &route_attrs, addr + size, len - size);
	buf_putc(nl->p->out, ']');
}

/* A chain of hops, each with attributes of its own; `rtnh_len` may be wrong, and 0 would loop
 * forever. */
static bool print_multipath(struct nl *nl, const struct nl_value *v, uint64_t addr, size_t len)
{
	struct rtnexthop hop;
	bool many = false;

	(void)v;
	if (len < sizeof(hop))
		return false;
	for (uint64_t at = 0; nl_read_or_addr(nl, addr + at, &hop, sizeof(hop));) {
		size_t n = hop.rtnh_len < len - at ? hop.rtnh_len : len - at;

		if (!at && hop.rtnh_len < len) {
			buf_putc(nl->p->out, '[');
			many = true;
		}
		print_hop(nl, addr + at, n);
		if (!n || RTNH_ALIGN(n) >= len - at)
			break;
		at += RTNH_ALIGN(n);
		buf_puts(nl->p->out, ", ");
	}
	if (many)
		buf_putc(nl->p->out, ']');
	return true;
}

static const struct nl_field route_fields[] = {
	NL_FIELD(struct rtmsg, rtm_family, U8),
	NL_FIELD(struct rtmsg, rtm_dst_len, U8),
	NL_FIELD(struct rtmsg, rtm_src_len, U8),
	NL_FIELD(struct rtmsg, rtm_tos, NL_NAMED(nl_flags, 1, iptos)),
	NL_FIELD(struct rtmsg, rtm_table,
		 { .print = nl_enum, .size = 1, .names = names_rt_table, .word = "" }),
	NL_FIELD(struct rtmsg, rtm_protocol, NL_NAMED(nl_enum, 1, rtprot)),
	NL_FIELD(struct rtmsg, rtm_scope,
		 { .print = nl_enum, .size = 1, .names = names_rt_scope, .word = "" }),
	NL_FIELD(struct rtmsg, rtm_type, NL_NAMED(nl_enum, 1, rtn)),
	NL_FIELD(struct rtmsg, rtm_flags, NL_NAMED(nl_flags, 4, rtm_flag)),
	{ 0 },
};
static const struct nl_form route_head = { sizeof(struct rtmsg), 0, route_fields };
const struct nl_message route_message = { &route_head, &route_attrs };

/* ---- RTM_…RULE ---- */

static const struct nl_field uids_fields[] = {
	NL_FIELD(struct fib_rule_uid_range, start, U32),
	NL_FIELD(struct fib_rule_uid_range, end, U32),
	{ 0 },
};
static const struct nl_form uids = { sizeof(struct fib_rule_uid_range), 0, uids_fields };

static const struct nl_field ports_fields[] = {
	NL_FIELD(struct fib_rule_port_range, start, U16),
	NL_FIELD(struct fib_rule_port_range, end, U16),
	{ 0 },
};
static const struct nl_form ports = { sizeof(struct fib_rule_port_range), 0, ports_fields };

static const struct nl_value rule_values[] = {
	[FRA_DST] = INET,
	[FRA_SRC] = INET,
	[FRA_IIFNAME] = TEXT,
	[FRA_GOTO] = U32,
	[FRA_PRIORITY] = U32,
	[FRA_FWMARK] = U32,
	[FRA_FLOW] = U32,
	[FRA_TUN_ID] = NL_INT(nl_net, 8),
	[FRA_SUPPRESS_IFGROUP] = U32,
	[FRA_SUPPRESS_PREFIXLEN] = U32,
	[FRA_TABLE] = TABLE,
	[FRA_FWMASK] = U32,
	[FRA_OIFNAME] = TEXT,
	[FRA_L3MDEV] = U8,
	[FRA_UID_RANGE] = NL_IN(nl_form, uids),
	[FRA_PROTOCOL] = NL_NAMED(nl_enum, 1, rtprot),
	[FRA_IP_PROTO] = NL_NAMED(nl_enum_any, 0, ipproto),
	[FRA_SPORT_RANGE] = NL_IN(nl_form, ports),
	[FRA_DPORT_RANGE] = NL_IN(nl_form, ports),
};
static const struct nl_attrs rule_attrs = { .names = names_fra, NL_VALUES(rule_values) };

static const struct nl_field rule_fields[] = {
	NL_FIELD(struct fib_rule_hdr, family, U8),
	NL_FIELD(struct fib_rule_hdr, dst_len, U8),
	NL_FIELD(struct fib_rule_hdr, src_len, U8),
	NL_FIELD(struct fib_rule_hdr, tos, NL_NAMED(nl_flags, 1, iptos)),
	NL_FIELD(struct fib_rule_hdr, table, NL_NAMED(nl_enum, 1, rt_table)),
	NL_FIELD(struct fib_rule_hdr, action, NL_NAMED(nl_enum, 1, fr_act)),
	NL_FIELD(struct fib_rule_hdr, flags, NL_NAMED(nl_flags, 4, fib_rule_flag)),
	{ 0 },
};
static const struct nl_form rule_head = { sizeof(struct fib_rule_hdr), 0, rule_fields };
const struct nl_message rule_message = { &rule_head, &rule_attrs };

/* ---- RTM_…NEXTHOP ---- */

static const struct nl_field group_fields[] = {
	NL_FIELD(struct nexthop_grp, id, U32),
	NL_FIELD(struct nexthop_grp, weight, U8),
	/* weight_high in headers since 6.12. */
	{ "resvd1",
	  NL_UPTO(struct nexthop_grp, weight),
	  1,
	  { .print = nl_hex, .size = 1, .pad = true } },
	NL_FIELD(struct nexthop_grp, resvd2, { .print = nl_hex, .size = 2, .pad = true }),
	{ 0 },
};
static const struct nl_form group = { sizeof(struct nexthop_grp), 0, group_fields };

static const struct nl_value res_group_values[] = {
	[NHA_RES_GROUP_BUCKETS] = U16,
	[NHA_RES_GROUP_IDLE_TIMER] = NL_INT(nl_clock, 0),
	[NHA_RES_GROUP_UNBALANCED_TIMER] = NL_INT(nl_clock, 0),
	[NHA_RES_GROUP_UNBALANCED_TIME] = NL_INT(nl_clock, 0),
};
static const struct nl_attrs res_group = { .names = names_nha_res_group,
					   NL_VALUES(res_group_values) };

static const struct nl_value res_bucket_values[] = {
	[NHA_RES_BUCKET_INDEX] = U16,
	[NHA_RES_BUCKET_IDLE_TIME] = NL_INT(nl_clock, 0),
	[NHA_RES_BUCKET_NH_ID] = U32,
};
static const struct nl_attrs res_bucket = { .names = names_nha_res_bucket,
					    NL_VALUES(res_bucket_values) };

static const struct nl_value nexthop_values[] = {
	[NHA_ID] = U32,
	[NHA_GROUP] = NL_IN(nl_forms, group),
	[NHA_GROUP_TYPE] = { .print = nl_enum,
			     .size = 2,
			     .tight = true,
			     .names = names_nexthop_grp_type },
	[NHA_BLACKHOLE] = U32,
	[NHA_OIF] = IFINDEX,
	[NHA_GATEWAY] = INET,
	[NHA_ENCAP_TYPE] = NL_NAMED(nl_enum, 2, lwtunnel),
	[NHA_GROUPS] = U32,
	[NHA_MASTER] = IFINDEX,
	[NHA_FDB] = U32,
	[NHA_RES_GROUP] = NL_IN(nl_nest, res_group),
	[NHA_RES_BUCKET] = NL_IN(nl_nest, res_bucket),
};
static const struct nl_attrs nexthop_attrs = { .names = names_nha, NL_VALUES(nexthop_values) };

static const struct nl_field nexthop_fields[] = {
	NL_FIELD(struct nhmsg, nh_family, U8),
	NL_FIELD(struct nhmsg, nh_scope,
		 { .print = nl_enum, .size = 1, .names = names_rt_scope, .word = "" }),
	NL_FIELD(struct nhmsg, nh_protocol, NL_NAMED(nl_enum, 1, rtprot)),
	NL_FIELD(struct nhmsg, resvd, { .print = nl_hex, .size = 1, .pad = true }),
	NL_FIELD(struct nhmsg, nh_flags, NL_NAMED(nl_flags, 4, rtnh_flag)),
	{ 0 },
};
static const struct nl_form nexthop_head = { sizeof(struct nhmsg), 0, nexthop_fields };
const struct nl_message nexthop_message = { &nexthop_head, &nexthop_attrs };
