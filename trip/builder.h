/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Internals of building trips: the state, and the functions of the parts. trips.c handles the
 * stream, flow.c blocks, block_end.c calls and returns, crossing.c the ring boundary, stack.c
 * frames, task_events.c tasks, calls.c system calls and the states of a trip.
 */
#ifndef TRIP_BUILDER_H
#define TRIP_BUILDER_H

#include "base/buf.h"
#include "trip/code.h"
#include "trip/draft.h"
#include "trip/names.h"
#include "trip/task.h"
#include "trip/trips.h"

/* A parent's user frames at the time it forked, for a child that has not run yet. */
#define FORK_COPY_COST(frames) (64 + (uint64_t)(frames)) /* bounds empty ones too */
struct fork_copy {
	struct fork_copy *next;
	uint32_t pid;
	uint32_t n;
	struct frame frames[];
};

/* User code has set the stack pointer. */
struct stack_move {
	uint64_t from, to; /* before and after the block; `to` 0: an interrupt will tell */
	bool loaded;       /* from memory not on that stack */
};

struct trips {
	struct trips_opts opts;
	struct trips_stats stats;
	struct names *names;
	struct inlines *inlines; /* NULL: inlined functions are not wanted */
	struct code *code;
	struct watch *watch; /* NULL: nothing is looked for */
	struct programs *programs;
	struct tasks *tasks;
	uint32_t space_versions; /* space_new() */
	struct sockets *sockets;
	struct task *cur; /* the running task */
	/* the block that ran last, whose end has not been applied yet; NULL: none */
	struct block *last;
	uint32_t last_from;     /* its instructions before this are accounted already … */
	struct task *last_task; /* … the task that ran it */
	uint64_t path;          /* of the instructions begun before the block … */
	const struct block *path_block;
	uint32_t path_insns; /* … of which so many have begun, as far as is known */
	bool last_iter;      /* … its first instruction was another iteration of a REP string */
	uint64_t rep_at;     /* the REP instruction that the last block ended with; 0: none */
	uint32_t waiting[8]; /* blocks of an interrupt handler whose record has not come yet */
	unsigned n_waiting;
	/* a task created by the running one and not described yet */
	uint64_t forked;
	/* by the last block, to be applied with its end; `from` 0: none */
	struct stack_move move;
	bool forks_told; /* the trace records the creator of every task */
	struct fork_copy *fork_copies;
	uint64_t fork_copies_cost; /* total, in frames */
	uint64_t first_clock, clock, clock_insns;
	uint64_t seq;
	int stop; /* nonzero: the trip function asked to stop */
	unsigned ns_per_insn;
	struct buf meta, ending;
	uint64_t return_to_handler; /* address; 0: none */
	uint64_t rehandling;        /* its end */
};

/* stack.c: pushes and pops frames. NULL instead of a frame: out of memory. */
struct frame *stack_push(struct task *k, enum node_kind kind, uint64_t ret, uint64_t site);
/* The first frame of a task or ring whose past is unknown. */
struct frame *stack_push_base(struct task *k, enum node_kind kind, bool kernel);
/* Called when the frame's first block runs, at position `at`: names it and gives it a node. */
void stack_enter(struct task *k, struct frame *f, uint64_t addr, const struct fn *fn, uint64_t bias,
		 uint64_t at);
/* Reports its entry to the `function` callback. */
void stack_report(struct trips *t, struct task *k, struct frame *f);
void stack_pop(struct trips *t, struct task *k);
/* Pops the frames from the top down to index `to`, inclusive. */
void stack_pop_to(struct trips *t, struct task *k, uint32_t to);

/* flow.c */
int flow_block(struct trips *t, uint32_t id, struct err *e);
/* Runs a block in a task. Returns 0 or -ENOMEM. */
int flow_enter(struct trips *t, struct task *k, struct block *b);
/* Of the last block so many instructions were executed, and so many begun: its inlined functions
 * get their share. */
void flow_account(struct trips *t, uint32_t ran, uint32_t started);
/* The path (trace/path.h) of all instructions before the last block and of its first `n`. */
uint64_t flow_path(const struct trips *t, uint32_t n);
/* Corrects the last block: only its first `ran` instructions were executed, `started` were
 * begun. */
void flow_take_back(struct trips *t, struct task *k, uint32_t ran, uint32_t started);
/* Resolves a user block in the running task's address space. */
void flow_resolve(struct trips *t, struct block *b);
/* Ends the recording before the first instruction of the last block. */
void flow_stop(struct trips *t);

/* block_end.c: applies the end of the last block, once it is known where the flow continued. */
void block_end_apply(struct trips *t, uint64_t next);
void block_end_return(struct trips *t, struct task *k, const struct block *a, uint64_t next);

/* Returns the frame that a return to `next` leaves, if it is the top physical one (ignoring dead
 * calls); else -1. */
int64_t block_end_returning(const struct task *k, uint64_t next);

/* stack_switch.c: user code that continues on another stack. */
void stack_moved(struct trips *t, const struct rec_stack *r);
/* … by the last block (t->move), and to the block at `next`; 0: the last block was cut. */
void stack_switch(struct trips *t, struct task *k, uint64_t next);
/* Notes the user stack pointer while the top user frame runs. */
void stack_at(struct task *k, uint64_t sp);
/* The first jump on another stack leads to `next`. Returns true if it was a return. */
bool stack_landed(struct trips *t, struct task *k, uint64_t next);

/* crossing.c: from one ring to the other. */
int crossing_interrupt(struct trips *t, const struct rec_intr *r, struct err *e);
void crossing_iret(struct trips *t, struct task *k, const struct block *a, uint64_t next);
void crossing_syscall(struct trips *t, struct task *k, const struct block *a);
void crossing_to_user(struct trips *t, struct task *k, uint64_t next);

/* task_events.c */
void task_switch(struct trips *t, const struct rec_switch *r);
void task_fork(struct trips *t, const struct rec_fork *r);
void task_wake(struct trips *t, uint64_t task);
void task_describe(struct trips *t, const struct rec_task *r);
void task_exec(struct trips *t, const struct rec_exec *r);

/* calls.c */
void call_candidate(struct trips *t, struct task *k, uint32_t base);
/* The task enters the kernel by the last instruction of `at` (NULL: unknown) and will return to
 * `ret`. */
void call_entering(struct trips *t, struct task *k, const struct block *at, uint64_t ret);
/* The task continues on another stack: ends its current trip. */
void call_leave(struct trips *t, struct task *k);
void call_popped(struct trips *t, struct task *k);
/* The system call about to return has replaced the program that made it. */
void call_replaced(struct task *k);
void call_back(struct trips *t, struct task *k);
void call_finish(struct trips *t, struct task *k, const char *why);
/* The task will not run again: hands over its trip, and those interrupted by signal handlers. */
void call_end(struct trips *t, struct task *k, const char *why);
void call_sysenter(struct trips *t, const struct rec_sysenter *r);
void call_sysexit(struct trips *t, const struct rec_sysexit *r);
void call_memory(struct trips *t, const struct rec_mem *r);
void call_file(struct trips *t, const struct rec_file *r);
void call_fd(struct trips *t, const struct rec_fd *r);

#endif
