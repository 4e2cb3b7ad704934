/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The distribution's packages, through apt with its sources and signatures. Nothing is installed,
 * no root is needed, and the machine's own apt is left unchanged.
 */
#ifndef KERNELS_APT_H
#define KERNELS_APT_H

#include <limits.h>

struct buf;
struct err;

struct apt {
	char config[PATH_MAX]; /* a separate configuration; "": the machine's */
};

/* Runs apt-get or apt-cache in `folder` with these arguments, NULL at the end, in English; its
 * output goes to `out`. Returns its exit status, or -errno. */
int apt_run(const struct apt *a, const char *tool, const char *const words[], const char *folder,
	    struct buf *out);
/* apt's own explanation of a failure, one line of its output. */
const char *apt_reason(struct buf *out);
/* Sets the message for a result of apt_run() other than 0. */
int apt_failed(int status, const char *what, struct buf *out, const char *hint, struct err *e);
/*
 * Sets up apt for Debian's i386 packages: from the machine's own mirror, with separate lists
 * (fetched now), and without adding i386 to dpkg's architectures. -ENOENT where apt has no Debian
 * source.
 */
int apt_i386(struct apt *a, struct err *e);

#endif
