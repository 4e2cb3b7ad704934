/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * How a kernel gets into the cache, for add.c (a path) and fetch.c (a package): under a lock on the
 * whole cache, everything is put into a hidden folder, which is renamed when it is complete.
 * Leftovers of a killed process are removed by the next one that holds the lock.
 */
#ifndef KERNELS_CACHE_H
#define KERNELS_CACHE_H

#include <limits.h>
#include <stdbool.h>

#include "kernels/kernels.h"

struct err;

struct kernel_new {
	char cache[PATH_MAX / 2];
	char path[PATH_MAX / 2 + 32]; /* the hidden folder */
	int lock;                     /* the cache's folder, open */
};

/* Waits for the lock. After a failure there is nothing to end. */
int kernel_begin(struct kernel_new *k, struct err *e);
/* The release of an image, checked to be safe as a folder's name. */
int kernel_release(const char *image, char *release, size_t size, struct err *e);
/* The ELF in an image (a bzImage or an ELF), as the new kernel's vmlinux. */
int kernel_unpack(const struct kernel_new *k, const char *image, struct err *e);
/* Renames the folder, complete except for `origin`, to its release, replacing another of that name.
 * The default kernel does not change. */
int kernel_finish(struct kernel_new *k, const char *release, const char *origin,
		  struct kernel_entry *out, struct err *e);
int kernel_make_default(const struct kernel_new *k, const char *release, struct err *e);
/* For failures between begin and end: returns `code`, with a better message when the disk is
 * full. */
int kernel_failed(const struct kernel_new *k, int code, struct err *e);
/* Removes what was not finished, and unlocks. */
void kernel_end(struct kernel_new *k);

#endif
