// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/vm/areas/mm.h"

#include <stdlib.h>

#define AREAS_MAX 65536 /* vm.max_map_count is less */

static struct area *mm_room(struct mm *m)
{
	if (m->n == m->cap) {
		const size_t cap = m->cap ? 2 * m->cap : 32;
		struct area *grown = cap > AREAS_MAX ? NULL : realloc(m->at, cap * sizeof(*grown));

		if (!grown)
			return NULL;
		m->at = grown;
		m->cap = cap;
	}
	return &m->at[m->n++];
}

struct area area_part(const struct area *from, uint64_t start, uint64_t end)
{
	struct area part = *from;

	part.start = start;
	part.end = end;
	part.off += start - from->start;
	return part;
}

void mm_carve(struct mm *m, uint64_t start, uint64_t end)
{
	for (size_t i = 0; i < m->n;) {
		const struct area was = m->at[i];
		struct area *rest;

		if (was.end <= start || was.start >= end) {
			i++;
			continue;
		}
		m->at[i] = m->at[--m->n];
		if (was.start < start && (rest = mm_room(m)))
			*rest = area_part(&was, was.start, start);
		if (was.end > end && (rest = mm_room(m)))
			*rest = area_part(&was, end, was.end);
	}
}

void mm_put(struct mm *m, const struct area *area)
{
	struct area *room;

	mm_carve(m, area->start, area->end);
	if (area->start < area->end && (room = mm_room(m)))
		*room = *area;
}

const struct area *mm_area_at(const struct mm *m, uint64_t addr)
{
	for (size_t i = 0; i < m->n; i++)
		if (addr >= m->at[i].start && addr < m->at[i].end)
			return &m->at[i];
	return NULL;
}

void mm_copy(struct mm *to, const struct mm *from)
{
	struct area *room;

	to->n = 0;
	to->brk_start = from->brk_start;
	to->brk = from->brk;
	for (size_t i = 0; i < from->n && (room = mm_room(to)); i++)
		*room = from->at[i];
}
