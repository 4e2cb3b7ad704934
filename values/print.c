// SPDX-License-Identifier: GPL-2.0-or-later
#include "values/print.h"

#include <errno.h>
#include <inttypes.h>
#include <string.h>

#include "base/buf.h"
#include "base/json_text.h"
#include "values/machine.h"
#include "values/print_parts.h"
#include "values/types.h"
#include "values/value.h"

const struct print_opts print_line = { .depth = 1, .elements = 32 };
const struct print_opts print_full = { .depth = 4, .elements = 200 };

/* Values in one text: a struct of the kernel has hundreds, a broken one may have millions. */
enum { VALUES_MAX = 4000, STRING_MAX = 4096, SYMBOL_MAX = 512 };

static bool is_char(const struct type *t)
{
	t = type_strip(t);
	return t->kind == TYPE_INT && t->is_character && !strcmp(t->name, "char");
}

/* ---- strings ---- */

/* Reads an array of char up to its first NUL, or a C string where its length is not known. */
static int read_chars(const struct printing *p, const struct value *v, char *to, size_t *n,
		      bool *more)
{
	const struct type *t = type_strip(v->type);
	size_t max = p->o->elements < STRING_MAX ? p->o->elements : STRING_MAX - 1;
	int r;

	*more = false;
	if (t->flexible || v->place == VALUE_MEMORY) {
		size_t room = t->flexible || t->count > max ? max + 1 : t->count;

		r = value_string(p->m, v->addr, room, to, n);
	} else {
		*n = t->count < VALUE_BYTES_MAX ? t->count : VALUE_BYTES_MAX;
		r = value_read(v, p->m, to, *n);
		*n = r ? 0 : strnlen(to, *n);
	}
	if (!r && *n > max) {
		*n = max;
		*more = true;
	}
	return r;
}

static void quote(struct buf *out, const char *text, size_t n, bool more)
{
	buf_putc(out, '"');
	buf_escape(out, text, n);
	buf_puts(out, more ? "\"..." : "\"");
}

static void print_chars(const struct printing *p, const struct value *v)
{
	char text[STRING_MAX];
	bool more;
	size_t n;
	int r = read_chars(p, v, text, &n, &more);

	if (r)
		buf_printf(p->out, "<%s>", value_error(r));
	else
		quote(p->out, text, n, more);
}

/* ---- scalars ---- */

static void print_symbol(const struct printing *p, uint64_t addr)
{
	struct buf name = { 0 };

	if (p->m->symbol)
		p->m->symbol(p->m->ctx, addr, &name);
	if (name.len) {
		buf_puts(p->out, " <");
		buf_escape(p->out, name.data, name.len < SYMBOL_MAX ? name.len : SYMBOL_MAX);
		buf_putc(p->out, '>');
	}
	buf_free(&name);
}

static void print_pointer(const struct printing *p, const struct type *t, uint64_t addr)
{
	const struct value text = {
		.type = &(const struct type){ .kind = TYPE_ARRAY, .flexible = true, .target = t },
		.place = VALUE_MEMORY,
		.addr = addr,
	};

	if (!addr) {
		buf_puts(p->out, "NULL");
		return;
	}
	buf_printf(p->out, "0x%" PRIx64, addr);
	if (is_char(t->target)) {
		buf_putc(p->out, ' ');
		print_chars(p, &text);
	} else if (p->o->plain || !print_pointed_socket(p, t->target, addr)) {
		print_symbol(p, addr);
	}
}

/* Large numbers of 64 bits are masks and addresses. */
static void print_int(const struct printing *p, const struct type *t, uint64_t v)
{
	if (t->is_signed)
		buf_printf(p->out, "%" PRId64, (int64_t)v);
	else
		buf_printf(p->out, v >> 32 ? "0x%" PRIx64 : "%" PRIu64, v);
	if (is_char(t)) {
		const char c = (char)v;

		buf_puts(p->out, " '");
		if (c == '\'')
			buf_putc(p->out, '\\');
		buf_escape(p->out, &c, 1);
		buf_putc(p->out, '\'');
	}
}

static void print_scalar(const struct printing *p, const struct type *t, uint64_t v)
{
	const char *name;

	switch (t->kind) {
	case TYPE_POINTER:
		print_pointer(p, t, v);
		break;
	case TYPE_BOOL:
		if (v > 1)
			print_int(p, t, v);
		else
			buf_puts(p->out, v ? "true" : "false");
		break;
	case TYPE_ENUM:
		name = type_enumerator_name(t, (int64_t)v);
		if (name)
			buf_escape(p->out, name, strlen(name));
		else
			print_int(p, t, v);
		break;
	default:
		print_int(p, t, v);
	}
}

static void print_float(struct buf *out, const void *bytes, size_t size)
{
	long double l = 0;
	double d = 0;
	float f = 0;

	if (size == sizeof(f)) {
		memcpy(&f, bytes, sizeof(f));
		buf_printf(out, "%.9g", (double)f);
	} else if (size == sizeof(d)) {
		memcpy(&d, bytes, sizeof(d));
		buf_printf(out, "%.17g", d);
	} else {
		memcpy(&l, bytes, 10); /* the rest is padding */
		buf_printf(out, "%.18Lg", l);
	}
}

