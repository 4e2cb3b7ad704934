// SPDX-License-Identifier: GPL-2.0-or-later
#include "check/spec.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "abi/calls/sysent.h"
#include "base/buf.h"
#include "base/err.h"
#include "base/similar.h"
#include "base/utf8.h"
#include "check/clause.h"
#include "check/glob.h"
#include "check/scan.h"

void *spec_grow(void *array, size_t n, size_t size)
{
	/* Doubled whenever the number is a power of two. */
	if (n && (n & (n - 1)))
		return array;
	return realloc(array, (n ? 2 * n : 1) * size);
}

void spec_free(struct spec *s)
{
	if (!s)
		return;
	free(s->text);
	free(s->heads);
	free(s->clauses);
	free(s->steps);
	free(s);
}

const char *spec_op_text(enum spec_op op)
{
	static const char *const texts[] = { [OP_EQUAL] = "=",
					     [OP_LESS] = "<",
					     [OP_AT_MOST] = "<=",
					     [OP_MORE] = ">",
					     [OP_AT_LEAST] = ">=" };

	return texts[op];
}

bool spec_compare(enum spec_op op, int64_t a, int64_t b)
{
	switch (op) {
	case OP_EQUAL:
		return a == b;
	case OP_LESS:
		return a < b;
	case OP_AT_MOST:
		return a <= b;
	case OP_MORE:
		return a > b;
	case OP_AT_LEAST:
		return a >= b;
	}
	return false;
}

/* ---- the names of calls ---- */

/* Calls `each` for every system call's name until it returns true. */
static bool any_call(bool (*each)(void *ctx, const char *name), void *ctx)
{
	for (enum abi abi = 0; abi < ABI_COUNT; abi++)
		for (unsigned nr = 0; nr < sysent_count(abi); nr++) {
			const struct sysent *s = sysent_find(abi, nr);

			if (s && s->name && each(ctx, s->name))
				return true;
		}
	return false;
}

static bool matches(void *ctx, const char *name)
{
	return glob_match(*(struct word *)ctx, (struct word){ name, strlen(name) });
}

/* Calls without a name are called after their numbers. */
bool spec_is_call(struct word w)
{
	static const char unnamed[] = "syscall_0x";

	return any_call(matches, &w) ||
	       (w.n > sizeof(unnamed) - 1 && !memcmp(w.at, unnamed, sizeof(unnamed) - 1));
}

static bool offer(void *ctx, const char *name)
{
	similar_offer(ctx, name);
	return false;
}

void spec_similar_calls(struct word w, struct buf *out)
{
	char word[32];
	struct similar near = { .word = word };

	snprintf(word, sizeof(word), "%.*s", (int)(w.n < 31 ? w.n : 31), w.at);
	any_call(offer, &near);
	for (size_t i = 0; i < similar_best(&near); i++)
		buf_printf(out, "%s%s", i ? ", " : "; similar: ", near.names[i]);
}

/* ---- heads ---- */

/* What may follow a name in a head. */
struct suffix {
	int64_t pid, nth;
};

static bool read_suffix(struct scan *s, struct suffix *out)
{
	*out = (struct suffix){ 0 };
	if (scan_skip(s, '#'))
		return scan_number(s, 1, SPEC_NTH_MAX, &out->nth, "a number from 1 after '#'");
	if (!scan_skip(s, '['))
		return true;
	if (!scan_number(s, 1, INT32_MAX, &out->pid, "a process's number after '['"))
		return false;
	return scan_skip(s, ']') || scan_fail(s, s->p, "expected ']' after the process's number");
}

static bool at_colon(struct scan *s)
{
	scan_space(s);
	return s->p < s->end && *s->p == ':';
}

static void set_program(struct spec_head *h, const struct spec_name *name, const struct suffix *x)
{
	h->has_program = true;
	h->program = *name;
	h->pid = x->pid;
	h->process = x->nth;
}

static void set_call(struct spec_head *h, const struct spec_name *name, const struct suffix *x)
{
	h->has_call = true;
	h->call = *name;
	h->nth = x->nth;
}

