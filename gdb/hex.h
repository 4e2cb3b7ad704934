/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Hex digits, as gdb's remote protocol writes numbers and bytes. */
#ifndef GDB_HEX_H
#define GDB_HEX_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"

/* The value of a digit; -1: it is none. */
int hex_digit(char c);
/* Reads a number at *p, up to `end`, and moves *p behind it; false if there is none, or it does
 * not fit. */
bool hex_number(const char **p, const char *end, uint64_t *value);
/* Appends bytes, two digits each. */
void hex_bytes(struct buf *out, const void *bytes, size_t n);
/* Appends the bytes that pairs of digits stand for; false at the first that is none. */
bool hex_text(struct buf *out, const char *digits, size_t n);

#endif
