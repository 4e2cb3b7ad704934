// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * C's grammar of expressions, without assignment, calls and commas, by precedence. Each function
 * returns the index of a node, or WRONG after it has written the message.
 */
#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/err.h"
#include "base/similar.h"
#include "values/dwarf_code.h"
#include "values/expr_parts.h"
#include "values/registers.h"

enum { WRONG = -1 };

struct parser {
	struct expr *x;
	const char *text;
	size_t at;
	struct word word; /* the next one */
	unsigned depth;
	bool failed;
	struct err *e;
};

static int parse_or(struct parser *p);
static int parse_unary(struct parser *p);
static int parse_primary(struct parser *p);

/* ---- words and errors ---- */

static void advance(struct parser *p)
{
	expr_word(p->text, &p->at, &p->word);
}

/* Only the first message counts. */
__attribute__((format(printf, 3, 4))) static int fail(struct parser *p, unsigned column,
						      const char *fmt, ...)
{
	char what[512];
	va_list ap;

	va_start(ap, fmt);
	vsnprintf(what, sizeof(what), fmt, ap);
	va_end(ap);
	if (!p->failed)
		err_set(p->e, -EINVAL, "column %u: %s", column, what);
	p->failed = true;
	return WRONG;
}

static bool is_sign(const struct parser *p, const char *sign)
{
	return p->word.kind == WORD_SIGN && !strcmp(p->word.text, sign);
}

static bool accept(struct parser *p, const char *sign)
{
	if (!is_sign(p, sign))
		return false;
	advance(p);
	return true;
}

static int unexpected(struct parser *p, const char *wanted)
{
	switch (p->word.kind) {
	case WORD_WRONG:
		return fail(p, p->word.column, "%s", p->word.text);
	case WORD_END:
		return fail(p, p->word.column, "%s is missing at the end", wanted);
	default:
		if (is_sign(p, "="))
			return fail(p, p->word.column,
				    "a recording cannot be changed: == compares");
		return fail(p, p->word.column, "expected %s, found \"%s\"", wanted, p->word.text);
	}
}

static bool expect(struct parser *p, const char *sign)
{
	char wanted[8];

	if (accept(p, sign))
		return true;
	snprintf(wanted, sizeof(wanted), "\"%s\"", sign);
	unexpected(p, wanted);
	return false;
}

/* " (similar: sk_err, sk_error_queue)" */
static void add_similar(struct buf *out, const struct similar *s)
{
	for (size_t i = 0; i < s->n; i++)
		buf_printf(out, "%s%s", i ? ", " : " (similar: ", s->names[i]);
	buf_puts(out, s->n ? ")" : "");
}

/* ---- nodes ---- */

static int add(struct parser *p, const struct node *n)
{
	struct expr *x = p->x;

	if (x->n == NODES_MAX)
		return fail(p, n->column, "the expression is too long");
	if (x->n == x->cap) {
		size_t cap = x->cap ? 2 * x->cap : 16;
		struct node *v = realloc(x->v, cap * sizeof(*v));

		if (!v)
			return fail(p, n->column, "out of memory");
		x->v = v;
		x->cap = cap;
	}
	if (!n->type)
		return fail(p, n->column, "out of memory");
	x->v[x->n] = *n;
	return x->n++;
}

static const struct node *node(const struct parser *p, int at)
{
	return &p->x->v[at];
}

static const struct type *type_of(const struct parser *p, int at)
{
	return type_strip(node(p, at)->type);
}

static const struct type *builtin(const struct parser *p, const char *name)
{
	return type_builtin(name, p->x->scope.bits);
}

static int add_number(struct parser *p, unsigned column, const char *type, uint64_t number)
{
	return add(p, &(struct node){ .kind = NODE_NUMBER,
				      .column = column,
				      .type = builtin(p, type),
				      .number = number });
}

static bool counts(const struct type *t)
{
	return type_is_scalar(t) && t->size <= 8;
}

