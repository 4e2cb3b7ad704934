/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What one record of the stream says, as text. */
#ifndef VIEW_DUMP_RECORD_H
#define VIEW_DUMP_RECORD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct buf;

enum { DUMP_WORDS_OF_EXEC = 64 };

/* The call to which the memory that comes next belongs: of an execve only what is certainly not of
 * the environment is shown. A zeroed one belongs to no call. */
struct dump_call {
	bool exec;
	unsigned word; /* bytes of a pointer of the program */
	uint64_t path, argv;
	uint64_t words[DUMP_WORDS_OF_EXEC]; /* where the first words of argv lie */
	size_t n_words;
};

/* "MEM"; NULL for a type that there is not. */
const char *dump_record_name(unsigned type);
/* Whether a record changes how those behind it are shown. */
bool dump_record_matters(unsigned type);
/* Adds what the record says. `payload`: as words_next() has checked it. */
void dump_record(struct dump_call *c, unsigned type, const uint32_t *payload, struct buf *b);
/* Adds JSON of the trace as it stands, but for the values of environments: "env": ["HOME=…"]. */
void dump_json(struct buf *b, const void *bytes, size_t n);

#endif
