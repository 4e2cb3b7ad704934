// SPDX-License-Identifier: GPL-2.0-or-later
/* The file of a snapshot: what is read back, the errors for a changed or truncated one, and the
 * monitor's client. */
#include "engine/vm/machine/snapshot_file.h"

#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <limits.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>
#include <cmocka.h>

#include "base/buf.h"
#include "base/clock.h"
#include "base/err.h"
#include "base/file.h"
#include "engine/vm/machine/qmp.h"
#include "engine/vm/machine/snapshot.h"
#include "engine/vm/session.h"
#include "kernels/cache_folder.h"

#define RAM (1 << 20)
#define KEY "kernel 6.1\nqemu q\n"

static char path[PATH_MAX];

static int make_path(void **state)
{
	const char *tmp = getenv("TMPDIR");

	(void)state;
	snprintf(path, sizeof(path), "%s/ringtrip-snapshot-%d", tmp ? tmp : "/tmp", getpid());
	return 0;
}

static int remove_path(void **state)
{
	(void)state;
	unlink(path);
	return 0;
}

static int remove_entry(const char *file, const struct stat *st, int kind, struct FTW *at)
{
	(void)st;
	(void)kind;
	(void)at;
	return remove(file);
}

static int memory(size_t size)
{
	int fd = memfd_create("test", MFD_CLOEXEC);

	assert_true(fd >= 0);
	assert_int_equal(ftruncate(fd, size), 0);
	return fd;
}

static int read_into(int ram, int state, const char *key, struct err *e)
{
	return snapshot_read(path, &(struct snapshot_content){ key, ram, state }, e);
}

/* One page each at the start, in the middle and at the end; the state is a text. */
static void write_one(const char *key)
{
	int ram = memory(RAM), state = memory(0);
	struct err e;

	for (off_t at = 0; at < RAM; at += RAM / 2)
		assert_int_equal(pwrite(ram, "page", 4, at), 4);
	assert_int_equal(pwrite(ram, "last", 4, RAM - 4), 4);
	assert_int_equal(write(state, "devices", 7), 7);
	assert_int_equal(snapshot_write(path, &(struct snapshot_content){ key, ram, state }, &e),
			 0);
	close(ram);
	close(state);
}

static void test_comes_back(void **context)
{
	int ram = memory(RAM), state = memory(100);
	struct buf key = { 0 };
	struct stat st;
	struct err e;
	char bytes[8] = "";

	(void)context;
	write_one(KEY);
	assert_int_equal(read_into(ram, state, KEY, &e), 0);
	assert_int_equal(pread(ram, bytes, 4, RAM / 2), 4);
	assert_string_equal(bytes, "page");
	assert_int_equal(pread(ram, bytes, 4, RAM - 4), 4);
	assert_string_equal(bytes, "last");
	assert_int_equal(pread(state, bytes, 8, 0), 7);
	assert_memory_equal(bytes, "devices", 7);
	/* Unwritten memory takes no space. */
	assert_int_equal(fstat(ram, &st), 0);
	assert_int_equal(st.st_blocks * 512, 3 * 4096);
	assert_int_equal(stat(path, &st), 0);
	assert_true(st.st_size < 4 * 4096);
	assert_int_equal(snapshot_read_key(path, &key), 0);
	assert_string_equal(buf_str(&key), KEY);
	buf_free(&key);
	close(ram);
	close(state);
}

static void refused(int code, const char *text)
{
	int ram = memory(RAM), state = memory(0);
	struct err e = { 0 };

	assert_int_equal(read_into(ram, state, KEY, &e), code);
	assert_non_null(strstr(e.text, text));
	close(ram);
	close(state);
}

static void test_damaged(void **context)
{
	struct stat st;
	int fd;

	(void)context;
	write_one(KEY);
	assert_int_equal(stat(path, &st), 0);
	fd = open(path, O_RDWR | O_CLOEXEC);
	for (off_t at = 0; at < st.st_size; at += at < 256 ? 1 : 97) {
		uint8_t byte;

		assert_int_equal(pread(fd, &byte, 1, at), 1);
		byte ^= 0x10;
		assert_int_equal(pwrite(fd, &byte, 1, at), 1);
		refused(-EBADMSG, "is damaged");
		byte ^= 0x10;
		assert_int_equal(pwrite(fd, &byte, 1, at), 1);
	}
	assert_int_equal(pwrite(fd, "x", 1, st.st_size), 1);
	refused(-EBADMSG, "is damaged");
	for (off_t size = st.st_size - 1; size > 0; size -= size < 256 ? 1 : 1009) {
		assert_int_equal(ftruncate(fd, size), 0);
		refused(-EBADMSG, "is damaged");
	}
	close(fd);
}

