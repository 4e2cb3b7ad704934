// SPDX-License-Identifier: GPL-2.0-or-later
#include "base/buf.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static bool buf_room(struct buf *b, size_t n)
{
	size_t want = b->len + n + 1, cap = b->cap ? b->cap : 64;
	char *p;

	if (want <= b->cap)
		return true;
	while (cap < want)
		cap *= 2;
	p = realloc(b->data, cap);
	if (!p) {
		b->failed = true;
		return false;
	}
	b->data = p;
	b->cap = cap;
	return true;
}

void buf_add(struct buf *b, const void *bytes, size_t n)
{
	if (!buf_room(b, n))
		return;
	if (n)
		memcpy(b->data + b->len, bytes, n);
	b->len += n;
	b->data[b->len] = '\0';
}

void buf_puts(struct buf *b, const char *s)
{
	buf_add(b, s, strlen(s));
}

void buf_putc(struct buf *b, char c)
{
	buf_add(b, &c, 1);
}

void buf_printf(struct buf *b, const char *fmt, ...)
{
	va_list ap;
	int n;

	va_start(ap, fmt);
	n = vsnprintf(NULL, 0, fmt, ap);
	va_end(ap);
	if (n < 0 || !buf_room(b, n))
		return;
	va_start(ap, fmt);
	vsnprintf(b->data + b->len, n + 1, fmt, ap);
	va_end(ap);
	b->len += n;
}

const char *buf_str(const struct buf *b)
{
	return b->data ? b->data : "";
}

void buf_cut(struct buf *b, size_t len)
{
	if (len >= b->len)
		return;
	b->len = len;
	b->data[len] = '\0';
}

void buf_free(struct buf *b)
{
	free(b->data);
	*b = (struct buf){ 0 };
}

/* An octal escape may be short only if no octal digit follows. */
static void escape_octal(struct buf *b, unsigned char c, bool digit_follows)
{
	buf_printf(b, digit_follows ? "\\%03o" : "\\%o", c);
}

void buf_escape(struct buf *b, const void *bytes, size_t n)
{
	static const char named[256] = { ['\t'] = 't', ['\n'] = 'n', ['\v'] = 'v', ['\f'] = 'f',
					 ['\r'] = 'r', ['"'] = '"',  ['\\'] = '\\' };
	const unsigned char *p = bytes;

	for (size_t i = 0; i < n; i++) {
		if (named[p[i]]) {
			buf_putc(b, '\\');
			buf_putc(b, named[p[i]]);
		} else if (p[i] >= 0x20 && p[i] < 0x7f) {
			buf_putc(b, p[i]);
		} else {
			escape_octal(b, p[i], i + 1 < n && p[i + 1] >= '0' && p[i + 1] <= '7');
		}
	}
}
