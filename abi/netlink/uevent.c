// SPDX-License-Identifier: GPL-2.0-or-later
/* NETLINK_KOBJECT_UEVENT: device events, as text from the kernel or passed on by udev with a header
 * of its own. */
#include <string.h>

#include "abi/netlink/protocols.h"
#include "base/buf.h"

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
