// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * The set as a cpio archive (newc), which the kernel unpacks into its root file system
 * (Documentation/driver-api/early-userspace/buffer-format.rst). Inode numbers are our own, so that
 * the same set gives the same bytes; hard links are entries with the same number, the first of
 * which has the content.
 */
#include <archive.h>
#include <archive_entry.h>
#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/sysmacros.h>
#include <unistd.h>

#include "base/err.h"
#include "engine/vm/files/entry.h"
#include "engine/vm/files/files.h"

/* An entry with its data in the archive. */
struct member {
	const struct file_entry *file;
	unsigned inode;
	unsigned nlink;
	bool content; /* false for a further name of a file */
};

struct writer {
	struct archive *archive;
	struct err *e;
};

static bool may_be_linked(const struct member *m)
{
	return !m->file->bytes && S_ISREG(m->file->st.st_mode) && m->file->st.st_nlink > 1;
}

/* Entries of the same file are adjacent, ordered by name. */
static int compare_inodes(const void *a, const void *b)
{
	const struct member *x = *(struct member *const *)a, *y = *(struct member *const *)b;
	const struct stat *s = &x->file->st, *t = &y->file->st;

	if (s->st_dev != t->st_dev)
		return s->st_dev < t->st_dev ? -1 : 1;
	if (s->st_ino != t->st_ino)
		return s->st_ino < t->st_ino ? -1 : 1;
	return strcmp(x->file->path, y->file->path);
}

static void join_links(struct member **linked, size_t n)
{
	size_t end;

	for (size_t i = 0; i < n; i = end) {
		for (end = i + 1; end < n; end++)
			if (linked[end]->file->st.st_ino != linked[i]->file->st.st_ino ||
			    linked[end]->file->st.st_dev != linked[i]->file->st.st_dev)
				break;
		for (size_t k = i; k < end; k++) {
			linked[k]->inode = linked[i]->inode;
			linked[k]->nlink = end - i;
			linked[k]->content = k == i;
		}
	}
}

static int find_links(struct member *members, size_t n)
{
	struct member **linked = calloc(n + 1, sizeof(*linked));
	size_t k = 0;

	if (!linked)
		return -ENOMEM;
	for (size_t i = 0; i < n; i++)
		if (may_be_linked(&members[i]))
			linked[k++] = &members[i];
	qsort(linked, k, sizeof(*linked), compare_inodes);
	join_links(linked, k);
	free(linked);
	return 0;
}

static int archive_err(const struct writer *w, const char *path)
{
	int code = archive_errno(w->archive);

	return err_set(w->e, code > 0 ? -code : -EIO, "initramfs: writing %s: %s", path,
		       archive_error_string(w->archive));
}

/*
 * A folder's time changes with whatever is created in it (/tmp), and the kernel needs another
 * number of instructions to parse other digits: the timer would then interrupt the program at
 * another place, and no run would repeat. So folders get the time at which the VM's clock begins.
 */
static time_t time_of(const struct stat *st)
{
	static const time_t clock_begins = 1767225600; /* 2026-01-01 */

	return S_ISDIR(st->st_mode) ? clock_begins : st->st_mtime;
}

static int write_header(const struct writer *w, const struct member *m, off_t size)
{
	const struct stat *st = &m->file->st;
	struct archive_entry *entry = archive_entry_new();
	int err = 0;

	if (!entry)
		return err_set(w->e, -ENOMEM, "out of memory");
	archive_entry_copy_pathname(entry, m->file->path[1] ? m->file->path + 1 : ".");
	archive_entry_set_mode(entry, st->st_mode);
	archive_entry_set_uid(entry, st->st_uid);
	archive_entry_set_gid(entry, st->st_gid);
	archive_entry_set_mtime(entry, time_of(st), 0);
	archive_entry_set_ino64(entry, m->inode);
	archive_entry_set_nlink(entry, m->nlink);
	archive_entry_set_size(entry, size);
	if (m->file->target)
		archive_entry_copy_symlink(entry, m->file->target);
	if (S_ISCHR(st->st_mode) || S_ISBLK(st->st_mode)) {
		archive_entry_set_rdevmajor(entry, major(st->st_rdev));
		archive_entry_set_rdevminor(entry, minor(st->st_rdev));
	}
	if (archive_write_header(w->archive, entry) < ARCHIVE_OK)
		err = archive_err(w, m->file->path);
	archive_entry_free(entry);
	return err;
}

static int write_bytes(const struct writer *w, const char *path, const void *bytes, size_t n)
{
	if (n && archive_write_data(w->archive, bytes, n) != (la_ssize_t)n)
		return archive_err(w, path);
	return 0;
}

