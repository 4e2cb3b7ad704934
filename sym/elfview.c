// SPDX-License-Identifier: GPL-2.0-or-later
#include "sym/elfview.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/err.h"
#include "sym/elffile.h"

enum { VERSION_HIDDEN = 0x8000 };

struct elfview {
	struct elffile f;
	struct elfspace space;
	struct elfname *names;
	size_t n_names, cap_names;
	uint32_t *order; /* indexes of names, by name */
	struct buf build_id;
};

/* ---- bytes ---- */

const struct piece *elfspace_find(const struct elfspace *s, uint64_t addr)
{
	size_t low = 0, high = s->n;

	while (low < high) {
		size_t mid = (low + high) / 2;

		if (s->pieces[mid].addr <= addr)
			low = mid + 1;
		else
			high = mid;
	}
	if (!low || addr - s->pieces[low - 1].addr >= s->pieces[low - 1].n)
		return NULL;
	return &s->pieces[low - 1];
}

const uint8_t *elfspace_at(const struct elfspace *s, uint64_t addr, size_t n)
{
	const struct piece *p = elfspace_find(s, addr);

	return p && n <= p->n - (addr - p->addr) ? p->bytes + (addr - p->addr) : NULL;
}

/* The kernel's build marks .rodata writable because early boot code changes it, before anything
 * else runs. */
static bool is_constant(const char *name, uint64_t flags)
{
	return !(flags & SHF_WRITE) || !strncmp(name, ".rodata", strlen(".rodata"));
}

static int by_piece(const void *a, const void *b)
{
	const struct piece *p = a, *q = b;

	return p->addr < q->addr ? -1 : p->addr > q->addr;
}

static int read_pieces(struct elfview *v, const char *path, struct err *e)
{
	struct elfsec s = { 0 };
	size_t cap = 0;
	bool code = false;

	while (elffile_next(&v->f, s.scn, &s))
		cap += s.bytes && s.size && (s.shdr.sh_flags & SHF_ALLOC);
	v->space.pieces = calloc(cap ? cap : 1, sizeof(*v->space.pieces));
	if (!v->space.pieces)
		return err_set(e, -ENOMEM, "%s: out of memory", path);
	s = (struct elfsec){ 0 };
	while (v->space.n < cap && elffile_next(&v->f, s.scn, &s)) {
		if (!s.bytes || !s.size || !(s.shdr.sh_flags & SHF_ALLOC) ||
		    (s.shdr.sh_flags & SHF_TLS))
			continue;
		v->space.pieces[v->space.n++] = (struct piece){
			.name = elffile_secname(&v->f, &s),
			.addr = s.shdr.sh_addr,
			.bytes = s.bytes,
			.n = s.size,
			.code = s.shdr.sh_flags & SHF_EXECINSTR,
			.constant = is_constant(elffile_secname(&v->f, &s), s.shdr.sh_flags),
		};
		code |= (s.shdr.sh_flags & SHF_EXECINSTR) != 0;
	}
	qsort(v->space.pieces, v->space.n, sizeof(*v->space.pieces), by_piece);
	v->space.bits = v->f.ehdr.e_machine == EM_386 ? 32 : 64;
	return code ? 0 : err_set(e, -EINVAL, "%s: none of its sections holds code", path);
}

/* ---- names ---- */

struct table {
	const char *section;
	Elf_Data *syms, *versions;
	size_t n, strings;
	bool dynamic;
};

/* The name of a version number, from .gnu.version_d: the versions that the library itself
 * defines. */
static const char *version_name(const struct elfview *v, unsigned number)
{
	struct elfsec s = { 0 };

	while (elffile_next(&v->f, s.scn, &s)) {
		Elf_Data *d = s.shdr.sh_type == SHT_GNU_verdef ? elf_getdata(s.scn, NULL) : NULL;
		size_t at = 0;
		GElf_Verdef def;
		GElf_Verdaux aux;

		while (d && gelf_getverdef(d, at, &def)) {
			if (def.vd_ndx == number && gelf_getverdaux(d, at + def.vd_aux, &aux))
				return elf_strptr(v->f.elf, s.shdr.sh_link, aux.vda_name);
			if (!def.vd_next)
				break;
			at += def.vd_next;
		}
	}
	return NULL;
}

