// SPDX-License-Identifier: GPL-2.0-or-later
#include "recorder/untouched.h"

#include <string.h>

#include "recorder/memory.h"
#include "recorder/recorder.h"
#include "recorder/ring.h"

#define PAGE  4096u
#define LEAST 65536u /* vm.mmap_min_addr: anything smaller is a number, not an address */

/* Asks about one page; returns 0 if nothing is known about it. */
static size_t ask(uint64_t mm, uint64_t addr, void *to, size_t n)
{
	struct answer *a = &rec.sh->answer;
	struct rec_untouched *r = ring_record(REC_UNTOUCHED, sizeof(*r));
	const uint32_t question = atomic_load(&a->asked) + 1;

	*r = (struct rec_untouched){ .mm = mm, .addr = addr, .len = n };
	if (!(rec.plan->flags & PLAN_ANSWERS))
		return 0;
	atomic_store(&a->asked, question);
	ring_hand_over();
	while (atomic_load_explicit(&a->given, memory_order_acquire) != question)
		ring_wait_for(&a->given, question - 1);
	if (n > a->len)
		n = a->len;
	if (n > sizeof(a->bytes))
		n = sizeof(a->bytes);
	memcpy(to, a->bytes, n);
	return n;
}

size_t untouched_read(uint64_t task, uint64_t addr, void *to, size_t n)
{
	const uint64_t mm = kernel_word(task + rec.plan->k.task_mm), pgd = user_pgd(task);
	size_t done = user_read(pgd, addr, to, n);

	while (done < n && addr >= LEAST && user_is(addr + done)) {
		const size_t left = PAGE - (addr + done) % PAGE,
			     part = left < n - done ? left : n - done,
			     got = ask(mm, addr + done, (char *)to + done, part);

		done += got;
		if (got < part)
			break;
		done += user_read(pgd, addr + done, (char *)to + done, n - done);
	}
	return done;
}
