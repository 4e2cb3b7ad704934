/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Walks over a trip: the program's frames, then the nodes of its tree in the order of entering. */
#ifndef VIEW_WALK_H
#define VIEW_WALK_H

#include <stdint.h>

#include "trip/tree.h"

struct trip;

#define WALK_FRAME UINT64_MAX /* instead of an index: one of the program's frames */

/* What a visitor knows of a node above, and says of its own. */
struct walk_level {
	uint64_t end; /* index after its subtree */
	unsigned depth;
	/* NODE_CALL, or what the nearest node is that stands apart, from here up */
	enum node_kind region;
	/* The visitor's own: what it knows of this node, and of the ones above. */
	uint64_t here, above;
};

typedef void (*walk_fn)(void *ctx, const struct node *n, uint64_t i, const struct walk_level *up,
			struct walk_level *own);

/* `own` begins as a copy of `up` with its own end, depth and region. Returns 0 or -ENOMEM. */
int walk(struct trip *t, walk_fn visit, void *ctx);
/* The same for the subtree at `root` alone; its depth is 1. */
int walk_below(struct trip *t, uint64_t root, walk_fn visit, void *ctx);

#endif
