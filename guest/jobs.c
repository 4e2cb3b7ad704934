// SPDX-License-Identifier: GPL-2.0-or-later
#include "guest/jobs.h"

#include <errno.h>
#include <fcntl.h>
#include <grp.h>
#include <signal.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "guest/mailbox.h"
#include "guest/relay.h"
#include "guest/spec.h"

/* A report to init from a supervisor, or from the process before it executes. */
struct report {
	enum { REPORT_PID, REPORT_FAILED, REPORT_STATUS } kind;
	int value;  /* pid, errno or wait status */
	int failed; /* REPORT_FAILED: index of the step, or STEP_EXEC */
};

/* --- in the job's process, before it executes the program --- */

/* The program's user must be able to open /dev/stdout, as on the host. */
static int own_descriptor(const struct spec_job *spec, unsigned number)
{
	enum fd_kind kind = spec->fd[number].kind;

	if (!spec->has_uid || (kind != FD_KIND_PIPE && kind != FD_KIND_TTY))
		return 0;
	return fchown(number, spec->uid[0], -1) < 0 ? -errno : 0;
}

static int set_descriptors(const struct spec_job *spec, const struct relay *relay)
{
	int err = 0, give[3];

	for (unsigned i = 0; i < 3; i++) {
		give[i] = relay_give(relay, spec, i);
		if (give[i] < 0 && spec->fd[i].kind != FD_KIND_CLOSED)
			return -errno;
	}
	for (unsigned i = 0; i < 3 && !err; i++) {
		if (give[i] < 0)
			close(i);
		else
			err = dup2(give[i], i) < 0 ? -errno : own_descriptor(spec, i);
	}
	return err;
}

static int set_terminal(const struct spec_job *spec, const struct relay *relay)
{
	(void)relay;
	for (unsigned i = 0; i < 3; i++) {
		if (spec->kind == JOB_MAIN && spec->fd[i].kind == FD_KIND_TTY)
			return ioctl(i, TIOCSCTTY, 0) < 0 ? -errno : 0;
	}
	return 0;
}

/* A limit above what this kernel allows (RLIMIT_NOFILE above fs.nr_open) stays at the kernel's
 * value. */
static int set_limits(const struct spec_job *spec, const struct relay *relay)
{
	(void)relay;
	for (size_t i = 0; i < spec->limit_count; i++) {
		const struct spec_limit *at = &spec->limits[i];

		if (setrlimit(at->resource, &at->limit) < 0 && errno != EPERM)
			return -errno;
	}
	return 0;
}

static int set_directory(const struct spec_job *spec, const struct relay *relay)
{
	(void)relay;
	if (spec->has_umask)
		umask(spec->umask);
	return spec->cwd && chdir(spec->cwd) < 0 ? -errno : 0;
}

static int set_groups(const struct spec_job *spec, const struct relay *relay)
{
	(void)relay;
	if (setgroups(spec->group_count, spec->groups) < 0)
		return -errno;
	if (!spec->has_gid)
		return 0;
	return setresgid(spec->gid[0], spec->gid[1], spec->gid[1]) < 0 ? -errno : 0;
}

static int set_user(const struct spec_job *spec, const struct relay *relay)
{
	(void)relay;
	if (!spec->has_uid)
		return 0;
	return setresuid(spec->uid[0], spec->uid[1], spec->uid[1]) < 0 ? -errno : 0;
}

static const struct {
	const char *name;
	int (*take)(const struct spec_job *spec, const struct relay *relay);
} steps[] = {
	{ "descriptors", set_descriptors }, { "controlling terminal", set_terminal },
	{ "resource limits", set_limits },  { "working directory", set_directory },
	{ "groups", set_groups },           { "user", set_user },
};

#define STEP_COUNT (int)(sizeof(steps) / sizeof(*steps))
#define STEP_EXEC  STEP_COUNT

/* Signals: init never touches a disposition or the mask, so the program starts with the kernel's
 * defaults. */
