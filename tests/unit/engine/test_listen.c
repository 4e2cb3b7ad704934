// SPDX-License-Identifier: GPL-2.0-or-later
/* The recorder's data, from the ring to the notes: the guest's numbers are not trusted. */
#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/err.h"
#include "engine/vm/session.h"
#include "guest/protocol.h"
#include "recorder/plan.h"
#include "trace/format.h"
#include "trace/writer.h"

static char *program[] = { "client", NULL };
static char *also[] = { "server one", "server two", NULL };

struct listener {
	struct record_opts opts;
	struct record_result result;
	struct session s;
	int fd;
};

static int set_up(void **state)
{
	struct listener *l = calloc(1, sizeof(*l));
	struct err e;

	*state = l;
	l->fd = memfd_create("trace", MFD_CLOEXEC);
	l->opts = (struct record_opts){ .argv = program, .also = also };
	l->s = (struct session){ .opts = &l->opts, .result = &l->result, .main_job = 2 };
	l->s.oracle_fd[0] = l->s.oracle_fd[1] = -1;
	l->s.vm.shared = aligned_alloc(_Alignof(struct shared), sizeof(*l->s.vm.shared));
	if (l->s.vm.shared)
		memset(l->s.vm.shared, 0, sizeof(*l->s.vm.shared));
	l->s.writer = trace_writer_new(l->fd, "trace", &e);
	return l->s.vm.shared && l->s.writer ? 0 : -1;
}

static int tear_down(void **state)
{
	struct listener *l = *state;

	trace_writer_free(l->s.writer);
	buf_free(&l->result.notes);
	buf_free(&l->s.message);
	free(l->s.vm.shared);
	close(l->fd);
	free(l);
	return 0;
}

/* A segment with one message from init. */
static int mail(struct listener *l, enum mail_op op, uint32_t arg, uint64_t len)
{
	const struct rec_mail m = { .op = op, .arg = arg, .len = len };
	struct shared *sh = l->s.vm.shared;
	const uint32_t at = sh->filled % RING_SEGMENTS;
	struct err e;

	sh->words[at][0] = TRACE_EVENT | REC_MAIL << 24 | sizeof(m) / 4;
	memcpy(&sh->words[at][1], &m, sizeof(m));
	sh->used[at] = 1 + sizeof(m) / 4;
	sh->filled++;
	return session_drain(&l->s, &e);
}

static void test_exec_failed(void **state)
{
	struct listener *l = *state;

	assert_int_equal(mail(l, MAIL_EXEC_FAILED, 1, ENOENT), 0);
	assert_int_equal(mail(l, MAIL_EXEC_FAILED, 2, EACCES), 0);
	assert_string_equal(buf_str(&l->result.notes),
			    "server two could not be executed in the guest: No such file or "
			    "directory\n"
			    "client could not be executed in the guest: Permission denied\n");
}

static void test_job_without_name(void **state)
{
	struct listener *l = *state;

	assert_int_equal(mail(l, MAIL_EXEC_FAILED, 3, ENOENT), 0);
	assert_int_equal(mail(l, MAIL_EXEC_FAILED, UINT32_MAX, ENOENT), 0);
	assert_string_equal(buf_str(&l->result.notes),
			    "a program that nobody asked for could not be executed in the guest: "
			    "No such file or directory\n"
			    "a program that nobody asked for could not be executed in the guest: "
			    "No such file or directory\n");
}

/* Nonexistent jobs, channels and files change nothing. */
static void test_numbers_beyond(void **state)
{
	struct listener *l = *state;

	assert_int_equal(mail(l, MAIL_EXIT, 77, 0x100), 0);
	assert_int_equal(mail(l, MAIL_JOB, UINT32_MAX, 1), 0);
	assert_int_equal(mail(l, MAIL_ORACLE, 2, 0), 0);
	assert_int_equal(mail(l, 9999, 0, 0), 0);
	assert_false(l->s.main_started || l->s.main_ended || l->result.notes.len);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(test_exec_failed, set_up, tear_down),
		cmocka_unit_test_setup_teardown(test_job_without_name, set_up, tear_down),
		cmocka_unit_test_setup_teardown(test_numbers_beyond, set_up, tear_down),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
