/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Tasks and their shadow stacks.
 *
 *	user frames …  entry frame  kernel frames …  interrupt frame  its frames …
 *
 * A *physical* frame is pushed by a call, a system call or an interrupt and left by its return;
 * *tail* frames on top of it were reached by jumps and are popped with it. A frame is *entered*
 * when its first block runs: an interrupt between the call and that block belongs to the caller.
 */
#ifndef TRIP_TASK_H
#define TRIP_TASK_H

#include <stdbool.h>
#include <stdint.h>

#include "trace/format.h"
#include "trip/tree.h"

struct fn;
struct draft;
struct inlined;
struct space;
struct tasks;

/* System calls that affect the tree or the address space, whatever their number. */
enum call_role { CALL_NONE, CALL_OTHER, CALL_MAPS, CALL_FORKS, CALL_SIGRETURN };

struct frame {
	const struct fn *fn; /* NULL until entered */
	uint64_t addr, bias;
	/* where it returns to; for an interrupt, fault or signal: where the interrupted code
	 * continues */
	uint64_t ret;
	uint64_t site; /* the instruction that called or jumped */
	/* instructions: in the frame itself; in its callees that have returned */
	uint64_t self, total;
	uint64_t node; /* in the trip's tree, while `seq` is the draft's */
	uint32_t seq;
	uint32_t reps;
	uint32_t inlines; /* in the draft: where its open inlined functions begin */
	uint64_t inlined; /* part of `self`: instructions in inlined functions that are closed */
	uint64_t at;      /* position at which it was entered: instructions begun before */
	/* the innermost inlined function that it is in, if any are looked for */
	const struct inlined *in_inlined;
	uint64_t sp;     /* a stack pointer while this user frame was on top; 0: unknown */
	uint64_t rep_at; /* the interrupted REP instruction; 0: none */
	uint8_t kind;    /* enum node_kind */
	uint8_t ring, vector;
	bool physical, entered;
	bool dead;      /* a call that never returns: its instructions count for the frame below */
	bool from_user; /* entry, interrupt or fault from user space */
	bool reported;  /* its entry was reported to the `function` callback */
	bool hidden;    /* part of the kernel's own tracer */
	bool pauses;    /* a signal handler: the interrupted trip waits until it returns */
};

struct task {
	uint64_t addr; /* of its task_struct; 0: free slot */
	uint64_t mm;
	uint32_t pid, tgid, ppid;
	char comm[16];
	struct frame *stack;
	uint32_t n, cap;
	uint32_t deep; /* calls beyond USER_FRAMES_MAX that have not returned; they have no frame */
	uint64_t stack_high; /* the highest stack pointer seen on this stack; 0: none yet */
	uint64_t left[2];    /* where the two stacks before this one were left, newest first */
	bool switched;       /* it continues on another stack and has not jumped there yet */
	uint32_t handlers;   /* signal handlers among its frames */
	struct space *space;
	bool of_program;     /* runs PROGRAM, or was started by it */
	bool traced;         /* runs a program, not just init's code */
	bool seen_whole;     /* seen from its first instruction on: every return must match */
	bool execed;         /* its system call has replaced the program */
	uint8_t role;        /* of its current system call: enum call_role … */
	uint8_t abi;         /* … and its ABI */
	struct draft *draft; /* the trip in the making; NULL before the first */
	uint64_t left_at;    /* instruction count when it was switched out */
	uint64_t sleep_node; /* UINT64_MAX: none */
	char waker[160];
	char mapping[1024]; /* path of the file being mapped by an mmap in progress; "": none */
	uint64_t mapping_len, mapping_off;
	struct tasks *all;
};

/* Endless recursion in a program must not exhaust memory; the kernel's frames lie on top of the
 * program's. */
#define USER_FRAMES_MAX (1u << 18)

struct tasks *tasks_new(void);
void tasks_free(struct tasks *t);
/* Returns the task at an address, creating it if new; NULL: out of memory. */
struct task *tasks_get(struct tasks *t, uint64_t addr);
struct task *tasks_find(struct tasks *t, uint64_t addr); /* NULL: not known */
/* Iterates over all tasks: start with *i = 0. NULL at the end. */
struct task *tasks_next(struct tasks *t, size_t *i);
/* Removes a task; its address may be reused. */
void tasks_drop(struct tasks *t, struct task *task);

/* Returns true if a task or frame did not fit: more than any recordable machine has. */
bool tasks_full(const struct tasks *t);

/* How far a stack may extend above the highest stack pointer seen. */
#define STACK_SLACK 1024

/* Gives back room for `n` frames. */
void tasks_return_frames(struct tasks *t, uint32_t n);
/* Pushes a zeroed frame; NULL if memory or the table is full. */
struct frame *task_add_frame(struct task *t);
static inline struct frame *stack_top(struct task *t)
{
	return t->n ? &t->stack[t->n - 1] : NULL;
}

#endif
