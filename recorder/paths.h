/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Paths, from the kernel's tree of names: a dentry knows its parent, a mounted file system where it
 * is mounted. */
#ifndef RECORDER_PATHS_H
#define RECORDER_PATHS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define PATH_BYTES 4096 /* PATH_MAX: a longer path is not told */

/* A place in the tree, as the kernel's own struct path names it: addresses of a struct vfsmount and
 * a struct dentry. */
struct path {
	uint64_t mnt, dentry;
};

struct path path_of_file(uint64_t file); /* struct file */
/* A task's root or current folder: `offset` is that of the member in its fs_struct. */
struct path path_of_task(uint64_t task, uint32_t offset);
bool path_is_mount_root(struct path p);

/* All return the length without NUL, 0 where there is no name or it is too long. */

/* From the task's root, over mounts. */
size_t path_from(struct path p, struct path root, char *to, size_t size);
/* From the root of the file's own file system. */
size_t path_in_file_system(struct path p, char *to, size_t size);
/* The last name alone. */
size_t path_name(struct path p, char *to, size_t size);

#endif
