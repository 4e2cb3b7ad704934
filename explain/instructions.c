// SPDX-License-Identifier: GPL-2.0-or-later
#include "explain/instructions.h"

#include "explain/decoder.h"
#include "explain/flags.h"
#include "explain/machine_state.h"
#include "explain/operands.h"

static void do_move(struct execution *d)
{
	operand_write(d, 0, operand_read(d, 1));
}

static void do_extend(struct execution *d, int with_sign)
{
	struct value v = operand_read(d, 1);

	if (v.known && with_sign)
		v.v = value_extend(v.v, d->x->operands[1].size);
	if (d->x->operands[1].size < 4)
		v.origin = v.origin == FROM_NUMBER ? FROM_NUMBER : FROM_ANYWHERE;
	operand_write(d, 0, v);
}

static void do_lea(struct execution *d)
{
	operand_write(d, 0, operand_address(d, &d->x->operands[1].mem));
}

/* The number plus or minus a constant is still the number being followed; anything else made from
 * it is not. */
static enum origin sum_origin(const struct value *a, const struct value *b)
{
	if (a->origin == FROM_NUMBER && b->known && b->origin != FROM_NUMBER)
		return FROM_NUMBER;
	if (b->origin == FROM_NUMBER && a->known && a->origin != FROM_NUMBER)
		return FROM_NUMBER;
	return FROM_ANYWHERE;
}

static void do_add(struct execution *d, int sign)
{
	struct value a = operand_read(d, 0), b = operand_read(d, 1), r = value_unknown;
	unsigned size = d->x->operands[0].size;

	if (a.known && b.known)
		r = value_known(sign > 0 ? a.v + b.v : a.v - b.v, sum_origin(&a, &b));
	if (sign < 0 && d->x->operands[0].type == X86_OP_REG &&
	    d->x->operands[1].type == X86_OP_REG && d->x->operands[0].reg == d->x->operands[1].reg)
		r = value_known(0, FROM_ANYWHERE);
	/* x32 adds the offset itself: "mov %fs:0,%edx; add slot(%rip),%edx". */
	if (sign > 0 && a.origin == FROM_THREAD && !a.at && b.origin == FROM_SLOT)
		r = (struct value){ .origin = FROM_PLACE, .at = b.at };
	if (sign < 0)
		flags_set(d->m, FLAGS_OF_COMPARE, a, b, size);
	else
		flags_set(d->m, FLAGS_UNKNOWN, a, b, size);
	operand_write(d, 0, r);
}

/* An index sanitised against speculation (array_index_nospec) is masked with all ones or zero. */
static enum origin masked_origin(const struct value *a, const struct value *b, uint64_t r)
{
	if (a->origin == FROM_NUMBER && a->known && a->v == r)
		return FROM_NUMBER;
	return b->origin == FROM_NUMBER && b->known && b->v == r ? FROM_NUMBER : FROM_ANYWHERE;
}

static void do_logic(struct execution *d, int id)
{
	struct value a = operand_read(d, 0), b = operand_read(d, 1), r = value_unknown;
	unsigned size = d->x->operands[0].size;
	uint64_t ones = value_mask(size);

	if (id == X86_INS_OR && b.known)
		d->out->does |= DOES_SET_BITS;
	if (id == X86_INS_XOR && operand_is_same_register(d))
		r = operand_made_here(d, 0);
	else if (id == X86_INS_OR && b.known && (b.v & ones) == ones)
		r = operand_made_here(d, ones);
	else if (a.known && b.known)
		r = value_known(id == X86_INS_XOR  ? a.v ^ b.v
				: id == X86_INS_OR ? a.v | b.v
						   : a.v & b.v,
				FROM_ANYWHERE);
	r = value_cut(r, size);
	if (r.known && id != X86_INS_XOR)
		r.origin = masked_origin(&a, &b, r.v);
	flags_set(d->m, FLAGS_OF_RESULT, r, value_known(0, FROM_ANYWHERE), size);
	if (id != X86_INS_TEST)
		operand_write(d, 0, r);
	else if (operand_is_same_register(d))
		flags_set(d->m, FLAGS_OF_RESULT, a, value_known(0, FROM_ANYWHERE), size);
}

/* -4095 … -1 are errors: above -4096, or from -4095 on; some wrappers test for "below 0". */
static bool is_error_test(const struct execution *d, const struct value *a, const struct value *b)
{
	int64_t v = value_extend(b->v, d->x->operands[0].size);

	return a->origin == FROM_KERNEL && !a->known && b->known &&
	       (v == -4096 || v == -4095 || v == 0);
}

static void see_compare(struct execution *d, const struct value *a, const struct value *b)
{
	if (is_error_test(d, a, b))
		d->out->does |= DOES_TEST_RESULT;
	if (a->known || !b->known)
		return;
	if (a->origin != FROM_THREAD && a->origin != FROM_SLOT)
		return;
	d->out->does &= ~DOES_LOAD_SLOT;
	d->out->does |= a->origin == FROM_THREAD ? DOES_TEST_THREAD : DOES_TEST_SLOT;
	d->out->slot = a->at;
}

