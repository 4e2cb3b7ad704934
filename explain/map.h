/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The map of a call: from the C library's function by its number to the kernel's handler, in one
 * ABI. */
#ifndef EXPLAIN_MAP_H
#define EXPLAIN_MAP_H

#include <stdbool.h>
#include <stddef.h>

#include "abi/calls/sysent.h"
#include "base/err.h"
#include "explain/kernel.h"
#include "explain/libc.h"

struct similar;

/* What maps are made of: a kernel, and of each ABI the C library. */
struct sources {
	struct kernel_image kernel;
	struct libc libcs[ABI_COUNT];
	bool has_libc[ABI_COUNT];
	struct err no_libc[ABI_COUNT]; /* why not */
};

void sources_free(struct sources *s);

/* A number that the function loads, and where it leads. */
struct lead {
	unsigned number; /* without x32's bit */
	unsigned sub;    /* of socketcall; 0: none */
	bool known;      /* false: the code loads a number that is no constant, all else is 0 */
	enum gate gate;  /* GATE_NONE: by the name of a system call, no function was read */
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
	struct wrapper *wrapper;      /* owned; NULL without function */
	struct lead leads[MAP_LEADS]; /* each number and sub-call once, in the order of the code */
	size_t n_leads;
};

/* 0; -ENOENT: neither a function nor a call of that name; -ENOEXEC: a function of that name is
 * there, but its code does not enter the kernel; -ENOMEM. Free also after an error. */
int map_make(const struct sources *s, enum abi abi, const char *name, struct map *out);
/* The same of a function that was read before: `w` is copied. */
int map_of_wrapper(const struct sources *s, enum abi abi, const char *name, const struct wrapper *w,
		   struct map *out);
void map_free(struct map *m);
/* The names that `n->word` may have meant: of calls, and of functions. */
void map_offer_names(const struct sources *s, enum abi abi, struct similar *n);

#endif
