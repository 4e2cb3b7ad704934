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

/* Unfinished files that nobody finishes. */
static void remove_abandoned(void)
{
	char folder[PATH_MAX - 300];
	struct dirent *entry;
	struct stat st;
	DIR *d = cache_folder("files", folder, sizeof(folder), NULL) ? NULL : opendir(folder);

	while (d && (entry = readdir(d)))
		if (strstr(entry->d_name, NEW_MARK) && !fstatat(dirfd(d), entry->d_name, &st, 0) &&
		    time(NULL) - st.st_mtime > STALE)
			unlinkat(dirfd(d), entry->d_name, 0);
	if (d)
		closedir(d);
}

static bool is_content(const char *name)
{
	return strlen(name) == NAME_DIGITS;
}

void content_shrink(unsigned long long most)
{
	remove_abandoned();
	cache_folder_shrink("files", most, NULL, is_content);
}
