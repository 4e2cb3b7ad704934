// SPDX-License-Identifier: GPL-2.0-or-later
#include "view/demangle.h"

#include <libiberty/demangle.h>
#include <setjmp.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "base/buf.h"

enum { LONGEST_NAME = 4096, LONGEST_TEXT = 4096 };

struct text {
	struct buf *b;
	size_t start;
	jmp_buf too_long;
};

/*
 * A name of a few hundred bytes can expand to gigabytes by references to its own parts; libiberty
 * limits its recursion, not its output, and a callback cannot refuse. Its demanglers with callbacks
 * keep nothing on the heap, so a longjmp out of them leaks nothing.
 */
static void add(const char *s, size_t n, void *ctx)
{
	struct text *t = ctx;

	if (t->b->len - t->start + n > LONGEST_TEXT)
		longjmp(t->too_long, 1);
	buf_add(t->b, s, n);
}

/* Legacy Rust names are C++ names with a hash at the end, so Rust's demangler is tried first. */
static bool add_text(struct text *t, const char *mangled)
{
	if (setjmp(t->too_long))
		return false;
	if (rust_demangle_callback(mangled, DMGL_NO_OPTS, add, t))
		return true;
	buf_cut(t->b, t->start);
	return cplus_demangle_v3_callback(mangled, DMGL_NO_OPTS, add, t) != 0;
}

static bool is_mangled(const char *name)
{
	return !strncmp(name, "_Z", 2) || !strncmp(name, "_R", 2) || !strncmp(name, "_GLOBAL_", 8);
}

bool demangle(struct buf *b, const char *name)
{
	const char *suffix = strchr(name, '.');
	const size_t n = suffix ? (size_t)(suffix - name) : strlen(name);
	struct text t = { .b = b, .start = b->len };
	char mangled[LONGEST_NAME];

	if (!is_mangled(name) || n >= sizeof(mangled))
		return false;
	memcpy(mangled, name, n);
	mangled[n] = '\0';
	if (!add_text(&t, mangled) || b->len == t.start) {
		buf_cut(b, t.start);
		return false;
	}
	if (suffix && strncmp(suffix, ".llvm.", 6) != 0)
		buf_puts(b, suffix);
	return true;
}
