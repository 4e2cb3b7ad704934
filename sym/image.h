/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * A kernel image: the vmlinuz that distributions ship (a bzImage with a compressed ELF inside,
 * Documentation/arch/x86/boot.rst) and the ELF itself, which QEMU starts through its PVH note
 * and from which symbols and types are read without booting.
 */
#ifndef SYM_IMAGE_H
#define SYM_IMAGE_H

#include <stddef.h>

struct err;

/* Writes the ELF inside `vmlinuz` to `elf` (a copy when it is an ELF already), atomically: a file that exists
 * under that name is complete. gzip, xz, lzma, lz4 and zstd. -EINVAL for a file that is no kernel. */
int image_unpack(const char *vmlinuz, const char *elf, struct err *e);

/* The release of a bzImage or of a kernel ELF ("6.1.0-56-cloud-amd64", the first word of the version string). */
int image_release(const char *path, char *release, size_t size, struct err *e);

#endif
