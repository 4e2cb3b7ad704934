// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * `monitor print EXPRESSION`: what gdb cannot print of a kernel without DWARF, by the types in the
 * kernel's own image; at a function's first instruction also its arguments by name.
 */
#include <errno.h>

#include "base/err.h"
#include "gdb/server_state.h"
#include "trip/names.h"
#include "values/args.h"
#include "values/expr.h"
#include "values/machine.h"
#include "values/print.h"
#include "values/registers.h"
#include "values/unit_types.h"
#include "values/value.h"

struct stop {
	const struct gdb_server *server;
	struct moment now;
	const struct fn *fn;
	uint64_t bias;
	struct registers registers;
};

static bool symbol_named(void *ctx, const char *name, uint64_t *addr)
{
	const struct stop *s = ctx;
	const struct fn *fn = names_kernel_named(timeline_names(s->server->opts.timeline), name);

	if (fn)
		*addr = fn->start;
	return fn;
}

/* The arguments are known where the function begins. */
static const struct args *arguments(const struct stop *s)
{
	if (s->now.addr != s->fn->start + s->bias)
		return NULL;
	return unit_types_args(s->server->opts.types, s->fn, s->now.addr, s->bias, NULL);
}

static int evaluate(const struct stop *s, const char *text, struct buf *out, struct err *e)
{
	const struct gdb_machine *machine = &s->server->opts.machine;
	struct unit_types *types = s->server->opts.types;
	const struct args *args = arguments(s);
	const struct machine_source m = { .ctx = machine->ctx,
					  .regs = &s->registers,
					  .entry = args ? &s->registers : NULL,
					  .read = machine->read };
	struct scope scope = { .types = s->fn->unit ? unit_types_of(types, s->fn->unit) : NULL,
			       .kernel = unit_types_kernel(types),
			       .bias = s->bias,
			       .bits = s->server->opts.bits,
			       .symbol = symbol_named,
			       .ctx = (void *)s };
	struct value v;
	struct expr *x;
	int code;

	if (args)
		scope.variables = args_all(args, &scope.n_variables);
	x = expr_parse(text, &scope, e);
	if (!x)
		return -EINVAL;
	code = expr_value(x, &m, &v, e);
	if (!code)
		print_text(&v, &m, &print_full, out);
	expr_free(x);
	return code;
}

void monitor_print(struct gdb_server *server, const char *text, struct buf *out)
{
	struct stop s = { .server = server };
	struct gdb_machine *m = &server->opts.machine;
	struct err e = { "the types of this recording are not known" };
	int code = server->opts.types ? server_follow(server, &e) : -ENOENT;

	if (!code && !timeline_at(server->opts.timeline, server->position, &s.now))
		code = err_set(&e, -ERANGE, "nothing runs here");
	if (!code)
		code = m->registers(m->ctx, &s.registers, &e);
	if (!code) {
		const struct unit *kernel = names_kernel(timeline_names(server->opts.timeline));

		s.fn = timeline_function(server->opts.timeline, &s.now, &s.bias);
		if (kernel)
			unit_types_of(server->opts.types, kernel);
		code = evaluate(&s, text, out, &e);
	}
	buf_puts(out, code ? e.text : "");
	buf_putc(out, '\n');
}
