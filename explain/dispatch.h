/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Where the kernel sends a number. Two ways are known, both read from the image's code:
 *
 *	by code	x64_sys_call(regs, nr): a tree of compares that ends in a jump to the handler (6.9
 *		and later, and 6.1 and 6.6 with the fix of the branch history injection; older
 *		compilers and settings make a jump table of it)
 *	by table	do_syscall_64 calls through sys_call_table(,nr,8)
 *
 * The handler of socketcall sends the number of its sub-call on in the same way.
 */
#ifndef EXPLAIN_DISPATCH_H
#define EXPLAIN_DISPATCH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "abi/calls/sysent.h"

struct kernel_code;

/* A compare of the number, and the branch that depends on it. */
struct decision {
	uint64_t addr;  /* of the branch, or of an indirect jump */
	uint64_t value; /* what is compared: the number, or a value at this distance from it */
	uint64_t with;  /* compared with this; for a jump: its target */
	bool taken, jump;
};

enum { WAY_DECISIONS = 24 };

struct way {
	uint64_t entry; /* the function that dispatches */
	/* the deciding function, entered from `entry`; often the same */
	uint64_t within;
	uint64_t handler; /* 0: none, the code answers itself */
	uint64_t site;    /* the jump or call to it */
	bool calls;       /* called, not jumped to */
	unsigned n_decisions;
	struct decision decisions[WAY_DECISIONS]; /* the first ones */
	uint64_t cell; /* an earlier byte indexed by the number in a constant table; 0: none */
	uint8_t cell_value;
	uint64_t cell_table; /* the start of that table */
};

/* Follows `nr`, which the function at `entry` gets as its second argument, after the registers.
 * Returns 0; -ENOENT: no path with a decision ends in a function, so the number has no handler
 * there; -E2BIG, -ENOMEM. */
int dispatch_number(const struct kernel_code *k, uint64_t entry, uint32_t nr, struct way *out);
/* The same for the handler of socketcall at `entry`, which gets the registers of a program of
 * `abi`, with the sub-call in ebx. */
int dispatch_sub(const struct kernel_code *k, uint64_t entry, enum abi abi, uint32_t sub,
		 struct way *out);

enum { DISPATCHER_SITES = 4 };

/* Where a kernel dispatches the calls of an ABI. */
struct dispatcher {
	const char *name;   /* "x64_sys_call"; NULL: by table */
	uint64_t entry;     /* its address; by table: the instruction that uses the table */
	const char *holder; /* the function that contains that instruction; NULL by code */
	/* all instructions that use the table, the first is `entry` */
	uint64_t sites[DISPATCHER_SITES];
	size_t n_sites;
	/* the table's name, "sys_call_table", even if there is none */
	const char *table_name;
	uint64_t table; /* 0: the image has no symbol for it, nor code that uses it */
	size_t table_cells;
	bool table_named; /* found by its symbol */
};

/* -ENOENT: the kernel has no calls of that ABI, according to its image. */
int dispatcher_find(const struct kernel_code *k, enum abi abi, struct dispatcher *out);
/* The table's cell; 0 beyond its end. */
uint64_t dispatcher_cell(const struct kernel_code *k, const struct dispatcher *d, unsigned nr);
/* The handler of a number, by code or else by table. */
uint64_t dispatcher_handler(const struct kernel_code *k, const struct dispatcher *d, unsigned nr,
			    struct way *way);

#endif
