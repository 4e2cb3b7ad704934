// SPDX-License-Identifier: GPL-2.0-or-later
/* RTM_…LINK: struct ifinfomsg and the attributes of a network interface. */
#include <linux/if_bridge.h>
#include <linux/if_link.h>
#include <linux/rtnetlink.h>
#include <string.h>
#include <sys/socket.h>

#include "abi/constants/constants.h"
#include "abi/netlink/protocols.h"
#include "base/buf.h"

/* ---- statistics ---- */

#define STATS_FIELDS(type, value)                                                                \
	NL_FIELD(type, rx_packets, value), NL_FIELD(type, tx_packets, value),                    \
		NL_FIELD(type, rx_bytes, value), NL_FIELD(type, tx_bytes, value),                \
		NL_FIELD(type, rx_errors, value), NL_FIELD(type, tx_errors, value),              \
		NL_FIELD(type, rx_dropped, value), NL_FIELD(type, tx_dropped, value),            \
		NL_FIELD(type, multicast, value), NL_FIELD(type, collisions, value),             \
		NL_FIELD(type, rx_length_errors, value), NL_FIELD(type, rx_over_errors, value),  \
		NL_FIELD(type, rx_crc_errors, value), NL_FIELD(type, rx_frame_errors, value),    \
		NL_FIELD(type, rx_fifo_errors, value), NL_FIELD(type, rx_missed_errors, value),  \
		NL_FIELD(type, tx_aborted_errors, value),                                        \
		NL_FIELD(type, tx_carrier_errors, value), NL_FIELD(type, tx_fifo_errors, value), \
		NL_FIELD(type, tx_heartbeat_errors, value),                                      \
		NL_FIELD(type, tx_window_errors, value), NL_FIELD(type, rx_compressed, value),   \
		NL_FIELD(type, tx_compressed, value), NL_FIELD(type, rx_nohandler, value)

static const struct nl_field stats_fields[] = {
	STATS_FIELDS(struct rtnl_link_stats, U32),
	{ 0 },
};
static const struct nl_form stats = {
	NL_UPTO(struct rtnl_link_stats, rx_nohandler),
	NL_UPTO(struct rtnl_link_stats, tx_compressed),
	stats_fields,
};

static const struct nl_field stats64_fields[] = {
	STATS_FIELDS(struct rtnl_link_stats64, U64),
	NL_FIELD(struct rtnl_link_stats64, rx_otherhost_dropped, U64),
	{ 0 },
};
/* The structure grew twice. */
static const struct nl_form stats64 = {
	NL_UPTO(struct rtnl_link_stats64, rx_otherhost_dropped),
	NL_UPTO(struct rtnl_link_stats64, rx_nohandler),
	stats64_fields,
};
static const struct nl_form stats64_first = {
	NL_UPTO(struct rtnl_link_stats64, rx_otherhost_dropped),
	NL_UPTO(struct rtnl_link_stats64, tx_compressed),
	stats64_fields,
};

bool nl_stats64(struct nl *nl, const struct nl_value *v, uint64_t addr, size_t len)
{
	const struct nl_value later = NL_IN(nl_form, stats64);
	const struct nl_value first = NL_IN(nl_form, stats64_first);

	(void)v;
	return nl_form(nl, &later, addr, len) || nl_form(nl, &first, addr, len);
}

/* ---- IFLA_PROTINFO of a bridge, IFLA_LINKINFO ---- */

static const struct nl_field bridge_id_fields[] = {
	NL_FIELD(struct ifla_bridge_id, prio, NL_INT(nl_array, 1)),
	NL_FIELD(struct ifla_bridge_id, addr, NL_INT(nl_mac, 0)),
	{ 0 },
};
static const struct nl_form bridge_id = { sizeof(struct ifla_bridge_id), 0, bridge_id_fields };

#define BRIDGE_ID NL_IN(nl_form, bridge_id)
#define CLOCK     NL_INT(nl_clock, 0)

