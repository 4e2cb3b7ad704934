/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Shared by the files that print values; nobody else includes this. */
#ifndef VALUES_PRINT_PARTS_H
#define VALUES_PRINT_PARTS_H

#include <stdbool.h>
#include <stdint.h>

#include "values/print.h"

struct type;
struct value;

struct printing {
	const struct machine_source *m;
	const struct print_opts *o;
	struct buf *out;
	unsigned left; /* values that may still be printed */
};

/* print_socket.c: appends " {TCP, …}" for a pointer to a struct that is printed specially; false,
 * and nothing, for others. */
bool print_pointed_socket(const struct printing *p, const struct type *target, uint64_t addr);
/* Gets the pointer in the C library's unions of pointers to socket addresses. */
bool get_address_argument(const struct value *v, const struct machine_source *m, uint64_t *addr);
/* Appends " {sa_family=…}"; false, and nothing, if there is none. */
bool print_pointed_address(const struct printing *p, uint64_t addr);

#endif
