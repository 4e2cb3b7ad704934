/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Reads the words of one line of a SPEC. A function that returns false has written a message. */
#ifndef CHECK_SCAN_H
#define CHECK_SCAN_H

#include <stdbool.h>
#include <stdint.h>

#include "check/spec.h"

struct err;

struct scan {
	const char *name; /* of the SPEC */
	const char *start, *p, *end;
	unsigned line;
	struct err *e;
};

/* The column of a place in the line: characters from 1. */
unsigned scan_column(const struct scan *s, const char *at);
/* Writes "NAME:LINE:COLUMN: …"; returns false. */
bool scan_fail(const struct scan *s, const char *at, const char *fmt, ...)
	__attribute__((format(printf, 3, 4)));
/* What is at the current place, for messages: "'foo'", "the end of the line". */
const char *scan_here(const struct scan *s, char room[64]);

void scan_space(struct scan *s);
/* Returns true at the end of the line, or at a comment. */
bool scan_at_end(struct scan *s);
/* Skips a character; false without a message if another one is there. */
bool scan_skip(struct scan *s, char c);
/* The unquoted word at the current place, which is not skipped; n 0: none. */
struct word scan_peek(const struct scan *s);
bool word_is(struct word w, const char *text);

/* Reads "name", "~name", "·name" or a name in double quotes. `what`: for the message. */
bool scan_name(struct scan *s, struct spec_name *out, const char *what);
/* Reads "42", "-111", "0x10" or "15,271". `most`: the largest one. */
bool scan_number(struct scan *s, int64_t least, int64_t most, int64_t *out, const char *what);
/* Reads = < <= > >=; false without a message if none is there. */
bool scan_op(struct scan *s, enum spec_op *out);

#endif
