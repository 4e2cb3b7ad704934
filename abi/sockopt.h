/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Levels, names and values of socket options. */
#ifndef ABI_SOCKOPT_H
#define ABI_SOCKOPT_H

#include "abi/print/printer.h"

/* "SO_REUSEADDR", from a level and a number; `get`: as in getsockopt. */
void print_sockopt_name(const struct printer *p, int level, int name, bool get);
/* The value passed to setsockopt: `len` bytes at `addr`. */
void print_optval_set(const struct printer *p, int level, int name, uint64_t addr, int len);
/* The value that getsockopt returned. */
void print_optval_got(const struct printer *p, int level, int name, uint64_t addr, int len);

#endif
