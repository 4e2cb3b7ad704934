// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * The dictionary of blocks: one id for one address with one run of bytes. The bytes count, because
 * the kernel patches its own text; and QEMU translates again what it threw away, which must not
 * make a new block.
 */
#include <stdlib.h>
#include <string.h>

#include "recorder/recorder.h"

static struct {
	struct block **slots;
	uint32_t size, used;
} dict;

static uint32_t hash_block(uint64_t addr, const uint8_t *bytes, uint32_t n)
{
	uint64_t h = addr * 0x9e3779b97f4a7c15ull;

	for (uint32_t i = 0; i < n; i++)
		h = (h ^ bytes[i]) * 0x100000001b3ull;
	return h ^ h >> 32;
}

static void dict_put(struct block **slots, uint32_t size, struct block *b)
{
	uint32_t i = b->hash & (size - 1);

	while (slots[i])
		i = (i + 1) & (size - 1);
	slots[i] = b;
}

static void dict_grow(void)
{
	uint32_t size = dict.size ? dict.size * 2 : 1 << 14;
	struct block **slots = calloc(size, sizeof(*slots));

	if (!slots)
		abort(); /* inside QEMU, which aborts in the same case */
	for (uint32_t i = 0; i < dict.size; i++)
		if (dict.slots[i])
			dict_put(slots, size, dict.slots[i]);
	free(dict.slots);
	dict.slots = slots;
	dict.size = size;
}

static void block_record(const struct block *b)
{
	struct rec_block *r = ring_record(REC_BLOCK, sizeof(*r) + b->n_bytes + b->n_insns);

	*r = (struct rec_block){
		.id = b->id, .n_insns = b->n_insns, .addr = b->addr, .n_bytes = b->n_bytes
	};
	memcpy(r + 1, b->bytes, b->n_bytes + b->n_insns);
}

static struct block *block_new(const struct block *like, const uint8_t *bytes)
{
	const uint32_t n_all = like->n_bytes + like->n_insns;
	struct block *b = malloc(sizeof(*b) + n_all);

	if (!b)
		abort();
	*b = *like;
	b->id = dict.used++;
	memcpy(b->bytes, bytes, n_all);
	return b;
}

struct block *block_at(uint64_t addr, uint32_t n_insns, const uint8_t *bytes, uint32_t n_bytes)
{
	const uint32_t n_all = n_bytes + n_insns;
	struct block wanted = { .addr = addr, .n_bytes = n_bytes, .n_insns = n_insns };
	uint32_t i;

	if (dict.used * 2 >= dict.size)
		dict_grow();
	wanted.hash = hash_block(addr, bytes, n_all);
	for (i = wanted.hash & (dict.size - 1); dict.slots[i]; i = (i + 1) & (dict.size - 1)) {
		struct block *b = dict.slots[i];

		if (b->hash == wanted.hash && b->addr == addr && b->n_insns == n_insns &&
		    b->n_bytes == n_bytes && !memcmp(b->bytes, bytes, n_all))
			return b;
	}
	dict.slots[i] = block_new(&wanted, bytes);
	block_record(dict.slots[i]);
	return dict.slots[i];
}
