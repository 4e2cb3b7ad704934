/* SPDX-License-Identifier: GPL-2.0-or-later */
/* MenuOS as the first process of a machine without ringtrip: an initramfs. */
#ifndef ENGINE_VM_IMAGE_H
#define ENGINE_VM_IMAGE_H

struct err;
struct kernel_entry;

/* What such a machine's kernel must be told: a terminal only, and no messages between the lines. */
#define IMAGE_KERNEL_WORDS "console=ttyS0 quiet loglevel=1 panic=-1"

/* Writes /init, and the modules for an Ethernet device as far as the kernel has them. 0 or -errno
 * with a message. */
int image_write(const struct kernel_entry *kernel, int fd, struct err *e);

#endif
