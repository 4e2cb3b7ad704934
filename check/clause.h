/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Parses the clauses of a SPEC's line. Only for spec.c. */
#ifndef CHECK_CLAUSE_H
#define CHECK_CLAUSE_H

#include <stdbool.h>

#include "check/scan.h"
#include "check/spec.h"

/* Adds the clauses up to the end of the line to the spec and to its head. Returns false with a
 * message. */
bool clauses_parse(struct scan *s, struct spec *spec, struct spec_head *head);

/* Makes room for one more of `n` elements of `size` bytes; NULL: out of memory, `array` is as
 * before. */
void *spec_grow(void *array, size_t n, size_t size);

#endif
