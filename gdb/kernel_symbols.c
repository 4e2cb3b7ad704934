// SPDX-License-Identifier: GPL-2.0-or-later
#include "gdb/kernel_symbols.h"

#include <errno.h>
#include <string.h>

#include "base/err.h"
#include "gdb/kernel_file.h"
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

static void add_kernel(struct kernel_file *f, const struct ksyms *symbols, uint64_t lowest)
{
	size_t n;
	const struct ksym *all = ksyms_all(symbols, &n);

	for (size_t i = 0; i < n; i++)
		if (all[i].addr >= lowest) /* below: offsets in each processor's data */
			kernel_file_symbol(f, all[i].addr, size_of(all, n, i), all[i].name,
					   strchr("tTwW", all[i].type) != NULL);
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
	add_kernel(f, symbols, bits == 64 ? UINT64_C(0xffff000000000000) : 0xc0000000);
	add_modules(f, timeline_names(t));
	code = kernel_file_write(f, path, e);
	kernel_file_free(f);
	return code;
}
