// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/vm/kernels.h"

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/err.h"
#include "engine/vm/kernels_cache.h"

static int make_folders(char *path, struct err *e)
{
	for (char *slash = strchr(path + 1, '/');; slash = strchr(slash + 1, '/')) {
		int err = 0;

		if (slash)
			*slash = '\0';
		if (mkdir(path, 0777) < 0 && errno != EEXIST)
			err = -errno;
		if (err)
			return err_set(e, err,
				       "the cache of kernels, %s, cannot be made: %s; set "
				       "XDG_CACHE_HOME to a folder that you may write to",
				       path, strerror(-err));
		if (!slash)
			return 0;
		*slash = '/';
	}
}

int kernels_dir(char *path, size_t size, struct err *e)
{
	const char *cache = getenv("XDG_CACHE_HOME"), *home = getenv("HOME");
	int n;

	/* A relative one is invalid (XDG Base Directory Specification). */
	if (cache && *cache == '/')
		n = snprintf(path, size, "%s/ringtrip/kernels", cache);
	else if (home && *home == '/')
		n = snprintf(path, size, "%s/.cache/ringtrip/kernels", home);
	else
		return err_set(e, -ENOENT,
			       "neither XDG_CACHE_HOME nor HOME names a folder for the "
			       "cache of kernels");
	if (n >= (int)size)
		return err_set(e, -ENAMETOOLONG, "the path of the cache of kernels is too long");
	return make_folders(path, e);
}

static void read_origin(const char *folder, struct kernel_entry *k)
{
	char path[PATH_MAX];
	FILE *in;

	snprintf(path, sizeof(path), "%s/origin", folder);
	in = fopen(path, "re");
	if (!in || !fgets(k->origin, sizeof(k->origin), in))
		strcpy(k->origin, "unknown");
	k->origin[strcspn(k->origin, "\n")] = '\0';
	if (in)
		fclose(in);
}

bool kernel_read(const char *cache, const char *release, struct kernel_entry *k)
{
	char folder[PATH_MAX / 2 + 256], path[PATH_MAX];
	struct dirent *d;
	struct stat st;
	DIR *dir;

	if (*release == '.' || strlen(release) >= sizeof(k->release))
		return false;
	*k = (struct kernel_entry){ 0 };
	strcpy(k->release, release);
	snprintf(folder, sizeof(folder), "%s/%s", cache, release);
	snprintf(k->vmlinux, sizeof(k->vmlinux), "%s/vmlinux", folder);
	if (access(k->vmlinux, R_OK) < 0)
		return false;
	read_origin(folder, k);
	dir = opendir(folder);
	while (dir && (d = readdir(dir))) {
		snprintf(path, sizeof(path), "%s/%s", folder, d->d_name);
		if (!stat(path, &st) && S_ISREG(st.st_mode))
			k->bytes += st.st_size;
	}
	if (dir)
		closedir(dir);
	return true;
}

static int compare_releases(const void *a, const void *b)
{
	return strverscmp(((const struct kernel_entry *)a)->release,
			  ((const struct kernel_entry *)b)->release);
}

int kernels_list(struct kernel_entry **list, size_t *n, struct err *e)
{
	char cache[PATH_MAX / 2];
	struct kernel_entry entry, *grown;
	struct dirent *d;
	DIR *dir;
	int err = kernels_dir(cache, sizeof(cache), e);

	*list = NULL;
	*n = 0;
	if (err < 0)
		return err;
	dir = opendir(cache);
	if (!dir)
		return err_set(e, -errno, "%s: %s", cache, strerror(errno));
	while (!err && (d = readdir(dir))) {
		if (!kernel_read(cache, d->d_name, &entry))
			continue;
		grown = realloc(*list, (*n + 1) * sizeof(**list));
		if (grown) {
			*list = grown;
			grown[(*n)++] = entry;
		} else {
			err = err_set(e, -ENOMEM, "out of memory");
		}
	}
	closedir(dir);
	if (*n)
		qsort(*list, *n, sizeof(**list), compare_releases);
	return err;
}

int kernels_find(const char *which, struct kernel_entry *out, struct err *e)
{
	struct kernel_entry *list = NULL;
	size_t n = 0, i;
	int err;

	if (which && strchr(which, '/'))
		return kernels_add(which, out, e);
	err = kernels_list(&list, &n, e);
	for (i = n; !err && i > 0; i--)
		if (!which || !strcmp(list[i - 1].release, which))
			break;
	if (!err && !n)
		err = err_set(e, -ENOENT,
			      "no kernel image is cached: run `ringtrip kernel fetch`, or "
			      "`ringtrip kernel add PATH`");
	else if (!err && !i)
		err = err_set(e, -ENOENT,
			      "no kernel %s is cached: `ringtrip kernel` lists those that "
			      "are; a path needs a slash",
			      which);
	else if (!err)
		*out = list[i - 1];
	free(list);
	return err;
}

bool kernel_have(const char *origin, struct kernel_entry *out)
{
	struct kernel_entry *list = NULL;
	size_t n = 0, i = 0;

	if (kernels_list(&list, &n, NULL) < 0)
		n = 0;
	while (i < n && strcmp(list[i].origin, origin))
		i++;
	if (i < n)
		*out = list[i];
	free(list);
	return i < n;
}
