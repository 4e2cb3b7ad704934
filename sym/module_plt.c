// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * The stubs through which a module calls functions of others. No symbol names them: the name is
 * that of the relocation of the (GOT) slot that the stub jumps through. What linkers write:
 *
 *   .plt       [0] push GOT+8; jmp *GOT+16              the way to the dynamic linker
 *              [n] jmp *slot; push n; jmp [0]           -z ibtplt: endbr; push n; (bnd) jmp [0]
 *   .plt.sec   [n] endbr; (bnd) jmp *slot
 *   .plt.got   [n] jmp *slot; xchg %ax,%ax              functions whose address is also taken
 *                  or like .plt.sec
 *
 * A slot is relative to the next instruction (x86-64), absolute (i386), or relative to %ebx, which
 * then holds the GOT's address (i386, position-independent).
 */
#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/le.h"
#include "sym/module_parts.h"

enum { STUB = 16 };

struct slot {
	uint64_t addr; /* in the GOT */
	const char *name;
	size_t len;
	uint64_t resolver; /* of an IRELATIVE relocation, which has no name; else 0 */
};

struct slots {
	struct slot *v; /* owned; by ascending address */
	size_t n;
	struct slot *lazy; /* owned: .rel(a).plt in its own order, which lazy stubs index */
	size_t n_lazy;
	uint64_t got;
};

struct relocs {
	const struct module *m;
	Elf_Data *data;
	Elf_Scn *symtab;
	GElf_Shdr sym_shdr;
	bool rela;
};

static bool open_relocs(const struct module *m, const struct elfsec *s, struct relocs *r)
{
	uint32_t type = s->shdr.sh_type;

	if ((type != SHT_RELA && type != SHT_REL) || !(s->shdr.sh_flags & SHF_ALLOC))
		return false;
	*r = (struct relocs){ .m = m, .rela = type == SHT_RELA };
	r->data = elf_getdata(s->scn, NULL);
	r->symtab = s->shdr.sh_link ? elf_getscn(m->elf.elf, s->shdr.sh_link) : NULL;
	if (r->symtab && !gelf_getshdr(r->symtab, &r->sym_shdr))
		r->symtab = NULL;
	return r->data != NULL;
}

static size_t count_relocs(const struct relocs *r)
{
	Elf *elf = r->m->elf.elf;

	return r->data->d_size / gelf_fsize(elf, r->rela ? ELF_T_RELA : ELF_T_REL, 1, EV_CURRENT);
}

static bool read_reloc(const struct relocs *r, size_t i, GElf_Rela *out)
{
	GElf_Rel rel;
	const uint8_t *word;

	if (r->rela)
		return gelf_getrela(r->data, i, out) != NULL;
	if (!gelf_getrel(r->data, i, &rel))
		return false;
	word = module_at(r->m, rel.r_offset, r->m->elf.bits / 8);
	*out = (GElf_Rela){ rel.r_offset, rel.r_info, word ? elffile_word(&r->m->elf, word) : 0 };
	return true;
}

static void name_slot(const struct relocs *r, size_t sym_index, struct slot *out)
{
	Elf_Data *d = r->symtab ? elf_getdata(r->symtab, NULL) : NULL;
	GElf_Sym sym;

	if (!d || !gelf_getsym(d, sym_index, &sym))
		return;
	out->name = elf_strptr(r->m->elf.elf, r->sym_shdr.sh_link, sym.st_name);
	out->len = out->name ? strcspn(out->name, "@") : 0;
	if (!out->len)
		out->name = NULL;
}

/* Both machines use the same numbers for these two. */
static_assert(R_X86_64_JUMP_SLOT == R_386_JMP_SLOT && R_X86_64_GLOB_DAT == R_386_GLOB_DAT, "");

