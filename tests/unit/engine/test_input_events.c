// SPDX-License-Identifier: GPL-2.0-or-later
/* The input of an earlier recording, handed to the recorder one event after the other. */
#include "engine/vm/input_events.h"

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

#include "base/err.h"
#include "recorder/plan.h"
#include "trace/writer.h"

struct event {
	uint32_t head;
	struct rec_input r;
	char bytes[4];
};

/* Makes a trace with these events, each in a separate chunk; returns its path below /proc. */
static int trace_of(const struct event *events, size_t n, char path[64])
{
	int fd = memfd_create("trace", 0);
	struct err e;
	struct trace_writer *w = trace_writer_new(fd, "trace", &e);
	const uint32_t block = 7;

	assert_non_null(w);
	for (size_t i = 0; i < n; i++) {
		assert_int_equal(trace_write_words(w, &block, 1, &e), 0);
		assert_int_equal(trace_write_words(w, &events[i].head, sizeof(events[i]) / 4, &e),
				 0);
		assert_int_equal(trace_writer_flush(w, &e), 0);
	}
	trace_writer_free(w);
	snprintf(path, 64, "/proc/self/fd/%d", fd);
	return fd;
}

#define HEAD (TRACE_EVENT | REC_INPUT << 24 | (sizeof(struct event) / 4 - 1))

static void test_one_after_the_other(void **state)
{
	const struct event events[] = { { HEAD, { 3, INPUT_IS_BYTES, 4 }, "abc\n" },
					{ HEAD, { 9, INPUT_IS_END, 0 }, "" } };
	struct input *in = calloc(1, sizeof(*in));
	struct input_events *v;
	char path[64];
	struct err e;
	int fd = trace_of(events, 2, path);

	(void)state;
	v = input_events_read(path, &e);
	assert_non_null(v);
	input_events_feed(v, in);
	assert_int_equal(in->next_is_there, 1);
	assert_int_equal(in->next.ordinal, 3);
	assert_int_equal(in->next.n_bytes, 4);
	assert_memory_equal(in->bytes, "abc\n", 4);
	input_events_feed(v, in); /* not taken yet */
	assert_int_equal(in->next.ordinal, 3);
	in->next_is_there = 0;
	input_events_feed(v, in);
	assert_int_equal(in->next.ordinal, 9);
	assert_int_equal(in->next.kind, INPUT_IS_END);
	in->next_is_there = 0;
	input_events_feed(v, in); /* after the last: no call has that number */
	assert_true(in->next_is_there && in->next.ordinal == UINT64_MAX);
	input_events_free(v);
	free(in);
	close(fd);
}

static void test_no_such_file(void **state)
{
	struct err e;

	(void)state;
	assert_null(input_events_read("/nonexistent/trace", &e));
	assert_string_equal(e.text, "/nonexistent/trace: No such file or directory");
}

/* More than fits into the recorder's buffer. */
static void test_too_long(void **state)
{
	const uint32_t n = INPUT_PIECE + 4;
	struct event *long_one = calloc(1, sizeof(*long_one) + n);
	struct err e;
	int fd = memfd_create("trace", 0);
	struct trace_writer *w = trace_writer_new(fd, "trace", &e);
	char path[64];

	(void)state;
	*long_one = (struct event){ TRACE_EVENT | REC_INPUT << 24 | (4 + n / 4),
				    { 0, INPUT_IS_BYTES, n },
				    "" };
	assert_int_equal(trace_write_words(w, &long_one->head, 5 + n / 4, &e), 0);
	assert_int_equal(trace_writer_flush(w, &e), 0);
	trace_writer_free(w);
	snprintf(path, sizeof(path), "/proc/self/fd/%d", fd);
	assert_null(input_events_read(path, &e));
	assert_non_null(strstr(e.text, "is too long: 16388 bytes, at most 16384"));
	free(long_one);
	close(fd);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_one_after_the_other),
		cmocka_unit_test(test_no_such_file),
		cmocka_unit_test(test_too_long),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
