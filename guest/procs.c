// SPDX-License-Identifier: GPL-2.0-or-later
#include "guest/procs.h"

#include <dirent.h>
#include <elf.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/uio.h>
#include <unistd.h>

#define X32_BIT 0x40000000l

/*
 * The calls in which a program waits for others, by ABI
 * (arch/x86/entry/syscalls/syscall_{64,32}.tbl; NONE: no such call). `serves`: servers wait for
 * clients there. `end`: what may end the wait without outside action: a timeout argument, in
 * milliseconds or by address, or a socket's own timeout.
 */
#define NONE (-1)

enum wait_end {
	END_NEVER,
	END_MS,      /* argument `arg` as an int; negative: never */
	END_ADDRESS, /* argument `arg` points to the time; NULL: never */
	END_SOCKET,  /* SO_RCVTIMEO of the descriptor in argument `arg` */
};

static const struct wait {
	int native, compat;
	bool serves;
	enum wait_end end;
	int arg;
} waits[] = {
	{ 43, NONE, true, END_SOCKET, 0 },    /* accept */
	{ 288, 364, true, END_SOCKET, 0 },    /* accept4 */
	{ NONE, 102, true, END_SOCKET, 1 },   /* socketcall: the array of its arguments */
	{ 7, 168, true, END_MS, 2 },          /* poll */
	{ 271, 309, true, END_ADDRESS, 2 },   /* ppoll */
	{ NONE, 414, true, END_ADDRESS, 2 },  /* ppoll_time64 */
	{ 23, 142, true, END_ADDRESS, 4 },    /* select */
	{ 270, 308, true, END_ADDRESS, 4 },   /* pselect6 */
	{ NONE, 413, true, END_ADDRESS, 4 },  /* pselect6_time64 */
	{ 232, 256, true, END_MS, 3 },        /* epoll_wait */
	{ 281, 319, true, END_MS, 3 },        /* epoll_pwait */
	{ 441, 441, true, END_ADDRESS, 3 },   /* epoll_pwait2 */
	{ 45, 371, true, END_SOCKET, 0 },     /* recvfrom */
	{ 47, 372, true, END_SOCKET, 0 },     /* recvmsg */
	{ 299, 337, true, END_ADDRESS, 4 },   /* recvmmsg */
	{ NONE, 417, true, END_ADDRESS, 4 },  /* recvmmsg_time64 */
	{ 0, 3, false, END_SOCKET, 0 },       /* read */
	{ 19, 145, false, END_SOCKET, 0 },    /* readv */
	{ 202, 240, false, END_ADDRESS, 3 },  /* futex */
	{ NONE, 422, false, END_ADDRESS, 3 }, /* futex_time64 */
	{ 61, 114, false, END_NEVER, 0 },     /* wait4 */
	{ NONE, 7, false, END_NEVER, 0 },     /* waitpid */
	{ 247, 284, false, END_NEVER, 0 },    /* waitid */
	{ 34, 29, false, END_NEVER, 0 },      /* pause */
	{ 130, 179, false, END_NEVER, 0 },    /* rt_sigsuspend */
	{ 128, 177, false, END_ADDRESS, 2 },  /* rt_sigtimedwait */
	{ NONE, 421, false, END_ADDRESS, 2 }, /* rt_sigtimedwait_time64 */
	{ 73, 143, false, END_NEVER, 0 },     /* flock */
	{ 70, 401, false, END_NEVER, 0 },     /* msgrcv */
	{ 65, 393, false, END_NEVER, 0 },     /* semop */
};

/* Reads the beginning of a file as text; returns its length, or -1. */
static ssize_t read_text(const char *path, char *text, size_t size)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	ssize_t len;

	if (fd < 0)
		return -1;
	len = read(fd, text, size - 1);
	close(fd);
	text[len > 0 ? len : 0] = '\0';
	return len;
}

