/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * How a kernel's modules get into the cache: out of a package, or out of an unpacked
 * /lib/modules/RELEASE. Which ones are needed shows only while they are read, each says itself what
 * it depends on; so all files are offered again until nothing new was asked for.
 */
#ifndef KERNELS_COLLECT_H
#define KERNELS_COLLECT_H

#include <stdbool.h>

struct buf;
struct err;

/* A file of the package or folder. */
struct offered {
	const char *path;
	/* Adds its whole content to `out`; possible once, and only within offer_fn. */
	int (*read)(const struct offered *file, struct buf *out, struct err *e);
};

typedef int (*offer_fn)(void *ctx, const struct offered *file, struct err *e);

struct offers {
	/* Offers every file; ends at the first error and returns it. */
	int (*each)(const struct offers *from, offer_fn fn, void *ctx, struct err *e);
};

/* Makes `folder` and fills it, as kernels/kernels.h describes it. A module that was built for
 * another release than `release` is an error; one that the VM could use and that is not there is
 * none. */
int kernels_collect(const struct offers *from, const char *folder, const char *release,
		    struct err *e);
/* Whether a module is kept compressed below `folder`. */
bool kernels_collect_has(const char *folder, const char *name);
/* Brings a module out of what is kept compressed below `folder` to where the others are. -ENOENT,
 * without a message: it is not there; -EINVAL: it is of another kernel. */
int kernels_collect_stored(const char *folder, const char *name, const char *release,
			   struct err *e);
/* The same from the folder of a release, /lib/modules/RELEASE or a copy of it. */
int kernels_collect_folder(const char *modules, const char *folder, const char *release,
			   struct err *e);

#endif
