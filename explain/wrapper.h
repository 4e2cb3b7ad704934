/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * What a function of the C library does on the way into the kernel, read from its code:
 *
 *	10a9d0  cmpb $0,0xd0c01(%rip)    is the program single-threaded? (__libc_single_threaded)
 *	10a9d9  mov $0x2d,%eax           eax = 45
 *	10a9de  syscall                  into the kernel
 *	10a9e0  cmp $-4096,%rax          is it an error?
 *
 * The code is followed from the function's start (explain/paths.h), over jumps into other
 * functions. Calls are followed where no way into the kernel was found without: newer C libraries
 * enter it in a function that all share.
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
	ABOUT_ERROR,    /* branches on that; `value`: where errors go */
	ABOUT_NEGATE,   /* makes a positive errno of it */
	ABOUT_PLACE,    /* loads errno's place in the thread's block from the slot `value` */
	ABOUT_ERRNO,    /* stores it there */
	/* stores the negated result in thread memory that is not known to be errno's */
	ABOUT_STORE,
	ABOUT_RETURN,     /* the constant -1 that is returned */
	ABOUT_ONE_THREAD, /* asks whether there is but one thread: the variable `name` */
	/* asks the thread's own block at offset `value` whether there are more threads */
	ABOUT_MANY_THREADS,
	ABOUT_CANCEL_ON,  /* calls what makes the thread cancellable, function `value` */
	ABOUT_CANCEL_OFF, /* … not cancellable again */
	ABOUT_CALL,       /* calls `value`, of that name if it has one */
	ABOUT_ENTERS,     /* the same, and the kernel is entered there */
	ABOUT_JUMP,       /* jumps into the function `value` of that name */
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
	unsigned depth;  /* 0: in the function itself, else of the calls that lead there */
	uint64_t loaded; /* the instruction that made the number; 0 for none */
};

enum { WRAPPER_ROWS = 1024, WRAPPER_CROSSINGS = 16 };

struct wrapper {
	uint64_t addr, size; /* size 0: not known */
	/* by rising addresses: all that can run, of the function and of where it jumps */
	struct wrapper_row rows[WRAPPER_ROWS];
	size_t n_rows;
	/* each with another number, sub-call or place */
	struct crossing crossings[WRAPPER_CROSSINGS];
	size_t n_crossings;
	bool cut; /* there was more than fits */
	/* What was seen of it. */
	bool tests_result, stores_errno, cancels;
};

enum follow { FOLLOW_JUMPS, FOLLOW_CALLS };

/* Reads the function at `addr` of `size` bytes; with FOLLOW_CALLS as said above, which takes its
 * time where there is no gate. 0 or -ENOMEM. */
int wrapper_read(const struct elfview *v, struct decoder *d, uint64_t addr, uint64_t size,
		 enum follow follow, struct wrapper *out);
enum abi wrapper_abi(const struct elfview *v);

#endif
