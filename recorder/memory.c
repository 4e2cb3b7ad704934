// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Reading the guest's memory from its RAM, which is a file that this process has mapped: page
 * tables are walked as the processor does (Intel SDM vol. 3, 4.5; four levels; or 4.4, PAE: three),
 * without its TLB.
 */
#include <string.h>

#include "recorder/recorder.h"

#define PTE_PRESENT 1ull
#define PTE_LARGE   (1ull << 7)
#define PTE_ADDR    0x000ffffffffff000ull
#define TEXT_BASE   0xffffffff80000000ull
#define TEXT_END    0xffffffffc0000000ull
#define NOWHERE     (~0ull)
/* Of kernels of 32 bits (Documentation/x86/ and arch/x86/mm/init_32.c): the direct map, in which
 * the kernel lies, too. */
#define DIRECT_32     0xc0000000ull
#define DIRECT_32_END 0xf7800000ull

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
	const int first = rec.plan->word == 4 ? 30 : 39;

	/* The top of three levels is no page, but four entries anywhere. */
	for (int shift = first; shift >= 12; shift -= 9) {
		const uint64_t table = shift == first ? top : top & PTE_ADDR;
		uint64_t entry, size = 1ull << shift;

		if (!ram_u64(table + (addr >> shift & 511) * 8, &entry) || !(entry & PTE_PRESENT))
			return NOWHERE;
		if (shift == 12 || (shift < first && (entry & PTE_LARGE)))
			return (entry & PTE_ADDR & ~(size - 1)) | (addr & (size - 1));
		top = entry;
	}
	return NOWHERE;
}

/* The kernel's text and data and its direct map are known without tables; the rest (vmalloc) is
 * walked. */
static uint64_t kernel_phys(uint64_t addr)
{
	const struct plan_kernel *k = &rec.plan->k;
	static uint64_t phys_base, direct = 0xffff888000000000ull;
	static bool known;

	if (rec.plan->word == 4)
		return addr >= DIRECT_32 && addr < DIRECT_32_END
			       ? addr - DIRECT_32
			       : walk(k->init_top_pgt - DIRECT_32, addr);
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

/* Moves bytes between `host` and guest memory page by page, up to the first page that is not
 * there. */
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

uint64_t kernel_word(uint64_t addr)
{
	return rec.plan->word == 4 ? kernel_u32(addr) : kernel_u64(addr);
}

uint32_t kernel_u32(uint64_t addr)
{
	uint32_t value = 0;

	return kernel_read(addr, &value, 4) == 4 ? value : 0;
}

static bool is_user(uint64_t addr, size_t n)
{
	const uint64_t end = rec.plan->word == 4 ? rec.plan->kernel_base : 1ull << 47;

	return addr < end && n <= end - addr;
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
	uint64_t mm = kernel_word(task + rec.plan->k.task_mm);

	return mm ? kernel_word(mm + rec.plan->k.mm_pgd) : 0;
}
