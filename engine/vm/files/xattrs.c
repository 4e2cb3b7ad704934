// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/vm/files/xattrs.h"

#include <dirent.h>
#include <limits.h>
#include <linux/limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/xattr.h>

#include "engine/vm/files/entry.h"

static bool is_carried(const char *name)
{
	return !strcmp(name, XATTR_CAPABILITY) || !strncmp(name, "system.posix_acl_", 17) ||
	       !strncmp(name, "user.", 5);
}

static void tell_value(const char *path, const char *name, xattr_fn fn, void *ctx)
{
	char value[XATTR_SIZE_MAX];
	ssize_t n = getxattr(path, name, value, sizeof(value));

	if (n >= 0)
		fn(ctx, path, name, value, n);
}

static int by_name(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* In the order of their names: a file system keeps them in any order. */
static void tell_file(const char *path, xattr_fn fn, void *ctx)
{
	char list[4096];
	const char *names[sizeof(list) / 8];
	ssize_t size = listxattr(path, list, sizeof(list));
	size_t n = 0;

	for (const char *p = list; p < list + size && n < sizeof(names) / sizeof(*names);
	     p += strlen(p) + 1)
		if (is_carried(p))
			names[n++] = p;
	qsort(names, n, sizeof(*names), by_name);
	for (size_t i = 0; i < n; i++)
		tell_value(path, names[i], fn, ctx);
}

bool files_each_xattr(const struct files *f, xattr_fn fn, void *ctx)
{
	size_t n = 0;
	const struct file_entry **sorted = files_sorted(f, &n);

	for (size_t i = 0; sorted && i < n; i++)
		if (!sorted[i]->bytes && !sorted[i]->target)
			tell_file(sorted[i]->path, fn, ctx);
	free(sorted);
	return sorted;
}

static void tell_folder(const char *folder, xattr_fn fn, void *ctx)
{
	char path[PATH_MAX];
	struct dirent **list;
	int n = scandir(folder, &list, NULL, alphasort);

	for (int i = 0; i < n; i++) {
		if (list[i]->d_type == DT_REG &&
		    snprintf(path, sizeof(path), "%s/%s", folder, list[i]->d_name) < PATH_MAX)
			tell_value(path, XATTR_CAPABILITY, fn, ctx);
		free(list[i]);
	}
	if (n >= 0)
		free(list);
}

void path_each_capability(const char *program, const char *path_env, xattr_fn fn, void *ctx)
{
	char *folders = strdup(path_env ? path_env : ""), *save = NULL;
	char real[PATH_MAX];

	if (realpath(program, real))
		tell_value(real, XATTR_CAPABILITY, fn, ctx);
	for (char *p = folders ? strtok_r(folders, ":", &save) : NULL; p;
	     p = strtok_r(NULL, ":", &save))
		if (realpath(p, real))
			tell_folder(real, fn, ctx);
	free(folders);
}
