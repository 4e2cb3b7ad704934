/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The stacks of a process on which none of its tasks currently runs: coroutines, goroutines. Any
 * task of the process may continue on any of them.
 */
#ifndef TRIP_STACKS_H
#define TRIP_STACKS_H

#include <stdbool.h>
#include <stdint.h>

struct frame;
struct stacks;
struct tasks;

/* A shadow stack that is not in use. */
struct parked_stack {
	uint64_t sp;          /* the stack pointer when it was left */
	uint64_t high;        /* the highest one seen on it */
	struct frame *frames; /* owned */
	uint32_t n, cap;
	uint32_t deep; /* as in struct task */
	uint64_t age;
};

struct stacks *stacks_new(struct tasks *all);
void stacks_free(struct stacks *s); /* accepts NULL */
/* Takes over the frames. Drops stacks parked in the same place. */
void stacks_park(struct stacks *s, const struct parked_stack *p);
/* Finds the stack that continues when the stack pointer becomes `sp`: the one left there, give or
 * take what its code pushes around that; else the one whose frames lie on both sides of `sp`. NULL:
 * none. */
struct parked_stack *stacks_left_at(struct stacks *s, uint64_t sp);
struct parked_stack *stacks_around(struct stacks *s, uint64_t sp);
/* Removes a stack; the caller owns its frames. */
struct parked_stack stacks_take(struct stacks *s, struct parked_stack *p);

#endif
