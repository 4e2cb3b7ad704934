// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Types from BTF (Documentation/bpf/btf.rst). Ids of a module's types follow those of its kernel,
 * which are the kernel's own types.
 */
#include <bpf/btf.h>
#include <stdlib.h>
#include <string.h>

#include "base/similar.h"
#include "values/types_parts.h"

void btf_types_free(struct types *t)
{
	free(t->by_id);
	free(t->btf_heads);
	free(t->btf_next);
}

static const char *string_at(const struct types *t, uint32_t offset)
{
	const char *s = btf__str_by_offset(t->btf, offset);

	return s ? s : "";
}

/* ---- by id ---- */

static bool prepare(struct types *t)
{
	if (t->by_id)
		return true;
	t->n_btf = btf__type_cnt(t->btf);
	t->first_btf = t->base && t->base->btf ? btf__type_cnt(t->base->btf) : 0;
	if (t->first_btf > t->n_btf)
		t->first_btf = t->n_btf;
	t->by_id = calloc(t->n_btf - t->first_btf + 1, sizeof(*t->by_id));
	return t->by_id != NULL;
}

static enum type_kind kind_of(const struct btf_type *b)
{
	switch (btf_kind(b)) {
	case BTF_KIND_INT:
		return btf_int_encoding(b) & BTF_INT_BOOL ? TYPE_BOOL : TYPE_INT;
	case BTF_KIND_PTR:
		return TYPE_POINTER;
	case BTF_KIND_ARRAY:
		return TYPE_ARRAY;
	case BTF_KIND_STRUCT:
		return TYPE_STRUCT;
	case BTF_KIND_UNION:
		return TYPE_UNION;
	case BTF_KIND_FWD:
		return btf_kflag(b) ? TYPE_UNION : TYPE_STRUCT;
	case BTF_KIND_ENUM:
	case BTF_KIND_ENUM64:
		return TYPE_ENUM;
	case BTF_KIND_TYPEDEF:
		return TYPE_ALIAS;
	case BTF_KIND_FUNC_PROTO:
		return TYPE_FUNCTION;
	case BTF_KIND_FLOAT:
		return TYPE_FLOAT;
	default:
		return TYPE_VOID;
	}
}

static void set_array(struct types *t, struct type *new, const struct btf_type *b)
{
	const struct btf_array *a = btf_array(b);

	new->target = btf_type(t, a->type);
	new->count = a->nelems;
	new->flexible = !a->nelems;
	if (__builtin_mul_overflow(new->count, new->target->size, &new->size))
		new->count = new->size = 0;
}

/* Before pahole 1.24 no enum was marked as signed. */
static bool is_signed_enum(const struct btf_type *b)
{
	for (uint32_t i = 0; btf_is_enum(b) && !btf_kflag(b) && i < btf_vlen(b); i++)
		if (btf_enum(b)[i].val < 0 && btf_enum(b)[i].val > -4096)
			return true;
	return btf_kflag(b);
}

/* The type is known under its id before what it refers to is read: cycles end there. */
static void fill(struct types *t, struct type *new, const struct btf_type *b)
{
	new->name = string_at(t, b->name_off);
	switch (new->kind) {
	case TYPE_INT:
	case TYPE_BOOL:
		new->is_signed = btf_int_encoding(b) & BTF_INT_SIGNED;
		new->is_character = b->size == 1 && strstr(new->name, "char");
		new->size = b->size;
		break;
	case TYPE_POINTER:
		new->size = t->bits / 8;
		new->target = btf_type(t, b->type);
		break;
	case TYPE_ARRAY:
		set_array(t, new, b);
		break;
	case TYPE_ENUM:
		new->is_signed = is_signed_enum(b);
		new->size = b->size;
		break;
	case TYPE_ALIAS:
		new->target = btf_type(t, b->type);
		new->size = new->target->size;
		break;
	case TYPE_FUNCTION:
		new->target = btf_type(t, b->type);
		break;
	default:
		new->size = btf_kind(b) == BTF_KIND_FWD ? 0 : b->size;
	}
}