static void test_others(void **context)
{
	int ram = memory(2 * RAM), state = memory(0);
	struct err e = { 0 };

	(void)context;
	write_one("kernel 6.12\n");
	refused(-EBADMSG, "is damaged");
	/* of another size */
	assert_int_equal(read_into(ram, state, "kernel 6.12\n", &e), -EBADMSG);
	unlink(path);
	assert_int_equal(read_into(ram, state, KEY, &e), -ENOENT);
	close(ram);
	close(state);
}

/* A full disk is reported in the middle of writing; nothing is left of the file. */
static void test_no_room(void **context)
{
	struct rlimit before, small;
	int ram = memory(RAM), state = memory(0), r;
	struct err e = { 0 };

	(void)context;
	assert_int_equal(pwrite(ram, "page", 4, 0), 4);
	signal(SIGXFSZ, SIG_IGN);
	assert_int_equal(getrlimit(RLIMIT_FSIZE, &before), 0);
	small = (struct rlimit){ 4096, before.rlim_max };
	assert_int_equal(setrlimit(RLIMIT_FSIZE, &small), 0);
	r = snapshot_write(path, &(struct snapshot_content){ KEY, ram, state }, &e);
	assert_int_equal(setrlimit(RLIMIT_FSIZE, &before), 0);
	assert_int_equal(r, -EFBIG);
	assert_non_null(strstr(e.text, " cannot be written: File too large"));
	assert_int_equal(access(path, F_OK), -1);
	close(ram);
	close(state);
}

/* ---- the monitor ---- */

static int ends[2];

static void says(const char *text)
{
	assert_int_equal(write(ends[1], text, strlen(text)), strlen(text));
}

static int open_monitor(void **context)
{
	(void)context;
	return socketpair(AF_UNIX, SOCK_STREAM, 0, ends);
}

static int close_monitor(void **context)
{
	(void)context;
	close(ends[0]);
	if (ends[1] >= 0)
		close(ends[1]);
	return 0;
}

#define MB (1ull << 20)

/* A file in the cache, last used that many seconds ago. */
static void keep_one(const char *folder, const char *name, unsigned ago)
{
	const struct timespec used[2] = { { time(NULL) - ago, 0 }, { time(NULL) - ago, 0 } };
	static const char bytes[MB] = "x";
	char file[PATH_MAX];

	snprintf(file, sizeof(file), "%s/%s", folder, name);
	assert_int_equal(file_create(file, bytes, sizeof(bytes), NULL), 0);
	assert_int_equal(utimensat(AT_FDCWD, file, used, 0), 0);
}

static bool is_kept(const char *folder, const char *name)
{
	char file[PATH_MAX];

	snprintf(file, sizeof(file), "%s/%s", folder, name);
	return !access(file, F_OK);
}

/* The most recently used ones stay, as many as there is room for; the newest always stays. */
static void test_limit(void **context)
{
	char root[] = "/tmp/test_snapshots-XXXXXX", folder[PATH_MAX / 2];
	const char *old = getenv("XDG_CACHE_HOME");
	char *before = old ? strdup(old) : NULL;

	(void)context;
	assert_non_null(mkdtemp(root));
	setenv("XDG_CACHE_HOME", root, 1);
	assert_int_equal(cache_folder("snapshots", folder, sizeof(folder), NULL), 0);
	keep_one(folder, "oldest", 400);
	keep_one(folder, "used", 10);
	keep_one(folder, "older", 300);
	keep_one(folder, "lock", 900);
	keep_one(folder, "other.new-1", 900); /* process 1 runs: it is being written */
	snapshots_shrink(3 * MB + MB / 2, "oldest");
	assert_true(is_kept(folder, "oldest") && is_kept(folder, "older"));
	snapshots_shrink(2 * MB + MB / 2, "used");
	assert_true(is_kept(folder, "used") && is_kept(folder, "older"));
	assert_false(is_kept(folder, "oldest"));
	snapshots_shrink(0, "older");
	assert_true(is_kept(folder, "older") && is_kept(folder, "lock"));
	assert_true(is_kept(folder, "other.new-1"));
	assert_false(is_kept(folder, "used"));
	assert_int_equal(nftw(root, remove_entry, 8, FTW_DEPTH | FTW_PHYS), 0);
	if (before)
		setenv("XDG_CACHE_HOME", before, 1);
	else
		unsetenv("XDG_CACHE_HOME");
	free(before);
}

