// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * NETLINK_SOCK_DIAG: lists of sockets (ss). A request and its answers have the same type; their
 * content depends on the family and on whether NLM_F_REQUEST is set.
 */
#include <linux/inet_diag.h>
#include <linux/mptcp.h>
#include <linux/netlink_diag.h>
#include <linux/packet_diag.h>
#include <linux/smc_diag.h>
#include <linux/sock_diag.h>
#include <linux/tcp.h>
#include <linux/tls.h>
#include <linux/unix_diag.h>
#include <linux/filter.h>
#include <sys/socket.h>

#include "abi/calls/structs.h"
#include "abi/constants/constants.h"
#include "abi/netlink/protocols.h"
#include "abi/print/sockaddr.h"
#include "base/buf.h"

#define COOKIE  NL_INT(nl_array, 4)
#define MEMINFO NL_NAMED(nl_indexed, 4, sk_meminfo)
#define USER    NL_INT(nl_user, 4)

/* ---- IPv4 and IPv6 ---- */

#define SOCKID_FIELDS(inet_field)                                                  \
	NL_FIELD(struct inet_diag_sockid, idiag_sport, NL_INT(nl_net, 2)),         \
		NL_FIELD(struct inet_diag_sockid, idiag_dport, NL_INT(nl_net, 2)), \
		NL_FIELD(struct inet_diag_sockid, idiag_src,                       \
			 { .print = inet_field, .of = "idiag_src" }),              \
		NL_FIELD(struct inet_diag_sockid, idiag_dst,                       \
			 { .print = inet_field, .of = "idiag_dst" }),              \
		NL_FIELD(struct inet_diag_sockid, idiag_if, IFINDEX),              \
		NL_FIELD(struct inet_diag_sockid, idiag_cookie, COOKIE)

static const struct nl_field sockid_fields[] = { SOCKID_FIELDS(nl_inet_field), { 0 } };
static const struct nl_form sockid = { sizeof(struct inet_diag_sockid), 0, sockid_fields };
/* SMC sockets have IPv4 addresses. */
static const struct nl_field sockid4_fields[] = { SOCKID_FIELDS(nl_inet4_field), { 0 } };
static const struct nl_form sockid4 = { sizeof(struct inet_diag_sockid), 0, sockid4_fields };

static const struct nl_field op_fields[] = {
	NL_FIELD(struct inet_diag_bc_op, code, NL_NAMED(nl_enum, 1, inet_diag_bc)),
	NL_FIELD(struct inet_diag_bc_op, yes, U8),
	NL_FIELD(struct inet_diag_bc_op, no, U16),
	{ 0 },
};
static const struct nl_form op_form = { sizeof(struct inet_diag_bc_op), 0, op_fields };
static const struct nl_value op_value = NL_IN(nl_form, op_form);

/* A host to compare with, followed by its address. */
static bool print_host(struct nl *nl, const struct nl_value *v, uint64_t addr, size_t len)
{
	struct inet_diag_hostcond host;

	(void)v;
	if (len < sizeof(host))
		return false;
	if (!nl_read_or_addr(nl, addr, &host, sizeof(host)))
		return true;
	buf_puts(nl->p->out, "{family=");
	nl_print_enum(nl, names_sock_domain, NULL, host.family);
	buf_printf(nl->p->out, ", prefix_len=%u, port=%u", host.prefix_len, (unsigned)host.port);
	if (len > sizeof(host)) {
		buf_puts(nl->p->out, ", ");
		nl_print_inet(nl, host.family, addr + sizeof(host), len - sizeof(host), "addr");
	}
	buf_putc(nl->p->out, '}');
	return true;
}

static const struct nl_field mark_fields[] = {
	NL_FIELD(struct inet_diag_markcond, mark, U32),
	NL_FIELD(struct inet_diag_markcond, mask, U32),
	{ 0 },
};
static const struct nl_form mark = { sizeof(struct inet_diag_markcond), 0, mark_fields };

/* The operand that follows a filter operation. */
static const struct nl_value operands[] = {
	[INET_DIAG_BC_S_COND] = NL_INT(print_host, 0),
	[INET_DIAG_BC_D_COND] = NL_INT(print_host, 0),
	[INET_DIAG_BC_DEV_COND] = IFINDEX,
	[INET_DIAG_BC_S_GE] = NL_IN(nl_form, op_form),
	[INET_DIAG_BC_S_LE] = NL_IN(nl_form, op_form),
	[INET_DIAG_BC_D_GE] = NL_IN(nl_form, op_form),
	[INET_DIAG_BC_D_LE] = NL_IN(nl_form, op_form),
	[INET_DIAG_BC_MARK_COND] = NL_IN(nl_form, mark),
};

static bool print_bytecode(struct nl *nl, const struct nl_value *v, uint64_t addr, size_t len)
{
	struct inet_diag_bc_op op;

	(void)v;
	if (len < sizeof(op))
		return false;
	if (!nl_read_or_addr(nl, addr, &op, sizeof(op)))
		return true;
	nl_form(nl, &op_value, addr, sizeof(op));
	if (len > sizeof(op)) {
		buf_puts(nl->p->out, ", ");
		nl_print_value(nl,
			       op.code < sizeof(operands) / sizeof(operands[0]) ? &operands[op.code]
										: NULL,
			       addr + sizeof(op), len - sizeof(op));
	}
	return true;
}

