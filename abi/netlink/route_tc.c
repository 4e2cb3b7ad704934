// SPDX-License-Identifier: GPL-2.0-or-later
/* Traffic control: queues, classes, filters, actions; data center bridging. */
#include <linux/dcbnl.h>
#include <linux/gen_stats.h>
#include <linux/pkt_cls.h>
#include <linux/pkt_sched.h>
#include <linux/rtnetlink.h>

#include "abi/constants/constants.h"
#include "abi/netlink/protocols.h"

static const struct nl_field stats_fields[] = {
	NL_FIELD(struct tc_stats, bytes, U64),
	NL_FIELD(struct tc_stats, packets, U32),
	NL_FIELD(struct tc_stats, drops, U32),
	NL_FIELD(struct tc_stats, overlimits, U32),
	NL_FIELD(struct tc_stats, bps, U32),
	NL_FIELD(struct tc_stats, pps, U32),
	NL_FIELD(struct tc_stats, qlen, U32),
	NL_FIELD(struct tc_stats, backlog, U32),
	{ 0 },
};
static const struct nl_form stats = { NL_UPTO(struct tc_stats, backlog), 0, stats_fields };

static const struct nl_field estimator_fields[] = {
	NL_FIELD(struct tc_estimator, interval, NL_INT(nl_signed, 1)),
	NL_FIELD(struct tc_estimator, ewma_log, U8),
	{ 0 },
};
static const struct nl_form estimator = { sizeof(struct tc_estimator), 0, estimator_fields };

static const struct nl_field basic_fields[] = {
	NL_FIELD(struct gnet_stats_basic, bytes, U64),
	NL_FIELD(struct gnet_stats_basic, packets, U32),
	{ 0 },
};
static const struct nl_form basic = { NL_UPTO(struct gnet_stats_basic, packets), 0, basic_fields };

static const struct nl_field rate_fields[] = {
	NL_FIELD(struct gnet_stats_rate_est, bps, U32),
	NL_FIELD(struct gnet_stats_rate_est, pps, U32),
	{ 0 },
};
static const struct nl_form rate = { sizeof(struct gnet_stats_rate_est), 0, rate_fields };

static const struct nl_field rate64_fields[] = {
	NL_FIELD(struct gnet_stats_rate_est64, bps, U64),
	NL_FIELD(struct gnet_stats_rate_est64, pps, U64),
	{ 0 },
};
static const struct nl_form rate64 = { sizeof(struct gnet_stats_rate_est64), 0, rate64_fields };

static const struct nl_field queue_fields[] = {
	NL_FIELD(struct gnet_stats_queue, qlen, U32),
	NL_FIELD(struct gnet_stats_queue, backlog, U32),
	NL_FIELD(struct gnet_stats_queue, drops, U32),
	NL_FIELD(struct gnet_stats_queue, requeues, U32),
	NL_FIELD(struct gnet_stats_queue, overlimits, U32),
	{ 0 },
};
static const struct nl_form queue = { sizeof(struct gnet_stats_queue), 0, queue_fields };

static const struct nl_value stats2_values[] = {
	[TCA_STATS_BASIC] = NL_IN(nl_form, basic),
	[TCA_STATS_RATE_EST] = NL_IN(nl_form, rate),
	[TCA_STATS_QUEUE] = NL_IN(nl_form, queue),
	[TCA_STATS_RATE_EST64] = NL_IN(nl_form, rate64),
	[TCA_STATS_BASIC_HW] = NL_IN(nl_form, basic),
	[TCA_STATS_PKT64] = U64,
};
static const struct nl_attrs stats2 = { .names = names_tca_stats, NL_VALUES(stats2_values) };

