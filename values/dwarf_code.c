// SPDX-License-Identifier: GPL-2.0-or-later
/* As in values/types_dwarf.c, nothing in the file is trusted: entries are followed forward only. */
#include "values/dwarf_code.h"

#include <dwarf.h>
#include <stdlib.h>
#include <string.h>

#include "values/dwarf_ops.h"
#include "values/registers.h"
#include "values/types_parts.h"

enum { UNIT_ENTRIES_MAX = 8 << 20 };

bool types_is_i386(struct types *t)
{
	Dwarf *dw = types_dwarf(t);
	GElf_Ehdr ehdr;

	if (dw && gelf_getehdr(dwarf_getelf(dw), &ehdr))
		return ehdr.e_machine == EM_386;
	return types_bits(t) == 32;
}

/* ---- what is open at an address ---- */

/* clang writes no .debug_aranges: then all units are asked. */
static bool find_unit(Dwarf *dw, uint64_t addr, Dwarf_Die *out)
{
	Dwarf_CU *cu = NULL;
	Dwarf_Die split;

	if (dwarf_addrdie(dw, addr, out))
		return true;
	while (dwarf_get_units(dw, cu, &cu, NULL, NULL, out, &split) == 0) {
		if (dwarf_haspc(out, addr) != 1)
			continue;
		if (split.addr)
			*out = split;
		return true;
	}
	return false;
}

static bool is_c(Dwarf_Die *unit)
{
	switch (dwarf_srclang(unit)) {
	case DW_LANG_C:
	case DW_LANG_C89:
	case DW_LANG_C99:
	case DW_LANG_C11:
		return true;
	}
	return false;
}

/* What functions may be inside of, in some languages. */
static bool is_namespace(int tag)
{
	return tag == DW_TAG_namespace || tag == DW_TAG_module || tag == DW_TAG_class_type ||
	       tag == DW_TAG_structure_type;
}

static bool is_code(int tag)
{
	return tag == DW_TAG_subprogram || tag == DW_TAG_lexical_block ||
	       tag == DW_TAG_inlined_subroutine || tag == DW_TAG_try_block ||
	       tag == DW_TAG_catch_block;
}

/* Appends the child that has the address, and what is open in that. */
static bool descend(Dwarf_Die *parent, uint64_t addr, struct code_scopes *out, unsigned depth,
		    unsigned *visited)
{
	Dwarf_Die child = { 0 };

	while (depth < CODE_DEPTH && ++*visited < UNIT_ENTRIES_MAX && dwarf_next(parent, &child)) {
		int tag = dwarf_tag(&child);

		if (is_namespace(tag)) {
			if (!out->n && !out->is_c && descend(&child, addr, out, depth + 1, visited))
				return true;
		} else if (is_code(tag) && dwarf_haspc(&child, addr) == 1 && out->n < CODE_DEPTH) {
			out->v[out->n++] = child;
			descend(&child, addr, out, depth + 1, visited);
			return true;
		}
	}
	return false;
}

bool code_scopes_at(struct types *t, uint64_t addr, struct code_scopes *out)
{
	Dwarf *dw = types_dwarf(t);
	unsigned visited = 0;

	memset(out, 0, sizeof(*out));
	if (!dw || !find_unit(dw, addr, &out->unit))
		return false;
	out->is_c = is_c(&out->unit);
	return descend(&out->unit, addr, out, 0, &visited) &&
	       dwarf_tag(&out->v[0]) == DW_TAG_subprogram;
}

/* ---- frames ---- */

/* Before the first instruction the stack pointer points to the return address. */
static const Dwarf_Op at_entry_64[] = { { .atom = DW_OP_breg7, .number = 8 } };
static const Dwarf_Op at_entry_32[] = { { .atom = DW_OP_breg4, .number = 4 } };

/* A file with separate debug information has its .eh_frame in the other one. */
static void open_frames(struct types *t)
{
	if (t->code_sought || !types_dwarf(t))
		return;
	t->code_sought = true;
	t->debug_cfi = dwarf_getcfi(t->dw);
	if (t->path.len && !elffile_open(&t->elf, buf_str(&t->path), NULL))
		t->elf_cfi = dwarf_getcfi_elf(t->elf.elf);
}

static const Dwarf_Op *copy_ops(struct types *t, const Dwarf_Op *ops, size_t n)
{
	Dwarf_Op *copy = n ? types_alloc(t, n * sizeof(*copy)) : NULL;

	return copy ? memcpy(copy, ops, n * sizeof(*copy)) : NULL;
}

