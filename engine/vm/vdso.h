/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The vDSOs as they are in the running kernel's memory, which patches them for its processor:
 * `vdso_image_64` points to that of 64-bit programs, `vdso_image_32` to that of i386's,
 * `vdso_image_x32` to that of x32's (arch/x86/include/asm/vdso.h: data, size).
 */
#ifndef ENGINE_VM_VDSO_H
#define ENGINE_VM_VDSO_H

#include "abi/calls/sysent.h"

struct kernel;
struct module;

/* The vDSO for an ABI. NULL if the kernel has none; the caller frees it. */
struct module *vdso_of_guest(struct kernel *kernel, int ram_fd, enum abi abi);

#endif
