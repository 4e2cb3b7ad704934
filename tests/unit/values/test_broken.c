// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * The arguments are builds of values_made.c; their debug information is broken in many ways, and
 * all that is asked of it must still end.
 */
#include <bpf/btf.h>
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

/* struct sock { int state; struct sock *next; char name[8]; unsigned bits : 3; }; enum; typedef; a
 * function. */
static struct btf *make_btf(void)
{
	struct btf *b = btf__new_empty();
	int number, letter, sock, pointer, array, proto;

	assert_non_null(b);
	number = btf__add_int(b, "int", 4, BTF_INT_SIGNED);
	letter = btf__add_int(b, "char", 1, BTF_INT_CHAR);
	array = btf__add_array(b, number, letter, 8);
	pointer = btf__add_ptr(b, 5);
	sock = btf__add_struct(b, "sock", 32);
	assert_int_equal(sock, 5);
	btf__add_field(b, "state", number, 0, 0);
	btf__add_field(b, "next", pointer, 64, 0);
	btf__add_field(b, "name", array, 128, 0);
	btf__add_field(b, "bits", number, 192, 3);
	btf__add_enum(b, "state", 4);
	btf__add_enum_value(b, "OPEN", 1);
	btf__add_typedef(b, "sock_t", sock);
	btf__add_const(b, 7);
	proto = btf__add_func_proto(b, number);
	btf__add_func_param(b, "sk", pointer);
	btf__add_func_param(b, "state", number);
	btf__add_func(b, "close", BTF_FUNC_STATIC, proto);
	return b;
}

static void test_broken_btf(void **state)
{
	struct btf *b = make_btf();
	uint32_t seed = 1, n;
	const void *raw = btf__raw_data(b, &n);
	uint8_t *copy = malloc(n);

	(void)state;
	alarm(100);
	assert_non_null(copy);
	assert_int_equal(fake_stop_ask_btf(raw, n), 11);
	for (unsigned round = 0; round < 20 * ROUNDS; round++) {
		memcpy(copy, raw, n);
		for (unsigned i = next(&seed) % 6 + 1; i; i--)
			copy[next(&seed) % n] = next(&seed) % 3 ? next(&seed) % 16 : next(&seed);
		fake_stop_ask_btf(copy, n);
	}
	for (uint32_t cut = 0; cut < n; cut++)
		fake_stop_ask_btf(raw, cut);
	free(copy);
	btf__free(b);
}

int main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_broken_debug_information),
		cmocka_unit_test(test_broken_btf),
	};

	builds = argv + 1;
	n_builds = argc - 1;
	return cmocka_run_group_tests(tests, NULL, NULL);
}
