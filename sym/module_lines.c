// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * The rows of all line tables of a module as one sorted list. libdw decodes the tables; three
 * things are left to do: tables of code that the linker dropped (they begin at 0 or where there is
 * no code), file names, which libdw joins with the compilation directory, and several rows for one
 * address, of which the last one counts.
 */
#include <dwarf.h>
#include <elfutils/libdw.h>
#include <stdlib.h>
#include <string.h>

#include "sym/module_parts.h"

struct rows {
	struct module *m;
	struct module_line *v; /* owned */
	size_t n, cap;
	const char **slots; /* owned: the names in use, hashed; n_slots is 0 or a power of two */
	size_t n_slots, n_names;
};

/* The compilation unit that a table belongs to. */
struct unit {
	const char *dir;         /* DW_AT_comp_dir; NULL for none */
	const char *src, *file;  /* the last name from libdw, and the result for it */
	uint64_t code, code_end; /* the code that was looked up last */
};

static bool add_row(struct rows *r, const struct module_line *row)
{
	size_t cap = r->cap ? 2 * r->cap : 1024;
	struct module_line *p;

	if (r->n == r->cap) {
		p = reallocarray(r->v, cap, sizeof(*p));
		if (!p)
			return false;
		r->v = p;
		r->cap = cap;
	}
	r->v[r->n++] = *row;
	return true;
}

static uint32_t hash_name(const char *s)
{
	uint32_t h = 2166136261u; /* FNV-1a */

	while (*s)
		h = (h ^ (uint8_t)*s++) * 16777619u;
	return h;
}

static const char **find_slot(const struct rows *r, const char *name)
{
	for (size_t at = hash_name(name);; at++) {
		const char **slot = &r->slots[at & (r->n_slots - 1)];

		if (!*slot || strcmp(*slot, name) == 0)
			return slot;
	}
}

static bool grow_slots(struct rows *r)
{
	struct rows bigger = { .n_slots = r->n_slots ? 2 * r->n_slots : 256 };

	bigger.slots = calloc(bigger.n_slots, sizeof(*bigger.slots));
	if (!bigger.slots)
		return false;
	for (size_t i = 0; i < r->n_slots; i++) {
		if (r->slots[i])
			*find_slot(&bigger, r->slots[i]) = r->slots[i];
	}
	free(r->slots);
	r->slots = bigger.slots;
	r->n_slots = bigger.n_slots;
	return true;
}

/* A copy of the name that outlives libdw, shared by all rows. NULL if out of memory. */
static const char *intern(struct rows *r, const char *name)
{
	const char **slot;

	if (2 * r->n_names >= r->n_slots && !grow_slots(r))
		return NULL;
	slot = find_slot(r, name);
	if (!*slot) {
		*slot = module_keep(r->m, name, strlen(name), "");
		r->n_names += *slot != NULL;
	}
	return *slot;
}

/* What follows `dir` and a slash in `path`; NULL if it does not begin with them. */
static const char *below(const char *path, const char *dir)
{
	size_t n = dir ? strlen(dir) : 0;

	if (!n || strncmp(path, dir, n) != 0)
		return NULL;
	path += n;
	if (dir[n - 1] != '/' && *path++ != '/')
		return NULL;
	while (*path == '/')
		path++;
	return *path ? path : NULL;
}

/* The name as passed to the compiler: relative if below the compilation directory. libdw joins a
 * relative directory ("./csu", as distributions rewrite it) twice. */
static const char *plain_name(const struct unit *u, const char *src)
{
	const char *rest;

	while ((rest = below(src, u->dir)))
		src = rest;
	return src;
}

/* An end has a line, too: that of the row before it. */
static bool read_line(struct rows *r, struct unit *u, Dwarf_Line *line, struct module_line *out,
		      bool *end)
{
	const char *src = dwarf_linesrc(line, NULL, NULL);
	Dwarf_Addr addr;
	int no;

	if (!src || dwarf_lineaddr(line, &addr) != 0 || dwarf_lineno(line, &no) != 0 ||
	    dwarf_lineendsequence(line, end) != 0)
		return false;
	if (src != u->src) {
		u->src = src;
		u->file = intern(r, plain_name(u, src));
	}
	*out = (struct module_line){ .addr = addr, .file = u->file, .line = no > 0 ? no : 0 };
	return true;
}