/* "pid (comm) S ppid ...": the name may contain anything, so the last parenthesis ends it. */
static bool read_stat(const char *path, char *comm, size_t size, char *state, pid_t *parent)
{
	char text[512];

	if (read_text(path, text, sizeof(text)) <= 0)
		return false;
	char *begin = strchr(text, '('), *end = strrchr(text, ')');
	if (!begin || !end || sscanf(end + 1, " %c %d", state, parent) != 2)
		return false;
	snprintf(comm, size, "%.*s", (int)(end - begin - 1), begin + 1);
	return true;
}

static bool is_below(pid_t parent, pid_t root, const struct proc *procs, size_t count)
{
	if (parent == root)
		return true;
	for (size_t i = 0; i < count; i++) {
		if (procs[i].pid == parent)
			return true;
	}
	return false;
}

/* /proc lists by number, and a parent, or the subreaper in its place, has the lower one (numbers do
 * not wrap within a run), so one pass finds all; the kernel's own threads are skipped unread. */
size_t procs_below(pid_t root, struct proc procs[PROCS_MAX])
{
	DIR *dir = opendir("/proc");
	struct dirent *entry;
	size_t count = 0;

	while (dir && count < PROCS_MAX && (entry = readdir(dir))) {
		struct proc *proc = &procs[count];
		pid_t parent;
		char path[64], state;

		proc->pid = atoi(entry->d_name);
		if (proc->pid <= root)
			continue;
		snprintf(path, sizeof(path), "/proc/%d/stat", proc->pid);
		if (!read_stat(path, proc->comm, sizeof(proc->comm), &state, &parent))
			continue;
		if (state != 'Z' && is_below(parent, root, procs, count))
			count++;
	}
	if (dir)
		closedir(dir);
	return count;
}

static bool is_32_bit(pid_t pid)
{
	char path[64], ident[EI_CLASS + 2];

	snprintf(path, sizeof(path), "/proc/%d/exe", pid);
	return read_text(path, ident, sizeof(ident)) > EI_CLASS && ident[EI_CLASS] == ELFCLASS32;
}

static const struct wait *find_wait(long number, bool compat)
{
	for (size_t i = 0; i < sizeof(waits) / sizeof(*waits); i++) {
		int known = compat ? waits[i].compat : waits[i].native;

		if (known != NONE && known == number)
			return &waits[i];
	}
	return NULL;
}

/* What a sleeping task is in; `wait` is NULL for anything not in the table. */
struct sleep {
	const struct wait *wait;
	bool compat;
	unsigned long long args[6];
};

/* "NUMBER 0xARG… 0xSP 0xPC", or "running" (fs/proc/base.c, proc_pid_syscall). */
static void read_sleep(pid_t pid, const char *tid, struct sleep *sleep)
{
	unsigned long long *a = sleep->args;
	char path[64], text[256];
	long number;

	*sleep = (struct sleep){ .compat = is_32_bit(pid) };
	snprintf(path, sizeof(path), "/proc/%d/task/%.16s/syscall", pid, tid);
	if (read_text(path, text, sizeof(text)) > 0 &&
	    sscanf(text, "%ld %llx %llx %llx %llx %llx %llx", &number, &a[0], &a[1], &a[2], &a[3],
		   &a[4], &a[5]) == 7)
		sleep->wait = find_wait(number & ~X32_BIT, sleep->compat);
}

enum task_state { TASK_GONE, TASK_RUNS, TASK_SLEEPS };

static enum task_state task_state(pid_t pid, const char *tid)
{
	char path[64], comm[32], state;
	pid_t parent;

	snprintf(path, sizeof(path), "/proc/%d/task/%.16s/stat", pid, tid);
	if (!read_stat(path, comm, sizeof(comm), &state, &parent) || state == 'Z' || state == 'T')
		return TASK_GONE;
	return state == 'S' ? TASK_SLEEPS : TASK_RUNS;
}

/* Calls `look` for each sleeping task until it returns false. Returns false then, or if a task
 * runs. */
