// SPDX-License-Identifier: GPL-2.0-or-later
/* Init's requests for standard input: which answer they get and when, how long they are held, and
 * what is recorded. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <time.h>

#include <cmocka.h>

#include "guest/protocol.h"
#include "recorder/plan.h"
#include "recorder/recorder.h"
#include "tests/fakes/fake_qemu.h"

#define PGD         (FAKE_DIRECT + 0x13000)
#define BUFFER      0x601000ull
#define BUFFER_PHYS 0x20000u

static void begin(uint32_t flags)
{
	const struct plan plan = {
		.word = 8, .capture = 4096, .kernel_base = 1ull << 63, .flags = flags
	};

	fake_qemu_start(&plan);
	fake_map_user(PGD, BUFFER, BUFFER_PHYS);
}

static int stop(void **state)
{
	(void)state;
	fake_qemu_stop();
	return 0;
}

static void put(const char *text)
{
	struct input *in = &rec.sh->input;

	memcpy(in->bytes + in->put, text, strlen(text));
	in->put += strlen(text);
}

/* Makes a request `ms` after the previous one; `idle`: the processor was idle until init was
 * woken. */
static int64_t ask(bool idle, unsigned ms)
{
	const struct mailbox m = { .op = MAIL_INPUT, .arg = ms, .addr = BUFFER, .len = 4096 };

	input_switched(idle);
	return input_answer(PGD, &m);
}

static void expect_record(uint64_t ordinal, uint32_t kind, const char *bytes)
{
	size_t n;
	const uint32_t *words = fake_words(&n);
	const struct rec_input *r = fake_record(words, n, REC_INPUT, 0);

	assert_non_null(r);
	assert_int_equal(r->ordinal, ordinal);
	assert_int_equal(r->kind, kind);
	assert_int_equal(r->n_bytes, strlen(bytes));
	assert_memory_equal(r + 1, bytes, strlen(bytes));
	assert_null(fake_record(words, n, REC_INPUT, 1));
}

static void expect_no_record(void)
{
	size_t n;
	const uint32_t *words = fake_words(&n);

	assert_null(fake_record(words, n, REC_INPUT, 0));
}

static double seconds(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return t.tv_sec + t.tv_nsec / 1e9;
}

static void test_terminal(void **state)
{
	(void)state;
	begin(PLAN_INPUT_PACED);
	assert_int_equal(ask(true, 0), INPUT_NONE);
	put("ls\n");
	assert_int_equal(ask(false, 0), INPUT_BUSY); /* others can run */
	expect_no_record();
	assert_int_equal(ask(true, 10000), 3); /* at once */
	assert_memory_equal(fake_ram() + BUFFER_PHYS, "ls\n", 3);
	expect_record(2, INPUT_IS_BYTES, "ls\n");
	rec.sh->input.ended = 1;
	assert_int_equal(ask(true, 0), INPUT_END);
	expect_record(3, INPUT_IS_END, "");
}

/* The receiver of the input can run now, although init has not slept. */
static void test_next_request_in_the_same_breath(void **state)
{
	const struct mailbox m = { .op = MAIL_INPUT, .addr = BUFFER, .len = 2 };

	(void)state;
	begin(PLAN_INPUT_PACED);
	put("four");
	input_switched(true);
	assert_int_equal(input_answer(PGD, &m), 2);
	assert_int_equal(input_answer(PGD, &m), INPUT_BUSY);
	input_switched(true);
	assert_int_equal(input_answer(PGD, &m), 2);
	assert_memory_equal(fake_ram() + BUFFER_PHYS, "ur", 2);
}

static void test_held_as_long_as_init_has_slept(void **state)
{
	double begun;

	(void)state;
	begin(PLAN_INPUT_PACED);
	ask(true, 0);
	begun = seconds();
	assert_int_equal(ask(false, 50), INPUT_BUSY);
	assert_true(seconds() - begun < 0.04);
	begun = seconds();
	assert_int_equal(ask(true, 50), INPUT_NONE);
	assert_true(seconds() - begun >= 0.045);
	assert_int_equal(rec.sh->input.waiting, 0);
}

static void test_pipe_gives_what_has_settled(void **state)
{
	(void)state;
	begin(PLAN_INPUT_PACED | PLAN_INPUT_PIPE);
	rec.input.nothing_came = true; /* else the first request waits for a second */
	put("half");
	assert_int_equal(ask(true, 0), INPUT_NONE);
	expect_no_record();
	put(" done");
	rec.sh->input.settled = 1;
	assert_int_equal(ask(true, 0), 9);
	expect_record(1, INPUT_IS_BYTES, "half done");
	rec.sh->input.settled = 0;
	put("last");
	rec.sh->input.ended = 1;
	assert_int_equal(ask(true, 0), 4);
	assert_int_equal(ask(true, 0), INPUT_END);
}

static void test_guest_that_never_rests(void **state)
{
	int calls = 1;

	(void)state;
	begin(PLAN_INPUT_PACED);
	put("x");
	while (ask(false, 10) == INPUT_BUSY)
		calls++;
	assert_int_equal(calls, 100);
	expect_record(99, INPUT_IS_BYTES, "x");
}

static void test_keys_and_size(void **state)
{
	static const uint16_t size[4] = { 30, 100, 0, 0 };

	(void)state;
	begin(PLAN_INPUT_PACED);
	memcpy(rec.sh->input.size, size, sizeof(size));
	rec.sh->input.sizes++;
	rec.sh->input.interrupts++;
	put("typed before");
	assert_int_equal(ask(false, 10), INPUT_INTERRUPT);
	expect_record(0, INPUT_IS_INTERRUPT, "");
	assert_int_equal(ask(false, 10), INPUT_BUSY);
	assert_int_equal(ask(true, 0), INPUT_RESIZED);
	assert_memory_equal(fake_ram() + BUFFER_PHYS, size, sizeof(size));
	assert_int_equal(ask(true, 0), 12);
}

/* Without pacing nothing is held, and whatever has arrived is given. */
static void test_not_paced(void **state)
{
	const double begun = seconds();

	(void)state;
	begin(0);
	put("x");
	assert_int_equal(ask(false, 10), 1);
	ask(false, 10000);
	assert_true(seconds() - begun < 5);
}

static void test_given_again(void **state)
{
	struct input *in;

	(void)state;
	begin(PLAN_INPUT_PACED | PLAN_INPUT_AGAIN);
	in = &rec.sh->input;
	in->next.ordinal = 2;
	in->next.kind = INPUT_IS_BYTES;
	in->next.n_bytes = 5;
	memcpy(in->bytes, "again", 5);
	in->next_is_there = 1;
	in->interrupts = 1; /* nobody looks */
	assert_int_equal(ask(true, 10000), INPUT_NONE);
	assert_int_equal(ask(false, 10000), INPUT_BUSY);
	expect_no_record();
	assert_int_equal(ask(true, 10000), 5);
	assert_int_equal(in->next_is_there, 0);
	expect_record(2, INPUT_IS_BYTES, "again");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_teardown(test_terminal, stop),
		cmocka_unit_test_teardown(test_next_request_in_the_same_breath, stop),
		cmocka_unit_test_teardown(test_held_as_long_as_init_has_slept, stop),
		cmocka_unit_test_teardown(test_pipe_gives_what_has_settled, stop),
		cmocka_unit_test_teardown(test_guest_that_never_rests, stop),
		cmocka_unit_test_teardown(test_keys_and_size, stop),
		cmocka_unit_test_teardown(test_not_paced, stop),
		cmocka_unit_test_teardown(test_given_again, stop),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
