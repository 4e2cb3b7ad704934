/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What the programs have changed in the host's files, as they see them: told to the user at the
 * end. */
#ifndef ENGINE_VM_FILES_CHANGED_H
#define ENGINE_VM_FILES_CHANGED_H

#include <stddef.h>

struct buf;
struct err;
struct fetches;
struct wrote;

struct wrote *wrote_new(void); /* NULL: out of memory */
void wrote_free(struct wrote *w);
/* MAIL_WROTE: 0 or -errno with a message. */
int wrote_add(struct wrote *w, const char *text, size_t n, struct err *e);
/* A line each, by path, without what is fetched; of very many the first ones and a count. */
void wrote_notes(struct wrote *w, const struct fetches *fetched, struct buf *notes);

#endif
