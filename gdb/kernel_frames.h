/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Turns the kernel's unwind tables (gdb/orc.h) into the content of a .debug_frame, so that gdb's
 * backtraces are the kernel's own, and go on in the program: where a system call, an interrupt or a
 * fault has saved registers, the caller is what they were saved from.
 */
#ifndef GDB_KERNEL_FRAMES_H
#define GDB_KERNEL_FRAMES_H

#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"

struct orc_entry;

/* The last entry ends the tables: no code is behind it. */
void kernel_frames(struct buf *out, const struct orc_entry *entries, size_t n);

#endif
