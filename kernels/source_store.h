/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The text of many source files in one file, each a separate zstd frame, so that any one can be
 * read directly:
 *
 *	head, frames, n_files × entry by rising names, n_bytes of names, each NUL-terminated
 */
#ifndef KERNELS_SOURCE_STORE_H
#define KERNELS_SOURCE_STORE_H

#include <stdbool.h>
#include <stddef.h>

struct buf;
struct err;
struct source_store;
struct source_writer;

/* Creates a file, which becomes a store when it is ended. NULL with a message. */
struct source_writer *source_writer_new(const char *path, struct err *e);
/* 0 or -errno with a message. */
int source_writer_add(struct source_writer *w, const char *name, const void *bytes, size_t n,
		      struct err *e);
/* Writes the index; always frees the writer, and removes the file after an error. */
int source_writer_end(struct source_writer *w, int code, struct err *e);

/* NULL, with a message, for a file that is not a store, or is damaged. */
struct source_store *source_store_open(const char *path, struct err *e);
void source_store_close(struct source_store *s);
/* Appends the text of a file; false if the store does not have it. */
bool source_store_read(const struct source_store *s, const char *name, struct buf *out);

#endif
