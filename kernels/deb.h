/* SPDX-License-Identifier: GPL-2.0-or-later */
/* A Debian package is an ar archive, in which data.tar.* holds the files. */
#ifndef KERNELS_DEB_H
#define KERNELS_DEB_H

struct err;

/* Writes the package's boot/vmlinuz-* to the new file `out`. -ENOENT: there is none in it. */
int kernels_deb_image(const char *deb, const char *out, struct err *e);
/* The modules in it that the VM has a use for, into the new `folder`
 * (kernels/collect.h). */
int kernels_deb_modules(const char *deb, const char *folder, const char *release, struct err *e);
/* Writes the file of that path in the package ("usr/lib/debug/boot/vmlinux-…"), which may be large,
 * to the new file `out`. -ENOENT: it is not in it. */
int kernels_deb_file(const char *deb, const char *path, const char *out, struct err *e);

#endif
