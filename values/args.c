// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Which source knows a function's arguments:
 *
 *	the kernel's BTF            by name; the convention says where they are. The compiler
 *	                            gives changed clones (.isra.0) names that BTF does not have.
 *	DWARF                       by address. For functions that others may call, in C, the
 *	                            convention says where they are; of the rest the compiler may
 *	                            have changed, so DWARF does, and where it knows a place only
 *	                            behind the prologue (-O0), the convention again.
 *	the system call table       for the kernel's __x64_sys_… functions, which get all
 *	                            registers of the program behind one pointer.
 */
#include "values/args.h"

#include <dwarf.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/err.h"
#include "values/args_abi.h"
#include "values/args_syscall.h"
#include "values/dwarf_code.h"
#include "values/registers.h"
#include "values/types_parts.h"

enum { VARIABLES_MAX = 4096 };

struct args {
	struct variable *v; /* owned */
	size_t n;
};

static bool add(struct args *a, const struct variable *v)
{
	struct variable *grown;

	if (a->n == VARIABLES_MAX)
		return false;
	grown = a->n && (a->n & (a->n - 1)) ? a->v
					    : realloc(a->v, (a->n ? 2 * a->n : 1) * sizeof(*grown));
	if (!grown)
		return false;
	a->v = grown;
	a->v[a->n++] = *v;
	return true;
}

static bool has(const struct args *a, const char *name)
{
	for (size_t i = 0; i < a->n; i++)
		if (!strcmp(a->v[i].name, name))
			return true;
	return false;
}

/* ---- BTF ---- */

static bool from_prototype(struct args *a, const struct function_at *f)
{
	const struct type *proto = f->types && f->in_kernel && !f->is_inlined
					   ? types_prototype(f->types, f->function)
					   : NULL;
	struct convention_state s = { .convention = f->convention };
	const struct param *p;
	size_t n;

	if (!proto)
		return false;
	convention_result(&s, proto->target);
	p = type_params(proto, &n);
	for (size_t i = 0; i < n; i++) {
		struct variable v = { p[i].name, p[i].type, convention_next(&s, p[i].type) };

		if (!add(a, &v))
			break;
	}
	return true;
}

/* ---- DWARF ---- */

/* Returns true if others may call the function, so that the compiler kept the convention. */
static bool keeps_convention(const struct function_at *f, struct code_scopes *scopes)
{
	return scopes->is_c && f->convention != CALL_REGPARM3 && !strchr(f->function, '.') &&
	       dwarf_hasattr_integrate(&scopes->v[0], DW_AT_external);
}

/* Returns true for a place that holds only behind the prologue: one in the function's own frame,
 * for the whole function. */
static bool is_behind_prologue(Dwarf_Die *die, const struct location *l)
{
	Dwarf_Attribute attr;
	const Dwarf_Op *op = l->ops;

	if (l->kind != LOCATION_DWARF || l->n_ops != 1 || op->atom != DW_OP_fbreg)
		return false;
	if (!dwarf_attr_integrate(die, DW_AT_location, &attr))
		return false;
	return dwarf_whatform(&attr) != DW_FORM_sec_offset &&
	       dwarf_whatform(&attr) != DW_FORM_loclistx;
}

static struct location at_entry(Dwarf_Die *die, const struct variable *v,
				const struct location *by_convention, bool keeps)
{
	struct location l = v->at;

	if (keeps || is_behind_prologue(die, &l))
		return *by_convention;
	l.at_entry = true;
	return l;
}

/* What the source says of a function that was compiled into several; itself, if it is the only
 * one. */
static Dwarf_Die origin_of(Dwarf_Die *die)
{
	Dwarf_Attribute attr;
	Dwarf_Die origin;

	if (dwarf_hasattr(die, DW_AT_abstract_origin) &&
	    dwarf_formref_die(dwarf_attr(die, DW_AT_abstract_origin, &attr), &origin))
		return origin;
	return *die;
}

/* The function's own entry for a parameter in the source; that one itself if it has none, which
 * has no place. */
static Dwarf_Die own_parameter(Dwarf_Die *function, Dwarf_Die *parameter)
{
	Dwarf_Die child = { 0 };

	while (dwarf_next(function, &child))
		if (dwarf_tag(&child) == DW_TAG_formal_parameter &&
		    origin_of(&child).addr == parameter->addr)
			return child;
	return *parameter;
}

