// SPDX-License-Identifier: GPL-2.0-or-later
/* Addresses, their labels, neighbours and their tables, IP settings, network namespace ids, bridge
 * groups. */
#include <linux/if_addr.h>
#include <linux/if_addrlabel.h>
#include <linux/if_bridge.h>
#include <linux/neighbour.h>
#include <linux/net_namespace.h>
#include <linux/netconf.h>
#include <linux/rtnetlink.h>
#include <netinet/in.h>

#include "abi/constants/constants.h"
#include "abi/netlink/protocols.h"
#include "base/buf.h"

/* ---- RTM_…ADDR ---- */

static const struct nl_field addr_cache_fields[] = {
	NL_FIELD(struct ifa_cacheinfo, ifa_prefered, U32),
	NL_FIELD(struct ifa_cacheinfo, ifa_valid, U32),
	NL_FIELD(struct ifa_cacheinfo, cstamp, U32),
	NL_FIELD(struct ifa_cacheinfo, tstamp, U32),
	{ 0 },
};
static const struct nl_form addr_cache = { sizeof(struct ifa_cacheinfo), 0, addr_cache_fields };

static const struct nl_value addr_values[] = {
	[IFA_ADDRESS] = INET,    [IFA_LOCAL] = INET,
	[IFA_LABEL] = TEXT,      [IFA_BROADCAST] = INET,
	[IFA_ANYCAST] = INET,    [IFA_CACHEINFO] = NL_IN(nl_form, addr_cache),
	[IFA_MULTICAST] = INET,  [IFA_FLAGS] = NL_NAMED(nl_flags, 4, ifa_flag),
	[IFA_RT_PRIORITY] = U32, [IFA_TARGET_NETNSID] = S32,
};
static const struct nl_attrs addr_attrs = { .names = names_ifa, NL_VALUES(addr_values) };

static const struct nl_field addr_fields[] = {
	NL_FIELD(struct ifaddrmsg, ifa_family, U8),
	NL_FIELD(struct ifaddrmsg, ifa_prefixlen, U8),
	NL_FIELD(struct ifaddrmsg, ifa_flags, NL_NAMED(nl_flags, 1, ifa_flag)),
	NL_FIELD(struct ifaddrmsg, ifa_scope,
		 { .print = nl_enum, .size = 1, .names = names_rt_scope, .word = "" }),
	NL_FIELD(struct ifaddrmsg, ifa_index, IFINDEX),
	{ 0 },
};
static const struct nl_form addr_head = { sizeof(struct ifaddrmsg), 0, addr_fields };
const struct nl_message addr_message = { &addr_head, &addr_attrs };

/* ---- RTM_…ADDRLABEL ---- */

static const struct nl_value addrlabel_values[] = { [IFAL_ADDRESS] = INET, [IFAL_LABEL] = U32 };
static const struct nl_attrs addrlabel_attrs = { .names = names_ifal, NL_VALUES(addrlabel_values) };

static const struct nl_field addrlabel_fields[] = {
	NL_FIELD(struct ifaddrlblmsg, ifal_family, U8),
	NL_FIELD(struct ifaddrlblmsg, ifal_prefixlen, U8),
	NL_FIELD(struct ifaddrlblmsg, ifal_flags, U8),
	NL_FIELD(struct ifaddrlblmsg, ifal_index, IFINDEX),
	NL_FIELD(struct ifaddrlblmsg, ifal_seq, U32),
	{ 0 },
};
static const struct nl_form addrlabel_head = { sizeof(struct ifaddrlblmsg), 0, addrlabel_fields };
const struct nl_message addrlabel_message = { &addrlabel_head, &addrlabel_attrs };

/* ---- RTM_…NEIGH ---- */

static const struct nl_field neigh_cache_fields[] = {
	NL_FIELD(struct nda_cacheinfo, ndm_confirmed, U32),
	NL_FIELD(struct nda_cacheinfo, ndm_used, U32),
	NL_FIELD(struct nda_cacheinfo, ndm_updated, U32),
	NL_FIELD(struct nda_cacheinfo, ndm_refcnt, U32),
	{ 0 },
};
static const struct nl_form neigh_cache = { sizeof(struct nda_cacheinfo), 0, neigh_cache_fields };

static const struct nl_value fdb_values[] = {
	[NFEA_ACTIVITY_NOTIFY] = { .print = nl_flags,
				   .size = 1,
				   .tight = true,
				   .names = names_fdb_notify },
};
static const struct nl_attrs fdb_attrs = { .names = names_nfea, NL_VALUES(fdb_values) };

