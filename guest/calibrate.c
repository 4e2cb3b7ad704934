// SPDX-License-Identifier: GPL-2.0-or-later
#include "guest/calibrate.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/netlink.h>
#include <netinet/in.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <sys/sysmacros.h>
#include <sys/un.h>
#include <unistd.h>

#include "guest/mailbox.h"
#include "guest/protocol.h"

#define FOLDER "/run/rt-calibrate-folder"

static char token[TOKEN_SIZE];
static struct {
	size_t len;
	char text[32768];
} facts;

static void __attribute__((format(printf, 1, 2))) fact(const char *format, ...)
{
	va_list ap;

	va_start(ap, format);
	facts.len += vsnprintf(facts.text + facts.len, sizeof(facts.text) - facts.len, format, ap);
	if (facts.len >= sizeof(facts.text))
		facts.len = sizeof(facts.text) - 1; /* truncated: the engine rejects it */
	va_end(ap);
}

/* ---- tasks ---- */

static void become(char letter)
{
	char comm[16];

	snprintf(comm, sizeof(comm), CALIBRATE_COMM "%c", letter);
	prctl(PR_SET_NAME, comm);
}

/* Gives a process its own name and token. */
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

/* Writes its number once, while make_tasks waits for it. */
static void *be_thread(void *data)
{
	_Atomic pid_t *tid = data;

	become('e');
	*tid = gettid();
	sleep_on();
}

/* The task's state in /proc/PID/stat, after the name. */
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

/* Starts a sleeping process and, if there is a second letter, a sleeping child of it that reports
 * its pid. Both have their names when this returns. */
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
	_Atomic pid_t tid = 0;
	pthread_t thread;
	pid_t b, c = 0, d, self = getpid();

	become_process('a');
	b = start_pair('b', 'c', &c);
	d = start_pair('d', 0, NULL);
	if (b < 0 || d < 0 || ptrace(PTRACE_SEIZE, c, NULL, NULL) < 0 || kill(d, SIGSTOP) < 0)
		return -errno;
	if (pthread_create(&thread, NULL, be_thread, &tid))
		return -EAGAIN;
	while (!tid)
		usleep(1000);
	fact_task('a', self, self, '-', 'R');
	fact_task('b', b, b, 'a', 'S');
	fact_task('c', c, c, 'b', 'S');
	fact_task('d', d, d, 'a', 'T');
	fact_task('e', tid, self, '-', 'S');
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
	struct statfs fs = { 0 };

	fstat(number, &st);
	fstatfs(number, &fs);
	fact("fd %d %s %llu %d %d %d\n", number, kind, (unsigned long long)st.st_ino, family, type,
	     protocol);
	/* The kernel's minor numbers have twenty bits (include/linux/kdev_t.h). */
	fact("inode %d %u %u %lu\n", number, st.st_mode,
	     major(st.st_rdev) << 20 | minor(st.st_rdev), (unsigned long)fs.f_type);
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

static void fact_bytes(const void *bytes, size_t n)
{
	for (size_t i = 0; i < n; i++)
		fact("%02x", ((const unsigned char *)bytes)[i]);
}

/* include/net/tcp_states.h, for all protocols. */
enum { STATE_ESTABLISHED = 1, STATE_CLOSE = 7, STATE_LISTEN = 10 };

union address {
	struct sockaddr any;
	struct sockaddr_in in;
	struct sockaddr_in6 in6;
};

static union address address_of(int family, unsigned host, unsigned port)
{
	union address a = { .any.sa_family = family };

	if (family == AF_INET6)
		a.in6 = (struct sockaddr_in6){ .sin6_family = family,
					       .sin6_port = htons(port),
					       .sin6_addr = in6addr_loopback };
	else
		a.in = (struct sockaddr_in){ .sin_family = family,
					     .sin_port = htons(port),
					     .sin_addr.s_addr = htonl(INADDR_LOOPBACK + host) };
	return a;
}

static void fact_address(const union address *a)
{
	if (a->any.sa_family == AF_INET6)
		fact_bytes(&a->in6.sin6_addr, sizeof(a->in6.sin6_addr));
	else
		fact_bytes(&a->in.sin_addr, sizeof(a->in.sin_addr));
	fact(" %u", a->in.sin_port); /* at the same offset in both */
}

static void fact_inet(int number, int family, int type, int protocol, int state)
{
	union address own = { .any.sa_family = family }, peer = own;
	socklen_t n = sizeof(own);

	fact_fd(number, "socket", family, type, protocol);
	getsockname(number, &own.any, &n);
	n = sizeof(peer);
	getpeername(number, &peer.any, &n);
	fact("inet %d %d ", number, state);
	fact_address(&own);
	fact(" ");
	fact_address(&peer);
	fact("\n");
}