/* False if the relocation is not for a function's slot. */
static bool read_slot(const struct relocs *r, size_t i, struct slot *out)
{
	uint32_t irelative =
		r->m->elf.ehdr.e_machine == EM_386 ? R_386_IRELATIVE : R_X86_64_IRELATIVE;
	GElf_Rela rela;
	uint32_t type;

	*out = (struct slot){ 0 };
	if (!read_reloc(r, i, &rela))
		return false;
	out->addr = rela.r_offset;
	type = GELF_R_TYPE(rela.r_info);
	if (type == irelative)
		out->resolver = rela.r_addend;
	else if (type == R_X86_64_JUMP_SLOT || type == R_X86_64_GLOB_DAT)
		name_slot(r, GELF_R_SYM(rela.r_info), out);
	return out->name || out->resolver;
}

static void add_slots(struct slots *slots, const struct relocs *r)
{
	size_t n = count_relocs(r);
	struct slot *p = reallocarray(slots->v, slots->n + n + 1, sizeof(*p));

	if (!p)
		return;
	slots->v = p;
	for (size_t i = 0; i < n; i++) {
		if (read_slot(r, i, &p[slots->n]))
			slots->n++;
	}
}

static void read_lazy(struct slots *slots, const struct relocs *r)
{
	size_t n = count_relocs(r);

	if (slots->lazy)
		return;
	slots->lazy = calloc(n ? n : 1, sizeof(*slots->lazy));
	slots->n_lazy = slots->lazy ? n : 0;
	for (size_t i = 0; i < slots->n_lazy; i++)
		read_slot(r, i, &slots->lazy[i]);
}

static int compare_slots(const void *a, const void *b)
{
	const struct slot *x = a, *y = b;

	return (x->addr > y->addr) - (x->addr < y->addr);
}

static void find_slots(const struct module *m, struct slots *slots)
{
	struct elfsec s = { 0 };
	struct relocs r;

	while (elffile_next(&m->elf, s.scn, &s)) {
		const char *name = elffile_secname(&m->elf, &s);

		if (!open_relocs(m, &s, &r))
			continue;
		add_slots(slots, &r);
		if (strcmp(name, ".rela.plt") == 0 || strcmp(name, ".rel.plt") == 0)
			read_lazy(slots, &r);
	}
	if (slots->n)
		qsort(slots->v, slots->n, sizeof(*slots->v), compare_slots);
	if (elffile_section(&m->elf, ".got.plt", &s) || elffile_section(&m->elf, ".got", &s))
		slots->got = s.shdr.sh_addr;
}

static const struct slot *slot_at(const struct slots *slots, uint64_t addr)
{
	struct slot key = { .addr = addr };

	return slots->n ? bsearch(&key, slots->v, slots->n, sizeof(key), compare_slots) : NULL;
}

struct stub {
	enum { STUB_JUMP, STUB_LAZY, STUB_HEADER, STUB_UNKNOWN } kind;
	uint64_t slot; /* STUB_JUMP: address */
	uint32_t push; /* STUB_LAZY */
};

/* The bytes of one stub, zero-padded past the section's end. */
static struct stub decode(const uint8_t code[STUB], uint64_t addr, const struct module *m,
			  uint64_t got)
{
	bool wide = m->elf.ehdr.e_machine == EM_X86_64;
	size_t at = 0;

	if (memcmp(code, "\xf3\x0f\x1e", 3) == 0 && (code[3] == 0xfa || code[3] == 0xfb))
		at = 4; /* endbr64, endbr32 */
	if (code[at] == 0x68)
		return (struct stub){ STUB_LAZY, .push = le32(code + at + 1) };
	if (code[at] == 0xff && (code[at + 1] == 0x35 || code[at + 1] == 0xb3))
		return (struct stub){ STUB_HEADER };
	if (code[at] == 0xf2)
		at++; /* bnd */
	if (code[at] == 0xff && code[at + 1] == 0x25 && wide)
		return (struct stub){ STUB_JUMP,
				      addr + at + 6 + (int64_t)(int32_t)le32(code + at + 2) };
	if (code[at] == 0xff && code[at + 1] == 0x25)
		return (struct stub){ STUB_JUMP, le32(code + at + 2) };
	if (code[at] == 0xff && code[at + 1] == 0xa3 && !wide)
		return (struct stub){ STUB_JUMP, (uint32_t)(got + le32(code + at + 2)) };
	return (struct stub){ STUB_UNKNOWN };
}

