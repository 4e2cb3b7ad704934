// SPDX-License-Identifier: GPL-2.0-or-later
/* A guest's answer to --fetch: the requested archive, and hostile ones, which must reach nothing
 * else. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/buf.h"
#include "base/err.h"
#include "engine/vm/files/fetched.h"

static char *folder;

static int begin(void **state)
{
	static char name[] = "/tmp/ringtrip-test-fetch-XXXXXX";

	(void)state;
	folder = mkdtemp(name);
	return !folder || chdir(folder);
}

static int end(void **state)
{
	char command[128];

	(void)state;
	snprintf(command, sizeof(command), "rm -r %s", folder);
	return chdir("/") || system(command);
}

static void pad(struct buf *a)
{
	while (a->len % 4)
		buf_putc(a, 0);
}

/* A member of a cpio archive (newc). */
static void member(struct buf *a, const char *name, unsigned mode, unsigned inode, unsigned links,
		   const char *content)
{
	const unsigned v[13] = {
		inode, mode, getuid(), getgid(),         links, 1, strlen(content), 0,
		0,     0,    0,        strlen(name) + 1, 0
	};

	buf_puts(a, "070701");
	for (int i = 0; i < 13; i++)
		buf_printf(a, "%08X", v[i]);
	buf_add(a, name, strlen(name) + 1);
	pad(a);
	buf_puts(a, content);
	pad(a);
}

/* Fetches "out" from the archive, which is ended here; returns the notes. */
static const char *fetch(struct buf *archive)
{
	static char said[512];
	char *paths[] = { "out", NULL };
	struct fetched *f = fetched_new(paths);
	struct buf notes = { 0 };
	struct err e;

	member(archive, "TRAILER!!!", 0, 0, 1, "");
	assert_int_equal(fetched_piece(f, 0, archive->data, archive->len, &e), 0);
	fetched_finish(f, &notes);
	snprintf(said, sizeof(said), "%s", buf_str(&notes));
	buf_free(&notes);
	buf_free(archive);
	fetched_free(f);
	return said;
}

static void put(const char *path, const char *content)
{
	FILE *f = fopen(path, "w");

	assert_non_null(f);
	fputs(content, f);
	fclose(f);
}

static void holds(const char *path, const char *content)
{
	char text[64] = "";
	FILE *f = fopen(path, "r");

	assert_non_null(f);
	text[fread(text, 1, sizeof(text) - 1, f)] = '\0';
	fclose(f);
	assert_string_equal(text, content);
}

static void test_folder(void **state)
{
	struct buf a = { 0 };

	(void)state;
	member(&a, "out", S_IFDIR | 0755, 1, 1, "");
	member(&a, "out/a", S_IFREG | 0600, 2, 1, "content");
	assert_non_null(strstr(fetch(&a), "7 bytes"));
	holds("out/a", "content");
}

/* Each is refused as a whole, and leaves nothing. */
static void test_other_names(void **state)
{
	static const struct {
		const char *name;
		unsigned mode;
	} hostile[] = {
		{ "other", S_IFREG | 0600 },        { "/tmp/other", S_IFREG | 0600 },
		{ "out/../other", S_IFREG | 0600 }, { "outer", S_IFREG | 0600 },
		{ "out/pipe", S_IFIFO | 0600 },     { "out/device", S_IFCHR | 0600 },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(hostile) / sizeof(hostile[0]); i++) {
		struct buf a = { 0 };

		member(&a, "out", S_IFDIR | 0755, 1, 1, "");
		member(&a, hostile[i].name, hostile[i].mode, 2, 1, "");
		if (!strstr(fetch(&a), "could not be put there") || access("other", F_OK) == 0 ||
		    access("out/pipe", F_OK) == 0)
			fail_msg("taken: %s", hostile[i].name);
	}
}

/* A hard link to a file that was never sent would be one to a file of ours. */
static void test_hard_link(void **state)
{
	struct buf a = { 0 };

	(void)state;
	put("mine", "mine");
	member(&a, "out", S_IFDIR | 0755, 1, 1, "");
	member(&a, "out/mine", S_IFREG | 0600, 7, 2, "");
	member(&a, "out/x", S_IFREG | 0600, 7, 2, "overwritten");
	assert_non_null(strstr(fetch(&a), "what was not asked for"));
	holds("mine", "mine");
}

static void test_through_its_own_link(void **state)
{
	struct buf a = { 0 };

	(void)state;
	mkdir("outside", 0755);
	member(&a, "out", S_IFDIR | 0755, 1, 1, "");
	member(&a, "out/way", S_IFLNK | 0777, 2, 1, "../../outside");
	member(&a, "out/way/x", S_IFREG | 0600, 3, 1, "x");
	fetch(&a);
	assert_int_not_equal(access("outside/x", F_OK), 0);
}

/* The host has a link in a folder's place: it is not followed, and stays. */
static void test_through_ours(void **state)
{
	struct buf a = { 0 };
	struct stat st;

	(void)state;
	mkdir("outside", 0755);
	mkdir("out", 0755);
	assert_int_equal(symlink("../outside", "out/sub"), 0);
	member(&a, "out", S_IFDIR | 0755, 1, 1, "");
	member(&a, "out/sub", S_IFDIR | 0755, 2, 1, "");
	member(&a, "out/sub/x", S_IFREG | 0600, 3, 1, "x");
	assert_non_null(strstr(fetch(&a), "could not be put there"));
	assert_int_not_equal(access("outside/x", F_OK), 0);
	assert_int_equal(lstat("out/sub", &st), 0);
	assert_true(S_ISLNK(st.st_mode));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_folder),       cmocka_unit_test(test_other_names),
		cmocka_unit_test(test_hard_link),    cmocka_unit_test(test_through_its_own_link),
		cmocka_unit_test(test_through_ours),
	};

	return cmocka_run_group_tests(tests, begin, end);
}
