/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Judges one clause, of one call or of one program. */
#ifndef CHECK_JUDGE_H
#define CHECK_JUDGE_H

#include "base/buf.h"
#include "check/check.h"

struct made;
struct trip;

struct judgement {
	enum check_outcome outcome;
	struct buf where, why, happened; /* empty if it holds; lines as in struct check_result */
};

/* Fill in a zeroed judgement; judgement_free() frees it. Return 0 or -ENOMEM. */
int judge_call(struct judgement *j, const struct spec *s, const struct spec_clause *c,
	       struct trip *t);
int judge_program(struct judgement *j, const struct spec *s, const struct spec_clause *c,
		  const struct made *m, uint32_t process);
void judgement_free(struct judgement *j);

#endif
