// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * The dictionary of blocks: one id for one address with one run of bytes. The bytes count, because the
 * kernel patches its own text; and QEMU translates again what it threw away, which must not make a new block.
 */
#include <stdlib.h>
#include <string.h>

#include "recorder/recorder.h"

struct entry {
	uint64_t addr;
	uint8_t *bytes; /* the code, then the instructions' lengths */
	uint32_t n_bytes, n_insns, id, hash;
};

static struct {
	struct entry *slots;
	uint32_t size, used;
} dict;

static uint32_t hash_block(uint64_t addr, const uint8_t *bytes, uint32_t n)
{
	uint64_t h = addr * 0x9e3779b97f4a7c15ull;

	for (uint32_t i = 0; i < n; i++)
		h = (h ^ bytes[i]) * 0x100000001b3ull;
	return h ^ h >> 32;
}

static void dict_put(struct entry *slots, uint32_t size, const struct entry *e)
{
	uint32_t i = e->hash & (size - 1);

	while (slots[i].bytes)
		i = (i + 1) & (size - 1);
	slots[i] = *e;
}

static void dict_grow(void)
{
	uint32_t size = dict.size ? dict.size * 2 : 1 << 14;
	struct entry *slots = calloc(size, sizeof(*slots));

	if (!slots)
		abort(); /* inside QEMU, which aborts in the same case */
	for (uint32_t i = 0; i < dict.size; i++)
		if (dict.slots[i].bytes)
			dict_put(slots, size, &dict.slots[i]);
	free(dict.slots);
	dict.slots = slots;
	dict.size = size;
}

static void block_record(const struct entry *e)
{
	struct rec_block *b = ring_record(REC_BLOCK, sizeof(*b) + e->n_bytes + e->n_insns);

	*b = (struct rec_block){
		.id = e->id, .n_insns = e->n_insns, .addr = e->addr, .n_bytes = e->n_bytes
	};
	memcpy(b + 1, e->bytes, e->n_bytes + e->n_insns);
}

uint32_t block_id(uint64_t addr, uint32_t n_insns, const uint8_t *bytes, uint32_t n_bytes)
{
	const uint32_t n_all = n_bytes + n_insns;
	struct entry new = { .addr = addr, .n_bytes = n_bytes, .n_insns = n_insns };
	uint32_t i;

	if (dict.used * 2 >= dict.size)
		dict_grow();
	new.hash = hash_block(addr, bytes, n_all);
	for (i = new.hash &(dict.size - 1); dict.slots[i].bytes; i = (i + 1) & (dict.size - 1)) {
		const struct entry *e = &dict.slots[i];

		if (e->hash == new.hash && e->addr == addr && e->n_insns == n_insns &&
		    e->n_bytes == n_bytes && !memcmp(e->bytes, bytes, n_all))
			return e->id;
	}
	new.id = dict.used++;
	new.bytes = malloc(n_all + 1);
	if (!new.bytes)
		abort();
	memcpy(new.bytes, bytes, n_all);
	dict.slots[i] = new;
	block_record(&new);
	return new.id;
}
