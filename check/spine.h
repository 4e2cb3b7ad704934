/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The paths of a call that matter: down to every function that takes 4 % of it. */
#ifndef CHECK_SPINE_H
#define CHECK_SPINE_H

struct buf;
struct trip;

/* Adds each as a clause in a line of its own, after `indent`. Where a path branches the next ones
 * begin there. Returns 0 or -ENOMEM. */
int spine_write(struct trip *t, const char *indent, struct buf *out);

/* Adds a name for a SPEC, in quotation marks if it would not be read as one without. */
void spine_name(struct buf *b, const char *name);

#endif
