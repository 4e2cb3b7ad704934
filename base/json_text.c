// SPDX-License-Identifier: GPL-2.0-or-later
#include "base/json_text.h"

#include <stdint.h>

#include "base/buf.h"

/* The length of the UTF-8 character at p; 0 if invalid: overlong, a surrogate, cut off, out of
 * range. */
static size_t utf8_len(const unsigned char *p, size_t n, uint32_t *c)
{
	static const uint32_t least[] = { 0, 0, 0x80, 0x800, 0x10000 };
	size_t len = p[0] < 0x80 ? 1 : p[0] < 0xc2 ? 0 : p[0] < 0xe0 ? 2 : p[0] < 0xf0 ? 3 : 4;

	if (!len || len > n || p[0] > 0xf4)
		return 0;
	*c = len == 1 ? p[0] : p[0] & (0xff >> (len + 1));
	for (size_t i = 1; i < len; i++) {
		if ((p[i] & 0xc0) != 0x80)
			return 0;
		*c = *c << 6 | (p[i] & 0x3f);
	}
	if (*c < least[len] || *c > 0x10ffff || (*c >= 0xd800 && *c < 0xe000))
		return 0;
	return len;
}

void json_text(struct buf *b, const char *bytes, size_t n)
{
	const unsigned char *p = (const unsigned char *)bytes;

	buf_putc(b, '"');
	for (size_t i = 0; i < n;) {
		uint32_t c = 0;
		size_t len = utf8_len(p + i, n - i, &c);

		if (!len || c < 0x20 || (c >= 0x7f && c < 0xa0)) {
			buf_printf(b, "\\u%04x", len ? c : p[i]);
		} else {
			if (c == '"' || c == '\\')
				buf_putc(b, '\\');
			buf_add(b, p + i, len);
		}
		i += len ? len : 1;
	}
	buf_putc(b, '"');
}
