/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * What files.c, closure.c and initramfs.c share: the set itself, one entry for each path of the
 * guest. The paths are physical: no folder above an entry is a symbolic link; the links that were
 * passed on the way are entries.
 */
#ifndef ENGINE_VM_FILES_ENTRY_H
#define ENGINE_VM_FILES_ENTRY_H

#include <limits.h>
#include <stddef.h>
#include <sys/stat.h>

struct err;
struct files;

struct file_entry {
	const char *path;   /* absolute; the name on the host, too, unless `bytes` */
	const char *target; /* of a symbolic link, else NULL */
	const void *bytes;  /* content of our own, else NULL: the host's file has it */
	struct stat st;
};

enum walk_flags {
	WALK_MAKE = 1, /* what the host does not have becomes a folder */
};

/* Adds `path` and all that leads to it: folders, symbolic links, what they point to. A relative
 * path starts at the current folder. `real` (of PATH_MAX bytes, or NULL) gets the physical path. */
int files_walk(struct files *f, const char *path, unsigned flags, char *real, struct err *e);
/* Adds one entry whose folders are there already, without a walk. */
int files_put(struct files *f, const char *path, const struct stat *st, const char *target);
/* What ld.so loads before a program's libraries: LD_PRELOAD, or NULL. */
const char *files_preload(const struct files *f);
const struct file_entry *files_get(const struct files *f, const char *path);
/* All entries by rising path (strcmp): a folder comes before what it holds. The array is the
 * caller's to free(). */
const struct file_entry **files_sorted(const struct files *f, size_t *n);

#endif
