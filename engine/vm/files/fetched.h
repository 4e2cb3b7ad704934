/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * What --fetch brings back: each path comes out of the guest as an archive of its own, and goes to
 * the same place on the host. A file appears there in one step, replacing one of the same name;
 * folders are merged.
 */
#ifndef ENGINE_VM_FILES_FETCHED_H
#define ENGINE_VM_FILES_FETCHED_H

#include <stddef.h>

struct buf;
struct err;
struct fetched;

/* `paths`: absolute or relative to the working directory, NULL at the end; may be NULL. NULL: out
 * of memory. */
struct fetched *fetched_new(char *const *paths);
void fetched_free(struct fetched *f);
/* The absolute path at an index, without "." and ".."; NULL after the last. */
const char *fetched_path(const struct fetched *f, unsigned index);

/* A piece of the archive for the path at that index: 0 or -errno with a message. */
int fetched_piece(struct fetched *f, unsigned index, const void *bytes, size_t n, struct err *e);
/* Puts everything in place, and reports the result of each, one line per path. */
void fetched_finish(struct fetched *f, struct buf *notes);

#endif
