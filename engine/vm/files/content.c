// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/vm/files/content.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>
#include <xxhash.h>

#include "base/buf.h"
#include "base/err.h"
#include "base/file.h"
#include "kernels/cache_folder.h"

#define NAME_DIGITS 32
#define NEW_MARK    ".new-" /* NAME.new-PID: being written */
#define STALE       3600    /* seconds after which an unfinished file has no writer any more */

static int path_of(const uint64_t hash[2], char *path, size_t size, struct err *e)
{
	char folder[PATH_MAX - 300];
	int r = cache_folder("files", folder, sizeof(folder), e);

	if (!r)
		snprintf(path, size, "%s/%016llx%016llx", folder, (unsigned long long)hash[1],
			 (unsigned long long)hash[0]);
	return r;
}

/* Only the owner may read it: the file may be readable by him alone. */
static int write_new(const char *path, const void *bytes, size_t n)
{
	char unfinished[PATH_MAX + 32];
	int r, fd;

	snprintf(unfinished, sizeof(unfinished), "%s" NEW_MARK "%d", path, getpid());
	fd = open(unfinished, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
	if (fd < 0)
		return -errno;
	r = file_write(fd, bytes, n);
	close(fd);
	if (!r && rename(unfinished, path) < 0)
		r = -errno;
	if (r)
		unlink(unfinished);
	return r;
}

int content_keep(const void *bytes, size_t n, uint64_t hash[2], struct err *e)
{
	const XXH128_hash_t h = XXH3_128bits(bytes, n);
	char path[PATH_MAX];
	struct stat st;
	int r;

	hash[0] = h.low64;
	hash[1] = h.high64;
	r = path_of(hash, path, sizeof(path), e);
	if (r)
		return r;
	if (!stat(path, &st) && (size_t)st.st_size == n) {
		utimensat(AT_FDCWD, path, NULL, 0);
		return 0;
	}
	r = write_new(path, bytes, n);
	return r ? err_set(e, r, "%s cannot be written: %s", path, strerror(-r)) : 0;
}

int content_get(const uint64_t hash[2], size_t n, struct buf *out)
{
	const size_t before = out->len;
	char path[PATH_MAX];
	XXH128_hash_t h;
	struct err e;
	int r = path_of(hash, path, sizeof(path), &e);

	if (!r)
		r = file_read(path, n, out, &e);
	if (r)
		return r == -EFBIG ? -ENOENT : r;
	utimensat(AT_FDCWD, path, NULL, 0);
	h = XXH3_128bits(out->data + before, out->len - before);
	if (h.low64 == hash[0] && h.high64 == hash[1])
		return 0;
	unlink(path);
	buf_cut(out, before);
	return -ENOENT;
}

/* ---- shrinking ---- */

struct kept {
	char name[64];
	struct timespec used;
	unsigned long long bytes;
};

struct kept_list {
	struct kept *all;
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

/* Returns true for an unfinished file that nobody finishes. */
static bool is_abandoned(const char *name, const struct stat *st)
{
	return strstr(name, NEW_MARK) && time(NULL) - st->st_mtime > STALE;
}

static void look_at(struct kept_list *list, int folder, const char *name)
{
	struct kept *grown;
	struct stat st;

	if (name[0] == '.' || fstatat(folder, name, &st, 0) < 0)
		return;
	if (is_abandoned(name, &st))
		unlinkat(folder, name, 0);
	if (strlen(name) != NAME_DIGITS)
		return;
	grown = reallocarray(list->all, list->n + 1, sizeof(*grown));
	if (!grown)
		return;
	list->all = grown;
	grown[list->n] = (struct kept){ .used = st.st_mtim, .bytes = st.st_blocks * 512ull };
	strcpy(grown[list->n++].name, name);
}

void content_shrink(unsigned long long most)
{
	char folder[PATH_MAX - 300];
	struct kept_list list = { 0 };
	unsigned long long sum = 0;
	struct dirent *entry;
	DIR *d = cache_folder("files", folder, sizeof(folder), NULL) ? NULL : opendir(folder);

	while (d && (entry = readdir(d)))
		look_at(&list, dirfd(d), entry->d_name);
	for (size_t i = 0; i < list.n; i++)
		sum += list.all[i].bytes;
	if (list.n && sum > most)
		qsort(list.all, list.n, sizeof(*list.all), by_use);
	for (size_t i = 0; i < list.n && sum > most; i++)
		if (!unlinkat(dirfd(d), list.all[i].name, 0))
			sum -= list.all[i].bytes;
	free(list.all);
	if (d)
		closedir(d);
}
