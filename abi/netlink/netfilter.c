// SPDX-License-Identifier: GPL-2.0-or-later
/* NETLINK_NETFILTER: messages of its subsystems. */
#include <arpa/inet.h>
#include <linux/netfilter/nf_tables.h>
#include <linux/netfilter/nf_tables_compat.h>
#include <linux/netfilter/nfnetlink.h>
#include <linux/netfilter/nfnetlink_acct.h>
#include <linux/netfilter/nfnetlink_conntrack.h>
#include <linux/netfilter/nfnetlink_cthelper.h>
#include <linux/netfilter/nfnetlink_cttimeout.h>
#include <linux/netfilter/nfnetlink_hook.h>

#include "abi/constants/constants.h"
#include "abi/netlink/protocols.h"
#include "base/buf.h"

/* The message types of a subsystem: those that create, get and delete something take flags of that
 * kind. */
struct subsystem {
	const struct xlat *types;
	uint64_t new, get, delete; /* bits: 1 << type */
};

#define BIT(type) (UINT64_C(1) << (type))

static const struct subsystem subsystems[] = {
	[NFNL_SUBSYS_CTNETLINK] = { names_ipctnl_ct, BIT(IPCTNL_MSG_CT_NEW),
				    BIT(IPCTNL_MSG_CT_GET) | BIT(IPCTNL_MSG_CT_GET_CTRZERO) |
					    BIT(IPCTNL_MSG_CT_GET_STATS_CPU) |
					    BIT(IPCTNL_MSG_CT_GET_STATS) |
					    BIT(IPCTNL_MSG_CT_GET_DYING) |
					    BIT(IPCTNL_MSG_CT_GET_UNCONFIRMED),
				    BIT(IPCTNL_MSG_CT_DELETE) },
	[NFNL_SUBSYS_CTNETLINK_EXP] = { names_ipctnl_exp, BIT(IPCTNL_MSG_EXP_NEW),
					BIT(IPCTNL_MSG_EXP_GET) | BIT(IPCTNL_MSG_EXP_GET_STATS_CPU),
					BIT(IPCTNL_MSG_EXP_DELETE) },
	[NFNL_SUBSYS_QUEUE] = { names_nfqnl, 0, 0, 0 },
	[NFNL_SUBSYS_ULOG] = { names_nfulnl, 0, 0, 0 },
	[NFNL_SUBSYS_OSF] = { names_osf, 0, 0, 0 },
	[NFNL_SUBSYS_IPSET] = { names_ipset, 0, 0, 0 },
	[NFNL_SUBSYS_ACCT] = { names_nf_acct, BIT(NFNL_MSG_ACCT_NEW),
			       BIT(NFNL_MSG_ACCT_GET) | BIT(NFNL_MSG_ACCT_GET_CTRZERO),
			       BIT(NFNL_MSG_ACCT_DEL) },
	[NFNL_SUBSYS_CTNETLINK_TIMEOUT] = { names_ipctnl_timeout, BIT(IPCTNL_MSG_TIMEOUT_NEW),
					    BIT(IPCTNL_MSG_TIMEOUT_GET),
					    BIT(IPCTNL_MSG_TIMEOUT_DELETE) },
	[NFNL_SUBSYS_CTHELPER] = { names_nf_cthelper, BIT(NFNL_MSG_CTHELPER_NEW),
				   BIT(NFNL_MSG_CTHELPER_GET), BIT(NFNL_MSG_CTHELPER_DEL) },
	[NFNL_SUBSYS_NFTABLES] = { names_nft_msg,
				   BIT(NFT_MSG_NEWTABLE) | BIT(NFT_MSG_NEWCHAIN) |
					   BIT(NFT_MSG_NEWRULE) | BIT(NFT_MSG_NEWSET) |
					   BIT(NFT_MSG_NEWSETELEM) | BIT(NFT_MSG_NEWGEN) |
					   BIT(NFT_MSG_NEWOBJ) | BIT(NFT_MSG_NEWFLOWTABLE),
				   BIT(NFT_MSG_GETTABLE) | BIT(NFT_MSG_GETCHAIN) |
					   BIT(NFT_MSG_GETRULE) | BIT(NFT_MSG_GETSET) |
					   BIT(NFT_MSG_GETSETELEM) | BIT(NFT_MSG_GETGEN) |
					   BIT(NFT_MSG_GETOBJ) | BIT(NFT_MSG_GETOBJ_RESET) |
					   BIT(NFT_MSG_GETFLOWTABLE),
				   BIT(NFT_MSG_DELTABLE) | BIT(NFT_MSG_DELCHAIN) |
					   BIT(NFT_MSG_DELRULE) | BIT(NFT_MSG_DELSET) |
					   BIT(NFT_MSG_DELSETELEM) | BIT(NFT_MSG_DELOBJ) |
					   BIT(NFT_MSG_DELFLOWTABLE) },
	[NFNL_SUBSYS_HOOK] = { names_nfnl_hook, 0, BIT(NFNL_MSG_HOOK_GET), 0 },
	[NFNL_SUBSYS_NFT_COMPAT] = { names_nft_compat, 0, BIT(NFNL_MSG_COMPAT_GET), 0 },
};

