/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * A trace as it lies in its file, one record a line, for whoever debugs the recorder, the format or
 * a reader of it:
 *
 *	     5150          STREAM    1,024 bytes in the file, 4,711 words
 *	     5150:0        START     task ffffffff81e0e4c0 runs, 20 interrupt handlers
 *	     5150:522 b17  SWITCH    to ffff888003a30000
 *
 * In front: the offset of the chunk in the file, the word in the chunk, and the block during which
 * the record was written. The trace is not trusted. Values of the environment are not shown.
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
	bool blocks;        /* how blocks are defined, and a line whenever one runs, too */
	uint64_t from;      /* begins at the chunk that holds this offset of the file … */
	uint64_t from_word; /* … and in it at this word */
	uint64_t types;     /* one bit a type, those of dump_type(); 0: all */
};

/* The name of a type of record or chunk, whose bit is `i`; NULL behind the last. */
const char *dump_type(size_t i);

/* Returns 0 at the end of the trace; -EBADMSG with a message if the trace is damaged (what could be
 * read was shown); -EPIPE if the output cannot be written; -errno. */
int dump_trace(const struct dump_opts *o, int fd, const char *name, struct err *e);

#endif