static const struct nl_value req_values[] = {
	[INET_DIAG_REQ_BYTECODE] = NL_INT(print_bytecode, 0),
	[INET_DIAG_REQ_PROTOCOL] = NL_NAMED(nl_enum_any, 0, ipproto),
};
static const struct nl_attrs req_attrs = { .names = names_inet_diag_req, NL_VALUES(req_values) };

static const struct nl_field old_req_fields[] = {
	NL_FIELD(struct inet_diag_req, idiag_family, U8),
	NL_FIELD(struct inet_diag_req, idiag_src_len, U8),
	NL_FIELD(struct inet_diag_req, idiag_dst_len, U8),
	NL_FIELD(struct inet_diag_req, idiag_ext, NL_NAMED(nl_flags, 1, inet_diag_ext)),
	NL_FIELD(struct inet_diag_req, id, NL_IN(nl_form, sockid)),
	NL_FIELD(struct inet_diag_req, idiag_states, NL_NAMED(nl_flags, 4, tcp_state_flag)),
	NL_FIELD(struct inet_diag_req, idiag_dbs, U32),
	{ 0 },
};
static const struct nl_form old_req_head = { sizeof(struct inet_diag_req), 0, old_req_fields };
static const struct nl_message inet_old_req = { &old_req_head, &req_attrs };

static const struct nl_field req_fields[] = {
	NL_FIELD(struct inet_diag_req_v2, sdiag_family, U8),
	NL_FIELD(struct inet_diag_req_v2, sdiag_protocol, NL_NAMED(nl_enum, 1, ipproto)),
	NL_FIELD(struct inet_diag_req_v2, idiag_ext, NL_NAMED(nl_flags, 1, inet_diag_ext)),
	NL_FIELD(struct inet_diag_req_v2, idiag_states, NL_NAMED(nl_flags, 4, tcp_state_flag)),
	NL_FIELD(struct inet_diag_req_v2, id, NL_IN(nl_form, sockid)),
	{ 0 },
};
static const struct nl_form req_head = { sizeof(struct inet_diag_req_v2), 0, req_fields };
static const struct nl_message inet_req = { &req_head, &req_attrs };

static const struct nl_field meminfo_fields[] = {
	NL_FIELD(struct inet_diag_meminfo, idiag_rmem, U32),
	NL_FIELD(struct inet_diag_meminfo, idiag_wmem, U32),
	NL_FIELD(struct inet_diag_meminfo, idiag_fmem, U32),
	NL_FIELD(struct inet_diag_meminfo, idiag_tmem, U32),
	{ 0 },
};
static const struct nl_form meminfo = { sizeof(struct inet_diag_meminfo), 0, meminfo_fields };

static const struct nl_field vegas_fields[] = {
	NL_FIELD(struct tcpvegas_info, tcpv_enabled, U32),
	NL_FIELD(struct tcpvegas_info, tcpv_rttcnt, U32),
	NL_FIELD(struct tcpvegas_info, tcpv_rtt, U32),
	NL_FIELD(struct tcpvegas_info, tcpv_minrtt, U32),
	{ 0 },
};
static const struct nl_form vegas = { sizeof(struct tcpvegas_info), 0, vegas_fields };

static const struct nl_field dctcp_fields[] = {
	NL_FIELD(struct tcp_dctcp_info, dctcp_enabled, U16),
	NL_FIELD(struct tcp_dctcp_info, dctcp_ce_state, U16),
	NL_FIELD(struct tcp_dctcp_info, dctcp_alpha, U32),
	NL_FIELD(struct tcp_dctcp_info, dctcp_ab_ecn, U32),
	NL_FIELD(struct tcp_dctcp_info, dctcp_ab_tot, U32),
	{ 0 },
};
static const struct nl_form dctcp = { sizeof(struct tcp_dctcp_info), 0, dctcp_fields };

static const struct nl_field bbr_fields[] = {
	NL_FIELD(struct tcp_bbr_info, bbr_bw_lo, X32),
	NL_FIELD(struct tcp_bbr_info, bbr_bw_hi, X32),
	NL_FIELD(struct tcp_bbr_info, bbr_min_rtt, U32),
	NL_FIELD(struct tcp_bbr_info, bbr_pacing_gain, U32),
	NL_FIELD(struct tcp_bbr_info, bbr_cwnd_gain, U32),
	{ 0 },
};
static const struct nl_form bbr = { sizeof(struct tcp_bbr_info), 0, bbr_fields };

#define TLS_ENUM(table)                                                            \
	{                                                                          \
		.print = nl_enum, .size = 2, .tight = true, .names = names_##table \
	}
