// SPDX-License-Identifier: GPL-2.0-or-later
#include "values/types.h"

#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/similar.h"
#include "sym/ktypes.h"
#include "values/types_parts.h"

/* ---- memory ---- */

struct chunk {
	struct chunk *next;
	size_t used, size;
	uint64_t bytes[]; /* aligned */
};

enum { CHUNK = 64 << 10 };

void *types_alloc(struct types *t, size_t n)
{
	struct chunk *c = t->arena;
	void *p;

	n = (n + 7) & ~(size_t)7;
	if (!c || c->size - c->used < n) {
		size_t size = n > CHUNK ? n : CHUNK;

		c = calloc(1, sizeof(*c) + size);
		if (!c)
			return NULL;
		*c = (struct chunk){ .next = t->arena, .size = size };
		t->arena = c;
	}
	p = (char *)c->bytes + c->used;
	c->used += n;
	return p;
}

void *types_grow(struct types *t, void *array, size_t n, size_t size)
{
	void *grown;

	if (n && (n < 8 || (n & (n - 1))))
		return array;
	grown = types_alloc(t, (n ? 2 * n : 8) * size);
	if (grown && n)
		memcpy(grown, array, n * size);
	return grown;
}

const struct type type_void = { .kind = TYPE_VOID, .name = "void", .target = &type_void };

struct type *types_add(struct types *t, enum type_kind kind)
{
	struct type *new = types_alloc(t, sizeof(*new));
	struct type_parts *parts = types_alloc(t, sizeof(*parts));

	if (!new || !parts)
		return NULL;
	*new = (struct type){
		.kind = kind, .name = "", .target = &type_void, .types = t, .parts = parts
	};
	return new;
}

/* ---- opening ---- */

static void keep(struct buf *b, const char *s)
{
	buf_puts(b, s ? s : "");
}

struct types *types_new(const struct types_from *from)
{
	struct types *t = calloc(1, sizeof(*t));

	if (!t)
		return NULL;
	keep(&t->name, from->name);
	keep(&t->path, from->path);
	keep(&t->debug, from->debug);
	keep(&t->build_id, from->build_id);
	t->bits = from->bits;
	t->base = from->base;
	t->btf = from->btf ? ktypes_btf(from->btf) : NULL;
	t->fd = -1;
	if (t->name.failed || t->path.failed || t->debug.failed || t->build_id.failed) {
		types_free(t);
		return NULL;
	}
	return t;
}

void types_free(struct types *t)
{
	struct chunk *c;

	if (!t)
		return;
	btf_types_free(t);
	dwarf_types_free(t);
	while ((c = t->arena)) {
		t->arena = c->next;
		free(c);
	}
	free(t->pointers);
	buf_free(&t->name);
	buf_free(&t->path);
	buf_free(&t->debug);
	buf_free(&t->build_id);
	free(t);
}

bool types_any(struct types *t, struct err *e)
{
	if (t->btf || types_dwarf(t))
		return true;
	if (e)
		*e = t->why;
	return false;
}

int types_bits(const struct types *t)
{
	return t->bits;
}

const char *types_name(const struct types *t)
{
	return buf_str(&t->name);
}

/* ---- from names ---- */

/* A kernel's names come from its BTF, if it has any: its DWARF is a hundred times larger. */
const struct type *types_find(struct types *t, enum type_kind kind, const char *name)
{
	return t->btf ? btf_find(t, kind, name) : dwarf_find(t, kind, name);
}

const struct type *types_enumerator(struct types *t, const char *name, int64_t *value)
{
	return t->btf ? btf_enumerator(t, name, value) : dwarf_enumerator(t, name, value);
}

const struct type *types_prototype(struct types *t, const char *function)
{
	return t->btf ? btf_prototype(t, function) : NULL;
}

void types_similar(struct types *t, enum type_kind kind, struct similar *to)
{
	if (t->btf)
		btf_similar(t, kind, to);
	else
		dwarf_similar(t, kind, to);
}

/* ---- made ---- */

#define BUILTIN(k, called, bytes, ...)                                                             \
	{                                                                                          \
		.kind = TYPE_##k, .name = called, .size = bytes, .target = &type_void, __VA_ARGS__ \
	}
#define SIGNED .is_signed = true
#define CHAR   .is_character = true

