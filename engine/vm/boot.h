/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What every boot of a guest has in common, for a recording or only for a query. */
#ifndef ENGINE_VM_BOOT_H
#define ENGINE_VM_BOOT_H

#include <stddef.h>

struct err;
struct files;

/* On the kernel's command line; "rdinit" is INIT_PATH of guest/protocol.h. */
#define KERNEL_WORDS \
	"console=ttyS0 quiet loglevel=1 nokaslr norandmaps panic=-1 rdinit=/.ringtrip/init"

#define BOOT_LIMIT 120.0 /* seconds without a sign of init */

/* Adds the guest's init, for a kernel of 64 or 32 bits, to an initramfs. Its path on this machine
 * goes to `path`, which may be NULL. 0 or -errno with a message. */
int boot_add_init(struct files *boot, int bits, char *path, size_t size, struct err *e);

#endif