static const struct nl_value brport_values[] = {
	[IFLA_BRPORT_STATE] = U8,
	[IFLA_BRPORT_PRIORITY] = U16,
	[IFLA_BRPORT_COST] = U32,
	[IFLA_BRPORT_MODE] = U8,
	[IFLA_BRPORT_GUARD] = U8,
	[IFLA_BRPORT_PROTECT] = U8,
	[IFLA_BRPORT_FAST_LEAVE] = U8,
	[IFLA_BRPORT_LEARNING] = U8,
	[IFLA_BRPORT_UNICAST_FLOOD] = U8,
	[IFLA_BRPORT_PROXYARP] = U8,
	[IFLA_BRPORT_LEARNING_SYNC] = U8,
	[IFLA_BRPORT_PROXYARP_WIFI] = U8,
	[IFLA_BRPORT_ROOT_ID] = BRIDGE_ID,
	[IFLA_BRPORT_BRIDGE_ID] = BRIDGE_ID,
	[IFLA_BRPORT_DESIGNATED_PORT] = U16,
	[IFLA_BRPORT_DESIGNATED_COST] = U16,
	[IFLA_BRPORT_ID] = U16,
	[IFLA_BRPORT_NO] = U16,
	[IFLA_BRPORT_TOPOLOGY_CHANGE_ACK] = U8,
	[IFLA_BRPORT_CONFIG_PENDING] = U8,
	[IFLA_BRPORT_MESSAGE_AGE_TIMER] = U64,
	[IFLA_BRPORT_FORWARD_DELAY_TIMER] = U64,
	[IFLA_BRPORT_HOLD_TIMER] = U64,
	[IFLA_BRPORT_MULTICAST_ROUTER] = U8,
	[IFLA_BRPORT_MCAST_FLOOD] = U8,
	[IFLA_BRPORT_MCAST_TO_UCAST] = U8,
	[IFLA_BRPORT_VLAN_TUNNEL] = U8,
	[IFLA_BRPORT_BCAST_FLOOD] = U8,
	[IFLA_BRPORT_GROUP_FWD_MASK] = U16,
	[IFLA_BRPORT_NEIGH_SUPPRESS] = U8,
	[IFLA_BRPORT_ISOLATED] = U8,
	[IFLA_BRPORT_BACKUP_PORT] = IFINDEX,
	[IFLA_BRPORT_MRP_RING_OPEN] = U8,
	[IFLA_BRPORT_MRP_IN_OPEN] = U8,
	[IFLA_BRPORT_MCAST_EHT_HOSTS_LIMIT] = U32,
	[IFLA_BRPORT_MCAST_EHT_HOSTS_CNT] = U32,
};
static const struct nl_attrs brport = { .names = names_ifla_brport, NL_VALUES(brport_values) };

