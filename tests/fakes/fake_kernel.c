// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/fakes/fake_kernel.h"

#include <bpf/btf.h>
#include <elf.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "base/buf.h"

enum { SEC_TEXT = 1, SEC_RODATA, SEC_INIT_DATA, SEC_BTF, SEC_NAMES, SECTIONS };

static const char section_names[] = "\0.text\0.rodata\0.init.data\0.BTF\0.shstrtab";
static const uint8_t name_at[SECTIONS] = { 0, 1, 7, 15, 26, 31 };

struct parts {
	const struct fake_kernel *k;
	uint64_t text, data; /* addresses */
	struct buf sec[SECTIONS];
	struct buf names, offsets, markers;
	uint32_t n;
};

static void add_u32(struct buf *b, uint32_t v)
{
	buf_add(b, &v, sizeof(v));
}

static void add_word(const struct parts *p, struct buf *b, uint64_t v)
{
	buf_add(b, &v, p->k->bits / 8);
}

static void pad(struct buf *b, size_t to)
{
	while (b->len % to)
		buf_putc(b, '\0');
}

static void pad_word(const struct parts *p, struct buf *b)
{
	pad(b, p->k->bits / 8);
}

/* Every token is its own character, or a made-up name if that is not one. */
static void add_sym(struct parts *p, uint64_t addr, const char *name)
{
	if (p->n++ % 256 == 0)
		add_u32(&p->markers, p->names.len);
	buf_putc(&p->names, strlen(name));
	buf_puts(&p->names, name);
	if (!p->k->percpu_zero)
		add_u32(&p->offsets, addr - p->text);
	else
		add_u32(&p->offsets, addr < 0x100000 ? addr : p->text - 1 - addr);
}

static void add_syms(struct parts *p)
{
	uint64_t sites = p->data + 64;
	char name[16];

	if (p->k->percpu_zero) {
		add_sym(p, 0, "A__per_cpu_start");
		add_sym(p, 0x1000, "Acpu_debug_store");
	}
	add_sym(p, p->text, "T_text");
	add_sym(p, p->text, "T__fentry__");
	for (unsigned i = 0; i < FAKE_FNS; i++) {
		snprintf(name, sizeof(name), "%cfn%04u", i % 2 ? 't' : 'T', i);
		add_sym(p, p->text + (i + 1) * FAKE_FN_SIZE, name);
	}
	if (p->k->no_data_syms)
		return;
	add_sym(p, sites, "D__start_mcount_loc");
	add_sym(p, sites + FAKE_FNS * p->k->bits / 8, "D__stop_mcount_loc");
}

/* Each function is: call __fentry__; ret. */
static void build_code(struct parts *p)
{
	struct buf *b = &p->sec[SEC_TEXT], *d = &p->sec[SEC_INIT_DATA];

	buf_putc(b, '\xc3');
	pad(b, FAKE_FN_SIZE);
	while (d->len < 64)
		buf_putc(d, '\0');
	for (uint32_t i = 0; i < FAKE_FNS; i++) {
		add_word(p, d, p->text + b->len);
		buf_putc(b, '\xe8');
		add_u32(b, -(uint32_t)(b->len + 4));
		buf_putc(b, '\xc3');
		pad(b, FAKE_FN_SIZE);
	}
	add_word(p, d, 0);
}

static void add_addresses(struct parts *p)
{
	struct buf *b = &p->sec[SEC_RODATA];

	buf_add(b, p->offsets.data, p->offsets.len);
	pad_word(p, b);
	add_word(p, b, p->text);
}

static void add_tokens(struct parts *p)
{
	struct buf *b = &p->sec[SEC_RODATA], index = { 0 };
	size_t start = b->len;

	for (unsigned i = 0; i < 256; i++) {
		uint16_t at = b->len - start;

		buf_add(&index, &at, sizeof(at));
		if (i > ' ' && i < 0x7f)
			buf_putc(b, i);
		else
			buf_printf(b, "token%02x", i);
		buf_putc(b, '\0');
	}
	pad_word(p, b);
	buf_add(b, index.data, index.len);
	buf_free(&index);
}

static void build_kallsyms(struct parts *p)
{
	struct buf *b = &p->sec[SEC_RODATA];

	add_syms(p);
	buf_puts(b, "the bytes before the tables\n");
	pad_word(p, b);
	if (!p->k->late)
		add_addresses(p);
	add_u32(b, p->n);
	pad_word(p, b);
	buf_add(b, p->names.data, p->names.len);
	pad_word(p, b);
	buf_add(b, p->markers.data, p->markers.len);
	pad_word(p, b);
	/* seqs_of_names, where 6.1 has it */
	for (uint32_t i = 0; i < 3 * p->n; i++)
		buf_putc(b, 1);
	pad_word(p, b);
	add_tokens(p);
	pad_word(p, b);
	if (p->k->late)
		add_addresses(p);
	add_u32(b, 0);
}

/* struct inner { int a; int b; }; struct outer { long first; struct { struct inner in; }; int
 * bits:3, more:5;
 *                                                const struct inner named; }; */