static const struct nl_field sizes_fields[] = {
	NL_FIELD(struct tc_sizespec, cell_log, U8),
	NL_FIELD(struct tc_sizespec, size_log, U8),
	NL_FIELD(struct tc_sizespec, cell_align, NL_INT(nl_signed, 2)),
	NL_FIELD(struct tc_sizespec, overhead, S32),
	NL_FIELD(struct tc_sizespec, linklayer, U32),
	NL_FIELD(struct tc_sizespec, mpu, U32),
	NL_FIELD(struct tc_sizespec, mtu, U32),
	NL_FIELD(struct tc_sizespec, tsize, U32),
	{ 0 },
};
static const struct nl_form sizes = { sizeof(struct tc_sizespec), 0, sizes_fields };

static const struct nl_value stab_values[] = {
	[TCA_STAB_BASE] = NL_IN(nl_form, sizes),
	[TCA_STAB_DATA] = NL_INT(nl_array, 2),
};
static const struct nl_attrs stab = { .names = names_tca_stab, NL_VALUES(stab_values) };

static const struct nl_value tc_values[] = {
	[TCA_KIND] = TEXT,
	[TCA_STATS] = NL_IN(nl_form, stats),
	[TCA_RATE] = NL_IN(nl_form, estimator),
	[TCA_FCNT] = U32,
	[TCA_STATS2] = NL_IN(nl_nest, stats2),
	[TCA_STAB] = NL_IN(nl_nest, stab),
	[TCA_CHAIN] = U32,
	[TCA_HW_OFFLOAD] = U8,
	[TCA_INGRESS_BLOCK] = U32,
	[TCA_EGRESS_BLOCK] = U32,
	[TCA_DUMP_FLAGS] = U32,
};
static const struct nl_attrs tc_attrs = { .names = names_tca, NL_VALUES(tc_values) };

static const struct nl_field tc_fields[] = {
	NL_FIELD(struct tcmsg, tcm_family, U8),  NL_FIELD(struct tcmsg, tcm_ifindex, IFINDEX),
	NL_FIELD(struct tcmsg, tcm_handle, U32), NL_FIELD(struct tcmsg, tcm_parent, U32),
	NL_FIELD(struct tcmsg, tcm_info, U32),   { 0 },
};
static const struct nl_form tc_head = { sizeof(struct tcmsg), 0, tc_fields };
const struct nl_message tc_message = { &tc_head, &tc_attrs };

/* ---- RTM_…ACTION ---- */

#define HW_STATS                                                                             \
	{                                                                                    \
		.print = nl_flags, .size = 4, .tight = true, .names = names_tca_act_hw_stats \
	}

static const struct nl_value action_values[] = {
	[TCA_ACT_KIND] = TEXT,
	[TCA_ACT_INDEX] = U32,
	[TCA_ACT_STATS] = NL_IN(nl_nest, stats2),
	[TCA_ACT_FLAGS] = { .print = nl_flags,
			    .size = 4,
			    .tight = true,
			    .names = names_tca_act_flag },
	[TCA_ACT_HW_STATS] = HW_STATS,
	[TCA_ACT_USED_HW_STATS] = HW_STATS,
	[TCA_ACT_IN_HW_COUNT] = U32,
};
static const struct nl_attrs action_attrs = { .names = names_tca_act, NL_VALUES(action_values) };

static const struct nl_field action_fields[] = { NL_FIELD(struct tcamsg, tca_family, U8), { 0 } };
static const struct nl_form action_head = { sizeof(struct tcamsg), 0, action_fields };
const struct nl_message tc_action_message = { &action_head, &action_attrs };

/* ---- RTM_…DCB ---- */

static const struct nl_attrs dcb_attrs = { .names = names_dcb_attr };
static const struct nl_field dcb_fields[] = {
	NL_FIELD(struct dcbmsg, dcb_family, U8),
	NL_FIELD(struct dcbmsg, cmd, NL_NAMED(nl_enum, 1, dcb_cmd)),
	{ 0 },
};
static const struct nl_form dcb_head = { sizeof(struct dcbmsg), 0, dcb_fields };
const struct nl_message dcb_message = { &dcb_head, &dcb_attrs };
