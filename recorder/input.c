// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Input enters the guest only as the answer to a request of init's, so an event is the number of
 * the request and its answer: REC_INPUT. Everything else the guest does follows from these: a run
 * that answers the same requests the same way executes the same instructions.
 *
 * While input may come, guest time must not run ahead of the host's, although an idle guest skips
 * its waits: a request says how long init slept before it, and is held here until the same time has
 * passed on the host, unless input arrives. As with a full ring, virtual time does not advance.
 * Other tasks may be running: only a request that found the processor idle is held and given input,
 * so that when a busy program sees its input does not depend on the host's speed.
 */
#include "recorder/input.h"

#include <linux/futex.h>
#include <string.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include "guest/protocol.h"
#include "recorder/memory.h"
#include "recorder/recorder.h"
#include "recorder/ring.h"

#define SECOND 1000000000ull
/* How long to wait for a pipe that is silent or has just been written to: what a program writes at
 * its own pace arrives as if it had been there already. */
#define PIPE_WAIT SECOND
/* A guest that is never idle gets its input after this many calls, 10 ms of guest time apart. */
#define BUSY_CALLS 100

static uint64_t host_now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return t.tv_sec * SECOND + t.tv_nsec;
}

void input_switched(bool idle)
{
	rec.input.was_idle = idle;
}

static uint32_t bytes_there(struct input *in)
{
	return atomic_load(&in->put) - atomic_load(&in->got);
}

/* ---- waiting ---- */

static void wake_engine(void)
{
	const uint64_t one = 1;

	(void)!write(rec.wake_fd, &one, sizeof(one));
}

/* Waits until the engine has changed something, or a moment has passed. */
static void wait_for_news(uint32_t seen, uint64_t most)
{
	const uint64_t ns = most < SECOND / 10 ? most : SECOND / 10;
	const struct timespec t = { .tv_nsec = ns };

	syscall(SYS_futex, &rec.sh->input.news, FUTEX_WAIT, seen, &t, NULL, 0);
	ring_reader_lives();
}

/* From a pipe: as much as was asked for, or all that it has for now. */
static bool is_there(struct input *in, uint64_t wanted)
{
	const uint32_t there = bytes_there(in);

	if (atomic_load(&in->interrupts) != in->interrupts_given ||
	    atomic_load(&in->sizes) != in->sizes_given || atomic_load(&in->ended))
		return true;
	if (rec.plan->flags & PLAN_INPUT_PIPE)
		return there >= wanted || (there && atomic_load(&in->settled));
	return there;
}

static void hold(const struct mailbox *m)
{
	struct input *in = &rec.sh->input;
	const bool long_wait = (rec.plan->flags & PLAN_INPUT_PIPE) && !rec.input.nothing_came;
	uint64_t now = host_now(), until = long_wait
						   ? now + PIPE_WAIT
						   : rec.input.answered + m->arg * (SECOND / 1000);
	uint32_t news = atomic_load(&in->news);

	atomic_store(&in->waiting, 1);
	ring_hand_over();
	wake_engine();
	while (!is_there(in, m->len) && now < until) {
		wait_for_news(news, until - now);
		news = atomic_load(&in->news);
		now = host_now();
	}
	atomic_store(&in->waiting, 0);
}

/* ---- answers ---- */

static void record(uint64_t ordinal, enum rec_input_kind kind, const void *bytes, uint32_t n)
{
	struct rec_input *r;

	if (rec.plan->flags & (PLAN_NO_RERUN | PLAN_SEEK))
		return;
	r = ring_record(REC_INPUT, sizeof(*r) + n);
	*r = (struct rec_input){ .ordinal = ordinal, .kind = kind, .n_bytes = n };
	memcpy(r + 1, bytes, n);
}

