/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Fills a kernel file (gdb/kernel_file.h) from a kernel's image and from a recording. */
#ifndef GDB_KERNEL_SYMBOLS_H
#define GDB_KERNEL_SYMBOLS_H

struct err;
struct kernel;
struct timeline;

/* Symbols of the kernel, and of the modules that were loaded. 0 or -errno with a message. */
int kernel_symbols_write(struct kernel *k, const struct timeline *t, const char *path,
			 struct err *e);

#endif
