/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * A SPEC: what must have happened in a recording, as text (docs/check.md has the grammar).
 *
 *	connect: result ECONNREFUSED; kernel < 60000       a head and two clauses
 *	    __sys_connect > tcp_v4_connect / tcp_connect    another clause of the head above
 *	hello: order socket, connect                        a program's head: clauses name its calls
 */
#ifndef CHECK_SPEC_H
#define CHECK_SPEC_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "trip/tree.h"

struct err;

/* A piece of the SPEC's text, which is valid UTF-8 without control characters. */
struct word {
	const char *at;
	size_t n;
};

/* A glob, with * and ?; it matches a whole name (check/glob.h). */
struct spec_name {
	struct word text;
	bool quoted;
	bool inlined; /* "·name": only as an inlined function */
};

/* A step of a path, or a name in `order`. */
struct spec_step {
	struct spec_name name;
	bool direct; /* directly under the step before it: "/", else ">" */
};

enum spec_op { OP_EQUAL, OP_LESS, OP_AT_MOST, OP_MORE, OP_AT_LEAST };

enum spec_measure {
	MEASURE_USER,
	MEASURE_KERNEL,
	MEASURE_TOTAL,     /* both */
	MEASURE_FUNCTIONS, /* of the kernel that the call ran */
	MEASURE_CALLS,     /* of a program */
	MEASURE_APART,     /* what stands apart: clause.region says which kind */
	MEASURE_OTHER,     /* all of that */
};

enum clause_kind {
	CLAUSE_HAS,
	CLAUSE_NOT,
	CLAUSE_COUNT,
	CLAUSE_MEASURE,
	CLAUSE_RESULT,
	CLAUSE_ORDER,
};

struct spec_clause {
	struct word text;
	unsigned line, column; /* in characters, from 1 */
	enum clause_kind kind;
	/* Where a path or an order is looked for: NODE_CALL is the call's own work, another kind
	 * the work of that kind which stands apart. */
	enum node_kind region;
	size_t step, n_steps; /* the path, or the names of the order, in spec.steps */
	enum spec_op op;
	int64_t number;
	enum spec_measure measure;
	struct word error; /* a result's "ECONNREFUSED", a glob; n 0: `op` and `number` */
	bool never;        /* the call must not have returned */
};

struct spec_head {
	struct word text; /* without the colon */
	unsigned line, column;
	bool has_program, has_call;
	struct spec_name program, call;
	uint64_t pid;       /* 0: any */
	uint32_t process;   /* hello#2: the second process of that name; 0: all */
	uint32_t nth;       /* connect#2: the second such call; 0: all */
	size_t clause, end; /* spec.clauses[clause … end) */
};

struct spec {
	char *text;              /* owned */
	struct spec_head *heads; /* owned, as the arrays below */
	size_t n_heads;
	struct spec_clause *clauses;
	size_t n_clauses;
	struct spec_step *steps;
	size_t n_steps;
};

/* Of a path; of an order; of connect#N. */
enum { SPEC_STEPS_MAX = 60, SPEC_ORDER_MAX = 1000, SPEC_NTH_MAX = 65535 };
enum { SPEC_SIZE_MAX = 4 << 20 }; /* bytes */

/* Parses n bytes. NULL with a message that begins with "NAME:LINE:COLUMN: ". */
struct spec *spec_parse(const char *name, const char *text, size_t n, struct err *e);
void spec_free(struct spec *s);

/* Returns true if a system call has the name; a glob, if one matches. */
bool spec_is_call(struct word w);
/* Adds names like `w` among the calls, for messages: "; similar: connect". */
struct buf;
void spec_similar_calls(struct word w, struct buf *out);

/* "<=" */
const char *spec_op_text(enum spec_op op);
bool spec_compare(enum spec_op op, int64_t a, int64_t b);

#endif
