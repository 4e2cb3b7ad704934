/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Writes a trace file: chunks as they come, the stream of words collected into chunks of about a
 * megabyte. */
#ifndef TRACE_WRITER_H
#define TRACE_WRITER_H

#include <stddef.h>
#include <stdint.h>

#include "trace/format.h"

struct err;
struct trace_writer;

/* Starts a trace in `fd`, which remains the caller's; `name` is for messages. NULL with a
 * message. */
struct trace_writer *trace_writer_new(int fd, const char *name, struct err *e);
/* Writes one chunk, after flushing the stream words collected so far. -ENOSPC, -EIO … with a
 * message. */
int trace_write_chunk(struct trace_writer *w, enum chunk_kind kind, const void *bytes, size_t n,
		      struct err *e);
/* Appends whole records and block ids to the stream. */
int trace_write_words(struct trace_writer *w, const uint32_t *words, size_t n, struct err *e);
/* Writes the words collected so far. */
int trace_writer_flush(struct trace_writer *w, struct err *e);
uint64_t trace_writer_bytes(const struct trace_writer *w); /* written so far */
void trace_writer_free(struct trace_writer *w);

#endif
