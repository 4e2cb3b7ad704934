/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Shared by the files of expressions; nobody else includes this. expr_lex.c cuts the text into
 * words, expr_parse.c makes nodes of them with expr_names.c and expr_types.c, expr.c evaluates.
 */
#ifndef VALUES_EXPR_PARTS_H
#define VALUES_EXPR_PARTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "values/expr.h"
#include "values/location.h"
#include "values/types.h"

struct register_name;

/* ---- words ---- */

enum { WORD_MAX = 256, EXPR_MAX = 4096 };

enum word_kind {
	WORD_END,
	WORD_NAME,
	WORD_REGISTER, /* $name; `text` is without the $ */
	WORD_NUMBER,   /* also 'c' */
	WORD_STRING,
	WORD_SIGN,  /* `text` is the sign: "->", "&&", "+" */
	WORD_WRONG, /* `text` says what is wrong */
};

struct word {
	enum word_kind kind;
	unsigned column; /* from 1 */
	char text[WORD_MAX];
	size_t len; /* of a string, which may hold NULs */
	uint64_t number;
	bool is_unsigned, is_long, is_decimal;
};

/* Reads the word at *at, and moves *at behind it. */
void expr_word(const char *text, size_t *at, struct word *out);

/* ---- nodes ---- */

enum { NODES_MAX = 2048, DEPTH_MAX = 100 };

enum node_kind {
	NODE_NUMBER,
	NODE_TEXT,
	NODE_REGISTER,
	NODE_KERNEL_BASE, /* of the kernel's per-processor variables */
	NODE_VARIABLE,
	NODE_MEMBER,     /* of a */
	NODE_ELEMENT,    /* of the array a, at b */
	NODE_DEREF,      /* what the pointer a points to */
	NODE_ADDRESS,    /* of a */
	NODE_CAST,       /* of the scalar a */
	NODE_NOT,        /* !a */
	NODE_NEGATE,     /* -a */
	NODE_INVERT,     /* ~a */
	NODE_BINARY,     /* a op b, both converted to `common` */
	NODE_AND,        /* a && b */
	NODE_OR,         /* a || b */
	NODE_TEXT_EQUAL, /* the characters of a are those of the string b */
};

struct node {
	enum node_kind kind;
	unsigned column;
	uint16_t a, b;
	char op[3]; /* of NODE_BINARY: "+", "<<" */
	const struct type *type;
	const struct type *common; /* what the operands are converted to */
	uint64_t scale;            /* of pointers: what the number is multiplied with, or divided */
	union {
		uint64_t number;
		struct {
			const char *text;
			size_t len;
		};
		const struct register_name *reg;
		struct variable variable;
		struct member member;
	};
};

/* Memory that an expression owns. */
struct piece {
	struct piece *next;
	uint64_t bytes[];
};

struct expr {
	struct node *v;
	size_t n, cap;
	uint16_t root;
	struct piece *pieces;
	struct scope scope;
};

/* Zeroed; NULL: out of memory. */
void *expr_alloc(struct expr *x, size_t n);

/* ---- types ---- */

/* A pointer; NULL: out of memory. */
const struct type *expr_pointer(struct expr *x, const struct type *target);
/* What a scalar counts as: int, or its own type if that is larger. */
const struct type *expr_promote(const struct type *t, int bits);
/* What C converts both operands to. */
const struct type *expr_common(const struct type *a, const struct type *b, int bits);
/* A number as one of that type: cut, and extended by its sign. */
uint64_t expr_convert(const struct type *t, uint64_t number);
bool expr_is_text(const struct type *t); /* an array of char, or a pointer to char */

/* ---- names ---- */

/* A struct, union, enum or alias, in the code's module or in the kernel. */
const struct type *expr_find_type(const struct scope *s, enum type_kind kind, const char *name);
/* A member by the macro that the kernel's headers have for it: sk_state of a struct sock is its
 * __sk_common.skc_state. False if there is no such rule, or no such member. */
bool expr_macro_member(const struct type *t, const char *name, struct member *out);
/* The struct that a cast like tcp_sk(sk) gives a pointer to; NULL for other names. */
const struct type *expr_macro_cast(const struct scope *s, const char *name);
/* "uint32_t", "u8" and so on, where no types have them; NULL for others. */
const struct type *expr_fixed_type(const char *name, int bits);
/* A constant of the system's headers, or an error's number. */
bool expr_constant(const char *name, uint64_t *value);

#endif
