/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * How a kernel gets into the cache, for add.c (a path) and fetch.c (a package):
 * under a lock of the whole cache, all is put into a hidden folder, which gets its name when it is
 * complete. What a killed process left behind is removed by the next one that holds the lock.
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

/* Waits for whoever holds the lock. After a failure there is nothing to end. */
int kernel_begin(struct kernel_new *k, struct err *e);
/* The release of an image, fit to become the name of a folder. */
int kernel_release(const char *image, char *release, size_t size, struct err *e);
/* The ELF in an image (a bzImage or an ELF), as the new kernel's vmlinux. */
int kernel_unpack(const struct kernel_new *k, const char *image, struct err *e);
/* Puts the folder, which is complete but for `origin`, under its release's name, in place of
 * another of that name. The default kernel stays the one that it was. */
int kernel_finish(struct kernel_new *k, const char *release, const char *origin,
		  struct kernel_entry *out, struct err *e);
int kernel_make_default(const struct kernel_new *k, const char *release, struct err *e);
/* For what went wrong between begin and end: returns `code`, after a better message where the disk
 * is full. */
int kernel_failed(const struct kernel_new *k, int code, struct err *e);
/* Removes what was not finished, and unlocks. */
void kernel_end(struct kernel_new *k);

#endif
