// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Where steps and continues lead: a script of what a machine executed goes in
 * (tests/fakes/fake_stream.h); expected are the positions at which each step stops.
 */
#include "gdb/motion.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/buf.h"
#include "tests/fakes/fake_timeline.h"

#define MAIN 0x401100
#define SEND "send@plt: jmp*\nsend: num=44 syscall\n"

struct walk {
	const char *name, *script;
	uint64_t from;
	const char *positions; /* of each step, up to the last that is told */
	bool one_way;          /* steps back pass by where it began */
};

static const struct walk walks[] = {
	{ "crosses_into_the_kernel_and_back",
	  "main: nop call=send@plt\n" SEND "entry_SYSCALL_64: nop call=do_syscall_64\n"
	  "@sysenter A 44\ndo_syscall_64: nop ret\n@sysexit A 5\n"
	  "entry_SYSCALL_64>: nop sysret\nsend>: nop ret\nmain>: nop\n",
	  7, "8 9 10 11 12 13 14 15 16 17 18 19 20" },
	/* The interrupt runs at 8 and 9. */
	{ "past_an_interrupt",
	  "main: nop nop nop\nasm_timer: nop iret\n@intr 236 main+1\nmain+1: nop nop\nmain>: nop\n",
	  7, "10 11 12" },
	/* main+1 begins at 8 and faults; it completes at 11. */
	{ "past_a_fault_and_what_faulted",
	  "main: nop mov nop\nasm_exc_page_fault: nop iret\n@intr 14 main+1\n"
	  "main+1: mov nop\nmain>: nop\n",
	  7, "11 12 13" },
	{ "out_of_an_interrupt",
	  "main: nop nop nop\nasm_timer: nop iret\n@intr 236 main+1\nmain+1: nop nop\n", 8,
	  "9 10 11", true },
};

static void test_steps(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(walks) / sizeof(walks[0]); i++) {
		struct buf text = { 0 };
		struct timeline *t;
		struct breakpoints none = { 0 };
		uint64_t at = walks[i].from, all[64] = { at };
		struct buf out = { 0 };
		size_t n = 1;

		buf_printf(&text, "%s%s", FAKE_PROGRAM, walks[i].script);
		t = fake_timeline(buf_str(&text));
		const struct motion m = { .timeline = t, .breakpoints = &none };

		while (n < 64 && motion_step(&m, &at, 0, FORWARD) == MOTION_STEPPED) {
			all[n++] = at;
			buf_printf(&out, "%s%llu", out.len ? " " : "", (unsigned long long)at);
		}
		if (strncmp(buf_str(&out), walks[i].positions, strlen(walks[i].positions)))
			fail_msg("%s: %s, not %s", walks[i].name, buf_str(&out),
				 walks[i].positions);
		/* As many steps back lead to where it began. */
		while (!walks[i].one_way && n-- > 1) {
			assert_int_equal(motion_step(&m, &at, 0, BACKWARD), MOTION_STEPPED);
			assert_int_equal(at, all[n - 1]);
		}
		buf_free(&out);
		buf_free(&text);
		timeline_free(t);
	}
}

static void test_breakpoints(void **state)
{
	struct timeline *t = fake_timeline(
		FAKE_PROGRAM "main: nop mov nop\nasm_exc_page_fault: nop iret\n@intr 14 main+1\n"
			     "main+1: mov jmp=main\nmain: nop mov nop\nmain>: nop\n");
	struct breakpoints b = { 0 };
	const struct motion m = { .timeline = t, .breakpoints = &b };
	uint64_t at = 0;

	(void)state;
	breakpoints_set(&b, MAIN + 1);
	breakpoints_set(&b, MAIN + 1);
	/* Not where it faults, at 8. */
	assert_int_equal(motion_continue(&m, &at, FORWARD), MOTION_BREAKPOINT);
	assert_int_equal(at, 11);
	assert_int_equal(motion_continue(&m, &at, FORWARD), MOTION_BREAKPOINT);
	assert_int_equal(at, 14);
	assert_int_equal(motion_continue(&m, &at, FORWARD), MOTION_FINISH);
	assert_int_equal(at, timeline_end(t) - 1);
	assert_int_equal(motion_continue(&m, &at, BACKWARD), MOTION_BREAKPOINT);
	assert_int_equal(at, 14);
	assert_int_equal(motion_continue(&m, &at, BACKWARD), MOTION_BREAKPOINT);
	assert_int_equal(at, 11);
	assert_int_equal(motion_continue(&m, &at, BACKWARD), MOTION_BEGINNING);
	assert_int_equal(at, timeline_first_user(t));
	breakpoints_clear(&b, MAIN + 1);
	assert_int_equal(motion_continue(&m, &at, FORWARD), MOTION_FINISH);
	breakpoints_free(&b);
	timeline_free(t);
}

static void test_range(void **state)
{
	struct timeline *t = fake_timeline(
		FAKE_PROGRAM "main: nop nop call=work\nwork: nop ret\nmain>: nop ret\n");
	struct breakpoints b = { 0 };
	const struct motion m = { .timeline = t, .breakpoints = &b };
	uint64_t at = 7;

	(void)state;
	assert_int_equal(motion_range(&m, &at, 0, MAIN, MAIN + 0x100), MOTION_STEPPED);
	assert_int_equal(at, 10); /* in work */
	at = 7;
	breakpoints_set(&b, MAIN + 1);
	assert_int_equal(motion_range(&m, &at, 0, MAIN, MAIN + 0x100), MOTION_BREAKPOINT);
	assert_int_equal(at, 8);
	breakpoints_free(&b);
	timeline_free(t);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_steps),
		cmocka_unit_test(test_breakpoints),
		cmocka_unit_test(test_range),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
