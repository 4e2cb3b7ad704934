// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * In a relocatable ELF a symbol's value is its offset in its section; the loader
 * (kernel/module/main.c) gives sections their addresses, which the kernel exports, and applies
 * relocations, of which only those of __mcount_loc matter here.
 *
 * __patchable_function_entries, which modules of later kernels also have, does not list entry sites
 * on x86 but the padding before functions.
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/err.h"
#include "sym/kmodule_parts.h"

struct symtab {
	Elf_Data *syms; /* NULL if none */
	size_t n;
	size_t strings; /* the section of their names */
};

struct place {
	const struct elffile *f;
	uint64_t *addr; /* of each section by its number; 0: none */
	size_t n;
	struct symtab symtab;
	uint64_t *sites; /* ascending */
	size_t n_sites;
};

/* ---- addresses of sections and symbols ---- */

/* The first section of that name gets the address. Those freed after loading get none. */
static void place_section(struct place *p, const char *name, size_t len, uint64_t addr)
{
	struct elfsec s = { 0 };

	while (elffile_next(p->f, s.scn, &s)) {
		const char *own = elffile_secname(p->f, &s);
		size_t i = elf_ndxscn(s.scn);

		if (strlen(own) != len || memcmp(own, name, len) != 0)
			continue;
		if (i < p->n && (s.shdr.sh_flags & SHF_ALLOC) && strncmp(own, ".init", 5) != 0)
			p->addr[i] = addr;
		return;
	}
}

static bool place_line(struct place *p, const char *line, size_t len)
{
	const char *space = memchr(line, ' ', len);
	uint64_t addr;
	char *end;

	if (!space || space == line || strncmp(space, " 0x", 3) != 0)
		return false;
	errno = 0;
	addr = strtoull(space + 1, &end, 16);
	if (end != line + len || errno)
		return false;
	place_section(p, line, space - line, addr);
	return true;
}

static int place_lines(struct place *p, const char *text, const char *path, struct err *e)
{
	for (size_t len; *text; text += len + (text[len] == '\n')) {
		len = strcspn(text, "\n");
		if (!place_line(p, text, len))
			return err_set(e, -EINVAL,
				       "%s: its section addresses have a line that is not "
				       "\"NAME 0xADDRESS\"",
				       path);
	}
	return 0;
}

static void find_symtab(struct place *p)
{
	struct symtab *t = &p->symtab;
	struct elfsec s = { 0 };

	while (!t->syms && elffile_next(p->f, s.scn, &s)) {
		if (s.shdr.sh_type != SHT_SYMTAB || !s.shdr.sh_entsize)
			continue;
		t->syms = elf_getdata(s.scn, NULL);
		t->n = t->syms ? t->syms->d_size / s.shdr.sh_entsize : 0;
		t->strings = s.shdr.sh_link;
	}
}

/* The address of symbol number `i`; 0 if unknown. */
static uint64_t symbol(const struct place *p, size_t i, GElf_Sym *s)
{
	if (i >= p->symtab.n || !gelf_getsym(p->symtab.syms, i, s) || s->st_shndx >= p->n ||
	    !p->addr[s->st_shndx])
		return 0;
	return p->addr[s->st_shndx] + s->st_value;
}

/* ---- entry sites ---- */

/* x86-64 keeps the addend in the relocation, i386 in the relocated word. */
static bool get_reloc(const struct place *p, Elf_Data *relocs, int i, const struct elfsec *target,
		      GElf_Rela *r)
{
	size_t word = p->f->bits / 8;
	GElf_Rel rel;

	if (relocs->d_type == ELF_T_RELA)
		return gelf_getrela(relocs, i, r);
	if (!gelf_getrel(relocs, i, &rel) || !target->bytes || target->size < word ||
	    rel.r_offset > target->size - word)
		return false;
	*r = (GElf_Rela){ rel.r_offset, rel.r_info,
			  elffile_word(p->f, target->bytes + rel.r_offset) };
	return true;
}

static int read_sites(struct place *p, const struct elfsec *section, const struct elfsec *target)
{
	Elf_Data *relocs = elf_getdata(section->scn, NULL);
	size_t n =
		relocs && section->shdr.sh_entsize ? relocs->d_size / section->shdr.sh_entsize : 0;
	uint64_t *grown = realloc(p->sites, (p->n_sites + n + 1) * sizeof(*grown)), addr;
	GElf_Rela r;
	GElf_Sym s;

	if (!grown)
		return -ENOMEM;
	p->sites = grown;
	for (size_t i = 0; i < n && get_reloc(p, relocs, i, target, &r); i++) {
		addr = symbol(p, GELF_R_SYM(r.r_info), &s);
		if (addr)
			p->sites[p->n_sites++] = addr + r.r_addend;
	}
	return 0;
}

