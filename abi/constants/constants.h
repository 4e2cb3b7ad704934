/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The tables of names, as abi/constants/xlat.h describes them. Made by
 * tools/gen_constants.py out of tools/constants*.txt, do not edit.
 * Headers: Linux 6.12.95, for what they lack Linux 6.1.176.
 */
#ifndef ABI_CONSTANTS_CONSTANTS_H
#define ABI_CONSTANTS_CONSTANTS_H

#include "abi/constants/xlat.h"

// clang-format off
extern const struct xlat names_access[];
extern const struct xlat names_arch_prctl[];
extern const struct xlat names_at[];
extern const struct xlat names_at_statx[];
extern const struct xlat names_clock[];
extern const struct xlat names_clone[];
extern const struct xlat names_unshare[];
extern const struct xlat names_setns[];
extern const struct xlat names_pidfd_open[];
extern const struct xlat names_close_range[];
extern const struct xlat names_epoll_create[];
extern const struct xlat names_epoll_event[];
extern const struct xlat names_epoll_op[];
extern const struct xlat names_eventfd[];
extern const struct xlat names_fcntl_cmd[];
extern const struct xlat names_fcntl_owner[];
extern const struct xlat names_fcntl_seal[];
extern const struct xlat names_fcntl_notify[];
extern const struct xlat names_flock[];
extern const struct xlat names_futex[];
extern const struct xlat names_getrandom[];
extern const struct xlat names_ioctl[];
extern const struct xlat names_madvise[];
extern const struct xlat names_map[];
extern const struct xlat names_memfd[];
extern const struct xlat names_mremap[];
extern const struct xlat names_msg[];
extern const struct xlat names_msync[];
extern const struct xlat names_open[];
extern const struct xlat names_fd_flags[];
extern const struct xlat names_signalfd[];
extern const struct xlat names_poll_event[];
extern const struct xlat names_prot[];
extern const struct xlat names_rwf[];
extern const struct xlat names_seek[];
extern const struct xlat names_shutdown[];
extern const struct xlat names_signal[];
extern const struct xlat names_sigprocmask[];
extern const struct xlat names_sock_domain[];
extern const struct xlat names_sock_flags[];
extern const struct xlat names_sock_type[];
extern const struct xlat names_splice[];
extern const struct xlat names_io_uring_enter[];
extern const struct xlat names_io_uring_setup[];
extern const struct xlat names_io_uring_feat[];
extern const struct xlat names_timerfd[];
extern const struct xlat names_timerfd_set[];
extern const struct xlat names_timer_set[];
extern const struct xlat names_wait[];
extern const struct xlat names_sol[];
extern const struct xlat names_so[];
extern const struct xlat names_tcp_opt[];
extern const struct xlat names_ip_opt[];
extern const struct xlat names_ipv6_opt[];
extern const struct xlat names_udp_opt[];
extern const struct xlat names_raw_opt[];
extern const struct xlat names_netlink_opt[];
extern const struct xlat names_packet_opt[];
extern const struct xlat names_ipproto[];
extern const struct xlat names_netlink[];
extern const struct xlat names_ethertype[];
extern const struct xlat names_cmsg_socket[];
extern const struct xlat names_cmsg_ip[];
extern const struct xlat names_scm_socket[];
extern const struct xlat names_scm_ip[];
extern const struct xlat names_scm_udp[];
extern const struct xlat names_scm_alg[];
extern const struct xlat names_scm_tls[];
extern const struct xlat names_scm_rxrpc[];
extern const struct xlat names_scm_netlink[];
extern const struct xlat names_scm_packet[];
extern const struct xlat names_scm_sctp[];
extern const struct xlat names_scm_tcp[];
extern const struct xlat names_packet_type[];
extern const struct xlat names_arphrd[];
extern const struct xlat names_so_get[];
extern const struct xlat names_ip_set[];
extern const struct xlat names_ip_get[];
extern const struct xlat names_ip6_set[];
extern const struct xlat names_ip6_get[];
extern const struct xlat names_sctp_opt[];
extern const struct xlat names_dccp_opt[];
extern const struct xlat names_xdp_opt[];
extern const struct xlat names_rxrpc_opt[];
extern const struct xlat names_can_raw_opt[];
extern const struct xlat names_can_isotp_opt[];
extern const struct xlat names_can_j1939_opt[];
extern const struct xlat names_pnpipe_opt[];
extern const struct xlat names_pppol2tp_opt[];
extern const struct xlat names_tls_opt[];
extern const struct xlat names_kcm_opt[];
extern const struct xlat names_nfc_opt[];
extern const struct xlat names_iucv_opt[];
extern const struct xlat names_rds_opt[];
extern const struct xlat names_vsock_opt[];
extern const struct xlat names_llc_opt[];
extern const struct xlat names_bluetooth_opt[];
extern const struct xlat names_alg_opt[];
extern const struct xlat names_tipc_opt[];
extern const struct xlat names_caif_opt[];
extern const struct xlat names_ipx_opt[];
extern const struct xlat names_ax25_opt[];
extern const struct xlat names_mptcp_opt[];
extern const struct xlat names_smc_opt[];
extern const struct xlat names_mctp_opt[];
extern const struct xlat names_irda_opt[];
extern const struct xlat names_packet_mr[];
extern const struct xlat names_tpacket_version[];
extern const struct xlat names_packet_fanout[];
extern const struct xlat names_txrehash[];
extern const struct xlat names_icmp_type[];
extern const struct xlat names_bpf_class[];
extern const struct xlat names_bpf_size[];
extern const struct xlat names_bpf_mode[];
extern const struct xlat names_bpf_src[];
extern const struct xlat names_bpf_rval[];
extern const struct xlat names_bpf_alu[];
extern const struct xlat names_bpf_jmp[];
extern const struct xlat names_bpf_misc[];
extern const struct xlat names_skf_ad[];
extern const struct xlat names_skf_off[];
extern const struct xlat names_so_timestamping[];
extern const struct xlat names_xdp_umem[];
extern const struct xlat names_xdp_options[];
extern const struct xlat names_ee_origin[];
extern const struct xlat names_tcp_state[];
extern const struct xlat names_tcp_ca_state[];
extern const struct xlat names_vmaddr_cid[];
extern const struct xlat names_vmaddr_port[];
extern const struct xlat names_vmaddr_flags[];
extern const struct xlat names_xdp_sockaddr[];
extern const struct xlat names_hci_channel[];
extern const struct xlat names_hci_dev[];
extern const struct xlat names_bdaddr_type[];
extern const struct xlat names_l2cap_psm[];
extern const struct xlat names_l2cap_cid[];
extern const struct xlat names_bt_proto[];
extern const struct xlat names_can_proto[];
extern const struct xlat names_caif_proto[];
extern const struct xlat names_kcm_proto[];
extern const struct xlat names_nfc_proto[];
extern const struct xlat names_phonet_proto[];
extern const struct xlat names_isdn_proto[];
extern const struct xlat names_ax25_proto[];
extern const struct xlat names_scm_ipv6[];
extern const struct xlat names_ieee802154_addr[];
extern const struct xlat names_ieee802154_pan[];
extern const struct xlat names_ieee802154_short[];
extern const struct xlat names_crypto_alg[];
extern const struct xlat names_nfc_protocol[];
extern const struct xlat names_mctp_net[];
extern const struct xlat names_mctp_addr[];
extern const struct xlat names_irda_proto[];
extern const struct xlat names_smc_proto[];
extern const struct xlat names_file_type[];
extern const struct xlat names_dirent_type[];
extern const struct xlat names_statx[];
extern const struct xlat names_statx_attr[];
extern const struct xlat names_cloexec[];
extern const struct xlat names_lock[];
extern const struct xlat names_lock64_i386[];
extern const struct xlat names_ioc_dir[];
extern const struct xlat names_original_dst[];
extern const struct xlat names_ifindex[];
extern const struct xlat names_nlmsg[];
extern const struct xlat names_nlm_flag[];
extern const struct xlat names_nlm_get[];
extern const struct xlat names_nlm_new[];
extern const struct xlat names_nlm_delete[];
extern const struct xlat names_nlm_ack[];
extern const struct xlat names_nlmsgerr[];
extern const struct xlat names_nla_flag[];
extern const struct xlat names_rtm[];
extern const struct xlat names_ifinfo_flag[];
extern const struct xlat names_ifla[];
extern const struct xlat names_ifla_brport[];
extern const struct xlat names_ifla_info[];
extern const struct xlat names_ifla_br[];
extern const struct xlat names_ifla_tun[];
extern const struct xlat names_tun_type[];
extern const struct xlat names_ifla_vf_port[];
extern const struct xlat names_ifla_port[];
extern const struct xlat names_ifla_xdp[];
extern const struct xlat names_rtext_filter[];
extern const struct xlat names_ifla_bridge[];
extern const struct xlat names_ifla_bridge_vlan_tunnel[];
extern const struct xlat names_bridge_flags[];
extern const struct xlat names_bridge_mode[];
extern const struct xlat names_bridge_vlan_info[];
extern const struct xlat names_rtnl_family[];
extern const struct xlat names_ifla_vf_info[];
extern const struct xlat names_ifla_vf[];
extern const struct xlat names_ifla_vf_link_state[];
extern const struct xlat names_ifla_vf_stats[];
extern const struct xlat names_ifla_vf_vlan_info[];
extern const struct xlat names_ifla_stats[];
extern const struct xlat names_ifla_stats_flag[];
extern const struct xlat names_link_xstats_type[];
extern const struct xlat names_ifla_offload_xstats[];
extern const struct xlat names_bridge_xstats[];
extern const struct xlat names_bond_xstats[];
extern const struct xlat names_nha[];
extern const struct xlat names_nha_res_group[];
extern const struct xlat names_nha_res_bucket[];
extern const struct xlat names_nexthop_grp_type[];
extern const struct xlat names_xdp_flag[];
extern const struct xlat names_xdp_attached[];
extern const struct xlat names_ifla_event[];
extern const struct xlat names_ifla_inet[];
extern const struct xlat names_ifla_inet6[];
extern const struct xlat names_in6_addr_gen_mode[];
extern const struct xlat names_inet6_if_flag[];
extern const struct xlat names_ipv4_devconf[];
extern const struct xlat names_devconf6[];
extern const struct xlat names_ipstats_mib[];
extern const struct xlat names_icmp6_mib[];
extern const struct xlat names_ifla_proto_down[];
extern const struct xlat names_ifa[];
extern const struct xlat names_ifa_flag[];
extern const struct xlat names_rt_scope[];
extern const struct xlat names_rt_table[];
extern const struct xlat names_rtprot[];
extern const struct xlat names_rtn[];
extern const struct xlat names_rtm_flag[];
extern const struct xlat names_iptos[];
extern const struct xlat names_rta[];
extern const struct xlat names_rtax[];
extern const struct xlat names_rtnh_flag[];
extern const struct xlat names_lwtunnel[];
extern const struct xlat names_fra[];
extern const struct xlat names_fr_act[];
extern const struct xlat names_fib_rule_flag[];
extern const struct xlat names_nda[];
extern const struct xlat names_nud[];
extern const struct xlat names_ntf[];
extern const struct xlat names_ntf_ext[];
extern const struct xlat names_nfea[];
extern const struct xlat names_fdb_notify[];
extern const struct xlat names_ndta[];
extern const struct xlat names_ndtpa[];
extern const struct xlat names_tca[];
extern const struct xlat names_tca_stats[];
extern const struct xlat names_tca_stab[];
extern const struct xlat names_tca_root[];
extern const struct xlat names_tca_act[];
extern const struct xlat names_tca_act_flag[];
extern const struct xlat names_tca_act_hw_stats[];
extern const struct xlat names_ifal[];
extern const struct xlat names_dcb_cmd[];
extern const struct xlat names_dcb_attr[];
extern const struct xlat names_netconfa[];
extern const struct xlat names_mdba[];
extern const struct xlat names_mdba_mdb[];
extern const struct xlat names_mdba_mdb_entry[];
extern const struct xlat names_mdba_mdb_eattr[];
extern const struct xlat names_mdba_router[];
extern const struct xlat names_mdba_router_pattr[];
extern const struct xlat names_mdb_state[];
extern const struct xlat names_mdb_flag[];
extern const struct xlat names_mdb_rtr_type[];
extern const struct xlat names_netnsa[];
extern const struct xlat names_sock_diag[];
extern const struct xlat names_tcp_state_flag[];
extern const struct xlat names_inet_diag_ext[];
extern const struct xlat names_inet_diag[];
extern const struct xlat names_inet_diag_req[];
extern const struct xlat names_inet_diag_bc[];
extern const struct xlat names_inet_ulp_info[];
extern const struct xlat names_tls_info[];
extern const struct xlat names_tls_version[];
extern const struct xlat names_tls_cipher[];
extern const struct xlat names_tls_conf[];
extern const struct xlat names_mptcp_subflow[];
extern const struct xlat names_mptcp_subflow_flag[];
extern const struct xlat names_shutdown_mask[];
extern const struct xlat names_sk_meminfo[];
extern const struct xlat names_sk_diag_bpf_storage_rep[];
extern const struct xlat names_sk_diag_bpf_storage[];
extern const struct xlat names_unix_diag[];
extern const struct xlat names_udiag_show[];
extern const struct xlat names_netlink_diag[];
extern const struct xlat names_ndiag_show[];
extern const struct xlat names_ndiag_flag[];
extern const struct xlat names_ndiag_all[];
extern const struct xlat names_netlink_state[];
extern const struct xlat names_packet_diag[];
extern const struct xlat names_packet_show[];
extern const struct xlat names_pdi_flag[];
extern const struct xlat names_smc_diag[];
extern const struct xlat names_smc_diag_ext[];
extern const struct xlat names_smc_state[];
extern const struct xlat names_smc_role[];
extern const struct xlat names_smc_decl[];
extern const struct xlat names_smc_diag_mode[];
extern const struct xlat names_nfnl_subsys[];
extern const struct xlat names_nfnl_msg[];
extern const struct xlat names_nfnetlink[];
extern const struct xlat names_ipctnl_ct[];
extern const struct xlat names_ipctnl_exp[];
extern const struct xlat names_nfqnl[];
extern const struct xlat names_nfulnl[];
extern const struct xlat names_osf[];
extern const struct xlat names_ipset[];
extern const struct xlat names_nf_acct[];
extern const struct xlat names_ipctnl_timeout[];
extern const struct xlat names_nf_cthelper[];
extern const struct xlat names_nft_msg[];
extern const struct xlat names_nfnl_hook[];
extern const struct xlat names_nft_compat[];
extern const struct xlat names_nl_audit[];
extern const struct xlat names_nl_crypto[];
extern const struct xlat names_cryptocfga[];
extern const struct xlat names_nl_selinux[];
extern const struct xlat names_nl_xfrm[];
extern const struct xlat names_nl_generic[];

