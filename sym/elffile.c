// SPDX-License-Identifier: GPL-2.0-or-later
#include "sym/elffile.h"

#include <errno.h>
#include <string.h>

#include "base/buf.h"
#include "base/err.h"

static int elf_begin_bytes(struct elffile *f, const char *name, struct err *e)
{
	if (f->size < SELFMAG || memcmp(f->bytes, ELFMAG, SELFMAG) != 0)
		return err_set(e, -EINVAL, "%s: not an ELF file", name);
	elf_version(EV_CURRENT);
	f->elf = elf_memory((char *)f->bytes, f->size);
	if (!f->elf || elf_kind(f->elf) != ELF_K_ELF || !gelf_getehdr(f->elf, &f->ehdr))
		return err_set(e, -EINVAL, "%s: damaged ELF header: %s", name, elf_errmsg(-1));
	if (f->ehdr.e_ident[EI_DATA] != ELFDATA2LSB ||
	    (f->ehdr.e_machine != EM_X86_64 && f->ehdr.e_machine != EM_386))
		return err_set(e, -EINVAL, "%s: an ELF file for machine %u, not for x86", name,
			       f->ehdr.e_machine);
	f->bits = gelf_getclass(f->elf) == ELFCLASS64 ? 64 : 32;
	if (f->bits == 64 && f->ehdr.e_machine == EM_386)
		return err_set(e, -EINVAL, "%s: a 64-bit ELF file for i386", name);
	return 0;
}

int elffile_open_bytes(struct elffile *f, void *bytes, size_t n, const char *name, struct err *e)
{
	int r;

	*f = (struct elffile){ .bytes = bytes, .size = n };
	r = elf_begin_bytes(f, name, e);
	if (r < 0)
		elffile_close(f);
	return r;
}

int elffile_open(struct elffile *f, const char *path, struct err *e)
{
	int r;

	*f = (struct elffile){ 0 };
	r = filemap_open(&f->map, path, e);
	if (r < 0)
		return r;
	f->bytes = f->map.bytes;
	f->size = f->map.size;
	r = elf_begin_bytes(f, path, e);
	if (r < 0)
		elffile_close(f);
	return r;
}

void elffile_close(struct elffile *f)
{
	elf_end(f->elf);
	filemap_close(&f->map);
	*f = (struct elffile){ 0 };
}

bool elffile_next(const struct elffile *f, Elf_Scn *prev, struct elfsec *out)
{
	const GElf_Shdr *sh = &out->shdr;

	*out = (struct elfsec){ 0 };
	while ((prev = elf_nextscn(f->elf, prev))) {
		if (!gelf_getshdr(prev, &out->shdr))
			continue;
		out->scn = prev;
		if (sh->sh_type == SHT_NOBITS || sh->sh_offset > f->size)
			return true;
		out->bytes = f->bytes + sh->sh_offset;
		out->size = sh->sh_size;
		if (out->size > f->size - sh->sh_offset)
			out->size = f->size - sh->sh_offset;
		return true;
	}
	return false;
}

const char *elffile_secname(const struct elffile *f, const struct elfsec *s)
{
	size_t strings;
	const char *name;

	if (elf_getshdrstrndx(f->elf, &strings) != 0)
		return "";
	name = elf_strptr(f->elf, strings, s->shdr.sh_name);
	return name ? name : "";
}

bool elffile_section(const struct elffile *f, const char *name, struct elfsec *out)
{
	*out = (struct elfsec){ 0 };
	while (elffile_next(f, out->scn, out)) {
		if (strcmp(elffile_secname(f, out), name) == 0)
			return true;
	}
	return false;
}

uint64_t elffile_word(const struct elffile *f, const uint8_t *p)
{
	uint64_t wide;
	uint32_t narrow;

	if (f->bits == 64) {
		memcpy(&wide, p, sizeof(wide));
		return wide;
	}
	memcpy(&narrow, p, sizeof(narrow));
	return narrow;
}

/* The content of a note, if in `d`. */
static bool note_in(Elf_Data *d, const char *owner, unsigned type, struct elfnote *out)
{
	GElf_Nhdr note;
	size_t name, desc, at = 0, len = strlen(owner) + 1;

	while (d && (at = gelf_getnote(d, at, &note, &name, &desc)) > 0) {
		const uint8_t *bytes = d->d_buf;

		if (note.n_type != type || note.n_namesz != len ||
		    memcmp(bytes + name, owner, len) != 0)
			continue;
		*out = (struct elfnote){ bytes + desc, note.n_descsz };
		return true;
	}
	return false;
}

/* The program headers list notes even in a file without sections. */
bool elffile_note(const struct elffile *f, const char *owner, unsigned type, struct elfnote *out)
{
	size_t n;
	GElf_Phdr ph;

	if (elf_getphdrnum(f->elf, &n) != 0)
		return false;
	for (size_t i = 0; i < n && gelf_getphdr(f->elf, i, &ph); i++) {
		if (ph.p_type != PT_NOTE || ph.p_offset > f->size ||
		    ph.p_filesz > f->size - ph.p_offset)
			continue;
		if (note_in(elf_getdata_rawchunk(f->elf, ph.p_offset, ph.p_filesz,
						 ph.p_align == 8 ? ELF_T_NHDR8 : ELF_T_NHDR),
			    owner, type, out))
			return true;
	}
	return false;
}

void elffile_build_id(const struct elffile *f, struct buf *out)
{
	struct elfnote id;

	if (!elffile_note(f, "GNU", NT_GNU_BUILD_ID, &id) || id.size > 64)
		return;
	for (size_t i = 0; i < id.size; i++)
		buf_printf(out, "%02x", id.bytes[i]);
}