static const struct nl_value tls_values[] = {
	[TLS_INFO_VERSION] = TLS_ENUM(tls_version),
	[TLS_INFO_CIPHER] = TLS_ENUM(tls_cipher),
	[TLS_INFO_TXCONF] = TLS_ENUM(tls_conf),
	[TLS_INFO_RXCONF] = TLS_ENUM(tls_conf),
};
static const struct nl_attrs tls = { .names = names_tls_info, NL_VALUES(tls_values) };

static const struct nl_value mptcp_values[] = {
	[MPTCP_SUBFLOW_ATTR_TOKEN_REM] = X32,
	[MPTCP_SUBFLOW_ATTR_TOKEN_LOC] = X32,
	[MPTCP_SUBFLOW_ATTR_RELWRITE_SEQ] = U32,
	[MPTCP_SUBFLOW_ATTR_MAP_SEQ] = U64,
	[MPTCP_SUBFLOW_ATTR_MAP_SFSEQ] = U32,
	[MPTCP_SUBFLOW_ATTR_SSN_OFFSET] = U32,
	[MPTCP_SUBFLOW_ATTR_MAP_DATALEN] = U16,
	[MPTCP_SUBFLOW_ATTR_FLAGS] = { .print = nl_flags,
				       .size = 4,
				       .tight = true,
				       .names = names_mptcp_subflow_flag },
	[MPTCP_SUBFLOW_ATTR_ID_REM] = U8,
	[MPTCP_SUBFLOW_ATTR_ID_LOC] = U8,
};
static const struct nl_attrs mptcp = { .names = names_mptcp_subflow, NL_VALUES(mptcp_values) };

static const struct nl_value ulp_values[] = {
	[INET_ULP_INFO_NAME] = TEXT,
	[INET_ULP_INFO_TLS] = NL_IN(nl_nest, tls),
	[INET_ULP_INFO_MPTCP] = NL_IN(nl_nest, mptcp),
};
static const struct nl_attrs ulp = { .names = names_inet_ulp_info, NL_VALUES(ulp_values) };

/* The key's own length counts, up to the room there is. */
static bool print_md5_key(struct nl *nl, const struct nl_value *v, uint64_t addr, size_t len)
{
	const size_t before = offsetof(struct tcp_diag_md5sig, tcpm_key) -
			      offsetof(struct tcp_diag_md5sig, tcpm_keylen);
	uint16_t n;

	if (!nl_read_or_addr(nl, addr - before, &n, sizeof(n)))
		return true;
	return nl_raw(nl, v, addr, n < len ? n : len);
}

static bool print_md5_addr(struct nl *nl, const struct nl_value *v, uint64_t addr, size_t len)
{
	uint8_t family;

	(void)v;
	if (nl_read_or_addr(nl, addr - offsetof(struct tcp_diag_md5sig, tcpm_addr), &family, 1))
		nl_print_inet(nl, family, addr, len, NULL);
	return true;
}

static const struct nl_field md5_fields[] = {
	NL_FIELD(struct tcp_diag_md5sig, tcpm_family, NL_NAMED(nl_enum, 1, sock_domain)),
	NL_FIELD(struct tcp_diag_md5sig, tcpm_prefixlen, U8),
	NL_FIELD(struct tcp_diag_md5sig, tcpm_keylen, U16),
	NL_FIELD(struct tcp_diag_md5sig, tcpm_addr, NL_INT(print_md5_addr, 0)),
	NL_FIELD(struct tcp_diag_md5sig, tcpm_key, NL_INT(print_md5_key, 0)),
	{ 0 },
};
static const struct nl_form md5 = { sizeof(struct tcp_diag_md5sig), 0, md5_fields };

static bool print_address(const struct printer *p, uint64_t addr, uint64_t index, void *data)
{
	struct nl *nl = data;
	uint8_t bytes[sizeof(struct sockaddr_storage)];

	(void)index;
	return nl_read(nl, addr, bytes, sizeof(bytes)) &&
	       print_sockaddr_bytes(p, bytes, sizeof(bytes));
}

static bool print_addresses(struct nl *nl, const struct nl_value *v, uint64_t addr, size_t len)
{
	const size_t size = sizeof(struct sockaddr_storage);

	(void)v;
	if (len < size)
		return false;
	print_array(nl->p, addr, len / size, size, print_address, nl);
	return true;
}

static const struct nl_value storage_values[] = {
	[SK_DIAG_BPF_STORAGE_MAP_ID] = U32,
	[SK_DIAG_BPF_STORAGE_MAP_VALUE] = NL_INT(nl_hex_any, 0),
};
static const struct nl_attrs storage = { .names = names_sk_diag_bpf_storage,
					 NL_VALUES(storage_values) };
static const struct nl_value storages_values[] = { [SK_DIAG_BPF_STORAGE] =
							   NL_IN(nl_nest, storage) };
static const struct nl_attrs storages = { .names = names_sk_diag_bpf_storage_rep,
					  NL_VALUES(storages_values) };