static const struct nl_value bridge_values[] = {
	[IFLA_BR_FORWARD_DELAY] = CLOCK,
	[IFLA_BR_HELLO_TIME] = CLOCK,
	[IFLA_BR_MAX_AGE] = CLOCK,
	[IFLA_BR_AGEING_TIME] = CLOCK,
	[IFLA_BR_STP_STATE] = U32,
	[IFLA_BR_PRIORITY] = U16,
	[IFLA_BR_VLAN_FILTERING] = U8,
	[IFLA_BR_VLAN_PROTOCOL] = { .print = nl_net_enum,
				    .size = 2,
				    .tight = true,
				    .names = names_ethertype,
				    .word = "ETHER_P_???" },
	[IFLA_BR_GROUP_FWD_MASK] = X16,
	[IFLA_BR_ROOT_ID] = BRIDGE_ID,
	[IFLA_BR_BRIDGE_ID] = BRIDGE_ID,
	[IFLA_BR_ROOT_PORT] = U16,
	[IFLA_BR_ROOT_PATH_COST] = U32,
	[IFLA_BR_TOPOLOGY_CHANGE] = U8,
	[IFLA_BR_TOPOLOGY_CHANGE_DETECTED] = U8,
	[IFLA_BR_HELLO_TIMER] = CLOCK,
	[IFLA_BR_TCN_TIMER] = CLOCK,
	[IFLA_BR_TOPOLOGY_CHANGE_TIMER] = CLOCK,
	[IFLA_BR_GC_TIMER] = CLOCK,
	[IFLA_BR_GROUP_ADDR] = NL_INT(nl_mac, 0),
	[IFLA_BR_MCAST_ROUTER] = U8,
	[IFLA_BR_MCAST_SNOOPING] = U8,
	[IFLA_BR_MCAST_QUERY_USE_IFADDR] = U8,
	[IFLA_BR_MCAST_QUERIER] = U8,
	[IFLA_BR_MCAST_HASH_ELASTICITY] = U32,
	[IFLA_BR_MCAST_HASH_MAX] = U32,
	[IFLA_BR_MCAST_LAST_MEMBER_CNT] = U32,
	[IFLA_BR_MCAST_STARTUP_QUERY_CNT] = U32,
	[IFLA_BR_MCAST_LAST_MEMBER_INTVL] = CLOCK,
	[IFLA_BR_MCAST_MEMBERSHIP_INTVL] = CLOCK,
	[IFLA_BR_MCAST_QUERIER_INTVL] = CLOCK,
	[IFLA_BR_MCAST_QUERY_INTVL] = CLOCK,
	[IFLA_BR_MCAST_QUERY_RESPONSE_INTVL] = CLOCK,
	[IFLA_BR_MCAST_STARTUP_QUERY_INTVL] = CLOCK,
	[IFLA_BR_NF_CALL_IPTABLES] = U8,
	[IFLA_BR_NF_CALL_IP6TABLES] = U8,
	[IFLA_BR_NF_CALL_ARPTABLES] = U8,
	[IFLA_BR_VLAN_DEFAULT_PVID] = U16,
	[IFLA_BR_VLAN_STATS_ENABLED] = U8,
	[IFLA_BR_MCAST_STATS_ENABLED] = U8,
	[IFLA_BR_MCAST_IGMP_VERSION] = U8,
	[IFLA_BR_MCAST_MLD_VERSION] = U8,
	[IFLA_BR_VLAN_STATS_PER_PORT] = U8,
};
static const struct nl_attrs bridge = { .names = names_ifla_br, NL_VALUES(bridge_values) };

static const struct nl_value tun_values[] = {
	[IFLA_TUN_OWNER] = NL_INT(nl_user, 4),
	[IFLA_TUN_GROUP] = NL_INT(nl_user, 4),
	[IFLA_TUN_TYPE] = { .print = nl_enum, .size = 1, .tight = true, .names = names_tun_type },
	[IFLA_TUN_PI] = U8,
	[IFLA_TUN_VNET_HDR] = U8,
	[IFLA_TUN_PERSIST] = U8,
	[IFLA_TUN_MULTI_QUEUE] = U8,
	[IFLA_TUN_NUM_QUEUES] = U32,
	[IFLA_TUN_NUM_DISABLED_QUEUES] = U32,
};
static const struct nl_attrs tun = { .names = names_ifla_tun, NL_VALUES(tun_values) };

/* struct can_device_stats of linux/can/netlink.h */
static const struct nl_field can_stats_fields[] = {
	{ "bus_error", 0, 4, U32 },
	{ "error_warning", 4, 4, U32 },
	{ "error_passive", 8, 4, U32 },
	{ "bus_off", 12, 4, U32 },
	{ "arbitration_lost", 16, 4, U32 },
	{ "restarts", 20, 4, U32 },
	{ 0 },
};
static const struct nl_form can_stats = { 24, 0, can_stats_fields };

/* A link's attributes depend on its kind, which must precede them. */
static const struct {
	const char *kind;
	const struct nl_value data, xstats;
} kinds[] = {
	{ "bridge", NL_IN(nl_nest, bridge), { 0 } },
	{ "tun", NL_IN(nl_nest, tun), { 0 } },
	{ "can", { 0 }, NL_IN(nl_form, can_stats) },
};

static bool print_kind(struct nl *nl, const struct nl_value *v, uint64_t addr, size_t len)
{
	size_t n = 0;

	memset(nl->kind, 0, sizeof(nl->kind));
	while (n < sizeof(nl->kind) && nl_read(nl, addr + n, &nl->kind[n], 1) && nl->kind[n])
		n++;
	if (n == sizeof(nl->kind) || nl->kind[n])
		nl->kind[0] = '\0';
	return nl_ended(nl, v, addr, len);
}

