/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The calls that a recording's processes made, in a few words each: for what is said of a program
 * as a whole. */
#ifndef CHECK_MADE_H
#define CHECK_MADE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "check/spec.h"
#include "trip/tree.h"

struct buf;
struct call;
struct trip;

struct made_call {
	uint64_t seq;
	uint32_t process; /* index */
	char name[32];
	bool in_set;   /* of the calls that a wildcard means */
	bool nameable; /* a name without wildcard means it */
	bool has_result;
	int64_t result;
	uint64_t user, kernel, other, functions;
	uint64_t apart[NODE_KINDS];
};

/* A process under one name: exec begins another one. */
struct made_process {
	uint32_t pid;
	char comm[17];      /* ends with a NUL */
	uint64_t first_seq; /* of its calls */
	uint64_t n_calls;
};

struct made {
	struct made_call *calls; /* owned; made_end() sorts them */
	size_t n_calls;
	struct made_process *processes; /* owned */
	size_t n_processes;
};

/* Adds a trip's call. Returns 0 or -ENOMEM. */
int made_add(struct made *m, const struct trip *t, bool in_set);
/* Sorts the calls by when they were made. */
void made_end(struct made *m);
void made_free(struct made *m);

/* Returns true if a head is about the process; `hello#2` is the second one that matches. */
bool made_head_is(const struct made *m, const struct spec_head *h, uint32_t process);
/* Fills in the name, and whether a SPEC may mean the call: calls that act on any descriptor, such
 * as close, only if that is a socket, or if they are of the set. */
void made_describe(struct made_call *out, const struct call *call, bool on_socket, bool in_set);
/* Returns true if the name in a SPEC means the call. */
bool made_call_is(const struct spec_name *name, const struct made_call *call);

/* Adds at most EXCERPT_LINES lines: the process's calls in order, `mark`ing one (SIZE_MAX: none);
 * or the processes. */
void made_list_calls(struct buf *b, const struct made *m, uint32_t process, size_t mark);
void made_list_processes(struct buf *b, const struct made *m);
/* Adds "hello[84]". */
void made_process_text(struct buf *b, const struct made_process *p);

#endif
