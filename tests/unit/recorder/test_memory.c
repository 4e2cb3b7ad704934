// SPDX-License-Identifier: GPL-2.0-or-later
/* Page walks and paths in a made-up RAM: what is mapped can be read, nothing else. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "recorder/memory.h"
#include "recorder/paths.h"
#include "recorder/plan.h"
#include "recorder/recorder.h"
#include "recorder/x86.h"
#include "tests/fakes/fake_qemu.h"

#define DIRECT(phys) (FAKE_DIRECT + (phys))
#define PGD          0x10000u
#define TEXT         0xffffffff80000000ull

/* Minimal struct dentry, vfsmount and mount. */
static const struct plan plan = {
	.word = 8,
	.capture = 4096,
	.kernel_base = 1ull << 63,
	.k = {
		.init_top_pgt = TEXT + PGD,
		.phys_base = TEXT + 0x100,
		.details = DETAIL_PATHS,
		.dentry_parent = 0,
		.dentry_name = 8,
		.dentry_name_len = 16,
		.mnt_root = 0,
		.mount_mnt = 32,
		.mount_parent = 0,
		.mount_point = 8,
		.file_dentry = 8,
	},
};

static int start(void **state)
{
	(void)state;
	fake_qemu_start(&plan);
	return 0;
}

static int start_32(void **state)
{
	struct plan narrow = plan;

	(void)state;
	narrow.word = 4;
	narrow.kernel_base = 0xc0000000;
	narrow.k.init_top_pgt = 0xc0000000 + PGD;
	fake_qemu_start(&narrow);
	return 0;
}

static int stop(void **state)
{
	(void)state;
	fake_qemu_stop();
	return 0;
}

static void put_entry(uint64_t table, unsigned index, uint64_t entry)
{
	memcpy(fake_ram() + table + 8 * index, &entry, sizeof(entry));
}

static void test_walk_four_levels(void **state)
{
	const uint64_t addr = 0x7ffff7a03123;

	(void)state;
	assert_int_equal(x86_walk(PGD, addr), X86_NOWHERE);
	fake_map_user(DIRECT(PGD), addr, 0x5000);
	assert_int_equal(x86_walk(PGD, addr), 0x5123);
	assert_int_equal(x86_walk(PGD, addr + 4096), X86_NOWHERE);
	/* The bits above the address (no-execute, protection keys) are not part of it. */
	put_entry(PGD, 1, 0x20007);
	put_entry(0x20000, 2, 0x21007);
	put_entry(0x21000, 3, 0x22007);
	put_entry(0x22000, 4, 0xfff0000000006000ull | 7);
	assert_int_equal(x86_walk(PGD, (1ull << 39) + (2ull << 30) + (3ull << 21) + (4 << 12) + 5),
			 0x6005);
	put_entry(0x22000, 4, 0x6000 | 6); /* swapped out */
	assert_int_equal(x86_walk(PGD, (1ull << 39) + (2ull << 30) + (3ull << 21) + (4 << 12)),
			 X86_NOWHERE);
}

static void test_walk_large_pages(void **state)
{
	(void)state;
	put_entry(PGD, 0, 0x20007);
	put_entry(0x20000, 1, 0x40000000 | 0x87);
	assert_int_equal(x86_walk(PGD, 0x40000000 + 0x12345678), 0x40000000 + 0x12345678);
	put_entry(0x20000, 2, 0x21007);
	put_entry(0x21000, 3, 0x600000 | 0x1087); /* bit 12 of a large page is an attribute */
	assert_int_equal(x86_walk(PGD, 0x80000000 + 0x600000 + 0x1abcde), 0x600000 + 0x1abcde);
}

static void test_walk_ends_at_the_end_of_ram(void **state)
{
	(void)state;
	put_entry(PGD, 0, (FAKE_RAM + 0x1000ull) | 7);
	assert_int_equal(x86_walk(PGD, 0x1000), X86_NOWHERE);
	put_entry(PGD, 0, 0x000ffffffffff007ull);
	assert_int_equal(x86_walk(PGD, 0x1000), X86_NOWHERE);
	assert_int_equal(x86_walk(~0ull - 4095, 0x1000), X86_NOWHERE);
}

