// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * The arguments are builds of values_made.c; their debug information is broken in many ways, and
 * all that is asked of it must still end.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/buf.h"
#include "base/err.h"
#include "base/file.h"
#include "sym/elffile.h"
#include "tests/fakes/fake_stop.h"

static char **builds;
static int n_builds;

enum { ROUNDS = 150 };

/* A repeatable sequence. */
static uint32_t next(uint32_t *state)
{
	*state = *state * 1664525u + 1013904223u;
	return *state >> 8;
}

/* Where the debug information is in the file, so that not only names are hit. */
static size_t sections(const char *path, struct elfsec *out, size_t max)
{
	static const char *const names[] = { ".debug_info",     ".debug_abbrev", ".debug_loclists",
					     ".debug_loc",      ".debug_str",    ".debug_line",
					     ".debug_rnglists", ".debug_ranges", ".eh_frame",
					     ".debug_aranges" };
	struct elffile f;
	size_t n = 0;

	assert_int_equal(elffile_open(&f, path, NULL), 0);
	for (size_t i = 0; i < sizeof(names) / sizeof(*names) && n < max; i++)
		if (elffile_section(&f, names[i], &out[n]) && out[n].shdr.sh_size)
			n++;
	elffile_close(&f);
	return n;
}

static void break_bytes(uint8_t *bytes, const struct elfsec *s, uint32_t *state)
{
	unsigned times = 1 + next(state) % 8;

	while (times--) {
		uint8_t *at = bytes + s->shdr.sh_offset + next(state) % s->shdr.sh_size;

		switch (next(state) % 3) {
		case 0:
			*at = next(state);
			break;
		case 1:
			*at ^= 1 << next(state) % 8;
			break;
		default:
			*at = next(state) % 2 ? 0xff : 0;
		}
	}
}

static void test_broken_debug_information(void **state)
{
	uint32_t seed = 1;

	(void)state;
	alarm(100);
	for (int i = 0; i < n_builds; i++) {
		struct buf file = { 0 };
		struct elfsec secs[16];
		size_t n = sections(builds[i], secs, 16);
		uint8_t *copy;

		assert_int_equal(file_read(builds[i], 16 << 20, &file, NULL), 0);
		assert_true(fake_stop_ask_bytes(file.data, file.len) > 20);
		copy = malloc(file.len);
		assert_non_null(copy);
		for (unsigned round = 0; round < ROUNDS; round++) {
			memcpy(copy, file.data, file.len);
			/* half of them in the entries, or in what these consist of */
			break_bytes(copy, &secs[next(&seed) % (round % 2 ? n : 2)], &seed);
			fake_stop_ask_bytes(copy, file.len);
		}
		for (size_t cut = file.len / 16; cut < file.len; cut += file.len / 16)
			fake_stop_ask_bytes(file.data, cut);
		free(copy);
		buf_free(&file);
	}
}

int main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_broken_debug_information),
	};

	builds = argv + 1;
	n_builds = argc - 1;
	return cmocka_run_group_tests(tests, NULL, NULL);
}
