/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Kernel modules of the initramfs (MODULES_PATH of protocol.h). */
#ifndef GUEST_MODULES_H
#define GUEST_MODULES_H

/* Loads all in the order of their file names. Returns 0, or -errno after reporting which one
 * failed. */
int modules_load(void);
/* Sends MAIL_MODULE for each: where the kernel has put its code. */
void modules_tell(void);

#endif
