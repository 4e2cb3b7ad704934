// SPDX-License-Identifier: GPL-2.0-or-later
#include "view/demangle.h"

#include <libiberty/demangle.h>
#include <setjmp.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "base/buf.h"
#include "base/cpu_limit.h"
#include "view/rust_v0.h"

/* The longest names of large programs take a fiftieth of a millisecond. */
enum { LONGEST_NAME = 4096, LONGEST_TEXT = 4096, MOST_MS = 20 };

struct text {
	const char *mangled;
	bool found, too_long;
	size_t n;
	jmp_buf leave;
	char s[LONGEST_TEXT];
};

/*
 * A name of a few hundred bytes can expand to gigabytes by references to its own parts; libiberty
 * limits its recursion, not its output, and a callback cannot refuse.
 */
static void keep(const char *s, size_t n, void *ctx)
{
	struct text *t = ctx;

	if (n > sizeof(t->s) - t->n)
		t->too_long = true;
	if (t->too_long)
		return;
	memcpy(t->s + t->n, s, n);
	t->n += n;
}

static void keep_or_leave(const char *s, size_t n, void *ctx)
{
	struct text *t = ctx;

	keep(s, n, t);
	if (t->too_long)
		longjmp(t->leave, 1);
}

/* libiberty's demangler of Rust decodes Punycode on the heap, so it is never left halfway: its work
 * is known beforehand. That of old names is proportional to their length. */
static bool add_rust(struct text *t)
{
	if (!strncmp(t->mangled, "_R", 2) && !rust_v0_is_bounded(t->mangled))
		return false;
	return rust_demangle_callback(t->mangled, DMGL_NO_OPTS, keep, t) && !t->too_long;
}

/*
 * C++'s keeps nothing on the heap and takes no lock. It is exponential in places where it prints
 * nothing: looking for a pack to expand, and reading a conversion's template arguments twice.
 */
static void demangle_cxx(void *ctx)
{
	struct text *t = ctx;

	if (!setjmp(t->leave))
		t->found = cplus_demangle_v3_callback(t->mangled, DMGL_NO_OPTS, keep_or_leave, t);
}

/* Legacy Rust names are C++ names with a hash at the end, so Rust's demangler is tried first. */
static bool add_text(struct text *t)
{
	if (add_rust(t))
		return true;
	if (!strncmp(t->mangled, "_R", 2) || t->too_long)
		return false;
	t->n = 0;
	return cpu_limit_run(MOST_MS, demangle_cxx, t) && t->found && !t->too_long;
}

static bool is_mangled(const char *name)
{
	return !strncmp(name, "_Z", 2) || !strncmp(name, "_R", 2) || !strncmp(name, "_GLOBAL_", 8);
}

bool demangle(struct buf *b, const char *name)
{
	const char *suffix = strchr(name, '.');
	const size_t n = suffix ? (size_t)(suffix - name) : strlen(name);
	char mangled[LONGEST_NAME];
	struct text t = { .mangled = mangled };

	if (!is_mangled(name) || n >= sizeof(mangled))
		return false;
	memcpy(mangled, name, n);
	mangled[n] = '\0';
	if (!add_text(&t) || !t.n)
		return false;
	buf_add(b, t.s, t.n);
	if (suffix && strncmp(suffix, ".llvm.", 6) != 0)
		buf_puts(b, suffix);
	return true;
}
