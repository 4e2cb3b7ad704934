// SPDX-License-Identifier: GPL-2.0-or-later
/* C11, 6.3.1: how numbers of different types meet. */
#include <stdlib.h>
#include <string.h>

#include "values/expr_parts.h"

void *expr_alloc(struct expr *x, size_t n)
{
	struct piece *p = calloc(1, sizeof(*p) + n);

	if (!p)
		return NULL;
	p->next = x->pieces;
	x->pieces = p;
	return p->bytes;
}

const struct type *expr_pointer(struct expr *x, const struct type *target)
{
	struct type *made = expr_alloc(x, sizeof(*made));
	int bits = target->types ? types_bits(target->types) : x->scope.bits;

	if (made)
		*made = (struct type){
			.kind = TYPE_POINTER, .name = "", .size = bits / 8, .target = target
		};
	return made;
}

const struct type *expr_promote(const struct type *t, int bits)
{
	t = type_strip(t);
	if (t->kind == TYPE_POINTER || t->kind == TYPE_ARRAY)
		return type_builtin("unsigned long long", bits);
	if (t->size < 4 || t->kind == TYPE_BOOL)
		return type_builtin("int", bits);
	if (t->size == 4)
		return type_builtin(t->is_signed ? "int" : "unsigned int", bits);
	return type_builtin(t->is_signed ? "long long" : "unsigned long long", bits);
}

const struct type *expr_common(const struct type *a, const struct type *b, int bits)
{
	a = expr_promote(a, bits);
	b = expr_promote(b, bits);
	if (a->size != b->size)
		return a->size > b->size ? a : b;
	return a->is_signed ? b : a;
}

uint64_t expr_convert(const struct type *t, uint64_t number)
{
	t = type_strip(t);
	if (t->kind == TYPE_BOOL)
		return number != 0;
	switch (t->size) {
	case 1:
		return t->is_signed ? (uint64_t)(int8_t)number : (uint8_t)number;
	case 2:
		return t->is_signed ? (uint64_t)(int16_t)number : (uint16_t)number;
	case 4:
		return t->is_signed ? (uint64_t)(int32_t)number : (uint32_t)number;
	}
	return number;
}

bool expr_is_text(const struct type *t)
{
	const struct type *of;

	t = type_strip(t);
	if (t->kind != TYPE_ARRAY && t->kind != TYPE_POINTER)
		return false;
	of = type_strip(t->target);
	return of->kind == TYPE_INT && of->size == 1;
}
