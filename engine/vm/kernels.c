// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/vm/kernels.h"

#include <ctype.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <fts.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "base/err.h"
#include "engine/vm/kernels_cache.h"
#include "sym/image.h"

#define HIDDEN_PREFIX ".new-"

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

/* False for what is no complete kernel. */
static bool read_entry(const char *cache, const char *release, struct kernel_entry *k)
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
		if (!read_entry(cache, d->d_name, &entry))
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
	if (!err && !read_entry(k->cache, release, out))
		err = err_set(e, -EIO, "%s is not complete", place);
	return err;
}

static int copy_file(const char *from, const char *to, struct err *e)
{
	int in = open(from, O_RDONLY | O_CLOEXEC), out, err = 0;
	ssize_t n;

	if (in < 0)
		return err_set(e, -errno, "%s: %s", from, strerror(errno));
	out = open(to, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644);
	if (out < 0)
		err = err_set(e, -errno, "%s: %s", to, strerror(errno));
	while (!err && (n = sendfile(out, in, NULL, 1 << 24)))
		if (n < 0)
			err = err_set(e, -errno, "writing %s: %s", to, strerror(errno));
	if (out >= 0 && close(out) < 0 && !err)
		err = err_set(e, -errno, "writing %s: %s", to, strerror(errno));
	close(in);
	return err;
}

static bool is_elf(const char *path)
{
	char magic[4] = "";
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	ssize_t n = fd < 0 ? -1 : read(fd, magic, sizeof(magic));

	if (fd >= 0)
		close(fd);
	return n == sizeof(magic) && !memcmp(magic, "\177ELF", sizeof(magic));
}

/* The path, with time and size: an image that was built again is another one. */
static int path_origin(const char *path, char *origin, size_t size, struct err *e)
{
	char when[64], *real = realpath(path, NULL);
	struct stat st;
	struct tm tm;
	int n;

	if (!real || stat(real, &st) < 0) {
		free(real);
		return err_set(e, -errno, "%s: %s", path, strerror(errno));
	}
	strftime(when, sizeof(when), "%F %T", gmtime_r(&st.st_mtime, &tm));
	n = snprintf(origin, size, "%s, %lld bytes of %s.%09ld UTC", real, (long long)st.st_size,
		     when, st.st_mtim.tv_nsec);
	free(real);
	return n < (int)size ? 0 : err_set(e, -ENAMETOOLONG, "%s: its path is too long", path);
}

static int add_new(struct kernel_new *k, const char *path, const char *origin,
		   struct kernel_entry *out, struct err *e)
{
	char image[PATH_MAX];
	int err;

	/* An ELF is what is wanted; of a bzImage, both are kept. */
	if (is_elf(path))
		return kernel_finish(k, path, origin, out, e);
	snprintf(image, sizeof(image), "%s/vmlinuz", k->path);
	err = copy_file(path, image, e);
	return err ? err : kernel_finish(k, image, origin, out, e);
}

int kernels_add(const char *path, struct kernel_entry *out, struct err *e)
{
	char origin[sizeof(out->origin)], release[128];
	struct kernel_new k;
	int err = path_origin(path, origin, sizeof(origin), e);

	if (err < 0)
		return err;
	if (kernel_have(origin, out))
		return 0;
	/* Here the message names the path that was given. */
	err = image_release(path, release, sizeof(release), e);
	if (!err)
		err = kernel_begin(&k, e);
	if (err < 0)
		return err;
	err = kernel_have(origin, out) ? 0 : add_new(&k, path, origin, out, e);
	kernel_end(&k);
	return err;
}
