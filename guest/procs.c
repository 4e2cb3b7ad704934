// SPDX-License-Identifier: GPL-2.0-or-later
#include "guest/procs.h"

#include <dirent.h>
#include <elf.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* The calls in which a server waits, by the program's ABI
 * (arch/x86/entry/syscalls/syscall_{64,32}.tbl). 0 (read, and nothing in the other table) stands
 * for "has no such number". */
static const struct {
	int native, compat;
} waits[] = {
	{ 43, 0 },    /* accept; 32-bit programs: socketcall */
	{ 288, 364 }, /* accept4 */
	{ 0, 102 },   /* socketcall */
	{ 7, 168 },   /* poll */
	{ 271, 309 }, /* ppoll */
	{ 0, 414 },   /* ppoll_time64 */
	{ 23, 142 },  /* select */
	{ 270, 308 }, /* pselect6 */
	{ 0, 413 },   /* pselect6_time64 */
	{ 232, 256 }, /* epoll_wait */
	{ 281, 319 }, /* epoll_pwait */
	{ 441, 441 }, /* epoll_pwait2 */
	{ 45, 371 },  /* recvfrom */
	{ 47, 372 },  /* recvmsg */
	{ 299, 337 }, /* recvmmsg */
	{ 0, 417 },   /* recvmmsg_time64 */
};

/* The beginning of a file as text; its length, or -1. */
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

/* "pid (comm) S ppid ...": the name may hold anything, so the last parenthesis ends it. */
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

/* /proc lists by number, and a parent or the subreaper that took its place has the lower one (the
 * numbers of a run do not wrap), so one pass finds all, and the kernel's own threads are skipped
 * unread. */
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

static bool is_wait(long number, bool compat)
{
	for (size_t i = 0; i < sizeof(waits) / sizeof(*waits); i++) {
		int wait = compat ? waits[i].compat : waits[i].native;

		if (wait && wait == number)
			return true;
	}
	return false;
}

static enum procs_state task_state(pid_t pid, const char *tid)
{
	char path[64], text[256], comm[32], state;
	pid_t parent;

	snprintf(path, sizeof(path), "/proc/%d/task/%.16s/stat", pid, tid);
	if (!read_stat(path, comm, sizeof(comm), &state, &parent))
		return PROCS_SLEEP; /* it has ended meanwhile */
	if (state != 'S')
		return state == 'Z' || state == 'T' ? PROCS_SLEEP : PROCS_RUN;
	snprintf(path, sizeof(path), "/proc/%d/task/%.16s/syscall", pid, tid);
	if (read_text(path, text, sizeof(text)) <= 0)
		return PROCS_SLEEP;
	return is_wait(atol(text), is_32_bit(pid)) ? PROCS_SERVE : PROCS_SLEEP;
}

enum procs_state procs_state(const struct proc *procs, size_t count)
{
	enum procs_state all = PROCS_SLEEP;

	for (size_t i = 0; i < count; i++) {
		char path[64];
		struct dirent *entry;

		snprintf(path, sizeof(path), "/proc/%d/task", procs[i].pid);
		DIR *dir = opendir(path);
		while (dir && all != PROCS_RUN && (entry = readdir(dir))) {
			if (entry->d_name[0] == '.')
				continue;
			enum procs_state one = task_state(procs[i].pid, entry->d_name);
			if (one != PROCS_SLEEP)
				all = one;
		}
		if (dir)
			closedir(dir);
	}
	return all;
}
