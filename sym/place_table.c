// SPDX-License-Identifier: GPL-2.0-or-later
#include "sym/place_table.h"

#include <stdlib.h>
#include <string.h>

/* FNV-1a over 8-byte words: finds damage, not malice, against which everything is checked. */
static uint64_t hash_bytes(const void *bytes, size_t n)
{
	const uint8_t *p = bytes;
	uint64_t h = 14695981039346656037u, word;

	for (; n >= sizeof(word); n -= sizeof(word), p += sizeof(word)) {
		memcpy(&word, p, sizeof(word));
		h = (h ^ word) * 1099511628211u;
		h ^= h >> 29;
	}
	for (; n; n--)
		h = (h ^ *p++) * 1099511628211u;
	return h;
}

static void point(struct place_table *t)
{
	const struct place_head *h = t->bytes;

	t->n_spans = h->n_spans;
	t->n_inlines = h->n_inlines;
	t->n_bytes = h->n_bytes;
	t->spans = (const void *)(h + 1);
	t->inlines = (const void *)(t->spans + t->n_spans);
	t->strings = (const void *)(t->inlines + t->n_inlines);
}

/* In 64 bits: no sum of such products overflows. */
static uint64_t whole_size(const struct place_head *h)
{
	return sizeof(*h) + (uint64_t)h->n_spans * sizeof(struct place_span) +
	       (uint64_t)h->n_inlines * sizeof(struct place_inline) + h->n_bytes;
}

static bool is_string(const struct place_table *t, uint32_t at)
{
	return at == PLACE_NONE || at < t->n_bytes;
}

static bool spans_hold(const struct place_table *t, bool index)
{
	for (size_t i = 0; i < t->n_spans; i++) {
		const struct place_span *s = &t->spans[i];

		if (i && s->start <= s[-1].start)
			return false;
		if (!index && (!is_string(t, s->a) ||
			       (s->inlined != PLACE_NONE && s->inlined >= t->n_inlines)))
			return false;
	}
	return true;
}

static bool inlines_hold(const struct place_table *t)
{
	for (size_t i = 0; i < t->n_inlines; i++) {
		const struct place_inline *in = &t->inlines[i];

		if (!is_string(t, in->name) || !is_string(t, in->file) ||
		    (in->outer != PLACE_NONE && in->outer >= i))
			return false;
	}
	return true;
}

static bool holds(const struct place_table *t, uint64_t unit)
{
	const struct place_head *h = t->bytes;

	if (h->magic != PLACE_MAGIC || h->version != PLACE_VERSION || h->unit != unit ||
	    whole_size(h) != t->size || h->hash != hash_bytes(h + 1, t->size - sizeof(*h)))
		return false;
	return true;
}

bool place_table_take(struct place_table *t, void *bytes, size_t size, uint64_t unit)
{
	*t = (struct place_table){ .bytes = bytes, .size = size };
	if (bytes && size >= sizeof(struct place_head) && holds(t, unit)) {
		point(t);
		if ((!t->n_bytes || !t->strings[t->n_bytes - 1]) &&
		    spans_hold(t, unit == UINT64_MAX) && inlines_hold(t))
			return true;
	}
	place_table_free(t);
	return false;
}

bool place_table_make(struct place_table *t, uint64_t unit, const struct place_table *parts)
{
	struct place_head h = { .magic = PLACE_MAGIC,
				.version = PLACE_VERSION,
				.unit = unit,
				.n_spans = parts->n_spans,
				.n_inlines = parts->n_inlines,
				.n_bytes = parts->n_bytes };
	const size_t sizes[] = { parts->n_spans * sizeof(*parts->spans),
				 parts->n_inlines * sizeof(*parts->inlines), parts->n_bytes };
	const void *const from[] = { parts->spans, parts->inlines, parts->strings };
	char *to;

	*t = (struct place_table){ .size = whole_size(&h) };
	t->bytes = malloc(t->size);
	if (!t->bytes)
		return false;
	to = (char *)t->bytes + sizeof(h);
	for (int i = 0; i < 3; to += sizes[i++])
		if (sizes[i])
			memcpy(to, from[i], sizes[i]);
	h.hash = hash_bytes((char *)t->bytes + sizeof(h), t->size - sizeof(h));
	memcpy(t->bytes, &h, sizeof(h));
	point(t);
	return true;
}

void place_table_free(struct place_table *t)
{
	free(t->bytes);
	*t = (struct place_table){ 0 };
}

const struct place_span *place_table_find(const struct place_table *t, uint64_t addr, uint64_t *end)
{
	size_t low = 0, high = t->n_spans;

	while (low < high) {
		size_t mid = low + (high - low) / 2;

		if (t->spans[mid].start <= addr)
			low = mid + 1;
		else
			high = mid;
	}
	*end = low < t->n_spans ? t->spans[low].start : UINT64_MAX;
	return low && t->spans[low - 1].known ? &t->spans[low - 1] : NULL;
}

const char *place_table_string(const struct place_table *t, uint32_t at)
{
	return at < t->n_bytes ? t->strings + at : NULL;
}
