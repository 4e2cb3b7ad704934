/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * A loadable module of the kernel (.ko, a relocatable ELF): what it says of itself in .modinfo,
 * strings "KEY=VALUE" (scripts/mod/modpost.c, include/linux/module.h), and the names of its
 * functions. Where those are follows only from the addresses that its sections got, which the
 * kernel tells in /sys/module/NAME/sections (kernel/module/sysfs.c).
 */
#ifndef SYM_KMODULE_H
#define SYM_KMODULE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct err;
struct kmodule;

/* A module's name out of a path: ".../virtio-gpu.ko.xz" is "virtio_gpu" (the kernel knows no '-' in
 * names). False for what is no module's file, and where it does not fit. */
bool kmodule_name(const char *path, char *name, size_t size);

/* NULL on error. The bytes stay the caller's, outlive the kmodule, and may be written
 * (sym/elffile.h). */
struct kmodule *kmodule_open(const char *path, struct err *e);
struct kmodule *kmodule_open_bytes(void *bytes, size_t n, const char *path, struct err *e);
void kmodule_free(struct kmodule *m);

/* The names of the modules that have to be loaded before it; *n of them, owned by the kmodule. */
const char *const *kmodule_depends(const struct kmodule *m, size_t *n);
/* The release of the kernel that it was built for, fit to be printed ("" when it does not say). */
const char *kmodule_release(const struct kmodule *m);

struct kmodule_fn {
	uint64_t start, size;
	/* its entry site, out of __mcount_loc; 0: the kernel's tracer does not see it */
	uint64_t site;
	const char *name; /* owned by the kmodule */
};

/* `sections` are lines "NAME ADDRESS" (".text 0xffffffffc0312000"), one for each file of that
 * folder. Sections that are not among them have no addresses and yield no functions, nor do those
 * that are gone after loading (.init…). -EINVAL for a line that is none, and for a damaged
 * module. */
int kmodule_place(struct kmodule *m, const char *sections, struct err *e);
/* The functions, by rising start, one a start; *n of them. None before kmodule_place(). */
const struct kmodule_fn *kmodule_fns(const struct kmodule *m, size_t *n);

#endif