static const struct nl_value neigh_values[] = {
	[NDA_DST] = INET,
	[NDA_LLADDR] = NL_INT(nl_mac, 0),
	[NDA_CACHEINFO] = NL_IN(nl_form, neigh_cache),
	[NDA_PROBES] = U32,
	[NDA_VLAN] = U16,
	[NDA_PORT] = NL_INT(nl_net, 2),
	[NDA_VNI] = U32,
	[NDA_IFINDEX] = IFINDEX,
	[NDA_MASTER] = IFINDEX,
	[NDA_LINK_NETNSID] = U32,
	[NDA_SRC_VNI] = U32,
	[NDA_PROTOCOL] = NL_NAMED(nl_enum_any, 0, ipproto),
	[NDA_NH_ID] = U32,
	[NDA_FDB_EXT_ATTRS] = NL_IN(nl_nest, fdb_attrs),
	[NDA_FLAGS_EXT] = { .print = nl_flags, .size = 4, .tight = true, .names = names_ntf_ext },
	[NDA_NDM_STATE_MASK] = { .print = nl_flags, .size = 2, .tight = true, .names = names_nud },
	[NDA_NDM_FLAGS_MASK] = { .print = nl_flags, .size = 1, .tight = true, .names = names_ntf },
};
static const struct nl_attrs neigh_attrs = { .names = names_nda, NL_VALUES(neigh_values) };

static const struct nl_field neigh_fields[] = {
	NL_FIELD(struct ndmsg, ndm_family, U8),
	NL_FIELD(struct ndmsg, ndm_ifindex, IFINDEX),
	NL_FIELD(struct ndmsg, ndm_state, NL_NAMED(nl_flags, 2, nud)),
	NL_FIELD(struct ndmsg, ndm_flags, NL_NAMED(nl_flags, 1, ntf)),
	NL_FIELD(struct ndmsg, ndm_type, NL_NAMED(nl_enum, 1, rtn)),
	{ 0 },
};
static const struct nl_form neigh_head = { sizeof(struct ndmsg), 0, neigh_fields };
const struct nl_message neigh_message = { &neigh_head, &neigh_attrs };

/* ---- RTM_…NEIGHTBL ---- */

static const struct nl_field table_config_fields[] = {
	NL_FIELD(struct ndt_config, ndtc_key_len, U16),
	NL_FIELD(struct ndt_config, ndtc_entry_size, U16),
	NL_FIELD(struct ndt_config, ndtc_entries, U32),
	NL_FIELD(struct ndt_config, ndtc_last_flush, U32),
	NL_FIELD(struct ndt_config, ndtc_last_rand, U32),
	NL_FIELD(struct ndt_config, ndtc_hash_rnd, U32),
	NL_FIELD(struct ndt_config, ndtc_hash_mask, NL_INT(nl_hex0, 4)),
	NL_FIELD(struct ndt_config, ndtc_hash_chain_gc, U32),
	NL_FIELD(struct ndt_config, ndtc_proxy_qlen, U32),
	{ 0 },
};
static const struct nl_form table_config = { sizeof(struct ndt_config), 0, table_config_fields };

static const struct nl_field table_stats_fields[] = {
	NL_FIELD(struct ndt_stats, ndts_allocs, U64),
	NL_FIELD(struct ndt_stats, ndts_destroys, U64),
	NL_FIELD(struct ndt_stats, ndts_hash_grows, U64),
	NL_FIELD(struct ndt_stats, ndts_res_failed, U64),
	NL_FIELD(struct ndt_stats, ndts_lookups, U64),
	NL_FIELD(struct ndt_stats, ndts_hits, U64),
	NL_FIELD(struct ndt_stats, ndts_rcv_probes_mcast, U64),
	NL_FIELD(struct ndt_stats, ndts_rcv_probes_ucast, U64),
	NL_FIELD(struct ndt_stats, ndts_periodic_gc_runs, U64),
	NL_FIELD(struct ndt_stats, ndts_forced_gc_runs, U64),
	NL_FIELD(struct ndt_stats, ndts_table_fulls, U64),
	{ 0 },
};
static const struct nl_form table_stats = {
	NL_UPTO(struct ndt_stats, ndts_table_fulls),
	NL_UPTO(struct ndt_stats, ndts_forced_gc_runs),
	table_stats_fields,
};

