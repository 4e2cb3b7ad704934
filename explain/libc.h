/* SPDX-License-Identifier: GPL-2.0-or-later */
/* A C library, and which of its functions lead to which system calls. */
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

/* 0 or -errno; free also after an error. */
int libc_open(struct libc *l, const char *path, struct err *e);
/* This machine's own library of an ABI. -ENOENT with a message that says where it was looked for
 * and what to install. */
int libc_find(struct libc *l, enum abi abi, struct err *e);
void libc_free(struct libc *l);

/* Reads a function of that name; -ENOENT: there is none. */
int libc_function(const struct libc *l, const char *name, struct wrapper *out);
/* Its names, each once; returns how many there are and fills `max`. The first is the one that a
 * person would say. */
size_t libc_names(const struct libc *l, uint64_t addr, const struct elfname *out[], size_t max);
/* Offers the names of its functions that do not begin with an underscore. */
void libc_offer_names(const struct libc *l, struct similar *n);

/* A function that makes a socket call itself: the number is loaded by its own code. */
typedef void (*libc_fn)(void *ctx, const char *name, const struct wrapper *w);
/* All of them, by name. 0 or -ENOMEM. */
int libc_socket_functions(const struct libc *l, libc_fn fn, void *ctx);

/* The row of the call that a crossing makes (of socketcall the sub-call's); NULL for none.
 * `number`: without x32's bit. */
const struct sysent *crossing_call(enum abi abi, const struct crossing *c);
unsigned crossing_number(enum abi abi, const struct crossing *c);

#endif
