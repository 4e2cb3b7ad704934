/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Extended attributes that affect programs and that a cpio archive cannot hold: file capabilities
 * (capabilities(7)), access control lists (acl(5)), and the users' own (xattr(7)).
 */
#ifndef ENGINE_VM_FILES_XATTRS_H
#define ENGINE_VM_FILES_XATTRS_H

#include <stdbool.h>
#include <stddef.h>

struct files;

#define XATTR_CAPABILITY "security.capability"

typedef void (*xattr_fn)(void *ctx, const char *path, const char *name, const void *value,
			 size_t n);

/* Those of all files and folders of a set, in ascending order of path. False: out of memory. */
bool files_each_xattr(const struct files *f, xattr_fn fn, void *ctx);
/* The file capabilities of `program` and of programs in the folders of a PATH, by physical path:
 * for when the guest's files are the host's, since 9p does not carry them. */
void path_each_capability(const char *program, const char *path_env, xattr_fn fn, void *ctx);

#endif
