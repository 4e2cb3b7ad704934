// SPDX-License-Identifier: GPL-2.0-or-later
#include "gdb/sleeping.h"

#include <string.h>

#include "base/err.h"
#include "gdb/server_state.h"
#include "trip/names.h"
#include "values/expr.h"
#include "values/machine.h"
#include "values/registers.h"
#include "values/unit_types.h"
#include "values/value.h"

/* struct inactive_task_frame (arch/x86/include/asm/switch_to.h), as 64-bit kernels push it. */
static const char *const pushed[] = { "r15", "r14", "r13", "r12", "rbx", "rbp", "rip" };
enum { PUSHED = sizeof(pushed) / sizeof(pushed[0]) };

bool sleeping_knows(const char *name)
{
	for (size_t i = 0; i < PUSHED; i++)
		if (!strcmp(name, pushed[i]))
			return true;
	return !strcmp(name, "rsp");
}

/* Where task_struct keeps the stack pointer; 0: not known. */
static uint64_t find_offset(const struct gdb_server *s)
{
	const struct unit *kernel = names_kernel(timeline_names(s->opts.timeline));
	const struct registers none = { 0 };
	const struct machine_source m = { .ctx = s->opts.machine.ctx,
					  .regs = &none,
					  .read = s->opts.machine.read };
	struct scope scope = { .bits = s->opts.bits };
	uint64_t offset = 0;
	struct expr *x;
	struct value v;
	struct err e;

	if (!s->opts.types || !kernel)
		return 0;
	scope.types = scope.kernel = unit_types_of(s->opts.types, kernel);
	x = expr_parse("&((struct task_struct *)0)->thread.sp", &scope, &e);
	if (x && (expr_value(x, &m, &v, &e) || value_get(&v, &m, &offset)))
		offset = 0;
	expr_free(x);
	return offset;
}

static void set(struct registers *r, const char *name, uint64_t value)
{
	const struct register_name *n = register_find(name);

	memcpy((char *)r + n->offset, &value, sizeof(value));
}

bool sleeping_registers(struct gdb_server *s, uint32_t task, struct registers *out)
{
	const struct gdb_machine *m = &s->opts.machine;
	uint64_t frame[PUSHED], sp;
	size_t n;
	const struct timeline_task *t = &timeline_tasks(s->opts.timeline, &n)[task];

	if (s->opts.bits != 64)
		return false;
	if (!s->sp_offset)
		s->sp_offset = find_offset(s);
	if (!s->sp_offset || m->read(m->ctx, t->addr + s->sp_offset, &sp, sizeof(sp)) ||
	    m->read(m->ctx, sp, frame, sizeof(frame)))
		return false;
	*out = (struct registers){ 0 };
	for (size_t i = 0; i < PUSHED; i++)
		set(out, pushed[i], frame[i]);
	set(out, "rsp", sp + sizeof(frame));
	return true;
}
