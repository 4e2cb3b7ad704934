/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * All paths through a piece of code: where the machine (explain/machine.h) does not know which way
 * a branch goes, both are followed, each with a machine of its own. Bounded: a place that was seen
 * in the same state is not followed again, and the number of steps is limited, so that any bytes
 * end.
 */
#ifndef EXPLAIN_PATHS_H
#define EXPLAIN_PATHS_H

#include <stdbool.h>

#include "explain/machine.h"

enum path_verdict {
	/* steps over a call, takes a jump, returns from a call that was entered; a return of the
	 * outermost function ends the path */
	PATH_GO_ON,
	PATH_INTO,  /* enters the call */
	PATH_END,   /* ends this path */
	PATHS_STOP, /* ends all paths */
};

/* Sees each step with the machine behind it; may change where the step leads. */
typedef enum path_verdict (*path_fn)(void *ctx, struct machine *m, struct step *step);

/* 0; -ENOMEM; -E2BIG when there were more paths than are followed; `see` saw those that were. */
int paths_follow(const struct machine *start, struct decoder *d, const struct elfspace *s,
		 path_fn see, void *ctx);

#endif
