// SPDX-License-Identifier: GPL-2.0-or-later
/* A kernel into the cache that somebody has as a file. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "base/err.h"
#include "engine/vm/kernels.h"
#include "engine/vm/kernels_cache.h"
#include "sym/image.h"

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
	err = kernel_failed(&k, err, e);
	kernel_end(&k);
	return err;
}