static const struct type builtins[] = {
	BUILTIN(INT, "char", 1, SIGNED, CHAR),
	BUILTIN(INT, "signed char", 1, SIGNED, CHAR),
	BUILTIN(INT, "unsigned char", 1, CHAR),
	BUILTIN(INT, "short", 2, SIGNED),
	BUILTIN(INT, "unsigned short", 2),
	BUILTIN(INT, "int", 4, SIGNED),
	BUILTIN(INT, "unsigned int", 4),
	BUILTIN(INT, "long long", 8, SIGNED),
	BUILTIN(INT, "unsigned long long", 8),
	BUILTIN(BOOL, "bool", 1),
	BUILTIN(FLOAT, "float", 4),
	BUILTIN(FLOAT, "double", 8),
};
/* Of 64 and 32 bits. */
static const struct type words[2][3] = {
	{ BUILTIN(INT, "long", 8, SIGNED), BUILTIN(INT, "unsigned long", 8),
	  BUILTIN(POINTER, "void *", 8) },
	{ BUILTIN(INT, "long", 4, SIGNED), BUILTIN(INT, "unsigned long", 4),
	  BUILTIN(POINTER, "void *", 4) },
};

const struct type *type_builtin(const char *name, int bits)
{
	for (size_t i = 0; i < 3; i++)
		if (!strcmp(words[bits == 32][i].name, name))
			return &words[bits == 32][i];
	for (size_t i = 0; i < sizeof(builtins) / sizeof(*builtins); i++)
		if (!strcmp(builtins[i].name, name))
			return &builtins[i];
	return strcmp(name, "void") ? NULL : &type_void;
}

const struct type *types_pointer(struct types *t, const struct type *target)
{
	const struct type **grown;
	struct type *made;

	for (size_t i = 0; i < t->n_pointers; i++)
		if (t->pointers[i]->target == target)
			return t->pointers[i];
	grown = realloc(t->pointers, (t->n_pointers + 1) * sizeof(*grown));
	if (grown)
		t->pointers = grown;
	made = grown ? types_add(t, TYPE_POINTER) : NULL;
	if (!made)
		return NULL;
	made->target = target;
	made->size = t->bits / 8;
	t->pointers[t->n_pointers++] = made;
	return made;
}

/* ---- a type ---- */

const struct type *type_strip(const struct type *t)
{
	for (unsigned i = 0; t->kind == TYPE_ALIAS; i++) {
		if (i == TYPE_DEPTH_MAX)
			return &type_void;
		t = t->target;
	}
	return t;
}

static bool is_composite(const struct type *t)
{
	return t->kind == TYPE_STRUCT || t->kind == TYPE_UNION;
}

/* The parts of a type that has any. Types are constant to all others; what was not read yet is
 * filled in here. */
static struct type *open_parts(const struct type *t)
{
	return t->parts ? (struct type *)t : NULL;
}

/* The definition of a struct that is only declared here, as the compiler saw it. */
static const struct type *definition(const struct type *t)
{
	struct type *own = open_parts(t);

	if (!own || !is_composite(t) || t->size || !*t->name)
		return t;
	if (!own->parts->sought_definition) {
		own->parts->sought_definition = true;
		own->parts->defined_by = types_find(t->types, t->kind, t->name);
		if (own->parts->defined_by)
			own->size = own->parts->defined_by->size;
	}
	return own->parts->defined_by ? own->parts->defined_by : t;
}

const struct member *type_members(const struct type *t, size_t *n)
{
	struct type *own;

	t = definition(type_strip(t));
	own = open_parts(t);
	*n = 0;
	if (!own || !is_composite(t))
		return NULL;
	if (!own->parts->has_members) {
		own->parts->has_members = true;
		if (own->parts->is_btf)
			btf_read_members(own);
		else
			dwarf_read_members(own);
	}
	*n = own->parts->n_members;
	return own->parts->members;
}

static bool find_member(const struct type *t, const char *name, uint64_t bit, unsigned depth,
			struct member *out)
{
	size_t n;
	const struct member *m = type_members(t, &n);

	if (depth == TYPE_DEPTH_MAX / 3)
		return false;
	for (size_t i = 0; i < n; i++) {
		if (*m[i].name ? !strcmp(m[i].name, name)
			       : find_member(m[i].type, name, bit + m[i].bit, depth + 1, out)) {
			if (*m[i].name) {
				*out = m[i];
				out->bit += bit;
			}
			return true;
		}
	}
	return false;
}

bool type_member(const struct type *t, const char *name, struct member *out)
{
	return *name && find_member(t, name, 0, 0, out);
}

