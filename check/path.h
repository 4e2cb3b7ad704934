/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Finds a path of a SPEC in a trip: the program's frames, and the tree below them. An inlined
 * function is a step only if the path names it: "a / b" also holds where b is called from what is
 * inlined into a.
 */
#ifndef CHECK_PATH_H
#define CHECK_PATH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "check/spec.h"

struct buf;
struct trip;

enum { PATH_PLACES = 20 };

struct path_query {
	const struct spec_step *steps;
	size_t n;
	enum node_kind region; /* NODE_CALL: what does not stand apart */
};

struct path_found {
	uint64_t count;           /* nodes at which the path ends */
	uint64_t at[PATH_PLACES]; /* the first of them; WALK_FRAME (view/walk.h): a frame */
	size_t n_at;
	size_t deepest;      /* the most steps that were found, from the first on */
	uint64_t deepest_at; /* the first node where that many end */
};

/* Return 0 or -ENOMEM. */
int path_find(const struct path_query *q, struct trip *t, struct path_found *out);
/* Finds the names in the order in which functions were entered: `deepest` of them, the last of
 * these at `deepest_at`; `count` is 1 if that is all. */
int path_order(const struct path_query *q, struct trip *t, struct path_found *out);

/* Whether a name matches a node. */
bool path_step_is(const struct spec_name *name, const struct node *n);
/* Adds a node's name, not escaped: "tcp_connect", "·sock_create", "~ip_output". */
void path_name(struct buf *b, const struct node *n);
/* Adds the end of the way to a node: "… / ip_output / ip_finish_output2". */
void path_chain(struct buf *b, struct trip *t, uint64_t node);
/* Adds the first n steps as in the SPEC. */
void path_text(struct buf *b, const struct spec_step *steps, size_t n);

#endif
