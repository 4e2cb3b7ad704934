/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Reads a trace file chunk by chunk. The file is not trusted: every length is checked before
 * use. */
#ifndef TRACE_READER_H
#define TRACE_READER_H

#include <stddef.h>
#include <stdint.h>

#include "trace/format.h"

struct err;
struct trace_reader;

struct chunk {
	enum chunk_kind kind;
	const void *data; /* borrowed until the next call; aligned for any type */
	size_t size;
};

/* `fd` remains the caller's and must be seekable from offset 0. NULL with a message: not a trace,
 * or another version. */
struct trace_reader *trace_reader_new(int fd, const char *name, struct err *e);
/* Returns 1 and the next chunk; 0 at the end of the file; -EBADMSG with a message naming the offset
 * if the file is damaged. An incomplete last chunk is dropped: 0, and trace_reader_cut() is
 * nonzero. In both cases the next call goes on where the file has grown meanwhile. */
int trace_reader_next(struct trace_reader *r, struct chunk *c, struct err *e);
int trace_reader_cut(const struct trace_reader *r); /* nonzero: the file ends inside a chunk */
uint64_t trace_reader_bytes(const struct trace_reader *r); /* consumed so far, for progress */
void trace_reader_free(struct trace_reader *r);

/* Iterates over a stream chunk. `at` is an index into the words, initially 0. Returns the record's
 * type (0 for a block id, which goes to *id), with its payload in *payload and the payload's length
 * in words in *n; -1 at the end; -EBADMSG if a record is too long for its chunk or shorter than its
 * struct. */
int words_next(const uint32_t *words, size_t n_words, size_t *at, uint32_t *id,
	       const uint32_t **payload, size_t *n);

/* A module's names, validated: arrays inside the chunk. 0 or -EBADMSG with a message. */
struct sym_view {
	const struct sym_head *head;
	const struct sym_seg *segs;
	const struct sym_fn *fns;
	const uint32_t *files;
	const struct sym_line *lines;
	const char *strings;
};
int sym_view_of(const struct chunk *c, struct sym_view *v, struct err *e);
/* A string; NULL for 0xffffffff and for invalid offsets. */
const char *sym_string(const struct sym_view *v, uint32_t offset);

#endif
