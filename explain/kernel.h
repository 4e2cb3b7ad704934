/* SPDX-License-Identifier: GPL-2.0-or-later */
/* A kernel's image, and what it says about a number: how it is dispatched, to which function, and
 * what that one calls. */
#ifndef EXPLAIN_KERNEL_H
#define EXPLAIN_KERNEL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "abi/calls/sysent.h"
#include "base/err.h"
#include "explain/dispatch.h"
#include "explain/kernel_code.h"

struct buf;
struct elfview;
struct ksyms;
struct ktypes;
struct place;
struct places;

#define X32_BIT 0x40000000u

struct kernel_image {
	struct elfview *view;
	const struct ksyms *syms;   /* borrowed */
	const struct ktypes *types; /* borrowed; NULL: no_types says why */
	struct err no_types;
	struct places *lines; /* NULL: no_lines says why, or no `debug` was given */
	struct err no_lines;
	struct kernel_code code;
	struct dispatcher dispatchers[ABI_COUNT];
	bool has[ABI_COUNT];
};

/* Opened by the caller, borrowed while the image is open. */
struct kernel_image_from {
	const char *vmlinux;
	const struct ksyms *syms;
	const struct ktypes *types; /* NULL: none */
	const char *debug;          /* the vmlinux with debug information; NULL: none */
};

/* Returns 0 or -errno; free it even after an error. */
int kernel_image_open(struct kernel_image *k, const struct kernel_image_from *from, struct err *e);
void kernel_image_free(struct kernel_image *k);

/* The line of code at an address; false if unknown, or without debug information. */
bool kernel_place(const struct kernel_image *k, uint64_t addr, struct place *out);

enum { ANSWER_CALLEES = 24, APPROACH_LENGTH = 8, APPROACHES = 8 };

struct answer {
	enum abi abi;
	unsigned number; /* without x32's bit */
	bool has_way;    /* a function was found for it */
	struct way way;
	uint64_t cell; /* the table's entry; 0: no table, or too short */
	bool has_sub;
	unsigned sub;
	struct way sub_way;
	uint64_t callees[ANSWER_CALLEES]; /* direct callees of the handler; none for a sub-call */
	size_t n_callees;                 /* of all, perhaps more than fit */
};

/* Follows a number, and socketcall's sub-call unless that is 0. Returns 0; -ENOENT: the kernel has
 * no such ABI. */
int kernel_answer(const struct kernel_image *k, enum abi abi, unsigned number, unsigned sub,
		  struct answer *out);
/* Returns true if this is the handler of unassigned numbers, sys_ni_syscall. */
bool kernel_is_ni(const struct kernel_image *k, uint64_t handler);
/* The name of a function, preferring the one that the ABI's calls have; NULL for none. */
const char *kernel_name(const struct kernel_image *k, enum abi abi, uint64_t addr);

/* The callers of the dispatcher, from the kernel's entry on; for a table also the instruction that
 * uses it. */
struct approach {
	uint64_t sites[APPROACH_LENGTH]; /* the calls, outermost first */
	size_t n;
};
size_t kernel_approaches(const struct kernel_image *k, enum abi abi,
			 struct approach out[APPROACHES]);

#endif