static bool open_table(const struct elfview *v, const struct elfsec *s, struct table *t)
{
	struct elfsec o = { 0 };

	if (s->shdr.sh_type != SHT_SYMTAB && s->shdr.sh_type != SHT_DYNSYM)
		return false;
	*t = (struct table){ .section = elffile_secname(&v->f, s), .strings = s->shdr.sh_link };
	t->syms = elf_getdata(s->scn, NULL);
	if (!t->syms)
		return false;
	t->n = t->syms->d_size / gelf_fsize(v->f.elf, ELF_T_SYM, 1, EV_CURRENT);
	t->dynamic = s->shdr.sh_type == SHT_DYNSYM;
	while (t->dynamic && elffile_next(&v->f, o.scn, &o)) {
		if (o.shdr.sh_type == SHT_GNU_versym && o.shdr.sh_link == elf_ndxscn(s->scn))
			t->versions = elf_getdata(o.scn, NULL);
	}
	return true;
}

static void read_version(const struct elfview *v, const struct table *t, size_t i,
			 struct elfname *out)
{
	GElf_Versym version;
	const char *name;

	out->version = "";
	if (!t->versions || !gelf_getversym(t->versions, i, &version))
		return;
	out->hidden = version & VERSION_HIDDEN;
	/* 0: local, 1: global without a version. */
	name = (version & ~VERSION_HIDDEN) > 1 ? version_name(v, version & ~VERSION_HIDDEN) : NULL;
	if (name)
		out->version = name;
}

static bool read_name(const struct elfview *v, const struct table *t, size_t i, struct elfname *out)
{
	GElf_Sym sym;
	unsigned type;

	if (!gelf_getsym(t->syms, i, &sym) || sym.st_shndx == SHN_UNDEF)
		return false;
	type = GELF_ST_TYPE(sym.st_info);
	*out = (struct elfname){
		.name = elf_strptr(v->f.elf, t->strings, sym.st_name),
		.addr = sym.st_value,
		.size = sym.st_size,
		.function = type == STT_FUNC || type == STT_GNU_IFUNC,
		.thread = type == STT_TLS,
		.local = GELF_ST_BIND(sym.st_info) == STB_LOCAL,
		.table = t->section,
	};
	if (!out->name || !*out->name || type == STT_FILE || type == STT_SECTION)
		return false;
	if (strchr(out->name, '@'))
		/* .symtab appends the version to the name; .dynsym has the same symbol */
		return false;
	read_version(v, t, i, out);
	return true;
}

static int add_name(struct elfview *v, const struct elfname *name)
{
	if (v->n_names == v->cap_names) {
		size_t cap = v->cap_names ? 2 * v->cap_names : 4096;
		struct elfname *grown = reallocarray(v->names, cap, sizeof(*grown));

		if (!grown)
			return -ENOMEM;
		v->names = grown;
		v->cap_names = cap;
	}
	v->names[v->n_names++] = *name;
	return 0;
}

static int by_addr(const void *a, const void *b)
{
	const struct elfname *p = a, *q = b;

	if (p->addr != q->addr)
		return p->addr < q->addr ? -1 : 1;
	if (p->function != q->function)
		return p->function ? -1 : 1;
	if (p->local != q->local)
		return p->local ? 1 : -1;
	if (p->hidden != q->hidden)
		return p->hidden ? 1 : -1;
	return strcmp(p->name, q->name);
}

