/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Writing a trace file: chunks as they come, the stream of words gathered into chunks of about a
 * megabyte. */
#ifndef TRACE_WRITER_H
#define TRACE_WRITER_H

#include <stddef.h>
#include <stdint.h>

#include "trace/format.h"

struct err;
struct trace_writer;

/* Starts a trace in `fd`, which stays the caller's; `name` is for messages. NULL with a message. */
struct trace_writer *trace_writer_new(int fd, const char *name, struct err *e);
/* A chunk of its own. What was gathered of the stream is written before it. -ENOSPC, -EIO … with a
 * message. */
int trace_write_chunk(struct trace_writer *w, enum chunk_kind kind, const void *bytes, size_t n,
		      struct err *e);
/* Whole records and block ids of the stream. */
int trace_write_words(struct trace_writer *w, const uint32_t *words, size_t n, struct err *e);
/* Writes what was gathered. */
int trace_writer_flush(struct trace_writer *w, struct err *e);
uint64_t trace_writer_bytes(const struct trace_writer *w); /* of the file, so far */
void trace_writer_free(struct trace_writer *w);

#endif
