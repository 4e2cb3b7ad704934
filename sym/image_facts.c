// SPDX-License-Identifier: GPL-2.0-or-later
#include <errno.h>
#include <stdio.h>

#include "base/buf.h"
#include "base/err.h"
#include "sym/elffile.h"
#include "sym/image.h"

enum { PHYS32_ENTRY = 18 }; /* XEN_ELFNOTE_PHYS32_ENTRY, include/xen/interface/elfnote.h */

static size_t section_size(const struct elffile *f, const char *name)
{
	struct elfsec s;

	return elffile_section(f, name, &s) && s.bytes ? s.size : 0;
}

/* Downloads and copies get interrupted: what the headers promise must be there. */
static int check_whole(const struct elffile *f, const char *elf, struct err *e)
{
	uint64_t end = f->ehdr.e_shoff + (uint64_t)f->ehdr.e_shnum * f->ehdr.e_shentsize, at;
	GElf_Phdr ph;
	size_t n;

	if (elf_getphdrnum(f->elf, &n) != 0)
		n = 0;
	for (size_t i = 0; i < n && gelf_getphdr(f->elf, i, &ph); i++) {
		at = ph.p_type == PT_LOAD ? ph.p_offset + ph.p_filesz : 0;
		end = at > end ? at : end;
	}
	if (end <= f->size)
		return 0;
	return err_set(e, -EINVAL, "%s is cut short: its headers promise %llu bytes, it has %zu",
		       elf, (unsigned long long)end, f->size);
}

int image_facts(const char *elf, struct image_facts *out, struct err *e)
{
	struct elffile f;
	struct elfnote note;
	struct buf id = { 0 };
	int r = elffile_open(&f, elf, e);

	if (r < 0)
		return r;
	r = check_whole(&f, elf, e);
	if (r < 0) {
		elffile_close(&f);
		return r;
	}
	*out = (struct image_facts){ .bits = f.bits,
				     .pvh = elffile_note(&f, "Xen", PHYS32_ENTRY, &note),
				     .btf = section_size(&f, ".BTF"),
				     .debug = section_size(&f, ".debug_info") };
	elffile_build_id(&f, &id);
	snprintf(out->build_id, sizeof(out->build_id), "%s", buf_str(&id));
	if (id.failed)
		r = err_set(e, -ENOMEM, "out of memory");
	buf_free(&id);
	elffile_close(&f);
	return r;
}
