/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What the programs changed in the host's files as they see them: reported to the user at the
 * end. */
#ifndef ENGINE_VM_FILES_CHANGED_H
#define ENGINE_VM_FILES_CHANGED_H

#include <stddef.h>

struct buf;
struct err;
struct fetched;
struct changed;

struct changed *changed_new(void); /* NULL: out of memory */
void changed_free(struct changed *w);
/* MAIL_WROTE: 0 or -errno with a message. */
int changed_add(struct changed *w, const char *text, size_t n, struct err *e);
/* One line per file, by path, except those that --fetch brings back; of very many only the first
 * ones and a count. */
void changed_notes(struct changed *w, const struct fetched *fetched, struct buf *notes);

#endif