static bool points(const struct type *t)
{
	return t->kind == TYPE_POINTER || t->kind == TYPE_ARRAY;
}

/* "struct sock", for messages. */
static int fail_type(struct parser *p, int at, const char *what)
{
	struct buf name = { 0 };

	type_text(node(p, at)->type, &name);
	fail(p, node(p, at)->column, "this is %s %s, %s",
	     strchr("aeiou", *buf_str(&name)) && name.len ? "an" : "a", buf_str(&name), what);
	buf_free(&name);
	return WRONG;
}

static int need_number(struct parser *p, int at)
{
	if (at == WRONG || counts(type_of(p, at)) || type_of(p, at)->kind == TYPE_ARRAY)
		return at;
	if (type_of(p, at)->kind == TYPE_VOID)
		return fail(p, node(p, at)->column,
			    "its type is not known: cast its address, *(TYPE *)&NAME");
	return fail_type(p, at, "not a number");
}

/* ---- types ---- */

enum { NAME_STRUCT, NAME_UNION, NAME_ENUM };

static int tag_kind(const char *word)
{
	return !strcmp(word, "struct")  ? TYPE_STRUCT
	       : !strcmp(word, "union") ? TYPE_UNION
	       : !strcmp(word, "enum")  ? TYPE_ENUM
					: WRONG;
}

static bool is_qualifier(const char *word)
{
	return !strcmp(word, "const") || !strcmp(word, "volatile");
}

/* The words that together name one of C's own types, in any order. */
struct specifiers {
	unsigned n, n_unsigned, n_signed, n_long, n_short;
	const char *base; /* "int", "char", …; NULL: none yet */
};

static bool add_specifier(struct specifiers *s, const char *word)
{
	static const char *const bases[] = { "char", "int",   "bool",  "_Bool",
					     "void", "float", "double" };

	s->n++;
	if (!strcmp(word, "unsigned"))
		return ++s->n_unsigned == 1;
	if (!strcmp(word, "signed"))
		return ++s->n_signed == 1;
	if (!strcmp(word, "long"))
		return ++s->n_long <= 2;
	if (!strcmp(word, "short"))
		return ++s->n_short == 1;
	for (size_t i = 0; i < sizeof(bases) / sizeof(*bases) && !s->base; i++)
		if (!strcmp(word, bases[i])) {
			s->base = bases[i];
			return true;
		}
	s->n--;
	return false;
}

static bool is_specifier(const char *word)
{
	return add_specifier(&(struct specifiers){ 0 }, word);
}

static const struct type *specified(const struct parser *p, const struct specifiers *s)
{
	char name[32];
	const char *base = s->base ? s->base : "int";

	if (!strcmp(base, "_Bool"))
		base = "bool";
	if (s->n_long || s->n_short)
		base = s->n_long == 2 ? "long long" : s->n_long ? "long" : "short";
	snprintf(name, sizeof(name), "%s%s",
		 s->n_unsigned                          ? "unsigned "
		 : s->n_signed && !strcmp(base, "char") ? "signed "
							: "",
		 base);
	return builtin(p, name);
}

static const struct variable *find_variable(const struct parser *p, const char *name)
{
	const struct scope *s = &p->x->scope;

	for (size_t i = 0; i < s->n_variables; i++)
		if (!strcmp(s->variables[i].name, name))
			return &s->variables[i];
	return NULL;
}

static const struct type *find_alias(const struct parser *p, const char *name)
{
	const struct type *t = expr_find_type(&p->x->scope, TYPE_ALIAS, name);

	return t ? t : expr_fixed_type(name, p->x->scope.bits);
}

/* A variable hides a type of the same name. */
static bool begins_type(const struct parser *p)
{
	const char *word = p->word.text;

	if (p->word.kind != WORD_NAME)
		return false;
	if (tag_kind(word) != WRONG || is_qualifier(word) || is_specifier(word))
		return true;
	return !find_variable(p, word) && find_alias(p, word);
}

