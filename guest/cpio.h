/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Unpacks a cpio archive of the kind that the kernel reads as its initramfs (newc:
 * Documentation/driver-api/early-userspace/buffer-format.rst), from a stream, below "/". What lies
 * below /dev, /proc and /sys is the kernel's own and left out.
 */
#ifndef GUEST_CPIO_H
#define GUEST_CPIO_H

#include <stddef.h>
#include <sys/types.h>

/* As read(2), with -errno for an error. */
typedef ssize_t (*cpio_read_fn)(void *ctx, void *to, size_t n);

struct cpio_failure {
	const char *what; /* "write" */
	char path[4096];  /* the member, or empty: the archive itself */
};

/* 0; -EBADMSG: no such archive, or it was cut; or -errno of what could not be made (-ENOSPC). `f`
 * says which. */
int cpio_unpack(cpio_read_fn read, void *ctx, struct cpio_failure *f);

#endif