static void do_compare(struct execution *d)
{
	struct value a = operand_read(d, 0), b = operand_read(d, 1);

	see_compare(d, &a, &b);
	flags_set(d->m, FLAGS_OF_COMPARE, a, b, d->x->operands[0].size);
}

static void do_test(struct execution *d)
{
	struct value a = operand_read(d, 0), zero = value_known(0, FROM_ANYWHERE);

	do_logic(d, X86_INS_TEST);
	if (operand_is_same_register(d))
		see_compare(d, &a, &zero);
	else if (a.origin == FROM_THREAD && d->x->operands[1].type == X86_OP_IMM)
		d->out->does |= DOES_ASK_BITS;
}

static void do_neg(struct execution *d)
{
	struct value v = operand_read(d, 0);

	if (v.origin == FROM_KERNEL && !v.known) {
		v = (struct value){ .origin = FROM_NEGATED };
		d->out->does |= DOES_NEGATE_RESULT;
	} else {
		v = v.known ? value_known(-v.v, FROM_ANYWHERE) : value_unknown;
	}
	flags_set(d->m, FLAGS_UNKNOWN, value_unknown, value_unknown, 8);
	operand_write(d, 0, v);
}

static void do_shift(struct execution *d, int id)
{
	struct value a = operand_read(d, 0), r = value_unknown;
	struct value n = d->x->op_count > 1 ? operand_read(d, 1) : value_known(1, FROM_ANYWHERE);
	unsigned size = d->x->operands[0].size, by = n.v & (size == 8 ? 63 : 31);

	if (a.known && n.known && id == X86_INS_SAR)
		r = value_known(value_extend(a.v, size) >> by, FROM_ANYWHERE);
	else if (a.known && n.known)
		r = value_known(id == X86_INS_SHL ? a.v << by : a.v >> by, FROM_ANYWHERE);
	flags_set(d->m, FLAGS_UNKNOWN, value_unknown, value_unknown, size);
	operand_write(d, 0, r);
}

static void do_sbb(struct execution *d)
{
	int carry = operand_is_same_register(d) ? flags_hold(d->m, 2) : -1;
	struct value r =
		carry < 0 ? value_unknown : value_known(carry ? UINT64_MAX : 0, FROM_ANYWHERE);

	flags_set(d->m, FLAGS_UNKNOWN, value_unknown, value_unknown, 8);
	operand_write(d, 0, r);
}

void instruction_push(struct execution *d, struct value v)
{
	struct value *sp = &d->m->regs[SP];
	unsigned word = d->m->bits / 8;

	if (!sp->known)
		return;
	sp->v -= word;
	machine_store(d->m, sp->v, word, &v);
}

struct value instruction_pop(struct execution *d)
{
	struct value *sp = &d->m->regs[SP], v;

	if (!sp->known)
		return value_unknown;
	v = machine_load(d->m, d->s, sp->v, d->m->bits / 8);
	sp->v += d->m->bits / 8;
	return v;
}

static void do_push(struct execution *d)
{
	instruction_push(d, operand_read(d, 0));
}

static void do_pop(struct execution *d)
{
	operand_write(d, 0, instruction_pop(d));
}

static void do_leave(struct execution *d)
{
	d->m->regs[SP] = d->m->regs[BP];
	d->m->regs[BP] = instruction_pop(d);
}

static void do_step(struct execution *d, int by)
{
	struct value v = operand_read(d, 0);

	if (v.known)
		v.v += by;
	else
		v = value_unknown;
	flags_set(d->m, FLAGS_UNKNOWN, value_unknown, value_unknown, 8);
	operand_write(d, 0, v);
}

static void do_exchange(struct execution *d)
{
	struct value a = operand_read(d, 0), b = operand_read(d, 1);

	if (operand_is_same_register(d))
		d->out->does |= DOES_NOTHING;
	operand_write(d, 0, b);
	operand_write(d, 1, a);
}

static void do_if(struct execution *d)
{
	int taken = flags_hold(d->m, d->x->opcode[1] & 15);

	if (taken == 1)
		do_move(d);
	else if (taken < 0)
		operand_write(d, 0, value_unknown);
}

static void do_set(struct execution *d)
{
	int taken = flags_hold(d->m, d->x->opcode[1] & 15);

	operand_write(d, 0, taken < 0 ? value_unknown : value_known(taken, FROM_ANYWHERE));
}

