/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The names that are spelled most like a word. */
#ifndef EXPLAIN_NEAREST_H
#define EXPLAIN_NEAREST_H

#include <stddef.h>

enum { NEAREST = 5 };

struct nearest {
	const char *word;
	const char *names[NEAREST]; /* the nearest first */
	unsigned distances[NEAREST];
	size_t n;
};

/* How many letters are to be put in, left out, changed or swapped with the next. Words longer than
 * 32 letters are as far away as can be. */
unsigned edit_distance(const char *a, const char *b);
/* Considers a name; the same one twice counts once. Borrowed. */
void nearest_offer(struct nearest *n, const char *name);

#endif