static void offer_members(const struct type *t, struct similar *to, unsigned depth)
{
	size_t n;
	const struct member *m = type_members(t, &n);

	for (size_t i = 0; i < n && depth < TYPE_DEPTH_MAX / 3; i++) {
		if (*m[i].name)
			similar_offer(to, m[i].name);
		else
			offer_members(m[i].type, to, depth + 1);
	}
}

void type_similar_members(const struct type *t, struct similar *to)
{
	offer_members(t, to, 0);
}

const struct enumerator *type_enumerators(const struct type *t, size_t *n)
{
	struct type *own;

	t = type_strip(t);
	own = open_parts(t);
	*n = 0;
	if (!own || t->kind != TYPE_ENUM)
		return NULL;
	if (!own->parts->has_enumerators) {
		own->parts->has_enumerators = true;
		if (own->parts->is_btf)
			btf_read_enumerators(own);
		else
			dwarf_read_enumerators(own);
	}
	*n = own->parts->n_enumerators;
	return own->parts->enumerators;
}

const char *type_enumerator_name(const struct type *t, int64_t value)
{
	size_t n;
	const struct enumerator *v = type_enumerators(t, &n);

	for (size_t i = 0; i < n; i++)
		if (v[i].value == value)
			return v[i].name;
	return NULL;
}

const struct param *type_params(const struct type *t, size_t *n)
{
	struct type *own;

	t = type_strip(t);
	own = open_parts(t);
	*n = 0;
	if (!own || t->kind != TYPE_FUNCTION)
		return NULL;
	if (!own->parts->has_params) {
		own->parts->has_params = true;
		if (own->parts->is_btf)
			btf_read_params(own);
		else
			dwarf_read_params(own);
	}
	*n = own->parts->n_params;
	return own->parts->params;
}

bool type_is_address_argument(const struct type *t)
{
	return t->kind == TYPE_ALIAS && type_strip(t)->kind == TYPE_UNION &&
	       (!strcmp(t->name, "__SOCKADDR_ARG") || !strcmp(t->name, "__CONST_SOCKADDR_ARG"));
}

bool type_is_scalar(const struct type *t)
{
	t = type_strip(t);
	return t->kind == TYPE_INT || t->kind == TYPE_BOOL || t->kind == TYPE_ENUM ||
	       t->kind == TYPE_POINTER;
}

/* ---- as text ---- */

static void add_type(const struct type *t, const char *inner, unsigned depth, struct buf *out);

/* "struct sock", "enum {…}" */
static void add_name(const struct type *t, struct buf *out)
{
	static const char *const words[] = {
		[TYPE_STRUCT] = "struct ", [TYPE_UNION] = "union ", [TYPE_ENUM] = "enum "
	};

	if (t->kind < sizeof(words) / sizeof(*words) && words[t->kind])
		buf_puts(out, words[t->kind]);
	if (*t->name)
		buf_escape(out, t->name, strlen(t->name));
	else
		buf_puts(out, t->kind == TYPE_INT ? "int" : "{…}");
}

static void add_params(const struct type *t, unsigned depth, struct buf *out)
{
	size_t n;
	const struct param *p = type_params(t, &n);

	buf_putc(out, '(');
	for (size_t i = 0; i < n && i < 16; i++) {
		buf_puts(out, i ? ", " : "");
		add_type(p[i].type, "", depth + 1, out);
	}
	buf_puts(out, n > 16 ? ", …)" : n ? ")" : "void)");
}

static bool binds_tighter(const struct type *t)
{
	return t->kind == TYPE_ARRAY || t->kind == TYPE_FUNCTION;
}

/* C declares from the inside to the outside: what was read so far is in the middle. */
static void add_type(const struct type *t, const char *inner, unsigned depth, struct buf *out)
{
	struct buf more = { 0 };

	if (depth == 8) {
		buf_puts(out, "…");
		return;
	}
	if (t->kind == TYPE_POINTER) {
		buf_printf(&more, binds_tighter(t->target) ? "(*%s)" : "*%s", inner);
	} else if (t->kind == TYPE_ARRAY) {
		buf_puts(&more, inner);
		if (t->flexible)
			buf_puts(&more, "[]");
		else
			buf_printf(&more, "[%llu]", (unsigned long long)t->count);
	} else if (t->kind == TYPE_FUNCTION) {
		buf_puts(&more, inner);
		add_params(t, depth, &more);
	} else {
		add_name(t, out);
		if (*inner)
			buf_printf(out, " %s", inner);
		return;
	}
	add_type(t->target, buf_str(&more), depth + 1, out);
	buf_free(&more);
}

void type_text(const struct type *t, struct buf *out)
{
	add_type(t, "", 0, out);
}
