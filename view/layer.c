// SPDX-License-Identifier: GPL-2.0-or-later
#include "view/layer.h"

#include <stddef.h>
#include <string.h>

/* The first row whose text a name begins with, without leading underscores. From the folders net/
 * and arch/x86/entry/ of Linux 6.1 and 6.12. */
static const struct {
	const char *prefix;
	enum layer layer;
} rows[] = {
	{ "entry_", LAYER_ENTRY },
	{ "do_syscall_", LAYER_ENTRY },
	{ "do_int80_", LAYER_ENTRY },
	{ "do_fast_syscall", LAYER_ENTRY },
	{ "do_SYSENTER", LAYER_ENTRY },
	{ "int80_emulation", LAYER_ENTRY },
	{ "asm_int80", LAYER_ENTRY },
	{ "x64_sys_", LAYER_ENTRY },
	{ "ia32_", LAYER_ENTRY },
	{ "x32_", LAYER_ENTRY },
	{ "syscall_exit", LAYER_ENTRY },
	{ "syscall_enter", LAYER_ENTRY },
	{ "exit_to_user_mode", LAYER_ENTRY },
	{ "sys_", LAYER_SOCKET },
	{ "se_sys_", LAYER_SOCKET },
	{ "do_sys_", LAYER_SOCKET },
	{ "do_accept", LAYER_SOCKET },
	{ "sock_wfree", LAYER_NONE },
	{ "sock_def_", LAYER_TRANSPORT },
	{ "sock_", LAYER_SOCKET },
	{ "sockfd_", LAYER_SOCKET },
	{ "release_sock", LAYER_TRANSPORT },
	{ "lock_sock", LAYER_TRANSPORT },
	{ "inet_csk_", LAYER_TRANSPORT },
	{ "inet_hash", LAYER_TRANSPORT },
	{ "inet_bhash", LAYER_TRANSPORT },
	{ "inet_lookup", LAYER_TRANSPORT },
	{ "inet_", LAYER_FAMILY },
	{ "inet6_", LAYER_FAMILY },
	{ "unix_", LAYER_FAMILY },
	{ "netlink_", LAYER_FAMILY },
	{ "packet_", LAYER_FAMILY },
	{ "vsock_", LAYER_FAMILY },
	{ "tcp_", LAYER_TRANSPORT },
	{ "tcp4_", LAYER_TRANSPORT },
	{ "tcp6_", LAYER_TRANSPORT },
	{ "udp_", LAYER_TRANSPORT },
	{ "udp4_", LAYER_TRANSPORT },
	{ "udp6_", LAYER_TRANSPORT },
	{ "udpv6_", LAYER_TRANSPORT },
	{ "raw_send", LAYER_TRANSPORT },
	{ "raw_recv", LAYER_TRANSPORT },
	{ "ping_", LAYER_TRANSPORT },
	{ "sctp_", LAYER_TRANSPORT },
	{ "rtnetlink_", LAYER_TRANSPORT },
	{ "ip_", LAYER_NETWORK },
	{ "ip4_", LAYER_NETWORK },
	{ "ip6_", LAYER_NETWORK },
	{ "ipv6_", LAYER_NETWORK },
	{ "icmp", LAYER_NETWORK },
	{ "fib_", LAYER_NETWORK },
	{ "rt_", LAYER_NETWORK },
	{ "neigh_", LAYER_NETWORK },
	{ "arp_", LAYER_NETWORK },
	{ "nf_", LAYER_NETWORK },
	{ "dev_", LAYER_DEVICE },
	{ "netif_", LAYER_DEVICE },
	{ "loopback_", LAYER_DEVICE },
	{ "net_rx_action", LAYER_DEVICE },
	{ "net_tx_action", LAYER_DEVICE },
	{ "napi_", LAYER_DEVICE },
	{ "process_backlog", LAYER_DEVICE },
	{ "enqueue_to_backlog", LAYER_DEVICE },
	{ "sch_direct_xmit", LAYER_DEVICE },
	{ "validate_xmit_skb", LAYER_DEVICE },
	{ "eth_", LAYER_DEVICE },
	{ "virtnet_", LAYER_DEVICE },
	{ "e1000", LAYER_DEVICE },
	{ "do_softirq", LAYER_DEVICE },
	{ "handle_softirqs", LAYER_DEVICE },
};

enum layer layer_of(const char *function)
{
	const char *name = function + strspn(function, "_");

	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		if (!strncmp(name, rows[i].prefix, strlen(rows[i].prefix)))
			return rows[i].layer;
	return LAYER_NONE;
}

static const struct {
	const char *name, *color, *background;
} looks[LAYERS + 1] = {
	[LAYER_PROGRAM] = { "ring 3", "#ffffff", "#eef1f5" },
	[LAYER_ENTRY] = { "ring 0 · system call", "#efe6fa", "#f8f4fd" },
	[LAYER_SOCKET] = { "sockets", "#dcebfb", "#f1f7fe" },
	[LAYER_FAMILY] = { "address family", "#d5f0ee", "#eef9f8" },
	[LAYER_TRANSPORT] = { "transport", "#fdeccb", "#fff8ea" },
	[LAYER_NETWORK] = { "network", "#dff2d8", "#f3faf0" },
	[LAYER_DEVICE] = { "device", "#fbdfe3", "#fef2f4" },
	[LAYER_NONE] = { "", "#f4f4f4", "#ffffff" },
};

const char *layer_name(enum layer l)
{
	return looks[l].name;
}

const char *layer_color(enum layer l)
{
	return looks[l].color;
}

const char *layer_background(enum layer l)
{
	return looks[l].background;
}
