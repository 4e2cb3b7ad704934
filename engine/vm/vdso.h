/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The vDSOs, read out of the kernel image: `vdso_image_64` points to that of 64-bit programs, `vdso_image_32` to that of 32-bit ones
 * (arch/x86/include/asm/vdso.h: data, size). The code that runs is the guest's, recorded as all other; from here come its names.
 */
#ifndef ENGINE_VM_VDSO_H
#define ENGINE_VM_VDSO_H

struct ksyms;
struct module;

/* That of programs of so many bits. NULL where the image has none; the caller frees it. */
struct module *vdso_of_kernel(const char *vmlinux, const struct ksyms *k, unsigned bits);

#endif