static void test_walk_three_levels(void **state)
{
	(void)state;
	/* Four entries at any 32-byte boundary. */
	put_entry(0x10020, 2, 0x20001);
	put_entry(0x20000, 5, 0x21067);
	put_entry(0x21000, 6, 0x7067);
	assert_int_equal(x86_walk(0x10020, 0x80000000 + 5 * 0x200000 + 6 * 4096 + 7), 0x7007);
}

static void test_read_stops_where_nothing_is(void **state)
{
	uint8_t bytes[3 * 4096];
	const uint64_t addr = 0x400000;

	(void)state;
	fake_map_user(DIRECT(PGD), addr, 0x8000);
	fake_map_user(DIRECT(PGD), addr + 4096, 0x5000); /* not the next one in RAM */
	memset(fake_ram() + 0x8000, 1, 4096);
	memset(fake_ram() + 0x5000, 2, 4096);
	assert_int_equal(user_read(DIRECT(PGD), addr + 4000, bytes, sizeof(bytes)), 4096 + 96);
	assert_int_equal(bytes[95], 1);
	assert_int_equal(bytes[96], 2);
	assert_int_equal(user_read(DIRECT(PGD), addr - 1, bytes, 2), 0);
	assert_int_equal(user_read(0, addr, bytes, 2), 0);
	assert_int_equal(kernel_read(DIRECT(0x8ffe), bytes, 4), 4);
}

/* The stack ends there, with the strings of argv and the environment. */
static void test_read_up_to_the_end_of_user_space(void **state)
{
	const uint64_t end = 1ull << 47;
	uint8_t bytes[4096];

	(void)state;
	fake_map_user(DIRECT(PGD), end - 4096, 0x8000);
	memset(fake_ram() + 0x8000, 3, 4096);
	assert_int_equal(user_read(DIRECT(PGD), end - 10, bytes, sizeof(bytes)), 10);
	assert_int_equal(bytes[9], 3);
	assert_int_equal(user_read(DIRECT(PGD), end, bytes, 1), 0);
	assert_int_equal(user_read(DIRECT(PGD), end - 1, bytes, SIZE_MAX), 1);
	assert_int_equal(user_read(DIRECT(PGD), FAKE_DIRECT, bytes, 1), 0);
	assert_int_equal(user_write(DIRECT(PGD), end - 1, "xy", 2), 1);
}

/* ---- paths ---- */

/* Puts a dentry at DIRECT(at), followed by its name. */
static uint64_t put_dentry(uint64_t at, uint64_t parent, const char *name)
{
	fake_put(DIRECT(at), parent ? parent : DIRECT(at), 8);
	fake_put(DIRECT(at) + 8, DIRECT(at) + 32, 8);
	fake_put(DIRECT(at) + 16, strlen(name), 4);
	memcpy(fake_ram() + at + 32, name, strlen(name));
	return DIRECT(at);
}

/* Puts a struct mount; returns its vfsmount. */
static uint64_t put_mount(uint64_t at, uint64_t root, uint64_t parent, uint64_t point)
{
	fake_put(DIRECT(at), parent ? parent - 32 : DIRECT(at), 8);
	fake_put(DIRECT(at) + 8, point, 8);
	fake_put(DIRECT(at) + 32, root, 8);
	return DIRECT(at) + 32;
}

static void assert_path(struct path p, struct path root, const char *expected)
{
	char path[PATH_BYTES];
	size_t n = path_from(p, root, path, sizeof(path));

	assert_int_equal(n, strlen(expected));
	assert_memory_equal(path, expected, n);
}