static int by_address(const void *a, const void *b)
{
	uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;

	return x < y ? -1 : x > y;
}

static int find_sites(struct place *p)
{
	struct elfsec s = { 0 }, target;
	int r = 0;

	if (!elffile_section(p->f, "__mcount_loc", &target))
		return 0;
	while (!r && elffile_next(p->f, s.scn, &s))
		if ((s.shdr.sh_type == SHT_RELA || s.shdr.sh_type == SHT_REL) &&
		    s.shdr.sh_info == elf_ndxscn(target.scn))
			r = read_sites(p, &s, &target);
	if (p->n_sites)
		qsort(p->sites, p->n_sites, sizeof(*p->sites), by_address);
	return r;
}

/* A site is at the start of its function, or 4 bytes after it if the function begins with
 * endbr64. */
static uint64_t site_of(const struct place *p, uint64_t start)
{
	size_t lo = 0, hi = p->n_sites;

	while (lo < hi) {
		size_t mid = (lo + hi) / 2;

		if (p->sites[mid] < start)
			lo = mid + 1;
		else
			hi = mid;
	}
	return lo < p->n_sites && p->sites[lo] - start < 5 ? p->sites[lo] : 0;
}

/* ---- functions ---- */

static bool is_code(const struct place *p, const GElf_Sym *s)
{
	GElf_Shdr sh;
	Elf_Scn *scn = elf_getscn(p->f->elf, s->st_shndx);

	return scn && gelf_getshdr(scn, &sh) && (sh.sh_flags & SHF_EXECINSTR) &&
	       GELF_ST_TYPE(s->st_info) == STT_FUNC && s->st_value < sh.sh_size;
}

struct found {
	struct kmodule_fn fn;
	size_t order; /* of several at one address, the lowest is taken */
};

static int by_start(const void *a, const void *b)
{
	const struct found *x = a, *y = b;

	if (x->fn.start != y->fn.start)
		return x->fn.start < y->fn.start ? -1 : 1;
	return x->order < y->order ? -1 : x->order > y->order;
}

/* Global names come before local ones. */
static size_t find_functions(const struct place *p, struct found *to)
{
	size_t n = 0;

	for (size_t i = 1; i < p->symtab.n; i++) {
		GElf_Sym s;
		uint64_t start = symbol(p, i, &s);
		bool local;
		const char *name;

		if (!start || !is_code(p, &s))
			continue;
		name = elf_strptr(p->f->elf, p->symtab.strings, s.st_name);
		if (!name || !*name)
			continue;
		local = GELF_ST_BIND(s.st_info) == STB_LOCAL;
		to[n++] = (struct found){ { start, s.st_size, site_of(p, start), name },
					  i + (local ? p->symtab.n : 0) };
	}
	qsort(to, n, sizeof(*to), by_start);
	return n;
}

static int take_functions(struct kmodule *m, const struct place *p)
{
	struct found *found = calloc(p->symtab.n + 1, sizeof(*found));
	struct kmodule_fn *fns = calloc(p->symtab.n + 1, sizeof(*fns));
	size_t n;

	if (!found || !fns) {
		free(found);
		free(fns);
		return -ENOMEM;
	}
	free(m->fns);
	m->fns = fns;
	m->n_fns = 0;
	n = find_functions(p, found);
	for (size_t i = 0; i < n; i++)
		if (!i || found[i].fn.start != found[i - 1].fn.start)
			fns[m->n_fns++] = found[i].fn;
	free(found);
	return 0;
}

int kmodule_place(struct kmodule *m, const char *sections, struct err *e)
{
	struct place p = { .f = &m->file };
	int r = 0;

	if (elf_getshdrnum(m->file.elf, &p.n) != 0)
		return err_set(e, -EINVAL, "%s: damaged: no section table", m->path);
	p.addr = calloc(p.n + 1, sizeof(*p.addr));
	if (!p.addr)
		return err_set(e, -ENOMEM, "%s: out of memory", m->path);
	r = place_lines(&p, sections, m->path, e);
	find_symtab(&p);
	if (!r && (find_sites(&p) < 0 || take_functions(m, &p) < 0))
		r = err_set(e, -ENOMEM, "%s: out of memory", m->path);
	free(p.sites);
	free(p.addr);
	return r;
}

const struct kmodule_fn *kmodule_fns(const struct kmodule *m, size_t *n)
{
	*n = m->n_fns;
	return m->fns;
}
