/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The text of source files, by the names that places have for them ("net/socket.c"): in the folders
 * that were named (--source), then in what was fetched of the kernel's (ringtrip kernel fetch
 * --source), then, of a name that is a path, there, then as a debuginfod server has it. What is
 * read once is kept.
 */
#ifndef SOURCE_TEXT_H
#define SOURCE_TEXT_H

#include <stddef.h>

struct err;
struct source_text;
struct unit;

/* `folders`, NULL at the end, stay the caller's. NULL: out of memory. */
struct source_text *source_text_new(const char *const folders[]);
void source_text_free(struct source_text *s);
/* The packed source of the kernel, whose code `u` is: a kernels/source_store.h. 0 or -errno. */
int source_text_kernel(struct source_text *s, const struct unit *u, const char *path,
		       struct err *e);
/* A line of a file, counted from 1, `*n` bytes of it, without its end; NULL where it is not there.
 * `u`: whose code it is. */
const char *source_text_line(struct source_text *s, const struct unit *u, const char *file,
			     unsigned line, size_t *n);

#endif
