/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * How a kernel's modules get into the cache: from a package, or from an unpacked
 * /lib/modules/RELEASE. Each module names its own dependencies, so which ones are needed shows only
 * while reading; all files are offered again until no new one is asked for.
 */
#ifndef KERNELS_COLLECT_H
#define KERNELS_COLLECT_H

#include <stdbool.h>

struct buf;
struct err;

/* A file of the package or folder. */
struct offered {
	const char *path;
	/* Appends its whole content to `out`; at most once, and only within offer_fn. */
	int (*read)(const struct offered *file, struct buf *out, struct err *e);
};

typedef int (*offer_fn)(void *ctx, const struct offered *file, struct err *e);

struct offers {
	/* Offers every file; ends at the first error and returns it. */
	int (*each)(const struct offers *from, offer_fn fn, void *ctx, struct err *e);
};

/* Creates `folder` and fills it as kernels/kernels.h describes. A module built for a release other
 * than `release` is an error; a missing module that the VM could use is not. */
int kernels_collect(const struct offers *from, const char *folder, const char *release,
		    struct err *e);
/* Returns true if a module is kept compressed below `folder`. */
bool kernels_collect_has(const char *folder, const char *name);
/* Unpacks a module kept compressed below `folder` to where the others are. -ENOENT, without a
 * message: it is not there; -EINVAL: it belongs to another kernel. */
int kernels_collect_stored(const char *folder, const char *name, const char *release,
			   struct err *e);
/* The same from the folder of a release, /lib/modules/RELEASE or a copy of it. */
int kernels_collect_folder(const char *modules, const char *folder, const char *release,
			   struct err *e);

#endif
