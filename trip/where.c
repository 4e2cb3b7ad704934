// SPDX-License-Identifier: GPL-2.0-or-later
#include "trip/where.h"

#include <ctype.h>
#include <errno.h>
#include <fnmatch.h>
#include <stdlib.h>
#include <string.h>

#include "base/err.h"

static int wrong(const char *text, const char *at, const char *expected, struct err *e)
{
	return err_set(e, -EINVAL, "'%s', column %u: %s is expected here", text,
		       (unsigned)(at - text) + 1, expected);
}

/* A number, "1,234,567" too; the rest of the text in *end. Returns false without one. */
static bool take_number(const char *p, const char **end, uint64_t *value)
{
	const char *const begin = p;
	uint64_t n = 0;

	if (p[0] == '0' && p[1] == 'x') {
		char *behind;

		errno = 0;
		*value = isxdigit((unsigned char)p[2]) ? strtoull(p, &behind, 16) : 0;
		*end = isxdigit((unsigned char)p[2]) ? behind : p;
		return *end != p && !errno;
	}
	for (;
	     isdigit((unsigned char)*p) || (*p == ',' && p > begin && isdigit((unsigned char)p[1]));
	     p++) {
		if (*p == ',')
			continue;
		if (n > (UINT64_MAX - 9) / 10)
			return false;
		n = 10 * n + (*p - '0');
	}
	*value = n;
	*end = p;
	return p != begin;
}

/* A number that is all of the rest. */
static int whole_number(const char *text, const char *p, const char *what, uint64_t *value,
			struct err *e)
{
	const char *end = p;

	if (!take_number(p, &end, value))
		return wrong(text, p, what, e);
	return *end ? wrong(text, end, "the end", e) : 0;
}

static int parse_trip(struct where *w, const char *text, struct err *e)
{
	const char *end = text + 1;

	w->kind = WHERE_ENTRY;
	if (!take_number(text + 1, &end, &w->number))
		return wrong(text, text + 1, "a trip's number", e);
	if (!strcmp(end, ".return")) {
		w->kind = WHERE_RETURN;
		end += strlen(end);
	}
	return *end ? wrong(text, end, ".return or the end", e) : 0;
}

/* Cuts "@2" off the end; a name such as connect@plt stays. */
static int take_nth(struct where *w, const char *text, char *name, struct err *e)
{
	char *at = strrchr(name, '@');

	if (!at || !isdigit((unsigned char)at[1]))
		return 0;
	if (whole_number(name, at + 1, "a number", &w->nth, e) || !w->nth)
		return wrong(text, text + (at + 1 - name), "which one, from 1 on,", e);
	*at = '\0';
	return 0;
}

/* "+0x20" at the end. */
static void take_offset(struct where *w, char *name)
{
	char *plus = strrchr(name, '+');
	const char *end;
	uint64_t n;

	if (!plus || plus == name || !take_number(plus + 1, &end, &n) || *end)
		return;
	w->offset = n;
	*plus = '\0';
}

/* "hello.c:27": digits after the last colon. */
static bool take_line(struct where *w, char *name)
{
	char *colon = strrchr(name, ':');
	const char *end;

	if (!colon || colon == name || !take_number(colon + 1, &end, &w->number) || *end)
		return false;
	*colon = '\0';
	w->kind = WHERE_LINE;
	return true;
}

/* "libc.so.6:send", but not the colons of std::sort. */
static void take_unit(struct where *w, char *name)
{
	char *colon = strchr(name, ':');

	if (!colon || colon == name || colon[1] == ':' || !colon[1])
		return;
	*colon = '\0';
	w->unit = strdup(name);
	memmove(name, colon + 1, strlen(colon + 1) + 1);
}

static int parse_named(struct where *w, const char *text, struct err *e)
{
	static const char call[] = "syscall:";
	char *name = strdup(text);
	const char *star = *text == '*' && text[1] == '0' && text[2] == 'x' ? text + 1 : text;

	if (!name)
		return err_set(e, -ENOMEM, "out of memory");
	w->name = name;
	if (take_nth(w, text, name, e))
		return -EINVAL;
	if (star[0] == '0' && star[1] == 'x') {
		w->kind = WHERE_ADDRESS;
		return whole_number(name, name + (star - text), "an address", &w->number, e);
	}
	if (!strncmp(name, call, sizeof(call) - 1)) {
		w->kind = WHERE_CALL;
		memmove(name, name + sizeof(call) - 1, strlen(name) - (sizeof(call) - 1) + 1);
		if (!*name)
			return wrong(text, text + sizeof(call) - 1, "a system call's name", e);
	} else if (!take_line(w, name)) {
		w->kind = WHERE_FUNCTION;
		take_offset(w, name);
		take_unit(w, name);
	}
	w->pattern = w->kind != WHERE_LINE && strpbrk(name, "*?[");
	return *name ? 0 : wrong(text, text, "a function", e);
}

/* The text up to " if ", without spaces around it, and the condition. */
static char *split(struct where *w, const char *text)
{
	const char *begin = text + strspn(text, " \t"), *cond = strstr(begin, " if ");
	size_t n = cond ? (size_t)(cond - begin) : strlen(begin);

	while (n && isspace((unsigned char)begin[n - 1]))
		n--;
	if (cond) {
		cond += 4;
		cond += strspn(cond, " \t");
		w->condition = strdup(cond);
		w->column = cond - text + 1;
	}
	return strndup(begin, n);
}

int where_parse(struct where *w, const char *text, struct err *e)
{
	int r;

	*w = (struct where){ 0 };
	w->text = split(w, text);
	if (!w->text)
		r = err_set(e, -ENOMEM, "out of memory");
	else if (!*w->text)
		r = wrong(text, text, "a function, file:line, address or @position", e);
	else if (w->condition && !*w->condition)
		r = wrong(text, text + w->column - 1, "a condition", e);
	else if (*w->text == '@')
		r = whole_number(w->text, w->text + 1, "a position", &w->number, e);
	else if (*w->text == '#')
		r = parse_trip(w, w->text, e);
	else
		r = parse_named(w, w->text, e);
	if (r)
		where_free(w);
	return r;
}

void where_free(struct where *w)
{
	free(w->text);
	free(w->name);
	free(w->unit);
	free(w->condition);
	*w = (struct where){ 0 };
}

bool where_is_function(const struct where *w, const char *unit, const char *name)
{
	if (w->kind != WHERE_FUNCTION || !name || (w->unit && strcmp(w->unit, unit)))
		return false;
	return w->pattern ? !fnmatch(w->name, name, 0) : !strcmp(w->name, name);
}

bool where_is_call(const struct where *w, const char *name)
{
	if (w->kind != WHERE_CALL)
		return false;
	return w->pattern ? !fnmatch(w->name, name, 0) : !strcmp(w->name, name);
}

bool where_is_file(const struct where *w, const char *file)
{
	const size_t n = strlen(w->name), len = file ? strlen(file) : 0;

	if (w->kind != WHERE_LINE || len < n || strcmp(file + len - n, w->name))
		return false;
	return len == n || file[len - n - 1] == '/';
}
