// SPDX-License-Identifier: GPL-2.0-or-later
/* What ends is let be; what does not is given up; signals are as before. */
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/clock.h"
#include "base/cpu_limit.h"

static void set(void *ctx)
{
	*(int *)ctx = 1;
}

static void for_ever(void *ctx)
{
	volatile unsigned *turns = ctx;

	for (;;)
		++*turns;
}

static void ends(void **state)
{
	int done = 0;

	(void)state;
	assert_true(cpu_limit_run(1000, set, &done));
	assert_int_equal(done, 1);
}

static void is_given_up(void **state)
{
	volatile unsigned turns = 0;
	const double before = clock_seconds();

	(void)state;
	for (int i = 0; i < 3; i++) {
		assert_false(cpu_limit_run(10, for_ever, (void *)&turns));
		assert_true(turns > 0);
	}
	assert_true(clock_seconds() - before > 0.03);
}

static int others;

static void other(int sig)
{
	others += sig == SIGVTALRM;
}

/* Also where the caller blocks that signal, and has its own handler. */
static void signals_stay(void **state)
{
	struct sigaction mine = { .sa_handler = other }, now;
	volatile unsigned turns = 0;
	sigset_t blocked, mask;

	(void)state;
	sigaction(SIGVTALRM, &mine, NULL);
	sigemptyset(&blocked);
	sigaddset(&blocked, SIGVTALRM);
	sigprocmask(SIG_BLOCK, &blocked, NULL);
	assert_false(cpu_limit_run(10, for_ever, (void *)&turns));
	sigprocmask(SIG_SETMASK, NULL, &mask);
	assert_true(sigismember(&mask, SIGVTALRM));
	sigaction(SIGVTALRM, NULL, &now);
	assert_ptr_equal(now.sa_handler, other);
	sigprocmask(SIG_UNBLOCK, &blocked, NULL);
	assert_int_equal(others, 0);
}

static void send_it(void *ctx)
{
	raise(SIGVTALRM);
	*(int *)ctx = 1;
}

static void of_somebody_else(void **state)
{
	int done = 0;

	(void)state;
	assert_true(cpu_limit_run(1000, send_it, &done));
	assert_int_equal(done, 1);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(ends),
		cmocka_unit_test(is_given_up),
		cmocka_unit_test(signals_stay),
		cmocka_unit_test(of_somebody_else),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