static const struct type *parse_tag(struct parser *p, enum type_kind kind)
{
	static const char *const words[] = {
		[TYPE_STRUCT] = "struct", [TYPE_UNION] = "union", [TYPE_ENUM] = "enum"
	};
	const struct type *t;
	struct buf names = { 0 };
	struct similar s = { .word = p->word.text };

	if (p->word.kind != WORD_NAME) {
		unexpected(p, "a name");
		return NULL;
	}
	t = expr_find_type(&p->x->scope, kind, p->word.text);
	if (!t) {
		if (p->x->scope.types)
			types_similar(p->x->scope.types, kind, &s);
		if (p->x->scope.kernel && p->x->scope.kernel != p->x->scope.types)
			types_similar(p->x->scope.kernel, kind, &s);
		add_similar(&names, &s);
		fail(p, p->word.column, "there is no %s %s%s", words[kind], p->word.text,
		     buf_str(&names));
		buf_free(&names);
		return NULL;
	}
	advance(p);
	return t;
}

static const struct type *parse_specifiers(struct parser *p)
{
	struct specifiers s = { 0 };
	const struct type *t;

	for (; p->word.kind == WORD_NAME; advance(p)) {
		if (is_qualifier(p->word.text))
			continue;
		if (!is_specifier(p->word.text))
			break;
		if (!add_specifier(&s, p->word.text)) {
			fail(p, p->word.column, "no type is called so");
			return NULL;
		}
	}
	t = specified(p, &s);
	if (!t)
		fail(p, p->word.column, "no type is called so");
	return t;
}

/* "struct sock *", "unsigned long", "u32" */
static const struct type *parse_type(struct parser *p)
{
	const struct type *t;
	int kind;

	while (p->word.kind == WORD_NAME && is_qualifier(p->word.text))
		advance(p);
	kind = tag_kind(p->word.text);
	if (p->word.kind == WORD_NAME && kind != WRONG) {
		advance(p);
		t = parse_tag(p, kind);
	} else if (p->word.kind == WORD_NAME && !is_specifier(p->word.text)) {
		t = find_alias(p, p->word.text);
		if (!t)
			unexpected(p, "a type");
		else
			advance(p);
	} else {
		t = parse_specifiers(p);
	}
	while (t) {
		if (p->word.kind == WORD_NAME && is_qualifier(p->word.text))
			advance(p);
		else if (accept(p, "*"))
			t = expr_pointer(p->x, t);
		else
			break;
	}
	return t;
}

/* ---- members and elements ---- */

static int add_deref(struct parser *p, unsigned column, int of)
{
	const struct type *t;

	if (of == WRONG)
		return WRONG;
	t = type_of(p, of);
	if (!points(t))
		return fail_type(p, of, "not a pointer: cast it, (TYPE *)…");
	return add(p, &(struct node){
			      .kind = NODE_DEREF, .column = column, .a = of, .type = t->target });
}

static int no_member(struct parser *p, const struct type *t, const struct word *name)
{
	struct similar s = { .word = name->text };
	struct buf names = { 0 }, type = { 0 };

	type_similar_members(t, &s);
	add_similar(&names, &s);
	type_text(t, &type);
	fail(p, name->column, "%s has no member %s%s", buf_str(&type), name->text, buf_str(&names));
	buf_free(&names);
	buf_free(&type);
	return WRONG;
}

/* Like gdb, takes . and -> for each other. */
static int parse_member(struct parser *p, int of)
{
	const struct word name = p->word;
	struct node n = { .kind = NODE_MEMBER, .column = name.column };
	const struct type *t;

	if (name.kind != WORD_NAME)
		return unexpected(p, "a member's name");
	if (points(type_of(p, of)))
		of = add_deref(p, node(p, of)->column, of);
	if (of == WRONG)
		return WRONG;
	t = type_of(p, of);
	if (t->kind != TYPE_STRUCT && t->kind != TYPE_UNION)
		return fail_type(p, of, "not a struct: it has no members");
	if (!type_member(t, name.text, &n.member) && !expr_macro_member(t, name.text, &n.member))
		return no_member(p, t, &name);
	n.a = of;
	n.type = n.member.type;
	advance(p);
	return add(p, &n);
}

