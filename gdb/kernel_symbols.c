// SPDX-License-Identifier: GPL-2.0-or-later
#include "gdb/kernel_symbols.h"

#include <errno.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/err.h"
#include "gdb/kernel_file.h"
#include "gdb/kernel_frames.h"
#include "gdb/orc.h"
#include "gdb/timeline.h"
#include "kernels/kernel.h"
#include "kernels/kernels.h"
#include "sym/ksyms.h"
#include "trace/format.h"
#include "trip/names.h"

/* A symbol reaches to the next one, as kallsyms does not know sizes. */
static uint64_t size_of(const struct ksym *all, size_t n, size_t i)
{
	size_t next = i + 1;

	while (next < n && all[next].addr == all[i].addr)
		next++;
	return next < n ? all[next].addr - all[i].addr : 1;
}

/* Labels inside a function would be taken for functions. */
static bool is_label(const struct names *names, uint64_t addr)
{
	const struct fn *fn = names_fn(names, names_kernel(names), addr);

	return fn->start != addr && !(fn->flags & FN_ANON) && addr < fn->start + fn->size;
}

static void add_kernel(struct kernel_file *f, const struct ksyms *symbols,
		       const struct names *names, uint64_t lowest)
{
	size_t n;
	const struct ksym *all = ksyms_all(symbols, &n);

	for (size_t i = 0; i < n; i++) {
		const bool function = strchr("tTwW", all[i].type);

		/* Below: offsets in each processor's data. */
		if (all[i].addr >= lowest && !(function && is_label(names, all[i].addr)))
			kernel_file_symbol(f, all[i].addr, size_of(all, n, i), all[i].name,
					   function);
	}
}

static void add_modules(struct kernel_file *f, const struct names *names)
{
	for (const struct unit *u = names_newest(names); u; u = names_older(u)) {
		size_t n;
		const struct fn *fns =
			u->role == SYM_KMODULE ? names_fns(names, u, &n) : (n = 0, NULL);

		for (size_t i = 0; i < n; i++)
			if (fns[i].name)
				kernel_file_symbol(f, fns[i].start, fns[i].size, fns[i].name, true);
	}
}

/* ---- frames ---- */

static int add_frames(struct kernel_file *f, const char *image, const struct ksyms *symbols,
		      struct err *e)
{
	struct orc_entry *o;
	struct buf frames = { 0 };
	size_t n;
	int code = orc_read(image, symbols, &o, &n, e);

	if (code)
		return code;
	kernel_frames(&frames, o, n);
	kernel_file_frames(f, buf_str(&frames), frames.len);
	code = frames.failed ? err_set(e, -ENOMEM, "out of memory") : 0;
	buf_free(&frames);
	free(o);
	return code;
}

int kernel_symbols_write(struct kernel *k, const struct timeline *t, const char *path,
			 struct err *e)
{
	const unsigned bits = kernel_entry(k)->bits;
	const struct ksyms *symbols = kernel_symbols(k, e);
	struct kernel_file *f = symbols ? kernel_file_new(bits) : NULL;
	int code;

	if (!symbols)
		return -EINVAL;
	if (!f)
		return err_set(e, -ENOMEM, "out of memory");
	add_kernel(f, symbols, timeline_names(t),
		   bits == 64 ? UINT64_C(0xffff000000000000) : 0xc0000000);
	add_modules(f, timeline_names(t));
	code = bits == 64 ? add_frames(f, kernel_entry(k)->vmlinux, symbols, e) : 0;
	if (!code)
		code = kernel_file_write(f, path, e);
	kernel_file_free(f);
	return code;
}
