// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Process 1 of the VM: sets up the environment that the programs expect, pauses where a snapshot is
 * taken, unpacks the parcel, tells the recorder to start, runs the jobs of the specification, and
 * ends the VM. It sleeps whenever there is nothing to do: an idle guest costs nothing.
 */
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/reboot.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "guest/calibrate.h"
#include "guest/fetch.h"
#include "guest/host.h"
#include "guest/jobs.h"
#include "guest/mailbox.h"
#include "guest/modules.h"
#include "guest/oracle.h"
#include "guest/parcel.h"
#include "guest/procs.h"
#include "guest/relay.h"
#include "guest/spec.h"
#include "guest/warm.h"
#include "guest/world.h"
#include "guest/xattrs.h"

struct run {
	struct spec spec;
	struct relay relay;
	struct host host;
	struct oracle oracle;
	struct job *jobs; /* spec.job_count of them; the last is JOB_MAIN */
	struct pollfd *polls;
	struct proc procs[PROCS_MAX];
};

/* Checks whether a server is ready: the first ones 1 ms of guest time apart, then 10 ms. */
#define READY_FAST  500
#define READY_TRIES 1500
/* Longest interval between checks for what is still active after the program's end. */
#define LINGER_LOOK_MS 250
#define LEFT_WAIT_MS   1000

static struct job *main_job(struct run *run)
{
	return &run->jobs[run->spec.job_count - 1];
}

/* --- jobs --- */

static void serve_job(struct run *run, struct job *job)
{
	if (job_report(job))
		return;
	relay_serve(&run->relay); /* its output is sent before its end */
	if (job == main_job(run))
		mail_text(MAIL_MARK, "main-end");
	mail_number(MAIL_EXIT, job->index, (unsigned)job->status);
}

/* Waits up to `timeout` milliseconds (-1: forever) for an event and handles it. */
static void serve(struct run *run, int timeout)
{
	unsigned count = relay_poll(&run->relay, run->polls), first_job = count;
	int soon = relay_timeout(&run->relay);

	for (size_t i = 0; i < run->spec.job_count; i++) {
		if (job_runs(&run->jobs[i]))
			run->polls[count++] = (struct pollfd){ run->jobs[i].report, POLLIN, 0 };
	}
	if (timeout < 0 || (soon >= 0 && soon < timeout))
		timeout = soon;
	if (poll(run->polls, count, timeout) < 0)
		return;
	relay_serve(&run->relay);
	for (size_t i = 0; i < run->spec.job_count && first_job < count; i++) {
		if (run->jobs[i].report != run->polls[first_job].fd)
			continue;
		if (run->polls[first_job++].revents)
			serve_job(run, &run->jobs[i]);
	}
}

static int start(struct run *run, struct job *job)
{
	int err = job_start(job, &run->relay);

	if (err) {
		mail_text(MAIL_MESSAGE, "cannot start %s: %s", job->spec->exe, strerror(-err));
		return err;
	}
	if (job == main_job(run)) {
		mail_text(MAIL_MARK, "main-start");
		relay_ask(&run->relay, true);
	}
	job_go(job);
	return 0;
}

/* A server is ready when all its tasks sleep and one of them waits for clients, or when its first
 * process is gone and the daemon left behind sleeps. */
static bool is_ready(struct run *run, const struct job *job)
{
	size_t count = procs_below(job->supervisor, run->procs);
	enum procs_state state = procs_state(run->procs, count);

	if (state == PROCS_SLEEP)
		return count && run->procs[0].pid != job->pid;
	return state == PROCS_SERVE;
}

static void wait_ready(struct run *run, const struct job *job)
{
	for (int i = 0; i < READY_TRIES; i++) {
		if (!job_runs(job) || is_ready(run, job))
			return;
		serve(run, i < READY_FAST ? 1 : 10);
	}
	mail_text(MAIL_MARK, "not-ready %u", job->index);
}