/* The bits of struct inet_diag_sockopt, from the first on; five are unused. */
static const char *const options[] = {
	"recverr",         "is_icsk",       "freebind",
	"hdrincl",         "mc_loop",       "transparent",
	"mc_all",          "nodefrag",      "bind_address_no_port",
	"recverr_rfc4884", "defer_connect",
};

/* Bits that this version of the structure lacks, if any. */
static void print_more_options(struct nl *nl, uint64_t addr, size_t len)
{
	const size_t before = sizeof(struct inet_diag_sockopt);
	uint8_t byte = 0;

	for (size_t i = 0; i < len && !byte; i++) {
		if (!nl_read(nl, addr + i, &byte, 1))
			break;
	}
	if (!byte)
		return;
	buf_printf(nl->p->out, ", /* bytes %zu..%zu */ ", before, before + len - 1);
	nl_print_bytes(nl, addr, len);
}

static bool print_options(struct nl *nl, const struct nl_value *v, uint64_t addr, size_t len)
{
	const unsigned n = sizeof(options) / sizeof(options[0]);
	const char *before = "";
	uint16_t bits;

	(void)v;
	if (len < sizeof(bits))
		return false;
	if (!nl_read_or_addr(nl, addr, &bits, sizeof(bits)))
		return true;
	buf_putc(nl->p->out, '{');
	for (unsigned i = 0; i < n; i++) {
		if (!(bits >> i & 1))
			continue;
		buf_printf(nl->p->out, "%s%s=1", before, options[i]);
		before = ", ";
	}
	if (bits >> n)
		buf_printf(nl->p->out, "%sunused=%#x /* bits 3..8 */", before, bits >> n);
	buf_putc(nl->p->out, '}');
	print_more_options(nl, addr + sizeof(bits), len - sizeof(bits));
	return true;
}

static const struct nl_value inet_values[] = {
	[INET_DIAG_MEMINFO] = NL_IN(nl_form, meminfo),
	[INET_DIAG_VEGASINFO] = NL_IN(nl_form, vegas),
	[INET_DIAG_CONG] = TEXT,
	[INET_DIAG_TOS] = U8,
	[INET_DIAG_TCLASS] = U8,
	[INET_DIAG_SKMEMINFO] = MEMINFO,
	[INET_DIAG_SHUTDOWN] = { .print = nl_flags_said,
				 .size = 1,
				 .tight = true,
				 .names = names_shutdown_mask },
	[INET_DIAG_DCTCPINFO] = NL_IN(nl_form, dctcp),
	[INET_DIAG_PROTOCOL] = NL_NAMED(nl_enum_any, 0, ipproto),
	[INET_DIAG_SKV6ONLY] = U8,
	[INET_DIAG_MARK] = U32,
	[INET_DIAG_BBRINFO] = NL_IN(nl_form, bbr),
	[INET_DIAG_CLASS_ID] = U32,
	[INET_DIAG_MD5SIG] = NL_IN(nl_forms, md5),
	[INET_DIAG_ULP_INFO] = NL_IN(nl_nest, ulp),
	[INET_DIAG_LOCALS] = NL_INT(print_addresses, 0),
	[INET_DIAG_PEERS] = NL_INT(print_addresses, 0),
	[INET_DIAG_SK_BPF_STORAGES] = NL_IN(nl_nest, storages),
	[INET_DIAG_CGROUP_ID] = U64,
	[INET_DIAG_SOCKOPT] = NL_INT(print_options, 0),
};
static const struct nl_attrs inet_attrs = { .names = names_inet_diag, NL_VALUES(inet_values) };

static const struct nl_field inet_fields[] = {
	NL_FIELD(struct inet_diag_msg, idiag_family, U8),
	NL_FIELD(struct inet_diag_msg, idiag_state, NL_NAMED(nl_enum, 1, tcp_state)),
	NL_FIELD(struct inet_diag_msg, idiag_timer, U8),
	NL_FIELD(struct inet_diag_msg, idiag_retrans, U8),
	NL_FIELD(struct inet_diag_msg, id, NL_IN(nl_form, sockid)),
	NL_FIELD(struct inet_diag_msg, idiag_expires, U32),
	NL_FIELD(struct inet_diag_msg, idiag_rqueue, U32),
	NL_FIELD(struct inet_diag_msg, idiag_wqueue, U32),
	NL_FIELD(struct inet_diag_msg, idiag_uid, U32),
	NL_FIELD(struct inet_diag_msg, idiag_inode, U32),
	{ 0 },
};
static const struct nl_form inet_head = { sizeof(struct inet_diag_msg), 0, inet_fields };
static const struct nl_message inet_answer = { &inet_head, &inet_attrs };

/* ---- AF_UNIX ---- */

static const struct nl_field unix_req_fields[] = {
	NL_FIELD(struct unix_diag_req, sdiag_family, U8),
	NL_FIELD(struct unix_diag_req, sdiag_protocol, U8),
	NL_FIELD(struct unix_diag_req, udiag_states, NL_NAMED(nl_flags, 4, tcp_state_flag)),
	NL_FIELD(struct unix_diag_req, udiag_ino, U32),
	NL_FIELD(struct unix_diag_req, udiag_show, NL_NAMED(nl_flags, 4, udiag_show)),
	NL_FIELD(struct unix_diag_req, udiag_cookie, COOKIE),
	{ 0 },
};
static const struct nl_form unix_req_head = { sizeof(struct unix_diag_req), 0, unix_req_fields };
static const struct nl_message unix_req = { &unix_req_head, NULL };

