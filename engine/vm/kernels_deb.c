// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/vm/kernels_deb.h"

#include <archive.h>
#include <archive_entry.h>
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/err.h"

#define BLOCK (1 << 16)

/* The tar archive is read through the ar archive, block by block. */
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

static int copy_data(struct archive *tar, int fd, const char *deb, const char *out, struct err *e)
{
	char block[BLOCK];
	la_ssize_t n;

	while ((n = archive_read_data(tar, block, sizeof(block))) > 0) {
		for (la_ssize_t done = 0; done < n;) {
			ssize_t k = write(fd, block + done, n - done);

			if (k < 0 && errno != EINTR)
				return err_set(e, -errno, "writing %s: %s", out, strerror(errno));
			done += k > 0 ? k : 0;
		}
	}
	return n < 0 ? deb_err(deb, tar, e) : 0;
}

static int write_image(struct archive *tar, const char *deb, const char *out, struct err *e)
{
	int fd = open(out, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644);
	int err;

	if (fd < 0)
		return err_set(e, -errno, "making %s: %s", out, strerror(errno));
	err = copy_data(tar, fd, deb, out, e);
	if (close(fd) < 0 && !err)
		err = err_set(e, -errno, "writing %s: %s", out, strerror(errno));
	return err;
}

static int is_image(struct archive_entry *entry)
{
	const char *path = archive_entry_pathname(entry);

	if (!path || !S_ISREG(archive_entry_mode(entry)))
		return 0;
	path += !strncmp(path, "./", 2) ? 2 : 0;
	return !strncmp(path, "boot/vmlinuz-", strlen("boot/vmlinuz-"));
}

static int unpack_tar(struct archive *ar, const char *deb, const char *out, struct err *e)
{
	struct member member = { .ar = ar };
	struct archive *tar = archive_read_new();
	struct archive_entry *entry;
	int err = 0, r;

	if (!tar)
		return err_set(e, -ENOMEM, "out of memory");
	archive_read_support_filter_all(tar);
	archive_read_support_format_tar(tar);
	r = archive_read_open(tar, &member, NULL, member_read, NULL);
	while (r == ARCHIVE_OK) {
		r = archive_read_next_header(tar, &entry);
		if (r == ARCHIVE_OK && is_image(entry))
			break;
	}
	if (r == ARCHIVE_OK)
		err = write_image(tar, deb, out, e);
	else if (r == ARCHIVE_EOF)
		err = err_set(e, -ENOENT, "%s holds no kernel image (boot/vmlinuz-…)", deb);
	else
		err = deb_err(deb, tar, e);
	archive_read_free(tar);
	return err;
}

int kernels_deb_unpack(const char *deb, const char *out, struct err *e)
{
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
		err = unpack_tar(ar, deb, out, e);
	else if (r == ARCHIVE_EOF)
		err = err_set(e, -EINVAL, "%s is no Debian package: no data.tar in it", deb);
	else
		err = deb_err(deb, ar, e);
	archive_read_free(ar);
	return err;
}
