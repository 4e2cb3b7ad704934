/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Characters of UTF-8 text. */
#ifndef BASE_UTF8_H
#define BASE_UTF8_H

#include <stddef.h>
#include <stdint.h>

/* The length of the character at p, of which n > 0 bytes are there, and its number in *c; 0 if it
 * is invalid: overlong, a surrogate, cut off, out of range. */
size_t utf8_char(const void *p, size_t n, uint32_t *c);

#endif
