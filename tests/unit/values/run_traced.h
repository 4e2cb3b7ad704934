/* SPDX-License-Identifier: GPL-2.0-or-later */
/* A program run under ptrace as a stopped machine: what values/ reads can be compared with what the
 * program itself prints. */
#ifndef TESTS_UNIT_VALUES_RUN_TRACED_H
#define TESTS_UNIT_VALUES_RUN_TRACED_H

#include <stdint.h>

#include "values/machine.h"
#include "values/registers.h"

struct traced {
	int pid, from; /* `from`: the end of a pipe with its output */
	uint64_t bias;
	struct registers regs;
	struct machine_source m;
};

/* Starts a program and stops it before its first instruction. */
void traced_start(struct traced *t, const char *path, uint64_t phdr_vaddr);
/* Plants or removes a breakpoint; returns the byte that was there. */
uint8_t traced_poke(struct traced *t, uint64_t addr, uint8_t byte);
/* Runs to the next breakpoint and sets the registers; false when the program has ended well. */
int traced_go(struct traced *t);
void traced_step(struct traced *t);
void traced_end(struct traced *t);

#endif