static bool each_sleep(const struct proc *procs, size_t count,
		       bool (*look)(pid_t pid, const struct sleep *sleep, void *ctx), void *ctx)
{
	bool all = true;

	for (size_t i = 0; i < count && all; i++) {
		char path[64];
		struct dirent *entry;

		snprintf(path, sizeof(path), "/proc/%d/task", procs[i].pid);
		DIR *dir = opendir(path);
		while (dir && all && (entry = readdir(dir))) {
			enum task_state state;
			struct sleep sleep;

			if (entry->d_name[0] == '.')
				continue;
			state = task_state(procs[i].pid, entry->d_name);
			all = state != TASK_RUNS;
			if (state != TASK_SLEEPS)
				continue;
			read_sleep(procs[i].pid, entry->d_name, &sleep);
			all = look(procs[i].pid, &sleep, ctx);
		}
		if (dir)
			closedir(dir);
	}
	return all;
}

static bool note_serving(pid_t pid, const struct sleep *sleep, void *ctx)
{
	(void)pid;
	if (sleep->wait && sleep->wait->serves)
		*(bool *)ctx = true;
	return true;
}

enum procs_state procs_state(const struct proc *procs, size_t count)
{
	bool serves = false;

	if (!each_sleep(procs, count, note_serving, &serves))
		return PROCS_RUN;
	return serves ? PROCS_SERVE : PROCS_SLEEP;
}

/* ---- waits that end by themselves ---- */

/* Returns true if the descriptor is a socket with a timeout of its own. */
static bool socket_times_out(pid_t pid, int fd)
{
	int process = syscall(SYS_pidfd_open, pid, 0), copy = -1;
	struct timeval time = { 0 };
	socklen_t size = sizeof(time);

	if (process >= 0)
		copy = syscall(SYS_pidfd_getfd, process, fd, 0);
	if (copy >= 0)
		getsockopt(copy, SOL_SOCKET, SO_RCVTIMEO, &time, &size);
	if (copy >= 0)
		close(copy);
	if (process >= 0)
		close(process);
	return time.tv_sec || time.tv_usec;
}

/* A socketcall's descriptor is its first argument, in the program's memory. */
static int socketcall_fd(pid_t pid, unsigned long long array)
{
	int fd = -1;
	struct iovec to = { &fd, sizeof(fd) }, from = { (void *)(uintptr_t)array, sizeof(fd) };

	return process_vm_readv(pid, &to, 1, &from, 1, 0) == sizeof(fd) ? fd : -1;
}

static bool never_ends(pid_t pid, const struct sleep *sleep, void *ctx)
{
	const struct wait *wait = sleep->wait;

	(void)ctx;
	if (!wait)
		return false;
	switch (wait->end) {
	case END_NEVER:
		break;
	case END_MS:
		return (int)sleep->args[wait->arg] < 0;
	case END_ADDRESS:
		return !sleep->args[wait->arg];
	case END_SOCKET:
		return !socket_times_out(pid, wait->arg ? socketcall_fd(pid, sleep->args[wait->arg])
							: (int)sleep->args[0]);
	}
	return true;
}

/* "it_value: (SECONDS, NANOSECONDS)" (proc(5), fdinfo of a timerfd). */
static bool is_armed_timer(pid_t pid, const char *fd)
{
	char path[64], text[512];
	unsigned long long seconds, nanoseconds;
	const char *value;

	snprintf(path, sizeof(path), "/proc/%d/fdinfo/%.16s", pid, fd);
	if (read_text(path, text, sizeof(text)) <= 0)
		return false;
	value = strstr(text, "it_value: ");
	return value && sscanf(value, "it_value: (%llu, %llu)", &seconds, &nanoseconds) == 2 &&
	       (seconds || nanoseconds);
}

static bool has_armed_timer(pid_t pid)
{
	char path[64];
	struct dirent *entry;
	bool armed = false;

	snprintf(path, sizeof(path), "/proc/%d/fdinfo", pid);
	DIR *dir = opendir(path);
	while (dir && !armed && (entry = readdir(dir)))
		armed = entry->d_name[0] != '.' && is_armed_timer(pid, entry->d_name);
	if (dir)
		closedir(dir);
	return armed;
}

bool procs_wait_for_ever(const struct proc *procs, size_t count)
{
	if (!each_sleep(procs, count, never_ends, NULL))
		return false;
	for (size_t i = 0; i < count; i++) {
		if (has_armed_timer(procs[i].pid))
			return false;
	}
	return true;
}
