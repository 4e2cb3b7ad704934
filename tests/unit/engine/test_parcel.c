// SPDX-License-Identifier: GPL-2.0-or-later
#include <errno.h>
#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/buf.h"
#include "base/err.h"
#include "engine/vm/files/content.h"
#include "engine/vm/files/parcel.h"
#include "trace/format.h"

#define BIG 10000 /* bytes: goes into the cache */

static char cache[] = "/tmp/ringtrip-parcel-XXXXXX";

/* ---- a parcel ---- */

static void member(struct buf *b, const char *name, unsigned inode, unsigned mode,
		   const char *content, size_t n)
{
	buf_printf(b, "070701%08x%08x%08x%08x%08x%08x%08zx%08x%08x%08x%08x%08zx%08x", inode, mode,
		   0, 0, 1, 0, n, 0, 0, 0, 0, strlen(name) + 1, 0);
	buf_add(b, name, strlen(name) + 1);
	buf_add(b, "\0\0\0", -b->len & 3);
	buf_add(b, content, n);
	buf_add(b, "\0\0\0", -b->len & 3);
}

static int make(void)
{
	const int fd = memfd_create("parcel", MFD_CLOEXEC);
	char *big = malloc(BIG);
	struct buf b = { 0 };

	memset(big, 'x', BIG);
	member(&b, "bin/big", 1, 0100755, big, BIG);
	member(&b, "bin/again", 1, 0100755, "", 0);
	member(&b, "small", 2, 0100644, "few", 3);
	member(&b, ".ringtrip/spec", 3, 0100600, big, BIG - 1);
	member(&b, "TRAILER!!!", 0, 0, "", 0);
	assert_int_equal(write(fd, b.data, b.len), b.len);
	buf_free(&b);
	free(big);
	return fd;
}

static int add_chunk(void *ctx, const void *bytes, size_t n, struct err *e)
{
	(void)e;
	buf_add(ctx, bytes, n);
	return 0;
}

static void keep(int fd, bool whole, struct buf *chunk)
{
	struct err e;

	assert_int_equal(parcel_keep(fd, whole, add_chunk, chunk, &e), 0);
}

/* Returns the missing files. */
static char *restore(const struct buf *chunk, int *fd)
{
	struct buf missing = { 0 };
	struct err e;
	char *text;

	*fd = memfd_create("restored", MFD_CLOEXEC);
	assert_int_equal(parcel_append(*fd, chunk->data, chunk->len, &missing, &e), 0);
	text = strdup(buf_str(&missing));
	buf_free(&missing);
	return text;
}

static bool same(int a, int b)
{
	struct parcel_sum x, y;
	struct err e;

	assert_int_equal(parcel_sum_of(a, &x, &e), 0);
	assert_int_equal(parcel_sum_of(b, &y, &e), 0);
	return !memcmp(&x, &y, sizeof(x));
}

/* ---- cases ---- */

static void thin(void **state)
{
	const int fd = make();
	struct buf chunk = { 0 };
	int back;
	char *missing;

	(void)state;
	keep(fd, false, &chunk);
	/* The file is in the cache, the specification never is. */
	assert_in_range(chunk.len, BIG, BIG + 2000);
	missing = restore(&chunk, &back);
	assert_string_equal(missing, "");
	assert_true(same(fd, back));
	free(missing);
	buf_free(&chunk);
	close(fd);
	close(back);
}

static void lost(void **state)
{
	const int fd = make();
	struct buf chunk = { 0 };
	int back;
	char *missing;

	(void)state;
	keep(fd, false, &chunk);
	content_shrink(0);
	missing = restore(&chunk, &back);
	assert_string_equal(missing, "bin/big\n");
	free(missing);
	buf_free(&chunk);
	close(fd);
	close(back);
}

static void whole(void **state)
{
	const int fd = make();
	struct buf chunk = { 0 };
	int back;
	char *missing;

	(void)state;
	keep(fd, true, &chunk);
	content_shrink(0);
	missing = restore(&chunk, &back);
	assert_string_equal(missing, "");
	assert_true(same(fd, back));
	free(missing);
	buf_free(&chunk);
	close(fd);
	close(back);
}

static void files(void **state)
{
	const int fd = make(), big = parcel_open(fd, "/bin/big"),
		  again = parcel_open(fd, "/bin/again");
	char byte = 0;

	(void)state;
	assert_int_equal(lseek(big, 0, SEEK_END), BIG);
	assert_int_equal(lseek(again, 0, SEEK_END), BIG); /* another name of the same file */
	assert_int_equal(pread(big, &byte, 1, BIG - 1), 1);
	assert_int_equal(byte, 'x');
	assert_int_equal(parcel_open(fd, "/bin"), -1);
	assert_int_equal(parcel_open(fd, "small"), -1);
	close(big);
	close(again);
	close(fd);
}

static void damaged_content(void **state)
{
	uint64_t hash[2];
	struct buf b = { 0 };
	char path[200];
	struct err e;
	int fd;

	(void)state;
	assert_int_equal(content_keep("abcdef", 6, hash, &e), 0);
	snprintf(path, sizeof(path), "%s/ringtrip/files/%016llx%016llx", cache,
		 (unsigned long long)hash[1], (unsigned long long)hash[0]);
	fd = open(path, O_WRONLY);
	assert_int_equal(pwrite(fd, "X", 1, 2), 1);
	close(fd);
	assert_int_equal(content_get(hash, 6, &b), -ENOENT);
	assert_int_equal(access(path, F_OK), -1);
	buf_free(&b);
}

static void damaged_chunks(void **state)
{
	struct parcel_part p = { .kind = PARCEL_BYTES, .n_bytes = 1 << 20 };
	const int fd = memfd_create("parcel", MFD_CLOEXEC);
	struct buf missing = { 0 };
	struct err e;

	(void)state;
	assert_int_equal(parcel_append(fd, &p, sizeof(p), &missing, &e), -EBADMSG);
	assert_int_equal(parcel_append(fd, &p, 3, &missing, &e), -EBADMSG);
	p = (struct parcel_part){ .kind = 7 };
	assert_int_equal(parcel_append(fd, &p, sizeof(p), &missing, &e), -EBADMSG);
	p = (struct parcel_part){ .kind = PARCEL_BYTES, .n_bytes = UINT64_MAX };
	assert_int_equal(parcel_append(fd, &p, sizeof(p), &missing, &e), -EBADMSG);
	assert_string_equal(e.text, "the trace's parcel is damaged");
	close(fd);
}

static int own_cache(void **state)
{
	(void)state;
	return !mkdtemp(cache) || setenv("XDG_CACHE_HOME", cache, 1);
}

static int remove_cache(void **state)
{
	char path[200];

	(void)state;
	content_shrink(0);
	snprintf(path, sizeof(path), "%s/ringtrip/files", cache);
	rmdir(path);
	snprintf(path, sizeof(path), "%s/ringtrip", cache);
	rmdir(path);
	return rmdir(cache);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(thin),
		cmocka_unit_test(lost),
		cmocka_unit_test(whole),
		cmocka_unit_test(files),
		cmocka_unit_test(damaged_content),
		cmocka_unit_test(damaged_chunks),
	};

	return cmocka_run_group_tests(tests, own_cache, remove_cache);
}
