/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Builds paths from the kernel's dentries, which point to their parents, and mounts, which point to
 * where they are mounted. */
#ifndef RECORDER_PATHS_H
#define RECORDER_PATHS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define PATH_BYTES 4096 /* PATH_MAX: a longer path is not recorded */

/* A place in the tree, as in the kernel's struct path: addresses of a struct vfsmount and a struct
 * dentry. */
struct path {
	uint64_t mnt, dentry;
};

struct path path_of_file(uint64_t file); /* struct file */
/* A task's root or current folder; `offset`: of that member in fs_struct. */
struct path path_of_task(uint64_t task, uint32_t offset);
bool path_is_mount_root(struct path p);

/* All return the length without NUL, or 0 if there is no name or it is too long. */

/* From the task's root, across mounts. */
size_t path_from(struct path p, struct path root, char *to, size_t size);
/* From the root of the file's own file system. */
size_t path_in_file_system(struct path p, char *to, size_t size);
/* Only the last name. */
size_t path_name(struct path p, char *to, size_t size);

#endif
