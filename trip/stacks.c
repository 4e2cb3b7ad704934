// SPDX-License-Identifier: GPL-2.0-or-later
#include "trip/stacks.h"

#include <stdlib.h>
#include <string.h>

#include "trip/task.h"

#define PARKED_MAX 4096

/* A continuing stack has its pointer where it was left, after popping the return address, or below
 * what was pushed after it was last read. */
#define TAKEN_OFF 8
#define PUSHED    512

struct stacks {
	struct tasks *all;
	struct parked_stack *parked; /* by rising sp */
	uint32_t n, cap;
	uint64_t clock;
};

struct stacks *stacks_new(struct tasks *all)
{
	struct stacks *s = calloc(1, sizeof(*s));

	if (s)
		s->all = all;
	return s;
}

static void drop_frames(struct stacks *s, struct parked_stack *p)
{
	tasks_return_frames(s->all, p->cap);
	free(p->frames);
}

void stacks_free(struct stacks *s)
{
	if (!s)
		return;
	for (uint32_t i = 0; i < s->n; i++)
		drop_frames(s, &s->parked[i]);
	free(s->parked);
	free(s);
}

/* The first one left at or above `sp`. */
static uint32_t first_from(const struct stacks *s, uint64_t sp)
{
	uint32_t lo = 0, hi = s->n;

	while (lo < hi) {
		const uint32_t mid = (lo + hi) / 2;

		if (s->parked[mid].sp < sp)
			lo = mid + 1;
		else
			hi = mid;
	}
	return lo;
}

static void remove_range(struct stacks *s, uint32_t from, uint32_t to)
{
	if (to < s->n)
		memmove(s->parked + from, s->parked + to, (s->n - to) * sizeof(*s->parked));
	s->n -= to - from;
}

static void drop_oldest(struct stacks *s)
{
	uint32_t oldest = 0;

	for (uint32_t i = 1; i < s->n; i++)
		if (s->parked[i].age < s->parked[oldest].age)
			oldest = i;
	drop_frames(s, &s->parked[oldest]);
	remove_range(s, oldest, oldest + 1);
}

static bool grow(struct stacks *s)
{
	const uint32_t cap = s->cap ? 2 * s->cap : 8;
	struct parked_stack *p;

	if (s->n < s->cap)
		return true;
	p = realloc(s->parked, cap * sizeof(*p));
	if (!p)
		return false;
	s->parked = p;
	s->cap = cap;
	return true;
}

void stacks_park(struct stacks *s, const struct parked_stack *p)
{
	uint32_t at = first_from(s, p->sp), to = at;

	while (to < s->n && s->parked[to].sp <= p->high)
		drop_frames(s, &s->parked[to++]);
	remove_range(s, at, to);
	if (s->n == PARKED_MAX)
		drop_oldest(s);
	if (!grow(s)) {
		struct parked_stack gone = *p;

		drop_frames(s, &gone);
		return;
	}
	at = first_from(s, p->sp);
	memmove(s->parked + at + 1, s->parked + at, (s->n - at) * sizeof(*s->parked));
	s->parked[at] = *p;
	s->parked[at].age = ++s->clock;
	s->n++;
}

static uint64_t distance(uint64_t a, uint64_t b)
{
	return a < b ? b - a : a - b;
}

struct parked_stack *stacks_left_at(struct stacks *s, uint64_t sp)
{
	struct parked_stack *best = NULL;

	for (uint32_t i = first_from(s, sp - TAKEN_OFF); i < s->n && s->parked[i].sp <= sp + PUSHED;
	     i++)
		if (!best || distance(s->parked[i].sp, sp) < distance(best->sp, sp))
			best = &s->parked[i];
	return best;
}

struct parked_stack *stacks_around(struct stacks *s, uint64_t sp)
{
	const uint32_t i = first_from(s, sp);

	return i && sp <= s->parked[i - 1].high + STACK_SLACK ? &s->parked[i - 1] : NULL;
}

struct parked_stack stacks_take(struct stacks *s, struct parked_stack *p)
{
	const struct parked_stack taken = *p;

	remove_range(s, p - s->parked, p - s->parked + 1);
	return taken;
}
