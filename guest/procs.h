/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What /proc says about the processes below a job's supervisor: who they are, and whether they wait
 * for others. */
#ifndef GUEST_PROCS_H
#define GUEST_PROCS_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

#define PROCS_MAX 256 /* per job; any further ones are not seen */

struct proc {
	pid_t pid;
	char comm[32];
};

/* Lists the live processes below `root` (not included), parents first. Returns how many. */
size_t procs_below(pid_t root, struct proc procs[PROCS_MAX]);

enum procs_state {
	PROCS_RUN,   /* one of their tasks can go on by itself */
	PROCS_SLEEP, /* all are asleep */
	PROCS_SERVE, /* all are asleep, one in a call in which a server waits for clients */
};

enum procs_state procs_state(const struct proc *procs, size_t count);

/* Returns true if nothing will happen without outside action: every task waits in a call without a
 * timeout. Interval timers (alarm, setitimer) cannot be seen from outside. */
bool procs_wait_for_ever(const struct proc *procs, size_t count);

#endif