static int parse_element(struct parser *p, int of, unsigned column)
{
	int index = parse_or(p);
	const struct type *t = type_of(p, of);

	if (index == WRONG || !expect(p, "]") || need_number(p, index) == WRONG)
		return WRONG;
	if (!points(t))
		return fail_type(p, of, "neither an array nor a pointer");
	return add(p, &(struct node){ .kind = NODE_ELEMENT,
				      .column = column,
				      .a = of,
				      .b = index,
				      .type = t->target,
				      .scale = type_strip(t->target)->size });
}

static int parse_postfix(struct parser *p, int of)
{
	while (of != WRONG) {
		const unsigned column = p->word.column;

		if (accept(p, ".") || accept(p, "->"))
			of = parse_member(p, of);
		else if (accept(p, "["))
			of = parse_element(p, of, column);
		else if (is_sign(p, "("))
			return fail(p, column, "a recording cannot call functions");
		else
			break;
	}
	return of;
}

/* ---- names ---- */

static int add_register(struct parser *p, const struct word *w)
{
	const struct register_name *reg = register_find(w->text);
	struct similar s = { .word = w->text };
	struct buf names = { 0 };
	size_t n;
	const struct register_name *all = register_names(&n);

	if (reg)
		return add(p, &(struct node){ .kind = NODE_REGISTER,
					      .column = w->column,
					      .type = builtin(p, "unsigned long long"),
					      .reg = reg });
	for (size_t i = 0; i < n; i++)
		similar_offer(&s, all[i].name);
	add_similar(&names, &s);
	fail(p, w->column, "no register is called %s%s", w->text, buf_str(&names));
	buf_free(&names);
	return WRONG;
}

static int add_variable(struct parser *p, const struct word *w, const struct variable *v)
{
	struct node n = { .kind = NODE_VARIABLE, .column = w->column, .type = v->type };

	n.variable = *v;
	if (!n.type)
		return fail(p, w->column, "the type of %s is not known", w->text);
	return add(p, &n);
}

/* The kernel's per-processor variable with the running task (arch/x86/include/asm/current.h):
 * current_task, since 6.2 in struct pcpu_hot. */
static int add_current(struct parser *p, const struct word *w)
{
	const struct scope *s = &p->x->scope;
	const struct type *task =
		s->kernel ? types_find(s->kernel, TYPE_STRUCT, "task_struct") : NULL;
	const struct type *hot = s->kernel ? types_find(s->kernel, TYPE_STRUCT, "pcpu_hot") : NULL;
	struct member m = { 0 };
	uint64_t addr;
	int at;

	if (!task || !s->symbol)
		return WRONG;
	if (!s->symbol(s->ctx, "current_task", &addr) &&
	    !(hot && type_member(hot, "current_task", &m) && s->symbol(s->ctx, "pcpu_hot", &addr)))
		return WRONG;
	task = expr_pointer(p->x, task);
	at = add(p, &(struct node){ .kind = NODE_KERNEL_BASE,
				    .column = w->column,
				    .type = task ? expr_pointer(p->x, task) : NULL,
				    .number = addr + m.bit / 8 });
	return add_deref(p, w->column, at);
}

static int add_enumerator(struct parser *p, const struct word *w)
{
	const struct scope *s = &p->x->scope;
	const struct type *t = NULL;
	uint64_t constant;
	int64_t v = 0;

	if (s->types)
		t = types_enumerator(s->types, w->text, &v);
	if (!t && s->kernel && s->kernel != s->types)
		t = types_enumerator(s->kernel, w->text, &v);
	if (t)
		return add(p, &(struct node){ .kind = NODE_NUMBER,
					      .column = w->column,
					      .type = t,
					      .number = v });
	if (!strcmp(w->text, "true") || !strcmp(w->text, "false"))
		return add_number(p, w->column, "bool", *w->text == 't');
	if (!strcmp(w->text, "NULL"))
		return add_number(p, w->column, "unsigned long", 0);
	if (!expr_constant(w->text, &constant))
		return WRONG;
	return add_number(p, w->column, constant >> 31 ? "unsigned long long" : "int", constant);
}

