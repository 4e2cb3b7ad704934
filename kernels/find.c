// SPDX-License-Identifier: GPL-2.0-or-later
/* Which cached kernel is meant, or, for a path, the one that is added for it. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/err.h"
#include "kernels/kernels.h"
#include "kernels/list.h"

/* Returns true for a path into the cache. */
static bool is_image_of(const char *path, const struct kernel_entry *k)
{
	struct stat a, b;

	return strchr(path, '/') && !stat(path, &a) && !stat(k->vmlinux, &b) &&
	       a.st_dev == b.st_dev && a.st_ino == b.st_ino;
}

int kernels_find(const char *which, struct kernel_entry *out, struct err *e)
{
	struct kernel_entry *list = NULL;
	size_t n = 0, i;
	int err;

	err = kernels_list(&list, &n, e);
	for (i = n; !err && i > 0; i--)
		if (!which || !strcmp(list[i - 1].release, which) ||
		    is_image_of(which, &list[i - 1]))
			break;
	if (!i && which && strchr(which, '/')) {
		free(list);
		return kernels_add(&(struct kernel_files){ .image = which }, out, e);
	}
	if (!err && (!n || (!which && list[n - 1].bits != 64)))
		err = err_set(e, -ENOENT,
			      "no kernel image is cached: run `ringtrip kernel fetch`, or "
			      "`ringtrip kernel add PATH`");
	else if (!err && !i)
		err = kernel_not_cached(which, e);
	else if (!err)
		*out = list[i - 1];
	free(list);
	return err;
}

/* 32-bit kernels come first, the newest of them last. */
static int find_newest_i386(struct kernel_entry *out, struct err *e)
{
	struct kernel_entry *list;
	size_t n, i = 0;
	int err = kernels_list(&list, &n, e);

	while (!err && i < n && list[i].bits == 32)
		i++;
	if (i)
		*out = list[i - 1];
	else if (!err)
		err = err_set(
			e, -ENOENT,
			"no kernel image for i386 is cached: run `ringtrip kernel fetch --arch "
			"i386`, or `ringtrip kernel add PATH`");
	free(list);
	return err;
}

int kernels_find_i386(const char *which, struct kernel_entry *out, struct err *e)
{
	int err = which ? kernels_find(which, out, e) : find_newest_i386(out, e);

	if (!err && out->bits != 32)
		err = err_set(e, -EINVAL,
			      "--arch i386: %s is a 64-bit kernel; `ringtrip kernel fetch --arch "
			      "i386` gets a 32-bit one",
			      out->release);
	return err;
}

static size_t same_beginning(const char *a, const char *b)
{
	size_t n = 0;

	while (a[n] && a[n] == b[n])
		n++;
	return n;
}

int kernels_find_with(const char *module, struct kernel_entry *out, struct err *e)
{
	struct kernel_entry *list, *best = NULL;
	size_t n, same, most = 0;
	int err = kernels_list(&list, &n, e);

	for (size_t i = 0; !err && i < n; i++) {
		same = same_beginning(list[i].release, list[n - 1].release);
		if (list[i].bits != 64 || same < most || !kernels_has_module(&list[i], module))
			continue;
		most = same;
		best = &list[i];
	}
	if (best)
		*out = *best;
	else if (!err)
		err = err_set(e, -ENOENT,
			      "no cached kernel has the module %s: `ringtrip kernel fetch "
			      "linux-image-amd64` gets one",
			      module);
	free(list);
	return err;
}
