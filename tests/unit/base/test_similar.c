// SPDX-License-Identifier: GPL-2.0-or-later
#include <limits.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/similar.h"

#define LONG "a_name_of_more_than_thirty-two_letters"

static void test_distance(void **state)
{
	static const struct {
		const char *a, *b;
		unsigned distance;
	} rows[] = {
		{ "recv", "recv", 0 },      { "", "abc", 3 },         { "abc", "", 3 },
		{ "recv", "rcev", 1 }, /* swapped */
		{ "socket", "sockt", 1 },   { "sockt", "socket", 1 }, { "bind", "find", 1 },
		{ "kitten", "sitting", 3 }, { LONG, LONG, UINT_MAX }, { "x", LONG, UINT_MAX },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		assert_int_equal(edit_distance(rows[i].a, rows[i].b), rows[i].distance);
}

static void test_offer(void **state)
{
	static const char *const names[] = { "recv",   "send",   "recvfrom", "recv", "readv",
					     "preadv", "socket", "reboot",   "rmdir" };
	struct similar n = { .word = "reccv" };

	(void)state;
	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++)
		similar_offer(&n, names[i]);
	assert_string_equal(n.names[0], "recv");
	assert_string_equal(n.names[1], "readv");
	for (size_t i = 1; i < n.n; i++) {
		assert_true(n.distances[i - 1] <= n.distances[i]);
		assert_string_not_equal(n.names[i], "recv");
		assert_string_not_equal(n.names[i], "socket");
	}
}

/* Keeps the most similar if there are too many; ties in the order offered. */
static void test_full(void **state)
{
	static const char *const names[] = { "axxx", "abxx", "abcx", "aaxx",
					     "abyy", "abcd", "abce", "abcf" };
	struct similar n = { .word = "abcd" };

	(void)state;
	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++)
		similar_offer(&n, names[i]);
	assert_int_equal(n.n, SIMILAR_NAMES);
	assert_string_equal(n.names[0], "abcd");
	assert_string_equal(n.names[1], "abcx");
	assert_string_equal(n.names[2], "abce");
	assert_string_equal(n.names[3], "abcf");
	assert_string_equal(n.names[4], "abxx");
	assert_int_equal(similar_best(&n), 3);
}

static void test_nothing_similar(void **state)
{
	struct similar n = { .word = "" };

	(void)state;
	similar_offer(&n, "brk");
	assert_int_equal(n.n, 0);
	assert_int_equal(similar_best(&n), 0);
	n.word = "xyz";
	similar_offer(&n, "brk");
	assert_int_equal(n.n, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_distance),
		cmocka_unit_test(test_offer),
		cmocka_unit_test(test_full),
		cmocka_unit_test(test_nothing_similar),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
