// SPDX-License-Identifier: GPL-2.0-or-later
#include "sym/place_cache.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/buf.h"
#include "sym/place_table.h"

#define TABLE_MAX (256 << 20) /* bytes per file */

/* Opens a directory that is ours; -1 if there is none. */
static int open_folder(const char *folder)
{
	struct stat st;
	int fd;

	if (!*folder)
		return -1;
	if (mkdir(folder, 0777) < 0 && errno != EEXIST)
		return -1;
	fd = open(folder, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
	if (fd >= 0 && (fstat(fd, &st) < 0 || st.st_uid != geteuid())) {
		close(fd);
		return -1;
	}
	return fd;
}

static void table_name(char *name, size_t size, uint64_t unit)
{
	if (unit == UINT64_MAX)
		snprintf(name, size, "index");
	else
		snprintf(name, size, "%" PRIx64, unit);
}

static void *read_file(int fd, size_t n)
{
	char *bytes = malloc(n ? n : 1);
	size_t done = 0;
	ssize_t got = 1;

	while (bytes && done < n && (got = read(fd, bytes + done, n - done)) > 0)
		done += got;
	if (done == n)
		return bytes;
	free(bytes);
	return NULL;
}

bool place_cache_load(const char *path, uint64_t unit, struct place_table *out)
{
	int folder = open_folder(path), fd;
	char name[32];
	struct stat st;
	bool ok;

	if (folder < 0)
		return false;
	if (unit == UINT64_MAX)
		futimens(folder, NULL);
	table_name(name, sizeof(name), unit);
	fd = openat(folder, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
	close(folder);
	if (fd < 0)
		return false;
	ok = !fstat(fd, &st) && S_ISREG(st.st_mode) && st.st_size <= TABLE_MAX &&
	     place_table_take(out, read_file(fd, st.st_size), st.st_size, unit);
	close(fd);
	return ok;
}

static bool write_all(int fd, const char *bytes, size_t n)
{
	ssize_t done;

	for (; n; bytes += done, n -= done) {
		done = write(fd, bytes, n);
		if (done <= 0)
			return false;
	}
	return true;
}

void place_cache_keep(const char *path, uint64_t unit, const struct place_table *t)
{
	int folder = open_folder(path), fd;
	char name[32], temp[48];

	if (folder < 0)
		return;
	table_name(name, sizeof(name), unit);
	snprintf(temp, sizeof(temp), ".%s.%d", name, (int)getpid());
	fd = openat(folder, temp, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0666);
	if (fd >= 0) {
		bool ok = write_all(fd, t->bytes, t->size);

		ok = close(fd) == 0 && ok;
		if (!ok || renameat(folder, temp, folder, name) < 0)
			unlinkat(folder, temp, 0);
	}
	close(folder);
}

/* ---- its size limit ---- */

/* A directory of the cache: its size, and when it was last used. */
struct kept {
	char name[256];
	uint64_t bytes;
	struct timespec used;
};

static DIR *open_dir(int at, const char *name)
{
	int fd = openat(at, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
	DIR *d = fd < 0 ? NULL : fdopendir(fd);

	if (!d && fd >= 0)
		close(fd);
	return d;
}

/* Returns the bytes of its files; `away`: removes them. */
static uint64_t walk_folder(int cache, const char *name, bool away)
{
	DIR *d = open_dir(cache, name);
	uint64_t sum = 0;
	struct dirent *f;
	struct stat st;

	while (d && (f = readdir(d))) {
		if (fstatat(dirfd(d), f->d_name, &st, AT_SYMLINK_NOFOLLOW) || S_ISDIR(st.st_mode))
			continue;
		sum += st.st_size;
		if (away)
			unlinkat(dirfd(d), f->d_name, 0);
	}
	if (d)
		closedir(d);
	if (away)
		unlinkat(cache, name, AT_REMOVEDIR);
	return sum;
}

static int compare_used(const void *a, const void *b)
{
	const struct timespec *x = &((const struct kept *)a)->used,
			      *y = &((const struct kept *)b)->used;

	if (x->tv_sec != y->tv_sec)
		return x->tv_sec < y->tv_sec ? -1 : 1;
	return (x->tv_nsec > y->tv_nsec) - (x->tv_nsec < y->tv_nsec);
}

/* Lists all directories but `own`; returns the bytes of all. */
static uint64_t list(DIR *cache, const char *own, struct buf *out)
{
	uint64_t sum = 0;
	struct dirent *f;
	struct stat st;

	while ((f = readdir(cache))) {
		struct kept k = { .name = "" };

		if (*f->d_name == '.' ||
		    fstatat(dirfd(cache), f->d_name, &st, AT_SYMLINK_NOFOLLOW) ||
		    !S_ISDIR(st.st_mode))
			continue;
		snprintf(k.name, sizeof(k.name), "%s", f->d_name);
		k.bytes = walk_folder(dirfd(cache), f->d_name, false);
		k.used = st.st_mtim;
		sum += k.bytes;
		if (strcmp(f->d_name, own) != 0)
			buf_add(out, &k, sizeof(k));
	}
	return sum;
}

void place_cache_trim(const char *folder, uint64_t most)
{
	const char *own = strrchr(folder, '/');
	struct buf all = { 0 }, path = { 0 };
	struct kept *k;
	uint64_t sum;
	DIR *cache;

	if (!own)
		return;
	buf_add(&path, folder, own - folder);
	cache = open_dir(AT_FDCWD, buf_str(&path));
	if (cache) {
		sum = list(cache, own + 1, &all);
		k = (void *)all.data;
		if (all.len)
			qsort(k, all.len / sizeof(*k), sizeof(*k), compare_used);
		for (size_t i = 0; i < all.len / sizeof(*k) && sum > most; sum -= k[i++].bytes)
			walk_folder(dirfd(cache), k[i].name, true);
		closedir(cache);
	}
	buf_free(&all);
	buf_free(&path);
}
