/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The stacks of a process on which none of its tasks runs just now: those of coroutines, of
 * goroutines. Any task of the process may go on on any of them.
 */
#ifndef TRIP_STACKS_H
#define TRIP_STACKS_H

#include <stdbool.h>
#include <stdint.h>

struct frame;
struct stacks;
struct tasks;

/* A shadow stack that was left. */
struct parked_stack {
	uint64_t sp;          /* the stack pointer when it was left */
	uint64_t high;        /* the highest one that was seen on it */
	struct frame *frames; /* owned */
	uint32_t n, cap;
	uint32_t deep; /* as in struct task */
	uint64_t age;
};

struct stacks *stacks_new(struct tasks *all);
void stacks_free(struct stacks *s); /* accepts NULL */
/* Takes the frames over. What was parked where this stack lies is gone. */
void stacks_park(struct stacks *s, const struct parked_stack *p);
/* The one that goes on when the stack pointer becomes `sp`: it was left there, or at what its code
 * pushes around that. Then the one whose frames lie on both sides of `sp`. NULL: none. */
struct parked_stack *stacks_left_at(struct stacks *s, uint64_t sp);
struct parked_stack *stacks_around(struct stacks *s, uint64_t sp);
/* Takes one out; its frames are the caller's. */
struct parked_stack stacks_take(struct stacks *s, struct parked_stack *p);

#endif
