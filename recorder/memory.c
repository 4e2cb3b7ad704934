// SPDX-License-Identifier: GPL-2.0-or-later
#include "recorder/memory.h"

#include <string.h>

#include "recorder/recorder.h"
#include "recorder/x86.h"

typedef uint64_t (*translate_fn)(uint64_t top, uint64_t addr);

static uint64_t translate_kernel(uint64_t top, uint64_t addr)
{
	(void)top;
	return x86_kernel_phys(addr);
}

/* Copies bytes between `host` and guest memory page by page, up to the first page not present. */
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

uint16_t kernel_u16(uint64_t addr)
{
	uint16_t value = 0;

	return kernel_read(addr, &value, 2) == 2 ? value : 0;
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

/* Returns how many of `n` bytes at `addr` lie below the end of user space. */
static size_t user_part(uint64_t addr, size_t n)
{
	const uint64_t end = x86_user_end();

	if (addr >= end)
		return 0;
	return n < end - addr ? n : end - addr;
}

size_t user_read(uint64_t pgd, uint64_t addr, void *to, size_t n)
{
	return pgd ? move(x86_walk, x86_kernel_phys(pgd), addr, to, user_part(addr, n), false) : 0;
}

size_t user_write(uint64_t pgd, uint64_t addr, const void *from, size_t n)
{
	return pgd ? move(x86_walk, x86_kernel_phys(pgd), addr, (uint8_t *)from, user_part(addr, n),
			  true)
		   : 0;
}

bool user_is(uint64_t addr)
{
	return addr < x86_user_end();
}

uint64_t user_pgd(uint64_t task)
{
	uint64_t mm = kernel_word(task + rec.plan->k.task_mm);

	return mm ? kernel_word(mm + rec.plan->k.mm_pgd) : 0;
}
