// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * The arguments are builds of values_made.c: at the entry of each of its functions called take_…,
 * the arguments must be those that the program prints itself, and the expressions that it evaluates
 * must have its values.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/buf.h"
#include "base/err.h"
#include "sym/module.h"
#include "tests/unit/values/run_traced.h"
#include "values/args.h"
#include "values/expr.h"
#include "values/print.h"
#include "values/types.h"
#include "values/value.h"

static char **builds;
static int n_builds;

enum { STOPS = 64 };

struct stop {
	const char *name;
	uint64_t addr; /* as in the ELF */
	uint8_t byte;
};

struct run {
	struct traced t;
	struct module *module;
	struct types *types;
	struct stop stops[STOPS];
	size_t n;
	int bits;
	const char *path;
	enum convention convention;
};

static void open_run(struct run *r, const char *path)
{
	const struct module_fn *fns;
	struct err e;
	size_t n;

	memset(r, 0, sizeof(*r));
	r->module = module_open(path, NULL, &e);
	assert_non_null(r->module);
	r->bits = module_bits(r->module);
	r->path = path;
	r->convention = strstr(path, "regparm") ? CALL_REGPARM3
			: r->bits == 64         ? CALL_SYSV64
						: CALL_STACK32;
	r->types = types_new(&(struct types_from){
		.name = "made", .path = path, .debug = path, .bits = r->bits });
	assert_non_null(r->types);
	traced_start(&r->t, path, module_phdr_vaddr(r->module));
	fns = module_fns(r->module, &n);
	for (size_t i = 0; i < n; i++) {
		if (!fns[i].name || strncmp(fns[i].name, "take_", 5) != 0)
			continue;
		assert_true(r->n < STOPS);
		r->stops[r->n++] =
			(struct stop){ fns[i].name, fns[i].start,
				       traced_poke(&r->t, fns[i].start + r->t.bias, 0xcc) };
	}
	assert_true(r->n > 10);
}

static struct stop *stop_here(struct run *r)
{
	for (size_t i = 0; i < r->n; i++)
		if (r->stops[i].addr + r->t.bias == r->t.regs.rip)
			return &r->stops[i];
	fail();
	return NULL;
}

static void continue_from(struct run *r, const struct stop *s)
{
	traced_poke(&r->t, s->addr + r->t.bias, s->byte);
	traced_step(&r->t);
	traced_poke(&r->t, s->addr + r->t.bias, 0xcc);
}

/* ---- inside a function ---- */

static void compare_visible(struct run *r, const struct args *a, const char *said, bool all)
{
	static const char *const names[] = { "sum", "n", "calls", "at", "text", "doubled", "p" };
	size_t n, found = 0;
	const struct variable *v = args_all(a, &n);

	assert_int_equal(n, sizeof(names) / sizeof(*names));
	for (size_t i = 0; i < n; i++) {
		struct value value = variable_value(&v[i], &r->t.m);
		struct buf line = { 0 };

		buf_printf(&line, "inside %s=", v[i].name);
		print_text(&value, &r->t.m, &print_line, &line);
		buf_putc(&line, '\n');
		if (value.place != VALUE_NONE && strcmp(v[i].name, "p")) {
			if (!strstr(said, buf_str(&line)))
				fail_msg("%s is not in\n%s", buf_str(&line), said);
			found++;
		}
		buf_free(&line);
	}
	assert_true(found >= (all ? n - 1 : 4)); /* p differs from run to run */
}

/* What another run of the program prints; without addresses, it is the same. */
static void read_output(const struct run *r, char *to, size_t size)
{
	FILE *f = popen(r->path, "re");
	size_t n;

	assert_non_null(f);
	n = fread(to, 1, size - 1, f);
	to[n] = '\0';
	assert_int_equal(pclose(f), 0);
}

static void look_at(struct run *r, uint64_t addr, bool all)
{
	struct function_at f = { .types = r->types,
				 .function = "look_inside",
				 .bias = r->t.bias,
				 .convention = r->convention };
	struct args *a;
	struct err e;
	uint64_t size;
	char said[16384];

	assert_true(module_symbol(r->module, "look_inside", &f.addr, &size));
	a = args_find_visible(&f, addr, &e);
	if (!a)
		fail_msg("%s", e.text);
	r->t.m.entry = NULL;
	read_output(r, said, sizeof(said));
	compare_visible(r, a, said, all);
	args_free(a);
}

static void close_run(struct run *r)
{
	close(r->t.from);
	types_free(r->types);
	module_free(r->module);
}

/* cmocka cuts long strings: only the first line that differs is shown. */
static void expect_lines(const char *ours, const char *theirs)
{
	while (*ours || *theirs) {
		size_t n = strcspn(ours, "\n"), m = strcspn(theirs, "\n");

		if (!strncmp(theirs, "inside ", 7)) { /* for the other test */
			theirs += m + 1;
			continue;
		}
		if (n != m || memcmp(ours, theirs, n) != 0)
			fail_msg("found    %.*s\nexpected %.*s", (int)n, ours, (int)m, theirs);
		ours += n + (ours[n] == '\n');
		theirs += m + (theirs[m] == '\n');
	}
}

