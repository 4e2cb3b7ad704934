/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Inlined functions as frames of the tree. They are no frames of the stack: nothing calls them. A
 * frame of the stack has a path of them, that of the instruction which ran last:
 *
 *	__sys_socket             self and total as without them, less what its inlined functions have
 *	└ ·__sys_socket_create   opened when an instruction of its ranges ran,
 *	  └ ·sock_create         closed when one ran that is not
 *	    └ __sock_create      called from there
 *
 * So nodes stand in the order in which things happened, and each instruction is counted once, in
 * the innermost function that it is of. Which that is, is asked once for each instruction of a
 * block that runs within a trip. What a block has run is accounted when its end is known
 * (flow.c), because it may have been cut.
 */
#ifndef TRIP_INLINES_H
#define TRIP_INLINES_H

#include <stdbool.h>
#include <stdint.h>

#include "trip/names.h"

struct block;
struct buf;
struct draft;
struct frame;
struct inlines;
struct task;

/* An inlined function, with FN_INLINED. Start and size are those of the function that holds it, so
 * that offsets count from there. */
struct fn_inlined {
	struct fn fn;
	struct line call; /* where it is called; file NULL: not known */
};

struct inlines *inlines_new(void);
void inlines_free(struct inlines *in);
/* The instructions from…to of a block were executed in the task's top frame. */
void inlines_ran(struct inlines *in, struct task *k, struct block *b, uint32_t from, uint32_t to);
/* What was called from the frame has cost so much; that is also its innermost inlined function's. */
void inlines_add(struct draft *d, const struct frame *f, uint64_t total);
/* How many are open, in all frames. */
uint32_t inlines_open(const struct draft *d);
/* Closes the nodes of all that are open in a frame. */
void inlines_close(struct draft *d, struct frame *f, bool still_open);
/* Adds what is inlined at an address of the function to `context` (struct frame_ref[]). */
void inlines_context(struct inlines *in, struct buf *context, const struct fn *fn, uint64_t bias,
		     uint64_t site);

#endif
