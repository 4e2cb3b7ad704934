// SPDX-License-Identifier: GPL-2.0-or-later
#include "values/expr.h"

#include <errno.h>
#include <string.h>

#include "base/err.h"
#include "values/expr_parts.h"
#include "values/machine.h"
#include "values/registers.h"
#include "values/value.h"

struct run {
	const struct expr *x;
	const struct machine_source *m;
	const struct node *at; /* what failed */
	const char *why;       /* instead of value_error()'s words; NULL: those */
};

static int number_of(struct run *r, uint16_t at, uint64_t *out);
static int value_of(struct run *r, uint16_t at, struct value *out);

static int fail(struct run *r, const struct node *n, int error)
{
	if (!r->at)
		r->at = n;
	return error;
}

/* ---- places ---- */

/* An array counts as the address of its first element. */
static int number_of_value(struct run *r, const struct node *n, const struct value *v,
			   uint64_t *out)
{
	int e;

	if (v->place == VALUE_NONE) {
		r->why = v->why;
		return fail(r, n, -ENODATA);
	}
	if (type_strip(v->type)->kind == TYPE_ARRAY) {
		*out = v->addr;
		return v->place == VALUE_MEMORY ? 0 : fail(r, n, -EINVAL);
	}
	e = value_get(v, r->m, out);
	return e ? fail(r, n, e) : 0;
}

static int element(struct run *r, const struct node *n, struct value *out)
{
	const struct type *t = type_strip(r->x->v[n->a].type);
	uint64_t base, index;
	int e = number_of(r, n->b, &index);

	if (e)
		return e;
	if (t->kind == TYPE_ARRAY) {
		struct member m = { .name = "", .type = n->type, .bit = 8 * index * n->scale };

		e = value_of(r, n->a, out);
		if (out->place != VALUE_MEMORY)
			*out = value_member(out, &m);
		else
			*out = value_at(n->type, out->addr + index * n->scale);
		return e;
	}
	e = number_of(r, n->a, &base);
	*out = value_at(n->type, base + index * n->scale);
	return e;
}

static int address_of(struct run *r, const struct node *n, uint64_t *out)
{
	struct value v;
	int e = value_of(r, n->a, &v);

	if (e)
		return e;
	if (v.place == VALUE_MEMORY) {
		*out = v.addr;
		return 0;
	}
	r->why = v.place == VALUE_NONE ? v.why : "it is in a register, not in memory";
	return fail(r, n, -ENODATA);
}

/* The kernel's own base is in the processor only while the kernel runs. */
static int kernel_base(struct run *r, const struct node *n, uint64_t *out)
{
	if (r->m->regs->cs & 3) {
		r->why = "the program runs here, not the kernel";
		return fail(r, n, -ENODATA);
	}
	*out = n->number + (r->x->scope.bits == 32 ? r->m->regs->fs_base : r->m->regs->gs_base);
	return 0;
}

/* ---- operators ---- */

static int divide(struct run *r, const struct node *n, uint64_t a, uint64_t b, uint64_t *out)
{
	const bool is_signed = n->common->is_signed;

	if (!b)
		return fail(r, n, -EDOM);
	if (is_signed && (int64_t)b == -1)
		*out = *n->op == '/' ? -a : 0;
	else if (is_signed)
		*out = *n->op == '/' ? (uint64_t)((int64_t)a / (int64_t)b)
				     : (uint64_t)((int64_t)a % (int64_t)b);
	else
		*out = *n->op == '/' ? a / b : a % b;
	return 0;
}

static int shift(const struct node *n, uint64_t a, uint64_t by, uint64_t *out)
{
	const uint64_t width = 8 * n->common->size;

	if (*n->op == '<')
		*out = by < width ? a << by : 0;
	else if (n->common->is_signed)
		*out = (uint64_t)((int64_t)a >> (by < 63 ? by : 63));
	else
		*out = by < width ? a >> by : 0;
	return 0;
}

static bool compare(const struct node *n, uint64_t a, uint64_t b)
{
	const bool less = n->common->is_signed ? (int64_t)a < (int64_t)b : a < b;

	switch (n->op[0]) {
	case '=':
		return a == b;
	case '!':
		return a != b;
	case '<':
		return less || (n->op[1] && a == b);
	}
	return n->op[1] ? !less : !less && a != b;
}

static int binary(struct run *r, const struct node *n, uint64_t *out)
{
	uint64_t a, b;
	int e = number_of(r, n->a, &a);

	if (!e)
		e = number_of(r, n->b, &b);
	if (e)
		return e;
	if (n->scale) {
		*out = *n->op == '~'   ? (uint64_t)((int64_t)(a - b) / (int64_t)n->scale)
		       : *n->op == '-' ? a - b * n->scale
				       : a + b * n->scale;
		return 0;
	}
	a = expr_convert(n->common, a);
	if (n->op[1] && n->op[0] == n->op[1] && *n->op != '=')
		return shift(n, a, b, out);
	b = expr_convert(n->common, b);
	switch (*n->op) {
	case '+':
		*out = a + b;
		return 0;
	case '-':
		*out = a - b;
		return 0;
	case '*':
		*out = a * b;
		return 0;
	case '&':
		*out = a & b;
		return 0;
	case '|':
		*out = a | b;
		return 0;
	case '^':
		*out = a ^ b;
		return 0;
	case '/':
	case '%':
		return divide(r, n, a, b, out);
	}
	*out = compare(n, a, b);
	return 0;
}

