/* SPDX-License-Identifier: GPL-2.0-or-later */
/* File metadata from the kernel: stat, statx and directory entries. */
#ifndef ABI_STAT_H
#define ABI_STAT_H

#include "abi/print/printer.h"

/* "{st_mode=S_IFREG|0644, st_size=1320, ...}"; `wide`: i386's struct stat64. */
void print_stat(const struct printer *p, uint64_t addr, bool wide);
/* "AT_STATX_SYNC_AS_STAT|AT_EMPTY_PATH" */
void print_statx_flags(const struct printer *p, uint32_t flags);
/* "{stx_mask=STATX_ALL, stx_attributes=0, stx_mode=S_IFREG|0644, stx_size=1320, ...}" */
void print_statx(const struct printer *p, uint64_t addr);
/* "0x7ffe5b8c9d30 /\* 3 entries *\/", or each entry. */
void print_dirents(const struct printer *p, uint64_t addr, uint64_t len);

#endif
