/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The call tree of one trip: nodes in the order in which they were entered, so that the children of
 * node i begin at i + 1 and its next sibling stands at i + size. Memory is bounded: only the newest
 * nodes of a large tree are held, the others are in an unlinked temporary file.
 */
#ifndef TRIP_TREE_H
#define TRIP_TREE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct fn;

enum node_kind {
	NODE_CALL,
	NODE_TAIL,  /* reached by a jump: returns to its parent's caller */
	NODE_ENTRY, /* from user space by a system call; or the start of a task */
	NODE_INTERRUPT,
	NODE_FAULT,
	NODE_SOFTIRQ,
	NODE_SLEEP,  /* another task ran */
	NODE_SIGNAL, /* a handler ran on top of it */
	NODE_UNKNOWN,
	NODE_INLINE, /* an inlined function (trip/inlines.h) */
	NODE_KINDS
};
const char *node_kind_name(enum node_kind k); /* "call", "tail", … as in JSON */
/* Kinds whose cost does not count for their parent: interrupt, fault, softirq, sleep, signal. */
bool node_kind_apart(enum node_kind k);

struct node {
	const struct fn *fn; /* NULL for a sleep */
	uint64_t addr;       /* where it was entered, in memory; addr - bias is the ELF address */
	uint64_t bias;       /* 0 in the kernel */
	/* the parent's instruction that called, jumped or was interrupted, in memory; 0: unknown */
	uint64_t site;
	/* the function that `site` is in, and its bias; NULL: not known */
	const struct fn *caller;
	uint64_t caller_bias;
	uint64_t self; /* instructions in the frame itself; for a sleep: what ran meanwhile */
	/* self plus what it called, jumped to or entered, without what stands apart */
	uint64_t total;
	uint64_t size;  /* nodes in the subtree, including itself */
	uint32_t reps;  /* additional iterations of REP string instructions in the frame itself */
	uint32_t note;  /* of trip_note(); 0: none */
	uint8_t kind;   /* enum node_kind */
	uint8_t ring;   /* 0 or 3 */
	uint8_t vector; /* of an interrupt or fault */
	uint8_t open;   /* it had not returned when the trip ended */
};

struct tree;
struct tree *tree_new(void);
void tree_free(struct tree *t);
void tree_clear(struct tree *t);
uint64_t tree_size(const struct tree *t);
/* Appends a node; returns its index, or UINT64_MAX if memory and disk are full (the tree is then
 * unchanged). */
uint64_t tree_add(struct tree *t, const struct node *n);
/* Reads node i into *n; false if there is none. */
bool tree_get(struct tree *t, uint64_t i, struct node *n);
/* Overwrites node i. */
void tree_put(struct tree *t, uint64_t i, const struct node *n);
/* Removes node i; false if it is not the newest. */
bool tree_drop(struct tree *t, uint64_t i);
/* Returns true if a node could not be kept. */
bool tree_lost(const struct tree *t);

#endif