static bool is_float_size(uint64_t n)
{
	return n == 4 || n == 8 || n == 12 || n == 16;
}

/* ---- text ---- */

static void text_of(struct printing *p, const struct value *v, unsigned depth);

static struct value element(const struct value *v, const struct type *array, uint64_t i)
{
	const struct member m = { .name = "",
				  .type = array->target,
				  .bit = 8 * i * array->target->size };

	return value_member(v, &m);
}

static void text_of_array(struct printing *p, const struct value *v, unsigned depth)
{
	const struct type *t = type_strip(v->type);
	uint64_t n = t->count < p->o->elements ? t->count : p->o->elements;

	if (is_char(t->target)) {
		print_chars(p, v);
		return;
	}
	if (type_strip(t->target)->kind >= TYPE_ARRAY && depth == 0) {
		buf_puts(p->out, "{…}");
		return;
	}
	buf_putc(p->out, '{');
	for (uint64_t i = 0; i < n && p->left; i++) {
		struct value e = element(v, t, i);

		buf_puts(p->out, i ? ", " : "");
		text_of(p, &e, depth ? depth - 1 : 0);
	}
	if (n < t->count || !p->left)
		buf_puts(p->out, n ? ", …" : "…");
	buf_putc(p->out, '}');
}

static void text_of_struct(struct printing *p, const struct value *v, unsigned depth)
{
	size_t n;
	const struct member *m = type_members(v->type, &n);

	if (!depth || !n) {
		buf_puts(p->out, n ? "{…}" : "{}");
		return;
	}
	buf_putc(p->out, '{');
	for (size_t i = 0; i < n && p->left; i++) {
		struct value of = value_member(v, &m[i]);

		buf_puts(p->out, i ? ", " : "");
		if (*m[i].name) {
			buf_escape(p->out, m[i].name, strlen(m[i].name));
			buf_putc(p->out, '=');
		}
		text_of(p, &of, *m[i].name ? depth - 1 : depth);
	}
	buf_puts(p->out, p->left ? "}" : ", …}");
}

static void text_of_scalar(const struct printing *p, const struct value *v)
{
	uint64_t number;
	int r = value_get(v, p->m, &number);

	if (r)
		buf_printf(p->out, "<%s>", value_error(r));
	else
		print_scalar(p, type_strip(v->type), number);
}

static void text_of_float(const struct printing *p, const struct value *v)
{
	const uint64_t size = type_strip(v->type)->size;
	uint8_t bytes[16];
	int r = is_float_size(size) ? value_read(v, p->m, bytes, size) : -EINVAL;

	if (r)
		buf_printf(p->out, "<%s>", value_error(r));
	else
		print_float(p->out, bytes, size);
}

/* What has no described members is shown as the number that it holds. */
static bool text_of_opaque(const struct printing *p, const struct value *v)
{
	const struct type *t = type_strip(v->type);
	uint64_t number = 0;
	size_t n;

	type_members(t, &n);
	if (n || !t->size || t->size > sizeof(number) || value_read(v, p->m, &number, t->size))
		return false;
	buf_printf(p->out, "0x%" PRIx64, number);
	return true;
}

static void text_of_address(const struct printing *p, uint64_t addr)
{
	buf_printf(p->out, addr ? "0x%" PRIx64 : "NULL", addr);
	if (addr)
		print_pointed_address(p, addr);
}

static void text_of(struct printing *p, const struct value *v, unsigned depth)
{
	const struct type *t = type_strip(v->type);
	uint64_t addr;

	if (p->left)
		p->left--;
	if (v->place == VALUE_NONE) {
		buf_printf(p->out, "<%s>", v->why);
	} else if (t->kind == TYPE_FUNCTION && v->place == VALUE_MEMORY) {
		buf_printf(p->out, "0x%" PRIx64, v->addr);
		print_symbol(p, v->addr);
	} else if (v->place == VALUE_TEXT) {
		quote(p->out, v->text, strlen(v->text), false);
	} else if (!p->o->plain && get_address_argument(v, p->m, &addr)) {
		text_of_address(p, addr);
	} else if (t->kind == TYPE_STRUCT || t->kind == TYPE_UNION) {
		if (!text_of_opaque(p, v))
			text_of_struct(p, v, depth);
	} else if (t->kind == TYPE_ARRAY) {
		text_of_array(p, v, depth);
	} else if (t->kind == TYPE_FLOAT) {
		text_of_float(p, v);
	} else if (type_is_scalar(t)) {
		text_of_scalar(p, v);
	} else if (v->place == VALUE_MEMORY) {
		buf_printf(p->out, "<its type is not known> at 0x%" PRIx64, v->addr);
		print_symbol(p, v->addr);
	} else {
		buf_puts(p->out, "<its type is not known>");
	}
}

void print_text(const struct value *v, const struct machine_source *m, const struct print_opts *o,
		struct buf *out)
{
	struct printing p = { m, o, out, VALUES_MAX };

	text_of(&p, v, o->depth);
}

/* ---- JSON ---- */

