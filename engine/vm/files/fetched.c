// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/vm/files/fetched.h"

#include <archive.h>
#include <archive_entry.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <limits.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/err.h"

#define DEPTH_MAX 200 /* of nested folders */
#define FOLDERS   32  /* most open at a time while walking */

struct fetched_path {
	char path[PATH_MAX];
	int fd; /* the archive, in memory; -1: nothing received */
};

struct fetched {
	struct fetched_path *all;
	size_t n;
};

/* "/a/./b/../c/" is "/a/c": lexically, without regard to symbolic links in the guest. */
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

struct fetched *fetched_new(char *const *paths)
{
	struct fetched *f = calloc(1, sizeof(*f));

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

void fetched_free(struct fetched *f)
{
	if (!f)
		return;
	for (size_t i = 0; i < f->n; i++)
		if (f->all[i].fd >= 0)
			close(f->all[i].fd);
	free(f->all);
	free(f);
}

const char *fetched_path(const struct fetched *f, unsigned index)
{
	return index < f->n ? f->all[index].path : NULL;
}

int fetched_piece(struct fetched *f, unsigned index, const void *bytes, size_t n, struct err *e)
{
	struct fetched_path *x = index < f->n ? &f->all[index] : NULL;

	if (!x)
		return 0;
	if (x->fd < 0)
		x->fd = memfd_create("fetch", MFD_CLOEXEC);
	if (x->fd < 0 || write(x->fd, bytes, n) != (ssize_t)n)
		return err_set(e, -ENOMEM, "no memory for what --fetch %s brings", x->path);
	return 0;
}

/* ---- the archive, into a folder beside the place ---- */

/* The requested name, or something below it; a file, folder or symbolic link: a hard link would be
 * made to a file of ours with that name, which would then be overwritten. */
static bool is_taken(struct archive_entry *entry, const char *name)
{
	const char *path = archive_entry_pathname(entry);
	const mode_t type = archive_entry_filetype(entry);
	const size_t n = strlen(name);

	return path && !strncmp(path, name, n) && (!path[n] || path[n] == '/') &&
	       !archive_entry_hardlink(entry) &&
	       (type == AE_IFREG || type == AE_IFDIR || type == AE_IFLNK);
}

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

/* Names with "..", and those behind a symbolic link, are refused: the guest's program chose
 * them. */
static int unpack(int fd, const char *folder, const char *name, unsigned long long *bytes,
		  struct err *e)
{
	struct archive *in = archive_read_new(), *disk = archive_write_disk_new();
	struct archive_entry *entry;
	int r = in && disk ? ARCHIVE_OK : ARCHIVE_FATAL;
	bool strange = false;

	lseek(fd, 0, SEEK_SET);
	if (!r) {
		archive_read_support_format_cpio(in);
		archive_write_disk_set_options(
			disk, ARCHIVE_EXTRACT_PERM | (geteuid() ? 0 : ARCHIVE_EXTRACT_OWNER) |
				      ARCHIVE_EXTRACT_SECURE_NODOTDOT |
				      ARCHIVE_EXTRACT_SECURE_SYMLINKS);
		r = archive_read_open_fd(in, fd, 1 << 16);
	}
	while (r >= ARCHIVE_WARN && (r = archive_read_next_header(in, &entry)) == ARCHIVE_OK &&
	       (strange = !is_taken(entry, name)) == false)
		r = unpack_one(in, disk, entry, folder, bytes);
	if (strange)
		r = err_set(e, -EPERM, "the guest sent what was not asked for");
	else if (r == ARCHIVE_EOF)
		r = 0;
	else
		r = err_set(e, -EIO, "%s", archive_error_string(archive_errno(disk) ? disk : in));
	archive_read_free(in);
	archive_write_free(disk);
	return r;
}

/* ---- from there to the place ---- */

static int move_into_place(int from, const char *name, int to, const char *to_name, unsigned depth);

static int merge_folders(int from, const char *name, int to, const char *to_name, unsigned depth)
{
	const int how = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;
	int in = openat(from, name, how), out = openat(to, to_name, how), r = 0;
	DIR *dir = in >= 0 && out >= 0 && depth < DEPTH_MAX ? fdopendir(in) : NULL;
	struct dirent *entry;

	if (!dir)
		r = depth < DEPTH_MAX ? -errno : -ELOOP;
	while (dir && !r && (entry = readdir(dir)))
		if (strcmp(entry->d_name, ".") && strcmp(entry->d_name, ".."))
			r = move_into_place(dirfd(dir), entry->d_name, out, entry->d_name,
					    depth + 1);
	if (dir)
		closedir(dir);
	else if (in >= 0)
		close(in);
	if (out >= 0)
		close(out);
	return r;
}

/* 0 or -errno. A symbolic link on the host is not followed: a file replaces it, and no folder is
 * entered through it. */
static int move_into_place(int from, const char *name, int to, const char *to_name, unsigned depth)
{
	struct stat a, b;

	if (fstatat(from, name, &a, AT_SYMLINK_NOFOLLOW) < 0)
		return -errno;
	if (S_ISDIR(a.st_mode) && !fstatat(to, to_name, &b, AT_SYMLINK_NOFOLLOW) &&
	    S_ISDIR(b.st_mode))
		return merge_folders(from, name, to, to_name, depth);
	return renameat(from, name, to, to_name) < 0 ? -errno : 0;
}

static int remove_one(const char *path, const struct stat *st, int kind, struct FTW *at)
{
	(void)st;
	(void)kind;
	(void)at;
	return remove(path);
}

static int bring_back(const struct fetched_path *x, unsigned long long *bytes, struct err *e)
{
	const size_t parent = strrchr(x->path, '/') - x->path;
	const char *name = x->path + parent + 1;
	char folder[PATH_MAX + 32], real[PATH_MAX];
	int fd, r;

	snprintf(folder, sizeof(folder), "%.*s/.ringtrip-fetch-XXXXXX", (int)parent, x->path);
	if (!mkdtemp(folder))
		return err_set(e, -errno, "%.*s: %s", (int)parent, x->path, strerror(errno));
	/* No part of a path given to libarchive may be a symbolic link, but the path to the folder
	 * may contain some. */
	fd = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	r = fd >= 0 && realpath(folder, real)
		    ? unpack(x->fd, real, name, bytes, e)
		    : err_set(e, -errno, "%s: %s", folder, strerror(errno));
	if (!r && (r = move_into_place(fd, name, AT_FDCWD, x->path, 0)) < 0)
		err_set(e, r, "%s", strerror(-r));
	if (fd >= 0)
		close(fd);
	nftw(folder, remove_one, FOLDERS, FTW_PHYS | FTW_DEPTH);
	return r;
}

void fetched_finish(struct fetched *f, struct buf *notes)
{
	for (size_t i = 0; i < f->n; i++) {
		unsigned long long bytes = 0;
		struct err e;

		if (f->all[i].fd < 0)
			buf_printf(notes, "--fetch %s: the guest has no such file\n",
				   f->all[i].path);
		else if (bring_back(&f->all[i], &bytes, &e) < 0)
			buf_printf(notes, "--fetch %s: it could not be put there: %s\n",
				   f->all[i].path, e.text);
		else
			buf_printf(notes, "fetched %s: %llu bytes\n", f->all[i].path, bytes);
	}
}
