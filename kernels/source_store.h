/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The text of many source files in one file, each a zstd frame of its own, so that any of them is
 * read at once:
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

/* A new file, which becomes a store when it is ended. NULL with a message. */
struct source_writer *source_writer_new(const char *path, struct err *e);
/* 0 or -errno with a message. */
int source_writer_add(struct source_writer *w, const char *name, const void *bytes, size_t n,
		      struct err *e);
/* Writes the index; frees the writer in any case, and removes the file after an error. */
int source_writer_end(struct source_writer *w, int code, struct err *e);

/* NULL, with a message, for what is no store, or damaged. */
struct source_store *source_store_open(const char *path, struct err *e);
void source_store_close(struct source_store *s);
/* Adds the text of a file; false where it is not in it. */
bool source_store_read(const struct source_store *s, const char *name, struct buf *out);

#endif