/* In the source's order, which the compiler's may not be. */
static void read_parameters(struct args *a, const struct function_at *f, struct code_scopes *scopes,
			    Dwarf_Die *function)
{
	const bool keeps = !f->is_inlined && keeps_convention(f, scopes);
	const struct frame_rules *frame =
		code_frame(f->types, &scopes->v[0], f->addr, f->bias, !f->is_inlined);
	struct convention_state s = { .convention = f->convention };
	Dwarf_Die source = origin_of(function), child = { 0 };

	convention_result(&s, dwarf_type_of(f->types, function));
	while (dwarf_next(&source, &child)) {
		struct location by_convention;
		struct variable v;
		Dwarf_Die own;

		if (dwarf_tag(&child) != DW_TAG_formal_parameter)
			continue;
		own = own_parameter(function, &child);
		code_variable(f->types, &own, f->addr, frame, &v);
		by_convention = convention_next(&s, v.type);
		if (f->is_inlined)
			v.at.at_entry = true;
		else
			v.at = at_entry(&own, &v, &by_convention, keeps && !s.is_lost);
		if (!add(a, &v))
			break;
	}
}

/* The function itself, or the instance of that name inlined at its address. */
static Dwarf_Die *find_function(const struct function_at *f, struct code_scopes *scopes)
{
	Dwarf_Addr entry;

	if (!f->is_inlined)
		return dwarf_entrypc(&scopes->v[0], &entry) || entry != f->addr ? NULL
										: &scopes->v[0];
	for (size_t i = scopes->n; i-- > 1;) {
		const char *name = dwarf_diename(&scopes->v[i]);

		if (dwarf_tag(&scopes->v[i]) == DW_TAG_inlined_subroutine && name &&
		    !strcmp(name, f->function))
			return &scopes->v[i];
	}
	return NULL;
}

static bool from_dwarf(struct args *a, const struct function_at *f)
{
	struct code_scopes scopes;
	Dwarf_Die *function;

	if (!f->types || !types_dwarf(f->types) || !code_scopes_at(f->types, f->addr, &scopes))
		return false;
	function = find_function(f, &scopes);
	if (function)
		read_parameters(a, f, &scopes, function);
	return function != NULL;
}

/* ---- all ---- */

static void unknown(const struct function_at *f, struct err *e)
{
	const char *dot = strchr(f->function, '.');
	struct err why;

	if (!f->types) {
		err_set(e, -ENOENT, "%s: the types of its module are not known", f->function);
	} else if (!types_dwarf(f->types)) {
		why = f->types->why;
		if (dot && f->in_kernel)
			err_set(e, -ENOENT,
				"%s: the compiler has changed its arguments (%s), which only debug "
				"information describes: %s",
				f->function, dot, why.text);
		else
			err_set(e, -ENOENT, "%s: its arguments are not known: %s%s", f->function,
				f->types->btf ? "the kernel's types do not have it, and " : "",
				why.text);
	} else {
		err_set(e, -ENOENT, "%s: the debug information of %s does not have it", f->function,
			types_name(f->types));
	}
}

static bool from_syscall(struct args *a, const struct function_at *f)
{
	struct syscall_args own;

	if (!f->in_kernel || f->is_inlined || !syscall_args_find(&own, f))
		return false;
	for (size_t i = 0; i < own.n; i++)
		add(a, &own.v[i]);
	return true;
}

struct args *args_find(const struct function_at *f, struct err *e)
{
	struct args *a = calloc(1, sizeof(*a));

	if (!a) {
		err_set(e, -ENOMEM, "out of memory");
		return NULL;
	}
	if (from_syscall(a, f) || from_prototype(a, f) || from_dwarf(a, f))
		return a;
	unknown(f, e);
	args_free(a);
	return NULL;
}

static void add_visible(struct args *a, const struct function_at *f, uint64_t pc, Dwarf_Die *block,
			const struct frame_rules *frame)
{
	Dwarf_Die child = { 0 };

	while (dwarf_next(block, &child)) {
		int tag = dwarf_tag(&child);
		struct variable v;

		if (tag != DW_TAG_formal_parameter && tag != DW_TAG_variable)
			continue;
		if (code_variable(f->types, &child, pc, frame, &v) && !has(a, v.name) &&
		    !add(a, &v))
			break;
	}
}

struct args *args_find_visible(const struct function_at *f, uint64_t pc, struct err *e)
{
	const struct frame_rules *frame;
	struct code_scopes scopes;
	struct args *a;

	if (pc == f->addr || !f->types || !types_dwarf(f->types) ||
	    !code_scopes_at(f->types, pc, &scopes))
		return args_find(f, e);
	a = calloc(1, sizeof(*a));
	if (!a) {
		err_set(e, -ENOMEM, "out of memory");
		return NULL;
	}
	frame = code_frame(f->types, &scopes.v[0], pc, f->bias, false);
	for (size_t i = scopes.n; i-- > 0;)
		add_visible(a, f, pc, &scopes.v[i], frame);
	return a;
}

void args_free(struct args *a)
{
	if (!a)
		return;
	free(a->v);
	free(a);
}

const struct variable *args_all(const struct args *a, size_t *n)
{
	*n = a->n;
	return a->v;
}
