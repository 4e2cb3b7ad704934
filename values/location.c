// SPDX-License-Identifier: GPL-2.0-or-later
#include "values/location.h"

#include <errno.h>
#include <string.h>

#include "values/dwarf_ops.h"
#include "values/machine.h"
#include "values/registers.h"
#include "values/types.h"
#include "values/value.h"

static const struct registers *registers_of(const struct location *l,
					    const struct machine_source *m)
{
	return l->at_entry ? m->entry : m->regs;
}

static uint64_t cut(uint64_t addr, unsigned bits)
{
	return bits == 32 ? (uint32_t)addr : addr;
}

/* A value's bytes beyond its size are cleared: registers are wider. */
static struct value in_registers(const struct variable *v, const struct registers *r)
{
	const uint64_t size = type_strip(v->type)->size;
	struct value out = { .type = v->type, .place = VALUE_BYTES };
	const size_t word = v->at.bits / 8;

	memcpy(out.bytes, &r->gpr[v->at.reg], word);
	if (v->at.reg2 != GPR_N)
		memcpy(out.bytes + word, &r->gpr[v->at.reg2], word);
	if (size < sizeof(out.bytes))
		memset(out.bytes + size, 0, sizeof(out.bytes) - size);
	return out;
}

struct value variable_value(const struct variable *v, const struct machine_source *m)
{
	const struct location *l = &v->at;
	const struct registers *r = registers_of(l, m);

	if (!r && (l->kind == LOCATION_REGISTER || l->kind == LOCATION_BASED))
		return value_none(v->type, "the registers at the function's entry are not known");
	switch (l->kind) {
	case LOCATION_REGISTER:
		return in_registers(v, r);
	case LOCATION_BASED:
		return value_at(v->type, cut(r->gpr[l->reg] + l->offset, l->bits));
	case LOCATION_FIXED:
		return value_at(v->type, cut(l->offset, l->bits));
	case LOCATION_CONSTANT:
		return value_number(v->type, l->offset);
	case LOCATION_DWARF:
		return dwarf_ops_value(v, m);
	case LOCATION_NONE:
		break;
	}
	return value_none(v->type, l->why);
}