static const struct nl_field vfs_fields[] = {
	NL_FIELD(struct unix_diag_vfs, udiag_vfs_dev, NL_INT(nl_device, 4)),
	NL_FIELD(struct unix_diag_vfs, udiag_vfs_ino, U32),
	{ 0 },
};
static const struct nl_form vfs = { sizeof(struct unix_diag_vfs), 0, vfs_fields };

static const struct nl_field rqlen_fields[] = {
	NL_FIELD(struct unix_diag_rqlen, udiag_rqueue, U32),
	NL_FIELD(struct unix_diag_rqlen, udiag_wqueue, U32),
	{ 0 },
};
static const struct nl_form rqlen = { sizeof(struct unix_diag_rqlen), 0, rqlen_fields };

static const struct nl_value unix_values[] = {
	[UNIX_DIAG_NAME] = TEXT,
	[UNIX_DIAG_VFS] = NL_IN(nl_form, vfs),
	[UNIX_DIAG_PEER] = U32,
	[UNIX_DIAG_ICONS] = NL_INT(nl_array, 4),
	[UNIX_DIAG_RQLEN] = NL_IN(nl_form, rqlen),
	[UNIX_DIAG_MEMINFO] = MEMINFO,
	[UNIX_DIAG_SHUTDOWN] = U8,
	[UNIX_DIAG_UID] = USER,
};
static const struct nl_attrs unix_attrs = { .names = names_unix_diag, NL_VALUES(unix_values) };

static const struct nl_field unix_fields[] = {
	NL_FIELD(struct unix_diag_msg, udiag_family, U8),
	NL_FIELD(struct unix_diag_msg, udiag_type, NL_NAMED(nl_enum, 1, sock_type)),
	NL_FIELD(struct unix_diag_msg, udiag_state, NL_NAMED(nl_enum, 1, tcp_state)),
	NL_FIELD(struct unix_diag_msg, udiag_ino, U32),
	NL_FIELD(struct unix_diag_msg, udiag_cookie, COOKIE),
	{ 0 },
};
static const struct nl_form unix_head = { sizeof(struct unix_diag_msg), 0, unix_fields };
static const struct nl_message unix_answer = { &unix_head, &unix_attrs };

/* ---- AF_NETLINK ---- */

/* "All protocols" is a protocol number, too. */
static bool print_netlink_protocol(struct nl *nl, const struct nl_value *v, uint64_t addr,
				   size_t len)
{
	const struct nl_value one = NL_NAMED(nl_enum, 1, netlink);
	uint8_t protocol;

	(void)v;
	if (nl_read(nl, addr, &protocol, 1) && protocol == NDIAG_PROTO_ALL)
		nl_print_enum(nl, names_ndiag_all, NULL, protocol);
	else
		nl_enum(nl, &one, addr, len);
	return true;
}

static const struct nl_field netlink_req_fields[] = {
	NL_FIELD(struct netlink_diag_req, sdiag_family, U8),
	NL_FIELD(struct netlink_diag_req, sdiag_protocol, NL_INT(print_netlink_protocol, 0)),
	NL_FIELD(struct netlink_diag_req, ndiag_ino, U32),
	NL_FIELD(struct netlink_diag_req, ndiag_show, NL_NAMED(nl_flags, 4, ndiag_show)),
	NL_FIELD(struct netlink_diag_req, ndiag_cookie, COOKIE),
	{ 0 },
};
static const struct nl_form netlink_req_head = { sizeof(struct netlink_diag_req), 0,
						 netlink_req_fields };
static const struct nl_message netlink_req = { &netlink_req_head, NULL };

static const struct nl_field ring_fields[] = {
	NL_FIELD(struct netlink_diag_ring, ndr_block_size, U32),
	NL_FIELD(struct netlink_diag_ring, ndr_block_nr, U32),
	NL_FIELD(struct netlink_diag_ring, ndr_frame_size, U32),
	NL_FIELD(struct netlink_diag_ring, ndr_frame_nr, U32),
	{ 0 },
};
static const struct nl_form netlink_ring = { sizeof(struct netlink_diag_ring), 0, ring_fields };

/* Bits in words of the program's ABI. */
static bool print_groups(struct nl *nl, const struct nl_value *v, uint64_t addr, size_t len)
{
	const struct nl_value words = NL_INT(nl_array_hex0, word_size(nl->p->call->abi));

	(void)v;
	return nl_array_hex0(nl, &words, addr, len);
}

