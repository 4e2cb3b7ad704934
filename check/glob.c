// SPDX-License-Identifier: GPL-2.0-or-later
#include "check/glob.h"

#include <string.h>

#include "base/buf.h"
#include "view/demangle.h"

enum { COMM_MAX = 15 };

bool glob_match(struct word pattern, struct word text)
{
	size_t p = 0, t = 0, star = SIZE_MAX, retry = 0;

	while (t < text.n) {
		if (p < pattern.n && pattern.at[p] == '*') {
			star = p++;
			retry = t;
		} else if (p < pattern.n && (pattern.at[p] == '?' || pattern.at[p] == text.at[t])) {
			p++;
			t++;
		} else if (star != SIZE_MAX) {
			p = star + 1;
			t = ++retry;
		} else {
			return false;
		}
	}
	while (p < pattern.n && pattern.at[p] == '*')
		p++;
	return p == pattern.n;
}

bool glob_has_wildcard(struct word pattern)
{
	return memchr(pattern.at, '*', pattern.n) || memchr(pattern.at, '?', pattern.n);
}

static bool matches_source_name(const struct spec_name *name, const char *function)
{
	struct buf b = { 0 };
	bool found = demangle(&b, function) &&
		     glob_match(name->text, (struct word){ buf_str(&b), b.len });

	buf_free(&b);
	return found;
}

bool name_matches_function(const struct spec_name *name, const char *function)
{
	size_t n = strlen(function), stem = strcspn(function, ".");

	if (glob_match(name->text, (struct word){ function, n }))
		return true;
	if (name->quoted)
		return matches_source_name(name, function);
	return stem && stem < n && !memchr(name->text.at, '.', name->text.n) &&
	       glob_match(name->text, (struct word){ function, stem });
}

bool name_matches_comm(const struct spec_name *name, const char comm[16])
{
	struct word pattern = name->text;

	if (pattern.n > COMM_MAX && !glob_has_wildcard(pattern))
		pattern.n = COMM_MAX;
	return glob_match(pattern, (struct word){ comm, strnlen(comm, COMM_MAX + 1) });
}
