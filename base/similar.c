// SPDX-License-Identifier: GPL-2.0-or-later
#include "base/similar.h"

#include <limits.h>
#include <string.h>

enum { LONGEST = 32 };

static unsigned least(unsigned a, unsigned b)
{
	return a < b ? a : b;
}

unsigned edit_distance(const char *a, const char *b)
{
	unsigned rows[3][LONGEST + 1], *before = rows[0], *last = rows[1], *now = rows[2], *spare;
	size_t na = strlen(a), nb = strlen(b);

	if (na > LONGEST || nb > LONGEST)
		return UINT_MAX;
	for (size_t k = 0; k <= nb; k++)
		last[k] = k;
	for (size_t i = 1; i <= na; i++) {
		now[0] = i;
		for (size_t k = 1; k <= nb; k++) {
			now[k] = least(least(last[k], now[k - 1]) + 1,
				       last[k - 1] + (a[i - 1] != b[k - 1]));
			if (i > 1 && k > 1 && a[i - 1] == b[k - 2] && a[i - 2] == b[k - 1])
				now[k] = least(now[k], before[k - 2] + 1);
		}
		spare = before;
		before = last;
		last = now;
		now = spare;
	}
	return last[nb];
}

/* Names that share less than half of their letters are not similar. */
static int is_similar(const struct similar *n, const char *name, unsigned distance)
{
	size_t a = strlen(n->word), b = strlen(name);

	return distance != UINT_MAX && distance * 2 <= (a > b ? a : b);
}

void similar_offer(struct similar *n, const char *name)
{
	unsigned distance = edit_distance(n->word, name);
	size_t at = n->n;

	if (!is_similar(n, name, distance))
		return;
	for (size_t i = 0; i < n->n; i++)
		if (!strcmp(n->names[i], name))
			return;
	while (at && n->distances[at - 1] > distance)
		at--;
	if (at == SIMILAR_NAMES)
		return;
	if (n->n < SIMILAR_NAMES)
		n->n++;
	for (size_t i = n->n - 1; i > at; i--) {
		n->names[i] = n->names[i - 1];
		n->distances[i] = n->distances[i - 1];
	}
	n->names[at] = name;
	n->distances[at] = distance;
}

size_t similar_best(const struct similar *n)
{
	enum { MOST = 3 };
	size_t best = 0;

	while (best < n->n && best < MOST && n->distances[best] <= n->distances[0] + 1)
		best++;
	return best;
}
