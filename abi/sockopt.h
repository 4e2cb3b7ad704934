/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Levels, names and values of socket options. */
#ifndef ABI_SOCKOPT_H
#define ABI_SOCKOPT_H

#include "abi/print/printer.h"

/* "SO_REUSEADDR" of a level and a number; `get`: as getsockopt takes it. */
void print_sockopt_name(const struct printer *p, int level, int name, bool get);
/* What setsockopt hands over: `len` bytes at `addr`. */
void print_optval_set(const struct printer *p, int level, int name, uint64_t addr, int len);
/* What getsockopt gave back. */
void print_optval_got(const struct printer *p, int level, int name, uint64_t addr, int len);

#endif
