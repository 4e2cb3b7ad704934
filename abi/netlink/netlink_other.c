// SPDX-License-Identifier: GPL-2.0-or-later
/* Netfilter, whose messages are those of its subsystems; the kernel's ciphers; SELinux; events of
 * devices. */
#include <arpa/inet.h>
#include <linux/cryptouser.h>
#include <linux/netfilter/nf_tables.h>
#include <linux/netfilter/nf_tables_compat.h>
#include <linux/netfilter/nfnetlink.h>
#include <linux/netfilter/nfnetlink_acct.h>
#include <linux/netfilter/nfnetlink_conntrack.h>
#include <linux/netfilter/nfnetlink_cthelper.h>
#include <linux/netfilter/nfnetlink_cttimeout.h>
#include <linux/netfilter/nfnetlink_hook.h>
#include <linux/selinux_netlink.h>
#include <string.h>

#include "abi/constants/constants.h"
#include "abi/netlink/netlink_rows.h"
#include "base/buf.h"

/* ---- NETLINK_NETFILTER ---- */

/* The types of a subsystem: what makes, gives and removes something takes flags of that kind. */
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

/* The order of bytes of res_id was wrong in programs for nftables, and still is in some. */
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

/* ---- NETLINK_CRYPTO ---- */

#define NAME NL_INT(nl_name, 0)

static const struct nl_field hash_fields[] = {
	NL_FIELD(struct crypto_report_hash, type, NAME),
	NL_FIELD(struct crypto_report_hash, blocksize, U32),
	NL_FIELD(struct crypto_report_hash, digestsize, U32),
	{ 0 },
};
static const struct nl_form hash = { sizeof(struct crypto_report_hash), 0, hash_fields };

static const struct nl_field blkcipher_fields[] = {
	NL_FIELD(struct crypto_report_blkcipher, type, NAME),
	NL_FIELD(struct crypto_report_blkcipher, geniv, NAME),
	NL_FIELD(struct crypto_report_blkcipher, blocksize, U32),
	NL_FIELD(struct crypto_report_blkcipher, min_keysize, U32),
	NL_FIELD(struct crypto_report_blkcipher, max_keysize, U32),
	NL_FIELD(struct crypto_report_blkcipher, ivsize, U32),
	{ 0 },
};
static const struct nl_form blkcipher = { sizeof(struct crypto_report_blkcipher), 0,
					  blkcipher_fields };

static const struct nl_field aead_fields[] = {
	NL_FIELD(struct crypto_report_aead, type, NAME),
	NL_FIELD(struct crypto_report_aead, geniv, NAME),
	NL_FIELD(struct crypto_report_aead, blocksize, U32),
	NL_FIELD(struct crypto_report_aead, maxauthsize, U32),
	NL_FIELD(struct crypto_report_aead, ivsize, U32),
	{ 0 },
};
static const struct nl_form aead = { sizeof(struct crypto_report_aead), 0, aead_fields };

static const struct nl_field rng_fields[] = {
	NL_FIELD(struct crypto_report_rng, type, NAME),
	NL_FIELD(struct crypto_report_rng, seedsize, U32),
	{ 0 },
};
static const struct nl_form rng = { sizeof(struct crypto_report_rng), 0, rng_fields };

static const struct nl_field cipher_fields[] = {
	NL_FIELD(struct crypto_report_cipher, type, NAME),
	NL_FIELD(struct crypto_report_cipher, blocksize, U32),
	NL_FIELD(struct crypto_report_cipher, min_keysize, U32),
	NL_FIELD(struct crypto_report_cipher, max_keysize, U32),
	{ 0 },
};
static const struct nl_form cipher = { sizeof(struct crypto_report_cipher), 0, cipher_fields };

/* What is too short for the report prints as a text. */
static bool print_report(struct nl *nl, const struct nl_value *v, uint64_t addr, size_t len)
{
	return nl_form(nl, v, addr, len) || nl_string(nl, v, addr, len);
}

static bool print_type_report(struct nl *nl, const struct nl_value *v, uint64_t addr, size_t len)
{
	buf_puts(nl->p->out, "{type=");
	nl_ended(nl, v, addr, len);
	buf_putc(nl->p->out, '}');
	return true;
}

#define TYPE_REPORT NL_INT(print_type_report, 0)

