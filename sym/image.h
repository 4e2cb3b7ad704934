/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * A kernel image: the vmlinuz that distributions ship (a bzImage with a compressed ELF inside,
 * Documentation/arch/x86/boot.rst) and the ELF itself, which QEMU starts through its PVH note
 * and from which symbols and types are read without booting.
 */
#ifndef SYM_IMAGE_H
#define SYM_IMAGE_H

#include <stdbool.h>
#include <stddef.h>

struct err;

/* Writes the ELF inside `vmlinuz` to `elf` (a copy if it already is an ELF), atomically: a file
 * under that name is always complete. Knows gzip, xz, lzma, lz4 and zstd. -EINVAL for a file that
 * is not a kernel. */
int image_unpack(const char *vmlinuz, const char *elf, struct err *e);

/* The release of a bzImage or of a kernel ELF ("6.1.0-56-cloud-amd64", the first word of the
 * version string). */
int image_release(const char *path, char *release, size_t size, struct err *e);

/* What a kernel's ELF has besides its symbols (sym/ksyms.h). */
struct image_facts {
	int bits;           /* 64 or 32 */
	bool pvh;           /* has the note through which QEMU starts an ELF */
	size_t btf, debug;  /* bytes of .BTF and .debug_info, 0 for none */
	char build_id[129]; /* in hex; "" for none */
};

/* 0 or -errno; -EINVAL also for a truncated file. */
int image_facts(const char *elf, struct image_facts *out, struct err *e);

#endif
