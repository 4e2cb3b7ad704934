// SPDX-License-Identifier: GPL-2.0-or-later
#include "guest/calibrate.h"

#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include "guest/mailbox.h"
#include "guest/protocol.h"

#define FOLDER "/run/rt-calibrate-folder"

static char token[TOKEN_SIZE];
static char facts[16384];
static size_t facts_len;

static void __attribute__((format(printf, 1, 2))) fact(const char *format, ...)
{
	va_list ap;

	va_start(ap, format);
	facts_len += vsnprintf(facts + facts_len, sizeof(facts) - facts_len, format, ap);
	va_end(ap);
}

/* ---- tasks ---- */

static void become(char letter)
{
	char comm[16];

	snprintf(comm, sizeof(comm), CALIBRATE_COMM "%c", letter);
	prctl(PR_SET_NAME, comm);
}

/* A process of its own has a token of its own. */
static void become_process(char letter)
{
	become(letter);
	snprintf(token, sizeof(token), CALIBRATE_COMM "%c", letter);
}

static _Noreturn void sleep_on(void)
{
	for (;;)
		pause();
}

static volatile pid_t thread_tid;

static void *be_thread(void *unused)
{
	(void)unused;
	become('e');
	thread_tid = gettid();
	sleep_on();
}

/* The state of a task as /proc/PID/stat has it, behind the name. */
static char state_of(pid_t pid)
{
	char path[64], text[256];
	const char *end;
	ssize_t n;
	int fd;

	snprintf(path, sizeof(path), "/proc/%d/stat", pid);
	fd = open(path, O_RDONLY | O_CLOEXEC);
	n = fd < 0 ? -1 : read(fd, text, sizeof(text) - 1);
	close(fd);
	text[n > 0 ? n : 0] = '\0';
	end = strrchr(text, ')');
	return end && end[1] ? end[2] : '?';
}

static void await_state(pid_t pid, char state)
{
	for (int i = 0; i < 1000 && state_of(pid) != state; i++)
		usleep(1000);
}

/* A process that sleeps, and, where there is a second letter, a child of it that does, which tells its pid. Both have their names when
 * this returns. */
static pid_t start_pair(char letter, char child, int *grandchild)
{
	int ends[2];
	pid_t pid, last;

	if (pipe(ends) < 0 || (pid = fork()) < 0)
		return -errno;
	if (!pid) {
		become_process(letter);
		if (child && !fork())
			become_process(child);
		else if (child)
			sleep_on();
		last = getpid();
		(void)!write(ends[1], &last, sizeof(last));
		sleep_on();
	}
	if (read(ends[0], &last, sizeof(last)) != sizeof(last))
		pid = -EIO;
	if (child)
		*grandchild = last;
	close(ends[0]);
	close(ends[1]);
	return pid;
}

static void fact_task(char letter, pid_t pid, pid_t tgid, char parent, char state)
{
	if (state != 'R')
		await_state(pid, state);
	fact("task " CALIBRATE_COMM "%c %d %d " CALIBRATE_COMM "%c %c\n", letter, pid, tgid, parent,
	     state);
}

/* a is init; b its child, c a child of b of which a is the tracer, d stopped, e a thread of a. */
static int make_tasks(void)
{
	pthread_t thread;
	pid_t b, c = 0, d, self = getpid();

	become_process('a');
	b = start_pair('b', 'c', &c);
	d = start_pair('d', 0, NULL);
	if (b < 0 || d < 0 || ptrace(PTRACE_SEIZE, c, NULL, NULL) < 0 || kill(d, SIGSTOP) < 0)
		return -errno;
	if (pthread_create(&thread, NULL, be_thread, NULL))
		return -EAGAIN;
	while (!thread_tid)
		usleep(1000);
	fact_task('a', self, self, '-', 'R');
	fact_task('b', b, b, 'a', 'S');
	fact_task('c', c, c, 'b', 'S');
	fact_task('d', d, d, 'a', 'T');
	fact_task('e', thread_tid, self, '-', 'S');
	fact("token %lu\n", (unsigned long)token);
	return 0;
}

/* ---- descriptors ---- */

static const struct {
	int number, family, type, protocol;
} sockets[] = {
	{ 260, AF_INET, SOCK_STREAM, IPPROTO_TCP },
	{ 263, AF_INET, SOCK_DGRAM, IPPROTO_UDP },
	{ 267, AF_INET6, SOCK_STREAM, IPPROTO_TCP },
	{ 270, AF_INET6, SOCK_DGRAM, IPPROTO_UDP },
	{ 272, AF_UNIX, SOCK_SEQPACKET, 0 },
	{ 277, AF_UNIX, SOCK_DGRAM, 0 },
	{ 281, AF_INET, SOCK_RAW, 253 },
	{ 283, AF_NETLINK, SOCK_RAW, 16 },
	{ 284, AF_NETLINK, SOCK_DGRAM, 0 },
};