/* rep stos: the range it is known to fill becomes unknown. */
static void do_fill(struct execution *d, int size)
{
	struct value n =
		d->x->prefix[0] == X86_PREFIX_REP ? d->m->regs[CX] : value_known(1, FROM_ANYWHERE);

	if (d->m->regs[DI].known && n.known && n.v < (1 << 20))
		machine_forget(d->m, d->m->regs[DI].v, n.v * size);
	d->m->regs[DI] = value_unknown;
	if (d->x->prefix[0] == X86_PREFIX_REP)
		d->m->regs[CX] = value_known(0, FROM_ANYWHERE);
}

/* What an instruction that is not executed writes becomes unknown. */
static void do_other(struct execution *d)
{
	uint16_t written[DECODER_WRITES];
	size_t n = decoder_writes(d->decoder, d->insn, written);

	for (unsigned i = 0; i < d->x->op_count; i++)
		if (d->x->operands[i].type == X86_OP_MEM &&
		    (d->x->operands[i].access & CS_AC_WRITE))
			operand_write(d, i, value_unknown);
	for (size_t i = 0; i < n; i++) {
		if (written[i] == X86_REG_EFLAGS)
			d->m->flags = (struct flags){ .kind = FLAGS_UNKNOWN };
		else
			register_set(d->m, written[i], value_unknown);
	}
}

static void do_widen(struct execution *d)
{
	d->m->regs[AX].v = value_extend(d->m->regs[AX].v, 4);
}

static void do_nothing(struct execution *d)
{
	d->out->does |= DOES_NOTHING;
}

/* endbr: marks a place, and is shown. */
static void do_mark(struct execution *d)
{
	(void)d;
}

static void do_compare_exchange(struct execution *d)
{
	const cs_x86_op *op = &d->x->operands[0];

	if (op->type == X86_OP_MEM && (operand_is_thread_segment(op->mem.segment) ||
				       operand_address(d, &op->mem).origin == FROM_THREAD))
		d->out->does |= DOES_SWAP;
	do_other(d);
}

struct operation {
	void (*plain)(struct execution *d);
	void (*with)(struct execution *d, int how);
	int how;
};

static const struct operation operations[X86_INS_ENDING] = {
	[X86_INS_MOV] = { .plain = do_move },
	[X86_INS_MOVABS] = { .plain = do_move },
	[X86_INS_MOVZX] = { .with = do_extend, .how = false },
	[X86_INS_MOVSX] = { .with = do_extend, .how = true },
	[X86_INS_MOVSXD] = { .with = do_extend, .how = true },
	[X86_INS_LEA] = { .plain = do_lea },
	[X86_INS_ADD] = { .with = do_add, .how = 1 },
	[X86_INS_SUB] = { .with = do_add, .how = -1 },
	[X86_INS_AND] = { .with = do_logic, .how = X86_INS_AND },
	[X86_INS_OR] = { .with = do_logic, .how = X86_INS_OR },
	[X86_INS_XOR] = { .with = do_logic, .how = X86_INS_XOR },
	[X86_INS_CMP] = { .plain = do_compare },
	[X86_INS_TEST] = { .plain = do_test },
	[X86_INS_NEG] = { .plain = do_neg },
	[X86_INS_SHL] = { .with = do_shift, .how = X86_INS_SHL },
	[X86_INS_SHR] = { .with = do_shift, .how = X86_INS_SHR },
	[X86_INS_SAR] = { .with = do_shift, .how = X86_INS_SAR },
	[X86_INS_SBB] = { .plain = do_sbb },
	[X86_INS_INC] = { .with = do_step, .how = 1 },
	[X86_INS_DEC] = { .with = do_step, .how = -1 },
	[X86_INS_PUSH] = { .plain = do_push },
	[X86_INS_POP] = { .plain = do_pop },
	[X86_INS_LEAVE] = { .plain = do_leave },
	[X86_INS_XCHG] = { .plain = do_exchange },
	[X86_INS_CMPXCHG] = { .plain = do_compare_exchange },
	[X86_INS_CDQE] = { .plain = do_widen },
	[X86_INS_STOSQ] = { .with = do_fill, .how = 8 },
	[X86_INS_STOSD] = { .with = do_fill, .how = 4 },
	[X86_INS_NOP] = { .plain = do_nothing },
	[X86_INS_ENDBR32] = { .plain = do_mark },
	[X86_INS_ENDBR64] = { .plain = do_mark },
};

/* A conditional move or set; `opcode`: its second byte without the condition. */
static bool is_conditional(const struct execution *d, uint8_t opcode, unsigned operands)
{
	return d->x->opcode[0] == 0x0f && (d->x->opcode[1] & 0xf0) == opcode &&
	       d->x->op_count == operands;
}

void instruction_execute(struct execution *d)
{
	const struct operation *o = &operations[d->insn->id < X86_INS_ENDING ? d->insn->id : 0];

	if (o->plain)
		o->plain(d);
	else if (o->with)
		o->with(d, o->how);
	else if (is_conditional(d, 0x40, 2))
		do_if(d);
	else if (is_conditional(d, 0x90, 1))
		do_set(d);
	else
		do_other(d);
}