/* Writes the input into the guest; returns mailbox.result. */
static int64_t give(uint64_t pgd, const struct mailbox *m, enum rec_input_kind kind,
		    const void *bytes, uint32_t n)
{
	if (n > m->len)
		n = m->len;
	if (user_write(pgd, m->addr, bytes, n) != n)
		return INPUT_NONE;
	record(rec.input.calls - 1, kind, bytes, n);
	switch (kind) {
	case INPUT_IS_BYTES:
		return n;
	case INPUT_IS_END:
		return INPUT_END;
	case INPUT_IS_INTERRUPT:
		return INPUT_INTERRUPT;
	case INPUT_IS_SIZE:
		return INPUT_RESIZED;
	}
	return INPUT_NONE;
}

static int64_t give_bytes(uint64_t pgd, const struct mailbox *m, struct input *in)
{
	uint8_t bytes[INPUT_PIECE];
	const uint32_t got = atomic_load(&in->got);
	uint32_t n = bytes_there(in);

	if (n > m->len)
		n = m->len;
	if (n > sizeof(bytes))
		n = sizeof(bytes);
	for (uint32_t i = 0; i < n; i++)
		bytes[i] = in->bytes[(got + i) % INPUT_BYTES];
	atomic_store(&in->got, got + n);
	return give(pgd, m, INPUT_IS_BYTES, bytes, n);
}

/* Gives the next of what the engine has put there. */
static int64_t give_next(uint64_t pgd, const struct mailbox *m)
{
	struct input *in = &rec.sh->input;

	if (atomic_load(&in->sizes) != in->sizes_given) {
		in->sizes_given = atomic_load(&in->sizes);
		return give(pgd, m, INPUT_IS_SIZE, in->size, sizeof(in->size));
	}
	if (bytes_there(in) && is_there(in, m->len))
		return give_bytes(pgd, m, in);
	if (!bytes_there(in) && atomic_load(&in->ended))
		return give(pgd, m, INPUT_IS_END, "", 0);
	return INPUT_NONE;
}

/* A Ctrl-C does not wait until the guest is idle. */
static int64_t answer_as_it_comes(uint64_t pgd, const struct mailbox *m, bool alone)
{
	struct input *in = &rec.sh->input;

	if (alone)
		hold(m);
	if (atomic_load(&in->interrupts) != in->interrupts_given) {
		in->interrupts_given = atomic_load(&in->interrupts);
		return give(pgd, m, INPUT_IS_INTERRUPT, "", 0);
	}
	rec.input.busy = alone ? 0 : rec.input.busy + 1;
	if (!alone && (rec.plan->flags & PLAN_INPUT_PACED) && rec.input.busy < BUSY_CALLS)
		return INPUT_BUSY;
	return give_next(pgd, m);
}

/* The engine has read the next event from an older trace: no other call gets anything. */
static int64_t answer_as_before(uint64_t pgd, const struct mailbox *m, bool alone)
{
	struct input *in = &rec.sh->input;
	uint32_t news = atomic_load(&in->news);
	int64_t result;

	while (!atomic_load(&in->next_is_there)) {
		wake_engine();
		wait_for_news(news, SECOND);
		news = atomic_load(&in->news);
	}
	if (in->next.ordinal != rec.input.calls - 1)
		return alone ? INPUT_NONE : INPUT_BUSY;
	result = give(pgd, m, in->next.kind, in->bytes, in->next.n_bytes);
	atomic_store(&in->next_is_there, 0);
	return result;
}

int64_t input_answer(uint64_t pgd, const struct mailbox *m)
{
	const bool alone = rec.input.was_idle;
	int64_t result;

	rec.input.calls++;
	rec.input.was_idle = false; /* whoever receives the input can now run */
	result = rec.plan->flags & PLAN_INPUT_AGAIN ? answer_as_before(pgd, m, alone)
						    : answer_as_it_comes(pgd, m, alone);
	if (result != INPUT_BUSY)
		rec.input.nothing_came = result == INPUT_NONE;
	rec.input.answered = host_now();
	return result;
}
