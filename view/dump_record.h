/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The contents of one stream record, as text. */
#ifndef VIEW_DUMP_RECORD_H
#define VIEW_DUMP_RECORD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct buf;

enum { DUMP_WORDS_OF_EXEC = 64 };

/* The call that the following memory records belong to: of an execve, only what is certainly not
 * the environment is shown. A zeroed one means no call. */
struct dump_call {
	bool exec;
	unsigned word; /* bytes of a pointer in the program */
	uint64_t path, argv;
	uint64_t words[DUMP_WORDS_OF_EXEC]; /* addresses of the first words of argv */
	size_t n_words;
};

/* "MEM"; NULL for an unknown type. */
const char *dump_record_name(unsigned type);
/* Returns true if a record affects how later ones are shown. */
bool dump_record_matters(unsigned type);
/* Adds the contents of a record. `payload`: already checked by words_next(). */
void dump_record(struct dump_call *c, unsigned type, const uint32_t *payload, struct buf *b);
/* Adds JSON from the trace unchanged, except that values of environments are hidden: "env":
 * ["HOME=…"]. */
void dump_json(struct buf *b, const void *bytes, size_t n);

#endif
