// SPDX-License-Identifier: GPL-2.0-or-later
/* NETLINK_CRYPTO: the kernel's ciphers. */
#include <linux/cryptouser.h>

#include "abi/constants/constants.h"
#include "abi/netlink/protocols.h"
#include "base/buf.h"

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

/* Data too short for the report prints as text. */
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