/* Makes a bound socket, connected if there is a port to connect to. */
static int make_bound(int number, int family, int type, unsigned own, unsigned peer)
{
	const int protocol = type == SOCK_STREAM ? IPPROTO_TCP : IPPROTO_UDP;
	const union address at = address_of(family, 2, own), to = address_of(family, 4, peer);
	int err = move_to(socket(family, type, protocol), number);

	if (err || bind(number, &at.any, sizeof(at)) < 0)
		return err ? err : -errno;
	if (peer && connect(number, &to.any, sizeof(to)) < 0)
		return -errno;
	return 0;
}

static int make_connected(void)
{
	union address to = address_of(AF_INET, 4, 4011);
	int err = move_to(socket(AF_INET, SOCK_STREAM, 0), 310);

	if (!err && (bind(310, &to.any, sizeof(to)) < 0 || listen(310, 1) < 0))
		err = -errno;
	if (!err)
		err = make_bound(311, AF_INET, SOCK_STREAM, 4013, 4011);
	if (!err)
		err = move_to(accept(310, NULL, NULL), 312);
	if (!err)
		err = make_bound(313, AF_INET, SOCK_DGRAM, 4001, 4007);
	if (!err)
		err = make_bound(314, AF_INET6, SOCK_DGRAM, 4003, 4009);
	if (!err)
		err = make_bound(315, AF_INET6, SOCK_DGRAM, 4005, 0);
	fact_inet(310, AF_INET, SOCK_STREAM, IPPROTO_TCP, STATE_LISTEN);
	fact_inet(311, AF_INET, SOCK_STREAM, IPPROTO_TCP, STATE_ESTABLISHED);
	fact_inet(312, AF_INET, SOCK_STREAM, IPPROTO_TCP, STATE_ESTABLISHED);
	fact_inet(313, AF_INET, SOCK_DGRAM, IPPROTO_UDP, STATE_ESTABLISHED);
	fact_inet(314, AF_INET6, SOCK_DGRAM, IPPROTO_UDP, STATE_ESTABLISHED);
	fact_inet(315, AF_INET6, SOCK_DGRAM, IPPROTO_UDP, STATE_CLOSE);
	return err;
}

/* With a name in the abstract name space or in a file system (unix(7)). */
static int make_unix(int number, const char *name, bool abstract)
{
	struct sockaddr_un a = { .sun_family = AF_UNIX };
	const socklen_t len = sizeof(sa_family_t) + 1 + strlen(name);
	int err = move_to(socket(AF_UNIX, SOCK_DGRAM, 0), number);

	strcpy(a.sun_path + abstract, name);
	if (!err && bind(number, &a, len) < 0)
		err = -errno;
	fact_fd(number, "socket", AF_UNIX, SOCK_DGRAM, 0);
	fact("unix %d %u %s\n", number, len, name);
	return err;
}

static int make_named(void)
{
	static const int ports[][2] = { { 283, 0x1234567 }, { 284, 0x7654321 } };
	int ends[2], err = make_unix(318, "rt-calibrate-abstract", true);

	if (!err)
		err = make_unix(319, FOLDER "/s", false);
	if (socketpair(AF_UNIX, SOCK_STREAM, 0, ends) < 0)
		return -errno;
	if (!err)
		err = move_to(ends[0], 316);
	if (!err)
		err = move_to(ends[1], 317);
	for (int i = 316; i <= 317; i++) {
		fact_fd(i, "socket", AF_UNIX, SOCK_STREAM, 0);
		fact("peer %d %d\n", i, 633 - i);
	}
	for (int i = 0; i < 2 && !err; i++) {
		const struct sockaddr_nl at = { .nl_family = AF_NETLINK, .nl_pid = ports[i][1] };

		if (bind(ports[i][0], (const void *)&at, sizeof(at)) < 0)
			err = -errno;
		fact("portid %d %d\n", ports[i][0], ports[i][1]);
	}
	return err;
}

/* One with three items, one with a single item. */
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
	if (!err)
		err = move_to(open(FOLDER "/gone", O_RDWR | O_CREAT, 0600), 302);
	unlink(FOLDER "/gone");
	fact_fd(302, "file", 0, 0, 0);
	fact("gone 302\n");
	if (!err)
		err = move_to(open("/dev/null", O_RDWR), 308);
	if (!err)
		err = move_to(open("/dev/zero", O_RDWR), 309);
	fact_fd(308, "null", 0, 0, 0);
	fact_fd(309, "zero", 0, 0, 0);
	if (chdir(FOLDER) < 0)
		err = -errno;
	fact("cwd %s run\n", strrchr(FOLDER, '/') + 1);
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

/* The kernel's log has the scheduler's clock before each message: "6,217,1893423,-;TEXT"
 * (Documentation/ABI/testing/dev-kmsg). */
static int fact_clock(void)
{
	static const char text[] = "ringtrip\n"; /* a whole line, readable at once */
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
	usleep(10000); /* it keeps running, and the scheduler updates its clock */
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
		err = make_connected();
	if (!err)
		err = make_named();
	if (!err)
		err = fact_program();
	if (!err)
		err = fact_clock();
	if (!err)
		err = mail_block("facts", facts.text, facts.len);
	while (!err)
		__asm__ volatile("pause");
	return err;
}
