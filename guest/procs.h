/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What /proc tells of the processes below a job's supervisor: who they are, and whether they wait
 * for others. */
#ifndef GUEST_PROCS_H
#define GUEST_PROCS_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

#define PROCS_MAX 256 /* of one job; what is beyond is not seen */

struct proc {
	pid_t pid;
	char comm[32];
};

/* The living processes below `root`, which is not one of them, parents first. Returns how many. */
size_t procs_below(pid_t root, struct proc procs[PROCS_MAX]);

enum procs_state {
	PROCS_RUN,   /* a task of theirs can go on by itself */
	PROCS_SLEEP, /* all are asleep */
	PROCS_SERVE, /* all are asleep, one of them in a call in which a server waits for its
			clients */
};

enum procs_state procs_state(const struct proc *procs, size_t count);

/* Returns true if nothing will happen unless somebody else does something: every task waits in a
 * call that has no timeout. An interval timer (alarm, setitimer) cannot be seen from outside. */
bool procs_wait_for_ever(const struct proc *procs, size_t count);

#endif