/* A symbol has an address, but no type. */
static int add_symbol(struct parser *p, const struct word *w)
{
	struct node n = { .kind = NODE_VARIABLE, .column = w->column, .type = builtin(p, "void") };
	uint64_t addr;

	if (!p->x->scope.symbol || !p->x->scope.symbol(p->x->scope.ctx, w->text, &addr))
		return WRONG;
	n.variable.type = n.type;
	n.variable.at =
		(struct location){ .kind = LOCATION_FIXED, .bits = 64, .offset = (int64_t)addr };
	return add(p, &n);
}

static int unknown_name(struct parser *p, const struct word *w)
{
	const struct scope *s = &p->x->scope;
	struct similar similar = { .word = w->text };
	struct buf names = { 0 };
	size_t n;
	const struct register_name *all = register_names(&n);

	for (size_t i = 0; i < s->n_variables; i++)
		similar_offer(&similar, s->variables[i].name);
	for (size_t i = 0; i < n && !similar.n; i++)
		similar_offer(&similar, all[i].name);
	add_similar(&names, &similar);
	fail(p, w->column, "no argument, variable, constant or symbol is called %s here%s", w->text,
	     buf_str(&names));
	buf_free(&names);
	return WRONG;
}

/* tcp_sk(sk) is ((struct tcp_sock *)sk). */
static int parse_macro_cast(struct parser *p, unsigned column, const struct type *target)
{
	int of = parse_primary(p);

	if (need_number(p, of) == WRONG)
		return WRONG;
	return add(p, &(struct node){ .kind = NODE_CAST,
				      .column = column,
				      .a = of,
				      .type = expr_pointer(p->x, target) });
}

static int parse_name(struct parser *p)
{
	const struct scope *s = &p->x->scope;
	const struct word w = p->word;
	const struct variable *v = find_variable(p, w.text);
	struct variable global;
	int at = WRONG;

	advance(p);
	if (v)
		return add_variable(p, &w, v);
	if (is_sign(p, "(") && expr_macro_cast(s, w.text))
		return parse_macro_cast(p, w.column, expr_macro_cast(s, w.text));
	if (s->types && code_global(s->types, NULL, w.text, s->bias, &global))
		return add_variable(p, &w, &global);
	if (!strcmp(w.text, "current"))
		at = add_current(p, &w);
	if (at == WRONG && register_find(w.text))
		return add_register(p, &w);
	if (at == WRONG && !p->failed)
		at = add_enumerator(p, &w);
	if (at == WRONG && !p->failed)
		at = add_symbol(p, &w);
	return at == WRONG && !p->failed ? unknown_name(p, &w) : at;
}

/* ---- primaries ---- */

/* C11, 6.4.4.1: the first type that can hold it. */
static int parse_number(struct parser *p)
{
	const struct word w = p->word;
	bool is_long = w.is_long || w.number >> 32;
	bool is_unsigned = w.is_unsigned;

	if (!is_long && w.number >> 31) {
		is_unsigned |= !w.is_decimal;
		is_long = w.is_decimal && !w.is_unsigned;
	}
	is_unsigned |= w.number >> 63;
	advance(p);
	return add_number(p, w.column,
			  is_long       ? is_unsigned ? "unsigned long long" : "long long"
			  : is_unsigned ? "unsigned int"
					: "int",
			  w.number);
}

