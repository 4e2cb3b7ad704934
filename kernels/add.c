// SPDX-License-Identifier: GPL-2.0-or-later
/* Adds a kernel to the cache from a file. */
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
#include "kernels/cache.h"
#include "kernels/collect.h"
#include "kernels/kernels.h"
#include "kernels/list.h"
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

/* The path, with time and size: a rebuilt image is a different one. */
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

/* Files of one image share its build-id. */
static int check_build_ids(const char *image, const char *vmlinux, const char *debug,
			   const struct image_facts *theirs, struct err *e)
{
	struct image_facts ours;
	int r = image_facts(vmlinux, &ours, e);

	if (r)
		return r;
	if (!*ours.build_id || !*theirs->build_id)
		return err_set(e, -EINVAL,
			       "%s has no build-id, so it is unknown whether %s belongs "
			       "to %s",
			       *ours.build_id ? debug : image, debug, image);
	if (strcmp(ours.build_id, theirs->build_id) != 0)
		return err_set(e, -EINVAL,
			       "%s does not belong to %s: its build-id is %s, the image's is %s",
			       debug, image, theirs->build_id, ours.build_id);
	return 0;
}

/*
 * A link, not a copy: such a file has hundreds of MB and belongs to the build folder. Its build-id
 * tells later whether it is still the same.
 */
static int add_debug(const struct kernel_new *k, const char *image, const char *debug,
		     struct err *e)
{
	char vmlinux[PATH_MAX], link[PATH_MAX], *real;
	struct image_facts facts;
	int r = image_facts(debug, &facts, e);

	if (r)
		return r;
	if (!facts.debug)
		return err_set(e, -EINVAL,
			       "%s has no debug information: it should be the vmlinux as the "
			       "linker made it, not stripped",
			       debug);
	snprintf(vmlinux, sizeof(vmlinux), "%s/vmlinux", k->path);
	r = check_build_ids(image, vmlinux, debug, &facts, e);
	if (r)
		return r;
	snprintf(link, sizeof(link), "%s/debug", k->path);
	real = realpath(debug, NULL);
	if (!real || symlink(real, link) < 0)
		r = err_set(e, -errno, "%s: %s", real ? link : debug, strerror(errno));
	free(real);
	return r;
}

static int add_modules(const struct kernel_new *k, const char *modules, const char *release,
		       struct err *e)
{
	char folder[PATH_MAX];
	struct stat st;

	if (stat(modules, &st) < 0)
		return err_set(e, -errno, "%s: %s", modules, strerror(errno));
	if (!S_ISDIR(st.st_mode))
		return err_set(e, -ENOTDIR,
			       "%s is not a folder; it should be /lib/modules/%s, or a copy of it",
			       modules, release);
	snprintf(folder, sizeof(folder), "%s/modules", k->path);
	return kernels_collect_folder(modules, folder, release, e);
}

/* An ELF is enough; of a bzImage, both are kept. */
static int add_image(const struct kernel_new *k, const char *path, struct err *e)
{
	char image[PATH_MAX];
	struct image_facts facts;
	bool elf = is_elf(path);
	int r = elf ? image_facts(path, &facts, e) : 0;

	if (!r)
		r = kernel_unpack(k, path, e);
	if (r || elf)
		return r;
	snprintf(image, sizeof(image), "%s/vmlinuz", k->path);
	return copy_file(path, image, e);
}

static int add_new(struct kernel_new *k, const struct kernel_files *files, const char *release,
		   const char *origin, struct kernel_entry *out, struct err *e)
{
	int r = add_image(k, files->image, e);

	if (!r && files->debug)
		r = add_debug(k, files->image, files->debug, e);
	if (!r && files->modules)
		r = add_modules(k, files->modules, release, e);
	return r ? r : kernel_finish(k, release, origin, out, e);
}

int kernels_add(const struct kernel_files *files, struct kernel_entry *out, struct err *e)
{
	char origin[sizeof(out->origin)], release[sizeof(out->release)];
	bool only_image = !files->debug && !files->modules;
	struct kernel_new k;
	int r = path_origin(files->image, origin, sizeof(origin), e);

	if (r < 0)
		return r;
	if (only_image && kernel_have(origin, out))
		return 0;
	r = kernel_release(files->image, release, sizeof(release), e);
	if (!r)
		r = kernel_begin(&k, e);
	if (r < 0)
		return r;
	if (!only_image || !kernel_have(origin, out))
		r = add_new(&k, files, release, origin, out, e);
	r = kernel_failed(&k, r, e);
	kernel_end(&k);
	return r;
}