static _Noreturn void process_run(const struct spec_job *spec, const struct relay *relay,
				  int report, int go)
{
	char *no_words[] = { NULL }, word;
	int step, err = 0;

	while (read(go, &word, 1) < 0 && errno == EINTR)
		;
	setsid();
	for (step = 0; step < STEP_COUNT; step++) {
		err = steps[step].take(spec, relay);
		if (err)
			break;
	}
	if (!err) {
		execve(spec->exe, spec->argv.at, spec->envp.at ? spec->envp.at : no_words);
		err = -errno;
	}
	struct report told = { REPORT_FAILED, -err, step };
	_exit(write(report, &told, sizeof(told)) == sizeof(told) ? 127 : 126);
}

/* --- in the supervisor --- */

/* Closes everything but the report: other descriptors inherited from init would keep the programs'
 * pipes alive. */
static void close_all_but(int report)
{
	dup2(report, 0);
	if (close_range(1, ~0u, 0) == 0)
		return;
	for (int fd = 1; fd < 256; fd++) /* kernels before 5.9; init has fewer */
		close(fd);
}

/* A program that signals every process (kill -1) must not hit its supervisor. */
static void ignore_signals(void)
{
	sigset_t all;

	sigfillset(&all);
	sigprocmask(SIG_BLOCK, &all, NULL);
}

static void tell(int report, int kind, int value)
{
	struct report told = { kind, value, 0 };

	if (write(report, &told, sizeof(told)) != sizeof(told))
		_exit(1);
}

static _Noreturn void supervisor_run(const struct spec_job *spec, const struct relay *relay,
				     int report, int go)
{
	pid_t pid, ended;
	int status;

	prctl(PR_SET_CHILD_SUBREAPER, 1);
	pid = fork();
	if (pid == 0)
		process_run(spec, relay, report, go);
	int err = errno;
	ignore_signals();
	close_all_but(report);
	if (pid < 0)
		tell(0, REPORT_FAILED, err);
	else
		tell(0, REPORT_PID, pid);
	while ((ended = waitpid(-1, &status, 0)) > 0) {
		if (ended == pid)
			tell(0, REPORT_STATUS, status);
	}
	_exit(0);
}

/* --- in init --- */

int job_start(struct job *job, const struct relay *relay)
{
	int report[2], go[2];

	if (pipe2(report, O_CLOEXEC) < 0 || pipe2(go, O_CLOEXEC) < 0)
		return -errno;
	job->supervisor = fork();
	if (job->supervisor < 0)
		return -errno;
	if (job->supervisor == 0) {
		close(go[1]); /* the process's own copy would keep it waiting */
		supervisor_run(job->spec, relay, report[1], go[0]);
	}
	close(report[1]);
	close(go[0]);
	job->report = report[0];
	job->go = go[1];
	job_report(job);
	return 0;
}

void job_go(struct job *job)
{
	close(job->go);
	job->go = -1;
}

static void tell_failure(struct job *job, const struct report *told)
{
	job->failed = true;
	job->status = W_EXITCODE(127, 0);
	if (told->failed == STEP_EXEC)
		mail_number(MAIL_EXEC_FAILED, job->index, told->value);
	else
		mail_text(MAIL_MESSAGE, "cannot start %s: %s: %s", job->spec->exe,
			  job->pid ? steps[told->failed].name : "fork", strerror(told->value));
}

/* The whole job has ended, unless its supervisor was killed (kill -9 -1 by root): then init
 * inherits what is left, and the status is unknown. */
static void job_end(struct job *job)
{
	int status = 0;

	close(job->report);
	job->report = -1;
	waitpid(job->supervisor, &status, 0);
	if (WIFSIGNALED(status)) {
		mail_text(MAIL_MESSAGE, "the supervisor of %s was killed", job->spec->exe);
		job->failed = true;
		job->status = W_EXITCODE(127, 0);
	}
	while (waitpid(-1, NULL, WNOHANG) > 0)
		;
}

bool job_report(struct job *job)
{
	struct report told;

	if (read(job->report, &told, sizeof(told)) != sizeof(told)) {
		job_end(job);
		return false;
	}
	switch (told.kind) {
	case REPORT_PID:
		job->pid = told.value;
		mail_number(MAIL_JOB, job->index, job->pid);
		break;
	case REPORT_FAILED:
		tell_failure(job, &told);
		break;
	case REPORT_STATUS:
		job->status = told.value;
		job->ended = true;
		break;
	}
	return true;
}
