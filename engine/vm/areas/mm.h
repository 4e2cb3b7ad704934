/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The areas of one address space, as the kernel maps them. */
#ifndef ENGINE_VM_AREAS_MM_H
#define ENGINE_VM_AREAS_MM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define PAGE 4096ull

enum content {
	CONTENT_UNKNOWN, /* mapped, and anybody may have written it */
	CONTENT_ZERO,
	CONTENT_FILE,
};

/* Areas of a space do not overlap. */
struct area {
	uint64_t start, end;
	enum content content;
	bool denied;      /* PROT_NONE */
	const char *path; /* of CONTENT_FILE: interned */
	uint64_t off;     /* in the file, of `start` */
};

struct mm {
	uint64_t id;
	struct area *at;
	size_t n, cap;
	uint64_t brk_start, brk; /* 0: not asked for yet */
};

static inline uint64_t page_down(uint64_t addr)
{
	return addr & ~(PAGE - 1);
}

static inline uint64_t page_up(uint64_t addr)
{
	return page_down(addr + PAGE - 1);
}

/* The part of an area from `start` to `end`. */
struct area area_part(const struct area *from, uint64_t start, uint64_t end);

/* Takes start…end out: an area may be cut at either end, or in two. */
void mm_carve(struct mm *m, uint64_t start, uint64_t end);
/* Maps an area over what lies there. */
void mm_put(struct mm *m, const struct area *area);
/* NULL: nothing is mapped there. */
const struct area *mm_area_at(const struct mm *m, uint64_t addr);
void mm_copy(struct mm *to, const struct mm *from);

#endif
