// SPDX-License-Identifier: GPL-2.0-or-later
#include "explain/machine.h"

#include <capstone/capstone.h>
#include <string.h>

#include "explain/decoder.h"
#include "sym/elfview.h"

#define STACK_64     0x7ffff0000000ull
#define STACK_32     0xfff00000ull
#define ELSEWHERE_64 0x6ffff0000000ull
#define ELSEWHERE_32 0xffe00000ull

/* ---- values ---- */

static const struct value unknown;

static uint64_t mask_of(unsigned size)
{
	return size >= 8 ? UINT64_MAX : ((uint64_t)1 << (8 * size)) - 1;
}

static int64_t sign_extend(uint64_t v, unsigned size)
{
	unsigned shift = size >= 8 ? 0 : 64 - 8 * size;

	return (int64_t)(v << shift) >> shift;
}

struct value value_known(uint64_t v, enum origin origin)
{
	return (struct value){ .known = true, .v = v, .origin = origin };
}

static struct value cut(struct value v, unsigned size)
{
	v.v &= mask_of(size);
	return v;
}

/* ---- memory ---- */

uint64_t machine_elsewhere(const struct machine *m)
{
	return m->bits == 64 ? ELSEWHERE_64 : ELSEWHERE_32;
}

static void forget(struct machine *m, uint64_t addr, uint64_t n)
{
	for (unsigned i = 0; i < MACHINE_CELLS; i++) {
		struct cell *c = &m->cells[i];

		if (c->size && c->addr < addr + n && addr < c->addr + c->size)
			c->size = 0;
	}
}

void machine_store(struct machine *m, uint64_t addr, unsigned size, const struct value *v)
{
	struct cell *c = NULL;

	forget(m, addr, size);
	if (!v->known && v->origin == FROM_ANYWHERE)
		return;
	for (unsigned i = 0; i < MACHINE_CELLS && !c; i++)
		if (!m->cells[i].size)
			c = &m->cells[i];
	if (!c)
		c = &m->cells[m->next_cell++ % MACHINE_CELLS];
	*c = (struct cell){ addr, size, cut(*v, size) };
}

static bool load_cell(const struct machine *m, uint64_t addr, unsigned size, struct value *out)
{
	for (unsigned i = 0; i < MACHINE_CELLS; i++) {
		const struct cell *c = &m->cells[i];

		if (!c->size || c->addr != addr || c->size < size)
			continue;
		*out = cut(c->value, size);
		return true;
	}
	return false;
}

static bool is_own(const struct machine *m, uint64_t addr)
{
	uint64_t stack = m->bits == 64 ? STACK_64 : STACK_32, room = 1 << 20;

	return addr - (stack - room / 2) < room || addr - machine_elsewhere(m) < room / 2;
}

struct value machine_load(const struct machine *m, const struct elfspace *s, uint64_t addr,
			  unsigned size)
{
	struct value v = unknown;
	const struct piece *p = elfspace_find(s, addr);
	const uint8_t *bytes = elfspace_at(s, addr, size);

	if (load_cell(m, addr, size, &v) || is_own(m, addr) || size > 8)
		return v;
	if (!bytes || !p->constant)
		return (struct value){ .origin = FROM_SLOT, .at = addr };
	memcpy(&v.v, bytes, size);
	v.known = true;
	return v;
}

/* ---- registers ---- */

struct register_part {
	enum reg reg;
	unsigned size;
	bool high; /* ah … */
};

