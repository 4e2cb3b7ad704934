/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Tasks and their shadow stacks.
 *
 *	user frames …  entry frame  kernel frames …  interrupt frame  its frames …
 *
 * A *physical* frame was pushed by a call, a system call or an interrupt and is left by its return;
 * *tail* frames lie on it, were reached by jumps, and are popped with it. A frame is *entered* when
 * its first block runs: an interrupt that comes between the call and that block belongs to the
 * caller.
 */
#ifndef TRIP_TASK_H
#define TRIP_TASK_H

#include <stdbool.h>
#include <stdint.h>

#include "trace/format.h"
#include "trip/tree.h"

struct fn;
struct draft;
struct space;
struct tasks;

/* System calls that do something to the tree or to the address space, whatever their number. */
enum call_role { CALL_NONE, CALL_OTHER, CALL_MAPS, CALL_FORKS, CALL_SIGRETURN };

struct frame {
	const struct fn *fn; /* NULL while not entered */
	uint64_t addr, bias;
	/* where it returns to; of an interrupt, fault or signal: where the interrupted code goes
	 * on */
	uint64_t ret;
	uint64_t site; /* the instruction that called or jumped */
	/* instructions: in the frame itself; in what it called and what has returned */
	uint64_t self, total;
	uint64_t node; /* in the tree of the trip, while `seq` is the draft's */
	uint32_t seq;
	uint32_t reps;
	uint32_t inlines; /* in the draft: where its open inlined functions begin */
	uint64_t inlined; /* of `self`: what those inlined functions have that are closed */
	uint64_t sp;      /* a stack pointer while this user frame was the top one; 0: not known */
	uint64_t rep_at;  /* the REP instruction that an interrupt came into; 0: none */
	uint8_t kind;     /* enum node_kind */
	uint8_t ring, vector;
	bool physical, entered;
	bool dead; /* a call that never returns: its instructions are those of the frame below */
	bool from_user; /* entry, interrupt, fault that came out of user space */
	bool reported;  /* its entry was told to whoever watches functions */
	bool hidden;    /* part of the kernel's own tracer */
	bool pauses; /* a signal's handler: the trip that it interrupted waits until it is left */
};

struct task {
	uint64_t addr; /* of its task_struct; 0: free slot */
	uint64_t mm;
	uint32_t pid, tgid, ppid;
	char comm[16];
	struct frame *stack;
	uint32_t n, cap;
	uint32_t deep; /* calls beyond USER_FRAMES_MAX that have not returned: they have no frame */
	uint64_t stack_high; /* the highest stack pointer seen on this stack; 0: none yet */
	uint64_t left[2];    /* where the two stacks before this one were left, newest first */
	bool switched;       /* it has gone on on another stack, and not jumped there yet */
	uint32_t handlers;   /* of signals, among its frames */
	struct space *space;
	bool traced;         /* runs a program, not only init's code */
	bool seen_whole;     /* seen from its first instruction on: every return must match */
	bool execed;         /* its system call has replaced the program */
	uint8_t role;        /* of the system call that it is in: enum call_role … */
	uint8_t abi;         /* … and of which ABI */
	struct draft *draft; /* the trip in the making; NULL before the first */
	uint64_t left_at;    /* instruction count when it was switched out */
	uint64_t sleep_node; /* UINT64_MAX: none */
	char waker[160];
	char mapping[1024]; /* path of the file that a mmap in progress maps; "": none */
	uint64_t mapping_len, mapping_off;
	struct tasks *all;
};

/* Endless recursion in a program must not fill the memory; the kernel's frames lie on top of the
 * program's. */
#define USER_FRAMES_MAX (1u << 18)

struct tasks *tasks_new(void);
void tasks_free(struct tasks *t);
/* The task at an address; made when it is new. NULL when memory is full. */
struct task *tasks_get(struct tasks *t, uint64_t addr);
struct task *tasks_find(struct tasks *t, uint64_t addr); /* NULL: not known */
/* Goes through all: start with *i = 0. NULL at the end. */
struct task *tasks_next(struct tasks *t, size_t *i);
/* The task is gone; its address may come again. */
void tasks_drop(struct tasks *t, struct task *task);

/* Whether a task or a frame had no room: more than any machine that can be recorded has. */
bool tasks_full(const struct tasks *t);

/* How far above the highest stack pointer that was seen a stack may go on. */
#define STACK_SLACK 1024

/* So many of the frames' places are given back. */
void tasks_return_frames(struct tasks *t, uint32_t n);
/* A zeroed frame on top; NULL when memory or the table is full. */
struct frame *task_add_frame(struct task *t);
static inline struct frame *stack_top(struct task *t)
{
	return t->n ? &t->stack[t->n - 1] : NULL;
}

#endif
