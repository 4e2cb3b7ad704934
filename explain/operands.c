// SPDX-License-Identifier: GPL-2.0-or-later
#include "explain/operands.h"

#include "explain/machine_state.h"

bool operand_is_thread_segment(x86_reg r)
{
	return r == X86_REG_FS || r == X86_REG_GS;
}

struct value operand_address(const struct execution *d, const x86_op_mem *mem)
{
	struct value sum = value_known(mem->disp, FROM_ANYWHERE), part;

	if (mem->base == X86_REG_RIP || mem->base == X86_REG_EIP) {
		sum.v += d->insn->address + d->insn->size;
	} else if (mem->base != X86_REG_INVALID) {
		part = register_get(d->m, mem->base);
		sum.known &= part.known;
		sum.v += part.v;
		if (part.origin == FROM_NUMBER || part.origin == FROM_THREAD)
			sum.origin = part.origin;
	}
	if (mem->index != X86_REG_INVALID && mem->index != X86_REG_RIZ &&
	    mem->index != X86_REG_EIZ) {
		part = register_get(d->m, mem->index);
		sum.known &= part.known;
		sum.v += part.v * mem->scale;
		if (part.origin == FROM_NUMBER)
			sum.origin = FROM_NUMBER;
	}
	return value_cut(sum, d->m->bits / 8);
}

/* The thread's block contains its own address (glibc, sysdeps/x86_64/nptl/tls.h and
 * sysdeps/i386/nptl/tls.h: tcb, self). */
static bool is_own_address(const struct execution *d, const struct value *v)
{
	return v->origin == FROM_THREAD && (!v->at || v->at == (d->m->bits == 64 ? 0x10 : 0x8));
}

/* Returns true if an operand is in the block a register points to, and where. */
static bool in_own_block(const struct execution *d, const x86_op_mem *mem, uint64_t *at)
{
	const struct value base =
		mem->base == X86_REG_INVALID ? value_unknown : register_get(d->m, mem->base);

	*at = mem->disp;
	return mem->segment == X86_REG_INVALID && mem->index == X86_REG_INVALID && mem->disp > 0 &&
	       is_own_address(d, &base);
}

static struct value read_memory(struct execution *d, const cs_x86_op *op)
{
	struct value at = operand_address(d, &op->mem), v;
	uint64_t own;

	if (in_own_block(d, &op->mem, &own))
		return (struct value){ .origin = FROM_THREAD, .at = own };
	if (operand_is_thread_segment(op->mem.segment) && at.known)
		return (struct value){ .origin = FROM_THREAD, .at = at.v };
	if (operand_is_thread_segment(op->mem.segment) || !at.known)
		return value_unknown;
	v = machine_load(d->m, d->s, at.v, op->size);
	if (v.origin == FROM_SLOT) {
		d->out->does |= DOES_LOAD_SLOT;
		d->out->slot = at.v;
	}
	if (at.origin == FROM_NUMBER && v.known) {
		d->out->does |= DOES_LOAD_CELL;
		d->out->slot = at.v;
		d->out->slot_size = op->size;
	}
	return v;
}

struct value operand_made_here(const struct execution *d, uint64_t v)
{
	struct value made = value_known(v, FROM_ANYWHERE);

	made.made = d->insn->address;
	return made;
}

struct value operand_read(struct execution *d, unsigned i)
{
	const cs_x86_op *op = &d->x->operands[i];

	switch ((int)op->type) {
	case X86_OP_REG:
		return register_get(d->m, op->reg);
	case X86_OP_IMM:
		return value_cut(operand_made_here(d, op->imm), op->size ? op->size : 8);
	case X86_OP_MEM:
		return read_memory(d, op);
	}
	return value_unknown;
}

/* Detects a store of the negated result in errno, which is in each thread's own block. */
static void see_store(struct execution *d, const cs_x86_op *op, const struct value *v)
{
	struct value base =
		op->mem.base == X86_REG_INVALID ? value_unknown : register_get(d->m, op->mem.base);

	if (v->origin != FROM_NEGATED ||
	    (!operand_is_thread_segment(op->mem.segment) && base.origin != FROM_PLACE))
		return;
	d->out->does |= DOES_STORE_ERRNO;
	if (base.origin == FROM_SLOT || base.origin == FROM_PLACE)
		d->out->slot = base.at;
	else
		d->out->offset = operand_address(d, &op->mem).v;
}

void operand_write(struct execution *d, unsigned i, struct value v)
{
	const cs_x86_op *op = &d->x->operands[i];
	struct value at;

	if (op->type == X86_OP_REG) {
		register_set(d->m, op->reg, v);
	} else if (op->type == X86_OP_MEM) {
		see_store(d, op, &v);
		at = operand_address(d, &op->mem);
		if (!operand_is_thread_segment(op->mem.segment) && at.known)
			machine_store(d->m, at.v, op->size, &v);
	}
}

bool operand_is_same_register(const struct execution *d)
{
	return d->x->operands[0].type == X86_OP_REG && d->x->operands[1].type == X86_OP_REG &&
	       d->x->operands[0].reg == d->x->operands[1].reg;
}
