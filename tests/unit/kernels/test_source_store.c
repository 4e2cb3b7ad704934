// SPDX-License-Identifier: GPL-2.0-or-later
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
#include "kernels/source_store.h"

static const struct {
	const char *name, *text;
} texts[] = {
	{ "net/socket.c", "int socket;\nint other;\n" },
	{ "arch/x86/entry/entry_64.S", "syscall\n" },
	{ "include/linux/net.h", "" },
};

#define N_TEXTS (sizeof(texts) / sizeof(*texts))

static char path[] = "/tmp/ringtrip-store-XXXXXX";

static void make_store(void)
{
	struct source_writer *w;
	struct err e;

	unlink(path);
	w = source_writer_new(path, &e);
	assert_non_null(w);
	for (size_t i = 0; i < N_TEXTS; i++)
		assert_int_equal(source_writer_add(w, texts[i].name, texts[i].text,
						   strlen(texts[i].text), &e),
				 0);
	assert_int_equal(source_writer_end(w, 0, &e), 0);
}

static void gives_back_what_was_added(void **state)
{
	struct buf text = { 0 };
	struct source_store *s;
	struct err e;

	(void)state;
	make_store();
	s = source_store_open(path, &e);
	assert_non_null(s);
	for (size_t i = 0; i < N_TEXTS; i++) {
		buf_cut(&text, 0);
		assert_true(source_store_read(s, texts[i].name, &text));
		assert_string_equal(buf_str(&text), texts[i].text);
	}
	assert_false(source_store_read(s, "net/socket.h", &text));
	assert_false(source_store_read(s, "", &text));
	source_store_close(s);
	buf_free(&text);
}

/* Each byte damaged, and each length: refused, or another text, but never read out of bounds. */
static void trusts_no_byte(void **state)
{
	struct buf whole = { 0 }, text = { 0 };
	struct source_store *s;
	struct err e;

	(void)state;
	make_store();
	assert_int_equal(file_read(path, 1 << 20, &whole, &e), 0);
	for (size_t i = 0; i < 2 * whole.len; i++) {
		size_t n = i < whole.len ? whole.len : i - whole.len;

		if (i < whole.len)
			whole.data[i] ^= 0xff;
		unlink(path);
		assert_int_equal(file_create(path, whole.data, n, &e), 0);
		s = source_store_open(path, &e);
		for (size_t k = 0; s && k < N_TEXTS; k++) {
			buf_cut(&text, 0);
			source_store_read(s, texts[k].name, &text);
		}
		assert_true(s ? n == whole.len : *e.text != '\0');
		source_store_close(s);
		if (i < whole.len)
			whole.data[i] ^= 0xff;
	}
	buf_free(&whole);
	buf_free(&text);
}

static void leaves_nothing_after_an_error(void **state)
{
	struct source_writer *w;
	struct err e;

	(void)state;
	unlink(path);
	w = source_writer_new(path, &e);
	assert_non_null(w);
	assert_int_equal(source_writer_end(w, -5, &e), -5);
	assert_int_equal(access(path, F_OK), -1);
	assert_null(source_writer_new("/nowhere/store", &e));
	assert_null(source_store_open("/nowhere/store", &e));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(gives_back_what_was_added),
		cmocka_unit_test(trusts_no_byte),
		cmocka_unit_test(leaves_nothing_after_an_error),
	};
	int fd = mkstemp(path), failed;

	if (fd < 0)
		return 1;
	close(fd);
	failed = cmocka_run_group_tests(tests, NULL, NULL);
	unlink(path);
	return failed;
}
