/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Inlined functions as frames of the tree. They are not stack frames: nothing calls them. A stack
 * frame has a path of them, that of the instruction that ran last:
 *
 *	__sys_socket             self and total as before, less its inlined functions'
 *	└ ·__sys_socket_create   opened when an instruction in its ranges ran,
 *	  └ ·sock_create         closed when one outside them ran
 *	    └ __sock_create      called from there
 *
 * So nodes are in the order of events, and each instruction is counted once, in its innermost
 * function, which is looked up once for each instruction of a block that runs within a trip. What a
 * block has run is accounted when its end is known (flow.c), because it may have been cut.
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
struct inlined;
struct inlines;
struct task;

/* An inlined function, with FN_INLINED. Start and size are those of the containing function, so
 * that offsets count from there. */
struct fn_inlined {
	struct fn fn;
	struct line call; /* where it is called; file NULL: unknown */
};

struct inlines *inlines_new(void);
void inlines_free(struct inlines *in);
/* Accounts instructions from…to of a block as executed in the task's top frame. */
void inlines_ran(struct inlines *in, struct task *k, struct block *b, uint32_t from, uint32_t to);
/* The innermost inlined function of a block's instruction, NULL: none; up to before instruction
 * *next. */
const struct inlined *inlines_at(struct inlines *in, struct block *b, uint32_t insn,
				 uint32_t *next);
/* One that is inlined in the function; NULL: out of memory. */
const struct fn *inlines_fn(struct inlines *in, const struct inlined *id, const struct fn *holder);
/* Adds the cost of a call from the frame to its innermost inlined function, too. */
void inlines_add(struct draft *d, const struct frame *f, uint64_t total);
/* Number of open ones, in all frames. */
uint32_t inlines_open(const struct draft *d);
/* Closes all open nodes in a frame. */
void inlines_close(struct draft *d, struct frame *f, bool still_open);
/* Adds what is inlined at an address of the function to `context` (struct frame_ref[]). */
void inlines_context(struct inlines *in, struct buf *context, const struct fn *fn, uint64_t bias,
		     uint64_t site);

#endif
