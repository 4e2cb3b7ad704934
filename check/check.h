/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Holds a recording's trips against a SPEC. Feed it every trip; then each clause has a result. A
 * clause about calls holds if it does for each of them, and if there is one.
 */
#ifndef CHECK_CHECK_H
#define CHECK_CHECK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "check/spec.h"

struct call;
struct check;
struct sysset;
struct trip;

enum check_outcome { CHECK_HOLDS, CHECK_DIFFERS, CHECK_UNKNOWN };

struct check_result {
	const struct spec_head *head;
	const struct spec_clause *clause;
	enum check_outcome outcome;
	const char *where;    /* which call or program, one line; "" if there is none */
	const char *why;      /* one line; "" if it holds */
	const char *happened; /* at most EXCERPT_LINES lines */
};

/* Both are borrowed. `set`: the calls that a wildcard in a call's name and the numbers of a program
 * mean. NULL: out of memory. */
struct check *check_new(const struct spec *spec, const struct sysset *set);
void check_free(struct check *c);

/* Returns true if the SPEC or the set means the call. */
bool check_wants(const struct check *c, const struct call *call, bool on_socket);
/* Returns 0 or -ENOMEM. */
int check_trip(struct check *c, struct trip *t);
/* Ends the recording: the results, one for each clause in the SPEC's order, live as long as the
 * check. Returns 0 or -ENOMEM. */
int check_end(struct check *c);
size_t check_count(const struct check *c);
const struct check_result *check_result(const struct check *c, size_t i);
uint64_t check_calls(const struct check *c); /* how many were looked at */

#endif
