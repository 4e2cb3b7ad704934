/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The text of source files, by their names in places ("net/socket.c"): from the folders that were
 * named (--source), then from the kernel's fetched source (ringtrip kernel fetch --source), then,
 * for a name that is a path, from there, then from a debuginfod server. What is read once is kept.
 */
#ifndef SOURCE_TEXT_H
#define SOURCE_TEXT_H

#include <stddef.h>

struct err;
struct source_text;
struct unit;

/* `folders`, NULL at the end, stay owned by the caller. NULL: out of memory. */
struct source_text *source_text_new(const char *const folders[]);
void source_text_free(struct source_text *s);
/* Takes the packed source of the kernel, whose code `u` is: a kernels/source_store.h. 0 or
 * -errno. */
int source_text_kernel(struct source_text *s, const struct unit *u, const char *path,
		       struct err *e);
/* A line of a file, counted from 1: `*n` bytes, without its newline; NULL if it is missing. `u`:
 * whose code it is. */
const char *source_text_line(struct source_text *s, const struct unit *u, const char *file,
			     unsigned line, size_t *n);

#endif
