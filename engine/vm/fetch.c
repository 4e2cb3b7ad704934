// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/vm/fetch.h"

#include <archive.h>
#include <archive_entry.h>
#include <errno.h>
#include <ftw.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/err.h"

#define FOLDERS 32 /* most that are open while walking */

struct fetch {
	char path[PATH_MAX];
	int fd; /* the archive, in memory; -1: nothing has come */
};

struct fetches {
	struct fetch *all;
	size_t n;
};

/* "/a/./b/../c/" is "/a/c": as words, without a look at what links there are in the guest. */
static void absolute(const char *path, char *out, size_t size)
{
	char *cwd = path[0] == '/' ? NULL : getcwd(NULL, 0), text[2 * PATH_MAX], *save = NULL;
	size_t len = 0;

	snprintf(text, sizeof(text), "%s/%s", cwd ? cwd : "", path);
	free(cwd);
	out[0] = '\0';
	for (char *w = strtok_r(text, "/", &save); w; w = strtok_r(NULL, "/", &save)) {
		if (!strcmp(w, "."))
			continue;
		if (!strcmp(w, ".."))
			len = len ? (size_t)(strrchr(out, '/') - out) : 0;
		else
			len += snprintf(out + len, size - len, "/%s", w);
		if (len >= size)
			len = size - 1;
		out[len] = '\0';
	}
}

struct fetches *fetches_new(char *const *paths)
{
	struct fetches *f = calloc(1, sizeof(*f));

	for (char *const *p = paths; f && p && *p; p++)
		f->n++;
	if (f && !(f->all = calloc(f->n + 1, sizeof(*f->all)))) {
		free(f);
		return NULL;
	}
	for (size_t i = 0; f && i < f->n; i++) {
		f->all[i].fd = -1;
		absolute(paths[i], f->all[i].path, sizeof(f->all[i].path));
	}
	return f;
}

void fetches_free(struct fetches *f)
{
	if (!f)
		return;
	for (size_t i = 0; i < f->n; i++)
		if (f->all[i].fd >= 0)
			close(f->all[i].fd);
	free(f->all);
	free(f);
}

const char *fetches_path(const struct fetches *f, unsigned index)
{
	return index < f->n ? f->all[index].path : NULL;
}

int fetches_piece(struct fetches *f, unsigned index, const void *bytes, size_t n, struct err *e)
{
	struct fetch *x = index < f->n ? &f->all[index] : NULL;

	if (!x)
		return 0;
	if (x->fd < 0)
		x->fd = memfd_create("fetch", MFD_CLOEXEC);
	if (x->fd < 0 || write(x->fd, bytes, n) != (ssize_t)n)
		return err_set(e, -ENOMEM, "no memory for what --fetch %s brings", x->path);
	return 0;
}

/* ---- the archive, into a folder beside the place ---- */

static int unpack_one(struct archive *in, struct archive *disk, struct archive_entry *entry,
		      const char *folder, unsigned long long *bytes)
{
	char path[2 * PATH_MAX];
	const void *block;
	size_t size;
	la_int64_t at;
	int r;

	snprintf(path, sizeof(path), "%s/%s", folder, archive_entry_pathname(entry));
	archive_entry_copy_pathname(entry, path);
	*bytes += archive_entry_size(entry);
	r = archive_write_header(disk, entry);
	while (r >= ARCHIVE_WARN &&
	       (r = archive_read_data_block(in, &block, &size, &at)) == ARCHIVE_OK)
		r = archive_write_data_block(disk, block, size, at);
	return r == ARCHIVE_EOF ? archive_write_finish_entry(disk) : r;
}