/* Returns true if a row repeats the end of a sequence at its address. Assemblers write one more row
 * where a sequence ends; libdw sorts it after the end, where it looks like the start of another
 * sequence. */
static bool is_echo(struct module_line *ended, const struct module_line *row)
{
	if (!ended->file || ended->addr != row->addr || ended->file != row->file ||
	    ended->line != row->line)
		return false;
	ended->file = NULL;
	return true;
}

static bool starts_in_code(struct unit *u, const struct module *m, uint64_t addr)
{
	if (addr >= u->code && addr < u->code_end)
		return true;
	u->code = addr;
	if (!module_is_code(m, addr, &u->code_end))
		u->code_end = addr;
	return addr < u->code_end;
}

/* Appends one table, whose rows libdw has sorted, an end before a start at the same address. */
static bool add_table(struct rows *r, struct unit *u, Dwarf_Lines *lines, size_t n)
{
	struct module_line row, ended = { 0 };
	size_t first = r->n;
	bool end;

	for (size_t i = 0; i < n; i++) {
		Dwarf_Line *line = dwarf_onesrcline(lines, i);

		if (!line || !read_line(r, u, line, &row, &end))
			continue;
		if (end) {
			ended = row;
			row = (struct module_line){ .addr = row.addr };
			if (r->n == first || !r->v[r->n - 1].file)
				continue; /* the end of a sequence that is not code */
		} else if (is_echo(&ended, &row) || !starts_in_code(u, r->m, row.addr)) {
			continue;
		}
		if (r->n > first && r->v[r->n - 1].addr == row.addr)
			r->v[r->n - 1] = row;
		else if (!add_row(r, &row))
			return false;
	}
	return true;
}

/* Only full units: type units and partial units name a table that belongs to another one. */
static bool add_unit(struct rows *r, Dwarf_Die *die)
{
	struct unit u = { 0 };
	Dwarf_Attribute attr;
	Dwarf_Lines *lines;
	size_t n;
	int tag = dwarf_tag(die);

	if ((tag != DW_TAG_compile_unit && tag != DW_TAG_skeleton_unit) ||
	    dwarf_getsrclines(die, &lines, &n) != 0)
		return true;
	u.dir = dwarf_formstring(dwarf_attr(die, DW_AT_comp_dir, &attr));
	return add_table(r, &u, lines, n);
}

static void read_tables(struct rows *r, Dwarf *dw)
{
	Dwarf_CU *cu = NULL;
	Dwarf_Die die;

	while (dwarf_get_units(dw, cu, &cu, NULL, NULL, &die, NULL) == 0) {
		if (!add_unit(r, &die))
			return;
	}
}

static int compare_rows(const void *a, const void *b)
{
	const struct module_line *x = a, *y = b;

	if (x->addr != y->addr)
		return x->addr < y->addr ? -1 : 1;
	if (!x->file != !y->file)
		return x->file ? 1 : -1;
	return (x->line > y->line) - (x->line < y->line);
}

/* Merges the tables: where one ends another may begin, and of two ends one is enough. */
static void merge(struct rows *r)
{
	size_t k = 0;

	if (r->n)
		qsort(r->v, r->n, sizeof(*r->v), compare_rows);
	for (size_t i = 0; i < r->n; i++) {
		if (k && r->v[k - 1].addr == r->v[i].addr)
			r->v[k - 1] = r->v[i];
		else if (r->v[i].file || (k && r->v[k - 1].file))
			r->v[k++] = r->v[i];
	}
	r->n = k;
}

static bool has_lines(const struct elffile *f)
{
	struct elfsec s;

	return f->elf && elffile_section(f, ".debug_line", &s) && s.bytes;
}

static void read_lines(struct module *m)
{
	struct rows r = { .m = m };
	Elf *elf = has_lines(&m->elf) ? m->elf.elf : has_lines(&m->debug) ? m->debug.elf : NULL;
	Dwarf *dw = elf ? dwarf_begin_elf(elf, DWARF_C_READ, NULL) : NULL;

	if (!dw)
		return;
	read_tables(&r, dw);
	dwarf_end(dw);
	merge(&r);
	free(r.slots);
	m->lines = r.v;
	m->n_lines = r.n;
}

const struct module_line *module_lines(struct module *m, size_t *n)
{
	if (!m->have_lines) {
		m->have_lines = true;
		read_lines(m);
	}
	*n = m->n_lines;
	return m->lines;
}
