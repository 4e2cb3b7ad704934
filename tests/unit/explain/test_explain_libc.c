// SPDX-License-Identifier: GPL-2.0-or-later
/* What is read from wrappers in the styles of several C libraries (explain_styles.c): argument 1 is
 * the x86-64 library, argument 2 the i386 one. */
#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/buf.h"
#include "base/err.h"
#include "explain/libc.h"
#include "sym/elfview.h"

static const char *paths[2];
static struct libc wide, narrow;
static struct wrapper w;

static int open_both(void **state)
{
	struct err e;

	(void)state;
	return libc_open(&wide, paths[0], &e) || libc_open(&narrow, paths[1], &e);
}

static int close_both(void **state)
{
	(void)state;
	libc_free(&wide);
	libc_free(&narrow);
	return 0;
}

/* The number of instructions with this note. */
static unsigned count(enum about about)
{
	unsigned n = 0;

	for (size_t i = 0; i < w.n_rows; i++)
		n += w.rows[i].about == about;
	return n;
}

static const struct wrapper_row *first(enum about about)
{
	for (size_t i = 0; i < w.n_rows; i++)
		if (w.rows[i].about == about)
			return &w.rows[i];
	fail_msg("it has no note");
	return NULL;
}

static void has_crossing(size_t i, enum gate gate, unsigned number)
{
	assert_true(i < w.n_crossings);
	assert_int_equal(w.crossings[i].gate, gate);
	assert_true(w.crossings[i].has_number);
	assert_int_equal(w.crossings[i].number, number);
}

static void test_plain(void **state)
{
	(void)state;
	assert_int_equal(libc_function(&wide, "plain", &w), 0);
	assert_int_equal(w.n_crossings, 1);
	has_crossing(0, GATE_SYSCALL, 48);
	assert_int_equal(first(ABOUT_NUMBER)->value, 48);
	assert_int_equal(first(ABOUT_NUMBER)->addr, w.addr);
	assert_int_equal(w.crossings[0].loaded, w.addr);
	assert_true(first(ABOUT_TEST)->addr < first(ABOUT_ERROR)->addr);
	assert_int_equal(first(ABOUT_ERROR)->value, first(ABOUT_PLACE)->addr);
	assert_int_equal(count(ABOUT_NEGATE), 1);
	assert_string_equal(first(ABOUT_PLACE)->name, "errno");
	assert_int_equal(count(ABOUT_ERRNO), 1);
	assert_int_equal(count(ABOUT_RETURN), 1);
	assert_true(w.tests_result && w.stores_errno && !w.cancels && !w.cut);
	assert_int_equal(w.n_rows, 10);
}

static void test_blocking(void **state)
{
	(void)state;
	assert_int_equal(libc_function(&wide, "blocking", &w), 0);
	assert_int_equal(w.n_crossings, 2);
	has_crossing(0, GATE_SYSCALL, 45);
	has_crossing(1, GATE_SYSCALL, 45);
	assert_int_not_equal(w.crossings[0].site, w.crossings[1].site);
	assert_string_equal(first(ABOUT_ONE_THREAD)->name, "__libc_single_threaded");
	assert_int_equal(first(ABOUT_ARGUMENT)->which, 5);
	assert_int_equal(count(ABOUT_ARGUMENT), 4);
	assert_int_equal(count(ABOUT_CANCEL_ON), 1);
	assert_int_equal(count(ABOUT_CANCEL_OFF), 1);
	assert_string_equal(first(ABOUT_CANCEL_ON)->name, "enable");
	assert_int_equal(count(ABOUT_ERRNO), 2);
	assert_true(w.cancels);
}

static void test_thread_block_asks(void **state)
{
	(void)state;
	assert_int_equal(libc_function(&wide, "block_asks", &w), 0);
	has_crossing(0, GATE_SYSCALL, 43);
	assert_int_equal(first(ABOUT_MANY_THREADS)->value, 0x18);
	/* The error path is another function's. */
	assert_int_equal(count(ABOUT_ERRNO), 1);
	assert_int_equal(libc_function(&narrow, "asks", &w), 0);
	has_crossing(0, GATE_SYSENTER, 345);
	assert_int_equal(first(ABOUT_MANY_THREADS)->value, 0xc);
}

static void test_shared_way_in(void **state)
{
	(void)state;
	assert_int_equal(libc_function(&wide, "shared", &w), 0);
	assert_int_equal(w.n_crossings, 1);
	has_crossing(0, GATE_SYSCALL, 288);
	assert_int_equal(w.crossings[0].depth, 2);
	assert_int_equal(first(ABOUT_NUMBER)->value, 288);
	assert_string_equal(first(ABOUT_ENTERS)->name, "shared_way");
	assert_true(w.cancels && w.tests_result && w.stores_errno);
}

