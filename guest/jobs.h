/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * A job: a program of the specification, its process, and the supervisor above that.
 *
 *	init (1) ── supervisor, a subreaper ── its process ── children, also daemonised
 *
 * The supervisor is a fork of init that only waits: it reports the process's status through a pipe
 * and ends when nothing of the job is left, which init sees as the end of the pipe. The process
 * waits for init's go-ahead before it executes the program, so that its pid is reported through the
 * mailbox first.
 */
#ifndef GUEST_JOBS_H
#define GUEST_JOBS_H

#include <stdbool.h>
#include <sys/types.h>

struct relay;
struct spec_job;

struct job {
	const struct spec_job *spec; /* borrowed */
	unsigned index;
	pid_t supervisor, pid;
	int report, go; /* init's ends of the pipes, or -1 */
	int status;     /* wait status of the process, once ended */
	bool ended;     /* the process has; others of the job may still run */
	bool failed;    /* nothing was executed; the mailbox was told why */
};

/* Forks; the process waits for job_go. Returns 0 or -errno. */
int job_start(struct job *job, const struct relay *relay);
void job_go(struct job *job);

/* Waits for a report from the supervisor; false if the supervisor and everything below it has
 * ended. */
bool job_report(struct job *job);

static inline bool job_runs(const struct job *job)
{
	return job->report >= 0;
}

#endif
