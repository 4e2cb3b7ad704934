/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Reads files that QEMU offers through its firmware configuration device (QEMU,
 * docs/specs/fw_cfg.rst): the emulator copies host memory into the guest page by page, without a
 * driver, with or without a recorder.
 */
#ifndef GUEST_FWCFG_H
#define GUEST_FWCFG_H

#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

/* A file being read; must not move, and must be locked in memory (mlockall). */
struct fwcfg {
	uint16_t select;
	uint32_t left; /* bytes not read yet */
	int pagemap;   /* /proc/self/pagemap */
};

/* Opens the file `name`; returns 0, -ENOENT if QEMU does not offer it, or -errno. */
int fwcfg_open(struct fwcfg *f, const char *name);
/* Reads up to `n` bytes; returns how many, 0 at the end, or -errno. */
ssize_t fwcfg_read(struct fwcfg *f, void *to, size_t n);
void fwcfg_close(struct fwcfg *f);

#endif