static bool print_of_kind(struct nl *nl, uint64_t addr, size_t len, bool xstats)
{
	for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++) {
		const struct nl_value *v = xstats ? &kinds[i].xstats : &kinds[i].data;

		if (!strcmp(nl->kind, kinds[i].kind) && v->print)
			return v->print(nl, v, addr, len);
	}
	return false;
}

static bool print_info_data(struct nl *nl, const struct nl_value *v, uint64_t addr, size_t len)
{
	(void)v;
	return print_of_kind(nl, addr, len, false);
}

static bool print_info_xstats(struct nl *nl, const struct nl_value *v, uint64_t addr, size_t len)
{
	(void)v;
	return print_of_kind(nl, addr, len, true);
}

static const struct nl_value info_values[] = {
	[IFLA_INFO_KIND] = NL_INT(print_kind, 0),
	[IFLA_INFO_DATA] = NL_INT(print_info_data, 0),
	[IFLA_INFO_XSTATS] = NL_INT(print_info_xstats, 0),
	[IFLA_INFO_SLAVE_KIND] = NL_INT(nl_ended, 0),
};
static const struct nl_attrs info = { .names = names_ifla_info, NL_VALUES(info_values) };

static bool print_linkinfo(struct nl *nl, const struct nl_value *v, uint64_t addr, size_t len)
{
	nl->kind[0] = '\0';
	return nl_nest(nl, v, addr, len);
}

/* ---- virtual functions and their ports ---- */

#define VF(type) NL_FIELD(type, vf, U32)

static const struct nl_field vf_mac_fields[] = {
	VF(struct ifla_vf_mac),
	NL_FIELD(struct ifla_vf_mac, mac, NL_INT(nl_mac, 0)),
	{ 0 },
};
static const struct nl_form vf_mac = { sizeof(struct ifla_vf_mac), 0, vf_mac_fields };

static const struct nl_field vf_vlan_fields[] = {
	VF(struct ifla_vf_vlan),
	NL_FIELD(struct ifla_vf_vlan, vlan, U32),
	NL_FIELD(struct ifla_vf_vlan, qos, U32),
	{ 0 },
};
static const struct nl_form vf_vlan = { sizeof(struct ifla_vf_vlan), 0, vf_vlan_fields };

static const struct nl_field vf_tx_rate_fields[] = {
	VF(struct ifla_vf_tx_rate),
	NL_FIELD(struct ifla_vf_tx_rate, rate, U32),
	{ 0 },
};
static const struct nl_form vf_tx_rate = { sizeof(struct ifla_vf_tx_rate), 0, vf_tx_rate_fields };

static const struct nl_field vf_rate_fields[] = {
	VF(struct ifla_vf_rate),
	NL_FIELD(struct ifla_vf_rate, min_tx_rate, U32),
	NL_FIELD(struct ifla_vf_rate, max_tx_rate, U32),
	{ 0 },
};
static const struct nl_form vf_rate = { sizeof(struct ifla_vf_rate), 0, vf_rate_fields };

/* Spoof check, trust, and permission to query the hash: structures with the same members. */
static const struct nl_field vf_setting_fields[] = {
	VF(struct ifla_vf_trust),
	NL_FIELD(struct ifla_vf_trust, setting, U32),
	{ 0 },
};
static const struct nl_form vf_setting = { sizeof(struct ifla_vf_trust), 0, vf_setting_fields };

static const struct nl_field vf_state_fields[] = {
	VF(struct ifla_vf_link_state),
	NL_FIELD(struct ifla_vf_link_state, link_state, NL_NAMED(nl_enum, 4, ifla_vf_link_state)),
	{ 0 },
};
static const struct nl_form vf_state = { sizeof(struct ifla_vf_link_state), 0, vf_state_fields };

static const struct nl_field vf_guid_fields[] = {
	VF(struct ifla_vf_guid),
	NL_FIELD(struct ifla_vf_guid, guid, NL_INT(nl_hex, 8)),
	{ 0 },
};
static const struct nl_form vf_guid = { sizeof(struct ifla_vf_guid), 0, vf_guid_fields };

