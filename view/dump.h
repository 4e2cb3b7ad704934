/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Prints a trace as it is in the file, one record a line, for debugging the recorder, the format or
 * one of its readers:
 *
 *	     5150          STREAM    1,024 bytes in the file, 4,711 words
 *	     5150:0        START     task ffffffff81e0e4c0 runs, 20 interrupt handlers
 *	     5150:522 b17  SWITCH    to ffff888003a30000
 *
 * Each line begins with the offset of the chunk in the file, the word in the chunk, and the block
 * during which the record was written. The trace is not trusted. Values of the environment are not
 * shown.
 */
#ifndef VIEW_DUMP_H
#define VIEW_DUMP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

struct err;

struct dump_opts {
	FILE *out;
	bool blocks;        /* also definitions of blocks, and a line whenever one runs */
	uint64_t from;      /* begins at the chunk that holds this file offset … */
	uint64_t from_word; /* … at this word in it */
	uint64_t types;     /* one bit a type, numbered as in dump_type(); 0: all */
};

/* The name of the record or chunk type with bit `i`; NULL after the last. */
const char *dump_type(size_t i);

/* Returns 0 at the end of the trace; -EBADMSG with a message if the trace is damaged (what could be
 * read was shown); -EPIPE if the output cannot be written; -errno. */
int dump_trace(const struct dump_opts *o, int fd, const char *name, struct err *e);

#endif
