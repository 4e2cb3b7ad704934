// SPDX-License-Identifier: GPL-2.0-or-later
#include "values/dwarf_ops.h"

#include <dwarf.h>
#include <errno.h>
#include <stdbool.h>
#include <string.h>

#include "values/location.h"
#include "values/machine.h"
#include "values/registers.h"
#include "values/types.h"
#include "values/value.h"

enum { STACK = 64, STEPS_MAX = 4096, NESTED_MAX = 4 };

/* x86-64 psABI, figure 3.36; i386 psABI, table 2.14. */
int dwarf_gpr(uint64_t number, bool is_i386)
{
	static const uint8_t of64[] = { GPR_RAX, GPR_RDX, GPR_RCX, GPR_RBX,
					GPR_RSI, GPR_RDI, GPR_RBP, GPR_RSP };

	if (is_i386)
		return number < GPR_R8 ? (int)number : number == 8 ? -2 : -1;
	if (number < GPR_R8)
		return of64[number];
	return number < GPR_N ? (int)number : number == 16 ? -2 : -1;
}

enum outcome {
	OUT_ADDRESS, /* the value is in memory at the top of the stack */
	OUT_VALUE,   /* the top of the stack is the value */
	OUT_REGISTER,
	OUT_BYTES, /* part of the expression itself */
	OUT_NONE,
};

struct run {
	const struct frame_rules *rules;
	const struct machine_source *m;
	const struct registers *regs;
	uint64_t stack[STACK];
	unsigned n, steps, nested;
	enum outcome outcome;
	int reg;
	const uint8_t *bytes;
	size_t n_bytes;
	uint8_t pieces[VALUE_BYTES_MAX]; /* of a value in several places, so far */
	size_t n_pieces;
	bool is_set; /* since the last piece: `outcome` says something */
	const char *why;
};

static bool fail(struct run *r, const char *why)
{
	r->outcome = OUT_NONE;
	r->why = why;
	return false;
}

static bool push(struct run *r, uint64_t v)
{
	if (r->n == STACK)
		return fail(r, "its place is too complicated");
	r->stack[r->n++] = r->rules->bits == 32 ? (uint32_t)v : v;
	return true;
}

static bool needs(struct run *r, unsigned n)
{
	return r->n >= n || fail(r, "its place is described wrongly");
}

static bool push_register(struct run *r, uint64_t number, int64_t offset)
{
	int gpr = dwarf_gpr(number, r->rules->is_i386);

	if (gpr == -2)
		return push(r, r->regs->rip + offset);
	return gpr < 0 ? fail(r, "it depends on a register that is not a general one")
		       : push(r, r->regs->gpr[gpr] + offset);
}

static bool run_ops(struct run *r, const Dwarf_Op *ops, size_t n);

/* A nested expression gives an address, or a register's value. */
static bool push_nested(struct run *r, const Dwarf_Op *ops, size_t n, int64_t offset)
{
	bool ok;

	if (!ops || r->nested == NESTED_MAX)
		return fail(r, "its frame is not described");
	r->nested++;
	ok = run_ops(r, ops, n);
	r->nested--;
	if (!ok)
		return false;
	if (r->outcome == OUT_REGISTER && !push(r, r->regs->gpr[r->reg]))
		return false;
	r->outcome = OUT_ADDRESS;
	if (!needs(r, 1))
		return false;
	r->stack[r->n - 1] += offset;
	return true;
}

static bool deref(struct run *r, uint64_t size)
{
	uint64_t v = 0;
	int e;

	if (!needs(r, 1))
		return false;
	if (!size || size > 8)
		return fail(r, "its place is described wrongly");
	e = r->m->read(r->m->ctx, r->stack[r->n - 1], &v, size);
	if (e)
		return fail(r, e == -EAGAIN ? "its place depends on memory that is not loaded yet"
					    : "its place depends on memory that is not mapped");
	r->stack[r->n - 1] = v;
	return true;
}

static bool divide(struct run *r, unsigned op, uint64_t a, uint64_t b)
{
	if (!b || (op == DW_OP_div && (int64_t)b == -1))
		return b ? push(r, -a) : fail(r, "its place divides by zero");
	return push(r, op == DW_OP_div ? (uint64_t)((int64_t)a / (int64_t)b) : a % b);
}

