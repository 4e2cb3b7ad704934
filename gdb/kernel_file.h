/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * An ELF file that tells gdb what it must know of the kernel: symbols, and how to unwind. It has no
 * code: gdb reads that from memory.
 */
#ifndef GDB_KERNEL_FILE_H
#define GDB_KERNEL_FILE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct err;
struct kernel_file;

/* NULL: out of memory. */
struct kernel_file *kernel_file_new(unsigned bits);
void kernel_file_free(struct kernel_file *f);
/* Ascending addresses. The name is copied. */
void kernel_file_symbol(struct kernel_file *f, uint64_t addr, uint64_t size, const char *name,
			bool function);
/* The content of .debug_frame, copied. */
void kernel_file_frames(struct kernel_file *f, const void *bytes, size_t n);
/* 0 or -errno with a message. */
int kernel_file_write(const struct kernel_file *f, const char *path, struct err *e);

#endif
