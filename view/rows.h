/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * A part of a trip's tree as rows. What mainly calls one other function is joined with it, what
 * comes again is counted, and what is not shown is summed up:
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

#define ROWS_INDENT "           " /* of every row; "  ring 0   " is as wide */

struct rows {
	struct layout *l;
	const struct fold *f;
	struct trip *t;
	bool each;                        /* every node is a row of its own, with self and total */
	bool raw_names;                   /* symbols as they are */
	const struct view_source *source; /* of each call; NULL: not shown */
	bool lines;                       /* where each was called stands behind its name */
	bool sums; /* small functions are shown where all their calls together matter */
	int error;

	struct rows_level *levels; /* owned: rows_free() */
	size_t n, room;
};

/* The nodes from…to, without those that hold node `spine`, of which the children are taken. */
void rows_range(struct rows *r, uint64_t from, uint64_t to, uint64_t spine);
/* The subtree at i; its first row begins with `first`, as wide as ROWS_INDENT. */
void rows_subtree(struct rows *r, uint64_t i, const char *first);
/* One node in a row, without what is below it. */
void rows_node(struct rows *r, const struct node *n, const char *first);
void rows_free(struct rows *r);

/* The source around a line, each of its lines behind `first`. */
void rows_source(const struct rows *r, const struct unit *u, const struct line *line,
		 const char *first);

/* "15,271", "[8,412]" of what stands apart; with `each` self and total. */
void rows_cost(const struct rows *r, struct buf *b, uint64_t self, uint64_t total, bool apart);
/* "tcp_connect", "~tcp_connect" of a jump, "page fault  asm_exc_page_fault" … */
void rows_name(const struct rows *r, struct buf *b, const struct node *n);
/* With `lines`: "  socket.c:1606", the line that called it. */
void rows_line(const struct rows *r, struct buf *b, const struct node *n);

#endif
