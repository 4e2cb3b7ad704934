// SPDX-License-Identifier: GPL-2.0-or-later
#include "explain/machine.h"

#include <string.h>

#include "explain/decoder.h"
#include "explain/flags.h"
#include "explain/instructions.h"
#include "explain/machine_state.h"
#include "explain/operands.h"

/* ---- control flow ---- */

static bool is_branch(const cs_x86 *x)
{
	return (x->opcode[0] & 0xf0) == 0x70 ||
	       (x->opcode[0] == 0x0f && (x->opcode[1] & 0xf0) == 0x80);
}

static void do_branch(struct execution *d)
{
	unsigned code = d->x->opcode[0] == 0x0f ? d->x->opcode[1] : d->x->opcode[0];
	int taken = flags_hold(d->m, code & 15);

	d->out->to_known = true;
	d->out->to = d->x->operands[0].imm & value_mask(d->m->bits / 8);
	d->out->flow = taken < 0 ? FLOW_BRANCH : taken ? FLOW_JUMP : FLOW_NEXT;
	if (d->m->flags.number && taken >= 0)
		d->out->does |= DOES_DECIDE;
}

static void do_gate(struct execution *d, enum gate gate)
{
	d->out->flow = FLOW_GATE;
	d->out->gate = gate;
}

/* A jump or call through a value known only now depends on the number: a constant needs no
 * register. */
static void do_transfer(struct execution *d, enum flow flow)
{
	const cs_x86_op *op = &d->x->operands[0];
	struct value to = operand_read(d, 0);

	d->out->flow = flow;
	if (flow == FLOW_CALL && op->type == X86_OP_MEM && op->mem.segment == X86_REG_GS)
		return do_gate(d, GATE_GS);
	d->out->to_known = to.known;
	d->out->to = to.v & value_mask(d->m->bits / 8);
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
static bool do_flow(struct execution *d)
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
	m->regs[SP] = value_known(machine_stack(m), FROM_ANYWHERE);
}

void machine_step(struct machine *m, struct decoder *d, const struct elfspace *s, struct step *out)
{
	struct execution now = { .m = m, .s = s, .decoder = d, .out = out };

	*out = (struct step){ .addr = m->ip };
	now.insn = decoder_insn(d, s, m->ip);
	if (!now.insn) {
		out->flow = FLOW_END;
		return;
	}
	now.x = &now.insn->detail->x86;
	out->size = now.insn->size;
	m->ip += now.insn->size;
	if (!do_flow(&now))
		instruction_execute(&now);
	if (out->flow == FLOW_GATE) {
		m->gates++;
		memcpy(out->args, m->regs, sizeof(out->args));
		m->regs[AX] = (struct value){ .origin = FROM_KERNEL };
		if (out->gate == GATE_SYSCALL)
			m->regs[CX] = m->regs[R11] = value_unknown;
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
		m->regs[lost[i]] = value_unknown;
	m->flags = (struct flags){ .kind = FLAGS_UNKNOWN };
}

void machine_enter_call(struct machine *m, uint64_t to, uint64_t back)
{
	struct execution d = { .m = m };

	instruction_push(&d, value_known(back, FROM_ANYWHERE));
	m->ip = to;
	m->depth++;
}

bool machine_return(struct machine *m, const struct elfspace *s, uint64_t *to)
{
	struct execution d = { .m = m, .s = s };
	struct value v = instruction_pop(&d);

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
