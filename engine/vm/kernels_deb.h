/* SPDX-License-Identifier: GPL-2.0-or-later */
/* A Debian package is an ar archive, in which data.tar.* holds the files. */
#ifndef ENGINE_VM_KERNELS_DEB_H
#define ENGINE_VM_KERNELS_DEB_H

struct err;

/* Writes the package's boot/vmlinuz-* to the new file `out`. -ENOENT: there is none in it. */
int kernels_deb_unpack(const char *deb, const char *out, struct err *e);

#endif
