// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Kernel modules from untrusted bytes, and the addresses of their sections. The first byte selects:
 * the rest is a file, the text with the addresses, or changes to a small valid module, three bytes
 * of input each: two for the offset, one for the new value.
 */
#include <elf.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "sym/kmodule.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

enum { TEXT = 1, INFO, MCOUNT, RELOCS, SYMS, STRINGS, NAMES, SECTIONS };

static const char names[] =
	"\0.text\0.modinfo\0__mcount_loc\0.rela__mcount_loc\0.symtab\0.strtab\0.shstrtab";
static const char strings[] = "\0one\0two";
static const char info[] = "depends=a,b-c\0vermagic=6.1 SMP";
static const char right[] = ".text 0xffffffffc0001000\n.modinfo 0xffffffffc0002000\n";

static const Elf64_Sym syms[] = {
	{ 0 },
	{ .st_info = ELF64_ST_INFO(STB_LOCAL, STT_SECTION), .st_shndx = TEXT },
	{ 1, ELF64_ST_INFO(STB_LOCAL, STT_FUNC), 0, TEXT, 0, 16 },
	{ 5, ELF64_ST_INFO(STB_GLOBAL, STT_FUNC), 0, TEXT, 16, 16 },
};
static const Elf64_Rela relocs[] = {
	{ 0, ELF64_R_INFO(1, R_X86_64_64), 0 },
	{ 8, ELF64_R_INFO(1, R_X86_64_64), 20 },
};
static const char zeros[64];

static const struct {
	unsigned name, type, flags;
	const void *bytes;
	size_t size;
	unsigned link, target, entry;
} sections[SECTIONS] = {
	[TEXT] = { 1, SHT_PROGBITS, SHF_ALLOC | SHF_EXECINSTR, zeros, 32 },
	[INFO] = { 7, SHT_PROGBITS, SHF_ALLOC, info, sizeof(info) },
	[MCOUNT] = { 16, SHT_PROGBITS, SHF_ALLOC, zeros, 16 },
	[RELOCS] = { 29, SHT_RELA, 0, relocs, sizeof(relocs), SYMS, MCOUNT, sizeof(Elf64_Rela) },
	[SYMS] = { 47, SHT_SYMTAB, 0, syms, sizeof(syms), STRINGS, 3, sizeof(Elf64_Sym) },
	[STRINGS] = { 55, SHT_STRTAB, 0, strings, sizeof(strings) },
	[NAMES] = { 63, SHT_STRTAB, 0, names, sizeof(names) },
};

static void make(struct buf *out)
{
	Elf64_Ehdr h = { .e_ident = { 0x7f, 'E', 'L', 'F', ELFCLASS64, ELFDATA2LSB, EV_CURRENT },
			 .e_type = ET_REL,
			 .e_machine = EM_X86_64,
			 .e_version = EV_CURRENT,
			 .e_shoff = sizeof(h),
			 .e_ehsize = sizeof(h),
			 .e_shentsize = sizeof(Elf64_Shdr),
			 .e_shnum = SECTIONS,
			 .e_shstrndx = NAMES };
	uint64_t at = sizeof(h) + SECTIONS * sizeof(Elf64_Shdr);

	buf_add(out, &h, sizeof(h));
	for (int i = 0; i < SECTIONS; i++) {
		Elf64_Shdr s = { .sh_name = sections[i].name,
				 .sh_type = sections[i].type,
				 .sh_flags = sections[i].flags,
				 .sh_offset = i ? at : 0,
				 .sh_size = sections[i].size,
				 .sh_link = sections[i].link,
				 .sh_info = sections[i].target,
				 .sh_addralign = i ? 8 : 0,
				 .sh_entsize = sections[i].entry };

		buf_add(out, &s, sizeof(s));
		at += (sections[i].size + 7) & ~7ul;
	}
	for (int i = 1; i < SECTIONS; i++) {
		buf_add(out, sections[i].bytes, sections[i].size);
		buf_add(out, zeros, -sections[i].size & 7);
	}
}

static void change(struct buf *file, const uint8_t *data, size_t n)
{
	for (; n >= 3; data += 3, n -= 3)
		file->data[(data[0] | data[1] << 8) % file->len] = data[2];
}

/* What kmodule.h promises: sorted, unique starts, names; a site at the start or after an endbr64.
 * */
static void ask(struct buf *file, const char *text, bool is_right)
{
	struct kmodule *m = kmodule_open_bytes(file->data, file->len, "fuzz", NULL);
	const struct kmodule_fn *fns;
	const char *const *depends;
	size_t n;

	if (!m)
		return;
	depends = kmodule_depends(m, &n);
	for (size_t i = 0; i < n; i++)
		if (!*depends[i] || strpbrk(depends[i], "/.-"))
			abort();
	if (strlen(kmodule_release(m)) > 4 * file->len)
		abort();
	kmodule_place(m, text, NULL);
	fns = kmodule_fns(m, &n);
	for (size_t i = 0; i < n; i++)
		if ((i && fns[i].start <= fns[i - 1].start) || !*fns[i].name ||
		    (fns[i].site && fns[i].site - fns[i].start > 4))
			abort();
	if (is_right && (n != 2 || !fns[0].site || fns[1].site != 0xffffffffc0001014))
		abort();
	kmodule_free(m);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct buf file = { 0 }, text = { 0 };

	if (!n)
		return 0;
	if (data[0] == 1) {
		buf_add(&file, data + 1, n - 1);
		buf_puts(&text, right);
	} else {
		make(&file);
		buf_add(&text, data[0] == 2 ? (const char *)data + 1 : right,
			data[0] == 2 ? n - 1 : sizeof(right) - 1);
		if (data[0] != 2)
			change(&file, data + 1, n - 1);
	}
	if (file.len)
		ask(&file, buf_str(&text), data[0] == 0 && n == 1);
	buf_free(&file);
	buf_free(&text);
	return 0;
}
