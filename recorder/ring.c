// SPDX-License-Identifier: GPL-2.0-or-later
#include "recorder/ring.h"

#include <errno.h>
#include <linux/futex.h>
#include <string.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include "recorder/recorder.h"
#include "recorder/stack.h"

/* Without the reader no segment is ever given back, and a QEMU waiting in a callback ignores
 * SIGTERM. */
void ring_reader_lives(void)
{
	if (getppid() != rec.parent) {
		static const char gone[] =
			"ringtrip: the reader of the recording is gone; ending the VM\n";

		(void)!write(2, gone, sizeof(gone) - 1);
		_exit(125);
	}
}

void ring_wait_for(_Atomic uint32_t *word, uint32_t seen)
{
	const struct timespec tenth = { .tv_nsec = 100 * 1000 * 1000 };

	syscall(SYS_futex, word, FUTEX_WAIT, seen, &tenth, NULL, 0);
	ring_reader_lives();
}

void ring_hand_over(void)
{
	uint32_t filled = atomic_load_explicit(&rec.sh->filled, memory_order_relaxed), taken;
	const uint64_t one = 1;

	if (rec.cpu.cur == rec.cpu.start || stack_next_block())
		return;
	rec.sh->used[filled % RING_SEGMENTS] = rec.cpu.cur - rec.cpu.start;
	atomic_store_explicit(&rec.sh->filled, ++filled, memory_order_release);
	(void)!write(rec.wake_fd, &one, sizeof(one));
	while ((taken = atomic_load_explicit(&rec.sh->taken, memory_order_acquire)),
	       filled - taken >= RING_SEGMENTS)
		ring_wait_for(&rec.sh->taken, taken);
	rec.cpu.start = rec.cpu.cur = rec.sh->words[filled % RING_SEGMENTS];
	rec.cpu.end = rec.cpu.start + RING_SEG_WORDS;
}

uint32_t *ring_reserve(size_t words)
{
	const bool awaited = stack_watch_begin_record();
	uint32_t *p;

	if ((size_t)(rec.cpu.end - rec.cpu.cur) <= words)
		ring_hand_over();
	p = rec.cpu.cur;
	rec.cpu.cur += words;
	if (awaited)
		stack_watch_end_record();
	return p;
}

void *ring_record(enum rec_type type, size_t bytes)
{
	size_t words = (bytes + 3) / 4;
	uint32_t *p = ring_reserve(1 + words);

	p[0] = TRACE_EVENT | (uint32_t)type << 24 | words;
	if (words)
		p[words] = 0; /* the padding */
	return p + 1;
}
