// SPDX-License-Identifier: GPL-2.0-or-later
#include <ctype.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "values/expr_parts.h"

static bool is_name_letter(char c)
{
	return isalnum((unsigned char)c) || c == '_';
}

static void wrong(struct word *w, const char *what)
{
	w->kind = WORD_WRONG;
	strcpy(w->text, what);
}

static size_t read_name(const char *text, size_t at, struct word *w)
{
	size_t n = 0;

	while (is_name_letter(text[at + n]))
		n++;
	if (n >= WORD_MAX) {
		wrong(w, "a name is too long");
		return n;
	}
	memcpy(w->text, text + at, n);
	w->text[n] = '\0';
	return n;
}

/* 0x7f, 017, 42, with u and l behind it. */
static size_t read_number(const char *text, size_t at, struct word *w)
{
	const char *from = text + at;
	char *end;

	w->kind = WORD_NUMBER;
	w->is_decimal = *from != '0';
	errno = 0;
	w->number = strtoull(from, &end, 0);
	if (errno == ERANGE) {
		wrong(w, "a number has more than 64 bits");
		return end - from;
	}
	for (; *end && strchr("uUlL", *end); end++) {
		w->is_unsigned |= toupper(*end) == 'U';
		w->is_long |= toupper(*end) == 'L';
	}
	if (is_name_letter(*end) || *end == '.')
		wrong(w, *end == '.' ? "numbers are whole ones" : "this is no number");
	return end - from;
}

static int hex_digit(char c)
{
	return isdigit((unsigned char)c) ? c - '0' : tolower(c) - 'a' + 10;
}

/* One character of a string, behind a backslash: C's escapes. */
static size_t read_escape(const char *text, size_t at, char *out)
{
	static const char from[] = "abfnrtv0", to[] = "\a\b\f\n\r\t\v";
	const char *found = text[at] ? strchr(from, text[at]) : NULL;
	size_t n = 0;
	unsigned v = 0;

	if (text[at] == 'x' && isxdigit((unsigned char)text[at + 1])) {
		for (n = 1; n < 3 && isxdigit((unsigned char)text[at + n]); n++)
			v = 16 * v + hex_digit(text[at + n]);
		*out = (char)v;
		return n;
	}
	if (text[at] >= '0' && text[at] <= '7') {
		for (; n < 3 && text[at + n] >= '0' && text[at + n] <= '7'; n++)
			v = 8 * v + (text[at + n] - '0');
		*out = (char)v;
		return n;
	}
	*out = found ? to[found - from] : text[at];
	return text[at] != '\0';
}

static size_t read_quoted(const char *text, size_t at, char quote, struct word *w)
{
	size_t i = at + 1;

	while (text[i] && text[i] != quote) {
		char c = text[i];

		i += c == '\\' ? 1 + read_escape(text, i + 1, &c) : 1;
		if (w->len == WORD_MAX - 1) {
			wrong(w, "a string is too long");
			return i - at;
		}
		w->text[w->len++] = c;
	}
	w->text[w->len] = '\0';
	w->kind = WORD_STRING;
	if (!text[i])
		wrong(w, "a quote is not closed");
	else if (quote == '\'' && w->len != 1)
		wrong(w, "there must be one character between these quotes");
	else if (quote == '\'')
		*w = (struct word){ .kind = WORD_NUMBER,
				    .column = w->column,
				    .is_decimal = true,
				    .number = (uint64_t)(int64_t)*w->text };
	return i + (text[i] == quote) - at;
}

static size_t read_sign(const char *text, size_t at, struct word *w)
{
	static const char *const signs[] = { "->", "&&", "||", "==", "!=", "<=", ">=", "<<", ">>" };
	const char *one = "+-*/%&|^~!<>()[].,=?:";

	for (size_t i = 0; i < sizeof(signs) / sizeof(*signs); i++)
		if (!strncmp(text + at, signs[i], 2)) {
			w->kind = WORD_SIGN;
			strcpy(w->text, signs[i]);
			return 2;
		}
	if (!strchr(one, text[at])) {
		wrong(w, "this character belongs to no expression");
		return 1;
	}
	w->kind = WORD_SIGN;
	w->text[0] = text[at];
	w->text[1] = '\0';
	return 1;
}

void expr_word(const char *text, size_t *at, struct word *out)
{
	while (isspace((unsigned char)text[*at]))
		++*at;
	*out = (struct word){ .column = *at + 1 };
	if (!text[*at])
		return;
	if (isdigit((unsigned char)text[*at])) {
		*at += read_number(text, *at, out);
	} else if (is_name_letter(text[*at])) {
		out->kind = WORD_NAME;
		*at += read_name(text, *at, out);
	} else if (text[*at] == '$') {
		out->kind = WORD_REGISTER;
		*at += 1 + read_name(text, *at + 1, out);
	} else if (text[*at] == '"' || text[*at] == '\'') {
		*at += read_quoted(text, *at, text[*at], out);
	} else {
		*at += read_sign(text, *at, out);
	}
}
