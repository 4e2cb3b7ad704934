// SPDX-License-Identifier: GPL-2.0-or-later
#include "gdb/kernel_file.h"

#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/err.h"

enum {
	SECTION_NULL,
	SECTION_TEXT,
	SECTION_SYMTAB,
	SECTION_STRTAB,
	SECTION_FRAMES,
	SECTION_NAMES,
	N_SECTIONS
};

static const char names[] = "\0.text\0.symtab\0.strtab\0.debug_frame\0.shstrtab";
enum { NAME_TEXT = 1, NAME_SYMTAB = 7, NAME_STRTAB = 15, NAME_FRAMES = 23, NAME_NAMES = 36 };

struct kernel_file {
	unsigned bits;
	struct buf symbols, strings, frames;
	uint64_t low, high; /* of all symbols */
};

struct kernel_file *kernel_file_new(unsigned bits)
{
	static const Elf64_Sym none;
	struct kernel_file *f = calloc(1, sizeof(*f));

	if (!f)
		return NULL;
	f->bits = bits;
	f->low = UINT64_MAX;
	buf_putc(&f->strings, '\0');
	buf_add(&f->symbols, &none, bits == 64 ? sizeof(Elf64_Sym) : sizeof(Elf32_Sym));
	return f;
}

void kernel_file_free(struct kernel_file *f)
{
	if (!f)
		return;
	buf_free(&f->symbols);
	buf_free(&f->strings);
	buf_free(&f->frames);
	free(f);
}

void kernel_file_symbol(struct kernel_file *f, uint64_t addr, uint64_t size, const char *name,
			bool function)
{
	const unsigned char info = ELF64_ST_INFO(STB_GLOBAL, function ? STT_FUNC : STT_OBJECT);
	const Elf64_Sym wide = { .st_name = f->strings.len,
				 .st_info = info,
				 .st_shndx = SECTION_TEXT,
				 .st_value = addr,
				 .st_size = size };
	const Elf32_Sym narrow = { .st_name = f->strings.len,
				   .st_info = info,
				   .st_shndx = SECTION_TEXT,
				   .st_value = addr,
				   .st_size = size };

	if (f->bits == 64)
		buf_add(&f->symbols, &wide, sizeof(wide));
	else
		buf_add(&f->symbols, &narrow, sizeof(narrow));
	buf_add(&f->strings, name, strlen(name) + 1);
	if (addr < f->low)
		f->low = addr;
	if (addr + size > f->high)
		f->high = addr + size;
}

void kernel_file_frames(struct kernel_file *f, const void *bytes, size_t n)
{
	buf_add(&f->frames, bytes, n);
}

/* ---- the file: header, contents, section headers ---- */

struct section {
	uint32_t name, type, link;
	uint64_t flags, addr, offset, size, entry;
};

/* The .text has an extent, so that addresses belong to the file, but no content. */
static void lay_out(const struct kernel_file *f, struct section s[N_SECTIONS])
{
	const size_t symbol = f->bits == 64 ? sizeof(Elf64_Sym) : sizeof(Elf32_Sym);
	uint64_t at = f->bits == 64 ? sizeof(Elf64_Ehdr) : sizeof(Elf32_Ehdr);

	s[SECTION_NULL] = (struct section){ 0 };
	s[SECTION_TEXT] =
		(struct section){ NAME_TEXT, SHT_NOBITS,       0, SHF_ALLOC | SHF_EXECINSTR, f->low,
				  at,        f->high - f->low, 0 };
	s[SECTION_SYMTAB] = (struct section){ NAME_SYMTAB, SHT_SYMTAB, SECTION_STRTAB, 0,
					      0,           at,         f->symbols.len, symbol };
	at += f->symbols.len;
	s[SECTION_STRTAB] =
		(struct section){ NAME_STRTAB, SHT_STRTAB, 0, 0, 0, at, f->strings.len, 0 };
	at += f->strings.len;
	s[SECTION_FRAMES] =
		(struct section){ NAME_FRAMES, SHT_PROGBITS, 0, 0, 0, at, f->frames.len, 0 };
	at += f->frames.len;
	s[SECTION_NAMES] =
		(struct section){ NAME_NAMES, SHT_STRTAB, 0, 0, 0, at, sizeof(names), 0 };
}

