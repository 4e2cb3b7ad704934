// SPDX-License-Identifier: GPL-2.0-or-later
#include "base/file.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/err.h"

enum { CHUNK = 1 << 16 };

int file_read_fd(int fd, const char *name, size_t most, struct buf *out, struct err *e)
{
	char bytes[CHUNK];
	size_t at = 0;
	ssize_t n;

	while ((n = pread(fd, bytes, sizeof(bytes), at))) {
		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			return err_set(e, -errno, "%s cannot be read: %s", name, strerror(errno));
		at += n;
		if (at > most)
			return err_set(e, -EFBIG, "%s: larger than the %zu bytes expected", name,
				       most);
		buf_add(out, bytes, n);
	}
	return out->failed ? err_set(e, -ENOMEM, "%s: out of memory", name) : 0;
}

int file_read(const char *path, size_t most, struct buf *out, struct err *e)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC), r;

	if (fd < 0)
		return err_set(e, -errno, "%s: %s", path, strerror(errno));
	r = file_read_fd(fd, path, most, out, e);
	close(fd);
	return r;
}

int file_write(int fd, const void *bytes, size_t n)
{
	const char *p = bytes;

	while (n) {
		ssize_t done = write(fd, p, n);

		if (done < 0 && errno != EINTR)
			return -errno;
		p += done > 0 ? done : 0;
		n -= done > 0 ? done : 0;
	}
	return 0;
}

int file_create(const char *path, const void *bytes, size_t n, struct err *e)
{
	int fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644), r;

	if (fd < 0)
		return err_set(e, -errno, "%s cannot be created: %s", path, strerror(errno));
	r = file_write(fd, bytes, n);
	if (!r && fsync(fd) < 0)
		r = -errno;
	if (close(fd) < 0 && !r)
		r = -errno;
	return r ? err_set(e, r, "%s cannot be written: %s", path, strerror(-r)) : 0;
}
