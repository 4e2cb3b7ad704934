/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * What gdb is told of the machine: target.xml, and registers in its order. It is the kernel's
 * description, 64 or 32 bits, whatever code runs: gdb never meets another length.
 */
#ifndef GDB_DESCRIPTION_H
#define GDB_DESCRIPTION_H

#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"

struct registers;

void description_xml(struct buf *out, unsigned bits);
size_t description_count(unsigned bits);
/* Appends register `i` in hex, "xx…" where it is not known. `r` NULL: only the program counter
 * is. */
void description_register(struct buf *out, unsigned bits, size_t i, const struct registers *r,
			  uint64_t pc, uint64_t position);

#endif
