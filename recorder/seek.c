// SPDX-License-Identifier: GPL-2.0-or-later
#include "recorder/seek.h"

#include <linux/futex.h>
#include <unistd.h>

#include "recorder/block_address.h"
#include "recorder/blocks.h"
#include "recorder/pause.h"
#include "recorder/recorder.h"
#include "recorder/ring.h"
#include "recorder/x86.h"
#include "trace/path.h"

/* ---- the path ---- */

/* Of the last block, as many instructions have begun as were counted: fewer than it has when an
 * interrupt or a fault came. */
static void follow(uint64_t begun)
{
	const struct block *b = rec.seek.last;
	const uint64_t n = begun - rec.seek.begun;

	if (!b)
		return;
	rec.seek.path =
		path_append(rec.seek.path,
			    n == b->n_insns ? b->path
					    : path_part_of(b->addr, b->bytes, b->bytes + b->n_bytes,
							   n < b->n_insns ? n : b->n_insns));
}

/* ---- stops ---- */

static struct seek_point point(uint64_t begun, const struct block *b, const void *state)
{
	struct seek_point p = { .position = begun, .path = rec.seek.path, .ip = b->addr };

	x86_general_registers(state, p.gpr);
	return p;
}

static void stand(void)
{
	struct seek *s = &rec.sh->seek;
	const uint32_t stop = atomic_load(&s->stops) + 1;
	const uint64_t one = 1;
	uint32_t order;

	atomic_store_explicit(&s->stops, stop, memory_order_release);
	(void)!write(rec.wake_fd, &one, sizeof(one));
	while ((order = atomic_load_explicit(&s->orders, memory_order_acquire)) != stop)
		ring_wait_for(&s->orders, order);
	rec.seek.sample = 0;
	if (s->pause)
		pause_wait();
	if (s->flush)
		qemu_plugin_reset(rec.id, recorder_again);
}

/* The nearest position at which there is something to do. */
static uint64_t next_position(const struct seek *s)
{
	return rec.seek.sample < s->n_samples && s->samples[rec.seek.sample] < s->target
		       ? s->samples[rec.seek.sample]
		       : s->target;
}

static void reached(uint64_t begun, const struct block *b, const void *state)
{
	struct seek *s = &rec.sh->seek;

	while (rec.seek.sample < s->n_samples && s->samples[rec.seek.sample] <= begun)
		s->seen[rec.seek.sample++] = point(begun, b, state);
	if (begun >= s->target) {
		s->now = point(begun, b, state);
		s->after = (struct seek_resume){
			.position = begun + b->n_insns,
			.path = path_append(rec.seek.path, b->path),
			.task = rec.cpu.task,
			.input_calls = rec.input.calls,
			.input_busy = rec.input.busy,
			.input_was_idle = rec.input.was_idle,
		};
		stand();
	}
	rec.seek.next = next_position(s);
}

void seek_executed_with(unsigned vcpu, struct block *b, const void *state)
	__attribute__((visibility("hidden")));

void seek_executed_with(unsigned vcpu, struct block *b, const void *state)
{
	const uint64_t begun = recorder_count();

	(void)vcpu;
	if (block_address_varies())
		b = block_where(b, state);
	follow(begun);
	rec.seek.last = b;
	rec.seek.begun = begun;
	if (__builtin_expect(begun >= rec.seek.next, 0))
		reached(begun, b, state);
}

/* Passes the processor's state as third argument, as in block_address.c. */
__asm__(".text\n"
	".globl seek_executed\n"
	".hidden seek_executed\n"
	".type seek_executed, @function\n"
	"seek_executed:\n"
	"	mov %rbp, %rdx\n"
	"	jmp seek_executed_with\n"
	".size seek_executed, . - seek_executed\n");

void seek_resumes(void)
{
	const struct seek_resume *from = &rec.sh->seek.resume;

	rec.seek.path = from->path;
	rec.cpu.task = from->task;
	rec.input.calls = from->input_calls;
	rec.input.busy = from->input_busy;
	rec.input.was_idle = from->input_was_idle;
	rec.before = from->position;
}

void seek_begins(void)
{
	rec.cpu.task = task_current();
	stand();
}

void seek_ended(void)
{
	struct seek *s = &rec.sh->seek;
	const uint64_t begun = recorder_count();

	follow(begun);
	rec.seek.last = NULL;
	s->now = (struct seek_point){ .position = begun, .path = rec.seek.path };
	s->ended = 1;
	for (;;)
		stand();
}
