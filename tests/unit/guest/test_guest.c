// SPDX-License-Identifier: GPL-2.0-or-later
/* The specification's parser: bytes as the engine writes them, the result, what is rejected. */
#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/address.h"
#include "guest/spec.h"

struct bytes {
	uint8_t at[4096];
	size_t len;
};

static void add(struct bytes *bytes, const void *data, size_t len)
{
	assert_true(bytes->len + len <= sizeof(bytes->at));
	if (len)
		memcpy(bytes->at + bytes->len, data, len);
	bytes->len += len;
}

static void add_record(struct bytes *bytes, uint32_t tag, const void *data, uint32_t len)
{
	add(bytes, &tag, 4);
	add(bytes, &len, 4);
	add(bytes, data, len);
}

static void add_text(struct bytes *bytes, uint32_t tag, const char *text)
{
	add_record(bytes, tag, text, strlen(text));
}

static void add_numbers(struct bytes *bytes, uint32_t tag, unsigned count, ...)
{
	uint32_t numbers[8];
	va_list list;

	va_start(list, count);
	for (unsigned i = 0; i < count; i++)
		numbers[i] = va_arg(list, uint32_t);
	va_end(list);
	add_record(bytes, tag, numbers, 4 * count);
}

static void begin(struct bytes *bytes)
{
	uint32_t magic = SPEC_MAGIC;

	bytes->len = 0;
	add(bytes, &magic, 4);
}

static void add_job(struct bytes *bytes, enum job_kind kind, const char *exe)
{
	add_numbers(bytes, SPEC_JOB, 1, kind);
	add_text(bytes, SPEC_EXE, exe);
	add_text(bytes, SPEC_ARG, exe);
}

/* Ends the specification and parses an exact copy, so that a sanitizer sees reads past its end. */
static int parse(struct bytes *bytes, struct spec *spec)
{
	add_record(bytes, SPEC_END, "", 0);
	uint8_t *copy = malloc(bytes->len);

	assert_non_null(copy);
	memcpy(copy, bytes->at, bytes->len);
	int err = spec_parse(spec, copy, bytes->len);
	free(copy);
	return err;
}

static void test_two_jobs(void **state)
{
	struct bytes bytes;
	struct spec spec;

	(void)state;
	begin(&bytes);
	add_numbers(&bytes, SPEC_FLAGS, 1, SPEC_DEBUGCON | SPEC_INPUT_LIVE);
	add_text(&bytes, SPEC_HOSTNAME, "tiny");
	add_job(&bytes, JOB_ALSO, "/bin/server");
	add_text(&bytes, SPEC_ARG, "");
	add_text(&bytes, SPEC_ARG, "-d");
	add_job(&bytes, JOB_MAIN, "/bin/client");
	add_text(&bytes, SPEC_ENV, "A=b");
	add_text(&bytes, SPEC_CWD, "/tmp");
	assert_int_equal(parse(&bytes, &spec), 0);
	assert_int_equal(spec.flags, SPEC_DEBUGCON | SPEC_INPUT_LIVE);
	assert_string_equal(spec.hostname, "tiny");
	assert_int_equal(spec.job_count, 2);
	assert_int_equal(spec.jobs[0].argv.count, 3);
	assert_string_equal(spec.jobs[0].argv.at[1], "");
	assert_string_equal(spec.jobs[0].argv.at[2], "-d");
	assert_null(spec.jobs[0].argv.at[3]);
	assert_null(spec.jobs[0].cwd);
	assert_string_equal(spec.jobs[1].exe, "/bin/client");
	assert_string_equal(spec.jobs[1].envp.at[0], "A=b");
	assert_string_equal(spec.jobs[1].cwd, "/tmp");
	spec_free(&spec);
}

