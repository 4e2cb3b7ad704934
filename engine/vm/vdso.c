// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/vm/vdso.h"

#include <fcntl.h>
#include <gelf.h>
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

struct module *vdso_of_kernel(const char *vmlinux, const struct ksyms *k, unsigned bits)
{
	uint64_t image = ksyms_addr(k, bits == 32 ? "vdso_image_32" : "vdso_image_64");
	int fd = image ? open(vmlinux, O_RDONLY | O_CLOEXEC) : -1;
	struct module *m;
	Elf *elf;

	if (fd < 0)
		return NULL;
	elf_version(EV_CURRENT);
	elf = elf_begin(fd, ELF_C_READ_MMAP, NULL);
	m = elf ? read_vdso(elf, fd, image) : NULL;
	elf_end(elf);
	close(fd);
	return m;
}
