// SPDX-License-Identifier: GPL-2.0-or-later
#include "recorder/blocks.h"

#include <stdlib.h>
#include <string.h>

#include "recorder/recorder.h"
#include "recorder/ring.h"

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
	uint32_t size = rec.blocks.size ? rec.blocks.size * 2 : 1 << 14;
	struct block **slots = calloc(size, sizeof(*slots));

	if (!slots)
		abort(); /* inside QEMU, which aborts in the same case */
	for (uint32_t i = 0; i < rec.blocks.size; i++)
		if (rec.blocks.slots[i])
			dict_put(slots, size, rec.blocks.slots[i]);
	free(rec.blocks.slots);
	rec.blocks.slots = slots;
	rec.blocks.size = size;
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
	b->id = rec.blocks.used++;
	memcpy(b->bytes, bytes, n_all);
	if (rec.plan->flags & PLAN_SEEK)
		b->path = path_part_of(b->addr, b->bytes, b->bytes + b->n_bytes, b->n_insns);
	return b;
}

struct block *block_at(uint64_t addr, uint32_t n_insns, const uint8_t *bytes, uint32_t n_bytes)
{
	const uint32_t n_all = n_bytes + n_insns;
	struct block wanted = { .addr = addr, .n_bytes = n_bytes, .n_insns = n_insns };
	uint32_t i;

	if (rec.blocks.used * 2 >= rec.blocks.size)
		dict_grow();
	wanted.hash = hash_block(addr, bytes, n_all);
	for (i = wanted.hash & (rec.blocks.size - 1); rec.blocks.slots[i];
	     i = (i + 1) & (rec.blocks.size - 1)) {
		struct block *b = rec.blocks.slots[i];

		if (b->hash == wanted.hash && b->addr == addr && b->n_insns == n_insns &&
		    b->n_bytes == n_bytes && !memcmp(b->bytes, bytes, n_all))
			return b;
	}
	rec.blocks.slots[i] = block_new(&wanted, bytes);
	if (!(rec.plan->flags & PLAN_SEEK))
		block_record(rec.blocks.slots[i]);
	return rec.blocks.slots[i];
}
