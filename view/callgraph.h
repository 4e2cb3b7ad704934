/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The trips of a recording as one tree: equal ways from a program down to a function are one node,
 * with the number of calls and the instructions of all of them. What ran while a call slept is no
 * part of it: it was another task's.
 *
 *	hello                        the program
 *	└ main                       its frames, without cost
 *	  └ connect                  the trip's tree: 7 instructions in 1 call
 *	    └ entry_SYSCALL_64 …
 */
#ifndef VIEW_CALLGRAPH_H
#define VIEW_CALLGRAPH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "trip/tree.h"

struct trip;

#define CALLGRAPH_TOP UINT32_MAX

struct callgraph_node {
	uint32_t up;    /* index, lower than the node's own; CALLGRAPH_TOP for a program */
	uint32_t label; /* equal labels are equal numbers */
	uint32_t program;
	uint8_t ring; /* 3 or 0 */
	bool inlined;
	bool begins; /* a kind that stands apart begins here */
	/* NODE_CALL, or the kind of the nearest node from here up that stands apart */
	enum node_kind region;
	unsigned depth; /* levels from the kernel's entry, which is 1; 0: above it */
	uint64_t count, self;
	uint64_t total; /* callgraph_total(): self and what is below in the same region */
};

struct callgraph;
struct callgraph *callgraph_new(void); /* NULL: out of memory */
void callgraph_free(struct callgraph *g);
/* Returns 0 or -ENOMEM. `raw`: names as in the symbols. */
int callgraph_add(struct callgraph *g, struct trip *t, bool raw);
/* Computes the totals. Call it once, after the last trip. */
void callgraph_total(struct callgraph *g);

size_t callgraph_size(const struct callgraph *g);
const struct callgraph_node *callgraph_node(const struct callgraph *g, size_t i);
/* A node's name, safe for a terminal: "tcp_connect". */
const char *callgraph_label(const struct callgraph *g, uint32_t label);

#endif
