// SPDX-License-Identifier: GPL-2.0-or-later
#include "kernels/cache.h"

#include <ctype.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <fts.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/err.h"
#include "base/file.h"
#include "kernels/list.h"
#include "sym/image.h"

#define HIDDEN_PREFIX ".new-"

static void remove_tree(char *path)
{
	char *roots[] = { path, NULL };
	FTS *fts = fts_open(roots, FTS_PHYSICAL | FTS_NOCHDIR, NULL);
	FTSENT *x;

	while (fts && (x = fts_read(fts))) {
		if (x->fts_info == FTS_DP)
			rmdir(x->fts_path);
		else if (x->fts_info != FTS_D)
			unlink(x->fts_path);
	}
	if (fts)
		fts_close(fts);
}

/* We hold the lock: nobody else is using a hidden folder. */
static void remove_leftovers(const char *cache)
{
	char path[PATH_MAX];
	struct dirent *d;
	DIR *dir = opendir(cache);

	while (dir && (d = readdir(dir))) {
		if (strncmp(d->d_name, HIDDEN_PREFIX, strlen(HIDDEN_PREFIX)))
			continue;
		snprintf(path, sizeof(path), "%s/%s", cache, d->d_name);
		remove_tree(path);
	}
	if (dir)
		closedir(dir);
}

