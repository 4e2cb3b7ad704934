/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Chooses which nodes of a trip are shown: one bit a node, so that a tree of millions stays on
 * disk. The ancestors of a shown node are shown, and so is the path to the kernel's entry.
 */
#ifndef VIEW_FOLD_H
#define VIEW_FOLD_H

#include <stdbool.h>
#include <stdint.h>

struct node;
struct tree;
struct trip;
struct view_opts;

struct fold {
	struct tree *tree;
	uint64_t size;   /* nodes in the tree */
	uint64_t *shown; /* owned; NULL: all nodes are shown */
	uint64_t floor;  /* minimum cost shown in the call itself */
	uint64_t apart;  /* … in what is counted apart */
	uint64_t reps;   /* iterations of string instructions in the call itself */
};

/* What a fold hides. */
struct folded {
	uint64_t functions;
	uint64_t insns; /* that count as the parent's */
	uint64_t apart; /* that do not */
};

/* Returns 0 or -ENOMEM. `all`: nothing is folded unless --depth or --min-cost was given. */
int fold_choose(struct fold *f, const struct view_opts *o, struct trip *t, bool all);
void fold_free(struct fold *f);

bool fold_shows(const struct fold *f, uint64_t i);
/* The first shown node from i on; f->size if there is none. */
uint64_t fold_next(const struct fold *f, uint64_t i);
/* Reads node i, whose size must be at least 1 and which must end by `end`; false if it cannot be
 * read. */
bool fold_node(const struct fold *f, uint64_t i, uint64_t end, struct node *n);
/* Adds the subtree of node n, whose index is i. */
void fold_add(const struct fold *f, uint64_t i, const struct node *n, struct folded *to);

#endif
