/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The distribution's packages, through apt, as its sources and signatures give them. Nothing is
 * installed, no root is needed, and nothing of the machine's own apt is changed.
 */
#ifndef KERNELS_APT_H
#define KERNELS_APT_H

#include <limits.h>

struct buf;
struct err;

struct apt {
	char config[PATH_MAX]; /* a configuration of its own; "": the machine's */
};

/* Runs apt-get or apt-cache with these words, NULL at the end, in `folder`, in English; what it
 * says goes to `out`. Its exit status, or -errno. */
int apt_run(const struct apt *a, const char *tool, const char *const words[], const char *folder,
	    struct buf *out);
/* apt's own words on what went wrong, one line, out of what it said. */
const char *apt_reason(struct buf *out);
/* The message for what apt_run() returned, where that is not 0. */
int apt_failed(int status, const char *what, struct buf *out, const char *hint, struct err *e);
/*
 * One for the packages of Debian's i386: from the machine's own mirror, with its own lists (fetched
 * now), and without making i386 an architecture of dpkg's. -ENOENT where apt has no source of
 * Debian.
 */
int apt_i386(struct apt *a, struct err *e);

#endif