static int by_name(const void *a, const void *b, void *arg)
{
	const struct elfname *names = arg;
	const struct elfname *p = &names[*(const uint32_t *)a], *q = &names[*(const uint32_t *)b];
	int c = strcmp(p->name, q->name);

	if (c)
		return c;
	if (p->function != q->function)
		return p->function ? -1 : 1;
	if (p->hidden != q->hidden)
		return p->hidden ? 1 : -1;
	return p->addr < q->addr ? -1 : p->addr > q->addr;
}

static int read_names(struct elfview *v, const char *path, struct err *e)
{
	struct elfsec s = { 0 };
	struct table t;

	while (elffile_next(&v->f, s.scn, &s)) {
		struct elfname name;

		if (!open_table(v, &s, &t))
			continue;
		for (size_t i = 1; i < t.n; i++)
			if (read_name(v, &t, i, &name) && add_name(v, &name) < 0)
				return err_set(e, -ENOMEM, "%s: out of memory", path);
	}
	if (!v->n_names)
		return 0;
	qsort(v->names, v->n_names, sizeof(*v->names), by_addr);
	v->order = calloc(v->n_names, sizeof(*v->order));
	if (!v->order)
		return err_set(e, -ENOMEM, "%s: out of memory", path);
	for (size_t i = 0; i < v->n_names; i++)
		v->order[i] = i;
	qsort_r(v->order, v->n_names, sizeof(*v->order), by_name, v->names);
	return 0;
}

const struct elfname *elfview_names(const struct elfview *v, size_t *n)
{
	*n = v->n_names;
	return v->names;
}

const struct elfname *elfview_names_at(const struct elfview *v, uint64_t addr, size_t *n)
{
	size_t low = 0, high = v->n_names;

	while (low < high) {
		size_t mid = (low + high) / 2;

		if (v->names[mid].addr < addr)
			low = mid + 1;
		else
			high = mid;
	}
	for (*n = 0; low + *n < v->n_names && v->names[low + *n].addr == addr;)
		++*n;
	return *n ? &v->names[low] : NULL;
}

/* The first of that name in the order: a function, of the default version. */
static const struct elfname *first_named(const struct elfview *v, const char *name)
{
	size_t low = 0, high = v->n_names;
	const struct elfname *found;

	while (low < high) {
		size_t mid = (low + high) / 2;

		if (strcmp(v->names[v->order[mid]].name, name) < 0)
			low = mid + 1;
		else
			high = mid;
	}
	if (low == v->n_names)
		return NULL;
	found = &v->names[v->order[low]];
	return strcmp(found->name, name) ? NULL : found;
}

const struct elfname *elfview_function(const struct elfview *v, const char *name)
{
	const struct elfname *found = first_named(v, name);

	return found && found->function ? found : NULL;
}

/* ---- relocations ---- */

static void reloc_name(const struct elfview *v, const struct elfsec *table, size_t sym,
		       struct elfreloc *out)
{
	Elf_Scn *scn = elf_getscn(v->f.elf, table->shdr.sh_link);
	Elf_Data *d = scn ? elf_getdata(scn, NULL) : NULL;
	GElf_Shdr sh;
	GElf_Sym s;

	out->name = "";
	if (sym && d && gelf_getshdr(scn, &sh) && gelf_getsym(d, sym, &s))
		out->name = elf_strptr(v->f.elf, sh.sh_link, s.st_name);
	if (!out->name)
		out->name = "";
}

/* i386 keeps the addend in the slot itself. */
static uint64_t word_in_slot(const struct elfview *v, uint64_t slot)
{
	const uint8_t *p = elfspace_at(&v->space, slot, v->f.bits / 8);

	return p ? elffile_word(&v->f, p) : 0;
}

static bool reloc_in(const struct elfview *v, const struct elfsec *s, uint64_t slot,
		     struct elfreloc *out)
{
	Elf_Data *d = elf_getdata(s->scn, NULL);
	bool rela = s->shdr.sh_type == SHT_RELA;
	size_t entry = gelf_fsize(v->f.elf, rela ? ELF_T_RELA : ELF_T_REL, 1, EV_CURRENT);

