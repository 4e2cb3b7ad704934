/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Inside the building of trips: its state, and the verbs of its parts. trips.c has the stream,
 * flow.c the blocks, block_end.c calls and returns, crossing.c the ring boundary, stack.c the
 * frames, task_events.c the tasks, calls.c system calls and the states of a trip.
 */
#ifndef TRIP_BUILDER_H
#define TRIP_BUILDER_H

#include "base/buf.h"
#include "trip/code.h"
#include "trip/draft.h"
#include "trip/names.h"
#include "trip/task.h"
#include "trip/trips.h"

/* User frames of a parent as they were when it forked, for a child that has not run yet. */
#define FORK_COPY_COST(frames) (64 + (uint64_t)(frames)) /* so that empty ones are bounded too */
struct fork_copy {
	struct fork_copy *next;
	uint32_t pid;
	uint32_t n;
	struct frame frames[];
};

/* User code has set the stack pointer. */
struct stack_move {
	uint64_t from, to; /* before and behind the block; `to` 0: an interrupt is to tell */
	bool loaded;       /* from memory elsewhere than on that stack */
};

struct trips {
	struct trips_opts opts;
	struct trips_stats stats;
	struct names *names;
	struct inlines *inlines; /* NULL: nobody asked for inlined functions */
	struct code *code;
	struct tasks *tasks;
	struct sockets *sockets;
	struct task *cur; /* the running task */
	struct block
		*last; /* the block that ran last, whose end is still to be applied; NULL: none */
	uint32_t last_from;     /* of it, the instructions before are accounted already … */
	struct task *last_task; /* … and the task that ran it */
	bool last_iter;  /* … and its first instruction was a further iteration of a REP string */
	uint64_t rep_at; /* the REP instruction that the last block ended with; 0: none */
	uint32_t waiting[8]; /* blocks of an interrupt's handler whose record has not come yet */
	unsigned n_waiting;
	/* a task that the running one has made, and that is still to be described */
	uint64_t forked;
	/* by the last block, and still to be applied with its end; `from` 0: none */
	struct stack_move move;
	bool forks_told; /* the trace says of every task who has made it */
	struct fork_copy *fork_copies;
	uint64_t fork_copies_cost; /* of all, in frames */
	uint64_t first_clock, clock, clock_insns;
	uint64_t seq;
	int stop; /* nonzero: the trip function has had enough */
	unsigned ns_per_insn;
	struct buf meta, ending;
	uint64_t return_to_handler; /* address; 0: none */
	uint64_t rehandling;        /* its end */
};

/* stack.c: frames come and go. Where one is returned, NULL means that memory is full. */
struct frame *stack_push(struct task *k, enum node_kind kind, uint64_t ret, uint64_t site);
/* The first frame of a task or of a ring whose past is not known. */
struct frame *stack_push_base(struct task *k, enum node_kind kind, bool kernel);
/* The frame's first block runs: now it has a name and a node. */
void stack_enter(struct task *k, struct frame *f, uint64_t addr, const struct fn *fn,
		 uint64_t bias);
/* Tells whoever watches functions that it was entered. */
void stack_report(struct trips *t, struct task *k, struct frame *f);
void stack_pop(struct trips *t, struct task *k);
/* Pops the frames from the top down to index `to`, which goes too. */
void stack_pop_to(struct trips *t, struct task *k, uint32_t to);

/* flow.c */
int flow_block(struct trips *t, uint32_t id, struct err *e);
/* A block runs in a task. 0, or -ENOMEM. */
int flow_enter(struct trips *t, struct task *k, struct block *b);
/* Of the last block so many instructions were executed: its inlined functions get their share. */
void flow_account(struct trips *t, uint32_t ran);
/* Of the last block only the first `ran` instructions were executed; `started` counts those that
 * were begun. */
void flow_take_back(struct trips *t, struct task *k, uint32_t ran, uint32_t started);
/* Whose code a user block is, in the address space of the running task. */
void flow_resolve(struct trips *t, struct block *b);
/* The recording ends before the first instruction of the last block. */
void flow_stop(struct trips *t);

/* block_end.c: the end of the last block, now that it is known where the flow went on. */
void block_end_apply(struct trips *t, uint64_t next);
void block_end_return(struct trips *t, struct task *k, const struct block *a, uint64_t next);

/* The frame that a return to `next` leaves, when it is the top physical one (dead calls do not
 * count); -1 else. */
int64_t block_end_returning(const struct task *k, uint64_t next);

/* stack_switch.c: user code that goes on on another stack. */
void stack_moved(struct trips *t, const struct rec_stack *r);
/* … by the last block (t->move), and to the block at `next`; 0: the last block was cut. */
void stack_switch(struct trips *t, struct task *k, uint64_t next);
/* The stack pointer of user code, while the frame on top of the user's runs. */
void stack_at(struct task *k, uint64_t sp);
/* A jump, the first one on another stack, leads to `next`. Returns true if it was a return. */
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
/* The task enters the kernel by the last instruction of `at` (NULL: not known), to come back to
 * `ret`. */
void call_entering(struct trips *t, struct task *k, const struct block *at, uint64_t ret);
/* The task goes on on another stack: what it was about ends there. */
void call_leave(struct trips *t, struct task *k);
void call_popped(struct trips *t, struct task *k);
/* The system call that is about to return has put another program in the place of the one that made
 * it. */
void call_replaced(struct task *k);
void call_back(struct trips *t, struct task *k);
void call_finish(struct trips *t, struct task *k, const char *why);
/* The task runs no further: its trip, and those that signals' handlers interrupted, are handed
 * over. */
void call_end(struct trips *t, struct task *k, const char *why);
void call_sysenter(struct trips *t, const struct rec_sysenter *r);
void call_sysexit(struct trips *t, const struct rec_sysexit *r);
void call_memory(struct trips *t, const struct rec_mem *r);
void call_file(struct trips *t, const struct rec_file *r);
void call_fd(struct trips *t, const struct rec_fd *r);

#endif
