/* SPDX-License-Identifier: GPL-2.0-or-later */
/* A kernel's image, and what it says of a number: how it is dispatched, to which function, what
 * that one calls. */
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
struct srcline;

#define X32_BIT 0x40000000u

struct kernel_image {
	struct elfview *view;
	const struct ksyms *syms;   /* lent */
	const struct ktypes *types; /* lent; NULL: no_types says why */
	struct err no_types;
	struct srcline *lines; /* NULL: no_lines says why, or no `debug` was given */
	struct err no_lines;
	struct kernel_code code;
	struct dispatcher dispatchers[ABI_COUNT];
	bool has[ABI_COUNT];
};

/* What others have opened, and lend for as long as the image is open. */
struct kernel_image_from {
	const char *vmlinux;
	const struct ksyms *syms;
	const struct ktypes *types; /* NULL: none */
	const char *debug;          /* the vmlinux with debug information; NULL: none */
};

/* 0 or -errno; free also after an error. */
int kernel_image_open(struct kernel_image *k, const struct kernel_image_from *from, struct err *e);
void kernel_image_free(struct kernel_image *k);

enum { ANSWER_CALLEES = 24, APPROACH_LENGTH = 8, APPROACHES = 8 };

struct answer {
	enum abi abi;
	unsigned number; /* without x32's bit */
	bool has_way;    /* a function was found for it */
	struct way way;
	uint64_t cell; /* what the table says; 0 where there is none, or none so long */
	bool has_sub;
	unsigned sub;
	struct way sub_way;
	uint64_t callees[ANSWER_CALLEES]; /* what the handler calls itself; of a sub-call nothing */
	size_t n_callees;                 /* all; perhaps more than there is room */
};

/* What becomes of a number, and of socketcall's sub-call unless that is 0. 0; -ENOENT: the kernel
 * has no such ABI. */
int kernel_answer(const struct kernel_image *k, enum abi abi, unsigned number, unsigned sub,
		  struct answer *out);
/* Whether a handler is that of numbers that have none: sys_ni_syscall. */
bool kernel_is_ni(const struct kernel_image *k, uint64_t handler);
/* The name of a function, of several the one that the ABI's calls have; NULL for none. */
const char *kernel_name(const struct kernel_image *k, enum abi abi, uint64_t addr);

/* Who calls the dispatcher, from the kernel's entry on; of a table also the instruction that goes
 * through it. */
struct approach {
	uint64_t sites[APPROACH_LENGTH]; /* the calls, the outermost first */
	size_t n;
};
size_t kernel_approaches(const struct kernel_image *k, enum abi abi,
			 struct approach out[APPROACHES]);

#endif
