/* SPDX-License-Identifier: GPL-2.0-or-later */
/* A Debian package is an ar archive whose data.tar.* holds the files. */
#ifndef KERNELS_DEB_H
#define KERNELS_DEB_H

struct err;

/* Writes the package's boot/vmlinuz-* to the new file `out`. -ENOENT: it has none. */
int kernels_deb_image(const char *deb, const char *out, struct err *e);
/* Extracts the modules that the VM can use into the new `folder` (kernels/collect.h). */
int kernels_deb_modules(const char *deb, const char *folder, const char *release, struct err *e);
/* Writes the package's file at `path` ("usr/lib/debug/boot/vmlinux-…"), which may be large, to the
 * new file `out`. -ENOENT: the package does not have it. */
int kernels_deb_file(const char *deb, const char *path, const char *out, struct err *e);

#endif