/* As strcmp() does, and no further than the array goes. */
static int text_equal(struct run *r, const struct node *n, uint64_t *out)
{
	const struct node *text = &r->x->v[n->b];
	const struct type *t = type_strip(r->x->v[n->a].type);
	char found[WORD_MAX + 1];
	size_t room = text->len + 1, len;
	struct value v;
	uint64_t addr;
	int e;

	*out = 0;
	if (t->kind == TYPE_ARRAY && !t->flexible && t->count < room)
		room = t->count;
	if (t->kind == TYPE_ARRAY && !(e = value_of(r, n->a, &v)) && v.place == VALUE_BYTES) {
		e = value_read(&v, r->m, found, room < VALUE_BYTES_MAX ? room : VALUE_BYTES_MAX);
		len = strnlen(found, room < VALUE_BYTES_MAX ? room : VALUE_BYTES_MAX);
	} else {
		e = number_of(r, n->a, &addr);
		if (!e)
			e = value_string(r->m, addr, room, found, &len);
	}
	if (e)
		return fail(r, n, e);
	*out = len == text->len && !memcmp(found, text->text, len);
	return 0;
}

static int logical(struct run *r, const struct node *n, uint64_t *out)
{
	uint64_t a, b;
	int e = number_of(r, n->a, &a);

	if (e)
		return e;
	*out = n->kind == NODE_OR;
	if (!a == (n->kind == NODE_AND))
		return *out = n->kind == NODE_OR, 0;
	e = number_of(r, n->b, &b);
	*out = b != 0;
	return e;
}

static int unary(struct run *r, const struct node *n, uint64_t *out)
{
	uint64_t a;
	int e = number_of(r, n->a, &a);

	if (e)
		return e;
	switch (n->kind) {
	case NODE_NOT:
		*out = !a;
		return 0;
	case NODE_NEGATE:
		*out = -a;
		break;
	case NODE_INVERT:
		*out = ~a;
		break;
	default:
		*out = a;
	}
	*out = expr_convert(n->type, *out);
	return 0;
}

/* ---- nodes ---- */

static bool is_place(const struct node *n)
{
	return n->kind == NODE_VARIABLE || n->kind == NODE_MEMBER || n->kind == NODE_ELEMENT ||
	       n->kind == NODE_DEREF;
}

static int number_of(struct run *r, uint16_t at, uint64_t *out)
{
	const struct node *n = &r->x->v[at];
	struct value v;
	int e;

	if (is_place(n)) {
		e = value_of(r, at, &v);
		return e ? e : number_of_value(r, n, &v, out);
	}
	switch (n->kind) {
	case NODE_NUMBER:
		*out = n->number;
		return 0;
	case NODE_REGISTER:
		*out = register_value(r->m->regs, n->reg);
		return 0;
	case NODE_KERNEL_BASE:
		return kernel_base(r, n, out);
	case NODE_ADDRESS:
		return address_of(r, n, out);
	case NODE_BINARY:
		e = binary(r, n, out);
		*out = e ? 0 : expr_convert(n->type, *out);
		return e;
	case NODE_AND:
	case NODE_OR:
		return logical(r, n, out);
	case NODE_TEXT_EQUAL:
		return text_equal(r, n, out);
	case NODE_TEXT:
		*out = 1; /* a string is there */
		return 0;
	default:
		return unary(r, n, out);
	}
}

static int member(struct run *r, const struct node *n, struct value *out)
{
	struct value of;
	int e = value_of(r, n->a, &of);

	if (e)
		return e;
	*out = value_member(&of, &n->member);
	return 0;
}

static int value_of(struct run *r, uint16_t at, struct value *out)
{
	const struct node *n = &r->x->v[at];
	uint64_t number;
	int e;

	switch (n->kind) {
	case NODE_VARIABLE:
		*out = variable_value(&n->variable, r->m);
		return 0;
	case NODE_MEMBER:
		return member(r, n, out);
	case NODE_ELEMENT:
		return element(r, n, out);
	case NODE_DEREF:
		e = number_of(r, n->a, &number);
		*out = value_at(n->type, number);
		return e;
	case NODE_TEXT:
		*out = (struct value){ .type = n->type, .place = VALUE_TEXT, .text = n->text };
		return 0;
	default:
		e = number_of(r, at, &number);
		if (!e)
			*out = value_number(n->type, number);
		return e;
	}
}

/* ---- all ---- */

static int report(const struct run *r, int e, struct err *err)
{
	if (!e || !err)
		return e;
	return err_set(err, e, "column %u: %s", r->at ? r->at->column : 1,
		       r->why ? r->why : value_error(e));
}

int expr_value(const struct expr *x, const struct machine_source *m, struct value *out,
	       struct err *e)
{
	struct run r = { .x = x, .m = m };

	return report(&r, value_of(&r, x->root, out), e);
}

int expr_true(const struct expr *x, const struct machine_source *m, bool *out, struct err *e)
{
	struct run r = { .x = x, .m = m };
	uint64_t number = 0;
	int error = number_of(&r, x->root, &number);

	*out = !error && number;
	return report(&r, error, e);
}