static bool part_of(x86_reg r, struct register_part *out)
{
	static const x86_reg names[N_REGS][4] = {
		[AX] = { X86_REG_RAX, X86_REG_EAX, X86_REG_AX, X86_REG_AL },
		[CX] = { X86_REG_RCX, X86_REG_ECX, X86_REG_CX, X86_REG_CL },
		[DX] = { X86_REG_RDX, X86_REG_EDX, X86_REG_DX, X86_REG_DL },
		[BX] = { X86_REG_RBX, X86_REG_EBX, X86_REG_BX, X86_REG_BL },
		[SP] = { X86_REG_RSP, X86_REG_ESP, X86_REG_SP, X86_REG_SPL },
		[BP] = { X86_REG_RBP, X86_REG_EBP, X86_REG_BP, X86_REG_BPL },
		[SI] = { X86_REG_RSI, X86_REG_ESI, X86_REG_SI, X86_REG_SIL },
		[DI] = { X86_REG_RDI, X86_REG_EDI, X86_REG_DI, X86_REG_DIL },
		[R8] = { X86_REG_R8, X86_REG_R8D, X86_REG_R8W, X86_REG_R8B },
		[R9] = { X86_REG_R9, X86_REG_R9D, X86_REG_R9W, X86_REG_R9B },
		[R10] = { X86_REG_R10, X86_REG_R10D, X86_REG_R10W, X86_REG_R10B },
		[R11] = { X86_REG_R11, X86_REG_R11D, X86_REG_R11W, X86_REG_R11B },
		[R12] = { X86_REG_R12, X86_REG_R12D, X86_REG_R12W, X86_REG_R12B },
		[R13] = { X86_REG_R13, X86_REG_R13D, X86_REG_R13W, X86_REG_R13B },
		[R14] = { X86_REG_R14, X86_REG_R14D, X86_REG_R14W, X86_REG_R14B },
		[R15] = { X86_REG_R15, X86_REG_R15D, X86_REG_R15W, X86_REG_R15B },
	};
	static const x86_reg high[] = { X86_REG_AH, X86_REG_CH, X86_REG_DH, X86_REG_BH };
	static const unsigned sizes[] = { 8, 4, 2, 1 };

	for (unsigned i = 0; i < N_REGS; i++)
		for (unsigned k = 0; k < 4; k++)
			if (names[i][k] == r) {
				*out = (struct register_part){ i, sizes[k], false };
				return true;
			}
	for (unsigned i = 0; i < 4; i++)
		if (high[i] == r) {
			*out = (struct register_part){ i, 1, true };
			return true;
		}
	return false;
}

static struct value get_reg(const struct machine *m, x86_reg r)
{
	struct register_part p;
	struct value v;

	if (!part_of(r, &p))
		return unknown;
	v = m->regs[p.reg];
	if (p.high) {
		v.v >>= 8;
		v.origin = FROM_ANYWHERE;
	}
	return cut(v, p.size);
}

static void set_reg(struct machine *m, x86_reg r, struct value v)
{
	struct register_part p;
	struct value *to;

	if (!part_of(r, &p))
		return;
	to = &m->regs[p.reg];
	v = cut(v, p.size);
	if (p.size < 4) {
		unsigned shift = p.high ? 8 : 0;

		if (v.known && to->known)
			to->v = (to->v & ~(mask_of(p.size) << shift)) | v.v << shift;
		else
			*to = unknown;
		to->origin = FROM_ANYWHERE;
		return;
	}
	*to = v;
}

/* ---- operands ---- */

struct doing {
	struct machine *m;
	const struct elfspace *s;
	const cs_insn *insn;
	const cs_x86 *x;
	struct step *out;
};

static bool is_thread_segment(x86_reg r)
{
	return r == X86_REG_FS || r == X86_REG_GS;
}

/* An address without its segment's base. */
static struct value address_of(const struct doing *d, const x86_op_mem *mem)
{
	struct value sum = value_known(mem->disp, FROM_ANYWHERE), part;

	if (mem->base == X86_REG_RIP || mem->base == X86_REG_EIP) {
		sum.v += d->insn->address + d->insn->size;
	} else if (mem->base != X86_REG_INVALID) {
		part = get_reg(d->m, mem->base);
		sum.known &= part.known;
		sum.v += part.v;
		if (part.origin == FROM_NUMBER || part.origin == FROM_THREAD)
			sum.origin = part.origin;
	}
	if (mem->index != X86_REG_INVALID && mem->index != X86_REG_RIZ &&
	    mem->index != X86_REG_EIZ) {
		part = get_reg(d->m, mem->index);
		sum.known &= part.known;
		sum.v += part.v * mem->scale;
		if (part.origin == FROM_NUMBER)
			sum.origin = FROM_NUMBER;
	}
	return cut(sum, d->m->bits / 8);
}

/* The thread's block contains its own address (glibc, sysdeps/x86_64/nptl/tls.h and
 * sysdeps/i386/nptl/tls.h: tcb, self). */
static bool is_own_address(const struct doing *d, const struct value *v)
{
	return v->origin == FROM_THREAD && (!v->at || v->at == (d->m->bits == 64 ? 0x10 : 0x8));
}

