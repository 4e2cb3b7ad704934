/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The cache of kernel images: $XDG_CACHE_HOME/ringtrip/kernels/RELEASE/ (or ~/.cache/…) with
 *   vmlinuz   as the distribution ships it
 *   vmlinux   the ELF inside, which QEMU starts
 *   origin    one line: where it came from ("linux-image-6.1.0-56-cloud-amd64 6.1.192-2", or the path that was added)
 * A folder appears under its name only when it is complete.
 */
#ifndef ENGINE_VM_KERNELS_H
#define ENGINE_VM_KERNELS_H

#include <stddef.h>

struct err;

struct kernel_entry {
	char release[128];
	char vmlinux[4096];
	char origin[256];
	unsigned long long bytes; /* of the whole folder */
};

typedef void (*progress_fn)(void *ctx, const char *what);

/* The cache's folder for kernels; made when missing. */
int kernels_dir(char *path, size_t size, struct err *e);
/* All cached ones, newest release last (version order). The array is the caller's to free(). */
int kernels_list(struct kernel_entry **list, size_t *n, struct err *e);
/* NULL: the newest cached; a release; or a path to a vmlinuz or vmlinux (which is added first). -ENOENT when none. */
int kernels_find(const char *which, struct kernel_entry *out, struct err *e);
/* Fetches the distribution's cloud kernel (NULL: what linux-image-cloud-amd64 depends on now; else a package name)
 * with `apt-get download`, unpacks it with libarchive; nothing is installed, no root needed. Says what it does through `progress`. */
int kernels_fetch(const char *package, progress_fn progress, void *ctx, struct kernel_entry *out,
		  struct err *e);
int kernels_add(const char *path, struct kernel_entry *out, struct err *e);

#endif
