// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * What expressions say that make no sense, with the types of a build of values_made.c (the first
 * argument) and made-up memory; test_values_run.c has the values of those that do.
 */
#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

#include <cmocka.h>

#include "base/buf.h"
#include "base/err.h"
#include "values/expr.h"
#include "values/location.h"
#include "values/machine.h"
#include "values/print.h"
#include "values/registers.h"
#include "values/types.h"
#include "values/value.h"

static const char *build;
static struct types *types;

/* ---- the machine ---- */

enum { MEMORY = 0x10000, SIZE = 0x1000, LATER = 0x20000 };

static uint8_t memory[SIZE];

static int read_memory(void *ctx, uint64_t addr, void *to, size_t n)
{
	(void)ctx;
	if (addr >= LATER && addr - LATER + n <= SIZE)
		return -EAGAIN;
	if (addr < MEMORY || addr - MEMORY + n > SIZE)
		return -EFAULT;
	memcpy(to, memory + (addr - MEMORY), n);
	return 0;
}

static void add_symbol(void *ctx, uint64_t addr, struct buf *out)
{
	(void)ctx;
	if (addr == MEMORY + 0x200)
		buf_puts(out, "twice");
}

static const struct registers regs = {
	.gpr = { [GPR_RDI] = MEMORY, [GPR_RSI] = 10, [GPR_RDX] = LATER },
	.rip = 0x401000,
	.cs = 0x33,
};
static const struct machine_source machine = {
	.regs = &regs, .entry = &regs, .read = read_memory, .symbol = add_symbol
};

static bool find_symbol(void *ctx, const char *name, uint64_t *addr)
{
	(void)ctx;
	*addr = MEMORY + 0x200;
	return !strcmp(name, "twice");
}

/* "struct parts *p", "int family", "struct parts *later", "struct point gone" */
static struct variable variables[4];

static struct scope make_scope(void)
{
	const struct type *parts = types_find(types, TYPE_STRUCT, "parts");
	const struct location in = {
		.kind = LOCATION_REGISTER, .at_entry = true, .reg2 = GPR_N, .bits = 64
	};

	variables[0] = (struct variable){ "p", types_pointer(types, parts), in };
	variables[0].at.reg = GPR_RDI;
	variables[1] = (struct variable){ "family", type_builtin("int", 64), in };
	variables[1].at.reg = GPR_RSI;
	variables[2] = (struct variable){ "later", variables[0].type, in };
	variables[2].at.reg = GPR_RDX;
	variables[3] = (struct variable){ "gone",
					  types_find(types, TYPE_STRUCT, "point"),
					  { .kind = LOCATION_NONE, .why = "optimized out" } };
	return (struct scope){ .types = types,
			       .variables = variables,
			       .n_variables = 4,
			       .bits = 64,
			       .symbol = find_symbol };
}

static uint64_t offset(const char *member)
{
	struct member m;

	assert_true(type_member(types_find(types, TYPE_STRUCT, "parts"), member, &m));
	return m.bit / 8;
}

static void set(const char *member, const void *bytes, size_t n)
{
	memcpy(memory + offset(member), bytes, n);
}

static void fill_memory(void)
{
	const uint64_t text = MEMORY + 0x100, call = MEMORY + 0x200, self = MEMORY;
	const int points[] = { 1, 2, 3, 4 }, colour = 5;

	memset(memory, 0, sizeof(memory));
	strcpy((char *)memory + 0x100, "te\"xt\x1b");
	set("head", &(int){ -7 }, 4);
	set("points", points, sizeof(points));
	set("colour", &colour, 4);
	set("call", &call, 8);
	set("text", &text, 8);
	set("next", &self, 8);
	set("name", "name1234", 8);
	set("raw", "\1\2\377", 3);
}

/* ---- mistakes ---- */

