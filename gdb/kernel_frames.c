// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * .debug_frame (DWARF 4, 6.4): entries with the same kind of rules, some dozens of them in one
 * FDE, as gdb runs through an FDE from its start. Two CIEs: one for calls; one for frames that
 * another stack lies behind, of the program or of what was interrupted ("S": gdb then believes that
 * stacks lie in any order, and that the address is not one behind a call).
 *
 *	call	CFA: the stack pointer behind the return; that stands at CFA - 8
 *	regs	CFA: the end of struct pt_regs, or of what the processor has pushed: both end in
 *		ip cs flags sp ss
 */
#include "gdb/kernel_frames.h"

#include <stdbool.h>
#include <string.h>

#include "gdb/orc.h"

#define ENTRIES_MAX 48 /* in one FDE */

/* DWARF's numbers (System V ABI for x86-64, figure 3.36). */
enum {
	RDX = 1,
	RCX = 2,
	RBX = 3,
	RDI = 5,
	RBP = 6,
	RSP = 7,
	R10 = 10,
	R12 = 12,
	R13 = 13,
	R15 = 15,
	RETURN = 16
};

enum {
	ADVANCE = 0x40, /* | delta */
	OFFSET = 0x80,  /* | register */
	ADVANCE1 = 2,
	ADVANCE2 = 3,
	ADVANCE4 = 4,
	UNDEFINED = 7,
	SAME_VALUE = 8,
	REGISTER = 9,
	DEF_CFA = 0xc,
	DEF_CFA_EXPRESSION = 0xf,
	EXPRESSION = 0x10,
	OFFSET_SIGNED = 0x11,
	DEF_CFA_SIGNED = 0x12,
};
enum { OP_DEREF = 6, OP_CONST2S = 0xb, OP_PLUS = 0x22, OP_BREG0 = 0x70 };

enum { WORD = 8, PT_REGS = 168, IRET_FRAME = 40 };

/* Of both, below their end. */
enum { BELOW_SP = 16, BELOW_IP = 40 };

/* ---- numbers ---- */

static void uleb(struct buf *out, uint64_t v)
{
	do {
		buf_putc(out, (v & 0x7f) | (v > 0x7f ? 0x80 : 0));
		v >>= 7;
	} while (v);
}

static void sleb(struct buf *out, int64_t v)
{
	bool more = true;

	while (more) {
		const uint8_t byte = v & 0x7f;

		v >>= 7;
		more = !((v == 0 && !(byte & 0x40)) || (v == -1 && byte & 0x40));
		buf_putc(out, byte | (more ? 0x80 : 0));
	}
}

static void u32(struct buf *out, uint32_t v)
{
	buf_add(out, &v, sizeof(v));
}

static void u64(struct buf *out, uint64_t v)
{
	buf_add(out, &v, sizeof(v));
}

/* ---- entries of the section: a length, padded to words ---- */

static size_t begin(struct buf *out)
{
	u32(out, 0);
	return out->len;
}

static void end(struct buf *out, size_t start)
{
	uint32_t length;

	while (out->len % WORD)
		buf_putc(out, 0); /* DW_CFA_nop */
	length = out->len - start;
	if (!out->failed)
		memcpy(out->data + start - sizeof(length), &length, sizeof(length));
}

/* Returns its offset. */
static uint32_t add_cie(struct buf *out, bool interrupted)
{
	const uint32_t offset = out->len;
	const size_t start = begin(out);

	u32(out, UINT32_MAX);
	buf_putc(out, 1); /* version */
	if (interrupted)
		buf_putc(out, 'S');
	buf_putc(out, '\0');
	uleb(out, 1);
	sleb(out, -WORD);
	buf_putc(out, RETURN);
	end(out, start);
	return offset;
}

/* ---- rules ---- */