	for (size_t i = 0; d && i < d->d_size / entry; i++) {
		GElf_Rela a;
		GElf_Rel r;

		if (rela ? !gelf_getrela(d, i, &a) : !gelf_getrel(d, i, &r))
			return false;
		if ((rela ? a.r_offset : r.r_offset) != slot)
			continue;
		out->type = GELF_R_TYPE(rela ? a.r_info : r.r_info);
		out->addend = rela ? (uint64_t)a.r_addend : word_in_slot(v, slot);
		reloc_name(v, s, GELF_R_SYM(rela ? a.r_info : r.r_info), out);
		return true;
	}
	return false;
}

bool elfview_reloc(const struct elfview *v, uint64_t slot, struct elfreloc *out)
{
	struct elfsec s = { 0 };

	while (elffile_next(&v->f, s.scn, &s)) {
		if (s.shdr.sh_type != SHT_RELA && s.shdr.sh_type != SHT_REL)
			continue;
		if ((s.shdr.sh_flags & SHF_ALLOC) && reloc_in(v, &s, slot, out))
			return true;
	}
	return false;
}

bool elfview_is_thread_slot(const struct elfview *v, uint64_t slot, const char *name)
{
	const struct elfname *variable = first_named(v, name);
	bool i386 = v->f.ehdr.e_machine == EM_386;
	struct elfreloc r;

	if (!elfview_reloc(v, slot, &r))
		return false;
	if (i386 ? r.type != R_386_TLS_TPOFF && r.type != R_386_TLS_TPOFF32
		 : r.type != R_X86_64_TPOFF64)
		return false;
	if (*r.name)
		return !strcmp(r.name, name);
	return variable && variable->thread && variable->addr == r.addend;
}

/* In a statically linked program the block ends at the thread pointer. */
bool elfview_is_thread_offset(const struct elfview *v, uint64_t offset, const char *name)
{
	const struct elfname *variable = first_named(v, name);
	uint64_t mask = v->space.bits == 64 ? UINT64_MAX : UINT32_MAX, size;
	size_t n;
	GElf_Phdr ph;

	if (!variable || !variable->thread || elf_getphdrnum(v->f.elf, &n) != 0)
		return false;
	for (size_t i = 0; i < n && gelf_getphdr(v->f.elf, i, &ph); i++) {
		if (ph.p_type != PT_TLS || !ph.p_align || (ph.p_align & (ph.p_align - 1)))
			continue;
		size = (ph.p_memsz + ph.p_align - 1) & ~(ph.p_align - 1);
		return ((variable->addr - size) & mask) == (offset & mask);
	}
	return false;
}

/* ---- the file ---- */

static int read_all(struct elfview *v, const char *path, struct err *e)
{
	int r = elffile_open(&v->f, path, e);

	if (r < 0)
		return r;
	r = read_pieces(v, path, e);
	if (r == 0)
		r = read_names(v, path, e);
	elffile_build_id(&v->f, &v->build_id);
	return r;
}

struct elfview *elfview_open(const char *path, struct err *e)
{
	struct elfview *v = calloc(1, sizeof(*v));
	int r = v ? read_all(v, path, e) : err_set(e, -ENOMEM, "%s: out of memory", path);

	if (r == 0)
		return v;
	elfview_free(v);
	errno = -r;
	return NULL;
}

void elfview_free(struct elfview *v)
{
	if (!v)
		return;
	buf_free(&v->build_id);
	free(v->order);
	free(v->names);
	free(v->space.pieces);
	elffile_close(&v->f);
	free(v);
}

enum elfview_abi elfview_abi(const struct elfview *v)
{
	if (v->f.ehdr.e_machine == EM_386)
		return ELFVIEW_I386;
	return v->f.bits == 64 ? ELFVIEW_X86_64 : ELFVIEW_X32;
}

const struct elfspace *elfview_space(const struct elfview *v)
{
	return &v->space;
}

const char *elfview_build_id(const struct elfview *v)
{
	return buf_str(&v->build_id);
}
