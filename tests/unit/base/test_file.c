// SPDX-License-Identifier: GPL-2.0-or-later
/* Whole files, and words in them. */
#include <errno.h>
#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/buf.h"
#include "base/err.h"
#include "base/file.h"
#include "base/le.h"

#define LARGE (200 * 1000) /* bytes: several reads */

static int in_new_folder(void **state)
{
	char folder[] = "/tmp/test_file-XXXXXX";

	(void)state;
	return mkdtemp(folder) ? chdir(folder) : -1;
}

static int remove_folder(void **state)
{
	char *folder = getcwd(NULL, 0);
	int r;

	(void)state;
	unlink("new");
	r = chdir("/") || rmdir(folder);
	free(folder);
	return r;
}

static void test_create_and_read(void **state)
{
	char *bytes = malloc(LARGE);
	struct buf read = { 0 };
	struct err e;

	(void)state;
	assert_non_null(bytes);
	for (size_t i = 0; i < LARGE; i++)
		bytes[i] = i * 7;
	assert_int_equal(file_create("new", bytes, LARGE, &e), 0);
	assert_int_equal(file_create("new", bytes, LARGE, &e), -EEXIST);
	assert_non_null(strstr(e.text, "new cannot be created"));
	assert_int_equal(file_read("new", LARGE, &read, &e), 0);
	assert_int_equal(read.len, LARGE);
	assert_memory_equal(read.data, bytes, LARGE);
	buf_cut(&read, 0);
	assert_int_equal(file_read("new", LARGE - 1, &read, &e), -EFBIG);
	assert_non_null(strstr(e.text, "new: larger than the 199999 bytes"));
	buf_free(&read);
	free(bytes);
}

/* A descriptor keeps its offset. */
static void test_descriptor_stays(void **state)
{
	struct buf read = { 0 };
	struct err e;
	int fd;

	(void)state;
	unlink("new");
	assert_int_equal(file_create("new", "abcdef", 6, &e), 0);
	fd = open("new", O_RDONLY | O_CLOEXEC);
	assert_int_equal(lseek(fd, 4, SEEK_SET), 4);
	assert_int_equal(file_read_fd(fd, "it", 6, &read, &e), 0);
	assert_string_equal(read.data, "abcdef");
	assert_int_equal(lseek(fd, 0, SEEK_CUR), 4);
	close(fd);
	buf_free(&read);
}

static void test_errors(void **state)
{
	struct buf read = { 0 };
	struct err e;
	int full = open("/dev/full", O_WRONLY | O_CLOEXEC);

	(void)state;
	assert_int_equal(file_read("not-there", 1, &read, &e), -ENOENT);
	assert_string_equal(e.text, "not-there: No such file or directory");
	assert_int_equal(file_read(".", 1, &read, &e), -EISDIR);
	assert_int_equal(file_write(full, "x", 1), -ENOSPC);
	assert_int_equal(file_write(-1, "x", 1), -EBADF);
	assert_int_equal(file_write(-1, "", 0), 0);
	close(full);
	buf_free(&read);
}

static void test_words(void **state)
{
	const uint8_t bytes[] = { 0xff, 1, 2, 3, 4, 5, 6, 7, 0x88 };

	(void)state;
	assert_int_equal(le16(bytes + 1), 0x0201);
	assert_int_equal(le32(bytes + 1), 0x04030201);
	assert_true(le64(bytes + 1) == 0x8807060504030201);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_create_and_read),
		cmocka_unit_test(test_descriptor_stays),
		cmocka_unit_test(test_errors),
		cmocka_unit_test(test_words),
	};

	return cmocka_run_group_tests(tests, in_new_folder, remove_folder);
}
