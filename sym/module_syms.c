// SPDX-License-Identifier: GPL-2.0-or-later
#include <string.h>

#include "sym/module_parts.h"

typedef bool visit_fn(void *arg, const struct module_sym *s);

struct table {
	const struct elffile *f;
	Elf_Data *syms, *versions; /* versions: NULL if none */
	size_t n;
	size_t strings; /* index of the section with the names */
};

enum { VERSION_HIDDEN = 0x8000 }; /* in .gnu.version: not what a bare name means */

static Elf_Data *find_versions(const struct elffile *f, Elf_Scn *symtab)
{
	struct elfsec s = { 0 };

	while (elffile_next(f, s.scn, &s)) {
		if (s.shdr.sh_type == SHT_GNU_versym && s.shdr.sh_link == elf_ndxscn(symtab))
			return elf_getdata(s.scn, NULL);
	}
	return NULL;
}

static bool open_table(const struct elffile *f, const struct elfsec *s, struct table *t)
{
	if (s->shdr.sh_type != SHT_SYMTAB && s->shdr.sh_type != SHT_DYNSYM)
		return false;
	*t = (struct table){ .f = f, .strings = s->shdr.sh_link };
	t->syms = elf_getdata(s->scn, NULL);
	if (!t->syms)
		return false;
	t->n = t->syms->d_size / gelf_fsize(f->elf, ELF_T_SYM, 1, EV_CURRENT);
	if (s->shdr.sh_type == SHT_DYNSYM)
		t->versions = find_versions(f, s->scn);
	return true;
}

/* "memcpy@@GLIBC_2.14" is the default version of memcpy, "memcpy@GLIBC_2.2.5" an old one. */
static bool read_sym(const struct table *t, size_t i, struct module_sym *out)
{
	GElf_Sym sym;
	GElf_Versym version;

	if (!gelf_getsym(t->syms, i, &sym) || sym.st_shndx == SHN_UNDEF)
		return false;
	*out = (struct module_sym){
		.name = elf_strptr(t->f->elf, t->strings, sym.st_name),
		.value = sym.st_value,
		.size = sym.st_size,
		.type = GELF_ST_TYPE(sym.st_info),
		.bind = GELF_ST_BIND(sym.st_info),
	};
	if (!out->name)
		return false;
	out->len = strcspn(out->name, "@");
	out->old = out->name[out->len] && out->name[out->len + 1] != '@';
	if (t->versions && gelf_getversym(t->versions, i, &version))
		out->old |= version & VERSION_HIDDEN;
	return out->len > 0;
}

static bool each_in(const struct elffile *f, visit_fn *visit, void *arg)
{
	struct elfsec s = { 0 };
	struct table t;

	while (f->elf && elffile_next(f, s.scn, &s)) {
		struct module_sym sym;

		if (!open_table(f, &s, &t))
			continue;
		for (size_t i = 1; i < t.n; i++) {
			if (read_sym(&t, i, &sym) && !visit(arg, &sym))
				return false;
		}
	}
	return true;
}

void module_each_sym(const struct module *m, visit_fn *visit, void *arg)
{
	if (each_in(&m->elf, visit, arg))
		each_in(&m->debug, visit, arg);
}

struct wanted {
	const char *name;
	size_t len;
	struct module_sym best;
	int rank; /* of `best`; 0 while nothing was found */
};

/* The default version before an old one, then global before weak before local. */
static int rank_of(const struct module_sym *s)
{
	return 1 + (s->old ? 0 : 4) + (s->bind == STB_LOCAL ? 0 : s->bind == STB_WEAK ? 1 : 2);
}

static bool visit_wanted(void *arg, const struct module_sym *s)
{
	struct wanted *w = arg;

	if (s->len != w->len || memcmp(s->name, w->name, w->len) != 0 || s->type == STT_SECTION ||
	    s->type == STT_FILE || s->type == STT_TLS)
		return true;
	if (rank_of(s) > w->rank) {
		w->best = *s;
		w->rank = rank_of(s);
	}
	return true;
}

bool module_symbol(struct module *m, const char *name, uint64_t *value, uint64_t *size)
{
	struct wanted w = { .name = name, .len = strlen(name) };

	module_each_sym(m, visit_wanted, &w);
	if (!w.rank)
		return false;
	if (value)
		*value = w.best.value;
	if (size)
		*size = w.best.size;
	return true;
}
