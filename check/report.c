// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * The texts that a result consists of are safe to print: those of the SPEC as its parser has seen
 * to, names from the guest because they are escaped where they are added.
 */
#include "check/report.h"

#include <inttypes.h>
#include <stdint.h>
#include <string.h>

#include "base/buf.h"
#include "check/check.h"
#include "base/json_text.h"

enum { SHORT_MAX = 10 }; /* differences shown in a line each */

/* "connect: not tcp_v6_connect" */
static void add_assertion(struct buf *b, const struct check_result *r)
{
	buf_printf(b, "%.*s: %.*s", (int)r->head->text.n, r->head->text.at, (int)r->clause->text.n,
		   r->clause->text.at);
}

static void add_place(struct buf *b, const char *spec_name, const struct check_result *r)
{
	buf_printf(b, "%s:%u:%u", spec_name, r->clause->line, r->clause->column);
}

static size_t count(const struct check *c, enum check_outcome outcome)
{
	size_t n = 0;

	for (size_t i = 0; i < check_count(c); i++)
		n += check_result(c, i)->outcome == outcome;
	return n;
}

/* Adds each line of a text with something before and after it. */
static void add_lines(struct buf *b, const char *text, const char *before,
		      void (*line)(struct buf *b, const char *at, size_t n), const char *after)
{
	for (size_t n; *text; text += n + (text[n] == '\n')) {
		n = strcspn(text, "\n");
		buf_puts(b, before);
		line(b, text, n);
		buf_puts(b, after);
	}
}

/* ---- text ---- */

static void plain(struct buf *b, const char *at, size_t n)
{
	buf_add(b, at, n);
}

/* The first difference, with what really happened. */
static void add_difference(struct buf *b, const char *spec_name, const struct check_result *r)
{
	add_place(b, spec_name, r);
	buf_puts(b, ": ");
	add_assertion(b, r);
	buf_putc(b, '\n');
	if (*r->where)
		buf_printf(b, "  in %s\n", r->where);
	buf_printf(b, "  %s\n", r->why);
	if (*r->happened) {
		buf_puts(b, "  what happened:\n");
		add_lines(b, r->happened, "    ", plain, "\n");
	}
	buf_putc(b, '\n');
}

static void add_short(struct buf *b, const char *spec_name, const struct check_result *r)
{
	add_place(b, spec_name, r);
	buf_puts(b, ": ");
	add_assertion(b, r);
	buf_printf(b, ": %s\n", r->why);
}

static void write_text(struct buf *b, const char *spec_name, const struct check *c)
{
	const size_t n = check_count(c), differ = count(c, CHECK_DIFFERS),
		     unknown = count(c, CHECK_UNKNOWN);
	size_t shown = 0;
	bool first = true;

	for (size_t i = 0; i < n; i++) {
		const struct check_result *r = check_result(c, i);

		if (r->outcome == CHECK_DIFFERS && first)
			add_difference(b, spec_name, r);
		else if (r->outcome != CHECK_HOLDS && ++shown <= SHORT_MAX)
			add_short(b, spec_name, r);
		first &= r->outcome != CHECK_DIFFERS;
	}
	if (shown > SHORT_MAX)
		buf_printf(b, "… and %zu more\n", shown - SHORT_MAX);
	if (differ)
		buf_printf(b, "%s: %zu of %zu %s", spec_name, differ, n,
			   differ == 1 ? "assertions differs" : "assertions differ");
	else
		buf_printf(b, "%s: %zu %s", spec_name, n - unknown,
			   n - unknown == 1 ? "assertion holds" : "assertions hold");
	if (unknown)
		buf_printf(b, ", %zu could not be checked", unknown);
	buf_printf(b, " (%" PRIu64 " %s)\n", check_calls(c),
		   check_calls(c) == 1 ? "call" : "calls");
}

/* ---- JSON ---- */

static const char *const outcomes[] = {
	[CHECK_HOLDS] = "holds",
	[CHECK_DIFFERS] = "differs",
	[CHECK_UNKNOWN] = "unknown",
};

static void add_key(struct buf *b, const char *key, const char *text, size_t n)
{
	buf_printf(b, ",\"%s\":", key);
	json_text(b, text, n);
}

static void write_json(struct buf *b, const char *spec_name, const struct check *c)
{
	for (size_t i = 0; i < check_count(c); i++) {
		const struct check_result *r = check_result(c, i);

		buf_puts(b, "{\"v\":1,\"spec\":");
		json_text(b, spec_name, strlen(spec_name));
		buf_printf(b, ",\"line\":%u,\"column\":%u", r->clause->line, r->clause->column);
		add_key(b, "about", r->head->text.at, r->head->text.n);
		add_key(b, "assertion", r->clause->text.at, r->clause->text.n);
		buf_printf(b, ",\"outcome\":\"%s\"", outcomes[r->outcome]);
		if (r->outcome != CHECK_HOLDS) {
			if (*r->where)
				add_key(b, "where", r->where, strlen(r->where));
			add_key(b, "why", r->why, strlen(r->why));
			buf_puts(b, ",\"happened\":[");
			add_lines(b, r->happened, "", json_text, ",");
			if (*r->happened)
				buf_cut(b, b->len - 1);
			buf_putc(b, ']');
		}
		buf_puts(b, "}\n");
	}
}