static int base_register(uint8_t reg)
{
	static const int8_t numbers[] = {
		[ORC_UNDEFINED] = -1,    [ORC_PREV_SP] = -1,      [ORC_DX] = RDX,  [ORC_DI] = RDI,
		[ORC_BP] = RBP,          [ORC_SP] = RSP,          [ORC_R10] = R10, [ORC_R13] = R13,
		[ORC_BP_INDIRECT] = RBP, [ORC_SP_INDIRECT] = RSP,
	};

	return reg < sizeof(numbers) ? numbers[reg] : -1;
}

/* The CFA lies `beyond` what the entry computes. Offsets count for bp and sp alone; for an indirect
 * sp, behind the access. */
static void add_cfa(struct buf *out, const struct orc_entry *o, int beyond)
{
	const int reg = base_register(o->sp_reg);
	const bool has_offset = o->sp_reg == ORC_SP || o->sp_reg == ORC_BP;
	struct buf code = { 0 };

	if (o->sp_reg != ORC_SP_INDIRECT && o->sp_reg != ORC_BP_INDIRECT) {
		const int offset = (has_offset ? o->sp_offset : 0) + beyond;

		buf_putc(out, offset < 0 ? DEF_CFA_SIGNED : DEF_CFA);
		uleb(out, reg);
		if (offset < 0)
			sleb(out, offset / -WORD);
		else
			uleb(out, offset);
		return;
	}
	buf_putc(&code, OP_BREG0 + reg);
	sleb(&code, o->sp_reg == ORC_BP_INDIRECT ? o->sp_offset : 0);
	buf_putc(&code, OP_DEREF);
	buf_putc(&code, OP_CONST2S);
	beyond += o->sp_reg == ORC_SP_INDIRECT ? o->sp_offset : 0;
	buf_putc(&code, beyond & 0xff);
	buf_putc(&code, beyond >> 8 & 0xff);
	buf_putc(&code, OP_PLUS);
	buf_putc(out, DEF_CFA_EXPRESSION);
	uleb(out, code.len);
	buf_add(out, buf_str(&code), code.len);
	buf_free(&code);
}

/* A register is saved so many bytes below the CFA. */
static void add_saved(struct buf *out, int reg, int below)
{
	if (below >= 0) {
		buf_putc(out, OFFSET | reg);
		uleb(out, below / WORD);
	} else {
		buf_putc(out, OFFSET_SIGNED);
		uleb(out, reg);
		sleb(out, below / WORD);
	}
}

static void add_rule(struct buf *out, uint8_t rule, int reg)
{
	buf_putc(out, rule);
	uleb(out, reg);
}

/* Where the caller's frame pointer is. */
static void add_rbp(struct buf *out, const struct orc_entry *o)
{
	if (o->bp_reg == ORC_PREV_SP) {
		add_saved(out, RBP, -o->bp_offset);
	} else if (o->bp_reg == ORC_BP) {
		struct buf code = { 0 };

		buf_putc(&code, OP_BREG0 + RBP);
		sleb(&code, o->bp_offset);
		buf_putc(out, EXPRESSION);
		uleb(out, RBP);
		uleb(out, code.len);
		buf_add(out, buf_str(&code), code.len);
		buf_free(&code);
	} else {
		add_rule(out, SAME_VALUE, RBP);
	}
}

/* The tables do not say where a function saves other registers. */
static void add_call(struct buf *out, const struct orc_entry *o)
{
	add_cfa(out, o, 0);
	add_saved(out, RETURN, WORD);
	add_rbp(out, o);
	add_rule(out, UNDEFINED, RBX);
	for (int reg = R12; reg <= R15; reg++)
		add_rule(out, UNDEFINED, reg);
}

/* There is no caller; but gdb 13 ends with an internal error where there is no CFA. */
static void add_end(struct buf *out)
{
	buf_putc(out, DEF_CFA);
	uleb(out, RSP);
	uleb(out, 0);
	add_rule(out, UNDEFINED, RETURN);
}

/* The program's stack pointer is still there, too. */
static void add_syscall(struct buf *out)
{
	buf_putc(out, DEF_CFA);
	uleb(out, RSP);
	uleb(out, 0);
	for (int reg = 0; reg <= R15; reg++)
		add_rule(out, SAME_VALUE, reg);
	add_rule(out, REGISTER, RETURN);
	uleb(out, RCX);
}

