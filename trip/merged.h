/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * All that ran in a recording as one call tree for each task, in which the calls of a function from
 * the same place in the tree are one node: for recordings too long to show every call, such as a
 * boot.
 */
#ifndef TRIP_MERGED_H
#define TRIP_MERGED_H

#include <stdint.h>

struct fn;
struct frame;
struct task;

struct merged_node {
	const struct fn *fn;
	uint8_t kind;   /* enum node_kind */
	uint64_t count; /* calls; 0: it never returned */
	uint64_t self;  /* instructions in the function itself */
	uint64_t total; /* with what it called, without what stands apart */
	uint64_t first; /* instructions begun before it was first entered; 0: unknown */
	struct merged_node *child, *next; /* children in the order of their first entry */
};

struct merged_task {
	uint64_t addr;
	uint32_t pid;
	char comm[16];
	struct merged_node root; /* its `first`, and `total`: of the whole task */
	struct merged_task *next;
};

struct merged;

/* `depth`: levels that are kept; what is deeper counts for the frames above it. NULL: no memory. */
struct merged *merged_new(unsigned depth);
void merged_free(struct merged *m);
/* A frame that has just been popped off the task's stack. Returns 0 or -ENOMEM. */
int merged_frame(struct merged *m, const struct task *k, const struct frame *f);
/* Sorts everything; returns the tasks by the time at which they first ran. */
const struct merged_task *merged_tasks(struct merged *m);

#endif
