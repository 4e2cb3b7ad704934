/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Takes copies of shadow stacks (trip/stop.h) while a trace is read. */
#ifndef TRIP_STOP_TAKE_H
#define TRIP_STOP_TAKE_H

#include <stddef.h>
#include <stdint.h>

struct frame;
struct stop_stack;
struct task;
struct trips;

/* The task's `n` outermost frames; the innermost of them is at `pc` (0: not known). */
void stop_take(struct trips *t, const struct task *k, uint32_t n, uint64_t pc,
	       struct stop_stack *out);
/* The same without frames. */
void stop_describe(const struct task *k, struct stop_stack *out);
/* Those of all tasks but one. */
struct stop_stack *stop_take_others(struct trips *t, const struct task *running, size_t *n);
/* The instruction if it is in the frame's function, else 0. */
uint64_t stop_pc_in(const struct frame *f, uint64_t pc);

#endif
