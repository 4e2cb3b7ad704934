/* SPDX-License-Identifier: GPL-2.0-or-later */
/* An instruction being executed: its operands, read and written, and what that shows. */
#ifndef EXPLAIN_OPERANDS_H
#define EXPLAIN_OPERANDS_H

#include <capstone/capstone.h>
#include <stdbool.h>
#include <stdint.h>

#include "explain/machine.h"

struct execution {
	struct machine *m;
	const struct elfspace *s;
	struct decoder *decoder;
	const cs_insn *insn;
	const cs_x86 *x;
	struct step *out;
};

struct value operand_read(struct execution *d, unsigned i);
void operand_write(struct execution *d, unsigned i, struct value v);
/* An address without its segment's base. */
struct value operand_address(const struct execution *d, const x86_op_mem *mem);
bool operand_is_thread_segment(x86_reg r);
/* Returns true if both operands are one register. */
bool operand_is_same_register(const struct execution *d);
/* A constant made by this instruction. */
struct value operand_made_here(const struct execution *d, uint64_t v);

#endif