static int run_jobs(struct run *run)
{
	struct job *last = main_job(run);

	/* One by one: a server may be a client of the previous one. */
	for (struct job *job = run->jobs; job < last; job++) {
		int err = start(run, job);
		if (err)
			return err;
		wait_ready(run, job);
		if (job->failed)
			return -ECANCELED;
	}
	int err = start(run, last);
	if (err)
		return err;
	while (job_runs(last) && !last->ended)
		serve(run, -1);
	return last->failed ? -ECANCELED : 0;
}

static bool any_runs(const struct run *run)
{
	for (size_t i = 0; i < run->spec.job_count; i++) {
		if (job_runs(&run->jobs[i]))
			return true;
	}
	return false;
}

/* Signals all remaining processes of the jobs; with `told`, reports each first. */
static void signal_left(struct run *run, int signal, bool told)
{
	for (size_t i = 0; i < run->spec.job_count; i++) {
		if (!job_runs(&run->jobs[i]))
			continue;
		size_t count = procs_below(run->jobs[i].supervisor, run->procs);
		for (size_t j = 0; told && j < count; j++)
			mail_text(MAIL_LEFT, "%d %s", run->procs[j].pid, run->procs[j].comm);
		for (size_t j = 0; j < count; j++)
			kill(run->procs[j].pid, signal);
	}
}

static long long now_ms(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return now.tv_sec * 1000LL + now.tv_nsec / 1000000;
}

static void serve_left(struct run *run)
{
	long long end = now_ms() + LEFT_WAIT_MS, left = LEFT_WAIT_MS;

	for (; any_runs(run) && left > 0; left = end - now_ms())
		serve(run, (int)left);
}

static bool all_wait_for_ever(struct run *run)
{
	for (size_t i = 0; i < run->spec.job_count; i++) {
		if (!job_runs(&run->jobs[i]))
			continue;
		size_t count = procs_below(run->jobs[i].supervisor, run->procs);
		if (!procs_wait_for_ever(run->procs, count))
			return false;
	}
	return true;
}

/* Lets a server answer its last client, write its log or end by itself. Checking costs recorded
 * instructions: the longer nothing has changed, the less often. */
static void linger(struct run *run)
{
	long long end = now_ms() + run->spec.linger_ms, left = run->spec.linger_ms;
	int pause = 1;

	while (any_runs(run) && left > 0 && !all_wait_for_ever(run)) {
		serve(run, pause < left ? pause : (int)left);
		pause = pause < LINGER_LOOK_MS ? 2 * pause : LINGER_LOOK_MS;
		left = end - now_ms();
	}
}

static void end_left(struct run *run)
{
	relay_ask(&run->relay, false); /* no reader is left */
	linger(run);
	if (!any_runs(run))
		return;
	signal_left(run, SIGTERM, true);
	serve_left(run);
	signal_left(run, SIGKILL, false);
	serve_left(run);
}

/* --- before and after --- */

/* Number of processes killed by the kernel for lack of memory (proc(5), /proc/vmstat). */
static unsigned long killed_for_memory(void)
{
	FILE *f = fopen("/proc/vmstat", "re");
	unsigned long count = 0;
	char line[128];

	while (f && fgets(line, sizeof(line), f))
		if (sscanf(line, "oom_kill %lu", &count) == 1)
			break;
	if (f)
		fclose(f);
	return count;
}

static void tell_killed(void)
{
	unsigned long count = killed_for_memory();

	if (count)
		mail_text(MAIL_NOTE,
			  "the VM ran out of memory, and its kernel killed %lu process%s: --memory "
			  "SIZE gives it more, up to 2G",
			  count, count == 1 ? "" : "es");
}

static int jobs_alloc(struct run *run)
{
	size_t count = run->spec.job_count;

	run->jobs = calloc(count, sizeof(*run->jobs));
	run->polls = calloc(count + RELAY_POLLS, sizeof(*run->polls));
	if (!run->jobs || !run->polls)
		return -ENOMEM;
	for (size_t i = 0; i < count; i++)
		run->jobs[i] = (struct job){
			.spec = &run->spec.jobs[i], .index = i, .report = -1, .go = -1
		};
	return relay_open(&run->relay, &run->spec);
}

