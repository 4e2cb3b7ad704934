// SPDX-License-Identifier: GPL-2.0-or-later
#include "base/json_text.h"

#include <stdint.h>

#include "base/buf.h"
#include "base/utf8.h"

void json_text(struct buf *b, const char *bytes, size_t n)
{
	const unsigned char *p = (const unsigned char *)bytes;

	buf_putc(b, '"');
	for (size_t i = 0; i < n;) {
		uint32_t c = 0;
		size_t len = utf8_char(p + i, n - i, &c);

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
