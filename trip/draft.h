/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * A trip in the making: from the call in the program's frame, when it is not known yet whether it
 * leads to a system call, to the return from it.
 *
 *	IDLE ─ program's call ─▶ CANDIDATE ─ system call ─▶ CALL ─ back in user space ─▶ RETURN
 *	  ◀── returned without ──┘            not wanted │
 *	  ◀──────────────────────────── SKIP ◀───────────┘
 *
 * From RETURN to IDLE when the program's call has returned or another system call begins: then the
 * trip is handed over.
 */
#ifndef TRIP_DRAFT_H
#define TRIP_DRAFT_H

#include <stdbool.h>
#include <stdint.h>

#include "base/buf.h"
#include "trip/trip.h"

struct task;
struct frame;
struct file_state;

enum draft_state { DRAFT_IDLE, DRAFT_CANDIDATE, DRAFT_CALL, DRAFT_RETURN, DRAFT_SKIP };

struct draft {
	enum draft_state state;
	bool on;        /* nodes are added */
	uint32_t seq;   /* of the tree: identifies the frames with a node in it */
	uint32_t base;  /* index of the trip's first frame in the task's stack */
	uint32_t apart; /* number of open frames that stand apart */
	struct trip trip;
	struct buf notes; /* texts, each NUL-terminated; a note is an offset + 1 */
	/* struct mem_piece[], whose `bytes` is an offset into `bytes` until the trip is handed
	 * over */
	struct buf mem;
	struct buf bytes;
	struct buf fds;         /* struct call_fd[] */
	struct buf file_states; /* struct file_state *[], into which they point */
	struct buf context;     /* struct frame_ref[] */
	struct buf inlines;     /* inlined functions with open nodes, by frames (trip/inlines.c) */
	struct draft *paused;   /* the one interrupted by a signal handler */
};

void draft_free(struct draft *d);
/* Returns the task's draft, creating it if needed; NULL: out of memory. */
struct draft *draft_of(struct task *t);
/* Discards the tree and begins one whose root is the frame at `base`. */
void draft_begin(struct draft *d, uint32_t base);
/* Returns a number for a note's text. */
uint32_t draft_note(struct draft *d, const char *text);
/* Keeps a piece of user memory. */
void draft_mem(struct draft *d, uint64_t addr, uint32_t when, const void *bytes, uint32_t n);
/* Keeps a descriptor, as strace shows it and as it is. */
void draft_fd(struct draft *d, int fd, uint32_t when, struct file_state *shown,
	      struct file_state *k);
bool draft_has_fd(const struct draft *d, int fd);
/* Points the trip's call and context at what was gathered, right before the trip is handed over. */
void draft_point(struct draft *d);

/* Open and close a frame's node; a frame that stands apart adds to the trip's `apart`. */
/* `below`: the calling frame, or NULL. */
void draft_open(struct draft *d, struct frame *f, const struct frame *below);
void draft_close(struct draft *d, struct frame *f, bool still_open);
/* Undoes the entry of the newest frame that does not stand apart. */
void draft_unopen(struct draft *d, const struct frame *f);

#endif
