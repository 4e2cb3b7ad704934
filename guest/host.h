/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The host's files as the guest's root: exported by QEMU (9p, read-only), below an overlay in
 * memory that takes what the programs write.
 */
#ifndef GUEST_HOST_H
#define GUEST_HOST_H

struct host {
	int low, upper; /* folders: the host's root, the overlay's upper layer */
};

/* Moves init, and everything it starts, to that root. /proc, /sys and /dev come along; the old root
 * becomes unreachable. Returns 0, or -errno after reporting the failure through the mailbox. */
int host_enter(struct host *host);
/* Sends MAIL_WROTE for each file that differs from the host's. */
void host_tell_wrote(const struct host *host);

#endif
