// SPDX-License-Identifier: GPL-2.0-or-later
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "trace/path.h"

static const uint8_t code[] = { 0x55, 0x48, 0x89, 0xe5, 0x90, 0xc3 }, lengths[] = { 1, 3, 1, 1 };

static struct path_part part(uint32_t from, uint32_t to)
{
	uint32_t at = 0;

	for (uint32_t i = 0; i < from; i++)
		at += lengths[i];
	return path_part_of(0x401000 + at, code + at, lengths + from, to - from);
}

static void cuts(void **state)
{
	const uint64_t whole = path_append(7, part(0, 4));

	(void)state;
	for (uint32_t cut = 0; cut <= 4; cut++)
		assert_int_equal(path_append(path_append(7, part(0, cut)), part(cut, 4)), whole);
}

static void differences(void **state)
{
	static const uint8_t other[] = { 0x55, 0x48, 0x89, 0xe5, 0x90, 0xcb };
	const uint64_t path = path_append(0, part(0, 4));

	(void)state;
	assert_int_not_equal(path, path_append(0, path_part_of(0x401001, code, lengths, 4)));
	assert_int_not_equal(path, path_append(0, path_part_of(0x401000, other, lengths, 4)));
	assert_int_not_equal(path, path_append(0, part(0, 3)));
	/* The order counts. */
	assert_int_not_equal(path_append(path_append(0, part(0, 1)), part(1, 2)),
			     path_append(path_append(0, part(1, 2)), part(0, 1)));
	/* An instruction that begins twice is another path. */
	assert_int_not_equal(path_append(path_append(0, part(0, 1)), part(0, 4)), path);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(cuts),
		cmocka_unit_test(differences),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