static int parse_string(struct parser *p)
{
	char *copy = expr_alloc(p->x, p->word.len + 1);
	struct type *array = expr_alloc(p->x, sizeof(*array));
	struct node n = { .kind = NODE_TEXT, .column = p->word.column, .type = array };

	if (!copy || !array)
		return fail(p, p->word.column, "out of memory");
	memcpy(copy, p->word.text, p->word.len);
	*array = (struct type){ .kind = TYPE_ARRAY,
				.name = "",
				.size = p->word.len + 1,
				.count = p->word.len + 1,
				.target = builtin(p, "char") };
	n.text = copy;
	n.len = p->word.len;
	advance(p);
	return add(p, &n);
}

static int parse_primary(struct parser *p)
{
	const struct word w = p->word;
	int at;

	switch (w.kind) {
	case WORD_NUMBER:
		return parse_number(p);
	case WORD_STRING:
		return parse_string(p);
	case WORD_REGISTER:
		advance(p);
		return add_register(p, &w);
	case WORD_NAME:
		return parse_name(p);
	default:
		if (!accept(p, "("))
			return unexpected(p, "a value");
		at = parse_or(p);
		return at != WRONG && expect(p, ")") ? at : WRONG;
	}
}

/* ---- unary ---- */

static int parse_cast(struct parser *p, unsigned column)
{
	const struct type *t = parse_type(p), *from;
	int of;

	if (!t || !expect(p, ")"))
		return WRONG;
	of = parse_unary(p);
	if (of == WRONG)
		return WRONG;
	from = type_of(p, of);
	if (from->kind == TYPE_FUNCTION || from->kind == TYPE_VOID)
		return fail(p, column, "cast its address: (TYPE *)&NAME");
	if (!counts(from) && from->kind != TYPE_ARRAY)
		return fail_type(p, of, "which cannot be cast: cast its address, *(TYPE *)&…");
	if (!counts(type_strip(t)))
		return fail(p, column, "a cast gives a number or a pointer");
	return add(p, &(struct node){ .kind = NODE_CAST, .column = column, .a = of, .type = t });
}

static int parse_sizeof(struct parser *p, unsigned column)
{
	const size_t at = p->at;
	const struct word before = p->word;
	const struct type *t;
	int of;

	if (accept(p, "(") && begins_type(p)) {
		t = parse_type(p);
		if (!t || !expect(p, ")"))
			return WRONG;
	} else {
		p->at = at;
		p->word = before;
		of = parse_unary(p);
		if (of == WRONG)
			return WRONG;
		t = node(p, of)->type;
	}
	if (!type_strip(t)->size)
		return fail(p, column, "its size is not known");
	return add_number(p, column, "unsigned long", type_strip(t)->size);
}

static int parse_address(struct parser *p, unsigned column)
{
	int of = parse_unary(p);

	if (of == WRONG)
		return WRONG;
	if (node(p, of)->kind != NODE_VARIABLE && node(p, of)->kind != NODE_MEMBER &&
	    node(p, of)->kind != NODE_ELEMENT && node(p, of)->kind != NODE_DEREF)
		return fail(p, column, "this is in no memory: it has no address");
	if (node(p, of)->kind == NODE_MEMBER && node(p, of)->member.bit_size)
		return fail(p, column, "a bit field has no address");
	return add(p, &(struct node){ .kind = NODE_ADDRESS,
				      .column = column,
				      .a = of,
				      .type = expr_pointer(p->x, node(p, of)->type) });
}

static int parse_sign(struct parser *p, enum node_kind kind, unsigned column)
{
	int of = need_number(p, parse_unary(p));
	const struct type *t;

	if (of == WRONG)
		return WRONG;
	if (kind != NODE_NOT && points(type_of(p, of)))
		return fail_type(p, of, "not a number");
	t = kind == NODE_NOT ? builtin(p, "int") : expr_promote(type_of(p, of), p->x->scope.bits);
	return add(p, &(struct node){ .kind = kind, .column = column, .a = of, .type = t });
}

