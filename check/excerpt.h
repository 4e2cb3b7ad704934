/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What really happened, in a few lines, each ended by a newline. */
#ifndef CHECK_EXCERPT_H
#define CHECK_EXCERPT_H

#include <stdint.h>

#include "trip/tree.h"

struct buf;
struct trip;

enum { EXCERPT_LINES = 20 };

/* The subtree at `root` as far down as there are lines for it, without what stands apart unless
 * `root` does. */
void excerpt_tree(struct buf *b, struct trip *t, uint64_t root);
/* The outermost nodes of a kind that stands apart. */
void excerpt_apart(struct buf *b, struct trip *t, enum node_kind kind);
/* One line: "hello[84]  hello.c:27  connect(3, …) = 0". */
void excerpt_call(struct buf *b, const struct trip *t);

#endif
