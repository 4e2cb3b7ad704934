/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Similar names: those that are spelled most like a word that no table has. */
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

/* How many letters are to be put in, left out, changed or swapped with the next. Words longer than
 * 32 letters are as far away as can be. */
unsigned edit_distance(const char *a, const char *b);
/* Considers a name, which must share half of its letters with the word; the same one twice counts
 * once. Borrowed. */
void similar_offer(struct similar *n, const char *name);

#endif