static const struct {
	const char *text, *says;
} mistakes[] = {
	{ "", "column 1: a value is missing at the end" },
	{ "family ==", "column 10: a value is missing at the end" },
	{ "family == 10)", "column 13: expected an operator, found \")\"" },
	{ "(family == 10", "column 14: \")\" is missing at the end" },
	{ "family = 10", "column 8: a recording cannot be changed: == compares" },
	{ "famliy == 10",
	  "column 1: no argument, variable, constant or symbol is called famliy here "
	  "(similar: family)" },
	{ "family == AF_INTE", "column 11: no argument, variable, constant or symbol is called "
			       "AF_INTE here" },
	{ "p->haed", "column 4: struct parts has no member haed (similar: head)" },
	{ "p->points[0].z + 1", "column 14: struct point has no member z" },
	{ "family->x", "column 1: this is an int, not a struct: it has no members" },
	{ "family.x", "column 1: this is an int, not a struct: it has no members" },
	{ "*family", "column 2: this is an int, not a pointer: cast it, (TYPE *)…" },
	{ "*$rdi", "column 2: this is an unsigned long long, not a pointer: cast it, (TYPE *)…" },
	{ "$rdj", "column 1: no register is called rdj (similar: rdx, rdi)" },
	{ "(struct prats *)p", "column 9: there is no struct prats (similar: parts" },
	{ "(struct *)p", "column 9: expected a name, found \"*\"" },
	{ "(struct parts)p", "column 1: a cast gives a number or a pointer" },
	{ "p->points[0] + 1", "column 10: this is a struct point, not a number" },
	{ "p->points[0] == 1", "column 10: this is a struct point, not a number" },
	{ "p + p", "column 3: the sum of two pointers means nothing" },
	{ "1 - p", "column 3: a pointer cannot be subtracted from a number" },
	{ "p * 2", "column 1: this is a struct parts *, not a number" },
	{ "-p", "column 2: this is a struct parts *, not a number" },
	{ "&family + &1", "column 11: this is in no memory: it has no address" },
	{ "family == \"x\"", "column 1: this is an int, which cannot be compared with a string" },
	{ "p->text < \"x\"", "column 9: strings are compared with == and != only" },
	{ "\"x\" == \"x\"",
	  "column 8: this is a char [2], which cannot be compared with a string" },
	{ "p->name == \"x", "column 12: a quote is not closed" },
	{ "'ab'", "column 1: there must be one character between these quotes" },
	{ "1.5", "column 1: numbers are whole ones" },
	{ "0x", "column 1: this is no number" },
	{ "12ab", "column 1: this is no number" },
	{ "99999999999999999999", "column 1: a number has more than 64 bits" },
	{ "family # 3", "column 8: this character belongs to no expression" },
	{ "family ? 1 : 2", "column 8: expected an operator, found \"?\"" },
	{ "take_parts(1)", "column 1: no argument, variable" },
	{ "p->call(1)", "column 8: a recording cannot call functions" },
	{ "p[", "column 3: a value is missing at the end" },
	{ "p[1", "column 4: \"]\" is missing at the end" },
	{ "p->", "column 4: a member's name is missing at the end" },
	{ "sizeof(void)", "column 1: its size is not known" },
	{ "twice + 1", "column 1: its type is not known: cast its address, *(TYPE *)&NAME" },
	{ "(int)twice", "column 1: cast its address: (TYPE *)&NAME" },
	{ "twice.x", "column 1: this is a void, not a struct: it has no members" },
	{ "current->pid", "column 1: no argument, variable" },
	{ "(unsigned float)1", "column 16: no type is called so" },
};

static void test_mistakes_name_their_column(void **state)
{
	const struct scope s = make_scope();

	(void)state;
	for (size_t i = 0; i < sizeof(mistakes) / sizeof(*mistakes); i++) {
		struct err e = { "" };

		assert_null(expr_parse(mistakes[i].text, &s, &e));
		if (strncmp(e.text, mistakes[i].says, strlen(mistakes[i].says)) != 0)
			fail_msg("%s\nfound    %s\nexpected %s", mistakes[i].text, e.text,
				 mistakes[i].says);
	}
}

static void test_conditions_are_numbers(void **state)
{
	const struct scope s = make_scope();
	struct err e;

	(void)state;
	assert_null(expr_parse_condition("p->points[0]", &s, &e));
	assert_string_equal(e.text, "column 10: this is a struct point, not a number");
	assert_null(expr_parse_condition("gone", &s, &e));
	assert_string_equal(e.text, "column 1: this is a struct point, not a number");
	expr_free(expr_parse_condition("p", &s, &e));
}