static bool compute(struct run *r, unsigned op)
{
	uint64_t a, b;

	if (!needs(r, 2))
		return false;
	b = r->stack[--r->n];
	a = r->stack[--r->n];
	switch (op) {
	case DW_OP_plus:
		return push(r, a + b);
	case DW_OP_minus:
		return push(r, a - b);
	case DW_OP_mul:
		return push(r, a * b);
	case DW_OP_and:
		return push(r, a & b);
	case DW_OP_or:
		return push(r, a | b);
	case DW_OP_xor:
		return push(r, a ^ b);
	case DW_OP_shl:
		return push(r, b < 64 ? a << b : 0);
	case DW_OP_shr:
		return push(r, b < 64 ? a >> b : 0);
	case DW_OP_shra:
		return push(r, (uint64_t)((int64_t)a >> (b < 64 ? b : 63)));
	case DW_OP_eq:
		return push(r, a == b);
	case DW_OP_ne:
		return push(r, a != b);
	case DW_OP_lt:
		return push(r, (int64_t)a < (int64_t)b);
	case DW_OP_le:
		return push(r, (int64_t)a <= (int64_t)b);
	case DW_OP_gt:
		return push(r, (int64_t)a > (int64_t)b);
	case DW_OP_ge:
		return push(r, (int64_t)a >= (int64_t)b);
	}
	return divide(r, op, a, b);
}

static bool rearrange(struct run *r, unsigned op)
{
	uint64_t *top = r->stack + r->n;

	switch (op) {
	case DW_OP_dup:
		return needs(r, 1) && push(r, top[-1]);
	case DW_OP_over:
		return needs(r, 2) && push(r, top[-2]);
	case DW_OP_drop:
		if (!needs(r, 1))
			return false;
		r->n--;
		return true;
	case DW_OP_swap: {
		uint64_t v;

		if (!needs(r, 2))
			return false;
		v = top[-1];
		top[-1] = top[-2];
		top[-2] = v;
		return true;
	}
	case DW_OP_neg:
	case DW_OP_not:
		if (!needs(r, 1))
			return false;
		top[-1] = op == DW_OP_neg ? -top[-1] : ~top[-1];
		return true;
	}
	return fail(r, "its place is computed in a way that is not understood");
}

static bool set_register(struct run *r, uint64_t number)
{
	r->reg = dwarf_gpr(number, r->rules->is_i386);
	if (r->reg < 0)
		return fail(r, "it is not in a general register");
	r->outcome = OUT_REGISTER;
	return true;
}

/* The bytes of a block in the expression: libdw gives the address of its length, of one byte. */
static const uint8_t *block_of(const Dwarf_Op *op)
{
	const uint8_t *at = (const uint8_t *)(uintptr_t)op->number2;

	return at && op->number < 128 ? at + 1 : NULL;
}

static bool set_bytes(struct run *r, const Dwarf_Op *op)
{
	r->bytes = block_of(op);
	r->n_bytes = op->number;
	if (!r->bytes || r->n_bytes > VALUE_BYTES_MAX)
		return fail(r, "optimized out: a constant that is too long");
	r->outcome = OUT_BYTES;
	return true;
}

/* What a register was at the function's entry. The block is one that names a register. */
static bool push_entry(struct run *r, const Dwarf_Op *op)
{
	const struct registers *entry = r->m->entry;
	const uint8_t *block = block_of(op);
	int gpr = -1;

	if (block && op->number == 1 && *block >= DW_OP_reg0 && *block <= DW_OP_reg31)
		gpr = dwarf_gpr(*block - DW_OP_reg0, r->rules->is_i386);
	if (gpr < 0 || !entry)
		return fail(r, "optimized out: what is left is its value at the function's entry");
	return push(r, entry->gpr[gpr]);
}

/* The next bytes of a value whose parts are in several places. */
static bool add_piece(struct run *r, uint64_t size)
{
	uint8_t *to = r->pieces + r->n_pieces;
	int e = 0;

	if (size > sizeof(r->pieces) - r->n_pieces)
		return fail(r, "it is in pieces, too large for registers");
	if (!r->is_set)
		return fail(r, "optimized out in part");
	if (r->outcome == OUT_REGISTER && size <= 8)
		memcpy(to, &r->regs->gpr[r->reg], size);
	else if (r->outcome == OUT_BYTES && size <= r->n_bytes)
		memcpy(to, r->bytes, size);
	else if (r->outcome == OUT_VALUE && size <= 8 && r->n)
		memcpy(to, &r->stack[r->n - 1], size);
	else if (r->outcome == OUT_ADDRESS && r->n)
		e = r->m->read(r->m->ctx, r->stack[r->n - 1], to, size);
	else
		return fail(r, "its place is described wrongly");
	if (e)
		return fail(r, e == -EAGAIN ? "a part of it is not loaded yet"
					    : "a part of it is not mapped");
	r->n_pieces += size;
	r->n = 0;
	r->outcome = OUT_ADDRESS;
	r->is_set = false;
	return true;
}

