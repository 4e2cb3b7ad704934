/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The commands with which gdb begins: symbols at their addresses, and the connection. */
#ifndef GDB_SCRIPT_H
#define GDB_SCRIPT_H

#include "base/buf.h"

struct timeline;

struct script {
	const struct timeline *timeline;
	const char *kernel; /* a file with the kernel's symbols (gdb/kernel_file.h) */
	const char *socket;
	unsigned bits; /* of the kernel */
};

void script_write(const struct script *s, struct buf *out);

#endif
