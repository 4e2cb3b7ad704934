/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Expressions over a stopped machine, as C and gdb have them:
 *
 *	family == AF_INET6 && protocol         arguments, constants
 *	sk->sk_err, msg->msg_iter.count        members
 *	((struct tcp_sock *)sk)->snd_cwnd      casts
 *	*(unsigned int *)($rsp + 8)            registers, memory
 *	current->comm == "hello"               the kernel's current task, strings
 *	table[2].x, &tcp_prot, sizeof(*sk)     globals, symbols
 *	sk->sk_state, tcp_sk(sk)->snd_cwnd     the kernel's macros for members and casts of sockets
 *
 * A name is, in this order: a variable of the scope, a global variable with a type, a register, an
 * enumerator or a constant of the headers, a symbol. $name is always a register.
 *
 * An expression is parsed once, when all types and offsets are found, and evaluated at each stop.
 */
#ifndef VALUES_EXPR_H
#define VALUES_EXPR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct err;
struct expr;
struct machine_source;
struct types;
struct value;
struct variable;

/* What names mean. Everything is borrowed and must outlive the expressions. */
struct scope {
	struct types *types;  /* of the code's module; NULL: none */
	struct types *kernel; /* the kernel's, may be the same; NULL: none */
	uint64_t bias;        /* of the code's module */
	/* Arguments and locals, as args_all() has them; the first of a name counts. */
	const struct variable *variables;
	size_t n_variables;
	int bits; /* 64 or 32: of the code's pointers */
	/* The address in memory of a symbol: of the code's module first, then of the kernel; a
	 * per-processor variable's offset. False if there is none. May be NULL. */
	bool (*symbol)(void *ctx, const char *name, uint64_t *addr);
	void *ctx;
};

/* NULL with a message that has the column: "column 5: struct sock has no member sk_er (similar:
 * sk_err)". The text is copied. */
struct expr *expr_parse(const char *text, const struct scope *s, struct err *e);
/* The same for a condition, which must be a number or a pointer. */
struct expr *expr_parse_condition(const char *text, const struct scope *s, struct err *e);
void expr_free(struct expr *x);

/* 0, or what value_get() may return, or -EDOM for a division by zero, with a message that has the
 * column; `e` may be NULL. A place that cannot be read is no error here: its value is printed so.
 * The value lives as long as the expression. */
int expr_value(const struct expr *x, const struct machine_source *m, struct value *out,
	       struct err *e);
int expr_true(const struct expr *x, const struct machine_source *m, bool *out, struct err *e);

#endif
