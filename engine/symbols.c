// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/symbols.h"

#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "sym/kmodule.h"
#include "sym/ksyms.h"
#include "sym/module.h"
#include "trace/format.h"

/* The parts of a chunk as they grow; joined at the end. */
struct parts {
	struct sym_head head;
	struct buf segs, fns, lines, files, strings;
};

static uint32_t add_string(struct parts *p, const char *s)
{
	uint32_t at = p->strings.len;

	if (!s)
		return UINT32_MAX;
	buf_add(&p->strings, s, strlen(s) + 1);
	return at;
}

static void join(struct parts *p, struct buf *out)
{
	struct buf *const all[] = { &p->segs, &p->fns, &p->lines, &p->files, &p->strings };

	p->head.n_bytes = p->strings.len;
	buf_add(out, &p->head, sizeof(p->head));
	for (size_t i = 0; i < sizeof(all) / sizeof(all[0]); i++) {
		buf_add(out, buf_str(all[i]), all[i]->len);
		out->failed |= all[i]->failed;
		buf_free(all[i]);
	}
}

static bool is_text(char type)
{
	return type == 't' || type == 'T' || type == 'w' || type == 'W';
}

static bool is_site(const uint64_t *sites, size_t n, size_t *at, uint64_t from, uint64_t to)
{
	while (*at < n && sites[*at] < from)
		++*at;
	return *at < n && sites[*at] < to;
}

/*
 * Of several names at one address, takes the first global one, else the first. A site is at the
 * start of its function, or 4 bytes after it where the function begins with endbr64.
 */
void symbols_of_kernel(const struct ksyms *k, struct buf *out)
{
	struct parts p = { .head = { .role = SYM_KERNEL } };
	size_t n, n_sites, site = 0;
	const struct ksym *all = ksyms_all(k, &n);
	const uint64_t *sites = ksyms_sites(k, &n_sites);
	uint64_t low = ksyms_addr(k, "_text");

	p.head.path = add_string(&p, "vmlinux");
	p.head.build_id = add_string(&p, ksyms_build_id(k));
	p.head.interp = UINT32_MAX;
	for (size_t i = 0, next; i < n; i = next) {
		const struct ksym *best = &all[i];
		struct sym_fn f = { .start = all[i].addr };

		for (next = i; next < n && all[next].addr == all[i].addr; next++)
			if (is_text(all[next].type) &&
			    (!is_text(best->type) || (best->type == 't' && all[next].type != 't')))
				best = &all[next];
		if (!is_text(best->type) || all[i].addr < low)
			continue;
		f.size = next < n && all[next].addr - f.start < UINT32_MAX
				 ? all[next].addr - f.start
				 : 0;
		f.name = add_string(&p, best->name);
		f.flags = is_site(sites, n_sites, &site, f.start, f.start + 5) ? SYM_FN_SITE : 0;
		buf_add(&p.fns, &f, sizeof(f));
		p.head.n_fns++;
	}
	join(&p, out);
}

void symbols_of_kmodule(const struct kmodule *m, const char *name, struct buf *out)
{
	struct parts p = { .head = { .role = SYM_KMODULE } };
	struct buf path = { 0 };
	size_t n;
	const struct kmodule_fn *fns = kmodule_fns(m, &n);

	buf_printf(&path, "[%s]", name);
	p.head.path = add_string(&p, buf_str(&path));
	p.head.build_id = p.head.interp = UINT32_MAX;
	for (size_t i = 0; i < n; i++) {
		struct sym_fn f = { .start = fns[i].start,
				    .size = fns[i].size < UINT32_MAX ? fns[i].size : 0,
				    .name = add_string(&p, fns[i].name),
				    .flags = fns[i].site ? SYM_FN_SITE : 0 };

		buf_add(&p.fns, &f, sizeof(f));
		p.head.n_fns++;
	}
	out->failed |= path.failed;
	buf_free(&path);
	join(&p, out);
}

static uint32_t role_of(const struct module *m)
{
	static const uint32_t role[] = { [MODULE_PROGRAM] = SYM_PROGRAM,
					 [MODULE_LIBC] = SYM_LIBC,
					 [MODULE_LOADER] = SYM_LOADER,
					 [MODULE_VDSO] = SYM_VDSO };

	return role[module_role(m)];
}

static int by_pointer(const void *a, const void *b)
{
	const char *x = *(const char *const *)a, *y = *(const char *const *)b;

	return x < y ? -1 : x > y;
}

/* The distinct file names of the rows (one pointer per name), in ascending order; *n of them. */
static const char **distinct_files(const struct module_line *lines, size_t n_lines, size_t *n)
{
	const char **names = calloc(n_lines + 1, sizeof(*names));

	*n = 0;
	for (size_t i = 0; names && i < n_lines; i++)
		if (lines[i].file && (!*n || names[*n - 1] != lines[i].file))
			names[(*n)++] = lines[i].file;
	if (names) {
		size_t kept = 0;

		qsort(names, *n, sizeof(*names), by_pointer);
		for (size_t i = 0; i < *n; i++)
			if (!kept || names[kept - 1] != names[i])
				names[kept++] = names[i];
		*n = kept;
	}
	return names;
}

static void add_lines(struct parts *p, struct module *m)
{
	size_t n, n_files;
	const struct module_line *lines = module_lines(m, &n);
	const char **files = distinct_files(lines, n, &n_files);

	for (size_t i = 0; files && i < n_files; i++) {
		uint32_t at = add_string(p, files[i]);

		buf_add(&p->files, &at, sizeof(at));
		p->head.n_files++;
	}
	for (size_t i = 0; files && i < n; i++) {
		const char **f = lines[i].file ? bsearch(&lines[i].file, files, n_files,
							 sizeof(*files), by_pointer)
					       : NULL;
		struct sym_line row = { lines[i].addr, f ? (uint32_t)(f - files) : UINT32_MAX,
					lines[i].line };

		buf_add(&p->lines, &row, sizeof(row));
		p->head.n_lines++;
	}
	free(files);
}

void symbols_of_module(struct module *m, const char *path, struct buf *out)
{
	struct parts p = { .head = { .role = role_of(m),
				     .entry = module_entry(m),
				     .phdr = module_phdr_vaddr(m) } };
	size_t n;
	const struct module_seg *segs = module_segs(m, &n);
	const struct module_fn *fns;

	p.head.path = add_string(&p, path);
	p.head.build_id = add_string(&p, module_build_id(m));
	p.head.interp = add_string(&p, module_interp(m));
	for (size_t i = 0; i < n; i++) {
		struct sym_seg s = { segs[i].vaddr, segs[i].memsz, segs[i].off, segs[i].filesz };

		buf_add(&p.segs, &s, sizeof(s));
		p.head.n_segs++;
	}
	fns = module_fns(m, &n);
	for (size_t i = 0; i < n; i++) {
		struct sym_fn f = { .start = fns[i].start,
				    .size = fns[i].size,
				    .name = add_string(&p, fns[i].name) };

		f.flags = (fns[i].plt ? SYM_FN_PLT : 0) | (fns[i].has_lines ? SYM_FN_LINES : 0) |
			  (fns[i].binder ? SYM_FN_BINDER : 0);
		buf_add(&p.fns, &f, sizeof(f));
		p.head.n_fns++;
	}
	add_lines(&p, m);
	join(&p, out);
}
