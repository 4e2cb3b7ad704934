// SPDX-License-Identifier: GPL-2.0-or-later
#include "explain/machine_state.h"

#include <capstone/capstone.h>
#include <string.h>

#include "sym/elfview.h"

#define STACK_64     0x7ffff0000000ull
#define STACK_32     0xfff00000ull
#define ELSEWHERE_64 0x6ffff0000000ull
#define ELSEWHERE_32 0xffe00000ull

/* ---- values ---- */

const struct value value_unknown;

uint64_t value_mask(unsigned size)
{
	return size >= 8 ? UINT64_MAX : ((uint64_t)1 << (8 * size)) - 1;
}

int64_t value_extend(uint64_t v, unsigned size)
{
	unsigned shift = size >= 8 ? 0 : 64 - 8 * size;

	return (int64_t)(v << shift) >> shift;
}

struct value value_known(uint64_t v, enum origin origin)
{
	return (struct value){ .known = true, .v = v, .origin = origin };
}

struct value value_cut(struct value v, unsigned size)
{
	v.v &= value_mask(size);
	return v;
}

/* ---- memory ---- */

uint64_t machine_elsewhere(const struct machine *m)
{
	return m->bits == 64 ? ELSEWHERE_64 : ELSEWHERE_32;
}

void machine_forget(struct machine *m, uint64_t addr, uint64_t n)
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

	machine_forget(m, addr, size);
	if (!v->known && v->origin == FROM_ANYWHERE)
		return;
	for (unsigned i = 0; i < MACHINE_CELLS && !c; i++)
		if (!m->cells[i].size)
			c = &m->cells[i];
	if (!c)
		c = &m->cells[m->next_cell++ % MACHINE_CELLS];
	*c = (struct cell){ addr, size, value_cut(*v, size) };
}

static bool load_cell(const struct machine *m, uint64_t addr, unsigned size, struct value *out)
{
	for (unsigned i = 0; i < MACHINE_CELLS; i++) {
		const struct cell *c = &m->cells[i];

		if (!c->size || c->addr != addr || c->size < size)
			continue;
		*out = value_cut(c->value, size);
		return true;
	}
	return false;
}

uint64_t machine_stack(const struct machine *m)
{
	return m->bits == 64 ? STACK_64 : STACK_32;
}

static bool is_own(const struct machine *m, uint64_t addr)
{
	uint64_t stack = machine_stack(m), room = 1 << 20;

	return addr - (stack - room / 2) < room || addr - machine_elsewhere(m) < room / 2;
}

struct value machine_load(const struct machine *m, const struct elfspace *s, uint64_t addr,
			  unsigned size)
{
	struct value v = value_unknown;
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

static bool part_of(unsigned r, struct register_part *out)
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

struct value register_get(const struct machine *m, unsigned r)
{
	struct register_part p;
	struct value v;

	if (!part_of(r, &p))
		return value_unknown;
	v = m->regs[p.reg];
	if (p.high) {
		v.v >>= 8;
		v.origin = FROM_ANYWHERE;
	}
	return value_cut(v, p.size);
}

void register_set(struct machine *m, unsigned r, struct value v)
{
	struct register_part p;
	struct value *to;

	if (!part_of(r, &p))
		return;
	to = &m->regs[p.reg];
	v = value_cut(v, p.size);
	if (p.size < 4) {
		unsigned shift = p.high ? 8 : 0;

		if (v.known && to->known)
			to->v = (to->v & ~(value_mask(p.size) << shift)) | v.v << shift;
		else
			*to = value_unknown;
		to->origin = FROM_ANYWHERE;
		return;
	}
	*to = v;
}