static const struct nl_value netlink_values[] = {
	[NETLINK_DIAG_MEMINFO] = MEMINFO,
	[NETLINK_DIAG_GROUPS] = NL_INT(print_groups, 0),
	[NETLINK_DIAG_RX_RING] = NL_IN(nl_form, netlink_ring),
	[NETLINK_DIAG_TX_RING] = NL_IN(nl_form, netlink_ring),
	[NETLINK_DIAG_FLAGS] = NL_NAMED(nl_flags, 4, ndiag_flag),
};
static const struct nl_attrs netlink_attrs = { .names = names_netlink_diag,
					       NL_VALUES(netlink_values) };

static const struct nl_field netlink_fields[] = {
	NL_FIELD(struct netlink_diag_msg, ndiag_family, U8),
	NL_FIELD(struct netlink_diag_msg, ndiag_type, NL_NAMED(nl_enum, 1, sock_type)),
	NL_FIELD(struct netlink_diag_msg, ndiag_protocol, NL_NAMED(nl_enum, 1, netlink)),
	NL_FIELD(struct netlink_diag_msg, ndiag_state, NL_NAMED(nl_enum, 1, netlink_state)),
	NL_FIELD(struct netlink_diag_msg, ndiag_portid, U32),
	NL_FIELD(struct netlink_diag_msg, ndiag_dst_portid, U32),
	NL_FIELD(struct netlink_diag_msg, ndiag_dst_group, U32),
	NL_FIELD(struct netlink_diag_msg, ndiag_ino, U32),
	NL_FIELD(struct netlink_diag_msg, ndiag_cookie, COOKIE),
	{ 0 },
};
static const struct nl_form netlink_head = { sizeof(struct netlink_diag_msg), 0, netlink_fields };
static const struct nl_message netlink_answer = { &netlink_head, &netlink_attrs };

/* ---- AF_PACKET ---- */

static const struct nl_field packet_req_fields[] = {
	NL_FIELD(struct packet_diag_req, sdiag_family, U8),
	NL_FIELD(struct packet_diag_req, sdiag_protocol, NL_INT(nl_hex, 1)),
	NL_FIELD(struct packet_diag_req, pdiag_ino, U32),
	NL_FIELD(struct packet_diag_req, pdiag_show, NL_NAMED(nl_flags, 4, packet_show)),
	NL_FIELD(struct packet_diag_req, pdiag_cookie, COOKIE),
	{ 0 },
};
static const struct nl_form packet_req_head = { sizeof(struct packet_diag_req), 0,
						packet_req_fields };
static const struct nl_message packet_req = { &packet_req_head, NULL };

static const struct nl_field packet_info_fields[] = {
	NL_FIELD(struct packet_diag_info, pdi_index, IFINDEX),
	NL_FIELD(struct packet_diag_info, pdi_version, NL_NAMED(nl_enum, 4, tpacket_version)),
	NL_FIELD(struct packet_diag_info, pdi_reserve, U32),
	NL_FIELD(struct packet_diag_info, pdi_copy_thresh, U32),
	NL_FIELD(struct packet_diag_info, pdi_tstamp, U32),
	NL_FIELD(struct packet_diag_info, pdi_flags, NL_NAMED(nl_flags, 4, pdi_flag)),
	{ 0 },
};
static const struct nl_form packet_info = { sizeof(struct packet_diag_info), 0,
					    packet_info_fields };

/* Uses its own length, up to the room there is. */
static bool print_mclist_addr(struct nl *nl, const struct nl_value *v, uint64_t addr, size_t len)
{
	const size_t before = offsetof(struct packet_diag_mclist, pdmc_addr) -
			      offsetof(struct packet_diag_mclist, pdmc_alen);
	uint16_t n;

	if (!nl_read_or_addr(nl, addr - before, &n, sizeof(n)))
		return true;
	return nl_raw(nl, v, addr, n < len ? n : len);
}

static const struct nl_field mclist_fields[] = {
	NL_FIELD(struct packet_diag_mclist, pdmc_index, IFINDEX),
	NL_FIELD(struct packet_diag_mclist, pdmc_count, U32),
	NL_FIELD(struct packet_diag_mclist, pdmc_type, U16),
	NL_FIELD(struct packet_diag_mclist, pdmc_alen, U16),
	NL_FIELD(struct packet_diag_mclist, pdmc_addr, NL_INT(print_mclist_addr, 0)),
	{ 0 },
};
static const struct nl_form mclist = { sizeof(struct packet_diag_mclist), 0, mclist_fields };

static const struct nl_field packet_ring_fields[] = {
	NL_FIELD(struct packet_diag_ring, pdr_block_size, U32),
	NL_FIELD(struct packet_diag_ring, pdr_block_nr, U32),
	NL_FIELD(struct packet_diag_ring, pdr_frame_size, U32),
	NL_FIELD(struct packet_diag_ring, pdr_frame_nr, U32),
	NL_FIELD(struct packet_diag_ring, pdr_retire_tmo, U32),
	NL_FIELD(struct packet_diag_ring, pdr_sizeof_priv, U32),
	NL_FIELD(struct packet_diag_ring, pdr_features, U32),
	{ 0 },
};
static const struct nl_form packet_ring = { sizeof(struct packet_diag_ring), 0,
					    packet_ring_fields };

