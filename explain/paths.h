/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Follows all paths through a piece of code: where the machine (explain/machine.h) does not know
 * which way a branch goes, both are followed, each with its own machine. Bounded: a place seen in
 * the same state is not followed again, and the number of steps is limited, so any bytes terminate.
 */
#ifndef EXPLAIN_PATHS_H
#define EXPLAIN_PATHS_H

#include <stdbool.h>

#include "explain/machine.h"

enum path_verdict {
	/* steps over a call, takes a jump, returns from an entered call; a return from the
	 * outermost function ends the path */
	PATH_GO_ON,
	PATH_INTO,  /* enters the call */
	PATH_END,   /* ends this path */
	PATHS_STOP, /* ends all paths */
};

/* Sees each step and the machine after it; may change where the step leads. */
typedef enum path_verdict (*path_fn)(void *ctx, struct machine *m, struct step *step);

/* Returns 0; -ENOMEM; -E2BIG if there were more paths than could be followed, `see` saw those that
 * were. */
int paths_follow(const struct machine *start, struct decoder *d, const struct elfspace *s,
		 path_fn see, void *ctx);

#endif