static void test_endless_expressions(void **state)
{
	static char text[3][5000];
	const struct scope s = make_scope();
	struct err e;

	(void)state;
	memset(text[0], '(', 4000);
	memset(text[1], '-', 4000);
	memset(text[2], '1', 4999);
	assert_null(expr_parse(text[0], &s, &e));
	assert_string_equal(e.text, "column 51: the expression is nested too deeply");
	assert_null(expr_parse(text[1], &s, &e));
	assert_string_equal(e.text, "column 100: the expression is nested too deeply");
	assert_null(expr_parse(text[2], &s, &e));
	assert_string_equal(e.text, "column 4096: the expression is too long");
}

/* ---- values ---- */

static int evaluate(const char *text, struct buf *out, struct err *e)
{
	const struct scope s = make_scope();
	struct expr *x = expr_parse(text, &s, e);
	struct value v;
	int r;

	if (!x)
		fail_msg("%s: %s", text, e->text);
	r = expr_value(x, &machine, &v, e);
	if (!r)
		print_text(&v, &machine, &print_full, out);
	expr_free(x);
	return r;
}

static const struct {
	const char *text, *value;
} values[] = {
	{ "family", "10" },
	{ "family == AF_INET6", "1" },
	{ "family == AF_INET || p->colour == GREEN", "1" },
	{ "$rsi", "10" },
	{ "rsi + 1", "11" },
	{ "$rip", "4198400" },
	{ "p", "0x10000" },
	{ "p->head", "-7" },
	{ "p->head == -ENOENT - 5", "1" },
	{ "p->colour", "GREEN" },
	{ "p->points[1]", "{x=3, y=4}" },
	{ "p->points", "{{x=1, y=2}, {x=3, y=4}}" },
	{ "p->table", "{{0, 0, 0}, {0, 0, 0}}" },
	{ "p->call", "0x10200 <twice>" },
	{ "p->text", "0x10100 \"te\\\"xt\\33\"" },
	{ "p->name", "\"name1234\"" },
	{ "p->raw", "{1, 2, 255}" },
	{ "p->tail", "{}" },
	{ "p->name == \"name1234\"", "1" },
	{ "p->name == \"name\"", "0" },
	{ "p->name != \"name\"", "1" },
	{ "p->text == \"te\\\"xt\\x1b\"", "1" },
	{ "\"te\" == p->text", "0" },
	{ "&p->points[1]", "0x10010" },
	{ "*p->next->text", "116 't'" },
	{ "(char)65", "65 'A'" },
	{ "(bool)7", "true" },
	{ "(enum colour)-3", "BLUE" },
	{ "(enum colour)99", "99" },
	{ "(void *)0", "NULL" },
	{ "*(int *)$rdi", "-7" },
	{ "*(struct point *)(rdi + 8)", "{x=1, y=2}" },
	{ "later->head", "<not loaded yet>" },
	{ "p->next[7].head", "0" },
	{ "((struct parts *)16)->head", "<not mapped>" },
	{ "((struct parts *)16)->text", "<not mapped>" },
	{ "(char *)16", "0x10 <not mapped>" },
	{ "later->next", "<not loaded yet>" },
	{ "gone", "<optimized out>" },
	{ "gone.x", "<optimized out>" },
	{ "\"text\"", "\"text\"" },
	{ "twice", "<its type is not known> at 0x10200 <twice>" },
	{ "&twice", "0x10200 <twice>" },
	{ "p->call == &twice", "1" },
	{ "*p->call", "0x10200 <twice>" },
};

static void test_values(void **state)
{
	(void)state;
	fill_memory();
	for (size_t i = 0; i < sizeof(values) / sizeof(*values); i++) {
		struct buf out = { 0 };
		struct err e;

		if (evaluate(values[i].text, &out, &e))
			fail_msg("%s: %s", values[i].text, e.text);
		if (strcmp(buf_str(&out), values[i].value))
			fail_msg("%s\nfound    %s\nexpected %s", values[i].text, buf_str(&out),
				 values[i].value);
		buf_free(&out);
	}
}