static int compare_start(const void *key, const void *one)
{
	uint64_t x = *(const uint64_t *)key, y = ((const struct candidate *)one)->start;

	return (x > y) - (x < y);
}

/* "connect@plt". A nameless slot holds what a resolver returns: the resolver's name is the
 * function's. */
static const char *stub_name(struct module *m, const struct slot *s, const struct candidates *named)
{
	const struct candidate *fn = NULL;
	char text[40];

	if (s->name)
		return module_keep(m, s->name, s->len, "@plt");
	if (named->n)
		fn = bsearch(&s->resolver, named->v, named->n, sizeof(*named->v), compare_start);
	if (fn && fn->name)
		return module_keep(m, fn->name, fn->len, "@plt");
	snprintf(text, sizeof(text), "*ABS*+%#llx", (unsigned long long)s->resolver);
	return module_keep(m, text, strlen(text), "@plt");
}

static const struct slot *slot_of(const struct module *m, const struct slots *slots,
				  const struct stub *stub)
{
	/* i386 pushes the offset into the table instead of the index. */
	size_t index =
		m->elf.ehdr.e_machine == EM_386 ? stub->push / sizeof(Elf32_Rel) : stub->push;

	if (stub->kind == STUB_JUMP)
		return slot_at(slots, stub->slot);
	if (stub->kind == STUB_LAZY && index < slots->n_lazy)
		return &slots->lazy[index];
	return NULL;
}

static void add_stub(struct module *m, const struct slots *slots, const struct stub *stub,
		     const struct candidates *named, struct candidate one, struct candidates *out)
{
	const struct slot *s = slot_of(m, slots, stub);

	if (s && (s->name || s->resolver))
		one.name = stub_name(m, s, named);
	else if (stub->kind == STUB_HEADER)
		one.name = "plt0@plt";
	if (!one.name)
		return;
	one.len = strlen(one.name);
	candidates_add(out, &one);
}

/* A six-byte jump and a two-byte NOP where nothing is bound lazily: .plt.got, and the .plt of a
 * static program, whose header does not give the size. */
static size_t stub_size(const struct elfsec *s)
{
	return s->size >= 8 && s->bytes[0] == 0xff && memcmp(s->bytes + 6, "\x66\x90", 2) == 0
		       ? 8
		       : STUB;
}

static void read_stubs(struct module *m, const struct elfsec *s, size_t step,
		       const struct slots *slots, const struct candidates *named,
		       struct candidates *out)
{
	for (size_t at = 0; at < s->size; at += step) {
		uint8_t code[STUB] = { 0 };
		size_t n = s->size - at < step ? s->size - at : step;
		struct candidate one = {
			.start = s->shdr.sh_addr + at, .size = n, .bind = STB_GLOBAL, .plt = true
		};
		struct stub stub;

		memcpy(code, s->bytes + at, n);
		stub = decode(code, one.start, m, slots->got);
		add_stub(m, slots, &stub, named, one, out);
	}
}

void module_plt_stubs(struct module *m, const struct candidates *named, struct candidates *out)
{
	static const char *const sections[] = { ".plt", ".plt.sec", ".plt.got" };
	struct slots slots = { 0 };
	struct elfsec s;

	find_slots(m, &slots);
	for (size_t i = 0; i < sizeof(sections) / sizeof(*sections); i++) {
		if (!elffile_section(&m->elf, sections[i], &s) || !s.bytes)
			continue;
		read_stubs(m, &s, stub_size(&s), &slots, named, out);
	}
	free(slots.lazy);
	free(slots.v);
}