static void test_jump_and_call(void **state)
{
	(void)state;
	assert_int_equal(libc_function(&wide, "jumps", &w), 0);
	has_crossing(0, GATE_SYSCALL, 48);
	assert_string_equal(first(ABOUT_JUMP)->name, "plain");
	/* What a called function does belongs to it alone. */
	assert_int_equal(libc_function(&wide, "calls", &w), 0);
	assert_int_equal(w.n_crossings, 0);
	assert_int_equal(libc_function(&wide, "computes", &w), 0);
	assert_int_equal(w.n_crossings, 0);
	assert_int_equal(libc_function(&wide, "asked", &w), 0);
	assert_int_equal(w.n_crossings, 1);
	assert_false(w.crossings[0].has_number);
	assert_int_equal(libc_function(&wide, "nothing", &w), -ENOENT);
	assert_int_equal(libc_function(&wide, "errno", &w), -ENOENT);
}

static void test_socketcall(void **state)
{
	(void)state;
	assert_int_equal(narrow.abi, ABI_I386);
	assert_int_equal(libc_function(&narrow, "socketcall", &w), 0);
	assert_int_equal(w.n_crossings, 1);
	has_crossing(0, GATE_GS, 102);
	assert_true(w.crossings[0].has_sub);
	assert_int_equal(w.crossings[0].sub, 1);
	assert_int_equal(first(ABOUT_SUB)->value, 1);
	assert_string_equal(crossing_call(ABI_I386, &w.crossings[0])->name, "socket");
	assert_int_equal(count(ABOUT_ERRNO), 1);
	assert_int_equal(count(ABOUT_ARGUMENT), 0);
	assert_int_equal(libc_function(&narrow, "direct", &w), 0);
	has_crossing(0, GATE_INT80, 359);
	assert_false(w.crossings[0].has_sub);
	assert_true(w.tests_result && !w.stores_errno);
}

/* ---- socket functions ---- */

struct list {
	struct buf names;
};

static void add_name(void *ctx, const char *name, const struct wrapper *wrapper)
{
	struct list *l = ctx;

	(void)wrapper;
	buf_printf(&l->names, "%s ", name);
}

static void test_socket_functions(void **state)
{
	struct list l = { { 0 } };

	(void)state;
	assert_int_equal(libc_socket_functions(&wide, add_name, &l), 0);
	assert_string_equal(buf_str(&l.names), "block_asks blocking jumps plain shared ");
	buf_cut(&l.names, 0);
	assert_int_equal(libc_socket_functions(&narrow, add_name, &l), 0);
	assert_string_equal(buf_str(&l.names), "asks direct socketcall ");
	buf_free(&l.names);
}

/* ---- files ---- */

static void test_files_that_are_none(void **state)
{
	struct libc l;
	struct err e;

	(void)state;
	assert_true(libc_open(&l, "/dev/null", &e) < 0);
	assert_non_null(strstr(e.text, "/dev/null"));
	libc_free(&l);
	assert_int_equal(libc_open(&l, "/nowhere/libc.so.6", &e), -ENOENT);
	assert_non_null(strstr(e.text, "/nowhere/libc.so.6"));
	libc_free(&l);
}

static void test_thread_slots(void **state)
{
	(void)state;
	assert_int_equal(libc_function(&wide, "plain", &w), 0);
	assert_true(elfview_is_thread_slot(wide.view, first(ABOUT_PLACE)->value, "errno"));
	assert_false(elfview_is_thread_slot(wide.view, first(ABOUT_PLACE)->value, "other"));
	assert_false(elfview_is_thread_slot(wide.view, first(ABOUT_PLACE)->value + 8, "errno"));
	assert_false(elfview_is_thread_slot(wide.view, w.addr, "errno"));
}

int main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_plain),
		cmocka_unit_test(test_blocking),
		cmocka_unit_test(test_thread_block_asks),
		cmocka_unit_test(test_shared_way_in),
		cmocka_unit_test(test_jump_and_call),
		cmocka_unit_test(test_socketcall),
		cmocka_unit_test(test_socket_functions),
		cmocka_unit_test(test_files_that_are_none),
		cmocka_unit_test(test_thread_slots),
	};

	if (argc != 3)
		return EXIT_FAILURE;
	paths[0] = argv[1];
	paths[1] = argv[2];
	return cmocka_run_group_tests(tests, open_both, close_both);
}