/* ---- TAP 13 ---- */

/* A bare # would begin a directive. */
static void add_tap_text(struct buf *b, const char *text, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if (text[i] == '#' || text[i] == '\\')
			buf_putc(b, '\\');
		buf_putc(b, text[i]);
	}
}

static void add_yaml(struct buf *b, const char *key, const char *text)
{
	if (!*text)
		return;
	buf_printf(b, "  %s: ", key);
	json_text(b, text, strlen(text)); /* JSON is YAML */
	buf_putc(b, '\n');
}

static void write_tap(struct buf *b, const char *spec_name, const struct check *c)
{
	struct buf name = { 0 };

	buf_printf(b, "TAP version 13\n1..%zu\n", check_count(c));
	for (size_t i = 0; i < check_count(c); i++) {
		const struct check_result *r = check_result(c, i);

		buf_cut(&name, 0);
		add_place(&name, spec_name, r);
		buf_putc(&name, ' ');
		add_assertion(&name, r);
		buf_printf(b, "%s %zu - ", r->outcome == CHECK_DIFFERS ? "not ok" : "ok", i + 1);
		add_tap_text(b, buf_str(&name), name.len);
		if (r->outcome == CHECK_UNKNOWN)
			buf_printf(b, " # SKIP %s", r->why);
		buf_putc(b, '\n');
		if (r->outcome != CHECK_DIFFERS)
			continue;
		buf_puts(b, "  ---\n");
		add_yaml(b, "message", r->why);
		add_yaml(b, "where", r->where);
		if (*r->happened) {
			buf_puts(b, "  happened:\n");
			add_lines(b, r->happened, "    - ", json_text, "\n");
		}
		buf_puts(b, "  ...\n");
	}
	buf_free(&name);
}

/* ---- JUnit ---- */

static void add_xml(struct buf *b, const char *text, size_t n)
{
	for (size_t i = 0; i < n; i++)
		switch (text[i]) {
		case '<':
			buf_puts(b, "&lt;");
			break;
		case '>':
			buf_puts(b, "&gt;");
			break;
		case '&':
			buf_puts(b, "&amp;");
			break;
		case '"':
			buf_puts(b, "&quot;");
			break;
		default:
			buf_putc(b, text[i]);
		}
}

static void add_failure(struct buf *b, const struct check_result *r)
{
	buf_puts(b, "      <failure message=\"");
	add_xml(b, r->why, strlen(r->why));
	buf_puts(b, "\">");
	add_lines(b, r->where, "", add_xml, "\n");
	add_lines(b, r->happened, "", add_xml, "\n");
	buf_puts(b, "</failure>\n");
}

static void add_testcase(struct buf *b, const char *spec_name, const struct check_result *r)
{
	struct buf name = { 0 };

	add_assertion(&name, r);
	buf_puts(b, "    <testcase classname=\"");
	add_xml(b, spec_name, strlen(spec_name));
	buf_puts(b, "\" name=\"");
	add_xml(b, buf_str(&name), name.len);
	buf_printf(b, "\" line=\"%u\"", r->clause->line);
	buf_free(&name);
	if (r->outcome == CHECK_HOLDS) {
		buf_puts(b, "/>\n");
		return;
	}
	buf_puts(b, ">\n");
	if (r->outcome == CHECK_DIFFERS) {
		add_failure(b, r);
	} else {
		buf_puts(b, "      <skipped message=\"");
		add_xml(b, r->why, strlen(r->why));
		buf_puts(b, "\"/>\n");
	}
	buf_puts(b, "    </testcase>\n");
}

static void write_junit(struct buf *b, const char *spec_name, const struct check *c)
{
	buf_puts(b, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n"
		    "  <testsuite name=\"");
	add_xml(b, spec_name, strlen(spec_name));
	buf_printf(b, "\" tests=\"%zu\" failures=\"%zu\" skipped=\"%zu\">\n", check_count(c),
		   count(c, CHECK_DIFFERS), count(c, CHECK_UNKNOWN));
	for (size_t i = 0; i < check_count(c); i++)
		add_testcase(b, spec_name, check_result(c, i));
	buf_puts(b, "  </testsuite>\n</testsuites>\n");
}

const struct report *report_named(const char *name)
{
	static const struct report reports[] = {
		{ "text", write_text },
		{ "json", write_json },
		{ "tap", write_tap },
		{ "junit", write_junit },
	};

	for (size_t i = 0; i < sizeof(reports) / sizeof(*reports); i++)
		if (!strcmp(reports[i].name, name))
			return &reports[i];
	return NULL;
}