static int unary(struct parser *p)
{
	const unsigned column = p->word.column;
	const size_t at = p->at;
	const struct word before = p->word;

	if (p->word.kind == WORD_NAME && !strcmp(p->word.text, "sizeof") &&
	    !find_variable(p, "sizeof")) {
		advance(p);
		return parse_sizeof(p, column);
	}
	if (accept(p, "*"))
		return add_deref(p, column, parse_unary(p));
	if (accept(p, "&"))
		return parse_address(p, column);
	if (accept(p, "-"))
		return parse_sign(p, NODE_NEGATE, column);
	if (accept(p, "!"))
		return parse_sign(p, NODE_NOT, column);
	if (accept(p, "~"))
		return parse_sign(p, NODE_INVERT, column);
	if (accept(p, "+"))
		return need_number(p, parse_unary(p));
	if (accept(p, "(")) {
		if (begins_type(p))
			return parse_cast(p, column);
		p->at = at;
		p->word = before;
	}
	return parse_postfix(p, parse_primary(p));
}

static int parse_unary(struct parser *p)
{
	int at;

	if (++p->depth > DEPTH_MAX)
		return fail(p, p->word.column, "the expression is nested too deeply");
	at = unary(p);
	p->depth--;
	return at;
}

/* ---- binary ---- */

/* By ascending strength; && and || are not among them. */
static const char *const operators[][5] = {
	{ "|" },        { "^" },      { "&" },           { "==", "!=" }, { "<", ">", "<=", ">=" },
	{ "<<", ">>" }, { "+", "-" }, { "*", "/", "%" },
};
enum { LEVELS = sizeof(operators) / sizeof(*operators), LEVEL_SUM = 6 };

static const char *operator_here(const struct parser *p, unsigned level)
{
	for (unsigned i = 0; operators[level][i]; i++)
		if (is_sign(p, operators[level][i]))
			return operators[level][i];
	return NULL;
}

static bool is_comparison(const char *op)
{
	return *op == '<' || *op == '>' ? op[1] != op[0] : *op == '=' || *op == '!';
}

/* One side is a string. */
static int add_text_equal(struct parser *p, const struct node *op, int a, int b)
{
	struct node n = { .kind = NODE_TEXT_EQUAL,
			  .column = op->column,
			  .type = builtin(p, "int") };
	int text = node(p, a)->kind == NODE_TEXT ? a : b, other = text == a ? b : a;

	if (strcmp(op->op, "==") && strcmp(op->op, "!="))
		return fail(p, op->column, "strings are compared with == and != only");
	if (!expr_is_text(node(p, other)->type) || node(p, other)->kind == NODE_TEXT)
		return fail_type(p, other, "which cannot be compared with a string");
	n.a = other;
	n.b = text;
	text = add(p, &n);
	if (text == WRONG || *op->op == '=')
		return text;
	n = (struct node){
		.kind = NODE_NOT, .column = op->column, .a = text, .type = builtin(p, "int")
	};
	return add(p, &n);
}

static uint64_t element_size(const struct type *t)
{
	const uint64_t size = type_strip(t->target)->size;

	return size ? size : 1;
}

/* Pointer and number, or two pointers. */
static int add_pointer_sum(struct parser *p, struct node *n)
{
	const struct type *a = type_of(p, n->a), *b = type_of(p, n->b);
	const bool minus = *n->op == '-';

	n->common = builtin(p, "unsigned long long");
	if (points(a) && points(b)) {
		if (!minus)
			return fail(p, n->column, "the sum of two pointers means nothing");
		n->type = builtin(p, "long");
		n->scale = element_size(a);
		strcpy(n->op, "~"); /* a difference in elements */
		return add(p, n);
	}
	if (points(b) && minus)
		return fail(p, n->column, "a pointer cannot be subtracted from a number");
	if (points(b)) {
		const uint16_t swap = n->a;

		n->a = n->b;
		n->b = swap;
		a = b;
	}
	n->scale = element_size(a);
	n->type = a->kind == TYPE_ARRAY ? expr_pointer(p->x, a->target) : node(p, n->a)->type;
	return add(p, n);
}