/* So many bytes of struct pt_regs are saved, from its end on. */
static void add_regs(struct buf *out, int bytes)
{
	/* in its order */
	static const uint8_t saved[] = {
		15, 14, 13, 12, RBP, RBX, 11, 10, 9, 8, 0, RCX, RDX, 4, RDI
	};

	for (size_t i = 0; i < sizeof(saved); i++) {
		const int below = PT_REGS - (int)i * WORD;

		if (below <= bytes)
			add_saved(out, saved[i], below);
		else
			add_rule(out, SAME_VALUE, saved[i]);
	}
}

static void add_pushes(struct buf *out, const struct orc_entry *o)
{
	add_cfa(out, o, 0);
	add_regs(out, o->sp_offset);
	add_rule(out, REGISTER, RETURN);
	uleb(out, RCX);
	if (o->sp_offset >= BELOW_IP)
		add_saved(out, RETURN, BELOW_IP);
	if (o->sp_offset >= BELOW_SP)
		add_saved(out, RSP, BELOW_SP);
	else
		add_rule(out, UNDEFINED, RSP);
}

static void add_interrupted(struct buf *out, const struct orc_entry *o)
{
	if (o->type == ORC_REGS) {
		add_cfa(out, o, PT_REGS);
		add_regs(out, PT_REGS);
	} else {
		add_cfa(out, o, IRET_FRAME);
		for (int reg = 0; reg <= R15; reg++)
			add_rule(out, SAME_VALUE, reg);
	}
	add_saved(out, RETURN, BELOW_IP);
	add_saved(out, RSP, BELOW_SP);
}

static void add_entry(struct buf *out, const struct orc_entry *o)
{
	if (o->type == ORC_SYSCALL)
		add_syscall(out);
	else if (o->type == ORC_PUSHES)
		add_pushes(out, o);
	else if (o->type == ORC_END || base_register(o->sp_reg) < 0)
		add_end(out);
	else if (o->type == ORC_CALL)
		add_call(out, o);
	else
		add_interrupted(out, o);
}

/* ---- FDEs ---- */

static bool is_interrupted(const struct orc_entry *o)
{
	return o->type != ORC_END && o->type != ORC_CALL;
}

static void advance(struct buf *out, uint64_t delta)
{
	if (delta < 0x40) {
		buf_putc(out, ADVANCE | delta);
	} else if (delta <= UINT8_MAX) {
		buf_putc(out, ADVANCE1);
		buf_putc(out, delta);
	} else if (delta <= UINT16_MAX) {
		buf_putc(out, ADVANCE2);
		buf_putc(out, delta & 0xff);
		buf_putc(out, delta >> 8);
	} else {
		buf_putc(out, ADVANCE4);
		u32(out, delta);
	}
}

static size_t begin_fde(struct buf *out, uint32_t cie, uint64_t from, uint64_t to)
{
	const size_t start = begin(out);

	u32(out, cie);
	u64(out, from);
	u64(out, to - from);
	return start;
}

/* How many entries share an FDE. */
static size_t run_of(const struct orc_entry *o, size_t n)
{
	size_t i = 1;

	while (i < n && i < ENTRIES_MAX && is_interrupted(&o[i]) == is_interrupted(o))
		i++;
	return i;
}

void kernel_frames(struct buf *out, const struct orc_entry *entries, size_t n)
{
	const uint32_t call = add_cie(out, false), interrupted = add_cie(out, true);

	for (size_t i = 0, run; i + 1 < n; i += run) {
		const struct orc_entry *o = entries + i;
		size_t start;

		run = run_of(o, n - 1 - i);
		start = begin_fde(out, is_interrupted(o) ? interrupted : call, o->addr,
				  o[run].addr);
		for (size_t k = 0; k < run; k++) {
			if (k)
				advance(out, o[k].addr - o[k - 1].addr);
			add_entry(out, &o[k]);
		}
		end(out, start);
	}
}