static const struct nl_field vf_broadcast_fields[] = {
	NL_FIELD(struct ifla_vf_broadcast, broadcast, NL_INT(nl_mac, 0)),
	{ 0 },
};
static const struct nl_form vf_broadcast = { sizeof(struct ifla_vf_broadcast), 0,
					     vf_broadcast_fields };

static const struct nl_value vf_stats_values[] = {
	[IFLA_VF_STATS_RX_PACKETS] = U64, [IFLA_VF_STATS_TX_PACKETS] = U64,
	[IFLA_VF_STATS_RX_BYTES] = U64,   [IFLA_VF_STATS_TX_BYTES] = U64,
	[IFLA_VF_STATS_BROADCAST] = U64,  [IFLA_VF_STATS_MULTICAST] = U64,
	[IFLA_VF_STATS_RX_DROPPED] = U64, [IFLA_VF_STATS_TX_DROPPED] = U64,
};
static const struct nl_attrs vf_stats = { .names = names_ifla_vf_stats,
					  NL_VALUES(vf_stats_values) };

static const struct nl_field vlan_info_fields[] = {
	VF(struct ifla_vf_vlan_info),
	NL_FIELD(struct ifla_vf_vlan_info, vlan, U32),
	NL_FIELD(struct ifla_vf_vlan_info, qos, U32),
	NL_FIELD(struct ifla_vf_vlan_info, vlan_proto, NL_NAMED(nl_net_enum, 2, ethertype)),
	{ 0 },
};
static const struct nl_form vlan_info = { sizeof(struct ifla_vf_vlan_info), 0, vlan_info_fields };
static const struct nl_value vlan_list_values[] = { [IFLA_VF_VLAN_INFO] =
							    NL_IN(nl_form, vlan_info) };
static const struct nl_attrs vlan_list = { .names = names_ifla_vf_vlan_info,
					   NL_VALUES(vlan_list_values) };

static const struct nl_value vf_values[] = {
	[IFLA_VF_MAC] = NL_IN(nl_form, vf_mac),
	[IFLA_VF_VLAN] = NL_IN(nl_form, vf_vlan),
	[IFLA_VF_TX_RATE] = NL_IN(nl_form, vf_tx_rate),
	[IFLA_VF_SPOOFCHK] = NL_IN(nl_form, vf_setting),
	[IFLA_VF_LINK_STATE] = NL_IN(nl_form, vf_state),
	[IFLA_VF_RATE] = NL_IN(nl_form, vf_rate),
	[IFLA_VF_RSS_QUERY_EN] = NL_IN(nl_form, vf_setting),
	[IFLA_VF_STATS] = NL_IN(nl_nest, vf_stats),
	[IFLA_VF_TRUST] = NL_IN(nl_form, vf_setting),
	[IFLA_VF_IB_NODE_GUID] = NL_IN(nl_form, vf_guid),
	[IFLA_VF_IB_PORT_GUID] = NL_IN(nl_form, vf_guid),
	[IFLA_VF_VLAN_LIST] = NL_IN(nl_nest, vlan_list),
	[IFLA_VF_BROADCAST] = NL_IN(nl_form, vf_broadcast),
};
static const struct nl_attrs vf_attrs = { .names = names_ifla_vf, NL_VALUES(vf_values) };

static const struct nl_value vf_list_values[] = { [IFLA_VF_INFO] = NL_IN(nl_nest, vf_attrs) };
static const struct nl_attrs vf_list = { .names = names_ifla_vf_info, NL_VALUES(vf_list_values) };

static const struct nl_field vsi_fields[] = {
	NL_FIELD(struct ifla_port_vsi, vsi_mgr_id, U8),
	NL_FIELD(struct ifla_port_vsi, vsi_type_id, NL_INT(nl_raw, 0)),
	NL_FIELD(struct ifla_port_vsi, vsi_type_version, U8),
	NL_FIELD(struct ifla_port_vsi, pad, { .print = nl_raw, .pad = true }),
	{ 0 },
};
static const struct nl_form vsi = { sizeof(struct ifla_port_vsi), 0, vsi_fields };