static const struct btf_type *skip_qualifiers(struct types *t, uint32_t *id)
{
	const struct btf_type *b = btf__type_by_id(t->btf, *id);

	for (unsigned i = 0; b && (btf_is_mod(b) || btf_is_type_tag(b)); i++) {
		*id = b->type;
		b = i < TYPE_DEPTH_MAX ? btf__type_by_id(t->btf, *id) : NULL;
	}
	return b;
}

const struct type *btf_type(struct types *t, uint32_t id)
{
	const struct btf_type *b;
	struct type *new;

	if (!prepare(t) || t->depth == TYPE_DEPTH_MAX)
		return &type_void;
	b = skip_qualifiers(t, &id);
	if (!b || !id || id >= t->n_btf)
		return &type_void;
	if (id < t->first_btf)
		return btf_type(t->base, id);
	if (t->by_id[id - t->first_btf])
		return t->by_id[id - t->first_btf];
	if (kind_of(b) == TYPE_VOID)
		return &type_void;
	new = types_add(t, kind_of(b));
	if (!new)
		return &type_void;
	new->parts->is_btf = true;
	new->parts->id = id;
	t->by_id[id - t->first_btf] = new;
	t->depth++;
	fill(t, new, b);
	t->depth--;
	return new;
}

/* ---- by name ---- */

static uint32_t hash_name(const char *s)
{
	uint32_t h = 2166136261u; /* FNV-1a */

	while (*s)
		h = (h ^ (uint8_t)*s++) * 16777619u;
	return h;
}

/* Of all ids, the kernel's too; the lowest of a name comes first. */
static bool index_names(struct types *t)
{
	if (t->btf_heads)
		return true;
	if (!prepare(t))
		return false;
	for (t->btf_mask = 1023; t->btf_mask < t->n_btf; t->btf_mask = 2 * t->btf_mask + 1)
		;
	t->btf_heads = calloc(t->btf_mask + 1ul, sizeof(*t->btf_heads));
	t->btf_next = calloc(t->n_btf + 1ul, sizeof(*t->btf_next));
	if (!t->btf_heads || !t->btf_next) {
		free(t->btf_heads);
		free(t->btf_next);
		t->btf_heads = t->btf_next = NULL;
		return false;
	}
	for (uint32_t id = t->n_btf; id-- > 1;) {
		const struct btf_type *b = btf__type_by_id(t->btf, id);
		uint32_t *head;

		if (!b || !b->name_off)
			continue;
		head = &t->btf_heads[hash_name(string_at(t, b->name_off)) & t->btf_mask];
		t->btf_next[id] = *head;
		*head = id;
	}
	return true;
}

/* The next id of a name; 0: none. Begins with `after` 0. */
static uint32_t next_named(struct types *t, const char *name, uint32_t after)
{
	uint32_t id;

	if (!index_names(t))
		return 0;
	id = after ? t->btf_next[after] : t->btf_heads[hash_name(name) & t->btf_mask];
	while (id && strcmp(string_at(t, btf__type_by_id(t->btf, id)->name_off), name) != 0)
		id = t->btf_next[id];
	return id;
}

const struct type *btf_find(struct types *t, enum type_kind kind, const char *name)
{
	for (uint32_t id = next_named(t, name, 0); id; id = next_named(t, name, id)) {
		const struct btf_type *b = btf__type_by_id(t->btf, id);

		if (!btf_is_fwd(b) && kind_of(b) == kind)
			return btf_type(t, id);
	}
	return NULL;
}

/* Of a module's own functions only: its kernel may have others of these names. */
const struct type *btf_prototype(struct types *t, const char *function)
{
	for (uint32_t id = next_named(t, function, 0); id; id = next_named(t, function, id)) {
		const struct btf_type *b = btf__type_by_id(t->btf, id);
		const bool own = id >= t->first_btf && btf_is_func(b);
		const struct type *proto = own ? btf_type(t, b->type) : &type_void;

		if (proto->kind == TYPE_FUNCTION)
			return proto;
	}
	return NULL;
}

void btf_similar(struct types *t, enum type_kind kind, struct similar *to)
{
	for (uint32_t id = 1; prepare(t) && id < t->n_btf; id++) {
		const struct btf_type *b = btf__type_by_id(t->btf, id);

		if (b && b->name_off && kind_of(b) == kind)
			similar_offer(to, string_at(t, b->name_off));
	}
}

