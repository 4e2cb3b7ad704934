// SPDX-License-Identifier: GPL-2.0-or-later
#include "trace/path.h"

/* Odd, so that no power of it is 0; the address's factor spreads its few low bits. */
#define BASE    0xd1342543de82ef95ull
#define ADDRESS 0x9e3779b97f4a7c15ull
#define PRIME   0x100000001b3ull

static uint64_t hash_insn(uint64_t addr, const uint8_t *code, uint32_t n)
{
	uint64_t h = (addr + 1) * ADDRESS;

	for (uint32_t i = 0; i < n; i++)
		h = (h ^ code[i]) * PRIME;
	return h ^ h >> 29;
}

struct path_part path_part_of(uint64_t addr, const uint8_t *code, const uint8_t *lengths,
			      uint32_t n)
{
	struct path_part p = { 1, 0 };

	for (uint32_t i = 0; i < n; i++) {
		p.power *= BASE;
		p.hash = p.hash * BASE + hash_insn(addr, code, lengths[i]);
		addr += lengths[i];
		code += lengths[i];
	}
	return p;
}
