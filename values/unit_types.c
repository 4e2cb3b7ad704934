// SPDX-License-Identifier: GPL-2.0-or-later
#include "values/unit_types.h"

#include <errno.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/err.h"
#include "kernels/kernel.h"
#include "kernels/kernels.h"
#include "source/debuginfo.h"
#include "sym/ktypes.h"
#include "sym/module.h"
#include "trace/format.h"
#include "trip/names.h"
#include "values/args.h"
#include "values/types.h"

struct of_unit {
	const struct unit *unit;
	struct types *types; /* owned */
	struct ktypes *btf;  /* of a kernel module; owned */
	struct of_unit *next;
};

struct of_function {
	const struct fn *fn;
	uint64_t addr;
	struct args *args; /* owned; NULL: `why` */
	struct err why;
	struct of_function *next;
};

struct unit_types {
	struct debuginfo *debug;
	struct kernel *kernel;   /* owned; NULL: not opened, or not in the cache */
	struct types *of_kernel; /* of `units` */
	struct types *offered;   /* owned: of a kernel without a unit */
	struct of_unit *units;
	struct of_function *functions;
};

struct unit_types *unit_types_new(struct debuginfo *debug)
{
	struct unit_types *t = calloc(1, sizeof(*t));

	if (t)
		t->debug = debug;
	return t;
}

void unit_types_free(struct unit_types *t)
{
	struct of_function *f;
	struct of_unit *u;

	if (!t)
		return;
	while ((f = t->functions)) {
		t->functions = f->next;
		args_free(f->args);
		free(f);
	}
	while ((u = t->units)) {
		t->units = u->next;
		types_free(u->types);
		ktypes_free(u->btf);
		free(u);
	}
	types_free(t->offered);
	kernel_close(t->kernel);
	free(t);
}

static struct types *open_kernel(struct unit_types *t, const struct unit *u)
{
	struct types_from from = {
		.name = u->name,
		.debug = t->debug ? debuginfo_path(t->debug, u) : NULL,
		.build_id = u->build_id,
		.bits = 64,
	};
	struct kernel_entry entry;

	if (!t->kernel && debuginfo_kernel(u, &entry))
		t->kernel = kernel_open(&entry);
	if (t->kernel) {
		from.bits = kernel_entry(t->kernel)->bits;
		from.btf = from.bits == 64 ? kernel_types(t->kernel, NULL) : NULL;
	}
	return t->of_kernel = types_new(&from);
}

/* "[9p]": its file is the cached kernel's, of which its types are an extension. */
static struct ktypes *module_btf(struct unit_types *t, const char *unit, struct types *base)
{
	const struct ktypes *kernel = base ? kernel_types(t->kernel, NULL) : NULL;
	struct kernel_modules files = { 0 };
	struct ktypes *found = NULL;
	char name[64];
	const char *const wanted[] = { name, NULL };

	if (!kernel || *unit != '[' || strlen(unit) >= sizeof(name))
		return NULL;
	snprintf(name, sizeof(name), "%.*s", (int)strcspn(unit + 1, "]"), unit + 1);
	if (!kernels_modules(kernel_entry(t->kernel), wanted, &files, NULL) && files.n)
		found = ktypes_open_module(kernel, files.paths[files.n - 1], NULL);
	kernels_modules_free(&files);
	return found;
}

static struct types *open_module(struct unit_types *t, const struct unit *u, struct of_unit *found)
{
	struct types *base = t->kernel ? t->of_kernel : NULL;
	struct types_from from = { .name = u->name, .bits = base ? types_bits(base) : 64 };

	found->btf = module_btf(t, u->name, base);
	if (found->btf) {
		from.btf = found->btf;
		from.base = base;
	}
	return types_new(&from);
}

static struct types *open_file(struct unit_types *t, const struct unit *u)
{
	struct module *m = module_open(u->path, NULL, NULL);
	struct types_from from = {
		.name = u->name,
		.path = u->path,
		.debug = t->debug ? debuginfo_path(t->debug, u) : NULL,
		.build_id = u->build_id,
		.bits = m ? module_bits(m) : 64,
	};

	module_free(m);
	return types_new(&from);
}

struct types *unit_types_of(struct unit_types *t, const struct unit *u)
{
	struct of_unit *found = t->units;

	while (found && found->unit != u)
		found = found->next;
	if (found)
		return found->types;
	found = calloc(1, sizeof(*found));
	if (!found)
		return NULL;
	*found = (struct of_unit){ .unit = u, .next = t->units };
	found->types = u->role == SYM_KERNEL    ? open_kernel(t, u)
		       : u->role == SYM_KMODULE ? open_module(t, u, found)
						: open_file(t, u);
	t->units = found;
	return found->types;
}

struct types *unit_types_kernel(const struct unit_types *t)
{
	return t->of_kernel ? t->of_kernel : t->offered;
}

void unit_types_offer_kernel(struct unit_types *t, struct kernel *k)
{
	const int bits = kernel_entry(k)->bits;
	const struct ktypes *btf = t->offered || bits == 32 ? NULL : kernel_types(k, NULL);

	if (btf)
		t->offered = types_new(
			&(struct types_from){ .name = "vmlinux", .btf = btf, .bits = bits });
}

static bool is_kernel(const struct unit *u)
{
	return u->role == SYM_KERNEL || u->role == SYM_KMODULE;
}

static struct function_at function_at(struct unit_types *t, const struct fn *fn, uint64_t addr,
				      uint64_t bias)
{
	struct types *types = fn->unit && fn->name ? unit_types_of(t, fn->unit) : NULL;
	struct function_at at = { .types = types, .function = fn->name, .bias = bias };

	at.in_kernel = fn->unit && is_kernel(fn->unit);
	at.is_inlined = fn->flags & FN_INLINED;
	at.addr = at.is_inlined ? addr - bias : fn->start;
	if (at.in_kernel)
		at.convention = types && types_bits(types) == 32 ? CALL_REGPARM3 : CALL_SYSV64;
	else
		at.convention = types && types_is_i386(types) ? CALL_STACK32 : CALL_SYSV64;
	return at;
}

static struct args *nameless(struct err *e)
{
	err_set(e, -ENOENT, "the function has no name");
	return NULL;
}

struct args *unit_types_visible(struct unit_types *t, const struct fn *fn, uint64_t pc,
				uint64_t bias, struct err *e)
{
	const struct function_at at = function_at(t, fn, pc, bias);

	return at.types ? args_find_visible(&at, pc - bias, e) : nameless(e);
}

static struct of_function *find_args(struct unit_types *t, const struct fn *fn, uint64_t addr,
				     uint64_t bias)
{
	const struct function_at at = function_at(t, fn, addr, bias);
	struct of_function *f = calloc(1, sizeof(*f));

	if (!f)
		return NULL;
	*f = (struct of_function){ .fn = fn, .addr = addr, .next = t->functions };
	f->args = at.types ? args_find(&at, &f->why) : nameless(&f->why);
	t->functions = f;
	return f;
}

const struct args *unit_types_args(struct unit_types *t, const struct fn *fn, uint64_t addr,
				   uint64_t bias, struct err *e)
{
	struct of_function *f = t->functions;

	while (f && (f->fn != fn || ((fn->flags & FN_INLINED) && f->addr != addr)))
		f = f->next;
	if (!f)
		f = find_args(t, fn, addr, bias);
	if (f && !f->args && e)
		*e = f->why;
	return f ? f->args : NULL;
}
