// SPDX-License-Identifier: GPL-2.0-or-later
/* NETLINK_SELINUX: notifications from the security module. */
#include <linux/selinux_netlink.h>

#include "abi/netlink/protocols.h"

static const struct nl_field setenforce_fields[] = {
	NL_FIELD(struct selnl_msg_setenforce, val, S32),
	{ 0 },
};
static const struct nl_form setenforce = { sizeof(struct selnl_msg_setenforce), 0,
					   setenforce_fields };

static const struct nl_field policyload_fields[] = {
	NL_FIELD(struct selnl_msg_policyload, seqno, U32),
	{ 0 },
};
static const struct nl_form policyload = { sizeof(struct selnl_msg_policyload), 0,
					   policyload_fields };

bool selinux_body(struct nl *nl, const struct nlmsghdr *h, uint64_t addr, size_t len)
{
	const struct nl_value enforce = NL_IN(nl_form, setenforce);
	const struct nl_value load = NL_IN(nl_form, policyload);

	switch (h->nlmsg_type) {
	case SELNL_MSG_SETENFORCE:
		return nl_form(nl, &enforce, addr, len);
	case SELNL_MSG_POLICYLOAD:
		return nl_form(nl, &load, addr, len);
	default:
		return false;
	}
}