/* What the headers of a C library may lack. */
enum {
	K_F_DUPFD_QUERY = 0x403,
	K_IORING_SETUP_ATTACH_WQ = 0x20,
	K_SOL_MPTCP = 0x11c,
	K_SOL_MCTP = 0x11d,
	K_SOL_SMC = 0x11e,
	K_SOL_VSOCK = 0x11f,
	K_SOL_XDP = 0x11b,
	K_SOL_CAN_RAW = 0x65,
	K_SOL_CAN_ISOTP = 0x6a,
	K_SOL_CAN_J1939 = 0x6b,
	K_SOL_SCTP = 0x84,
	K_SOL_UDPLITE = 0x88,
	K_SOL_IPX = 0x100,
	K_SOL_AX25 = 0x101,
	K_SOL_KCM = 0x119,
	K_SO_TXREHASH = 0x4a,
	K_SO_RCVMARK = 0x4b,
	K_ICMP_FILTER = 0x1,
	K_PACKET_VERSION = 0xa,
	K_PACKET_FANOUT = 0x12,
	K_SCM_SECURITY = 0x3,
	K_SCM_PIDFD = 0x4,
	K_L2CAP_PSM_DYN_START = 0x1001,
	K_L2CAP_PSM_LE_DYN_START = 0x80,
	K_L2CAP_PSM_LE_DYN_END = 0xff,
	K_L2CAP_CID_DYN_START = 0x40,
	K_IPV6_FLOWINFO = 0xb,
	K_IEEE802154_ADDR_SHORT = 0x2,
	K_IEEE802154_ADDR_NONE = 0x0,
	K_F_GETLK64 = 0xc,
	K_SO_ORIGINAL_DST = 0x50,
	K_LOOPBACK_IFINDEX = 0x1,
};
// clang-format on

#endif