static void test_identity(void **state)
{
	struct bytes bytes;
	struct spec spec;

	(void)state;
	begin(&bytes);
	add_job(&bytes, JOB_MAIN, "/bin/id");
	add_numbers(&bytes, SPEC_UID, 2, 1000, 0);
	add_numbers(&bytes, SPEC_GID, 2, 1001, 5);
	add_numbers(&bytes, SPEC_GROUPS, 2, 27, 100);
	add_numbers(&bytes, SPEC_UMASK, 1, 027);
	add_numbers(&bytes, SPEC_RLIMIT, 6, RLIMIT_NOFILE, 0, 256, 0, ~0u, ~0u);
	assert_int_equal(parse(&bytes, &spec), 0);
	assert_true(spec.jobs[0].has_uid && spec.jobs[0].has_gid && spec.jobs[0].has_umask);
	assert_int_equal(spec.jobs[0].uid[1], 0);
	assert_int_equal(spec.jobs[0].gid[0], 1001);
	assert_int_equal(spec.jobs[0].group_count, 2);
	assert_int_equal(spec.jobs[0].groups[1], 100);
	assert_int_equal(spec.jobs[0].umask, 027);
	assert_int_equal(spec.jobs[0].limits[0].resource, RLIMIT_NOFILE);
	assert_int_equal(spec.jobs[0].limits[0].limit.rlim_cur, 256);
	assert_true(spec.jobs[0].limits[0].limit.rlim_max == RLIM_INFINITY);
	spec_free(&spec);
}

static void test_descriptors(void **state)
{
	struct bytes bytes;
	struct spec spec;

	(void)state;
	begin(&bytes);
	add_job(&bytes, JOB_MAIN, "/bin/cat");
	add_numbers(&bytes, SPEC_FD, 3, 1, FD_KIND_PIPE, 1);
	add_numbers(&bytes, SPEC_FD, 3, 2, FD_KIND_PIPE, 1);
	add_numbers(&bytes, SPEC_STDIN_AT, 2, 7, 0);
	assert_int_equal(parse(&bytes, &spec), 0);
	assert_int_equal(spec.jobs[0].fd[0].kind, FD_KIND_NULL);
	assert_int_equal(spec.jobs[0].fd[2].kind, FD_KIND_PIPE);
	assert_int_equal(spec.jobs[0].fd[2].share, 1);
	assert_int_equal(spec.jobs[0].stdin_at, 7);
	spec_free(&spec);
}

static void test_terminal(void **state)
{
	struct {
		struct winsize size;
		struct termios modes;
	} term = { .size = { 25, 90, 0, 0 }, .modes = { .c_lflag = ECHO } };
	struct bytes bytes;
	struct spec spec;

	(void)state;
	begin(&bytes);
	add_record(&bytes, SPEC_TERM, &term, sizeof(term));
	add_job(&bytes, JOB_MAIN, "/bin/tty");
	assert_int_equal(parse(&bytes, &spec), 0);
	assert_true(spec.has_term);
	assert_int_equal(spec.winsize.ws_col, 90);
	assert_int_equal(spec.termios.c_lflag, ECHO);
	spec_free(&spec);
}

/* One invalid record in an otherwise valid specification. */
static const struct {
	const char *why;
	uint32_t tag;
	const char *bytes;
	uint32_t len;
} bad_records[] = {
	{ "unknown tag", 99, "", 0 },
	{ "largest tag", ~0u, "", 0 },
	{ "short number", SPEC_UMASK, "\1\0", 2 },
	{ "long number", SPEC_UMASK, "\1\0\0\0\0", 5 },
	{ "flags behind a job", SPEC_FLAGS, "\1\0\0\0", 4 },
	{ "text with an end inside", SPEC_ARG, "a\0b", 3 },
	{ "half a group", SPEC_GROUPS, "\1\0\0\0\2\0", 6 },
	{ "unknown kind of job", SPEC_JOB, "\7\0\0\0", 4 },
	{ "descriptor 3", SPEC_FD, "\3\0\0\0\0\0\0\0\0\0\0\0", 12 },
	{ "unknown kind of descriptor", SPEC_FD, "\1\0\0\0\x9\0\0\0\1\0\0\0", 12 },
	{ "sharing with a higher one", SPEC_FD, "\1\0\0\0\3\0\0\0\2\0\0\0", 12 },
	{ "a second main job", SPEC_JOB, "\0\0\0\0", 4 },
};

static void test_bad_records(void **state)
{
	struct bytes bytes;
	struct spec spec;

	(void)state;
	for (size_t i = 0; i < sizeof(bad_records) / sizeof(*bad_records); i++) {
		begin(&bytes);
		add_job(&bytes, JOB_MAIN, "/bin/true");
		add_record(&bytes, bad_records[i].tag, bad_records[i].bytes, bad_records[i].len);
		if (parse(&bytes, &spec) != -EINVAL)
			fail_msg("accepted: %s", bad_records[i].why);
	}
}