/* ---- enumerators ---- */

static bool is_enum(const struct btf_type *b)
{
	return btf_is_enum(b) || btf_is_enum64(b);
}

static struct enumerator enumerator_at(const struct types *t, const struct btf_type *b, uint32_t i,
				       bool is_signed)
{
	const struct btf_enum *small = btf_enum(b);

	if (btf_is_enum64(b))
		return (struct enumerator){ string_at(t, btf_enum64(b)[i].name_off),
					    (int64_t)btf_enum64_value(&btf_enum64(b)[i]) };
	return (struct enumerator){ string_at(t, small[i].name_off),
				    is_signed ? (int64_t)small[i].val
					      : (int64_t)(uint32_t)small[i].val };
}

void btf_read_enumerators(struct type *t)
{
	const struct btf_type *b = btf__type_by_id(t->types->btf, t->parts->id);
	uint32_t n = b && is_enum(b) ? btf_vlen(b) : 0;

	t->parts->enumerators = types_alloc(t->types, n * sizeof(struct enumerator));
	for (uint32_t i = 0; t->parts->enumerators && i < n; i++)
		t->parts->enumerators[i] = enumerator_at(t->types, b, i, t->is_signed);
	t->parts->n_enumerators = t->parts->enumerators ? n : 0;
}

const struct type *btf_enumerator(struct types *t, const char *name, int64_t *value)
{
	for (uint32_t id = 1; prepare(t) && id < t->n_btf; id++) {
		const struct btf_type *b = btf__type_by_id(t->btf, id);

		for (uint32_t i = 0; b && is_enum(b) && i < btf_vlen(b); i++) {
			struct enumerator v = enumerator_at(t, b, i, true);

			if (strcmp(v.name, name) != 0)
				continue;
			*value = enumerator_at(t, b, i, is_signed_enum(b)).value;
			return btf_type(t, id);
		}
	}
	return NULL;
}

/* ---- members and parameters ---- */

/* Before BTF had bit fields, an int of so many bits was one. */
static struct member member_at(struct types *t, const struct btf_type *b, uint32_t i)
{
	const struct btf_member *m = &btf_members(b)[i];
	struct member out = { .name = string_at(t, m->name_off),
			      .type = btf_type(t, m->type),
			      .bit = btf_member_bit_offset(b, i),
			      .bit_size = btf_member_bitfield_size(b, i) };
	uint32_t id = m->type;
	const struct btf_type *own = skip_qualifiers(t, &id);

	if (!out.bit_size && own && btf_is_int(own) &&
	    (btf_int_bits(own) < 8 * own->size || btf_int_offset(own))) {
		out.bit += btf_int_offset(own);
		out.bit_size = btf_int_bits(own);
	}
	return out;
}

void btf_read_members(struct type *t)
{
	const struct btf_type *b = btf__type_by_id(t->types->btf, t->parts->id);
	uint32_t n = b && btf_is_composite(b) ? btf_vlen(b) : 0;

	t->parts->members = types_alloc(t->types, n * sizeof(struct member));
	for (uint32_t i = 0; t->parts->members && i < n; i++)
		t->parts->members[i] = member_at(t->types, b, i);
	t->parts->n_members = t->parts->members ? n : 0;
}

/* A variadic function's last parameter has no type. */
void btf_read_params(struct type *t)
{
	const struct btf_type *b = btf__type_by_id(t->types->btf, t->parts->id);
	uint32_t n = b && btf_is_func_proto(b) ? btf_vlen(b) : 0;
	const struct btf_param *p = n ? btf_params(b) : NULL;

	while (n && !p[n - 1].type)
		n--;
	t->parts->params = types_alloc(t->types, n * sizeof(struct param));
	for (uint32_t i = 0; t->parts->params && i < n; i++)
		t->parts->params[i] = (struct param){ string_at(t->types, p[i].name_off),
						      btf_type(t->types, p[i].type) };
	t->parts->n_params = t->parts->params ? n : 0;
}