static bool read_cfa(struct types *t, Dwarf_CFI *cfi, uint64_t addr, struct frame_rules *rules)
{
	Dwarf_Frame *frame = NULL;
	Dwarf_Op *ops;
	size_t n;

	if (!cfi || dwarf_cfi_addrframe(cfi, addr, &frame))
		return false;
	if (!dwarf_frame_cfa(frame, &ops, &n)) {
		rules->cfa = copy_ops(t, ops, n);
		rules->n_cfa = rules->cfa ? n : 0;
	}
	free(frame);
	return rules->n_cfa > 0;
}

const struct frame_rules *code_frame(struct types *t, Dwarf_Die *function, uint64_t addr,
				     uint64_t bias, bool at_entry)
{
	struct frame_rules *rules = types_alloc(t, sizeof(*rules));
	Dwarf_Attribute attr;
	Dwarf_Op *ops;
	size_t n;

	if (!rules)
		return NULL;
	*rules = (struct frame_rules){ .bias = bias,
				       .bits = types_bits(t),
				       .is_i386 = types_is_i386(t) };
	if (dwarf_attr_integrate(function, DW_AT_frame_base, &attr) &&
	    dwarf_getlocation_addr(&attr, addr, &ops, &n, 1) == 1) {
		rules->base = ops; /* lives as long as the file is open */
		rules->n_base = n;
	}
	if (at_entry) {
		rules->cfa = rules->is_i386 ? at_entry_32 : at_entry_64;
		rules->n_cfa = 1;
		return rules;
	}
	open_frames(t);
	if (!read_cfa(t, t->debug_cfi, addr, rules))
		read_cfa(t, t->elf_cfi, addr, rules);
	return rules;
}

/* ---- variables ---- */

/* Most places are simple: they need no evaluation by steps. */
static void simplify(struct location *l, const Dwarf_Op *ops, size_t n)
{
	int gpr = -1;

	if (n != 1)
		return;
	if (ops->atom >= DW_OP_reg0 && ops->atom <= DW_OP_reg31)
		gpr = dwarf_gpr(ops->atom - DW_OP_reg0, l->frame->is_i386);
	if (gpr >= 0) {
		l->kind = LOCATION_REGISTER;
		l->reg = gpr;
		l->reg2 = GPR_N;
	} else if (ops->atom == DW_OP_addr) {
		l->kind = LOCATION_FIXED;
		l->offset = (int64_t)(ops->number + l->frame->bias);
	}
}

static struct location locate(Dwarf_Die *die, uint64_t addr, const struct frame_rules *frame)
{
	struct location l = { .kind = LOCATION_NONE,
			      .why = "optimized out",
			      .bits = frame->is_i386 ? 32 : 64,
			      .reg2 = GPR_N,
			      .frame = frame };
	Dwarf_Attribute attr;
	Dwarf_Op *ops;
	size_t n;

	if (dwarf_constant(die, &l.offset)) {
		l.kind = LOCATION_CONSTANT;
		return l;
	}
	if (!dwarf_attr_integrate(die, DW_AT_location, &attr) ||
	    dwarf_getlocation_addr(&attr, addr, &ops, &n, 1) != 1 || !n)
		return l;
	l.kind = LOCATION_DWARF;
	l.ops = ops;
	l.n_ops = n;
	simplify(&l, ops, n);
	return l;
}

bool code_variable(struct types *t, Dwarf_Die *die, uint64_t addr, const struct frame_rules *frame,
		   struct variable *out)
{
	const char *name = dwarf_diename(die);

	if (!frame)
		return false;
	*out = (struct variable){ name ? name : "", dwarf_type_of(t, die),
				  locate(die, addr, frame) };
	return name != NULL;
}

/* ---- globals ---- */

static bool find_static(Dwarf_Die *unit, const char *name, Dwarf_Die *out)
{
	Dwarf_Die child = { 0 };
	unsigned visited = 0;

	while (++visited < UNIT_ENTRIES_MAX && dwarf_next(unit, &child)) {
		const char *its =
			dwarf_tag(&child) == DW_TAG_variable ? dwarf_diename(&child) : NULL;

		if (!its || strcmp(its, name) || dwarf_hasattr(&child, DW_AT_declaration))
			continue;
		*out = child;
		return true;
	}
	return false;
}

bool code_global(struct types *t, Dwarf_Die *unit, const char *name, uint64_t bias,
		 struct variable *out)
{
	static const int tags[] = { DW_TAG_variable, 0 };
	struct frame_rules *frame;
	Dwarf_Die die;

	if (!(unit && find_static(unit, name, &die)) && !dwarf_named(t, name, tags, &die))
		return false;
	frame = types_alloc(t, sizeof(*frame));
	if (!frame)
		return false;
	*frame = (struct frame_rules){ .bias = bias,
				       .bits = types_bits(t),
				       .is_i386 = types_is_i386(t) };
	return code_variable(t, &die, 0, frame, out) && out->at.kind != LOCATION_NONE;
}
