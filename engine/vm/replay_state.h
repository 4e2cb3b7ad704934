/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Inside a replay: replay.c goes to positions, replay_machine.c starts the machine and passes
 * orders to it, replay_memory.c looks at its registers and memory. */
#ifndef ENGINE_VM_REPLAY_STATE_H
#define ENGINE_VM_REPLAY_STATE_H

#include "base/buf.h"
#include "engine/vm/machine/qmp.h"
#include "engine/vm/machine/vm.h"
#include "engine/vm/replay.h"
#include "engine/vm/rerun.h"
#include "engine/vm/setup.h"

struct input_events;
struct replay_areas;

struct replay {
	struct replay_opts opts;
	char *trace;
	struct rerun rerun;
	struct setup setup;
	struct vm vm;
	struct qmp qmp;
	struct input_events *input;
	int parcel_fd;
	uint8_t *ram; /* mapped while the machine runs */
	bool running; /* it stands at a stop */
	bool begun;   /* … and has begun the recording's instructions */
	bool single;  /* it executes one instruction per block */
	bool have_registers;
	struct registers registers; /* at the current stop */
	uint64_t efer;
	struct replay_areas *areas; /* at the position that was looked at last; NULL: none */
	struct buf notes;
};

/* Starts the machine where the recording starts: it stands before its first instruction. 0 or
 * -errno with a message. */
int replay_machine_start(struct replay *r, struct err *e);
void replay_machine_stop(struct replay *r);
/* One instruction per block from the next block on, or no longer. */
int replay_machine_single(struct replay *r, bool on, struct err *e);
/* Goes on to the first block at or after `target`, or to the end of the recording; samples are in
 * place. */
int replay_machine_go(struct replay *r, uint64_t target, struct err *e);

/* The physical address of a virtual one, by the registers (`efer`: the register of that name).
 * False if it is not mapped. */
bool replay_walk(const struct replay *r, uint64_t addr, uint64_t *physical);

/* User memory without a page: what is mapped there at the current position. 0; -EAGAIN: mapped, but
 * its content is not known; -EFAULT: nothing is mapped. */
int replay_untouched(struct replay *r, uint64_t addr, void *to, size_t n);
void replay_areas_free(struct replay_areas *a);

#endif
