/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The map of a call: from the C library's function through its number to the kernel's handler, in
 * one ABI. */
#ifndef EXPLAIN_MAP_H
#define EXPLAIN_MAP_H

#include <stdbool.h>
#include <stddef.h>

#include "abi/calls/sysent.h"
#include "base/err.h"
#include "explain/kernel.h"
#include "explain/libc.h"

struct similar;

/* What maps are made from: a kernel, and the C library of each ABI. */
struct sources {
	struct kernel_image kernel;
	struct libc libcs[ABI_COUNT];
	bool has_libc[ABI_COUNT];
	struct err no_libc[ABI_COUNT]; /* why not */
};

void sources_free(struct sources *s);

/* A number loaded by the function, and where it leads. */
struct lead {
	unsigned number;           /* without x32's bit */
	unsigned sub;              /* socketcall's; 0: none */
	bool known;                /* false: the number loaded is not constant, all else is 0 */
	enum gate gate;            /* GATE_NONE: found by system call name, no function was read */
	const struct sysent *call; /* NULL: the number has no name here */
	struct answer answer;
	bool answered; /* the kernel has the ABI */
	/* Of a sub-call: the kernel has a handler for i386's own number of the call, too
	 * (direct.number); false where the function loads that one as well. */
	bool has_direct;
	struct answer direct;
};

enum { MAP_LEADS = 8 };

struct map {
	enum abi abi;
	const char *name; /* borrowed */
	bool has_function;
	struct wrapper *wrapper;      /* owned; NULL without a function */
	struct lead leads[MAP_LEADS]; /* each number and sub-call once, in code order */
	size_t n_leads;
};

/* Returns 0; -ENOENT: neither a function nor a call has that name; -ENOEXEC: a function has it, but
 * its code does not enter the kernel; -ENOMEM. Free it even after an error. */
int map_make(const struct sources *s, enum abi abi, const char *name, struct map *out);
/* The same for a function already read: `w` is copied. */
int map_of_wrapper(const struct sources *s, enum abi abi, const char *name, const struct wrapper *w,
		   struct map *out);
void map_free(struct map *m);
/* Offers names of calls and functions similar to `n->word`. */
void map_offer_names(const struct sources *s, enum abi abi, struct similar *n);

#endif
