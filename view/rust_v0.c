// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Walks the grammar as a demangler does, and counts. A reference is walked each time it is used,
 * also in those parts that a demangler reads without printing them: it does no more than is
 * counted here.
 */
#include "view/rust_v0.h"

#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* The largest names of rustc itself need 3,600 steps, at a depth of 93. */
enum { MOST_STEPS = 1 << 16, DEEPEST = 500, MOST_LIFETIMES = 1000 };

struct walk {
	const char *s; /* behind "_R" */
	size_t n, at;
	uint64_t steps;
	int depth;
	bool bad;
};

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static bool is_lower(char c)
{
	return c >= 'a' && c <= 'z';
}

static bool is_upper(char c)
{
	return c >= 'A' && c <= 'Z';
}

static void count(struct walk *w, uint64_t steps)
{
	w->steps += steps;
	if (w->steps > MOST_STEPS)
		w->bad = true;
}

static char peek(const struct walk *w)
{
	return !w->bad && w->at < w->n ? w->s[w->at] : '\0';
}

static char take(struct walk *w)
{
	const char c = peek(w);

	if (c)
		w->at++;
	else
		w->bad = true;
	return c;
}

static bool eat(struct walk *w, char c)
{
	const bool found = peek(w) == c;

	if (found)
		w->at++;
	return found;
}

static void need(struct walk *w, bool holds)
{
	if (!holds)
		w->bad = true;
}

static int digit62(char c)
{
	if (is_digit(c))
		return c - '0';
	if (is_lower(c))
		return c - 'a' + 10;
	return is_upper(c) ? c - 'A' + 36 : -1;
}

/* "_" is 0, "0_" is 1. Larger ones than 32 bits are of no use to anybody. */
static uint64_t base62(struct walk *w)
{
	uint64_t value = 0;

	if (eat(w, '_'))
		return 0;
	while (!w->bad && !eat(w, '_')) {
		const int digit = digit62(take(w));

		need(w, digit >= 0 && value <= UINT32_MAX);
		value = value * 62 + (digit < 0 ? 0 : digit);
	}
	return value + 1;
}

/* Hashes of crates are 64 bits long: only their form counts. */
static void disambiguator(struct walk *w)
{
	if (!eat(w, 's'))
		return;
	while (!w->bad && !eat(w, '_'))
		need(w, digit62(take(w)) >= 0);
}

/* Punycode is decoded by insertion. */
static void plain_ident(struct walk *w)
{
	const bool punycode = eat(w, 'u');
	size_t len = 0;

	need(w, is_digit(peek(w)));
	if (!eat(w, '0')) {
		while (is_digit(peek(w)) && len <= w->n)
			len = len * 10 + (take(w) - '0');
	}
	eat(w, '_');
	if (w->bad || len > w->n - w->at) {
		w->bad = true;
		return;
	}
	w->at += len;
	count(w, punycode ? 1 + len * len / 16 : 1);
}

static void ident(struct walk *w)
{
	disambiguator(w);
	plain_ident(w);
}

static void path(struct walk *w);
static void type(struct walk *w);
static void constant(struct walk *w);

/* Walks what stands further to the front. */
static void again(struct walk *w, void (*part)(struct walk *w))
{
	const size_t here = w->at - 1, there = base62(w), behind = w->at;

	need(w, there < here);
	if (w->bad)
		return;
	w->at = there;
	part(w);
	w->at = behind;
}

static void until_end(struct walk *w, void (*part)(struct walk *w))
{
	while (!w->bad && !eat(w, 'E'))
		part(w);
}

static void generic_arg(struct walk *w)
{
	if (eat(w, 'L'))
		base62(w);
	else if (eat(w, 'K'))
		constant(w);
	else
		type(w);
}

static void binder(struct walk *w)
{
	uint64_t lifetimes;

	if (!eat(w, 'G'))
		return;
	lifetimes = base62(w) + 1;
	need(w, lifetimes <= MOST_LIFETIMES);
	count(w, lifetimes);
}

static void function_type(struct walk *w)
{
	binder(w);
	eat(w, 'U');
	if (eat(w, 'K') && !eat(w, 'C'))
		plain_ident(w);
	until_end(w, type);
	type(w);
}

static void dyn_trait(struct walk *w)
{
	path(w);
	while (eat(w, 'p')) {
		plain_ident(w);
		type(w);
	}
}

static void dyn_type(struct walk *w)
{
	binder(w);
	until_end(w, dyn_trait);
	need(w, eat(w, 'L'));
	base62(w);
}

static void enter(struct walk *w)
{
	count(w, 1);
	if (++w->depth > DEEPEST)
		w->bad = true;
}

static void walk_path(struct walk *w)
{
	switch (take(w)) {
	case 'C':
		ident(w);
		return;
	case 'N':
		need(w, is_lower(peek(w)) || is_upper(peek(w)));
		take(w);
		path(w);
		ident(w);
		return;
	case 'M':
		disambiguator(w);
		path(w);
		type(w);
		return;
	case 'X':
		disambiguator(w);
		path(w);
		type(w);
		path(w);
		return;
	case 'Y':
		type(w);
		path(w);
		return;
	case 'I':
		path(w);
		until_end(w, generic_arg);
		return;
	case 'B':
		again(w, path);
		return;
	default:
		w->bad = true;
	}
}

static void path(struct walk *w)
{
	enter(w);
	if (!w->bad)
		walk_path(w);
	w->depth--;
}

static void walk_type(struct walk *w)
{
	const char c = take(w);

	switch (c) {
	case 'R':
	case 'Q':
		if (eat(w, 'L'))
			base62(w);
		type(w);
		return;
	case 'P':
	case 'O':
	case 'S':
		type(w);
		return;
	case 'A':
		type(w);
		constant(w);
		return;
	case 'T':
		until_end(w, type);
		return;
	case 'F':
		function_type(w);
		return;
	case 'D':
		dyn_type(w);
		return;
	case 'B':
		again(w, type);
		return;
	default:
		if (is_lower(c))
			return; /* i32, str, … */
		w->at -= !w->bad;
		path(w);
	}
}

static void type(struct walk *w)
{
	enter(w);
	if (!w->bad)
		walk_type(w);
	w->depth--;
}

/* The type's letter and hexadecimal digits: "j2a_" is 42usize; "p" is "_". */
static void constant(struct walk *w)
{
	enter(w);
	if (eat(w, 'B')) {
		again(w, constant);
	} else if (!eat(w, 'p')) {
		need(w, is_lower(take(w)));
		eat(w, 'n');
		while (!w->bad && !eat(w, '_'))
			take(w);
	}
	w->depth--;
}

bool rust_v0_is_bounded(const char *name)
{
	struct walk w = { .s = name + 2, .n = strlen(name) - 2 };

	path(&w);
	if (!w.bad && w.at < w.n)
		path(&w); /* the crate that instantiated it */
	return !w.bad && w.at == w.n;
}