static const struct nl_value port_values[] = {
	[IFLA_PORT_VF] = U32,
	[IFLA_PORT_PROFILE] = TEXT,
	[IFLA_PORT_VSI_TYPE] = NL_IN(nl_form, vsi),
	[IFLA_PORT_REQUEST] = U8,
	[IFLA_PORT_RESPONSE] = U16,
};
static const struct nl_attrs port = { .names = names_ifla_port, NL_VALUES(port_values) };

static const struct nl_value vf_port_values[] = { [IFLA_VF_PORT] = NL_IN(nl_nest, port) };
static const struct nl_attrs vf_ports = { .names = names_ifla_vf_port, NL_VALUES(vf_port_values) };

/* ---- the attributes of a family ---- */

static const struct nl_value inet_values[] = {
	[IFLA_INET_CONF] = NL_NAMED(nl_indexed_signed, 4, ipv4_devconf),
};
static const struct nl_attrs inet = { .names = names_ifla_inet, NL_VALUES(inet_values) };

static const struct nl_field inet6_cache_fields[] = {
	NL_FIELD(struct ifla_cacheinfo, max_reasm_len, U32),
	NL_FIELD(struct ifla_cacheinfo, tstamp, U32),
	NL_FIELD(struct ifla_cacheinfo, reachable_time, U32),
	NL_FIELD(struct ifla_cacheinfo, retrans_time, U32),
	{ 0 },
};
static const struct nl_form inet6_cache = { sizeof(struct ifla_cacheinfo), 0, inet6_cache_fields };

static const struct nl_value inet6_values[] = {
	[IFLA_INET6_FLAGS] = { .print = nl_flags,
			       .size = 4,
			       .tight = true,
			       .names = names_inet6_if_flag },
	[IFLA_INET6_CONF] = NL_NAMED(nl_indexed_signed, 4, devconf6),
	[IFLA_INET6_STATS] = NL_NAMED(nl_indexed, 8, ipstats_mib),
	[IFLA_INET6_CACHEINFO] = NL_IN(nl_form, inet6_cache),
	[IFLA_INET6_ICMP6STATS] = NL_NAMED(nl_indexed, 8, icmp6_mib),
	[IFLA_INET6_TOKEN] = NL_INT(nl_inet6, 0),
	[IFLA_INET6_RA_MTU] = U32,
	[IFLA_INET6_ADDR_GEN_MODE] = { .print = nl_enum,
				       .size = 1,
				       .tight = true,
				       .names = names_in6_addr_gen_mode },
};
static const struct nl_attrs inet6 = { .names = names_ifla_inet6, NL_VALUES(inet6_values) };

static const struct nl_value af_values[] = {
	[AF_INET] = NL_IN(nl_nest, inet),
	[AF_INET6] = NL_IN(nl_nest, inet6),
};
static const struct nl_attrs af_spec = { .names = names_sock_domain,
					 NL_VALUES(af_values),
					 .whole = true };

/* A bridge has one family, which need not be named. */
#define VLAN_FLAGS                                                                           \
	{                                                                                    \
		.print = nl_flags, .size = 2, .tight = true, .names = names_bridge_vlan_info \
	}

static const struct nl_field bridge_vlan_fields[] = {
	NL_FIELD(struct bridge_vlan_info, flags, VLAN_FLAGS),
	NL_FIELD(struct bridge_vlan_info, vid, U16),
	{ 0 },
};
static const struct nl_form bridge_vlan = { sizeof(struct bridge_vlan_info), 0,
					    bridge_vlan_fields };

/* Also prints what follows the structure. */
static bool print_bridge_vlan(struct nl *nl, const struct nl_value *v, uint64_t addr, size_t len)
{
	if (!nl_form(nl, v, addr, len))
		return false;
	if (len > bridge_vlan.size) {
		buf_puts(nl->p->out, ", ");
		nl_print_bytes(nl, addr + bridge_vlan.size, len - bridge_vlan.size);
	}
	return true;
}

