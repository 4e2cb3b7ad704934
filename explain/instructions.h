/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What instructions compute; those that change the control flow are the machine's. */
#ifndef EXPLAIN_INSTRUCTIONS_H
#define EXPLAIN_INSTRUCTIONS_H

#include "explain/machine.h"

struct execution;

void instruction_execute(struct execution *d);
void instruction_push(struct execution *d, struct value v);
struct value instruction_pop(struct execution *d);

#endif
