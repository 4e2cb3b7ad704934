/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * All ways that lead through a piece of code: where the machine (explain/machine.h) does not know
 * which way a branch goes, both are gone, each with a machine of its own. Bounded: what was seen in
 * the same state is not gone again, and there is a largest number of steps, so that any bytes end.
 */
#ifndef EXPLAIN_WALK_H
#define EXPLAIN_WALK_H

#include <stdbool.h>

#include "explain/machine.h"

enum verdict {
	/* over a call, along a jump, back from a call that was entered; a return of the outermost
	 * ends the way */
	WALK_ON,
	WALK_INTO, /* a call is entered */
	WALK_END,  /* of this way */
	WALK_STOP, /* of all ways */
};

/* Sees each step with the machine behind it; may change where the step leads. */
typedef enum verdict (*walk_fn)(void *ctx, struct machine *m, struct step *step);

/* 0; -ENOMEM; -E2BIG when there were more ways than are gone, those that were gone were seen. */
int walk(const struct machine *start, struct decoder *d, const struct elfspace *s, walk_fn see,
	 void *ctx);

#endif
