/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The flags of the last comparison or result, and what they decide. */
#ifndef EXPLAIN_FLAGS_H
#define EXPLAIN_FLAGS_H

#include "explain/machine.h"

void flags_set(struct machine *m, int kind, struct value a, struct value b, unsigned size);
/* Evaluates a condition (the low four bits of jcc, setcc, cmovcc): 0, 1, or -1 if unknown. */
int flags_hold(const struct machine *m, unsigned condition);

#endif