/* Returns true if an operand is in the block a register points to, and where. */
static bool in_own_block(const struct doing *d, const x86_op_mem *mem, uint64_t *at)
{
	const struct value base = mem->base == X86_REG_INVALID ? unknown : get_reg(d->m, mem->base);

	*at = mem->disp;
	return mem->segment == X86_REG_INVALID && mem->index == X86_REG_INVALID && mem->disp > 0 &&
	       is_own_address(d, &base);
}

static struct value read_memory(struct doing *d, const cs_x86_op *op)
{
	struct value at = address_of(d, &op->mem), v;
	uint64_t own;

	if (in_own_block(d, &op->mem, &own))
		return (struct value){ .origin = FROM_THREAD, .at = own };
	if (is_thread_segment(op->mem.segment) && at.known)
		return (struct value){ .origin = FROM_THREAD, .at = at.v };
	if (is_thread_segment(op->mem.segment) || !at.known)
		return unknown;
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

/* A constant made by this instruction. */
static struct value made_here(const struct doing *d, uint64_t v)
{
	struct value made = value_known(v, FROM_ANYWHERE);

	made.made = d->insn->address;
	return made;
}

static struct value read_op(struct doing *d, unsigned i)
{
	const cs_x86_op *op = &d->x->operands[i];

	switch ((int)op->type) {
	case X86_OP_REG:
		return get_reg(d->m, op->reg);
	case X86_OP_IMM:
		return cut(made_here(d, op->imm), op->size ? op->size : 8);
	case X86_OP_MEM:
		return read_memory(d, op);
	}
	return unknown;
}

/* Detects a store of the negated result in errno, which is in each thread's own block. */
static void see_store(struct doing *d, const cs_x86_op *op, const struct value *v)
{
	struct value base = op->mem.base == X86_REG_INVALID ? unknown : get_reg(d->m, op->mem.base);

	if (v->origin != FROM_NEGATED ||
	    (!is_thread_segment(op->mem.segment) && base.origin != FROM_PLACE))
		return;
	d->out->does |= DOES_STORE_ERRNO;
	if (base.origin == FROM_SLOT || base.origin == FROM_PLACE)
		d->out->slot = base.at;
	else
		d->out->offset = address_of(d, &op->mem).v;
}

static void write_op(struct doing *d, unsigned i, struct value v)
{
	const cs_x86_op *op = &d->x->operands[i];
	struct value at;

	if (op->type == X86_OP_REG) {
		set_reg(d->m, op->reg, v);
	} else if (op->type == X86_OP_MEM) {
		see_store(d, op, &v);
		at = address_of(d, &op->mem);
		if (!is_thread_segment(op->mem.segment) && at.known)
			machine_store(d->m, at.v, op->size, &v);
	}
}

/* ---- flags ---- */

static void set_flags(struct doing *d, int kind, struct value a, struct value b, unsigned size)
{
	d->m->flags = (struct flags){
		.kind = kind,
		.a = a,
		.b = b,
		.size = size,
		.number = a.origin == FROM_NUMBER || b.origin == FROM_NUMBER,
	};
}

static bool compare_holds(unsigned condition, const struct flags *f)
{
	uint64_t a = f->a.v & mask_of(f->size), b = f->b.v & mask_of(f->size);
	int64_t sa = sign_extend(a, f->size), sb = sign_extend(b, f->size);

	switch (condition) {
	case 2: /* below */
		return a < b;
	case 4: /* equal */
		return a == b;
	case 6: /* below or equal */
		return a <= b;
	case 8: /* sign */
		return sign_extend(a - b, f->size) < 0;
	case 12: /* less */
		return sa < sb;
	default: /* 14, less or equal */
		return sa <= sb;
	}
}

/* Evaluates a condition (the low four bits of jcc, setcc, cmovcc): 0, 1, or -1 if unknown. */
static int holds(const struct machine *m, unsigned condition)
{
	const struct flags *f = &m->flags;
	unsigned even = condition & ~1u;
	struct flags zero = *f;

	if (f->kind == FLAGS_UNKNOWN || !f->a.known || !f->b.known || even == 0 || even == 10)
		return -1;
	/* After and, or, test: like a comparison with zero, since carry and overflow are clear. */
	if (f->kind == FLAGS_OF_RESULT)
		zero.b.v = 0;
	return compare_holds(even, &zero) ^ (condition & 1);
}

/* ---- instructions ---- */

static void do_move(struct doing *d)
{
	write_op(d, 0, read_op(d, 1));
}

static void do_extend(struct doing *d, bool with_sign)
{
	struct value v = read_op(d, 1);

	if (v.known && with_sign)
		v.v = sign_extend(v.v, d->x->operands[1].size);
	if (d->x->operands[1].size < 4)
		v.origin = v.origin == FROM_NUMBER ? FROM_NUMBER : FROM_ANYWHERE;
	write_op(d, 0, v);
}

static void do_lea(struct doing *d)
{
	write_op(d, 0, address_of(d, &d->x->operands[1].mem));
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

static void do_add(struct doing *d, int sign)
{
	struct value a = read_op(d, 0), b = read_op(d, 1), r = unknown;
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
		set_flags(d, FLAGS_OF_COMPARE, a, b, size);
	else
		set_flags(d, FLAGS_UNKNOWN, a, b, size);
	write_op(d, 0, r);
}

static bool same_register(const struct doing *d)
{
	return d->x->operands[0].type == X86_OP_REG && d->x->operands[1].type == X86_OP_REG &&
	       d->x->operands[0].reg == d->x->operands[1].reg;
}

/* An index sanitised against speculation (array_index_nospec) is masked with all ones or zero. */
static enum origin masked_origin(const struct value *a, const struct value *b, uint64_t r)
{
	if (a->origin == FROM_NUMBER && a->known && a->v == r)
		return FROM_NUMBER;
	return b->origin == FROM_NUMBER && b->known && b->v == r ? FROM_NUMBER : FROM_ANYWHERE;
}

static void do_logic(struct doing *d, unsigned id)
{
	struct value a = read_op(d, 0), b = read_op(d, 1), r = unknown;
	unsigned size = d->x->operands[0].size;
	uint64_t ones = mask_of(size);

	if (id == X86_INS_OR && b.known)
		d->out->does |= DOES_SET_BITS;
	if (id == X86_INS_XOR && same_register(d))
		r = made_here(d, 0);
	else if (id == X86_INS_OR && b.known && (b.v & ones) == ones)
		r = made_here(d, ones);
	else if (a.known && b.known)
		r = value_known(id == X86_INS_XOR  ? a.v ^ b.v
				: id == X86_INS_OR ? a.v | b.v
						   : a.v & b.v,
				FROM_ANYWHERE);
	r = cut(r, size);
	if (r.known && id != X86_INS_XOR)
		r.origin = masked_origin(&a, &b, r.v);
	set_flags(d, FLAGS_OF_RESULT, r, value_known(0, FROM_ANYWHERE), size);
	if (id != X86_INS_TEST)
		write_op(d, 0, r);
	else if (same_register(d))
		set_flags(d, FLAGS_OF_RESULT, a, value_known(0, FROM_ANYWHERE), size);
}

/* -4095 … -1 are errors: above -4096, or from -4095 on; some wrappers test for "below 0". */
static bool is_error_test(const struct doing *d, const struct value *a, const struct value *b)
{
	int64_t v = sign_extend(b->v, d->x->operands[0].size);

	return a->origin == FROM_KERNEL && !a->known && b->known &&
	       (v == -4096 || v == -4095 || v == 0);
}

static void see_compare(struct doing *d, const struct value *a, const struct value *b)
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

static void do_compare(struct doing *d)
{
	struct value a = read_op(d, 0), b = read_op(d, 1);

	see_compare(d, &a, &b);
	set_flags(d, FLAGS_OF_COMPARE, a, b, d->x->operands[0].size);
}

static void do_test(struct doing *d)
{
	struct value a = read_op(d, 0), zero = value_known(0, FROM_ANYWHERE);

	do_logic(d, X86_INS_TEST);
	if (same_register(d))
		see_compare(d, &a, &zero);
	else if (a.origin == FROM_THREAD && d->x->operands[1].type == X86_OP_IMM)
		d->out->does |= DOES_ASK_BITS;
}

static void do_neg(struct doing *d)
{
	struct value v = read_op(d, 0);

	if (v.origin == FROM_KERNEL && !v.known) {
		v = (struct value){ .origin = FROM_NEGATED };
		d->out->does |= DOES_NEGATE_RESULT;
	} else {
		v = v.known ? value_known(-v.v, FROM_ANYWHERE) : unknown;
	}
	set_flags(d, FLAGS_UNKNOWN, unknown, unknown, 8);
	write_op(d, 0, v);
}

static void do_shift(struct doing *d, unsigned id)
{
	struct value a = read_op(d, 0), r = unknown;
	struct value n = d->x->op_count > 1 ? read_op(d, 1) : value_known(1, FROM_ANYWHERE);
	unsigned size = d->x->operands[0].size, by = n.v & (size == 8 ? 63 : 31);

	if (a.known && n.known && id == X86_INS_SAR)
		r = value_known(sign_extend(a.v, size) >> by, FROM_ANYWHERE);
	else if (a.known && n.known)
		r = value_known(id == X86_INS_SHL ? a.v << by : a.v >> by, FROM_ANYWHERE);
	set_flags(d, FLAGS_UNKNOWN, unknown, unknown, size);
	write_op(d, 0, r);
}

static void do_sbb(struct doing *d)
{
	int carry = same_register(d) ? holds(d->m, 2) : -1;
	struct value r = carry < 0 ? unknown : value_known(carry ? UINT64_MAX : 0, FROM_ANYWHERE);

	set_flags(d, FLAGS_UNKNOWN, unknown, unknown, 8);
	write_op(d, 0, r);
}

static void push(struct doing *d, struct value v)
{
	struct value *sp = &d->m->regs[SP];
	unsigned word = d->m->bits / 8;

	if (!sp->known)
		return;
	sp->v -= word;
	machine_store(d->m, sp->v, word, &v);
}

static struct value pop(struct doing *d)
{
	struct value *sp = &d->m->regs[SP], v;

	if (!sp->known)
		return unknown;
	v = machine_load(d->m, d->s, sp->v, d->m->bits / 8);
	sp->v += d->m->bits / 8;
	return v;
}

static void do_leave(struct doing *d)
{
	d->m->regs[SP] = d->m->regs[BP];
	d->m->regs[BP] = pop(d);
}

static void do_step(struct doing *d, int by)
{
	struct value v = read_op(d, 0);

	if (v.known)
		v.v += by;
	else
		v = unknown;
	set_flags(d, FLAGS_UNKNOWN, unknown, unknown, 8);
	write_op(d, 0, v);
}

static void do_exchange(struct doing *d)
{
	struct value a = read_op(d, 0), b = read_op(d, 1);

	write_op(d, 0, b);
	write_op(d, 1, a);
}

static void do_if(struct doing *d)
{
	int taken = holds(d->m, d->x->opcode[1] & 15);

	if (taken == 1)
		do_move(d);
	else if (taken < 0)
		write_op(d, 0, unknown);
}

static void do_set(struct doing *d)
{
	int taken = holds(d->m, d->x->opcode[1] & 15);

	write_op(d, 0, taken < 0 ? unknown : value_known(taken, FROM_ANYWHERE));
}

/* rep stos: the range it is known to fill becomes unknown. */
static void do_fill(struct doing *d, unsigned size)
{
	struct value n =
		d->x->prefix[0] == X86_PREFIX_REP ? d->m->regs[CX] : value_known(1, FROM_ANYWHERE);

	if (d->m->regs[DI].known && n.known && n.v < (1 << 20))
		forget(d->m, d->m->regs[DI].v, n.v * size);
	d->m->regs[DI] = unknown;
	if (d->x->prefix[0] == X86_PREFIX_REP)
		d->m->regs[CX] = value_known(0, FROM_ANYWHERE);
}

/* What an instruction that is not executed writes becomes unknown. */
static void do_other(struct doing *d, struct decoder *decoder)
{
	uint16_t written[DECODER_WRITES];
	size_t n = decoder_writes(decoder, d->insn, written);

	for (unsigned i = 0; i < d->x->op_count; i++)
		if (d->x->operands[i].type == X86_OP_MEM &&
		    (d->x->operands[i].access & CS_AC_WRITE))
			write_op(d, i, unknown);
	for (size_t i = 0; i < n; i++) {
		if (written[i] == X86_REG_EFLAGS)
			d->m->flags = (struct flags){ .kind = FLAGS_UNKNOWN };
		else
			set_reg(d->m, written[i], unknown);
	}
}

static void see_swap(struct doing *d)
{
	const cs_x86_op *op = &d->x->operands[0];

	if (op->type == X86_OP_MEM &&
	    (is_thread_segment(op->mem.segment) || address_of(d, &op->mem).origin == FROM_THREAD))
		d->out->does |= DOES_SWAP;
}

/* Executes what computes. */
static void carry_out(struct doing *d, struct decoder *decoder)
{
	switch (d->insn->id) {
	case X86_INS_MOV:
	case X86_INS_MOVABS:
		return do_move(d);
	case X86_INS_MOVZX:
		return do_extend(d, false);
	case X86_INS_MOVSX:
	case X86_INS_MOVSXD:
		return do_extend(d, true);
	case X86_INS_LEA:
		return do_lea(d);
	case X86_INS_ADD:
		return do_add(d, 1);
	case X86_INS_SUB:
		return do_add(d, -1);
	case X86_INS_AND:
	case X86_INS_OR:
	case X86_INS_XOR:
		return do_logic(d, d->insn->id);
	case X86_INS_CMP:
		return do_compare(d);
	case X86_INS_TEST:
		return do_test(d);
	case X86_INS_NEG:
		return do_neg(d);
	case X86_INS_SHL:
	case X86_INS_SHR:
	case X86_INS_SAR:
		return do_shift(d, d->insn->id);
	case X86_INS_SBB:
		return do_sbb(d);
	case X86_INS_INC:
		return do_step(d, 1);
	case X86_INS_DEC:
		return do_step(d, -1);
	case X86_INS_PUSH:
		return push(d, read_op(d, 0));
	case X86_INS_POP:
		return write_op(d, 0, pop(d));
	case X86_INS_LEAVE:
		return do_leave(d);
	case X86_INS_XCHG:
		if (same_register(d))
			d->out->does |= DOES_NOTHING;
		return do_exchange(d);
	case X86_INS_CDQE:
		d->m->regs[AX].v = sign_extend(d->m->regs[AX].v, 4);
		return;
	case X86_INS_STOSQ:
		return do_fill(d, 8);
	case X86_INS_STOSD:
		return do_fill(d, 4);
	case X86_INS_NOP:
		d->out->does |= DOES_NOTHING;
		return;
	case X86_INS_ENDBR32:
	case X86_INS_ENDBR64:
		return;
	case X86_INS_CMPXCHG:
		see_swap(d);
		return do_other(d, decoder);
	}
	if (d->x->opcode[0] == 0x0f && (d->x->opcode[1] & 0xf0) == 0x40 && d->x->op_count == 2)
		return do_if(d);
	if (d->x->opcode[0] == 0x0f && (d->x->opcode[1] & 0xf0) == 0x90 && d->x->op_count == 1)
		return do_set(d);
	do_other(d, decoder);
}

/* ---- control flow ---- */

static bool is_branch(const cs_x86 *x)
{
	return (x->opcode[0] & 0xf0) == 0x70 ||
	       (x->opcode[0] == 0x0f && (x->opcode[1] & 0xf0) == 0x80);
}

static void do_branch(struct doing *d)
{
	unsigned code = d->x->opcode[0] == 0x0f ? d->x->opcode[1] : d->x->opcode[0];
	int taken = holds(d->m, code & 15);

	d->out->to_known = true;
	d->out->to = d->x->operands[0].imm & mask_of(d->m->bits / 8);
	d->out->flow = taken < 0 ? FLOW_BRANCH : taken ? FLOW_JUMP : FLOW_NEXT;
	if (d->m->flags.number && taken >= 0)
		d->out->does |= DOES_DECIDE;
}

static void do_gate(struct doing *d, enum gate gate)
{
	d->out->flow = FLOW_GATE;
	d->out->gate = gate;
}

/* A jump or call through a value known only now depends on the number: a constant needs no
 * register. */
static void do_transfer(struct doing *d, enum flow flow)
{
	const cs_x86_op *op = &d->x->operands[0];
	struct value to = read_op(d, 0);

	d->out->flow = flow;
	if (flow == FLOW_CALL && op->type == X86_OP_MEM && op->mem.segment == X86_REG_GS)
		return do_gate(d, GATE_GS);
	d->out->to_known = to.known;
	d->out->to = to.v & mask_of(d->m->bits / 8);
	d->out->indirect = op->type != X86_OP_IMM;
	if (d->out->indirect && to.known)
		d->out->does |= DOES_DECIDE;
}

static bool is_string_of_jumps(unsigned id)
{
	return id == X86_INS_LOOP || id == X86_INS_LOOPE || id == X86_INS_LOOPNE ||
	       id == X86_INS_JCXZ || id == X86_INS_JECXZ || id == X86_INS_JRCXZ;
}

/* Returns true if the instruction only changes the control flow. */
static bool do_flow(struct doing *d)
{
	if (is_branch(d->x))
		return do_branch(d), true;
	if (is_string_of_jumps(d->insn->id)) {
		d->out->flow = FLOW_BRANCH;
		d->out->to = d->x->operands[0].imm;
		return d->out->to_known = true;
	}
	switch (d->insn->id) {
	case X86_INS_JMP:
		return do_transfer(d, FLOW_JUMP), true;
	case X86_INS_CALL:
		return do_transfer(d, FLOW_CALL), true;
	case X86_INS_RET:
		d->out->flow = FLOW_RETURN;
		return true;
	case X86_INS_SYSCALL:
		return do_gate(d, GATE_SYSCALL), true;
	case X86_INS_SYSENTER:
		return do_gate(d, GATE_SYSENTER), true;
	case X86_INS_INT:
		if (d->x->operands[0].imm == 0x80)
			return do_gate(d, GATE_INT80), true;
		/* fall through */
	case X86_INS_INT3:
	case X86_INS_UD2:
	case X86_INS_HLT:
	case X86_INS_IRET:
	case X86_INS_IRETD:
	case X86_INS_IRETQ:
	case X86_INS_SYSRET:
	case X86_INS_SYSEXIT:
		d->out->flow = FLOW_END;
		return true;
	}
	return false;
}

/* ---- the machine ---- */

void machine_init(struct machine *m, int bits, uint64_t ip)
{
	*m = (struct machine){ .bits = bits, .ip = ip };
	m->regs[SP] = value_known(bits == 64 ? STACK_64 : STACK_32, FROM_ANYWHERE);
}

void machine_step(struct machine *m, struct decoder *d, const struct elfspace *s, struct step *out)
{
	struct doing doing = { .m = m, .s = s, .out = out };

	*out = (struct step){ .addr = m->ip };
	doing.insn = decoder_insn(d, s, m->ip);
	if (!doing.insn) {
		out->flow = FLOW_END;
		return;
	}
	doing.x = &doing.insn->detail->x86;
	out->size = doing.insn->size;
	m->ip += doing.insn->size;
	if (!do_flow(&doing))
		carry_out(&doing, d);
	if (out->flow == FLOW_GATE) {
		m->gates++;
		memcpy(out->args, m->regs, sizeof(out->args));
		m->regs[AX] = (struct value){ .origin = FROM_KERNEL };
		if (out->gate == GATE_SYSCALL)
			m->regs[CX] = m->regs[R11] = unknown;
	}
	m->decisions += (out->does & DOES_DECIDE) != 0;
}

void machine_skip_call(struct machine *m)
{
	static const enum reg lost_64[] = { AX, CX, DX, SI, DI, R8, R9, R10, R11 };
	static const enum reg lost_32[] = { AX, CX, DX };
	const enum reg *lost = m->bits == 64 ? lost_64 : lost_32;
	size_t n = m->bits == 64 ? sizeof(lost_64) / sizeof(*lost_64)
				 : sizeof(lost_32) / sizeof(*lost_32);

	for (size_t i = 0; i < n; i++)
		m->regs[lost[i]] = unknown;
	m->flags = (struct flags){ .kind = FLAGS_UNKNOWN };
}

void machine_enter_call(struct machine *m, uint64_t to, uint64_t back)
{
	struct doing d = { .m = m };

	push(&d, value_known(back, FROM_ANYWHERE));
	m->ip = to;
	m->depth++;
}

bool machine_return(struct machine *m, const struct elfspace *s, uint64_t *to)
{
	struct doing d = { .m = m, .s = s };
	struct value v = pop(&d);

	*to = v.v;
	return v.known;
}

const char *gate_text(enum gate g)
{
	static const char *const texts[] = {
		[GATE_SYSCALL] = "syscall",
		[GATE_INT80] = "int $0x80",
		[GATE_SYSENTER] = "sysenter",
		[GATE_GS] = "call *%gs:0x10",
	};

	return g == GATE_NONE ? "" : texts[g];
}
