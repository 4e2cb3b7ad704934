// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * The words of a stream from any bytes, after the symbols of a fake machine, so that zstd's
 * checksums do not hide the code below.
 */
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/err.h"
#include "tests/fakes/fake_stream.h"
#include "tests/fakes/fake_trips.h"
#include "trace/reader.h"
#include "trip/trips.h"

#define ITEMS_MAX 8192

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);
size_t LLVMFuzzerMutate(uint8_t *data, size_t n, size_t max);
size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t n, size_t max, unsigned seed);

static void feed(struct trips *t, enum chunk_kind kind, const void *bytes, size_t n)
{
	const struct chunk c = { kind, bytes, n };
	struct err e;

	if (trips_chunk(t, &c, &e) && kind != CHUNK_STREAM)
		abort();
}

static void feed_names(struct trips *t)
{
	static struct buf names[SCRIPT_UNITS];

	for (unsigned i = 0; i < SCRIPT_UNITS; i++) {
		if (!names[i].len)
			script_symbols(&names[i], i);
		feed(t, CHUNK_SYMBOLS, names[i].data, names[i].len);
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct trips *t = fake_trips_new();
	const size_t len = n / 4 * 4;
	uint32_t *words = malloc(len ? len : 1); /* as long as it is: its end is watched */
	struct err e;

	feed_names(t);
	memcpy(words, data, len);
	feed(t, CHUNK_STREAM, words, len);
	trips_end(t, &e);
	trips_free(t);
	free(words);
	return 0;
}

/* ---- mutations of whole records, so that most inputs are read beyond the first changed word
 * ---- */

/* Finds where each record or block id begins; items[return value] is the end. */
static size_t items_of(const uint32_t *words, size_t n, size_t *items)
{
	const uint32_t *payload;
	size_t at = 0, count = 0, len;
	uint32_t id;

	do {
		items[count++] = at;
	} while (count < ITEMS_MAX && words_next(words, n, &at, &id, &payload, &len) >= 0);
	return count - 1;
}

/* Keeps block ids rising, and runs only defined blocks. */
static void repair(uint32_t *words, size_t n)
{
	const uint32_t *payload;
	uint32_t id, count = 0;
	size_t at = 0, before = 0, len;
	int type;

	while ((type = words_next(words, n, &at, &id, &payload, &len)) >= 0) {
		if (type == REC_BLOCK)
			words[before + 1] = count++;
		else if (!type && count)
			words[before] = id % count;
		before = at;
	}
}

/* Copies, moves or removes a run of items. */
static size_t shift(uint32_t *words, size_t n, size_t max, const size_t *items, size_t count)
{
	const size_t a = rand() % count, b = a + 1 + rand() % (count - a > 8 ? 8 : count - a);
	const size_t len = items[b] - items[a], to = items[rand() % (count + 1)];
	uint32_t *run = malloc(len * 4 + 1);

	memcpy(run, words + items[a], len * 4);
	if (rand() % 3 == 0) {
		memmove(words + items[a], words + items[b], (n - items[b]) * 4);
		n -= len;
	} else if (n + len <= max) {
		memmove(words + to + len, words + to, (n - to) * 4);
		memcpy(words + to, run, len * 4);
		n += len;
	}
	free(run);
	return n;
}

/* Changes a word near the start of a record, or a block id. */
static void change(uint32_t *words, size_t n, size_t item)
{
	const size_t at = item + (words[item] & TRACE_EVENT ? rand() % 8 : 0);

	if (at < n)
		words[at] ^= rand() % 2 ? 1u << rand() % 32 : (uint32_t)rand() % 16;
}

size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t n, size_t max, unsigned seed)
{
	uint32_t *words = malloc(max + 4);
	size_t *items = malloc((ITEMS_MAX + 1) * sizeof(*items));
	size_t count;

	memcpy(words, data, n);
	n /= 4;
	srand(seed);
	count = items_of(words, n, items);
	if (!count || rand() % 4 == 0)
		n = LLVMFuzzerMutate((void *)words, n * 4, max & ~(size_t)3) / 4;
	else if (rand() % 2)
		n = shift(words, n, max / 4, items, count);
	else
		change(words, n, items[rand() % count]);
	if (rand() % 8)
		repair(words, n);
	memcpy(data, words, n * 4);
	free(items);
	free(words);
	return n * 4;
}