static const struct nl_value table_parms_values[] = {
	[NDTPA_IFINDEX] = IFINDEX,      [NDTPA_REFCNT] = U32,
	[NDTPA_REACHABLE_TIME] = U64,   [NDTPA_BASE_REACHABLE_TIME] = U64,
	[NDTPA_RETRANS_TIME] = U64,     [NDTPA_GC_STALETIME] = U64,
	[NDTPA_DELAY_PROBE_TIME] = U64, [NDTPA_QUEUE_LEN] = U32,
	[NDTPA_APP_PROBES] = U32,       [NDTPA_UCAST_PROBES] = U32,
	[NDTPA_MCAST_PROBES] = U32,     [NDTPA_ANYCAST_DELAY] = U64,
	[NDTPA_PROXY_DELAY] = U64,      [NDTPA_PROXY_QLEN] = U32,
	[NDTPA_LOCKTIME] = U64,         [NDTPA_QUEUE_LENBYTES] = U32,
	[NDTPA_MCAST_REPROBES] = U32,   [NDTPA_INTERVAL_PROBE_TIME_MS] = U64,
};
static const struct nl_attrs table_parms = { .names = names_ndtpa, NL_VALUES(table_parms_values) };

static const struct nl_value table_values[] = {
	[NDTA_NAME] = TEXT,
	[NDTA_THRESH1] = U32,
	[NDTA_THRESH2] = U32,
	[NDTA_THRESH3] = U32,
	[NDTA_CONFIG] = NL_IN(nl_form, table_config),
	[NDTA_PARMS] = NL_IN(nl_nest, table_parms),
	[NDTA_STATS] = NL_IN(nl_form, table_stats),
	[NDTA_GC_INTERVAL] = U64,
};
static const struct nl_attrs table_attrs = { .names = names_ndta, NL_VALUES(table_values) };

static const struct nl_field table_fields[] = { NL_FIELD(struct ndtmsg, ndtm_family, U8), { 0 } };
static const struct nl_form table_head = { sizeof(struct ndtmsg), 0, table_fields };
const struct nl_message neightbl_message = { &table_head, &table_attrs };

/* ---- RTM_…NETCONF, RTM_…NSID ---- */

static const struct nl_value netconf_values[] = {
	[NETCONFA_IFINDEX] = IFINDEX, [NETCONFA_FORWARDING] = S32,
	[NETCONFA_RP_FILTER] = S32,   [NETCONFA_MC_FORWARDING] = S32,
	[NETCONFA_PROXY_NEIGH] = S32, [NETCONFA_IGNORE_ROUTES_WITH_LINKDOWN] = S32,
	[NETCONFA_INPUT] = S32,       [NETCONFA_BC_FORWARDING] = S32,
};
static const struct nl_attrs netconf_attrs = { .names = names_netconfa, NL_VALUES(netconf_values) };

static const struct nl_field netconf_fields[] = { NL_FIELD(struct netconfmsg, ncm_family, U8),
						  { 0 } };
static const struct nl_form netconf_head = { sizeof(struct netconfmsg), 0, netconf_fields };
const struct nl_message netconf_message = { &netconf_head, &netconf_attrs };

static const struct nl_value nsid_values[] = {
	[NETNSA_NSID] = S32,        [NETNSA_PID] = U32,          [NETNSA_FD] = S32,
	[NETNSA_TARGET_NSID] = S32, [NETNSA_CURRENT_NSID] = S32,
};
static const struct nl_attrs nsid_attrs = { .names = names_netnsa, NL_VALUES(nsid_values) };

static const struct nl_field nsid_fields[] = { NL_FIELD(struct rtgenmsg, rtgen_family, U8), { 0 } };
static const struct nl_form nsid_head = { sizeof(struct rtgenmsg), 0, nsid_fields };
const struct nl_message nsid_message = { &nsid_head, &nsid_attrs };

/* ---- RTM_…MDB: a bridge's multicast groups ---- */

/* The group's own family determines its address. */
static bool print_group(struct nl *nl, const struct nl_value *v, uint64_t addr, size_t len)
{
	struct br_mdb_entry entry;
	int family;

	(void)v;
	(void)len;
	if (!nl_read_or_addr(nl, addr, &entry.addr, sizeof(entry.addr)))
		return true;
	family = ntohs(entry.addr.proto);
	buf_putc(nl->p->out, '{');
	nl_print_inet(nl, family, addr, sizeof(entry.addr.u), "u");
	buf_puts(nl->p->out, ", proto=htons(");
	nl_print_enum(nl, names_sock_domain, NULL, family);
	buf_puts(nl->p->out, ")}");
	return true;
}

