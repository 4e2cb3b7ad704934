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

struct fake_machine {
	uint64_t position;
	bool broken;
};

struct gdb_machine fake_machine(struct fake_machine *m);

#endif
