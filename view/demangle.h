/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Names of C++ and Rust as their programmers wrote them, by libiberty. */
#ifndef VIEW_DEMANGLE_H
#define VIEW_DEMANGLE_H

#include <stdbool.h>

struct buf;

/* Adds "net::Socket::connect" of "_ZN3net6Socket7connectEi", without parameters; a suffix of the
 * compiler's (".cold") stays. False, and nothing is added, of a name that is not mangled, or whose
 * text would be very long. Not escaped. */
bool demangle(struct buf *b, const char *name);

#endif