static const struct nl_field mdb_entry_fields[] = {
	NL_FIELD(struct br_mdb_entry, ifindex, IFINDEX),
	NL_FIELD(struct br_mdb_entry, state, NL_NAMED(nl_enum, 1, mdb_state)),
	NL_FIELD(struct br_mdb_entry, flags, NL_NAMED(nl_flags, 1, mdb_flag)),
	NL_FIELD(struct br_mdb_entry, vid, U16),
	NL_FIELD(struct br_mdb_entry, addr, NL_INT(print_group, 0)),
	{ 0 },
};
static const struct nl_form mdb_entry = { sizeof(struct br_mdb_entry), 0, mdb_entry_fields };

static const struct nl_value eattr_values[] = { [MDBA_MDB_EATTR_TIMER] = NL_INT(nl_clock, 0) };
static const struct nl_attrs eattrs = { .names = names_mdba_mdb_eattr, NL_VALUES(eattr_values) };

static const struct nl_value pattr_values[] = {
	[MDBA_ROUTER_PATTR_TIMER] = NL_INT(nl_clock, 0),
	[MDBA_ROUTER_PATTR_TYPE] = NL_NAMED(nl_enum, 1, mdb_rtr_type),
	[MDBA_ROUTER_PATTR_INET_TIMER] = NL_INT(nl_clock, 0),
	[MDBA_ROUTER_PATTR_INET6_TIMER] = NL_INT(nl_clock, 0),
};
static const struct nl_attrs pattrs = { .names = names_mdba_router_pattr, NL_VALUES(pattr_values) };

/* A value followed by attributes. */
static bool print_before_attrs(struct nl *nl, const struct nl_value *v,
			       const struct nl_attrs *attrs, size_t size, uint64_t addr, size_t len)
{
	if (!v->print(nl, v, addr, len))
		return false;
	if (len > NLMSG_ALIGN(size)) {
		buf_puts(nl->p->out, ", ");
		nl_print_attrs(nl, attrs, addr + NLMSG_ALIGN(size), len - NLMSG_ALIGN(size));
	}
	return true;
}

static bool print_entry(struct nl *nl, const struct nl_value *v, uint64_t addr, size_t len)
{
	const struct nl_value form = NL_IN(nl_form, mdb_entry);

	(void)v;
	return print_before_attrs(nl, &form, &eattrs, mdb_entry.size, addr, len);
}

static bool print_router_port(struct nl *nl, const struct nl_value *v, uint64_t addr, size_t len)
{
	const struct nl_value index = IFINDEX;

	(void)v;
	return print_before_attrs(nl, &index, &pattrs, index.size, addr, len);
}

static const struct nl_value mdb_entry_values[] = { [MDBA_MDB_ENTRY_INFO] =
							    NL_INT(print_entry, 0) };
static const struct nl_attrs mdb_entry_attrs = { .names = names_mdba_mdb_entry,
						 NL_VALUES(mdb_entry_values) };

static const struct nl_value mdb_values[] = { [MDBA_MDB_ENTRY] = NL_IN(nl_nest, mdb_entry_attrs) };
static const struct nl_attrs mdb_attrs = { .names = names_mdba_mdb, NL_VALUES(mdb_values) };

static const struct nl_value router_values[] = { [MDBA_ROUTER_PORT] =
							 NL_INT(print_router_port, 0) };
static const struct nl_attrs router_attrs = { .names = names_mdba_router,
					      NL_VALUES(router_values) };

static const struct nl_value mdba_values[] = {
	[MDBA_MDB] = NL_IN(nl_nest, mdb_attrs),
	[MDBA_ROUTER] = NL_IN(nl_nest, router_attrs),
};
static const struct nl_attrs mdba_attrs = { .names = names_mdba, NL_VALUES(mdba_values) };

static const struct nl_field mdb_fields[] = {
	NL_FIELD(struct br_port_msg, family, U8),
	NL_FIELD(struct br_port_msg, ifindex, IFINDEX),
	{ 0 },
};
static const struct nl_form mdb_head = { sizeof(struct br_port_msg), 0, mdb_fields };
const struct nl_message mdb_message = { &mdb_head, &mdba_attrs };
