// SPDX-License-Identifier: GPL-2.0-or-later
#include "kernels/deb.h"

#include <archive.h>
#include <archive_entry.h>
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/err.h"
#include "base/file.h"
#include "kernels/cache.h"
#include "kernels/collect.h"

enum { BLOCK = 1 << 16 };

/* The tar archive is read through the ar archive, one block at a time. */
struct member {
	struct archive *ar;
	char block[BLOCK];
};

static la_ssize_t member_read(struct archive *tar, void *ctx, const void **block)
{
	struct member *m = ctx;
	la_ssize_t n = archive_read_data(m->ar, m->block, sizeof(m->block));

	*block = m->block;
	if (n < 0)
		archive_set_error(tar, EIO, "%s", archive_error_string(m->ar));
	return n;
}

static int deb_err(const char *deb, struct archive *a, struct err *e)
{
	return err_set(e, -EIO, "%s cannot be unpacked: %s", deb, archive_error_string(a));
}

struct deb {
	struct offers offers;
	const char *path;
};

struct deb_file {
	struct offered file;
	const char *deb;
	struct archive *tar;
};

static int read_file(const struct offered *file, struct buf *out, struct err *e)
{
	const struct deb_file *f = (const struct deb_file *)file;
	char block[BLOCK];
	la_ssize_t n;

	while ((n = archive_read_data(f->tar, block, sizeof(block))) > 0 &&
	       out->len <= KERNEL_FILE_MAX)
		buf_add(out, block, n);
	if (n < 0)
		return deb_err(f->deb, f->tar, e);
	if (out->failed || out->len > KERNEL_FILE_MAX)
		return err_set(e, -EFBIG, "%s in %s is too large", file->path, f->deb);
	return 0;
}

static int offer_all(struct archive *tar, const char *deb, offer_fn fn, void *ctx, struct err *e)
{
	struct archive_entry *entry;
	int r = ARCHIVE_OK, err = 0;

	while (!err && (r = archive_read_next_header(tar, &entry)) == ARCHIVE_OK) {
		struct deb_file f = { { archive_entry_pathname(entry), read_file }, deb, tar };

		if (f.file.path && S_ISREG(archive_entry_mode(entry)))
			err = fn(ctx, &f.file, e);
	}
	return err || r == ARCHIVE_EOF ? err : deb_err(deb, tar, e);
}

static int each_in_tar(struct archive *ar, const char *deb, offer_fn fn, void *ctx, struct err *e)
{
	struct member member = { .ar = ar };
	struct archive *tar = archive_read_new();
	int err;

	if (!tar)
		return err_set(e, -ENOMEM, "out of memory");
	archive_read_support_filter_all(tar);
	archive_read_support_format_tar(tar);
	if (archive_read_open(tar, &member, NULL, member_read, NULL) == ARCHIVE_OK)
		err = offer_all(tar, deb, fn, ctx, e);
	else
		err = deb_err(deb, tar, e);
	archive_read_free(tar);
	return err;
}

static int each_file(const struct offers *from, offer_fn fn, void *ctx, struct err *e)
{
	const char *deb = ((const struct deb *)from)->path;
	struct archive *ar = archive_read_new();
	struct archive_entry *entry;
	int err, r;

	if (!ar)
		return err_set(e, -ENOMEM, "out of memory");
	archive_read_support_format_ar(ar);
	r = archive_read_open_filename(ar, deb, BLOCK);
	while (r == ARCHIVE_OK) {
		r = archive_read_next_header(ar, &entry);
		if (r == ARCHIVE_OK && !strncmp(archive_entry_pathname(entry), "data.tar", 8))
			break;
	}
	if (r == ARCHIVE_OK)
		err = each_in_tar(ar, deb, fn, ctx, e);
	else if (r == ARCHIVE_EOF)
		err = err_set(e, -EINVAL, "%s is not a Debian package: no data.tar in it", deb);
	else
		err = deb_err(deb, ar, e);
	archive_read_free(ar);
	return err;
}

enum { TAKEN = 1 }; /* not an error: the end */

static int on_image(void *ctx, const struct offered *file, struct err *e)
{
	const char *path = file->path + (!strncmp(file->path, "./", 2) ? 2 : 0);
	struct buf bytes = { 0 };
	int r;

	if (strncmp(path, "boot/vmlinuz-", strlen("boot/vmlinuz-")) != 0)
		return 0;
	r = file->read(file, &bytes, e);
	if (!r)
		r = file_create(ctx, bytes.data, bytes.len, e);
	buf_free(&bytes);
	return r ? r : TAKEN;
}

int kernels_deb_image(const char *deb, const char *out, struct err *e)
{
	const struct deb from = { { each_file }, deb };
	int r = each_file(&from.offers, on_image, (char *)out, e);

	if (!r)
		return err_set(e, -ENOENT, "%s holds no kernel image (boot/vmlinuz-…)", deb);
	return r == TAKEN ? 0 : r;
}

int kernels_deb_modules(const char *deb, const char *folder, const char *release, struct err *e)
{
	const struct deb from = { { each_file }, deb };

	return kernels_collect(&from.offers, folder, release, e);
}

/* A file to look for. */
struct wanted {
	const char *path, *out;
};

static int write_file(struct archive *tar, const char *deb, const char *out, struct err *e)
{
	int fd = open(out, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644), r = 0;

	if (fd < 0)
		return err_set(e, -errno, "%s: %s", out, strerror(errno));
	if (archive_read_data_into_fd(tar, fd) != ARCHIVE_OK)
		r = deb_err(deb, tar, e);
	if (close(fd) < 0 && !r)
		r = err_set(e, -errno, "%s: %s", out, strerror(errno));
	return r;
}

static int on_wanted(void *ctx, const struct offered *file, struct err *e)
{
	const struct deb_file *f = (const struct deb_file *)file;
	const struct wanted *w = ctx;
	const char *path = file->path + (!strncmp(file->path, "./", 2) ? 2 : 0);
	int r;

	if (strcmp(path, w->path) != 0)
		return 0;
	r = write_file(f->tar, f->deb, w->out, e);
	return r ? r : TAKEN;
}

int kernels_deb_file(const char *deb, const char *path, const char *out, struct err *e)
{
	const struct deb from = { { each_file }, deb };
	struct wanted w = { path, out };
	int r = each_file(&from.offers, on_wanted, &w, e);

	if (!r)
		return err_set(e, -ENOENT, "%s holds no %s", deb, path);
	return r == TAKEN ? 0 : r;
}
