/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Files that QEMU offers through its firmware configuration device (docs/specs/fw_cfg.rst of QEMU):
 * the host's memory is copied into the guest's by the emulator, page by page, with no driver, and
 * whether a recorder is there or not.
 */
#ifndef GUEST_FWCFG_H
#define GUEST_FWCFG_H

#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

/* One file being read; the buffer inside must stay locked in memory (mlockall), where it is. */
struct fwcfg {
	uint16_t select;
	uint32_t left; /* bytes that were not read yet */
	int pagemap;   /* /proc/self/pagemap */
};

/* Opens the file `name`; 0, -ENOENT when QEMU offers none, or -errno. */
int fwcfg_open(struct fwcfg *f, const char *name);
/* Up to `n` of the next bytes, as many as there are; 0: the end; or -errno. */
ssize_t fwcfg_read(struct fwcfg *f, void *to, size_t n);
void fwcfg_close(struct fwcfg *f);

#endif