static void add_header(const struct kernel_file *f, uint64_t sections, struct buf *out)
{
	Elf64_Ehdr wide = { .e_type = ET_EXEC,
			    .e_machine = f->bits == 64 ? EM_X86_64 : EM_386,
			    .e_version = EV_CURRENT,
			    .e_shoff = sections,
			    .e_ehsize = sizeof(wide),
			    .e_shentsize = sizeof(Elf64_Shdr),
			    .e_shnum = N_SECTIONS,
			    .e_shstrndx = SECTION_NAMES };
	Elf32_Ehdr narrow = { .e_type = ET_EXEC,
			      .e_machine = EM_386,
			      .e_version = EV_CURRENT,
			      .e_shoff = sections,
			      .e_ehsize = sizeof(narrow),
			      .e_shentsize = sizeof(Elf32_Shdr),
			      .e_shnum = N_SECTIONS,
			      .e_shstrndx = SECTION_NAMES };
	unsigned char ident[EI_NIDENT] = ELFMAG;

	ident[EI_CLASS] = f->bits == 64 ? ELFCLASS64 : ELFCLASS32;
	ident[EI_DATA] = ELFDATA2LSB;
	ident[EI_VERSION] = EV_CURRENT;
	memcpy(wide.e_ident, ident, sizeof(ident));
	memcpy(narrow.e_ident, ident, sizeof(ident));
	if (f->bits == 64)
		buf_add(out, &wide, sizeof(wide));
	else
		buf_add(out, &narrow, sizeof(narrow));
}

static void add_section(const struct kernel_file *f, const struct section *s, struct buf *out)
{
	const Elf64_Shdr wide = { .sh_name = s->name,
				  .sh_type = s->type,
				  .sh_flags = s->flags,
				  .sh_addr = s->addr,
				  .sh_offset = s->offset,
				  .sh_size = s->size,
				  .sh_link = s->link,
				  .sh_info = s->type == SHT_SYMTAB,
				  .sh_addralign = 1,
				  .sh_entsize = s->entry };
	const Elf32_Shdr narrow = { .sh_name = s->name,
				    .sh_type = s->type,
				    .sh_flags = s->flags,
				    .sh_addr = s->addr,
				    .sh_offset = s->offset,
				    .sh_size = s->size,
				    .sh_link = s->link,
				    .sh_info = s->type == SHT_SYMTAB,
				    .sh_addralign = 1,
				    .sh_entsize = s->entry };

	if (f->bits == 64)
		buf_add(out, &wide, sizeof(wide));
	else
		buf_add(out, &narrow, sizeof(narrow));
}

static int write_whole(const char *path, const struct buf *b, struct err *e)
{
	const int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
	size_t done = 0;
	ssize_t n = 0;

	while (fd >= 0 && done < b->len && (n = write(fd, b->data + done, b->len - done)) > 0)
		done += n;
	if (fd < 0 || done < b->len) {
		const int code = errno;

		if (fd >= 0)
			close(fd);
		return err_set(e, -code, "%s: %s", path, strerror(code));
	}
	close(fd);
	return 0;
}

int kernel_file_write(const struct kernel_file *f, const char *path, struct err *e)
{
	struct section s[N_SECTIONS];
	struct buf out = { 0 };
	int code;

	lay_out(f, s);
	add_header(f, s[SECTION_NAMES].offset + sizeof(names), &out);
	buf_add(&out, f->symbols.data, f->symbols.len);
	buf_add(&out, f->strings.data, f->strings.len);
	if (f->frames.len)
		buf_add(&out, f->frames.data, f->frames.len);
	buf_add(&out, names, sizeof(names));
	for (size_t i = 0; i < N_SECTIONS; i++)
		add_section(f, &s[i], &out);
	code = f->symbols.failed || f->strings.failed || f->frames.failed || out.failed
		       ? err_set(e, -ENOMEM, "out of memory")
		       : write_whole(path, &out, e);
	buf_free(&out);
	return code;
}
