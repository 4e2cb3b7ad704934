/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The exact stacks of both rings at one position of a recording, from the shadow stacks (never
 * guessed), outermost frame first:
 *
 *	main                hello
 *	 connect            libc.so.6
 *	  entry_SYSCALL_64  ring 0
 *	   do_syscall_64    `pc`: its call of the next; `at`: the position of its first instruction
 *	    …               inlined functions are frames of kind NODE_INLINE
 */
#ifndef TRIP_STOP_H
#define TRIP_STOP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct fn;

#define STOP_UNKNOWN UINT64_MAX

struct stop_frame {
	const struct fn *fn; /* an inlined function: a struct fn_inlined (trip/inlines.h) */
	uint64_t addr;       /* where it was entered, in memory; addr - bias is the ELF address */
	uint64_t bias;
	uint64_t site; /* the outer frame's instruction that called, jumped or was interrupted */
	/* its instruction that called the inner frame; in the innermost, the next to run; 0: not
	 * known, as in tasks that do not run */
	uint64_t pc;
	uint64_t at;  /* position at which it was entered; STOP_UNKNOWN: before the recording, or
		      * inlined */
	uint8_t kind; /* enum node_kind */
	uint8_t ring, vector;
};

/* A task's stack. */
struct stop_stack {
	uint64_t task; /* address of its task_struct */
	uint32_t pid, tid, ppid;
	char comm[16];
	bool of_program;  /* runs PROGRAM, or was started by it */
	uint64_t trip;    /* number of the trip in progress; 0: none, or not known yet */
	bool in_call;     /* a system call is in progress, … */
	uint32_t abi, nr; /* … this one, once it is known what it is */
	struct stop_frame *frames;
	size_t n;
};

/* What was found at a place that was looked for (trip/where.h). */
struct hit {
	size_t where; /* index of the place */
	uint64_t nth; /* which one of the place's hits, from 1 */
	uint64_t position;
	uint64_t path;       /* of all instructions begun before it (trace/path.h) */
	bool block_start;    /* the position is the start of a block of the recording */
	const struct fn *fn; /* the function there, inlined ones too; NULL: code of no known file */
	uint64_t addr, bias; /* the instruction, in memory; addr - bias is the ELF address */
	uint8_t ring;
	const struct fn *caller;    /* NULL: not known */
	uint64_t caller_bias, site; /* … and its instruction that called, or jumped */
	struct stop_stack stack;    /* of the running task; frames NULL unless wanted */
	struct stop_stack *others;  /* of all other tasks, if wanted */
	size_t n_others;
};

/* Copies a hit with its stack, without those of other tasks; false: out of memory. */
bool hit_copy(struct hit *to, const struct hit *from);
void hit_free(struct hit *h);

#endif
