/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The host's files as the guest's root: QEMU's export of them (9p, read-only) below an overlay in
 * memory, which takes what the programs write.
 */
#ifndef GUEST_HOST_H
#define GUEST_HOST_H

struct host {
	int low, upper; /* folders: the host's root, and what was written */
};

/* Moves init, and all that it starts, to that root. /proc, /sys and /dev come along; the old root
 * is out of reach. 0 or -errno, after telling what failed through the mailbox. */
int host_enter(struct host *host);
/* MAIL_WROTE for each file that is other than on the host. */
void host_tell_wrote(const struct host *host);

#endif
