// SPDX-License-Identifier: GPL-2.0-or-later
/* Areas of memory, from the records of mapping calls: what is known of an untouched page. */
#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <asm/unistd_64.h>
#include <cmocka.h>
#include <fcntl.h>

#include "abi/calls/sysent.h"
#include "base/err.h"
#include "engine/vm/areas/areas.h"
#include "engine/vm/files/files.h"
#include "trace/format.h"

#define PAGE 4096ull
#define AT   0x7ffff7000000ull
#define NONE ((size_t)0)

enum { PARENT = 0x1000, CHILD = 0x2000, MM = 0x10000, OTHER_MM = 0x20000 };
enum { ANON = MAP_PRIVATE | MAP_ANONYMOUS, RW = PROT_READ | PROT_WRITE };

struct fixture {
	char path[64]; /* a file of 5000 bytes, each its offset modulo 251 */
	struct files *files;
	struct areas *areas;
};

static void note_task(struct areas *a, uint64_t task, uint64_t mm)
{
	const struct rec_task r = { .task = task, .mm = mm, .pid = task };

	areas_record(a, REC_TASK, &r);
}

static int start(void **state)
{
	static struct fixture f;
	const struct rec_start begin = { .task = PARENT };
	uint8_t bytes[5000];
	struct err e;
	int fd;

	strcpy(f.path, "/tmp/ringtrip-areas-XXXXXX");
	fd = mkstemp(f.path);
	for (size_t i = 0; i < sizeof(bytes); i++)
		bytes[i] = i % 251;
	if (fd < 0 || write(fd, bytes, sizeof(bytes)) != sizeof(bytes))
		return -1;
	close(fd);
	f.files = files_new();
	if (files_add(f.files, f.path, NULL, &e))
		return -1;
	f.areas = areas_new(f.files, false);
	areas_record(f.areas, REC_START, &begin);
	note_task(f.areas, PARENT, MM);
	*state = &f;
	return 0;
}

static int stop(void **state)
{
	struct fixture *f = *state;

	areas_free(f->areas);
	files_free(f->files);
	unlink(f->path);
	return 0;
}

static void enter(struct areas *a, unsigned nr, const uint64_t args[6])
{
	static const uint8_t at[] = { R_DI, R_SI, R_DX, R_R10, R_R8, R_R9 };
	struct rec_sysenter s = { .task = PARENT, .abi = ABI_X86_64 };

	s.regs[R_ORIG_AX] = nr;
	for (int i = 0; i < 6; i++)
		s.regs[at[i]] = args[i];
	areas_record(a, REC_SYSENTER, &s);
}

static void leave(struct areas *a, int64_t result)
{
	const struct rec_sysexit x = { .task = PARENT, .result = result };

	areas_record(a, REC_SYSEXIT, &x);
}

