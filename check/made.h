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
struct trip;

struct made_call {
	uint64_t seq;
	uint32_t process; /* index */
	char name[32];
	bool in_set;
	bool has_result;
	int64_t result;
	uint64_t user, kernel, other, functions;
	uint64_t apart[NODE_KINDS];
};

/* A process under one name: exec begins another one. */
struct made_process {
	uint32_t pid;
	char comm[16];
	uint64_t first_seq; /* of its calls */
	uint64_t n_calls;
};

struct made {
	struct made_call *calls; /* owned; made_end() sorts them */
	size_t n_calls;
	struct made_process *processes; /* owned */
	size_t n_processes;
};

/* Adds a trip's call; its process is the last call's. Returns 0 or -ENOMEM. */
int made_add(struct made *m, const struct trip *t, bool in_set);
/* Sorts the calls by when they were made. */
void made_end(struct made *m);
void made_free(struct made *m);

/* Returns true if a head is about the process; `hello#2` is the second one that matches. */
bool made_head_is(const struct made *m, const struct spec_head *h, uint32_t process);
/* A call's name, "connect" or "syscall_0x1f". */
void made_name(const struct trip *t, char out[32]);
/* Returns true if the name in a SPEC means the call: one with a wildcard, only those of the set. */
bool made_call_is(const struct spec_name *name, const char *call, bool in_set);

/* Adds at most EXCERPT_LINES lines: the process's calls in order, `mark`ing one (SIZE_MAX: none);
 * or the processes. */
void made_list_calls(struct buf *b, const struct made *m, uint32_t process, size_t mark);
void made_list_processes(struct buf *b, const struct made *m);
/* Adds "hello[84]". */
void made_process_text(struct buf *b, const struct made_process *p);

#endif
