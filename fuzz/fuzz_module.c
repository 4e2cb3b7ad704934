// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * A user-space program or library from any bytes, and every query about it. Start with small
 * programs as seeds: random bytes never become an ELF file.
 */
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "sym/module.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

/* Reads the whole string, under the sanitizer's eyes. */
static void touch(const char *s)
{
	if (s && strlen(s) > INT32_MAX)
		abort();
}

static void ask_headers(const struct module *m)
{
	const char *const *needed;
	bool is_rpath;
	size_t n;

	touch(module_build_id(m));
	touch(module_interp(m));
	touch(module_soname(m));
	touch(module_runpath(m, &is_rpath));
	needed = module_needed(m, &n);
	for (size_t i = 0; i < n; i++)
		touch(needed[i]);
	if (!module_segs(m, &n) || n == 0 || module_role(m) > MODULE_VDSO ||
	    (module_bits(m) != 64 && module_bits(m) != 32))
		abort();
}

/* What module.h promises: sorted, not overlapping. */
static void ask_functions(struct module *m)
{
	size_t n;
	const struct module_fn *fns = module_fns(m, &n);

	for (size_t i = 0; i < n; i++) {
		touch(fns[i].name);
		if (!fns[i].size || (i && fns[i].start <= fns[i - 1].start) ||
		    (i && fns[i].start - fns[i - 1].start < fns[i - 1].size))
			abort();
	}
}

static void ask_lines(struct module *m)
{
	size_t n;
	const struct module_line *lines = module_lines(m, &n);

	for (size_t i = 0; i < n; i++) {
		touch(lines[i].file);
		if (i && lines[i].addr <= lines[i - 1].addr)
			abort();
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct module *m = module_open_bytes(data, n, "fuzz", NULL);
	uint64_t value, size;

	if (!m)
		return 0;
	ask_headers(m);
	ask_functions(m);
	ask_lines(m);
	module_symbol(m, "main", &value, &size);
	module_free(m);
	return 0;
}