/* Prints only the filter's address, as abbreviated by strace. */
static bool print_filter(struct nl *nl, const struct nl_value *v, uint64_t addr, size_t len)
{
	size_t n = len / sizeof(struct sock_filter);

	(void)v;
	if (!n || n > UINT16_MAX)
		return false;
	print_addr(nl->p, addr);
	return true;
}

static const struct nl_value packet_values[] = {
	[PACKET_DIAG_INFO] = NL_IN(nl_form, packet_info),
	[PACKET_DIAG_MCLIST] = NL_IN(nl_forms, mclist),
	[PACKET_DIAG_RX_RING] = NL_IN(nl_form, packet_ring),
	[PACKET_DIAG_TX_RING] = NL_IN(nl_form, packet_ring),
	[PACKET_DIAG_FANOUT] = U32,
	[PACKET_DIAG_UID] = USER,
	[PACKET_DIAG_MEMINFO] = MEMINFO,
	[PACKET_DIAG_FILTER] = NL_INT(print_filter, 0),
};
static const struct nl_attrs packet_attrs = { .names = names_packet_diag,
					      NL_VALUES(packet_values) };

static const struct nl_field packet_fields[] = {
	NL_FIELD(struct packet_diag_msg, pdiag_family, U8),
	NL_FIELD(struct packet_diag_msg, pdiag_type, NL_NAMED(nl_enum, 1, sock_type)),
	NL_FIELD(struct packet_diag_msg, pdiag_num, NL_NAMED(nl_enum, 2, ethertype)),
	NL_FIELD(struct packet_diag_msg, pdiag_ino, U32),
	NL_FIELD(struct packet_diag_msg, pdiag_cookie, COOKIE),
	{ 0 },
};
static const struct nl_form packet_head = { sizeof(struct packet_diag_msg), 0, packet_fields };
static const struct nl_message packet_answer = { &packet_head, &packet_attrs };

/* ---- AF_SMC ---- */

static const struct nl_field smc_req_fields[] = {
	NL_FIELD(struct smc_diag_req, diag_family, U8),
	NL_FIELD(struct smc_diag_req, diag_ext, NL_NAMED(nl_flags, 1, smc_diag_ext)),
	NL_FIELD(struct smc_diag_req, id, NL_IN(nl_form, sockid4)),
	{ 0 },
};
static const struct nl_form smc_req_head = { sizeof(struct smc_diag_req), 0, smc_req_fields };
static const struct nl_message smc_req = { &smc_req_head, NULL };

static const struct nl_field cursor_fields[] = {
	NL_FIELD(struct smc_diag_cursor, reserved, U16),
	NL_FIELD(struct smc_diag_cursor, wrap, U16),
	NL_FIELD(struct smc_diag_cursor, count, U32),
	{ 0 },
};
static const struct nl_form cursor = { sizeof(struct smc_diag_cursor), 0, cursor_fields };
#define CURSOR NL_IN(nl_form, cursor)

static const struct nl_field conninfo_fields[] = {
	NL_FIELD(struct smc_diag_conninfo, token, U32),
	NL_FIELD(struct smc_diag_conninfo, sndbuf_size, U32),
	NL_FIELD(struct smc_diag_conninfo, rmbe_size, U32),
	NL_FIELD(struct smc_diag_conninfo, peer_rmbe_size, U32),
	NL_FIELD(struct smc_diag_conninfo, rx_prod, CURSOR),
	NL_FIELD(struct smc_diag_conninfo, rx_cons, CURSOR),
	NL_FIELD(struct smc_diag_conninfo, tx_prod, CURSOR),
	NL_FIELD(struct smc_diag_conninfo, tx_cons, CURSOR),
	NL_FIELD(struct smc_diag_conninfo, rx_prod_flags, NL_INT(nl_hex0, 1)),
	NL_FIELD(struct smc_diag_conninfo, rx_conn_state_flags, NL_INT(nl_hex0, 1)),
	NL_FIELD(struct smc_diag_conninfo, tx_prod_flags, NL_INT(nl_hex0, 1)),
	NL_FIELD(struct smc_diag_conninfo, tx_conn_state_flags, NL_INT(nl_hex0, 1)),
	NL_FIELD(struct smc_diag_conninfo, tx_prep, CURSOR),
	NL_FIELD(struct smc_diag_conninfo, tx_sent, CURSOR),
	NL_FIELD(struct smc_diag_conninfo, tx_fin, CURSOR),
	{ 0 },
};
static const struct nl_form conninfo = { sizeof(struct smc_diag_conninfo), 0, conninfo_fields };

static const struct nl_field linkinfo_fields[] = {
	NL_FIELD(struct smc_diag_linkinfo, link_id, U8),
	NL_FIELD(struct smc_diag_linkinfo, ibname, NL_INT(nl_name, 0)),
	NL_FIELD(struct smc_diag_linkinfo, ibport, U8),
	NL_FIELD(struct smc_diag_linkinfo, gid, NL_INT(nl_name, 0)),
	NL_FIELD(struct smc_diag_linkinfo, peer_gid, NL_INT(nl_name, 0)),
	{ 0 },
};
static const struct nl_form linkinfo = { sizeof(struct smc_diag_linkinfo), 0, linkinfo_fields };

