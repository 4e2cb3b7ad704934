// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/vm/vdso.h"

#include <fcntl.h>
#include <gelf.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "sym/ksyms.h"
#include "sym/module.h"

#define VDSO_MAX (64u << 10)

/* File offset of a kernel address, by the program headers; -1 for none. */
static off_t offset_of(Elf *elf, uint64_t addr)
{
	size_t n = 0;
	GElf_Phdr ph;

	elf_getphdrnum(elf, &n);
	for (size_t i = 0; i < n; i++)
		if (gelf_getphdr(elf, i, &ph) && ph.p_type == PT_LOAD && addr >= ph.p_vaddr &&
		    addr - ph.p_vaddr < ph.p_filesz)
			return ph.p_offset + (addr - ph.p_vaddr);
	return -1;
}

static struct module *read_vdso(Elf *elf, int fd, uint64_t image)
{
	struct {
		uint64_t data, size;
	} head;
	off_t at = offset_of(elf, image);
	struct module *m = NULL;
	void *bytes;

	if (at < 0 || pread(fd, &head, sizeof(head), at) != sizeof(head) || head.size > VDSO_MAX)
		return NULL;
	at = offset_of(elf, head.data);
	bytes = malloc(head.size);
	if (bytes && at >= 0 && pread(fd, bytes, head.size, at) == (ssize_t)head.size)
		m = module_open_bytes(bytes, head.size, "[vdso]", NULL);
	free(bytes);
	return m;
}

/* How long a 32-bit shared object is, by its own headers; 0: it is none. */
static size_t object_size(const Elf32_Ehdr *h)
{
	if (memcmp(h->e_ident, ELFMAG, SELFMAG) || h->e_ident[EI_CLASS] != ELFCLASS32 ||
	    h->e_type != ET_DYN || h->e_machine != EM_386 || h->e_shoff > VDSO_MAX)
		return 0;
	return h->e_shoff + h->e_shnum * h->e_shentsize;
}

/* A kernel without the symbols of its data: its image has one shared object inside, at the beginning of a page. */
static struct module *find_vdso(Elf *elf, int fd)
{
	char bytes[VDSO_MAX];
	size_t n = 0, size;
	GElf_Phdr ph;

	elf_getphdrnum(elf, &n);
	for (size_t i = 0; i < n && gelf_getphdr(elf, i, &ph); i++)
		for (uint64_t at = -ph.p_vaddr & 4095; ph.p_type == PT_LOAD && at < ph.p_filesz;
		     at += 4096) {
			Elf32_Ehdr h;

			if (pread(fd, &h, sizeof(h), ph.p_offset + at) != sizeof(h) ||
			    !(size = object_size(&h)) || size > sizeof(bytes) ||
			    pread(fd, bytes, size, ph.p_offset + at) != (ssize_t)size)
				continue;
			return module_open_bytes(bytes, size, "[vdso]", NULL);
		}
	return NULL;
}

struct module *vdso_of_kernel(const char *vmlinux, const struct ksyms *k, unsigned bits)
{
	uint64_t image = ksyms_addr(k, bits == 32 ? "vdso_image_32" : "vdso_image_64");
	bool without = bits == 32 && !image && ksyms_addr(k, "entry_SYSENTER_32");
	int fd = image || without ? open(vmlinux, O_RDONLY | O_CLOEXEC) : -1;
	struct module *m;
	Elf *elf;

	if (fd < 0)
		return NULL;
	elf_version(EV_CURRENT);
	elf = elf_begin(fd, ELF_C_READ_MMAP, NULL);
	m = !elf ? NULL : without ? find_vdso(elf, fd) : read_vdso(elf, fd, image);
	elf_end(elf);
	close(fd);
	return m;
}