/* Links that lead out of the folder, and names with "..", are refused: the guest's program chose them. */
static int unpack(int fd, const char *folder, unsigned long long *bytes, struct err *e)
{
	struct archive *in = archive_read_new(), *disk = archive_write_disk_new();
	struct archive_entry *entry;
	int r = in && disk ? ARCHIVE_OK : ARCHIVE_FATAL;

	lseek(fd, 0, SEEK_SET);
	if (!r) {
		archive_read_support_format_cpio(in);
		archive_write_disk_set_options(disk,
					       ARCHIVE_EXTRACT_PERM | ARCHIVE_EXTRACT_TIME |
						       (geteuid() ? 0 : ARCHIVE_EXTRACT_OWNER) |
						       ARCHIVE_EXTRACT_SECURE_NODOTDOT |
						       ARCHIVE_EXTRACT_SECURE_SYMLINKS);
		r = archive_read_open_fd(in, fd, 1 << 16);
	}
	while (r >= ARCHIVE_WARN && (r = archive_read_next_header(in, &entry)) == ARCHIVE_OK)
		r = unpack_one(in, disk, entry, folder, bytes);
	r = r == ARCHIVE_EOF
		    ? 0
		    : err_set(e, -EIO, "%s", archive_error_string(archive_errno(disk) ? disk : in));
	archive_read_free(in);
	archive_write_free(disk);
	return r;
}

/* ---- from there to the place ---- */

/* nftw(3) hands no context on: the folder that is walked, and where what is in it goes. */
static struct {
	size_t skip;
	const char *to;
	int err;
	char path[PATH_MAX];
} moving;

static int move_one(const char *path, const struct stat *st, int kind, struct FTW *at)
{
	char to[2 * PATH_MAX];

	(void)kind;
	(void)at;
	snprintf(to, sizeof(to), "%s%s", moving.to, path + moving.skip);
	if (S_ISDIR(st->st_mode) ? mkdir(to, st->st_mode & 07777) < 0 && errno != EEXIST
				 : rename(path, to) < 0) {
		moving.err = -errno;
		snprintf(moving.path, sizeof(moving.path), "%.*s", PATH_MAX - 1, to);
		return -1;
	}
	return 0;
}

static int move(const char *from, const char *to, struct err *e)
{
	moving.skip = strlen(from);
	moving.to = to;
	moving.err = 0;
	/* A folder that is not there yet comes with its owner and times. */
	if (rename(from, to) == 0 || nftw(from, move_one, FOLDERS, FTW_PHYS) == 0)
		return 0;
	return err_set(e, moving.err ? moving.err : -EIO, "%s: %s", moving.path,
		       strerror(-moving.err));
}

static int remove_one(const char *path, const struct stat *st, int kind, struct FTW *at)
{
	(void)st;
	(void)kind;
	(void)at;
	return remove(path);
}

static int bring(const struct fetch *x, unsigned long long *bytes, struct err *e)
{
	const size_t parent = strrchr(x->path, '/') - x->path;
	char folder[PATH_MAX + 32], from[2 * PATH_MAX + 32];
	int r;

	snprintf(folder, sizeof(folder), "%.*s/.ringtrip-fetch-XXXXXX", (int)parent, x->path);
	if (!mkdtemp(folder))
		return err_set(e, -errno, "%.*s: %s", (int)parent, x->path, strerror(errno));
	snprintf(from, sizeof(from), "%s%s", folder, x->path + parent);
	r = unpack(x->fd, folder, bytes, e);
	if (!r)
		r = move(from, x->path, e);
	nftw(folder, remove_one, FOLDERS, FTW_PHYS | FTW_DEPTH);
	return r;
}

void fetches_finish(struct fetches *f, struct buf *notes)
{
	for (size_t i = 0; i < f->n; i++) {
		unsigned long long bytes = 0;
		struct err e;

		if (f->all[i].fd < 0)
			buf_printf(notes, "--fetch %s: the guest has no such file\n",
				   f->all[i].path);
		else if (bring(&f->all[i], &bytes, &e) < 0)
			buf_printf(notes, "--fetch %s: it could not be put there: %s\n",
				   f->all[i].path, e.text);
		else
			buf_printf(notes, "fetched %s: %llu bytes\n", f->all[i].path, bytes);
	}
}