static void test_path_over_a_mount(void **state)
{
	const uint64_t top = put_dentry(0x30000, 0, "/"), tmp = put_dentry(0x30100, top, "tmp"),
		       inner = put_dentry(0x30200, 0, "/"),
		       file = put_dentry(0x30300, inner, "a file");
	const uint64_t first = put_mount(0x31000, top, 0, 0),
		       second = put_mount(0x31100, inner, first, tmp);
	const struct path root = { first, top };
	char path[PATH_BYTES];
	size_t n;

	(void)state;
	assert_path((struct path){ second, file }, root, "/tmp/a file");
	assert_path((struct path){ second, inner }, root, "/tmp");
	assert_path(root, root, "/");
	/* A task whose root is the folder sees less. */
	assert_path((struct path){ second, file }, (struct path){ second, inner }, "/a file");
	assert_true(path_is_mount_root((struct path){ second, inner }));
	n = path_in_file_system((struct path){ second, file }, path, sizeof(path));
	assert_int_equal(n, 7);
	assert_memory_equal(path, "/a file", 7);
	assert_int_equal(path_in_file_system(root, path, sizeof(path)), 0);
}

static void test_path_of_what_was_never_in_a_folder(void **state)
{
	const uint64_t memfd = put_dentry(0x30000, 0, "memfd:x");
	const struct path root = { DIRECT(0x50000), DIRECT(0x51000) };
	const uint64_t mnt = put_mount(0x31000, DIRECT(0x52000), 0, 0);
	char name[4096];

	(void)state;
	assert_path((struct path){ mnt, memfd }, root, "/memfd:x");
	assert_int_equal(path_name((struct path){ mnt, memfd }, name, sizeof(name)), 7);
	assert_int_equal(path_name((struct path){ mnt, memfd }, name, 6), 0);
}

/* A path that is too long is left out: the rest of it would be a different path. */
static void test_path_too_long(void **state)
{
	char name[256], path[PATH_BYTES];
	const uint64_t top = put_dentry(0x30000, 0, "/"), mnt = put_mount(0x31000, top, 0, 0);
	const struct path root = { mnt, top };
	uint64_t at = top;

	(void)state;
	memset(name, 'n', 255);
	name[255] = '\0';
	for (int i = 0; i < 15; i++)
		at = put_dentry(0x40000 + 0x400 * i, at, name);
	assert_int_equal(path_from((struct path){ mnt, at }, root, path, sizeof(path)), 15 * 256);
	for (int i = 15; i < 17; i++)
		at = put_dentry(0x40000 + 0x400 * i, at, name);
	assert_int_equal(path_from((struct path){ mnt, at }, root, path, sizeof(path)), 0);
	assert_int_equal(path_in_file_system((struct path){ mnt, at }, path, sizeof(path)), 0);
	fake_put(at + 16, 256, 4); /* no file system has such a name */
	assert_int_equal(path_from((struct path){ mnt, at }, root, path, sizeof(path)), 0);
}

static void test_path_deeper_than_128(void **state)
{
	const uint64_t top = put_dentry(0x30000, 0, "/"), mnt = put_mount(0x31000, top, 0, 0);
	char path[PATH_BYTES];
	uint64_t at = top;

	(void)state;
	for (int i = 0; i < 500; i++)
		at = put_dentry(0x40000 + 64 * i, at, "d");
	assert_int_equal(
		path_from((struct path){ mnt, at }, (struct path){ mnt, top }, path, sizeof(path)),
		1000);
	assert_int_equal(path_in_file_system((struct path){ mnt, at }, path, sizeof(path)), 1000);
}

/* Memory overwritten while being read may hold anything. */
static void test_path_in_a_circle_ends(void **state)
{
	const uint64_t a = put_dentry(0x30000, 0, ""), b = put_dentry(0x30100, a, "");
	char path[PATH_BYTES];

	(void)state;
	fake_put(a, b, 8);
	assert_int_equal(path_in_file_system((struct path){ 0, b }, path, sizeof(path)), 0);
}

#define TEST(name)    cmocka_unit_test_setup_teardown(test_##name, start, stop)
#define TEST_32(name) cmocka_unit_test_setup_teardown(test_##name, start_32, stop)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(walk_four_levels),
		TEST(walk_large_pages),
		TEST(walk_ends_at_the_end_of_ram),
		TEST_32(walk_three_levels),
		TEST(read_stops_where_nothing_is),
		TEST(read_up_to_the_end_of_user_space),
		TEST(path_over_a_mount),
		TEST(path_of_what_was_never_in_a_folder),
		TEST(path_too_long),
		TEST(path_deeper_than_128),
		TEST(path_in_a_circle_ends),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
