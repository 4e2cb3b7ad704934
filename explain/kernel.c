// SPDX-License-Identifier: GPL-2.0-or-later
#include "explain/kernel.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "explain/decoder.h"
#include "explain/machine.h"
#include "sym/elfview.h"
#include "sym/ksyms.h"
#include "sym/ktypes.h"
#include "sym/places.h"

int kernel_image_open(struct kernel_image *k, const struct kernel_image_from *from, struct err *e)
{
	*k = (struct kernel_image){ .syms = from->syms, .types = from->types };
	k->view = elfview_open(from->vmlinux, e);
	if (!k->view)
		return -errno;
	if (from->debug)
		k->lines = places_open(&(struct places_from){ .path = from->debug, .build_id = "" },
				       &k->no_lines);
	k->code.space = elfview_space(k->view);
	k->code.syms = ksyms_all(k->syms, &k->code.n_syms);
	k->code.d = decoder_new(k->code.space->bits);
	if (!k->code.d)
		return err_set(e, -ENOMEM, "out of memory");
	for (int abi = 0; abi < ABI_COUNT; abi++)
		k->has[abi] = !dispatcher_find(&k->code, abi, &k->dispatchers[abi]);
	return 0;
}

void kernel_image_free(struct kernel_image *k)
{
	decoder_free(k->code.d);
	places_free(k->lines);
	elfview_free(k->view);
	*k = (struct kernel_image){ NULL };
}

bool kernel_place(const struct kernel_image *k, uint64_t addr, struct place *out)
{
	return k->lines && places_find(k->lines, addr, out) && out->file && out->line;
}

/* ---- names ---- */

/* i386's compat handlers share an address with x86-64's where both are the same code. */
static const char *const prefixes[ABI_COUNT] = {
	[ABI_X86_64] = "__x64_",
	[ABI_I386] = "__ia32_",
	[ABI_X32] = "__x",
};

const char *kernel_name(const struct kernel_image *k, enum abi abi, uint64_t addr)
{
	return kernel_code_name(&k->code, addr, prefixes[abi]);
}

bool kernel_is_ni(const struct kernel_image *k, uint64_t handler)
{
	static const char *const names[] = { "__x64_sys_ni_syscall", "__ia32_sys_ni_syscall",
					     "sys_ni_syscall" };

	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++)
		if (handler && ksyms_addr(k->syms, names[i]) == handler)
			return true;
	return false;
}

/* ---- a number ---- */

int kernel_answer(const struct kernel_image *k, enum abi abi, unsigned number, unsigned sub,
		  struct answer *out)
{
	const struct dispatcher *d = &k->dispatchers[abi];

	*out = (struct answer){ .abi = abi, .number = number, .sub = sub };
	if (!k->has[abi])
		return -ENOENT;
	out->has_way = dispatcher_handler(&k->code, d, number, &out->way) != 0;
	out->cell = dispatcher_cell(&k->code, d, number);
	if (!out->has_way)
		return 0;
	if (sub)
		out->has_sub = !dispatch_sub(&k->code, out->way.handler, abi, sub, &out->sub_way);
	else
		out->n_callees = kernel_code_callees(&k->code, out->way.handler, out->callees,
						     ANSWER_CALLEES);
	return 0;
}

/* ---- approaches ---- */

struct climb {
	const struct kernel_image *k;
	struct approach now, *out;
	size_t n;
};

/* Entries for Xen guests jump into those for hardware; what runs on a processor does not use
 * them. */
static bool is_foreign(const struct kernel_image *k, uint64_t site)
{
	uint64_t start, end;
	const char *name = kernel_code_function(&k->code, site, &start, &end)
				   ? kernel_code_name(&k->code, start, NULL)
				   : NULL;

	return name && !strncmp(name, "xen_", 4);
}

static void finish(struct climb *c)
{
	struct approach *to = &c->out[c->n];

	if (c->n == APPROACHES)
		return;
	c->n++;
	to->n = c->now.n;
	for (size_t i = 0; i < c->now.n; i++)
		to->sites[i] = c->now.sites[c->now.n - 1 - i];
}

/* Climbs from a function until it has no callers; a cycle of callers ends when there is no more
 * room. */
static void climb_from(struct climb *c, uint64_t fn)
{
	uint64_t sites[APPROACHES], start, end;
	size_t n = 0, gone = 0;

	if (c->now.n < APPROACH_LENGTH)
		n = kernel_code_callers(&c->k->code, fn, sites, APPROACHES);
	for (size_t i = 0; i < n && i < APPROACHES; i++) {
		if (is_foreign(c->k, sites[i]) ||
		    !kernel_code_function(&c->k->code, sites[i], &start, &end))
			continue;
		gone++;
		c->now.sites[c->now.n++] = sites[i];
		climb_from(c, start);
		c->now.n--;
	}
	if (!gone && c->now.n)
		finish(c);
}

size_t kernel_approaches(const struct kernel_image *k, enum abi abi,
			 struct approach out[APPROACHES])
{
	const struct dispatcher *d = &k->dispatchers[abi];
	struct climb c = { .k = k, .out = out };
	uint64_t start, end;

	if (!k->has[abi])
		return 0;
	if (d->name)
		climb_from(&c, d->entry);
	for (size_t i = 0; i < d->n_sites; i++) {
		if (!kernel_code_function(&k->code, d->sites[i], &start, &end))
			continue;
		c.now = (struct approach){ .sites = { d->sites[i] }, .n = 1 };
		climb_from(&c, start);
	}
	return c.n;
}
