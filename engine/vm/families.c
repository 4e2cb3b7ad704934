// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/vm/families.h"

#include <errno.h>
#include <linux/net.h>
#include <linux/netlink.h>
#include <netinet/in.h>
#include <stdbool.h>
#include <string.h>
#include <sys/socket.h>

#include "abi/calls/sysent.h"
#include "base/buf.h"
#include "base/le.h"
#include "trace/entry.h"

#define ANY UINT32_MAX

/* The module that provides each family; for a VM alone: for vsock, the transport to itself. */
static const struct family_row {
	uint32_t domain, protocol;
	const char *name, *module;
} rows[] = {
	{ AF_VSOCK, ANY, "AF_VSOCK", "vsock_loopback" },
	{ AF_ALG, ANY, "AF_ALG", "algif_hash" },
	{ AF_INET, IPPROTO_SCTP, "SCTP", "sctp" },
	{ AF_INET6, IPPROTO_SCTP, "SCTP", "sctp" },
	{ AF_INET, IPPROTO_DCCP, "DCCP", "dccp_ipv4" },
	{ AF_NETLINK, NETLINK_NETFILTER, "NETLINK_NETFILTER", "nfnetlink" },
	{ AF_NETLINK, NETLINK_XFRM, "NETLINK_XFRM", "xfrm_user" },
	{ AF_NETLINK, NETLINK_CRYPTO, "NETLINK_CRYPTO", "crypto_user" },
	{ AF_KEY, ANY, "AF_KEY", "af_key" },
	{ AF_PACKET, ANY, "AF_PACKET", "af_packet" },
	{ AF_TIPC, ANY, "AF_TIPC", "tipc" },
	{ AF_CAN, ANY, "AF_CAN", "can_raw" },
	{ AF_BLUETOOTH, ANY, "AF_BLUETOOTH", "bluetooth" },
	{ AF_RDS, ANY, "AF_RDS", "rds" },
	{ AF_KCM, ANY, "AF_KCM", "kcm" },
	{ AF_QIPCRTR, ANY, "AF_QIPCRTR", "qrtr" },
	{ AF_SMC, ANY, "AF_SMC", "smc" },
	{ AF_UNIX, ANY, "AF_UNIX", "unix" },
};

#define N_ROWS (sizeof(rows) / sizeof(*rows))
_Static_assert(N_ROWS <= 32, "a bit for each row");

void families_enter(struct families *f, const struct rec_sysenter *c)
{
	const struct sysent *row =
		c->abi < ABI_COUNT
			? sysent_find(c->abi, sysent_nr_of_orig_ax(c->abi, c->regs[R_ORIG_AX]))
			: NULL;
	bool sub;
	uint64_t args[6];

	f->task = 0;
	if (!row || !row->name)
		return;
	sub = !strcmp(row->name, "socketcall");
	entry_args(c, c->abi != ABI_I386, args);
	if (sub ? args[0] != SYS_SOCKET : strcmp(row->name, "socket") != 0)
		return;
	f->task = c->task;
	f->array = sub ? args[1] : 0;
	f->domain = sub ? ANY : args[0];
	f->protocol = sub ? ANY : args[2];
}

void families_memory(struct families *f, const struct rec_mem *m)
{
	const uint8_t *words = (const uint8_t *)(m + 1);

	if (!f->task || !f->array || m->addr != f->array || m->len < 12)
		return;
	f->domain = le32(words);
	f->protocol = le32(words + 8);
}

void families_leave(struct families *f, const struct rec_sysexit *c)
{
	if (f->task != c->task)
		return;
	f->task = 0;
	if (c->result != -EAFNOSUPPORT && c->result != -EPROTONOSUPPORT)
		return;
	for (size_t i = 0; i < N_ROWS; i++)
		if (rows[i].domain == f->domain &&
		    (rows[i].protocol == ANY || rows[i].protocol == f->protocol)) {
			f->refused |= 1u << i;
			return;
		}
}

void families_notes(const struct families *f, struct buf *notes)
{
	for (size_t i = 0; i < N_ROWS; i++)
		if (f->refused & 1u << i)
			buf_printf(
				notes,
				"the guest's kernel has no %s loaded: --module %s loads it, where "
				"the kernel has that module\n",
				rows[i].name, rows[i].module);
}