#define CALL(a, result, nr, ...)                                         \
	do {                                                             \
		enter(a, __NR_##nr, (const uint64_t[6]){ __VA_ARGS__ }); \
		leave(a, result);                                        \
	} while (0)

/* mmap of the fixture's file. */
static void map_file(struct fixture *f, uint64_t at, uint64_t len, int flags, int prot,
		     uint64_t off)
{
	struct {
		struct rec_file r;
		char path[64];
	} file = { .r = { .fd = 3, .path_len = strlen(f->path) } };

	strcpy(file.path, f->path);
	enter(f->areas, __NR_mmap, (const uint64_t[6]){ 0, len, prot, flags, 3, off });
	areas_record(f->areas, REC_FILE, &file);
	leave(f->areas, at);
}

static size_t known(struct fixture *f, uint64_t addr, size_t n)
{
	uint8_t bytes[4 * PAGE];

	return areas_read(f->areas, MM, addr, bytes, n);
}

static void assert_byte(struct fixture *f, uint64_t addr, uint8_t expected)
{
	uint8_t byte = ~expected;

	assert_int_equal(areas_read(f->areas, MM, addr, &byte, 1), 1);
	assert_int_equal(byte, expected);
}

static void test_anonymous(void **state)
{
	struct fixture *f = *state;

	assert_int_equal(known(f, AT, 1), NONE);
	CALL(f->areas, AT, mmap, 0, 2 * PAGE - 5, RW, ANON, -1, 0);
	assert_byte(f, AT, 0);
	assert_int_equal(known(f, AT + PAGE, 2 * PAGE), PAGE);
	assert_int_equal(known(f, AT - 1, 2), NONE);
	CALL(f->areas, -ENOMEM, mmap, 0, PAGE, RW, ANON, -1, 0);
	assert_int_equal(known(f, (uint64_t)-ENOMEM, 1), NONE);
}

static void test_file(void **state)
{
	struct fixture *f = *state;

	map_file(f, AT, 3 * PAGE, MAP_PRIVATE, PROT_READ, 0);
	assert_byte(f, AT + 300, 300 % 251);
	assert_byte(f, AT + PAGE + 10, (PAGE + 10) % 251);
	assert_byte(f, AT + 5000, 0);
	assert_int_equal(known(f, AT, 4 * PAGE), 2 * PAGE); /* beyond: SIGBUS */
	map_file(f, AT, PAGE, MAP_PRIVATE, PROT_READ, PAGE);
	assert_byte(f, AT, PAGE % 251);
	assert_byte(f, AT + PAGE, PAGE % 251);
}

static void test_what_others_can_write_is_not_known(void **state)
{
	struct fixture *f = *state;

	map_file(f, AT, PAGE, MAP_SHARED, RW, 0);
	assert_int_equal(known(f, AT, 1), NONE);
	map_file(f, AT, PAGE, MAP_SHARED, PROT_READ, 0);
	assert_byte(f, AT + 1, 1);
	CALL(f->areas, AT, mmap, 0, PAGE, RW, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	assert_int_equal(known(f, AT, 1), NONE);
}

static void test_file_that_changed_on_the_host(void **state)
{
	struct fixture *f = *state;
	const struct timespec other[2] = { { 1, 0 }, { 1, 0 } };

	map_file(f, AT, PAGE, MAP_PRIVATE, PROT_READ, 0);
	assert_byte(f, AT + 7, 7);
	utimensat(AT_FDCWD, f->path, other, 0);
	assert_int_equal(known(f, AT, 1), NONE);
}

static void test_file_that_was_opened_to_write(void **state)
{
	struct fixture *f = *state;
	struct {
		struct rec_mem r;
		char path[64];
	} mem = { .r = { .addr = 0x500, .len = strlen(f->path) + 1 } };

	strcpy(mem.path, f->path);
	map_file(f, AT, PAGE, MAP_PRIVATE, PROT_READ, 0);
	enter(f->areas, __NR_openat, (const uint64_t[6]){ AT_FDCWD, 0x500, O_RDONLY });
	areas_record(f->areas, REC_MEM, &mem);
	leave(f->areas, 3);
	assert_byte(f, AT + 7, 7);
	enter(f->areas, __NR_openat, (const uint64_t[6]){ AT_FDCWD, 0x500, O_RDWR });
	areas_record(f->areas, REC_MEM, &mem);
	leave(f->areas, 3);
	assert_int_equal(known(f, AT, 1), NONE);
}

static void test_unmap_and_protect(void **state)
{
	struct fixture *f = *state;

	map_file(f, AT, 2 * PAGE, MAP_PRIVATE, PROT_READ, 0);
	CALL(f->areas, AT + 4 * PAGE, mmap, 0, 3 * PAGE, PROT_NONE, ANON, -1, 0);
	CALL(f->areas, 0, munmap, AT, PAGE);
	assert_int_equal(known(f, AT, 1), NONE);
	assert_byte(f, AT + PAGE, PAGE % 251);
	CALL(f->areas, 0, mprotect, AT + 5 * PAGE, PAGE, PROT_READ);
	assert_int_equal(known(f, AT + 4 * PAGE, 1), NONE);
	assert_int_equal(known(f, AT + 5 * PAGE, 4 * PAGE), PAGE);
	CALL(f->areas, 0, mprotect, AT + PAGE, PAGE, PROT_NONE);
	assert_int_equal(known(f, AT + PAGE, 1), NONE);
	CALL(f->areas, -EINVAL, munmap, AT + 5 * PAGE, PAGE);
	assert_int_equal(known(f, AT + 5 * PAGE, 1), 1);
}

static void test_move(void **state)
{
	struct fixture *f = *state;

	map_file(f, AT, 2 * PAGE, MAP_PRIVATE, PROT_READ, 0);
	CALL(f->areas, AT + 16 * PAGE, mremap, AT + PAGE, PAGE, 2 * PAGE, MREMAP_MAYMOVE);
	assert_byte(f, AT + 1, 1);
	assert_int_equal(known(f, AT + PAGE, 1), NONE);
	assert_byte(f, AT + 16 * PAGE, PAGE % 251);
}

static void test_break(void **state)
{
	struct fixture *f = *state;
	const uint64_t heap = 0x555555559000;

	CALL(f->areas, heap, brk, 0);
	assert_int_equal(known(f, heap, 1), NONE);
	CALL(f->areas, heap + 3 * PAGE, brk, heap + 3 * PAGE);
	assert_int_equal(known(f, heap, 4 * PAGE), 3 * PAGE);
	CALL(f->areas, heap + PAGE, brk, heap + PAGE);
	assert_int_equal(known(f, heap, 4 * PAGE), PAGE);
}

static void test_child_has_the_areas_of_its_maker(void **state)
{
	struct fixture *f = *state;
	const struct rec_fork fork = { .task = CHILD };
	uint8_t byte = 0;

	map_file(f, AT, PAGE, MAP_PRIVATE, PROT_READ, 0);
	areas_record(f->areas, REC_FORK, &fork);
	note_task(f->areas, CHILD, OTHER_MM);
	CALL(f->areas, 0, munmap, AT, PAGE);
	assert_int_equal(known(f, AT, 1), NONE);
	assert_int_equal(areas_read(f->areas, OTHER_MM, AT + 9, &byte, 1), 1);
	assert_int_equal(byte, 9);
}

#define TEST(name) cmocka_unit_test_setup_teardown(test_##name, start, stop)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(anonymous),
		TEST(file),
		TEST(what_others_can_write_is_not_known),
		TEST(file_that_changed_on_the_host),
		TEST(file_that_was_opened_to_write),
		TEST(unmap_and_protect),
		TEST(move),
		TEST(break),
		TEST(child_has_the_areas_of_its_maker),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
