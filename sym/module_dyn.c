// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Reads what the loaders read, as they do: by program headers. Section headers may be missing or
 * wrong.
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/err.h"
#include "sym/module_parts.h"

/* The NUL-terminated string at a file offset; NULL if it does not end before `end`. */
static const char *string_in(const struct module *m, uint64_t off, uint64_t end)
{
	if (end > m->elf.size || off >= end || !memchr(m->elf.bytes + off, 0, end - off))
		return NULL;
	return (const char *)m->elf.bytes + off;
}

static int add_seg(struct module *m, const GElf_Phdr *ph, const char *name, struct err *e)
{
	if (ph->p_filesz > ph->p_memsz || ph->p_offset > m->elf.size ||
	    ph->p_filesz > m->elf.size - ph->p_offset || ph->p_vaddr + ph->p_memsz < ph->p_vaddr)
		return err_set(e, -EINVAL,
			       "%s: the segment at %#llx does not lie in the file: it is cut short "
			       "or damaged",
			       name, (unsigned long long)ph->p_vaddr);
	m->segs[m->n_segs++] = (struct module_seg){
		.vaddr = ph->p_vaddr,
		.filesz = ph->p_filesz,
		.memsz = ph->p_memsz,
		.off = ph->p_offset,
		.flags = ph->p_flags,
	};
	/* As the kernel computes AT_PHDR: where the headers are mapped, whatever PT_PHDR says. */
	if (m->elf.ehdr.e_phoff - ph->p_offset < ph->p_filesz)
		m->phdr_vaddr = m->elf.ehdr.e_phoff - ph->p_offset + ph->p_vaddr;
	return 0;
}

static void add_needed(struct module *m, const char *name)
{
	const char **p = reallocarray(m->needed, m->n_needed + 1, sizeof(*p));

	if (!p)
		return;
	p[m->n_needed++] = name;
	m->needed = p;
}

/* The string table of the dynamic section: its tags give an address and a size. */
struct dynstr {
	uint64_t off, end; /* in the file */
};

static bool find_dynstr(const struct module *m, Elf_Data *d, size_t n, struct dynstr *out)
{
	uint64_t addr = 0, size = 0;
	const uint8_t *p;
	GElf_Dyn dyn;

	for (size_t i = 0; i < n && gelf_getdyn(d, i, &dyn) && dyn.d_tag != DT_NULL; i++) {
		if (dyn.d_tag == DT_STRTAB)
			addr = dyn.d_un.d_ptr;
		else if (dyn.d_tag == DT_STRSZ)
			size = dyn.d_un.d_val;
	}
	p = size ? module_at(m, addr, size) : NULL;
	if (!p)
		return false;
	out->off = p - m->elf.bytes;
	out->end = out->off + size;
	return true;
}

static void read_tag(struct module *m, const GElf_Dyn *dyn, const struct dynstr *strings)
{
	const char *s;

	if (dyn->d_un.d_val >= strings->end - strings->off)
		return;
	s = string_in(m, strings->off + dyn->d_un.d_val, strings->end);
	if (!s)
		return;
	switch (dyn->d_tag) {
	case DT_NEEDED:
		add_needed(m, s);
		break;
	case DT_SONAME:
		m->soname = s;
		break;
	case DT_RUNPATH: /* if both are present, the loader ignores DT_RPATH */
		m->runpath = s;
		m->is_rpath = false;
		break;
	case DT_RPATH:
		if (!m->runpath) {
			m->runpath = s;
			m->is_rpath = true;
		}
		break;
	}
}

static void read_dynamic(struct module *m, const GElf_Phdr *ph)
{
	struct dynstr strings;
	Elf_Data *d;
	GElf_Dyn dyn;
	size_t n;

	if (ph->p_offset > m->elf.size || ph->p_filesz > m->elf.size - ph->p_offset)
		return;
	d = elf_getdata_rawchunk(m->elf.elf, ph->p_offset, ph->p_filesz, ELF_T_DYN);
	n = ph->p_filesz / gelf_fsize(m->elf.elf, ELF_T_DYN, 1, EV_CURRENT);
	if (!d || !find_dynstr(m, d, n, &strings))
		return;
	for (size_t i = 0; i < n && gelf_getdyn(d, i, &dyn) && dyn.d_tag != DT_NULL; i++)
		read_tag(m, &dyn, &strings);
}

static int read_segs(struct module *m, size_t n, const char *name, struct err *e)
{
	GElf_Phdr ph;
	int r = 0;

	m->segs = calloc(n ? n : 1, sizeof(*m->segs));
	if (!m->segs)
		return err_set(e, -ENOMEM, "%s: out of memory", name);
	for (size_t i = 0; i < n && r == 0 && gelf_getphdr(m->elf.elf, i, &ph); i++) {
		if (ph.p_type == PT_LOAD)
			r = add_seg(m, &ph, name, e);
	}
	if (r == 0 && m->n_segs == 0)
		r = err_set(e, -EINVAL, "%s: no PT_LOAD segment: it cannot be run", name);
	return r;
}

int module_read_dynamic(struct module *m, const char *name, struct err *e)
{
	GElf_Phdr ph;
	size_t n;
	int r;

	if (elf_getphdrnum(m->elf.elf, &n) != 0)
		return err_set(e, -EINVAL, "%s: damaged program headers: %s", name, elf_errmsg(-1));
	r = read_segs(m, n, name, e);
	if (r < 0)
		return r;
	for (size_t i = 0; i < n && gelf_getphdr(m->elf.elf, i, &ph); i++) {
		if (ph.p_type == PT_DYNAMIC)
			read_dynamic(m, &ph);
		else if (ph.p_type == PT_INTERP && ph.p_filesz <= m->elf.size)
			m->interp = string_in(m, ph.p_offset, ph.p_offset + ph.p_filesz);
	}
	return 0;
}