static const struct subsystem *subsystem_of(uint16_t type)
{
	unsigned i = type >> 8;

	return i < sizeof(subsystems) / sizeof(subsystems[0]) && subsystems[i].types
		       ? &subsystems[i]
		       : NULL;
}

const struct xlat *netfilter_flags(uint16_t type)
{
	const struct subsystem *s = subsystem_of(type);
	uint64_t bit = (uint8_t)type < 64 ? BIT((uint8_t)type) : 0;

	if (!s)
		return NULL;
	return s->new &bit      ? names_nlm_new
	       : s->get &bit    ? names_nlm_get
	       : s->delete &bit ? names_nlm_delete
				: NULL;
}

void print_netfilter_type(const struct nl *nl, uint16_t type)
{
	const struct subsystem *s = subsystem_of(type);

	/* The ends of a batch belong to no subsystem. */
	if (xlat_name(names_nfnl_msg, type)) {
		print_enum(nl->p, names_nfnl_msg, type);
		return;
	}
	print_enum(nl->p, names_nfnl_subsys, type >> 8);
	buf_puts(nl->p->out, "<<8|");
	nl_print_enum(nl, s ? s->types : NULL, NULL, (uint8_t)type);
}

/* Programs for nftables used the wrong byte order for res_id, and some still do. */
static void print_res_id(const struct nl *nl, uint16_t type, uint16_t id)
{
	bool nftables = type >> 8 == NFNL_SUBSYS_NFTABLES;

	buf_puts(nl->p->out, ", res_id=");
	if (nftables && ntohs(id) == NFNL_SUBSYS_NFTABLES)
		buf_puts(nl->p->out, "htons(NFNL_SUBSYS_NFTABLES)");
	else if (nftables && id == NFNL_SUBSYS_NFTABLES)
		buf_puts(nl->p->out, "NFNL_SUBSYS_NFTABLES");
	else
		buf_printf(nl->p->out, "htons(%u)", ntohs(id));
}

static bool has_attributes(uint16_t type)
{
	return type >= NLMSG_MIN_TYPE && (type < NFNL_MSG_BATCH_BEGIN || type > NFNL_MSG_BATCH_END);
}

bool netfilter_body(struct nl *nl, const struct nlmsghdr *h, uint64_t addr, size_t len)
{
	const size_t size = NLMSG_ALIGN(sizeof(struct nfgenmsg));
	struct nfgenmsg m;

	if (h->nlmsg_type == NLMSG_DONE || len < sizeof(m))
		return false;
	if (!nl_read_or_addr(nl, addr, &m, sizeof(m)))
		return true;
	buf_puts(nl->p->out, "{nfgen_family=");
	nl_print_enum(nl, names_sock_domain, NULL, m.nfgen_family);
	buf_puts(nl->p->out, ", version=");
	nl_print_enum(nl, names_nfnetlink, NULL, m.version);
	print_res_id(nl, h->nlmsg_type, m.res_id);
	buf_putc(nl->p->out, '}');
	if (len <= size)
		return true;
	buf_puts(nl->p->out, ", ");
	if (has_attributes(h->nlmsg_type))
		nl_print_attrs(nl, NULL, addr + size, len - size);
	else
		nl_print_bytes(nl, addr + size, len - size);
	return true;
}
