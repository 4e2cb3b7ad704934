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

struct checkpoint;
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
	int base_fd; /* a copy of the RAM before the first instruction; -1: none yet */
	struct checkpoint *checkpoints; /* ascending; owned */
	size_t n_checkpoints;
	unsigned long long checkpoint_bytes; /* of all of them */
	uint8_t *ram;                        /* mapped while the machine runs */
	bool watches;                        /* a scout: accesses to memory are noted */
	bool running;                        /* it stands at a stop */
	bool begun;                          /* … and has begun the recording's instructions */
	bool single;                         /* it executes one instruction per block */
	bool have_registers;
	struct registers registers; /* at the current stop */
	uint64_t efer;
	struct replay_areas *areas; /* at the position that was looked at last; NULL: none */
	struct buf notes;
};

/* Starts the machine where the recording starts, before its first instruction, or at a checkpoint
 * (NULL: none), in single instructions. 0 or -errno with a message. */
int replay_machine_start(struct replay *r, const struct checkpoint *from, struct err *e);
void replay_machine_stop(struct replay *r);
/* One instruction per block from the next block on, or no longer. */
int replay_machine_single(struct replay *r, bool on, struct err *e);
/* Lets the processor execute one instruction and stops the machine. It must stand in single
 * instructions. */
int replay_machine_pause(struct replay *r, struct err *e);
/* Lets the paused machine go on, to the start of its next block. */
int replay_machine_unpause(struct replay *r, struct err *e);
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
