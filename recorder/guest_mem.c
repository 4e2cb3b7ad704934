// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Reading the guest's memory from its RAM, which is a file that this process has mapped: page tables are walked
 * as the processor does (Intel SDM vol. 3, 4.5; four levels), without its TLB.
 */
#include <string.h>

#include "recorder/recorder.h"

#define PTE_PRESENT 1ull
#define PTE_LARGE   (1ull << 7)
#define PTE_ADDR    0x000ffffffffff000ull
#define TEXT_BASE   0xffffffff80000000ull
#define TEXT_END    0xffffffffc0000000ull
#define NOWHERE     (~0ull)

static bool ram_u64(uint64_t phys, uint64_t *value)
{
	if (phys > rec.plan->ram_size - 8)
		return false;
	memcpy(value, rec.ram + phys, 8);
	return true;
}

/* Physical address of `addr` by the tables whose top is at physical `top`. */
static uint64_t walk(uint64_t top, uint64_t addr)
{
	for (int shift = 39; shift >= 12; shift -= 9) {
		uint64_t entry, size = 1ull << shift;

		if (!ram_u64((top & PTE_ADDR) + (addr >> shift & 511) * 8, &entry) ||
		    !(entry & PTE_PRESENT))
			return NOWHERE;
		if (shift == 12 || (shift < 39 && (entry & PTE_LARGE)))
			return (entry & PTE_ADDR & ~(size - 1)) | (addr & (size - 1));
		top = entry;
	}
	return NOWHERE;
}

/* The kernel's text and data and its direct map are known without tables; the rest (vmalloc) is walked. */
static uint64_t kernel_phys(uint64_t addr)
{
	const struct plan_kernel *k = &rec.plan->k;
	static uint64_t phys_base, direct = 0xffff888000000000ull;
	static bool known;

	if (!known && addr != k->phys_base && addr != k->page_offset_base && rec.recording) {
		known = true;
		phys_base = kernel_u64(k->phys_base);
		if (k->page_offset_base)
			direct = kernel_u64(k->page_offset_base);
	}
	if (addr >= TEXT_BASE && addr < TEXT_END)
		return addr - TEXT_BASE + phys_base;
	if (addr >= direct && addr - direct < rec.plan->ram_size)
		return addr - direct;
	return walk(k->init_top_pgt - TEXT_BASE + phys_base, addr);
}

typedef uint64_t (*translate_fn)(uint64_t top, uint64_t addr);

static uint64_t translate_kernel(uint64_t top, uint64_t addr)
{
	(void)top;
	return kernel_phys(addr);
}

/* Moves bytes between `host` and guest memory page by page, up to the first page that is not there. */
static size_t move(translate_fn translate, uint64_t top, uint64_t addr, uint8_t *host, size_t n,
		   bool write)
{
	size_t done = 0;

	while (done < n) {
		size_t part = 4096 - ((addr + done) & 4095);
		uint64_t phys = translate(top, addr + done);

		if (part > n - done)
			part = n - done;
		if (phys > rec.plan->ram_size - part)
			break;
		if (write)
			memcpy(rec.ram + phys, host + done, part);
		else
			memcpy(host + done, rec.ram + phys, part);
		done += part;
	}
	return done;
}

size_t kernel_read(uint64_t addr, void *to, size_t n)
{
	return move(translate_kernel, 0, addr, to, n, false);
}

uint64_t kernel_u64(uint64_t addr)
{
	uint64_t value = 0;

	return kernel_read(addr, &value, 8) == 8 ? value : 0;
}

uint32_t kernel_u32(uint64_t addr)
{
	uint32_t value = 0;

	return kernel_read(addr, &value, 4) == 4 ? value : 0;
}

static bool is_user(uint64_t addr, size_t n)
{
	return addr < 1ull << 47 && n <= (1ull << 47) - addr;
}

size_t user_read(uint64_t pgd, uint64_t addr, void *to, size_t n)
{
	return pgd && is_user(addr, n) ? move(walk, kernel_phys(pgd), addr, to, n, false) : 0;
}

size_t user_write(uint64_t pgd, uint64_t addr, const void *from, size_t n)
{
	return pgd && is_user(addr, n)
		       ? move(walk, kernel_phys(pgd), addr, (uint8_t *)from, n, true)
		       : 0;
}

uint64_t user_pgd(uint64_t task)
{
	uint64_t mm = kernel_u64(task + rec.plan->k.task_mm);

	return mm ? kernel_u64(mm + rec.plan->k.mm_pgd) : 0;
}