static void json_of(struct printing *p, const struct value *v, unsigned depth);

static void json_of_struct(struct printing *p, const struct value *v, unsigned depth, bool *any)
{
	size_t n;
	const struct member *m = type_members(v->type, &n);

	for (size_t i = 0; i < n && p->left; i++) {
		struct value of = value_member(v, &m[i]);
		const struct type *t = type_strip(m[i].type);

		if (!*m[i].name && (t->kind == TYPE_STRUCT || t->kind == TYPE_UNION)) {
			if (depth < 64)
				json_of_struct(p, &of, depth + 1, any);
			continue;
		}
		if (!*m[i].name)
			continue;
		buf_puts(p->out, *any ? "," : "");
		json_text(p->out, m[i].name, strlen(m[i].name));
		buf_putc(p->out, ':');
		json_of(p, &of, depth + 1);
		*any = true;
	}
}

static void json_of_array(struct printing *p, const struct value *v, unsigned depth)
{
	const struct type *t = type_strip(v->type);
	char text[STRING_MAX];
	bool more;
	size_t n;

	if (is_char(t->target)) {
		if (read_chars(p, v, text, &n, &more))
			buf_puts(p->out, "null");
		else
			json_text(p->out, text, n);
		return;
	}
	buf_putc(p->out, '[');
	for (uint64_t i = 0; i < t->count && i < p->o->elements && p->left; i++) {
		struct value e = element(v, t, i);

		buf_puts(p->out, i ? "," : "");
		json_of(p, &e, depth + 1);
	}
	buf_putc(p->out, ']');
}

static void json_of_scalar(struct printing *p, const struct type *t, uint64_t v)
{
	const char *name = t->kind == TYPE_ENUM ? type_enumerator_name(t, (int64_t)v) : NULL;

	if (name)
		json_text(p->out, name, strlen(name));
	else if (t->kind == TYPE_POINTER)
		buf_printf(p->out, "\"0x%" PRIx64 "\"", v);
	else if (t->kind == TYPE_BOOL && v < 2)
		buf_puts(p->out, v ? "true" : "false");
	else
		buf_printf(p->out, t->is_signed ? "%" PRId64 : "%" PRIu64, v);
}

/* What is deeper than wanted, or cannot be read, is null. */
static void json_of(struct printing *p, const struct value *v, unsigned depth)
{
	const struct type *t = type_strip(v->type);
	struct value copy = *v;
	bool any = false;
	uint64_t number;

	if (p->left)
		p->left--;
	if (v->place == VALUE_TEXT) {
		json_text(p->out, v->text, strlen(v->text));
	} else if (get_address_argument(v, p->m, &number)) {
		buf_printf(p->out, "\"0x%" PRIx64 "\"", number);
	} else if ((t->kind == TYPE_STRUCT || t->kind == TYPE_UNION) && depth < p->o->depth) {
		buf_putc(p->out, '{');
		json_of_struct(p, v, depth, &any);
		buf_putc(p->out, '}');
	} else if (t->kind == TYPE_ARRAY && depth <= p->o->depth) {
		json_of_array(p, v, depth);
	} else if (t->kind == TYPE_FLOAT) {
		struct buf text = { 0 };
		struct printing own = { p->m, p->o, &text, 1 };

		text_of_float(&own, &copy);
		json_text(p->out, buf_str(&text), text.len);
		buf_free(&text);
	} else if (!value_get(v, p->m, &number)) {
		json_of_scalar(p, t, number);
	} else {
		buf_puts(p->out, "null");
	}
}

/* Why there is no value at all; 0: there is one. */
static int missing(const struct value *v, const struct machine_source *m)
{
	uint8_t first[16];
	uint64_t number;
	const struct type *t = type_strip(v->type);

	if (v->place == VALUE_TEXT)
		return 0;
	if (t->kind == TYPE_VOID || t->kind == TYPE_FUNCTION)
		return -ENOTSUP;
	if (type_is_scalar(t) || v->place == VALUE_NONE)
		return value_get(v, m, &number);
	return value_read(v, m, first, t->size < sizeof(first) ? t->size : sizeof(first));
}

void print_json(const struct value *v, const struct machine_source *m, const struct print_opts *o,
		struct buf *out)
{
	struct printing p = { m, o, out, VALUES_MAX };
	const struct type *t = type_strip(v->type);
	const char *why = v->place == VALUE_NONE ? v->why : value_error(missing(v, m));
	struct buf text = { 0 };
	uint64_t addr;

	type_text(v->type, &text);
	buf_puts(out, "\"type\":");
	json_text(out, buf_str(&text), text.len);
	buf_cut(&text, 0);
	if (missing(v, m)) {
		buf_puts(out, ",\"why\":");
		json_text(out, why, strlen(why));
	} else {
		buf_puts(out, ",\"value\":");
		json_of(&p, v, 0);
	}
	if ((t->kind == TYPE_POINTER || get_address_argument(v, m, &addr)) && !missing(v, m)) {
		print_text(v, m, o, &text);
		buf_puts(out, ",\"text\":");
		json_text(out, buf_str(&text), text.len);
	}
	buf_free(&text);
}