static int copy_content(const struct writer *w, const char *path, int fd, off_t size)
{
	static const size_t chunk = 1 << 17;
	char *bytes = malloc(chunk);
	int err = bytes ? 0 : err_set(w->e, -ENOMEM, "out of memory");

	while (!err && size > 0) {
		ssize_t n = read(fd, bytes, size < (off_t)chunk ? (size_t)size : chunk);

		if (n > 0)
			err = write_bytes(w, path, bytes, n);
		else if (n == 0)
			err = err_set(w->e, -EIO, "%s became shorter while it was read", path);
		else if (errno != EINTR)
			err = err_set(w->e, -errno, "%s cannot be read: %s", path, strerror(errno));
		size -= n > 0 ? n : 0;
	}
	free(bytes);
	return err;
}

/* Uses the file's current size, not the size when it was added. */
static int write_file(const struct writer *w, const struct member *m)
{
	const char *path = m->file->path;
	struct stat st;
	int err, fd = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW);

	if (fd < 0)
		return err_set(w->e, -errno, "%s cannot be read: %s", path, strerror(errno));
	if (fstat(fd, &st) < 0 || !S_ISREG(st.st_mode))
		err = err_set(w->e, -EIO, "%s is no longer a file", path);
	else
		err = write_header(w, m, st.st_size);
	if (!err)
		err = copy_content(w, path, fd, st.st_size);
	close(fd);
	return err;
}

static int write_member(const struct writer *w, const struct member *m)
{
	int err;

	if (m->file->bytes) {
		err = write_header(w, m, m->file->st.st_size);
		return err ? err
			   : write_bytes(w, m->file->path, m->file->bytes, m->file->st.st_size);
	}
	if (S_ISREG(m->file->st.st_mode) && m->content)
		return write_file(w, m);
	return write_header(w, m, 0);
}

/* The devices that init needs before it can mount anything, even if the host's /dev was never asked
 * for. */
static int write_devices(const struct writer *w, const struct files *f, unsigned inode)
{
	const struct file_entry devices[] = {
		{ .path = "/dev", .st = { .st_mode = S_IFDIR | 0755 } },
		{ .path = "/dev/console",
		  .st = { .st_mode = S_IFCHR | 0600, .st_rdev = makedev(5, 1) } },
		{ .path = "/dev/null",
		  .st = { .st_mode = S_IFCHR | 0666, .st_rdev = makedev(1, 3) } },
	};
	int err = 0;

	for (size_t i = 0; !err && i < sizeof(devices) / sizeof(*devices); i++) {
		struct member m = { &devices[i], inode + i, 1, true };

		if (!files_get(f, devices[i].path))
			err = write_header(w, &m, 0);
	}
	return err;
}

/* Without this entry the kernel would make it writable for everybody. */
static int write_root(const struct writer *w)
{
	struct file_entry root = { .path = "/" };
	struct member m = { &root, 0, 1, true };

	if (stat("/", &root.st) < 0)
		return err_set(w->e, -errno, "/: %s", strerror(errno));
	return write_header(w, &m, 0);
}

static int write_all(const struct writer *w, const struct files *f)
{
	size_t n = 0;
	const struct file_entry **sorted = files_sorted(f, &n);
	struct member *members = calloc(n + 1, sizeof(*members));
	int err = sorted && members ? 0 : -ENOMEM;

	for (size_t i = 0; !err && i < n; i++)
		members[i] = (struct member){ sorted[i], i + 1, 1, true };
	if (!err)
		err = find_links(members, n);
	if (err)
		err_set(w->e, err, "out of memory");
	if (!err)
		err = write_root(w);
	for (size_t i = 0; !err && i < n; i++)
		err = write_member(w, &members[i]);
	if (!err)
		err = write_devices(w, f, n + 1);
	free(members);
	free(sorted);
	return err;
}

int files_write(const struct files *f, int fd, struct err *e)
{
	struct writer w = { .archive = archive_write_new(), .e = e };
	int err = 0;

	if (!w.archive)
		return err_set(e, -ENOMEM, "out of memory");
	archive_write_set_format_cpio_newc(w.archive);
	archive_write_add_filter_none(w.archive);
	archive_write_set_bytes_in_last_block(w.archive, 4);
	if (archive_write_open_fd(w.archive, fd) != ARCHIVE_OK)
		err = archive_err(&w, "the header");
	if (!err)
		err = write_all(&w, f);
	if (!err && archive_write_close(w.archive) != ARCHIVE_OK)
		err = archive_err(&w, "the end");
	archive_write_free(w.archive);
	return err;
}