static void build_btf(struct parts *p)
{
	struct btf *btf = btf__new_empty();
	int i = btf__add_int(btf, "int", 4, BTF_INT_SIGNED), l, inner, anon, constant;
	const void *raw;
	uint32_t size;

	l = btf__add_int(btf, "long", 8, BTF_INT_SIGNED);
	inner = btf__add_struct(btf, "inner", 8);
	btf__add_field(btf, "a", i, 0, 0);
	btf__add_field(btf, "b", i, 32, 0);
	anon = btf__add_struct(btf, NULL, 8);
	btf__add_field(btf, "in", inner, 0, 0);
	constant = btf__add_const(btf, inner);
	btf__add_struct(btf, "outer", 32);
	btf__add_field(btf, "first", l, 0, 0);
	btf__add_field(btf, NULL, anon, 64, 0);
	btf__add_field(btf, "bits", i, 128, 3);
	btf__add_field(btf, "more", i, 131, 5);
	btf__add_field(btf, "named", constant, 160, 0);
	raw = btf__raw_data(btf, &size);
	buf_add(&p->sec[SEC_BTF], raw, size);
	btf__free(btf);
}

static void add_section(const struct parts *p, struct buf *out, int i, uint64_t off)
{
	Elf64_Shdr s = { .sh_name = name_at[i],
			 .sh_type = SHT_PROGBITS,
			 .sh_offset = off,
			 .sh_size = p->sec[i].len,
			 .sh_addralign = 1 };
	Elf32_Shdr n;

	if (i == SEC_TEXT) {
		s.sh_addr = p->text;
		s.sh_flags = SHF_ALLOC | SHF_EXECINSTR;
	} else if (i == SEC_INIT_DATA) {
		s.sh_addr = p->data;
		s.sh_flags = SHF_ALLOC | SHF_WRITE;
	} else if (i == SEC_NAMES) {
		s.sh_type = SHT_STRTAB;
	} else if (!i) {
		s = (Elf64_Shdr){ 0 };
	}
	if (p->k->bits == 64) {
		buf_add(out, &s, sizeof(s));
		return;
	}
	n = (Elf32_Shdr){ .sh_name = s.sh_name,
			  .sh_type = s.sh_type,
			  .sh_flags = s.sh_flags,
			  .sh_addr = s.sh_addr,
			  .sh_offset = s.sh_offset,
			  .sh_size = s.sh_size,
			  .sh_addralign = 1 };
	buf_add(out, &n, sizeof(n));
}

struct note {
	Elf32_Nhdr head;
	char name[4];
	uint8_t id[FAKE_BUILD_ID_LEN];
};

static void add_headers64(struct buf *out, const struct note *note)
{
	Elf64_Ehdr e = { .e_type = ET_EXEC,
			 .e_machine = EM_X86_64,
			 .e_version = 1,
			 .e_phoff = sizeof(e),
			 .e_ehsize = sizeof(e),
			 .e_phentsize = sizeof(Elf64_Phdr),
			 .e_phnum = 1,
			 .e_shentsize = sizeof(Elf64_Shdr),
			 .e_shnum = SECTIONS,
			 .e_shstrndx = SEC_NAMES };
	Elf64_Phdr ph = { .p_type = PT_NOTE,
			  .p_offset = sizeof(e) + sizeof(ph),
			  .p_filesz = sizeof(*note),
			  .p_align = 4 };

	memcpy(e.e_ident, ELFMAG "\2\1\1", 7);
	e.e_shoff = ph.p_offset + sizeof(*note);
	buf_add(out, &e, sizeof(e));
	buf_add(out, &ph, sizeof(ph));
}

static void add_headers32(struct buf *out, const struct note *note)
{
	Elf32_Ehdr e = { .e_type = ET_EXEC,
			 .e_machine = EM_386,
			 .e_version = 1,
			 .e_phoff = sizeof(e),
			 .e_ehsize = sizeof(e),
			 .e_phentsize = sizeof(Elf32_Phdr),
			 .e_phnum = 1,
			 .e_shentsize = sizeof(Elf32_Shdr),
			 .e_shnum = SECTIONS,
			 .e_shstrndx = SEC_NAMES };
	Elf32_Phdr ph = { .p_type = PT_NOTE,
			  .p_offset = sizeof(e) + sizeof(ph),
			  .p_filesz = sizeof(*note),
			  .p_align = 4 };

	memcpy(e.e_ident, ELFMAG "\1\1\1", 7);
	e.e_shoff = ph.p_offset + sizeof(*note);
	buf_add(out, &e, sizeof(e));
	buf_add(out, &ph, sizeof(ph));
}

/* ELF header, program header, note, section headers, contents. */
static void assemble(struct parts *p, struct buf *out)
{
	struct note note = { { 4, FAKE_BUILD_ID_LEN, NT_GNU_BUILD_ID }, "GNU", { 0xab, 0xcd } };
	size_t off;

	if (p->k->bits == 64)
		add_headers64(out, &note);
	else
		add_headers32(out, &note);
	buf_add(out, &note, sizeof(note));
	off = out->len + SECTIONS * (p->k->bits == 64 ? sizeof(Elf64_Shdr) : sizeof(Elf32_Shdr));
	for (int i = 0; i < SECTIONS; i++) {
		off = (off + 7) & ~7ul;
		add_section(p, out, i, off);
		off += p->sec[i].len;
	}
	for (int i = 0; i < SECTIONS; i++) {
		pad(out, 8);
		buf_add(out, p->sec[i].data, p->sec[i].len);
	}
}

void fake_kernel_build(const struct fake_kernel *k, struct buf *out)
{
	struct parts p = { .k = k, .text = k->bits == 64 ? FAKE_TEXT64 : FAKE_TEXT32 };

	p.data = p.text + 0x100000;
	build_code(&p);
	build_kallsyms(&p);
	build_btf(&p);
	buf_add(&p.sec[SEC_NAMES], section_names, sizeof(section_names));
	assemble(&p, out);
	for (int i = 0; i < SECTIONS; i++)
		buf_free(&p.sec[i]);
	buf_free(&p.names);
	buf_free(&p.offsets);
	buf_free(&p.markers);
}