static void expect_output(struct run *r, struct buf *ours)
{
	char text[65536];
	size_t n = 0;
	ssize_t got;

	while (n < sizeof(text) - 1 && (got = read(r->t.from, text + n, sizeof(text) - 1 - n)) > 0)
		n += got;
	text[n] = '\0';
	expect_lines(buf_str(ours), text);
	buf_free(ours);
}

/* A clone's name ends in .isra.0 and the like; it prints the name in the source. */
static void add_line(struct run *r, const struct stop *s, struct buf *lines)
{
	const struct function_at f = { .types = r->types,
				       .function = s->name,
				       .addr = s->addr,
				       .bias = r->t.bias,
				       .convention = r->convention };
	struct err e;
	struct args *a = args_find(&f, &e);

	if (!a)
		print_message("%s\n", e.text);
	assert_non_null(a);
	buf_printf(lines, "%.*s: ", (int)strcspn(s->name, "."), s->name);
	args_text(a, &r->t.m, &print_line, lines);
	buf_putc(lines, '\n');
	args_free(a);
}

/* The expressions that the program evaluates; empty lines end the list. */
static void read_expressions(const char *path, struct buf *out)
{
	char line[512];
	FILE *f = popen(path, "re");

	assert_non_null(f);
	while (fgets(line, sizeof(line), f)) {
		char *arrow = strstr(line, " => ");

		if (arrow)
			buf_printf(out, "%.*s\n", (int)(arrow - line), line);
	}
	assert_int_equal(pclose(f), 0);
}

static bool find_symbol(void *ctx, const char *name, uint64_t *addr)
{
	struct run *r = ctx;
	uint64_t size;

	if (!module_symbol(r->module, name, addr, &size))
		return false;
	*addr += r->t.bias;
	return true;
}

static void evaluate(struct run *r, const struct scope *s, const char *text, struct buf *lines)
{
	struct err e;
	struct expr *x = expr_parse(text, s, &e);
	struct value v;
	uint64_t number;

	if (!x)
		fail_msg("%s: %s", text, e.text);
	if (expr_value(x, &r->t.m, &v, &e))
		fail_msg("%s: %s", text, e.text);
	assert_int_equal(value_get(&v, &r->t.m, &number), 0);
	buf_printf(lines, "%s => %lld\n", text, (long long)number);
	expr_free(x);
}

/* At the entry of take_parts(). */
static void add_values(struct run *r, const struct stop *stop, const struct buf *expressions,
		       struct buf *lines)
{
	const struct function_at f = { .types = r->types,
				       .function = stop->name,
				       .addr = stop->addr,
				       .bias = r->t.bias,
				       .convention = r->convention };
	struct args *a = args_find(&f, NULL);
	struct scope s = { .types = r->types,
			   .bias = r->t.bias,
			   .bits = r->bits,
			   .symbol = find_symbol,
			   .ctx = r };
	const char *at = buf_str(expressions);

	s.variables = args_all(a, &s.n_variables);
	while (*at) {
		char text[512];
		size_t n = strcspn(at, "\n");

		snprintf(text, sizeof(text), "%.*s", (int)n, at);
		evaluate(r, &s, text, lines);
		at += n + 1;
	}
	args_free(a);
}

static void test_what_the_program_prints(void **state)
{
	(void)state;
	for (int i = 0; i < n_builds; i++) {
		struct buf ours = { 0 }, expressions = { 0 };
		struct run r;

		read_expressions(builds[i], &expressions);
		print_message("%s\n", strrchr(builds[i], '/') + 1);
		open_run(&r, builds[i]);
		while (traced_go(&r.t)) {
			const struct stop *s = stop_here(&r);

			add_line(&r, s, &ours);
			if (!strcmp(s->name, "take_parts"))
				add_values(&r, s, &expressions, &ours);
			continue_from(&r, s);
		}
		expect_output(&r, &ours);
		buf_free(&expressions);
		close_run(&r);
	}
}

static void test_what_is_visible_inside(void **state)
{
	(void)state;
	for (int i = 0; i < n_builds; i++) {
		struct run r;
		uint64_t addr, size;

		print_message("%s\n", strrchr(builds[i], '/') + 1);
		open_run(&r, builds[i]);
		for (size_t k = 0; k < r.n; k++)
			traced_poke(&r.t, r.stops[k].addr + r.t.bias, r.stops[k].byte);
		assert_true(module_symbol(r.module, "look_here", &addr, &size));
		traced_poke(&r.t, addr + r.t.bias, 0xcc);
		assert_true(traced_go(&r.t));
		look_at(&r, addr, strstr(builds[i], "O0") || strstr(builds[i], "i386"));
		traced_end(&r.t);
		close_run(&r);
	}
}

int main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_what_the_program_prints),
		cmocka_unit_test(test_what_is_visible_inside),
	};

	builds = argv + 1;
	n_builds = argc - 1;
	return cmocka_run_group_tests(tests, NULL, NULL);
}
