/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * What gdb is told of the machine: target.xml, and registers in its order. It is the kernel's
 * description, 64 or 32 bits, whatever code runs: gdb never meets another length.
 */
#ifndef GDB_DESCRIPTION_H
#define GDB_DESCRIPTION_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"

struct registers;

void description_xml(struct buf *out, unsigned bits);
size_t description_count(unsigned bits);
/* What is known of a thread. */
struct description_values {
	const struct registers *registers; /* NULL: only the program counter is known */
	bool saved; /* only those that are kept while it does not run (gdb/sleeping.h) */
	uint64_t pc, position;
};

/* Appends register `i` in hex, "xx…" where it is not known. */
void description_register(struct buf *out, unsigned bits, size_t i,
			  const struct description_values *v);

#endif