static const struct nl_value crypto_values[] = {
	[CRYPTOCFGA_PRIORITY_VAL] = U32,
	[CRYPTOCFGA_REPORT_LARVAL] = TYPE_REPORT,
	[CRYPTOCFGA_REPORT_HASH] = NL_IN(print_report, hash),
	[CRYPTOCFGA_REPORT_BLKCIPHER] = NL_IN(print_report, blkcipher),
	[CRYPTOCFGA_REPORT_AEAD] = NL_IN(print_report, aead),
	[CRYPTOCFGA_REPORT_COMPRESS] = TYPE_REPORT,
	[CRYPTOCFGA_REPORT_RNG] = NL_IN(print_report, rng),
	[CRYPTOCFGA_REPORT_CIPHER] = NL_IN(print_report, cipher),
	[CRYPTOCFGA_REPORT_AKCIPHER] = TYPE_REPORT,
	[CRYPTOCFGA_REPORT_KPP] = TYPE_REPORT,
	[CRYPTOCFGA_REPORT_ACOMP] = TYPE_REPORT,
};
static const struct nl_attrs crypto_attrs = { .names = names_cryptocfga, NL_VALUES(crypto_values) };

static const struct nl_field alg_fields[] = {
	NL_FIELD(struct crypto_user_alg, cru_name, NAME),
	NL_FIELD(struct crypto_user_alg, cru_driver_name, NAME),
	NL_FIELD(struct crypto_user_alg, cru_module_name, NAME),
	NL_FIELD(struct crypto_user_alg, cru_type, X32),
	NL_FIELD(struct crypto_user_alg, cru_mask, X32),
	NL_FIELD(struct crypto_user_alg, cru_refcnt, U32),
	NL_FIELD(struct crypto_user_alg, cru_flags, X32),
	{ 0 },
};
static const struct nl_form alg = { sizeof(struct crypto_user_alg), 0, alg_fields };

bool crypto_body(struct nl *nl, const struct nlmsghdr *h, uint64_t addr, size_t len)
{
	const size_t size = NLMSG_ALIGN(sizeof(struct crypto_user_alg));
	const struct nl_value whole = NL_IN(print_report, alg);
	uint8_t last;

	if (h->nlmsg_type < CRYPTO_MSG_NEWALG || h->nlmsg_type > CRYPTO_MSG_GETALG)
		return false;
	print_report(nl, &whole, addr, len);
	if (len > size && nl_read(nl, addr + size - 1, &last, 1)) {
		buf_puts(nl->p->out, ", ");
		nl_print_attrs(nl, &crypto_attrs, addr + size, len - size);
	}
	return true;
}

/* ---- NETLINK_SELINUX ---- */

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

/* ---- NETLINK_KOBJECT_UEVENT: texts of the kernel's, or what udev hands on with a header of its
 * own ---- */

struct udev_header {
	char prefix[8];
	uint32_t magic, header_size, properties_off, properties_len;
	uint32_t filter_subsystem_hash, filter_devtype_hash, filter_tag_bloom_hi,
		filter_tag_bloom_lo;
};

static const struct nl_field udev_fields[] = {
	NL_FIELD(struct udev_header, prefix, NL_INT(nl_name, 0)),
	NL_FIELD(struct udev_header, magic, NL_INT(nl_net_hex, 4)),
	NL_FIELD(struct udev_header, header_size, U32),
	NL_FIELD(struct udev_header, properties_off, U32),
	NL_FIELD(struct udev_header, properties_len, U32),
	NL_FIELD(struct udev_header, filter_subsystem_hash, NL_INT(nl_net_hex, 4)),
	NL_FIELD(struct udev_header, filter_devtype_hash, NL_INT(nl_net_hex, 4)),
	NL_FIELD(struct udev_header, filter_tag_bloom_hi, NL_INT(nl_net_hex, 4)),
	NL_FIELD(struct udev_header, filter_tag_bloom_lo, NL_INT(nl_net_hex, 4)),
	{ 0 },
};

void print_uevent(struct nl *nl, uint64_t addr, size_t len)
{
	const struct nl_value text = NL_INT(nl_string, 0);
	struct udev_header h;
	bool more = len > sizeof(h);

	if (len < sizeof(h) || !nl_read(nl, addr, &h, sizeof(h)) ||
	    strncmp(h.prefix, "libudev", sizeof(h.prefix))) {
		nl_string(nl, &text, addr, len);
		return;
	}
	if (more)
		buf_putc(nl->p->out, '[');
	nl_print_fields(nl, udev_fields, addr, sizeof(h));
	if (!more)
		return;
	buf_puts(nl->p->out, ", ");
	nl_string(nl, &text, addr + sizeof(h), len - sizeof(h));
	buf_putc(nl->p->out, ']');
}