static const struct nl_field lgrinfo_fields[] = {
	NL_FIELD(struct smc_diag_lgrinfo, lnk, NL_IN(nl_forms, linkinfo)),
	NL_FIELD(struct smc_diag_lgrinfo, role, NL_NAMED(nl_enum, 1, smc_role)),
	{ 0 },
};
static const struct nl_form lgrinfo = { sizeof(struct smc_diag_lgrinfo), 0, lgrinfo_fields };

static const struct nl_field dmbinfo_fields[] = {
	NL_FIELD(struct smcd_diag_dmbinfo, linkid, U32),
	NL_FIELD(struct smcd_diag_dmbinfo, peer_gid, NL_INT(nl_hex, 8)),
	NL_FIELD(struct smcd_diag_dmbinfo, my_gid, NL_INT(nl_hex, 8)),
	NL_FIELD(struct smcd_diag_dmbinfo, token, NL_INT(nl_hex, 8)),
	NL_FIELD(struct smcd_diag_dmbinfo, peer_token, NL_INT(nl_hex, 8)),
	{ 0 },
};
static const struct nl_form dmbinfo = { sizeof(struct smcd_diag_dmbinfo), 0, dmbinfo_fields };

static const struct nl_field fallback_fields[] = {
	NL_FIELD(struct smc_diag_fallback, reason, NL_NAMED(nl_enum_said, 4, smc_decl)),
	NL_FIELD(struct smc_diag_fallback, peer_diagnosis, NL_NAMED(nl_enum_said, 4, smc_decl)),
	{ 0 },
};
static const struct nl_form fallback = { sizeof(struct smc_diag_fallback), 0, fallback_fields };

static const struct nl_value smc_values[] = {
	[SMC_DIAG_CONNINFO] = NL_IN(nl_form, conninfo),
	[SMC_DIAG_LGRINFO] = NL_IN(nl_form, lgrinfo),
	[SMC_DIAG_SHUTDOWN] = { .print = nl_flags,
				.size = 1,
				.tight = true,
				.names = names_shutdown_mask },
	[SMC_DIAG_DMBINFO] = NL_IN(nl_form, dmbinfo),
	[SMC_DIAG_FALLBACK] = NL_IN(nl_form, fallback),
};
static const struct nl_attrs smc_attrs = { .names = names_smc_diag, NL_VALUES(smc_values) };

static const struct nl_field smc_fields[] = {
	NL_FIELD(struct smc_diag_msg, diag_family, U8),
	NL_FIELD(struct smc_diag_msg, diag_state, NL_NAMED(nl_enum, 1, smc_state)),
	NL_FIELD(struct smc_diag_msg, diag_fallback, NL_NAMED(nl_enum, 1, smc_diag_mode)),
	NL_FIELD(struct smc_diag_msg, diag_shutdown, U8),
	NL_FIELD(struct smc_diag_msg, id, NL_IN(nl_form, sockid4)),
	NL_FIELD(struct smc_diag_msg, diag_uid, U32),
	NL_FIELD(struct smc_diag_msg, diag_inode, U64),
	{ 0 },
};
static const struct nl_form smc_head = { sizeof(struct smc_diag_msg), 0, smc_fields };
static const struct nl_message smc_answer = { &smc_head, &smc_attrs };

/* ---- the families ---- */

static const struct {
	const struct nl_message *request, *answer;
} families[] = {
	[AF_UNIX] = { &unix_req, &unix_answer },
	[AF_INET] = { &inet_req, &inet_answer },
	[AF_INET6] = { &inet_req, &inet_answer },
	[AF_NETLINK] = { &netlink_req, &netlink_answer },
	[AF_PACKET] = { &packet_req, &packet_answer },
	[AF_SMC] = { &smc_req, &smc_answer },
};

static const struct nl_message *message_of(const struct nl *nl, const struct nlmsghdr *h)
{
	const struct nl_message *m;

	if (nl->family >= sizeof(families) / sizeof(families[0]))
		return NULL;
	m = h->nlmsg_flags & NLM_F_REQUEST ? families[nl->family].request
					   : families[nl->family].answer;
	if (m == &inet_req &&
	    (h->nlmsg_type == TCPDIAG_GETSOCK || h->nlmsg_type == DCCPDIAG_GETSOCK))
		return &inet_old_req;
	return m;
}

bool sock_diag_body(struct nl *nl, const struct nlmsghdr *h, uint64_t addr, size_t len)
{
	const struct nl_message *m;

	if (h->nlmsg_type == NLMSG_DONE)
		return false;
	if (!nl_read_or_addr(nl, addr, &nl->family, sizeof(nl->family)))
		return true;
	m = message_of(nl, h);
	if (m && len > 1)
		nl_print_message(nl, m, addr, len);
	else
		nl_print_family(nl, addr, len);
	return true;
}
