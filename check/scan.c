// SPDX-License-Identifier: GPL-2.0-or-later
#include "check/scan.h"

#include <ctype.h>
#include <errno.h>
#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "base/err.h"
#include "base/utf8.h"

#define INLINED "·" /* as the tree marks an inlined function */

unsigned scan_column(const struct scan *s, const char *at)
{
	unsigned column = 1;

	for (const char *p = s->start; p < at; p++)
		column += (*p & 0xc0) != 0x80;
	return column;
}

bool scan_fail(const struct scan *s, const char *at, const char *fmt, ...)
{
	char text[512];
	va_list ap;

	va_start(ap, fmt);
	vsnprintf(text, sizeof(text), fmt, ap);
	va_end(ap);
	err_set(s->e, -EINVAL, "%s:%u:%u: %s", s->name, s->line, scan_column(s, at), text);
	return false;
}

static bool is_name(unsigned char c)
{
	return isalnum(c) || (c && strchr("_.*?@$+-", c));
}

static bool is_comment(const struct scan *s, const char *p)
{
	return *p == '#' && (p == s->start || p[-1] == ' ' || p[-1] == '\t');
}

struct word scan_peek(const struct scan *s)
{
	const char *p = s->p;

	while (p < s->end && is_name(*p))
		p++;
	return (struct word){ s->p, p - s->p };
}

const char *scan_here(const struct scan *s, char room[64])
{
	struct word w = scan_peek(s);
	uint32_t c;

	if (s->p >= s->end || is_comment(s, s->p))
		return "the end of the line";
	if (!w.n)
		w.n = utf8_char(s->p, s->end - s->p, &c);
	snprintf(room, 64, "'%.*s'", (int)(w.n < 60 ? w.n : 60), w.at);
	return room;
}

void scan_space(struct scan *s)
{
	while (s->p < s->end && (*s->p == ' ' || *s->p == '\t'))
		s->p++;
}

bool scan_at_end(struct scan *s)
{
	scan_space(s);
	return s->p >= s->end || is_comment(s, s->p);
}

bool scan_skip(struct scan *s, char c)
{
	if (s->p >= s->end || *s->p != c)
		return false;
	s->p++;
	return true;
}

bool word_is(struct word w, const char *text)
{
	return w.n == strlen(text) && !memcmp(w.at, text, w.n);
}

static bool scan_quoted(struct scan *s, struct spec_name *out)
{
	const char *open = s->p++, *close = memchr(s->p, '"', s->end - s->p);

	if (!close)
		return scan_fail(s, open, "the quotation mark has no other one in its line");
	if (close == s->p)
		return scan_fail(s, open, "there is no name between the quotation marks");
	out->quoted = true;
	out->text = (struct word){ s->p, close - s->p };
	s->p = close + 1;
	return true;
}

bool scan_name(struct scan *s, struct spec_name *out, const char *what)
{
	const size_t mark = sizeof(INLINED) - 1;
	char room[64];

	*out = (struct spec_name){ 0 };
	scan_space(s);
	scan_skip(s, '~'); /* the tree's mark for a jump */
	if ((size_t)(s->end - s->p) > mark && !memcmp(s->p, INLINED, mark)) {
		out->inlined = true;
		s->p += mark;
	}
	if (s->p < s->end && *s->p == '"')
		return scan_quoted(s, out);
	out->text = scan_peek(s);
	if (!out->text.n)
		return scan_fail(s, s->p, "expected %s, found %s", what, scan_here(s, room));
	s->p += out->text.n;
	return true;
}

/* Copies the digits without the commas of thousands; returns their length in the line. */
static size_t copy_digits(const struct scan *s, char *out, size_t room)
{
	const char *p = s->p;
	size_t n = 0;

	while (p < s->end && n + 1 < room) {
		bool group = *p == ',' && n && s->end - p > 3 && isdigit((unsigned char)p[1]) &&
			     isdigit((unsigned char)p[2]) && isdigit((unsigned char)p[3]);

		if (!group && !is_name(*p))
			break;
		if (!group)
			out[n++] = *p;
		p++;
	}
	out[n] = '\0';
	return p - s->p;
}

bool scan_number(struct scan *s, int64_t least, int64_t most, int64_t *out, const char *what)
{
	char digits[32], room[64], *end;
	size_t n;

	scan_space(s);
	n = copy_digits(s, digits, sizeof(digits));
	errno = 0;
	*out = strtoimax(digits, &end, *digits == '0' && digits[1] == 'x' ? 16 : 10);
	if (!n || *end || errno || *out < least || *out > most)
		return scan_fail(s, s->p, "expected %s, found %s", what, scan_here(s, room));
	s->p += n;
	return true;
}

bool scan_op(struct scan *s, enum spec_op *out)
{
	scan_space(s);
	if (scan_skip(s, '='))
		*out = OP_EQUAL;
	else if (scan_skip(s, '<'))
		*out = scan_skip(s, '=') ? OP_AT_MOST : OP_LESS;
	else if (scan_skip(s, '>'))
		*out = scan_skip(s, '=') ? OP_AT_LEAST : OP_MORE;
	else
		return false;
	return true;
}
