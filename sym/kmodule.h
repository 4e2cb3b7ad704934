/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * A loadable kernel module (.ko, a relocatable ELF): its .modinfo, strings "KEY=VALUE"
 * (scripts/mod/modpost.c, include/linux/module.h), and its functions. Their addresses follow only
 * from the addresses that its sections got, which the kernel shows in /sys/module/NAME/sections
 * (kernel/module/sysfs.c).
 */
#ifndef SYM_KMODULE_H
#define SYM_KMODULE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct err;
struct kmodule;

/* A module's name from a path: ".../virtio-gpu.ko.xz" is "virtio_gpu" (the kernel has no '-' in
 * names). False if the path is not a module's, or the name does not fit. */
bool kmodule_name(const char *path, char *name, size_t size);

/* NULL on error. The bytes remain the caller's, must outlive the kmodule and must be writable
 * (sym/elffile.h). */
struct kmodule *kmodule_open(const char *path, struct err *e);
struct kmodule *kmodule_open_bytes(void *bytes, size_t n, const char *path, struct err *e);
void kmodule_free(struct kmodule *m);

/* The names of the *n modules that must be loaded before it, owned by the kmodule. */
const char *const *kmodule_depends(const struct kmodule *m, size_t *n);
/* The kernel release it was built for, safe to print ("" if it does not say). */
const char *kmodule_release(const struct kmodule *m);

struct kmodule_fn {
	uint64_t start, size;
	/* its entry site, from __mcount_loc; 0: invisible to the kernel's tracer */
	uint64_t site;
	const char *name; /* owned by the kmodule */
};

/* `sections` are lines "NAME ADDRESS" (".text 0xffffffffc0312000"), one for each file of that
 * directory. Sections not listed have no addresses and yield no functions, nor do those freed after
 * loading (.init…). -EINVAL for a malformed line or a damaged module. */
int kmodule_place(struct kmodule *m, const char *sections, struct err *e);
/* The *n functions, by ascending start, one per start. None before kmodule_place(). */
const struct kmodule_fn *kmodule_fns(const struct kmodule *m, size_t *n);

#endif