/* Truncated at any length, a file is rejected and nothing leaks. */
static void test_cut_anywhere(void **state)
{
	struct bytes bytes;
	struct spec spec;

	(void)state;
	begin(&bytes);
	add_text(&bytes, SPEC_HOSTNAME, "tiny");
	add_job(&bytes, JOB_ALSO, "/bin/a");
	add_job(&bytes, JOB_MAIN, "/bin/b");
	add_record(&bytes, SPEC_END, "", 0);
	for (size_t len = 0; len < bytes.len; len++)
		assert_int_equal(spec_parse(&spec, bytes.at, len), -EINVAL);
	assert_int_equal(spec_parse(&spec, bytes.at, bytes.len), 0);
	spec_free(&spec);
}

static void test_no_jobs(void **state)
{
	struct bytes bytes;
	struct spec spec;

	(void)state;
	begin(&bytes);
	assert_int_equal(parse(&bytes, &spec), -EINVAL);
	begin(&bytes);
	add_text(&bytes, SPEC_EXE, "/bin/true"); /* belongs to no job */
	assert_int_equal(parse(&bytes, &spec), -EINVAL);
	begin(&bytes);
	add_job(&bytes, JOB_ALSO, "/bin/server"); /* the run would never end */
	assert_int_equal(parse(&bytes, &spec), -EINVAL);
}

static void test_xattrs(void **state)
{
	/* The value may hold anything, or nothing. */
	static const char good[] = "/bin/x\0security.capability\0a\0b";
	static const char empty[] = "/y\0user.z";
	static const struct {
		const char *bytes;
		uint32_t len;
	} bad[] = { { "", 0 }, { "/x", 2 }, { "/x\0name", 7 }, { "x\0name\0v", 8 }, { "\0\0", 2 } };
	struct bytes bytes = { .len = 0 };
	struct spec spec;

	(void)state;
	begin(&bytes);
	add_record(&bytes, SPEC_XATTR, good, sizeof(good) - 1);
	add_job(&bytes, JOB_MAIN, "/bin/x");
	add_record(&bytes, SPEC_XATTR, empty, sizeof(empty));
	add_record(&bytes, SPEC_END, NULL, 0);
	assert_int_equal(spec_parse(&spec, bytes.at, bytes.len), 0);
	assert_int_equal(spec.xattr_count, 2);
	assert_string_equal(spec.xattrs[0].path, "/bin/x");
	assert_string_equal(spec.xattrs[0].name, "security.capability");
	assert_int_equal(spec.xattrs[0].len, 3);
	assert_memory_equal(spec.xattrs[0].value, "a\0b", 3);
	assert_string_equal(spec.xattrs[1].name, "user.z");
	assert_int_equal(spec.xattrs[1].len, 0);
	spec_free(&spec);
	for (size_t i = 0; i < sizeof(bad) / sizeof(*bad); i++) {
		bytes.len = 0;
		begin(&bytes);
		add_record(&bytes, SPEC_XATTR, bad[i].bytes, bad[i].len);
		add_job(&bytes, JOB_MAIN, "/bin/x");
		add_record(&bytes, SPEC_END, NULL, 0);
		assert_int_equal(spec_parse(&spec, bytes.at, bytes.len), -EINVAL);
	}
}

static void test_addresses(void **state)
{
	static const char *const wrong[] = {
		"",
		"/",
		"1.2.3",
		"1.2.3.4/",
		"1.2.3.4/33",
		"1.2.3.4/ 8",
		"1.2.3.4/0008",
		"::1/129",
		"::g",
		"1111:2222:3333:4444:5555:6666:7777:8888:9999:aaaa:bbbb",
	};
	struct address a;

	(void)state;
	assert_true(address_parse("172.16.3.162", &a));
	assert_int_equal(a.len, 4);
	assert_int_equal(a.prefix, 32);
	assert_memory_equal(a.bytes, "\xac\x10\x03\xa2", 4);
	assert_true(address_parse("fd00::1/64", &a));
	assert_int_equal(a.len, 16);
	assert_int_equal(a.prefix, 64);
	for (size_t i = 0; i < sizeof(wrong) / sizeof(*wrong); i++)
		if (address_parse(wrong[i], &a))
			fail_msg("accepted: %s", wrong[i]);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_two_jobs),    cmocka_unit_test(test_identity),
		cmocka_unit_test(test_descriptors), cmocka_unit_test(test_terminal),
		cmocka_unit_test(test_bad_records), cmocka_unit_test(test_cut_anywhere),
		cmocka_unit_test(test_no_jobs),     cmocka_unit_test(test_addresses),
		cmocka_unit_test(test_xattrs),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