static void test_what_cannot_be_evaluated(void **state)
{
	static const struct {
		const char *text, *says;
		int error;
	} rows[] = {
		{ "family / 0", "column 8: division by zero", -EDOM },
		{ "1 + later->head", "column 12: not loaded yet", -EAGAIN },
		{ "((struct parts *)16)->head == 3", "column 23: not mapped", -EFAULT },
		{ "((struct parts *)0)->next->head", "column 22: not mapped", -EFAULT },
		{ "gone.x + 1", "column 6: optimized out", -ENODATA },
		{ "&family", "column 1: it is in a register, not in memory", -ENODATA },
		{ "later->text == \"x\"", "column 8: not loaded yet", -EAGAIN },
		{ "(char *)16 == \"x\"", "column 12: not mapped", -EFAULT },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct buf out = { 0 };
		struct err e;

		assert_int_equal(evaluate(rows[i].text, &out, &e), rows[i].error);
		assert_string_equal(e.text, rows[i].says);
		buf_free(&out);
	}
}

/* && and || read no more than they must. */
static void test_short_circuits(void **state)
{
	const struct scope s = make_scope();
	bool yes;

	(void)state;
	for (int i = 0; i < 2; i++) {
		struct expr *x = expr_parse_condition(i ? "family == 10 || later->head"
							: "family == 11 && later->head",
						      &s, NULL);

		assert_non_null(x);
		assert_int_equal(expr_true(x, &machine, &yes, NULL), 0);
		assert_int_equal(yes, i);
		expr_free(x);
	}
}

/* Conditions are evaluated at each hit, of which there may be 200,000. */
static void test_evaluation_is_cheap(void **state)
{
	const struct scope s = make_scope();
	struct expr *x = expr_parse_condition("family == AF_INET6 && p->head < 0", &s, NULL);
	struct timespec from, to;
	bool yes = false;

	(void)state;
	fill_memory();
	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &from);
	for (int i = 0; i < 200000; i++) {
		assert_int_equal(expr_true(x, &machine, &yes, NULL), 0);
		assert_true(yes);
	}
	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &to);
	print_message("200,000 conditions: %.0f ms\n",
		      (to.tv_sec - from.tv_sec) * 1e3 + (to.tv_nsec - from.tv_nsec) / 1e6);
	expr_free(x);
}

static void test_json(void **state)
{
	static const struct {
		const char *text, *json;
	} rows[] = {
		{ "family", "\"type\":\"int\",\"value\":10" },
		{ "p->colour", "\"type\":\"enum colour\",\"value\":\"GREEN\"" },
		{ "p->points[1]", "\"type\":\"struct point\",\"value\":{\"x\":3,\"y\":4}" },
		{ "p->call", "\"type\":\"int (*)(int)\",\"value\":\"0x10200\",\"text\":\"0x10200 "
			     "<twice>\"" },
		{ "p->name", "\"type\":\"char [8]\",\"value\":\"name1234\"" },
		{ "p->raw", "\"type\":\"unsigned char [3]\",\"value\":[1,2,255]" },
		{ "gone", "\"type\":\"struct point\",\"why\":\"optimized out\"" },
		{ "later->head", "\"type\":\"int\",\"why\":\"not loaded yet\"" },
		{ "((struct parts *)16)->points", "\"type\":\"struct point [2]\",\"why\":\"not "
						  "mapped\"" },
		{ "(bool)1", "\"type\":\"bool\",\"value\":true" },
	};
	const struct scope s = make_scope();

	(void)state;
	fill_memory();
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct expr *x = expr_parse(rows[i].text, &s, NULL);
		struct buf out = { 0 };
		struct value v;

		assert_non_null(x);
		assert_int_equal(expr_value(x, &machine, &v, NULL), 0);
		print_json(&v, &machine, &print_full, &out);
		assert_string_equal(buf_str(&out), rows[i].json);
		buf_free(&out);
		expr_free(x);
	}
}

static int open_types(void **state)
{
	(void)state;
	types = types_new(
		&(struct types_from){ .name = "made", .path = build, .debug = build, .bits = 64 });
	return types && types_any(types, NULL) ? 0 : -1;
}

static int close_types(void **state)
{
	(void)state;
	types_free(types);
	return 0;
}

int main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_mistakes_name_their_column),
		cmocka_unit_test(test_conditions_are_numbers),
		cmocka_unit_test(test_endless_expressions),
		cmocka_unit_test(test_values),
		cmocka_unit_test(test_what_cannot_be_evaluated),
		cmocka_unit_test(test_short_circuits),
		cmocka_unit_test(test_evaluation_is_cheap),
		cmocka_unit_test(test_json),
	};

	build = argc > 1 ? argv[1] : "";
	return cmocka_run_group_tests(tests, open_types, close_types);
}