static int move_to(int fd, int number)
{
	if (fd < 0 || dup2(fd, number) < 0)
		return -errno;
	close(fd);
	return 0;
}

static void fact_fd(int number, const char *kind, int family, int type, int protocol)
{
	struct stat st = { 0 };

	fstat(number, &st);
	fact("fd %d %s %llu %d %d %d\n", number, kind, (unsigned long long)st.st_ino, family, type,
	     protocol);
}

static int make_sockets(void)
{
	int err = 0;

	for (size_t i = 0; i < sizeof(sockets) / sizeof(*sockets) && !err; i++) {
		err = move_to(socket(sockets[i].family, sockets[i].type, sockets[i].protocol),
			      sockets[i].number);
		fact_fd(sockets[i].number, "socket", sockets[i].family, sockets[i].type,
			sockets[i].protocol);
	}
	return err;
}

/* One with three items, one with one. */
static int make_epolls(void)
{
	struct epoll_event event = { .events = EPOLLIN };
	const int watched[2][3] = { { 260, 263, 272 }, { 277, -1, -1 } };
	int err = 0;

	for (int i = 0; i < 2 && !err; i++) {
		const int number = 290 + 3 * i;

		err = move_to(epoll_create1(0), number);
		fact_fd(number, "epoll", 0, 0, 0);
		for (int j = 0; j < 3 && watched[i][j] >= 0 && !err; j++) {
			err = epoll_ctl(number, EPOLL_CTL_ADD, watched[i][j], &event);
			fact("watch %d %d\n", number, watched[i][j]);
		}
	}
	return err;
}

static int make_files(void)
{
	static const char *const names[] = { "one", "rt-another-name" };
	char path[128];
	int err = 0, ends[2];

	mkdir(FOLDER, 0700);
	for (int i = 0; i < 2 && !err; i++) {
		snprintf(path, sizeof(path), FOLDER "/%s", names[i]);
		err = move_to(open(path, O_RDWR | O_CREAT, 0600), 300 + i);
		fact_fd(300 + i, "file", 0, 0, 0);
		fact("name %d %s %s\n", 300 + i, names[i], strrchr(FOLDER, '/') + 1);
	}
	if (pipe(ends) < 0)
		return -errno;
	if (!err)
		err = move_to(ends[0], 305);
	if (!err)
		err = move_to(ends[1], 307);
	fact_fd(305, "pipe", 0, 0, 0);
	fact_fd(307, "pipe", 0, 0, 0);
	return err;
}

/* ---- the program ---- */

/* The kernel's log has the scheduler's clock in front of each message: "6,217,1893423,-;TEXT" (Documentation/ABI/testing/dev-kmsg). */
static int fact_clock(void)
{
	static const char text[] = "ringtrip\n"; /* a whole line: it can be read at once */
	int fd = open("/dev/kmsg", O_RDWR | O_NONBLOCK | O_CLOEXEC);
	unsigned long long us = 0;
	char line[256];
	ssize_t n;

	lseek(fd, 0, SEEK_END);
	if (fd < 0 || write(fd, text, sizeof(text) - 1) < 0 ||
	    (n = read(fd, line, sizeof(line) - 1)) < 0)
		return -errno;
	close(fd);
	line[n] = '\0';
	if (sscanf(line, "%*[0-9],%*[0-9],%llu,", &us) != 1)
		return -EPROTO;
	fact("clock %llu\n", us);
	usleep(10000); /* it goes on, and is looked at by the scheduler */
	return 0;
}

static int fact_program(void)
{
	int fd = open("/proc/self/auxv", O_RDONLY | O_CLOEXEC);
	unsigned char bytes[512];
	ssize_t n = fd < 0 ? -1 : read(fd, bytes, sizeof(bytes));
	struct stat st;

	close(fd);
	if (n <= 0 || stat(INIT_PATH, &st) < 0)
		return -errno;
	fact("auxv ");
	for (ssize_t i = 0; i < n; i++)
		fact("%02x", bytes[i]);
	fact("\nexe %llu init .ringtrip\n", (unsigned long long)st.st_ino);
	return 0;
}

int calibrate(void)
{
	int err = make_tasks();

	if (!err)
		err = make_sockets();
	if (!err)
		err = make_epolls();
	if (!err)
		err = make_files();
	if (!err)
		err = fact_program();
	if (!err)
		err = fact_clock();
	if (!err)
		err = mail_block("facts", facts, facts_len);
	while (!err)
		__asm__ volatile("pause");
	return err;
}