static const struct nl_value vlan_tunnel_values[] = {
	[IFLA_BRIDGE_VLAN_TUNNEL_ID] = U32,
	[IFLA_BRIDGE_VLAN_TUNNEL_VID] = U16,
	[IFLA_BRIDGE_VLAN_TUNNEL_FLAGS] = VLAN_FLAGS,
};
static const struct nl_attrs vlan_tunnel = { .names = names_ifla_bridge_vlan_tunnel,
					     NL_VALUES(vlan_tunnel_values) };

static const struct nl_value bridge_spec_values[] = {
	[IFLA_BRIDGE_FLAGS] = { .print = nl_flags,
				.size = 2,
				.tight = true,
				.names = names_bridge_flags },
	[IFLA_BRIDGE_MODE] = { .print = nl_enum,
			       .size = 2,
			       .tight = true,
			       .names = names_bridge_mode },
	[IFLA_BRIDGE_VLAN_INFO] = NL_IN(print_bridge_vlan, bridge_vlan),
	[IFLA_BRIDGE_VLAN_TUNNEL_INFO] = NL_IN(nl_nest, vlan_tunnel),
};
static const struct nl_attrs bridge_spec = { .names = names_ifla_bridge,
					     NL_VALUES(bridge_spec_values) };

static bool print_af_spec(struct nl *nl, const struct nl_value *v, uint64_t addr, size_t len)
{
	nl_print_attrs(nl, nl->family == AF_BRIDGE ? &bridge_spec : v->of, addr, len);
	return true;
}

static bool print_protinfo(struct nl *nl, const struct nl_value *v, uint64_t addr, size_t len)
{
	(void)v;
	if (nl->family != AF_BRIDGE && nl->family != AF_INET6)
		return false;
	nl_print_attrs(nl, nl->family == AF_BRIDGE ? &brport : &inet6, addr, len);
	return true;
}

/* ---- the rest ---- */

static const struct nl_value xdp_values[] = {
	[IFLA_XDP_FD] = S32,
	[IFLA_XDP_ATTACHED] = { .print = nl_enum,
				.size = 1,
				.tight = true,
				.names = names_xdp_attached },
	[IFLA_XDP_FLAGS] = NL_NAMED(nl_flags, 4, xdp_flag),
	[IFLA_XDP_PROG_ID] = U32,
	[IFLA_XDP_DRV_PROG_ID] = U32,
	[IFLA_XDP_SKB_PROG_ID] = U32,
	[IFLA_XDP_HW_PROG_ID] = U32,
	[IFLA_XDP_EXPECTED_FD] = S32,
};
static const struct nl_attrs xdp = { .names = names_ifla_xdp, NL_VALUES(xdp_values) };

static const struct nl_value prop_values[] = { [IFLA_ALT_IFNAME] = TEXT };
static const struct nl_attrs props = { .names = names_ifla, NL_VALUES(prop_values), .whole = true };

static const struct nl_value proto_down_values[] = {
	[IFLA_PROTO_DOWN_REASON_MASK] = X32,
	[IFLA_PROTO_DOWN_REASON_VALUE] = X32,
};
static const struct nl_attrs proto_down = { .names = names_ifla_proto_down,
					    NL_VALUES(proto_down_values) };

static const struct nl_field map_fields[] = {
	NL_FIELD(struct rtnl_link_ifmap, mem_start, NL_INT(nl_hex, 8)),
	NL_FIELD(struct rtnl_link_ifmap, mem_end, NL_INT(nl_hex, 8)),
	NL_FIELD(struct rtnl_link_ifmap, base_addr, NL_INT(nl_hex, 8)),
	NL_FIELD(struct rtnl_link_ifmap, irq, U16),
	NL_FIELD(struct rtnl_link_ifmap, dma, U8),
	NL_FIELD(struct rtnl_link_ifmap, port, U8),
	{ 0 },
};
static const struct nl_form map = { NL_UPTO(struct rtnl_link_ifmap, port), 0, map_fields };

#define HWADDR NL_INT(nl_link_addr, 0)

