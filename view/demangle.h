/* SPDX-License-Identifier: GPL-2.0-or-later */
/* C++ and Rust names as in the source, by libiberty. */
#ifndef VIEW_DEMANGLE_H
#define VIEW_DEMANGLE_H

#include <stdbool.h>

struct buf;

/* Adds "net::Socket::connect" for "_ZN3net6Socket7connectEi", without parameters; a compiler's
 * suffix (".cold") stays. Returns false and adds nothing if the name is not mangled or its text
 * would be very long. Not escaped. */
bool demangle(struct buf *b, const char *name);

#endif
