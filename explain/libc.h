/* SPDX-License-Identifier: GPL-2.0-or-later */
/* A C library, and which system calls its functions make. */
#ifndef EXPLAIN_LIBC_H
#define EXPLAIN_LIBC_H

#include <limits.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "abi/calls/sysent.h"
#include "explain/wrapper.h"

struct decoder;
struct elfname;
struct elfview;
struct err;
struct similar;

struct libc {
	enum abi abi;
	char path[PATH_MAX];
	struct elfview *view;
	struct decoder *d;
};

/* Returns 0 or -errno; free it even after an error. */
int libc_open(struct libc *l, const char *path, struct err *e);
/* This machine's own library for an ABI. -ENOENT with a message that says where it was looked for
 * and what to install. */
int libc_find(struct libc *l, enum abi abi, struct err *e);
void libc_free(struct libc *l);

/* Reads the function with this name; -ENOENT if there is none. */
int libc_function(const struct libc *l, const char *name, struct wrapper *out);
/* The names at an address, each once, the most familiar first. Returns their number and fills at
 * most `max`. */
size_t libc_names(const struct libc *l, uint64_t addr, const struct elfname *out[], size_t max);
/* Offers the names of functions that do not begin with an underscore. */
void libc_offer_names(const struct libc *l, struct similar *n);

/* Gets a function that makes a socket call itself: its own code loads the number. */
typedef void (*libc_fn)(void *ctx, const char *name, const struct wrapper *w);
/* Visits them all, by name. Returns 0 or -ENOMEM. */
int libc_socket_functions(const struct libc *l, libc_fn fn, void *ctx);

/* The row of the call made by a crossing (socketcall: the sub-call's); NULL for none. `number`:
 * without x32's bit. */
const struct sysent *crossing_call(enum abi abi, const struct crossing *c);
unsigned crossing_number(enum abi abi, const struct crossing *c);

#endif