int kernel_begin(struct kernel_new *k, struct err *e)
{
	int err = kernels_dir(k->cache, sizeof(k->cache), e);

	if (err < 0)
		return err;
	k->lock = open(k->cache, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (k->lock < 0)
		return err_set(e, -errno, "%s: %s", k->cache, strerror(errno));
	while (flock(k->lock, LOCK_EX) < 0) {
		if (errno == EINTR)
			continue;
		err = err_set(e, -errno, "%s cannot be locked: %s", k->cache, strerror(errno));
		close(k->lock);
		return err;
	}
	remove_leftovers(k->cache);
	snprintf(k->path, sizeof(k->path), "%s/" HIDDEN_PREFIX "XXXXXX", k->cache);
	if (!mkdtemp(k->path)) {
		err = err_set(e, -errno,
			      "cannot write to the kernel cache, %s: %s; set "
			      "XDG_CACHE_HOME to a folder that you may write to",
			      k->cache, strerror(errno));
		close(k->lock);
	}
	return err;
}

int kernel_failed(const struct kernel_new *k, int code, struct err *e)
{
	if (code != -ENOSPC && code != -EDQUOT)
		return code;
	return err_set(e, code,
		       "%s: no space is left for a kernel (about 100 MB); free some, or set "
		       "XDG_CACHE_HOME to another folder",
		       k->cache);
}

void kernel_end(struct kernel_new *k)
{
	remove_tree(k->path);
	close(k->lock);
}

/* A release becomes a folder's name: the image must not choose another place. */
static bool is_good_release(const char *release)
{
	for (const char *p = release; *p; p++)
		if (!isalnum((unsigned char)*p) && !strchr("._+~-", *p))
			return false;
	return *release && *release != '.';
}

int kernel_release(const char *image, char *release, size_t size, struct err *e)
{
	int r = image_release(image, release, size, e);

	if (!r && !is_good_release(release))
		r = err_set(e, -EINVAL, "%s: its release is not a valid name", image);
	return r;
}

static int write_line(const char *folder, const char *name, const char *line, struct err *e)
{
	struct buf text = { 0 };
	char path[PATH_MAX];
	int r;

	buf_printf(&text, "%s\n", line);
	snprintf(path, sizeof(path), "%s/%s", folder, name);
	r = text.failed ? err_set(e, -ENOMEM, "out of memory")
			: file_create(path, text.data, text.len, e);
	buf_free(&text);
	return r;
}

/* Moves it into place, also over another of that name (a package's later version): that one then
 * lies in the hidden folder and is removed with it. */
static int publish(const struct kernel_new *k, const char *place, struct err *e)
{
	char aside[PATH_MAX];

	if (!rename(k->path, place))
		return 0;
	if (errno != EEXIST && errno != ENOTEMPTY)
		return err_set(e, -errno, "%s cannot be made: %s", place, strerror(errno));
	if (!renameat2(AT_FDCWD, k->path, AT_FDCWD, place, RENAME_EXCHANGE))
		return 0;
	/* A file system without RENAME_EXCHANGE. */
	snprintf(aside, sizeof(aside), "%s-old", k->path);
	if (rename(place, aside) < 0 || rename(k->path, place) < 0)
		return err_set(e, -errno, "%s cannot be replaced: %s", place, strerror(errno));
	remove_tree(aside);
	return 0;
}

/* Written in the hidden folder first, so that the file is never half written. */
int kernel_make_default(const struct kernel_new *k, const char *release, struct err *e)
{
	char temp[PATH_MAX], place[PATH_MAX];
	int r = write_line(k->path, KERNELS_DEFAULT, release, e);

	if (r)
		return r;
	snprintf(temp, sizeof(temp), "%s/" KERNELS_DEFAULT, k->path);
	snprintf(place, sizeof(place), "%s/" KERNELS_DEFAULT, k->cache);
	if (rename(temp, place) < 0)
		return err_set(e, -errno, "%s cannot be made: %s", place, strerror(errno));
	return 0;
}

int kernels_set_default(const char *release, struct err *e)
{
	struct kernel_new k;
	struct kernel_entry entry;
	int r = kernel_begin(&k, e);

	if (r)
		return r;
	if (!kernel_read(k.cache, release, &entry))
		r = kernel_not_cached(release, e);
	else if (entry.bits != 64)
		r = err_set(e, -EINVAL,
			    "%s is a 32-bit kernel: `ringtrip run --arch i386` takes the newest of "
			    "those, --kernel another one",
			    release);
	else
		r = kernel_make_default(&k, release, e);
	kernel_end(&k);
	return r;
}

int kernels_remove(const char *release, struct err *e)
{
	struct kernel_new k;
	struct kernel_entry entry;
	char place[PATH_MAX], aside[PATH_MAX];
	int r = kernel_begin(&k, e);

	if (r)
		return r;
	snprintf(place, sizeof(place), "%s/%s", k.cache, release);
	snprintf(aside, sizeof(aside), "%s/removed", k.path);
	if (!kernel_read(k.cache, release, &entry))
		r = kernel_not_cached(release, e);
	else if (rename(place, aside) < 0)
		r = err_set(e, -errno, "%s cannot be removed: %s", place, strerror(errno));
	kernel_end(&k); /* and removes what is in the hidden folder */
	return r;
}

/* Keeps the current default when a kernel is added that was not asked for as the default. */
static int keep_default(const struct kernel_new *k, struct err *e)
{
	struct kernel_entry *list;
	size_t n;
	int r = kernels_list(&list, &n, e);

	if (!r && n && list[n - 1].is_default)
		r = kernel_make_default(k, list[n - 1].release, e);
	free(list);
	return r;
}

int kernel_unpack(const struct kernel_new *k, const char *image, struct err *e)
{
	char vmlinux[PATH_MAX];

	snprintf(vmlinux, sizeof(vmlinux), "%s/vmlinux", k->path);
	return image_unpack(image, vmlinux, e);
}

int kernel_finish(struct kernel_new *k, const char *release, const char *origin,
		  struct kernel_entry *out, struct err *e)
{
	char place[PATH_MAX];
	int err = write_line(k->path, "origin", origin, e);

	snprintf(place, sizeof(place), "%s/%s", k->cache, release);
	if (!err)
		err = keep_default(k, e);
	if (!err)
		err = publish(k, place, e);
	if (!err && !kernel_read(k->cache, release, out))
		err = err_set(e, -EIO, "%s is not complete", place);
	return err;
}
