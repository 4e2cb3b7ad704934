/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The parts of a machine that instructions read and write: values, its own memory, registers. */
#ifndef EXPLAIN_MACHINE_STATE_H
#define EXPLAIN_MACHINE_STATE_H

#include <stdint.h>

#include "explain/machine.h"

extern const struct value value_unknown;

/* The low `size` bytes. */
uint64_t value_mask(unsigned size);
struct value value_cut(struct value v, unsigned size);
int64_t value_extend(uint64_t v, unsigned size);

/* What is stored at addr … addr + n becomes unknown. */
void machine_forget(struct machine *m, uint64_t addr, uint64_t n);
/* Registers, whole or in part, by capstone's numbers; others are unknown, and not set. */
struct value register_get(const struct machine *m, unsigned r);
void register_set(struct machine *m, unsigned r, struct value v);
/* Where the stack pointer is at first. */
uint64_t machine_stack(const struct machine *m);

#endif
