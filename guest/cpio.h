/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Unpacks a cpio archive in the format of the kernel's initramfs (newc:
 * Documentation/driver-api/early-userspace/buffer-format.rst) from a stream, below "/". Skips
 * everything below /dev, /proc and /sys, which are the kernel's.
 */
#ifndef GUEST_CPIO_H
#define GUEST_CPIO_H

#include <stddef.h>
#include <sys/types.h>

/* As read(2), with -errno for an error. */
typedef ssize_t (*cpio_read_fn)(void *ctx, void *to, size_t n);

struct cpio_failure {
	const char *what; /* "write" */
	char path[4096];  /* the member; empty: the archive itself */
};

/* Returns 0; -EBADMSG if this is no such archive or a truncated one; or -errno of what could not be
 * created (-ENOSPC); `f` says which. */
int cpio_unpack(cpio_read_fn read, void *ctx, struct cpio_failure *f);

#endif
