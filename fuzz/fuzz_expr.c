// SPDX-License-Identifier: GPL-2.0-or-later
/* Expressions from any bytes, with a few variables, over a made-up machine. */
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/err.h"
#include "tests/fakes/fake_stop.h"
#include "values/expr.h"
#include "values/location.h"
#include "values/print.h"
#include "values/registers.h"
#include "values/types_parts.h"
#include "values/value.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

static struct member members[] = {
	{ .name = "i" },
	{ .name = "u", .bit = 32 },
	{ .name = "b", .bit = 64, .bit_size = 3 },
	{ .name = "t", .bit = 128 },
	{ .name = "p", .bit = 192 },
	{ .name = "x", .bit = 256 },
};

static struct type text = { .kind = TYPE_ARRAY, .name = "", .size = 8, .count = 8 };

/* struct s { int i; unsigned u; unsigned b : 3; char t[8]; struct s *p; int x; } */
static const struct type *make_struct(struct types *t)
{
	struct type *s = types_add(t, TYPE_STRUCT);

	if (!s)
		abort();
	s->name = "s";
	s->size = 40;
	s->parts->has_members = true;
	s->parts->members = members;
	s->parts->n_members = sizeof(members) / sizeof(*members);
	text.target = type_builtin("char", 64);
	members[0].type = members[5].type = type_builtin("int", 64);
	members[1].type = members[2].type = type_builtin("unsigned int", 64);
	members[3].type = &text;
	members[4].type = types_pointer(t, s);
	return s;
}

static bool find_symbol(void *ctx, const char *name, uint64_t *addr)
{
	(void)ctx;
	*addr = 0x7000;
	return !strcmp(name, "f");
}

/* What was parsed must be evaluated, whatever is found. */
static void evaluate(const struct expr *x)
{
	struct buf out = { 0 };
	struct value v;
	struct err e;
	bool yes;

	if (!expr_value(x, &fake_stop, &v, &e)) {
		print_text(&v, &fake_stop, &print_full, &out);
		print_json(&v, &fake_stop, &print_full, &out);
	} else if (strncmp(e.text, "column ", 7)) {
		abort();
	}
	expr_true(x, &fake_stop, &yes, NULL);
	buf_free(&out);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	static struct types *t;
	static struct variable variables[2];
	struct scope s = { .bits = 64, .symbol = find_symbol };
	char *source = malloc(n + 1);
	struct err e = { "" };
	struct expr *x;

	if (!source)
		abort();
	if (!t) {
		t = types_new(&(struct types_from){ .name = "made", .bits = 64 });
		if (!t)
			abort();
		variables[0] = (struct variable){
			"s",
			make_struct(t),
			{ .kind = LOCATION_FIXED, .bits = 64, .offset = 0x8100 }
		};
		variables[1] = (struct variable){
			"p",
			types_pointer(t, variables[0].type),
			{ .kind = LOCATION_REGISTER, .bits = 64, .reg = GPR_RDI, .reg2 = GPR_N }
		};
	}
	s.types = t;
	s.variables = variables;
	s.n_variables = 2;
	memcpy(source, data, n);
	source[n] = '\0';
	x = expr_parse(source, &s, &e);
	if (x)
		evaluate(x);
	else if (strncmp(e.text, "column ", 7))
		abort();
	expr_free(x);
	free(source);
	return 0;
}
