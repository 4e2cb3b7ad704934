/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * A machine for gdb's server (gdb/machine.h) whose rax is its position and whose bytes are the low
 * byte of their address, up to a page that is not there.
 */
#ifndef TESTS_FAKES_FAKE_MACHINE_H
#define TESTS_FAKES_FAKE_MACHINE_H

#include <stdbool.h>
#include <stdint.h>

#include "gdb/machine.h"

#define FAKE_MEMORY_END 0x666000

struct timeline;

struct fake_machine {
	uint64_t position;
	const struct timeline *timeline; /* whose instructions it runs */
	bool broken;
	bool departed;      /* it runs others */
	uint64_t stores[8]; /* positions: to what is watched */
	size_t n_stores;
};

struct gdb_machine fake_machine(struct fake_machine *m);

#endif
