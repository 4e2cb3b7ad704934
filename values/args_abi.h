/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Where a calling convention puts arguments. */
#ifndef VALUES_ARGS_ABI_H
#define VALUES_ARGS_ABI_H

#include <stdbool.h>
#include <stdint.h>

#include "values/args.h"

/* What has been given out so far; zeroed but for the convention at the first argument. */
struct convention_state {
	enum convention convention;
	unsigned registers, floats; /* used */
	uint64_t stack;             /* bytes used, above the return address */
	/* A type was not described: from there on places are not known. */
	bool is_lost;
};

/* The place of the next argument, as of the function's entry. */
struct location convention_next(struct convention_state *s, const struct type *type);
/* Accounts for the hidden argument of a function that returns such a type in memory. */
void convention_result(struct convention_state *s, const struct type *result);

#endif