static bool step(struct run *r, const Dwarf_Op *op)
{
	const unsigned a = op->atom;

	if (a == DW_OP_piece)
		return add_piece(r, op->number);
	r->is_set = true;

	if (a >= DW_OP_lit0 && a <= DW_OP_lit31)
		return push(r, a - DW_OP_lit0);
	if (a >= DW_OP_breg0 && a <= DW_OP_breg31)
		return push_register(r, a - DW_OP_breg0, op->number);
	if (a >= DW_OP_reg0 && a <= DW_OP_reg31)
		return set_register(r, a - DW_OP_reg0);
	switch (a) {
	case DW_OP_nop:
		return true;
	case DW_OP_regx:
		return set_register(r, op->number);
	case DW_OP_bregx:
		return push_register(r, op->number, op->number2);
	case DW_OP_fbreg:
		return push_nested(r, r->rules->base, r->rules->n_base, op->number);
	case DW_OP_call_frame_cfa:
		return push_nested(r, r->rules->cfa, r->rules->n_cfa, 0);
	case DW_OP_addr:
		return push(r, op->number + r->rules->bias);
	case DW_OP_const1u:
	case DW_OP_const2u:
	case DW_OP_const4u:
	case DW_OP_const8u:
	case DW_OP_constu:
	case DW_OP_const1s:
	case DW_OP_const2s:
	case DW_OP_const4s:
	case DW_OP_const8s:
	case DW_OP_consts:
		return push(r, op->number);
	case DW_OP_plus_uconst:
		if (!needs(r, 1))
			return false;
		r->stack[r->n - 1] += op->number;
		return true;
	case DW_OP_deref:
		return deref(r, r->rules->bits / 8);
	case DW_OP_deref_size:
		return deref(r, op->number);
	case DW_OP_div:
	case DW_OP_mod:
	case DW_OP_plus:
	case DW_OP_minus:
	case DW_OP_mul:
	case DW_OP_and:
	case DW_OP_or:
	case DW_OP_xor:
	case DW_OP_shl:
	case DW_OP_shr:
	case DW_OP_shra:
	case DW_OP_eq:
	case DW_OP_ne:
	case DW_OP_lt:
	case DW_OP_le:
	case DW_OP_gt:
	case DW_OP_ge:
		return compute(r, a);
	case DW_OP_implicit_value:
		return set_bytes(r, op);
	case DW_OP_stack_value:
		r->outcome = OUT_VALUE;
		return needs(r, 1);
	case DW_OP_entry_value:
	case DW_OP_GNU_entry_value:
		return push_entry(r, op);
	case DW_OP_form_tls_address:
	case DW_OP_GNU_push_tls_address:
		return fail(r, "it belongs to the thread, whose block is not looked for");
	case DW_OP_implicit_pointer:
	case DW_OP_GNU_implicit_pointer:
		return fail(r, "optimized out: what it points to is not in memory");
	case DW_OP_bit_piece:
		return fail(r, "it is in pieces");
	case DW_OP_GNU_parameter_ref:
		return fail(r, "optimized out");
	}
	return rearrange(r, a);
}

/* DW_OP_skip and DW_OP_bra are in no place that compilers write. */
static bool run_ops(struct run *r, const Dwarf_Op *ops, size_t n)
{
	r->outcome = OUT_ADDRESS;
	for (size_t i = 0; i < n; i++) {
		if (r->steps++ == STEPS_MAX)
			return fail(r, "its place is too complicated");
		if (!step(r, &ops[i]))
			return false;
	}
	return true;
}

struct value dwarf_ops_value(const struct variable *v, const struct machine_source *m)
{
	struct run r = { .rules = v->at.frame,
			 .m = m,
			 .regs = v->at.at_entry ? m->entry : m->regs };
	struct value out = { .type = v->type, .place = VALUE_BYTES };
	const uint64_t size = type_strip(v->type)->size;
	uint64_t word;

	if (!r.regs)
		return value_none(v->type, "the registers at the function's entry are not known");
	if (!v->at.n_ops)
		return value_none(v->type, "optimized out");
	if (!run_ops(&r, v->at.ops, v->at.n_ops))
		return value_none(v->type, r.why);
	if (r.n_pieces) {
		memcpy(out.bytes, r.pieces, r.n_pieces);
		return out;
	}
	if (r.outcome == OUT_ADDRESS)
		return r.n ? value_at(v->type, r.stack[r.n - 1])
			   : value_none(v->type, "its place is described wrongly");
	if (r.outcome == OUT_BYTES) {
		memcpy(out.bytes, r.bytes, r.n_bytes);
		return out;
	}
	word = r.outcome == OUT_REGISTER ? r.regs->gpr[r.reg] : r.stack[r.n - 1];
	if (size > sizeof(word))
		return value_none(v->type, "it is larger than a register");
	memcpy(out.bytes, &word, size);
	return out;
}