static bool read_call(struct scan *s, struct spec_head *h)
{
	struct buf similar = { 0 };
	struct spec_name name;
	struct suffix x;
	const char *at = s->p;
	bool known;

	if (!scan_name(s, &name, "':' or a call"))
		return false;
	known = spec_is_call(name.text);
	if (!known) {
		spec_similar_calls(name.text, &similar);
		scan_fail(s, at, "there is no system call '%.*s'%s", (int)name.text.n, name.text.at,
			  buf_str(&similar));
		buf_free(&similar);
		return false;
	}
	if (!read_suffix(s, &x))
		return false;
	set_call(h, &name, &x);
	return !x.pid || scan_fail(s, at,
				   "a call has no process's number: write "
				   "'program[%lld] %.*s'",
				   (long long)x.pid, (int)name.text.n, name.text.at);
}

/* "connect", "connect#2", "hello", "hello[84]", "hello#2 connect". A single name is a call if there
 * is one of that name. */
static bool read_head(struct scan *s, struct spec_head *h)
{
	struct spec_name name;
	struct suffix x;
	char room[64];

	if (!scan_name(s, &name, "the program or call that the line is about") ||
	    !read_suffix(s, &x))
		return false;
	if (at_colon(s) && !name.quoted && !x.pid && spec_is_call(name.text)) {
		set_call(h, &name, &x);
	} else {
		set_program(h, &name, &x);
		if (!at_colon(s) && !scan_at_end(s) && !read_call(s, h))
			return false;
	}
	h->text.n = s->p - h->text.at;
	if (!at_colon(s))
		return scan_fail(s, s->p, "expected ':' after '%.*s', found %s", (int)h->text.n,
				 h->text.at, scan_here(s, room));
	s->p++;
	return true;
}

static bool add_head(struct scan *s, struct spec *spec)
{
	struct spec_head h = { .text = { s->p, 0 },
			       .line = s->line,
			       .column = scan_column(s, s->p),
			       .clause = spec->n_clauses,
			       .end = spec->n_clauses };
	void *heads;

	if (!read_head(s, &h))
		return false;
	heads = spec_grow(spec->heads, spec->n_heads, sizeof(h));
	if (!heads)
		return scan_fail(s, s->p, "out of memory");
	spec->heads = heads;
	spec->heads[spec->n_heads++] = h;
	return true;
}

/* ---- lines ---- */

static bool parse_line(struct scan *s, struct spec *spec)
{
	bool continues = s->p < s->end && (*s->p == ' ' || *s->p == '\t');

	if (scan_at_end(s))
		return true;
	if (continues && !spec->n_heads)
		return scan_fail(s, s->p,
				 "a line that begins with a space goes on with the program or "
				 "call above it, and there is none");
	if (!continues && !add_head(s, spec))
		return false;
	return clauses_parse(s, spec, &spec->heads[spec->n_heads - 1]);
}

/* All of the text is shown to people: only characters that cannot command a terminal. */
static bool is_text(struct scan *s)
{
	uint32_t c = 0;

	for (const char *p = s->p; p < s->end;) {
		size_t n = utf8_char(p, s->end - p, &c);

		if (!n || (c < ' ' && c != '\t') || (c >= 0x7f && c < 0xa0))
			return scan_fail(s, p, "byte 0x%02x is not text", (unsigned char)*p);
		p += n;
	}
	return true;
}

/* A program or call about which nothing is said is a mistake. */
static bool says_something(struct scan *s, const struct spec *spec)
{
	for (size_t i = 0; i < spec->n_heads; i++) {
		const struct spec_head *h = &spec->heads[i];

		if (h->clause < h->end)
			continue;
		err_set(s->e, -EINVAL, "%s:%u:%u: nothing is said about '%.*s'", s->name, h->line,
			h->column, (int)h->text.n, h->text.at);
		return false;
	}
	return true;
}

static bool parse_lines(struct scan *s, struct spec *spec, const char *end)
{
	for (const char *next = spec->text; next < end; next = s->end + 1) {
		s->start = s->p = next;
		s->end = memchr(next, '\n', end - next);
		if (!s->end)
			s->end = end;
		s->line++;
		if (!is_text(s) || !parse_line(s, spec))
			return false;
	}
	return says_something(s, spec);
}

struct spec *spec_parse(const char *name, const char *text, size_t n, struct err *e)
{
	struct spec *spec = calloc(1, sizeof(*spec));
	struct scan s = { .name = name, .e = e };

	if (!spec || !(spec->text = malloc(n + 1))) {
		err_set(e, -ENOMEM, "out of memory");
		spec_free(spec);
		return NULL;
	}
	memcpy(spec->text, text, n);
	spec->text[n] = '\0';
	if (parse_lines(&s, spec, spec->text + n))
		return spec;
	spec_free(spec);
	return NULL;
}
