/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Reads from its code what a C library function does on the way into the kernel:
 *
 *	10a9d0  cmpb $0,0xd0c01(%rip)    is the program single-threaded? (__libc_single_threaded)
 *	10a9d9  mov $0x2d,%eax           eax = 45
 *	10a9de  syscall                  into the kernel
 *	10a9e0  cmp $-4096,%rax          is it an error?
 *
 * The code is followed from the function's start (explain/paths.h), across jumps into other
 * functions. Calls are followed only if no way into the kernel was found otherwise: newer C
 * libraries enter it in a shared function.
 */
#ifndef EXPLAIN_WRAPPER_H
#define EXPLAIN_WRAPPER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "abi/calls/sysent.h"
#include "explain/machine.h"

struct elfview;
struct err;

enum about {
	ABOUT_NOTHING,
	ABOUT_NUMBER,   /* `value`: loaded into eax for the gate */
	ABOUT_SUB,      /* `value`: loaded into ebx for socketcall */
	ABOUT_ARGUMENT, /* `value`: a constant argument, number `which` from 0 */
	ABOUT_GATE,     /* `which`: enum gate; `value`: the number */
	ABOUT_TEST,     /* compares the result with the errors */
	ABOUT_ERROR,    /* branches on that; `value`: target for errors */
	ABOUT_NEGATE,   /* negates it to a positive errno */
	ABOUT_PLACE,    /* loads errno's offset in the thread's block from the slot `value` */
	ABOUT_ERRNO,    /* stores it there */
	/* stores the negated result in thread memory not known to be errno */
	ABOUT_STORE,
	ABOUT_RETURN,     /* returns the constant -1 */
	ABOUT_ONE_THREAD, /* checks for a single thread: the variable `name` */
	/* checks for more threads, in the thread's own block at offset `value` */
	ABOUT_MANY_THREADS,
	ABOUT_CANCEL_ON,  /* calls function `value` to make the thread cancellable */
	ABOUT_CANCEL_OFF, /* … not cancellable again */
	ABOUT_CALL,       /* calls `value`, with its name if it has one */
	ABOUT_ENTERS,     /* the same, and the kernel is entered there */
	ABOUT_JUMP,       /* jumps into the function `value`, with its name */
};

struct wrapper_row {
	uint64_t addr;
	unsigned size;
	enum about about;
	unsigned which;
	uint64_t value;
	const char *name; /* borrowed; NULL for none */
};

struct crossing {
	uint64_t site;
	enum gate gate;
	bool has_number, has_sub;
	unsigned number; /* as in eax, x32's with its bit */
	unsigned sub;    /* socketcall's: ebx */
	unsigned depth;  /* call depth; 0: in the function itself */
	uint64_t loaded; /* the instruction that made the number; 0 for none */
};

enum { WRAPPER_ROWS = 1024, WRAPPER_CROSSINGS = 16 };

struct wrapper {
	uint64_t addr, size; /* size 0: unknown */
	/* sorted by address: all that can run, in the function and where it jumps */
	struct wrapper_row rows[WRAPPER_ROWS];
	size_t n_rows;
	/* each with a different number, sub-call or place */
	struct crossing crossings[WRAPPER_CROSSINGS];
	size_t n_crossings;
	bool cut; /* more was found than fits */
	/* What was seen. */
	bool tests_result, stores_errno, cancels;
};

enum follow { FOLLOW_JUMPS, FOLLOW_CALLS };

/* Reads the function at `addr` of `size` bytes; with FOLLOW_CALLS, follows calls as above, which is
 * slow if there is no gate. Returns 0 or -ENOMEM. */
int wrapper_read(const struct elfview *v, struct decoder *d, uint64_t addr, uint64_t size,
		 enum follow follow, struct wrapper *out);
enum abi wrapper_abi(const struct elfview *v);

#endif
