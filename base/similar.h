/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Suggests names similar to an unknown word. */
#ifndef BASE_SIMILAR_H
#define BASE_SIMILAR_H

#include <stddef.h>

enum { SIMILAR_NAMES = 5 };

struct similar {
	const char *word;
	const char *names[SIMILAR_NAMES]; /* the most similar first */
	unsigned distances[SIMILAR_NAMES];
	size_t n;
};

/* The number of letters to insert, delete, change or swap with the next. UINT_MAX for words longer
 * than 32 letters. */
unsigned edit_distance(const char *a, const char *b);
/* Considers a name, which must share half of its letters with the word; duplicates count once.
 * Borrowed. */
void similar_offer(struct similar *n, const char *name);
/* How many of the names are nearly as similar as the first one, at most three. */
size_t similar_best(const struct similar *n);

#endif
