// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/vm/kernels_cache.h"

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

#include "base/err.h"
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

/* The lock is ours: nobody is at work in a hidden folder. */
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
		err = err_set(e, -errno, "no folder can be made in %s: %s", k->cache,
			      strerror(errno));
		close(k->lock);
	}
	return err;
}

void kernel_end(struct kernel_new *k)
{
	remove_tree(k->path);
	close(k->lock);
}

/* A release becomes the name of a folder: the image must not choose another place. */
static bool is_good_release(const char *release)
{
	for (const char *p = release; *p; p++)
		if (!isalnum((unsigned char)*p) && !strchr("._+~-", *p))
			return false;
	return *release && *release != '.';
}

static int write_origin(const struct kernel_new *k, const char *origin, struct err *e)
{
	char path[PATH_MAX];
	FILE *out;
	int bad;

	snprintf(path, sizeof(path), "%s/origin", k->path);
	out = fopen(path, "we");
	if (!out)
		return err_set(e, -errno, "%s: %s", path, strerror(errno));
	bad = fprintf(out, "%s\n", origin) < 0;
	if (fclose(out) || bad)
		return err_set(e, -EIO, "%s cannot be written", path);
	return 0;
}

/* Into its place, also where another of that name is (a package's later version): that one is in the hidden folder
 * then and goes with it. */
static int publish(const struct kernel_new *k, const char *place, struct err *e)
{
	char aside[PATH_MAX];

	if (!rename(k->path, place))
		return 0;
	if (errno != EEXIST && errno != ENOTEMPTY)
		return err_set(e, -errno, "%s cannot be made: %s", place, strerror(errno));
	if (!renameat2(AT_FDCWD, k->path, AT_FDCWD, place, RENAME_EXCHANGE))
		return 0;
	/* A file system that cannot exchange. */
	snprintf(aside, sizeof(aside), "%s-old", k->path);
	if (rename(place, aside) < 0 || rename(k->path, place) < 0)
		return err_set(e, -errno, "%s cannot be replaced: %s", place, strerror(errno));
	remove_tree(aside);
	return 0;
}

int kernel_finish(struct kernel_new *k, const char *image, const char *origin,
		  struct kernel_entry *out, struct err *e)
{
	char release[128], vmlinux[PATH_MAX], place[PATH_MAX];
	int err = image_release(image, release, sizeof(release), e);

	if (err < 0)
		return err;
	if (!is_good_release(release))
		return err_set(e, -EINVAL, "%s: its release is no release's name", image);
	snprintf(vmlinux, sizeof(vmlinux), "%s/vmlinux", k->path);
	snprintf(place, sizeof(place), "%s/%s", k->cache, release);
	err = image_unpack(image, vmlinux, e);
	if (err == -ENOSPC)
		err_set(e, err, "%s: no space is left for a kernel (about 100 MB)", k->cache);
	if (!err)
		err = write_origin(k, origin, e);
	if (!err)
		err = publish(k, place, e);
	if (!err && !kernel_read(k->cache, release, out))
		err = err_set(e, -EIO, "%s is not complete", place);
	return err;
}
