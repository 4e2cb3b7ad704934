/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Shows part of a trip's tree as rows. A function that mainly calls one other is joined with it,
 * repeats are counted, and what is not shown is summed up:
 *
 *	├ tcp_connect                                  4,258
 *	│ ├ tcp_stream_alloc_skb → __alloc_skb ×2        791
 *	│ └ … 36 more                                    763
 */
#ifndef VIEW_ROWS_H
#define VIEW_ROWS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "view/fold.h"

struct buf;
struct layout;
struct line;
struct rows_level;
struct unit;
struct view_source;

#define ROWS_INDENT "           " /* of every row; as wide as "  ring 0   " */

struct rows {
	struct layout *l;
	const struct fold *f;
	struct trip *t;
	bool each;      /* every node gets its own row, with self and total cost */
	bool raw_names; /* no demangling */
	const struct view_source *source; /* of each call; NULL: not shown */
	bool lines;                       /* each name is followed by the line that called it */
	bool sums; /* small functions are shown if all their calls together matter */
	int error;

	struct rows_level *levels; /* owned: rows_free() */
	size_t n, room;
};

/* The nodes from…to, except those that contain node `spine`, whose children are shown instead. */
void rows_range(struct rows *r, uint64_t from, uint64_t to, uint64_t spine);
/* The subtree at i; its first row begins with `first`, which is as wide as ROWS_INDENT. */
void rows_subtree(struct rows *r, uint64_t i, const char *first);
/* One node as a row, without what is below it. */
void rows_node(struct rows *r, const struct node *n, const char *first);
void rows_free(struct rows *r);

/* Prints the source around a line, each of its lines after `first`. */
void rows_source(const struct rows *r, const struct unit *u, const struct line *line,
		 const char *first);

/* "15,271"; "[8,412]" if counted apart; self and total with `each`. */
void rows_cost(const struct rows *r, struct buf *b, uint64_t self, uint64_t total, bool apart);
/* "tcp_connect", "~tcp_connect" if reached by a jump, "page fault  asm_exc_page_fault" … */
void rows_name(const struct rows *r, struct buf *b, const struct node *n);
/* With `lines`: "  socket.c:1606", the line that called it. */
void rows_line(const struct rows *r, struct buf *b, const struct node *n);

#endif