static const struct nl_value link_values[] = {
	[IFLA_ADDRESS] = HWADDR,
	[IFLA_BROADCAST] = HWADDR,
	[IFLA_IFNAME] = TEXT,
	[IFLA_MTU] = U32,
	[IFLA_LINK] = U32,
	[IFLA_QDISC] = TEXT,
	[IFLA_STATS] = NL_IN(nl_form, stats),
	[IFLA_MASTER] = U32,
	[IFLA_PROTINFO] = NL_INT(print_protinfo, 0),
	[IFLA_TXQLEN] = U32,
	[IFLA_MAP] = NL_IN(nl_form, map),
	[IFLA_WEIGHT] = U32,
	[IFLA_OPERSTATE] = U8,
	[IFLA_LINKMODE] = U8,
	[IFLA_LINKINFO] = NL_IN(print_linkinfo, info),
	[IFLA_NET_NS_PID] = U32,
	[IFLA_IFALIAS] = TEXT,
	[IFLA_NUM_VF] = U32,
	[IFLA_STATS64] = NL_INT(nl_stats64, 0),
	[IFLA_VFINFO_LIST] = NL_IN(nl_nest, vf_list),
	[IFLA_VF_PORTS] = NL_IN(nl_nest, vf_ports),
	[IFLA_PORT_SELF] = NL_IN(nl_nest, port),
	[IFLA_AF_SPEC] = NL_IN(print_af_spec, af_spec),
	[IFLA_GROUP] = U32,
	[IFLA_NET_NS_FD] = S32,
	[IFLA_EXT_MASK] = { .print = nl_flags,
			    .size = 4,
			    .tight = true,
			    .names = names_rtext_filter },
	[IFLA_PROMISCUITY] = U32,
	[IFLA_NUM_TX_QUEUES] = U32,
	[IFLA_NUM_RX_QUEUES] = U32,
	[IFLA_CARRIER] = U8,
	[IFLA_CARRIER_CHANGES] = U32,
	[IFLA_LINK_NETNSID] = S32,
	[IFLA_PHYS_PORT_NAME] = TEXT,
	[IFLA_PROTO_DOWN] = U8,
	[IFLA_GSO_MAX_SEGS] = U32,
	[IFLA_GSO_MAX_SIZE] = U32,
	[IFLA_XDP] = NL_IN(nl_nest, xdp),
	[IFLA_EVENT] = NL_NAMED(nl_enum, 4, ifla_event),
	[IFLA_NEW_NETNSID] = S32,
	[IFLA_IF_NETNSID] = S32,
	[IFLA_CARRIER_UP_COUNT] = U32,
	[IFLA_CARRIER_DOWN_COUNT] = U32,
	[IFLA_NEW_IFINDEX] = IFINDEX,
	[IFLA_MIN_MTU] = U32,
	[IFLA_MAX_MTU] = U32,
	[IFLA_PROP_LIST] = NL_IN(nl_nest, props),
	[IFLA_ALT_IFNAME] = TEXT,
	[IFLA_PERM_ADDRESS] = HWADDR,
	[IFLA_PROTO_DOWN_REASON] = NL_IN(nl_nest, proto_down),
	[IFLA_PARENT_DEV_NAME] = TEXT,
	[IFLA_PARENT_DEV_BUS_NAME] = TEXT,
	[IFLA_GRO_MAX_SIZE] = U32,
	[IFLA_TSO_MAX_SIZE] = U32,
	[IFLA_TSO_MAX_SEGS] = U32,
	[IFLA_ALLMULTI] = U32,
};
static const struct nl_attrs link_attrs = { .names = names_ifla, NL_VALUES(link_values) };

static const struct nl_field link_fields[] = {
	NL_FIELD(struct ifinfomsg, ifi_family, U8),
	NL_FIELD(struct ifinfomsg, ifi_type, NL_NAMED(nl_enum, 2, arphrd)),
	NL_FIELD(struct ifinfomsg, ifi_index, IFINDEX),
	NL_FIELD(struct ifinfomsg, ifi_flags, NL_NAMED(nl_flags, 4, ifinfo_flag)),
	NL_FIELD(struct ifinfomsg, ifi_change, X32),
	{ 0 },
};
static const struct nl_form link_head = { sizeof(struct ifinfomsg), 0, link_fields };
const struct nl_message link_message = { &link_head, &link_attrs };
