// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/vm/vdso.h"

#include <fcntl.h>
#include <gelf.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "kernels/kernel.h"
#include "kernels/kernels.h"
#include "sym/ksyms.h"
#include "sym/module.h"

#define VDSO_MAX (64u << 10)

/* The running kernel: its image, which says where its parts are, and the guest's memory. */
struct running {
	Elf *elf;
	int ram_fd;
};

/* The physical address of a kernel address, by the program headers; -1 for none. The kernel stays
 * where it was loaded (nokaslr). */
static off_t place_of(const struct running *k, uint64_t addr)
{
	size_t n = 0;
	GElf_Phdr ph;

	elf_getphdrnum(k->elf, &n);
	for (size_t i = 0; i < n; i++)
		if (gelf_getphdr(k->elf, i, &ph) && ph.p_type == PT_LOAD && addr >= ph.p_vaddr &&
		    addr - ph.p_vaddr < ph.p_filesz)
			return ph.p_paddr + (addr - ph.p_vaddr);
	return -1;
}

static bool read_ram(const struct running *k, void *to, size_t n, off_t at)
{
	return at >= 0 && pread(k->ram_fd, to, n, at) == (ssize_t)n;
}

static struct module *read_vdso(const struct running *k, uint64_t image)
{
	struct {
		uint64_t data, size;
	} head;
	struct module *m = NULL;
	void *bytes;

	if (!read_ram(k, &head, sizeof(head), place_of(k, image)) || head.size > VDSO_MAX)
		return NULL;
	bytes = malloc(head.size);
	if (bytes && read_ram(k, bytes, head.size, place_of(k, head.data)))
		m = module_open_bytes(bytes, head.size, "[vdso]", NULL);
	free(bytes);
	return m;
}

/* The length of a 32-bit shared object, by its own headers; 0: it is not one. */
static size_t object_size(const Elf32_Ehdr *h)
{
	if (memcmp(h->e_ident, ELFMAG, SELFMAG) || h->e_ident[EI_CLASS] != ELFCLASS32 ||
	    h->e_type != ET_DYN || h->e_machine != EM_386 || h->e_shoff > VDSO_MAX)
		return 0;
	return h->e_shoff + h->e_shnum * h->e_shentsize;
}

/* For a kernel without data symbols: its image contains one shared object, at the start of a
 * page. */
static struct module *find_vdso(const struct running *k)
{
	char bytes[VDSO_MAX];
	size_t n = 0, size;
	GElf_Phdr ph;

	elf_getphdrnum(k->elf, &n);
	for (size_t i = 0; i < n && gelf_getphdr(k->elf, i, &ph); i++)
		for (uint64_t at = -ph.p_vaddr & 4095; ph.p_type == PT_LOAD && at < ph.p_filesz;
		     at += 4096) {
			Elf32_Ehdr h;

			if (read_ram(k, &h, sizeof(h), ph.p_paddr + at) &&
			    (size = object_size(&h)) && size <= sizeof(bytes) &&
			    read_ram(k, bytes, size, ph.p_paddr + at))
				return module_open_bytes(bytes, size, "[vdso]", NULL);
		}
	return NULL;
}

struct module *vdso_of_guest(struct kernel *kernel, int ram_fd, enum abi abi)
{
	static const char *const images[] = { [ABI_X86_64] = "vdso_image_64",
					      [ABI_I386] = "vdso_image_32",
					      [ABI_X32] = "vdso_image_x32" };
	const struct ksyms *syms = kernel_symbols(kernel, NULL);
	uint64_t image = ksyms_addr(syms, images[abi]);
	bool without = abi == ABI_I386 && !image && ksyms_addr(syms, "entry_SYSENTER_32");
	int fd = image || without ? open(kernel_entry(kernel)->vmlinux, O_RDONLY | O_CLOEXEC) : -1;
	struct running k = { .ram_fd = ram_fd };
	struct module *m;

	if (fd < 0)
		return NULL;
	elf_version(EV_CURRENT);
	k.elf = elf_begin(fd, ELF_C_READ_MMAP, NULL);
	m = !k.elf ? NULL : without ? find_vdso(&k) : read_vdso(&k, image);
	elf_end(k.elf);
	close(fd);
	return m;
}
