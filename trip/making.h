/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * A trip in the making: from the call in the program's frame, when nobody knows yet whether it
 * leads to a system call, to the return behind it.
 *
 *	IDLE ──call from the program──▶ CANDIDATE ──system call──▶ CALL ──back in user space──▶ RETURN ──▶ IDLE
 *	  ◀──── returned without one ─────┘            │ not wanted                     │ the program's call
 *	                                               ▼                                 │ returned, or another
 *	                                              SKIP ──▶ IDLE                      ▼ system call begins
 *	                                                                              the trip is handed over
 */
#ifndef TRIP_MAKING_H
#define TRIP_MAKING_H

#include <stdbool.h>
#include <stdint.h>

#include "base/buf.h"
#include "trip/trip.h"

struct task;
struct frame;
struct known;

enum making_state { MAKING_IDLE, MAKING_CANDIDATE, MAKING_CALL, MAKING_RETURN, MAKING_SKIP };

struct making {
	enum making_state state;
	bool on;        /* nodes are added */
	uint32_t seq;   /* of the tree: tells which frames have a node in it */
	uint32_t base;  /* index in the task's stack of the first frame of the trip */
	uint32_t apart; /* how many frames that stand apart are open */
	struct trip trip;
	struct buf notes; /* texts, each NUL-terminated; a note is an offset + 1 */
	/* struct mem_piece[], `bytes` an offset into `bytes` until the trip is handed over */
	struct buf mem;
	struct buf bytes;
	struct buf fds;        /* struct call_fd[] */
	struct buf known;      /* struct known *[]: what they point into */
	struct buf context;    /* struct frame_ref[] */
	struct making *paused; /* the one that a signal handler interrupts */
};

void making_free(struct making *m);
/* The task's making, made when it has none; NULL when memory is full. */
struct making *making_of(struct task *t);
/* Forgets the tree and begins one whose root is the frame at `base`. */
void making_begin(struct making *m, uint32_t base);
/* A number for a note's text. */
uint32_t making_note(struct making *m, const char *text);
/* Keeps a piece of user memory. */
void making_mem(struct making *m, uint64_t addr, uint32_t when, const void *bytes, uint32_t n);
/* Keeps a descriptor: as strace shows it, and as it is. */
void making_fd(struct making *m, int fd, uint32_t when, struct known *shown, struct known *k);
bool making_has_fd(const struct making *m, int fd);
/* Points the trip's call and context at what was gathered: right before it is handed over. */
void making_point(struct making *m);

/* Opens and closes the node of a frame; a frame that stands apart adds to the trip's `apart`. */
void making_open(struct making *m, struct frame *f);
void making_close(struct making *m, struct frame *f, bool still_open);
/* The newest frame that does not stand apart was not entered after all. */
void making_unopen(struct making *m, const struct frame *f);

#endif
