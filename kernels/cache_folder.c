// SPDX-License-Identifier: GPL-2.0-or-later
#include "kernels/cache_folder.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "base/err.h"

/* Creates `path` and its missing parents. */
static int make_folders(char *path, const char *name, struct err *e)
{
	for (char *slash = path;;) {
		int err = 0;

		slash = strchr(slash + 1, '/');
		if (slash)
			*slash = '\0';
		if (mkdir(path, 0777) < 0 && errno != EEXIST)
			err = -errno;
		if (err)
			return err_set(e, err,
				       "the cache of %s, %s, cannot be made: %s; set "
				       "XDG_CACHE_HOME to a folder that you may write to",
				       name, path, strerror(-err));
		if (!slash)
			return 0;
		*slash = '/';
	}
}

int cache_folder(const char *name, char *path, size_t size, struct err *e)
{
	const char *cache = getenv("XDG_CACHE_HOME"), *home = getenv("HOME");
	struct stat st;
	int n;

	/* A relative one is invalid (XDG Base Directory Specification). */
	if (cache && *cache == '/')
		n = snprintf(path, size, "%s/ringtrip/%s", cache, name);
	else if (home && *home == '/')
		n = snprintf(path, size, "%s/.cache/ringtrip/%s", home, name);
	else
		return err_set(e, -ENOENT,
			       "neither XDG_CACHE_HOME nor HOME names a folder for the "
			       "cache of %s",
			       name);
	if (n >= (int)size)
		return err_set(e, -ENAMETOOLONG, "the path of the cache of %s is too long", name);
	return stat(path, &st) == 0 && S_ISDIR(st.st_mode) ? 0 : make_folders(path, name, e);
}

/* ---- shrinking ---- */

struct kept {
	char name[64];
	struct timespec used;
	unsigned long long bytes;
};

struct kept_list {
	struct kept *all; /* owned */
	size_t n;
};

static int by_use(const void *a, const void *b)
{
	const struct timespec *x = &((const struct kept *)a)->used,
			      *y = &((const struct kept *)b)->used;

	if (x->tv_sec != y->tv_sec)
		return x->tv_sec < y->tv_sec ? -1 : 1;
	return (x->tv_nsec > y->tv_nsec) - (x->tv_nsec < y->tv_nsec);
}

static void add(struct kept_list *list, int folder, const char *name)
{
	struct kept *grown;
	struct stat st;

	if (strlen(name) >= sizeof(grown->name) || fstatat(folder, name, &st, 0) < 0)
		return;
	grown = reallocarray(list->all, list->n + 1, sizeof(*grown));
	if (!grown)
		return;
	list->all = grown;
	grown[list->n] = (struct kept){ .used = st.st_mtim, .bytes = st.st_blocks * 512ull };
	strcpy(grown[list->n++].name, name);
}

void cache_folder_shrink(const char *name, unsigned long long most, const char *kept,
			 bool (*counts)(const char *file))
{
	struct kept_list list = { 0 };
	unsigned long long sum = 0;
	struct dirent *entry;
	char path[PATH_MAX];
	DIR *d = cache_folder(name, path, sizeof(path), NULL) ? NULL : opendir(path);

	while (d && (entry = readdir(d)))
		if (entry->d_name[0] != '.' && counts(entry->d_name))
			add(&list, dirfd(d), entry->d_name);
	for (size_t i = 0; i < list.n; i++)
		sum += list.all[i].bytes;
	if (list.n)
		qsort(list.all, list.n, sizeof(*list.all), by_use);
	for (size_t i = 0; i < list.n && sum > most; i++)
		if ((!kept || strcmp(list.all[i].name, kept) != 0) &&
		    !unlinkat(dirfd(d), list.all[i].name, 0))
			sum -= list.all[i].bytes;
	free(list.all);
	if (d)
		closedir(d);
}
