/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The vDSO, read out of the kernel image: `vdso_image_64` points to it (arch/x86/include/asm/vdso.h: data, size). */
#ifndef ENGINE_VM_VDSO_H
#define ENGINE_VM_VDSO_H

struct ksyms;
struct module;

/* NULL where the image has none; the caller frees it. */
struct module *vdso_of_kernel(const char *vmlinux, const struct ksyms *k);

#endif