static int read_spec(struct spec *spec)
{
	int fd = open(SPEC_PATH, O_RDONLY | O_CLOEXEC), err = -EINVAL;
	struct stat stat;

	if (fd < 0 || fstat(fd, &stat) < 0)
		return -errno;
	char *bytes = malloc(stat.st_size + 1);
	if (!bytes)
		return -ENOMEM;
	if (read(fd, bytes, stat.st_size) == stat.st_size) /* a file in memory is read in one go */
		err = spec_parse(spec, bytes, stat.st_size);
	free(bytes);
	close(fd);
	return err;
}

/* Prepares everything that does not depend on the run, up to where a snapshot is taken. */
static int prepare_machine(void)
{
	int err = world_make();

	if (err)
		return err;
	err = modules_load();
	if (err)
		return err;
	warm_up();
	mail_pause();
	return 0;
}

/* Moves to the programs' root; init has opened its own files by then. */
static int prepare_root(struct run *run)
{
	int err = run->spec.flags & SPEC_HOST_FILES ? host_enter(&run->host) : 0;

	if (!err)
		xattrs_give(&run->spec);
	return err || !(run->spec.flags & SPEC_NET_USER) ? err : world_resolve();
}

static int prepare_run(struct run *run)
{
	int err = parcel_unpack();

	if (err)
		return err;
	err = read_spec(&run->spec);
	if (err) {
		mail_text(MAIL_MESSAGE, "%s: %s", SPEC_PATH, strerror(-err));
		return err;
	}
	mail_choose(run->spec.flags & SPEC_DEBUGCON ? MAIL_BY_LINE : MAIL_BY_CALL);
	if (run->spec.flags & SPEC_SYMBOLS)
		return mail_file("symbols", "/proc/kallsyms");
	if (run->spec.flags & SPEC_CALIBRATE) {
		err = calibrate();
		mail_text(MAIL_MESSAGE, "cannot calibrate: %s", strerror(-err));
		return err;
	}
	err = world_fit(&run->spec);
	if (err)
		return err;
	modules_tell();
	if (run->spec.flags & SPEC_ORACLE)
		err = oracle_prepare(&run->oracle, run->spec.tracer);
	if (err)
		return err;
	err = jobs_alloc(run);
	if (err)
		mail_text(MAIL_MESSAGE, "cannot prepare the jobs: %s", strerror(-err));
	return err ? err : prepare_root(run);
}

/* The recorder reads init's memory, which must be present: locked, so that it stays. */
static int run_all(struct run *run)
{
	if (mlockall(MCL_CURRENT | MCL_FUTURE) < 0) {
		mail_text(MAIL_MESSAGE, "mlockall: %s", strerror(errno));
		return W_EXITCODE(127, 0);
	}
	if (prepare_machine() || prepare_run(run))
		return W_EXITCODE(127, 0);
	if (run->spec.flags & SPEC_SYMBOLS)
		return 0;
	oracle_switch(&run->oracle, true);
	mail_number(MAIL_START, 0, 0);
	int err = run_jobs(run);
	end_left(run);
	oracle_switch(&run->oracle, false);
	mail_number(MAIL_STOP, 0, 0);
	tell_killed();
	if (run->spec.flags & SPEC_ORACLE)
		oracle_send();
	if (run->spec.flags & SPEC_HOST_FILES)
		host_tell_wrote(&run->host);
	fetch_send(&run->spec);
	return err ? W_EXITCODE(127, 0) : main_job(run)->status;
}

int main(void)
{
	static struct run run;

	if (getpid() != 1) {
		fprintf(stderr, "ringtrip's init runs as process 1 of a VM, nowhere else\n");
		return 1;
	}
	mail_number(MAIL_QUIT, run_all(&run), 0);
	reboot(RB_AUTOBOOT);
	for (;;)
		pause();
}
