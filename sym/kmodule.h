/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * A loadable module of the kernel (.ko, a relocatable ELF): what it says of itself in .modinfo, strings "KEY=VALUE"
 * (scripts/mod/modpost.c, include/linux/module.h).
 */
#ifndef SYM_KMODULE_H
#define SYM_KMODULE_H

#include <stdbool.h>
#include <stddef.h>

struct err;
struct kmodule;

/* A module's name out of a path: ".../virtio-gpu.ko.xz" is "virtio_gpu" (the kernel knows no '-' in names). False
 * for what is no module's file, and where it does not fit. */
bool kmodule_name(const char *path, char *name, size_t size);

/* NULL on error. The bytes stay the caller's, outlive the kmodule, and may be written (sym/elffile.h). */
struct kmodule *kmodule_open(const char *path, struct err *e);
struct kmodule *kmodule_open_bytes(void *bytes, size_t n, const char *path, struct err *e);
void kmodule_free(struct kmodule *m);

/* The names of the modules that have to be loaded before it; *n of them, owned by the kmodule. */
const char *const *kmodule_depends(const struct kmodule *m, size_t *n);
/* The release of the kernel that it was built for, fit to be printed ("" when it does not say). */
const char *kmodule_release(const struct kmodule *m);

#endif
