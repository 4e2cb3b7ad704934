/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * What files.c, closure.c and initramfs.c share: the set itself, one entry per path in the guest.
 * The paths are physical: no folder above an entry is a symbolic link; links passed on the way are
 * entries themselves.
 */
#ifndef ENGINE_VM_FILES_ENTRY_H
#define ENGINE_VM_FILES_ENTRY_H

#include <limits.h>
#include <stddef.h>
#include <sys/stat.h>

struct err;
struct files;

struct file_entry {
	const char *path;   /* absolute; also the name on the host, unless `bytes` */
	const char *target; /* of a symbolic link, else NULL */
	const void *bytes;  /* generated content, else NULL: the host's file has it */
	struct stat st;
};

enum walk_flags {
	WALK_MAKE = 1, /* a name missing on the host becomes a folder */
};

/* Adds `path` and everything on the way to it: folders, symbolic links and their targets. A
 * relative path starts at the current folder. `real` (of PATH_MAX bytes, or NULL) gets the physical
 * path. */
int files_walk(struct files *f, const char *path, unsigned flags, char *real, struct err *e);
/* Adds one entry whose parent folders are entries already, without a walk. */
int files_put(struct files *f, const char *path, const struct stat *st, const char *target);
/* What ld.so loads before a program's libraries: LD_PRELOAD, or NULL. */
const char *files_preload(const struct files *f);
const struct file_entry *files_get(const struct files *f, const char *path);
/* All entries in ascending order of path (strcmp): a folder comes before its content. The caller
 * frees the array. */
const struct file_entry **files_sorted(const struct files *f, size_t *n);

#endif