static void test_monitor(void **context)
{
	const double soon = clock_seconds() + 5;
	struct qmp q;
	struct err e;
	json_t *data = NULL;
	char asked[256] = "";

	(void)context;
	says("{\"QMP\": {}}\n{\"return\": {}}\n");
	assert_int_equal(qmp_begin(&q, ends[0], soon, &e), 0);
	/* An event between a command and its answer waits until it is asked for. */
	says("{\"event\": \"STOP\", \"data\": {\"n\": 7}}\n{\"return\": {}}\n");
	assert_int_equal(qmp_call(&q, "cont", json_pack("{s:i}", "a", 1), -1, soon, &e), 0);
	assert_true(read(ends[1], asked, sizeof(asked) - 1) > 0);
	assert_string_equal(asked, "{\"execute\":\"qmp_capabilities\"}"
				   "{\"execute\":\"cont\",\"arguments\":{\"a\":1}}");
	assert_int_equal(qmp_event(&q, "STOP", &data, soon, &e), 0);
	assert_int_equal(json_integer_value(json_object_get(data, "n")), 7);
	json_decref(data);
	says("{\"error\": {\"class\": \"x\", \"desc\": \"not now\"}}\n");
	assert_int_equal(qmp_call(&q, "migrate", NULL, -1, soon, &e), -EREMOTEIO);
	assert_string_equal(e.text, "QEMU refuses migrate: not now");
	qmp_end(&q);
}

static void test_monitor_for_people(void **context)
{
	const double soon = clock_seconds() + 5;
	struct buf text = { 0 };
	struct qmp q;
	struct err e;
	char asked[256] = "";

	(void)context;
	says("{\"QMP\": {}}\n{\"return\": {}}\n");
	assert_int_equal(qmp_begin(&q, ends[0], soon, &e), 0);
	assert_true(read(ends[1], asked, sizeof(asked) - 1) > 0);
	memset(asked, 0, sizeof(asked));
	says("{\"return\": \"RIP=00401000\\r\\n\"}\n");
	assert_int_equal(qmp_monitor(&q, "info registers", &text, soon, &e), 0);
	assert_string_equal(buf_str(&text), "RIP=00401000\r\n");
	assert_true(read(ends[1], asked, sizeof(asked) - 1) > 0);
	assert_string_equal(asked, "{\"execute\":\"human-monitor-command\","
				   "\"arguments\":{\"command-line\":\"info registers\"}}");
	buf_free(&text);
	qmp_end(&q);
}

static void test_monitor_that_ends(void **context)
{
	const double soon = clock_seconds() + 5;
	struct qmp q;
	struct err e;

	(void)context;
	says("{\"QMP\": {}}\n{\"return\": {}}\n");
	assert_int_equal(qmp_begin(&q, ends[0], soon, &e), 0);
	assert_int_equal(qmp_event(&q, "STOP", NULL, clock_seconds() - 1, &e), -ETIMEDOUT);
	says("no json\n");
	assert_int_equal(qmp_event(&q, "STOP", NULL, soon, &e), -EPROTO);
	close(ends[1]);
	ends[1] = -1;
	assert_int_equal(qmp_event(&q, "STOP", NULL, soon, &e), -EPIPE);
	qmp_end(&q);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_teardown(test_comes_back, remove_path),
		cmocka_unit_test_teardown(test_damaged, remove_path),
		cmocka_unit_test_teardown(test_others, remove_path),
		cmocka_unit_test(test_no_room),
		cmocka_unit_test(test_limit),
		cmocka_unit_test_setup_teardown(test_monitor, open_monitor, close_monitor),
		cmocka_unit_test_setup_teardown(test_monitor_for_people, open_monitor,
						close_monitor),
		cmocka_unit_test_setup_teardown(test_monitor_that_ends, open_monitor,
						close_monitor),
	};

	return cmocka_run_group_tests(tests, make_path, NULL);
}