static int add_binary(struct parser *p, const char *op, unsigned column, unsigned level, int a,
		      int b)
{
	const int bits = p->x->scope.bits;
	struct node n = { .kind = NODE_BINARY, .column = column, .a = a, .b = b };
	const struct type *ta = type_of(p, a), *tb = type_of(p, b);

	strcpy(n.op, op);
	if (node(p, a)->kind == NODE_TEXT || node(p, b)->kind == NODE_TEXT)
		return add_text_equal(p, &n, a, b);
	if (need_number(p, a) == WRONG || need_number(p, b) == WRONG)
		return WRONG;
	if (level == LEVEL_SUM && (points(ta) || points(tb)))
		return add_pointer_sum(p, &n);
	if ((points(ta) || points(tb)) && !is_comparison(op))
		return fail_type(p, points(ta) ? a : b, "not a number");
	n.common = expr_common(ta, tb, bits);
	n.type = is_comparison(op) ? builtin(p, "int") : n.common;
	if (!strcmp(op, "<<") || !strcmp(op, ">>"))
		n.type = n.common = expr_promote(ta, bits);
	return add(p, &n);
}

static int parse_binary(struct parser *p, unsigned level)
{
	const char *op;
	int a;

	if (level == LEVELS)
		return parse_unary(p);
	a = parse_binary(p, level + 1);
	while (a != WRONG && (op = operator_here(p, level))) {
		const unsigned column = p->word.column;
		int b;

		advance(p);
		b = parse_binary(p, level + 1);
		a = b == WRONG ? WRONG : add_binary(p, op, column, level, a, b);
	}
	return a;
}

static int add_logical(struct parser *p, enum node_kind kind, unsigned column, int a, int b)
{
	if (need_number(p, a) == WRONG || b == WRONG || need_number(p, b) == WRONG)
		return WRONG;
	return add(p, &(struct node){ .kind = kind,
				      .column = column,
				      .a = a,
				      .b = b,
				      .type = builtin(p, "int") });
}

static int parse_and(struct parser *p)
{
	int a = parse_binary(p, 0);

	while (a != WRONG && is_sign(p, "&&")) {
		const unsigned column = p->word.column;

		advance(p);
		a = add_logical(p, NODE_AND, column, a, parse_binary(p, 0));
	}
	return a;
}

static int parse_or(struct parser *p)
{
	int a;

	if (++p->depth > DEPTH_MAX)
		return fail(p, p->word.column, "the expression is nested too deeply");
	a = parse_and(p);
	while (a != WRONG && is_sign(p, "||")) {
		const unsigned column = p->word.column;

		advance(p);
		a = add_logical(p, NODE_OR, column, a, parse_and(p));
	}
	p->depth--;
	return a;
}

/* ---- all ---- */

static struct expr *parse(const char *text, const struct scope *s, bool condition, struct err *e)
{
	struct parser p = { .text = text, .e = e, .x = calloc(1, sizeof(*p.x)) };
	int root;

	if (!p.x || strlen(text) > EXPR_MAX) {
		err_set(e, -EINVAL, p.x ? "column %u: the expression is too long" : "out of memory",
			EXPR_MAX);
		free(p.x);
		return NULL;
	}
	p.x->scope = *s;
	advance(&p);
	root = parse_or(&p);
	if (root != WRONG && p.word.kind != WORD_END)
		root = unexpected(&p, "an operator");
	if (root != WRONG && condition)
		root = need_number(&p, root);
	if (root == WRONG) {
		expr_free(p.x);
		return NULL;
	}
	p.x->root = root;
	return p.x;
}

struct expr *expr_parse(const char *text, const struct scope *s, struct err *e)
{
	return parse(text, s, false, e);
}

struct expr *expr_parse_condition(const char *text, const struct scope *s, struct err *e)
{
	return parse(text, s, true, e);
}

void expr_free(struct expr *x)
{
	struct piece *piece;

	if (!x)
		return;
	while ((piece = x->pieces)) {
		x->pieces = piece->next;
		free(piece);
	}
	free(x->v);
	free(x);
}
