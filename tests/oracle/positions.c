// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * What a recording that runs again is at positions, one line each, for tests/e2e/positions.py:
 * POSITION PATH IP, then the general registers, then others.
 *
 *	positions starts TRACE N	N starts of blocks, from the trace alone
 *	positions seek TRACE K <	every Kth (0: none) with the RAM's hash
 *	positions checkpoints TRACE K <	the same, with checkpoints on the way
 *	positions samples TRACE 0 <	on the way through blocks, without a stop
 *	positions stub TRACE 0 <	by QEMU's own gdb server, in a real stop
 *
 * Positions are read from standard input.
 */
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/err.h"
#include "engine/vm/machine/snapshot_file.h"
#include "engine/vm/replay_state.h"
#include "recorder/plan.h"
#include "trace/reader.h"
#include "trip/trips.h"

enum { POSITIONS = 100000, PATIENCE = 10000 };

struct err e;
static uint64_t positions[POSITIONS];

static void fail(const char *what)
{
	fprintf(stderr, "positions: %s: %s\n", what, e.text);
	exit(1);
}

/* ---- the trace ---- */

struct starts {
	uint64_t total, step, next;
	int counting;
};

static int block(void *ctx, const struct trips_block *b)
{
	struct starts *s = ctx;

	s->total = b->position;
	if (s->counting || b->position < s->next)
		return 0;
	printf("%" PRIu64 " %016" PRIx64 " %" PRIx64 "\n", b->position, b->path, b->addr);
	s->next = b->position + s->step;
	return 0;
}

static void read_trace(const char *trace, struct starts *s)
{
	const struct trips_opts o = { .ctx = s, .block = block };
	const int fd = open(trace, O_RDONLY | O_CLOEXEC);
	struct trace_reader *r = trace_reader_new(fd, trace, &e);
	struct trips *t = trips_new(&o);
	struct chunk c;

	while (r && t && trace_reader_next(r, &c, &e) > 0)
		if (trips_chunk(t, &c, &e) < 0)
			fail(trace);
	trips_free(t);
	trace_reader_free(r);
	close(fd);
}

static void print_starts(const char *trace, uint64_t n)
{
	struct starts s = { .counting = 1 };

	read_trace(trace, &s);
	s = (struct starts){ .step = s.total / n + 1 };
	read_trace(trace, &s);
}

/* ---- the second run ---- */

static void print_general(uint64_t position, uint64_t path, uint64_t ip, const uint64_t *gpr)
{
	printf("%" PRIu64 " %016" PRIx64 " %" PRIx64, position, path, ip);
	for (int i = 0; i < GPR_N; i++)
		printf(" %" PRIx64, gpr[i]);
}

static void seek(struct replay *r, const uint64_t *at, size_t n, unsigned every)
{
	struct registers g;

	for (size_t i = 0; i < n; i++) {
		if (replay_seek(r, at[i], &e) || replay_registers(r, &g, &e))
			fail("seek");
		print_general(replay_position(r), replay_path(r), g.rip, g.gpr);
		printf(" flags %" PRIx64 " cs %" PRIx64 " ss %" PRIx64 " fs %" PRIx64 " gs %" PRIx64
		       " cr3 %" PRIx64,
		       g.flags, g.cs, g.ss, g.fs_base, g.gs_base, g.cr3);
		if (every && i % every == 0)
			printf(" ram %016" PRIx64, snapshot_ram_hash(r->vm.ram_fd));
		putchar('\n');
	}
}

static int sample(void *ctx, size_t i, const struct replay_sample *s)
{
	(void)ctx;
	(void)i;
	print_general(s->position, s->path, s->ip, s->gpr);
	putchar('\n');
	return 0;
}

/* ---- QEMU's own gdb server ---- */

static int connect_to(const char *path)
{
	union {
		struct sockaddr any;
		struct sockaddr_un name;
	} a = { .name.sun_family = AF_UNIX };
	const int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);

	snprintf(a.name.sun_path, sizeof(a.name.sun_path), "%s", path);
	for (int i = 0; i < 100; i++, usleep(10000))
		if (!connect(fd, &a.any, sizeof(a.name)))
			return fd;
	fail("QEMU's gdb server");
	return -1;
}

/* The answer to a packet, without its frame. */
static void ask(int fd, const char *packet, char *answer, size_t size)
{
	unsigned char sum = 0;
	char text[256];
	size_t n = 0;
	struct pollfd p = { fd, POLLIN, 0 };

	for (const char *c = packet; *c; c++)
		sum += *c;
	snprintf(text, sizeof(text), "$%s#%02x", packet, sum);
	if (write(fd, text, strlen(text)) < 0)
		fail("QEMU's gdb server");
	while (n < size - 1 && poll(&p, 1, PATIENCE) > 0 && read(fd, answer + n, 1) == 1) {
		if (n >= 3 && answer[n - 2] == '#')
			break;
		n++;
	}
	answer[n] = '\0';
	if (write(fd, "+", 1) < 0)
		fail("QEMU's gdb server");
}

static uint64_t word(const char *hex, int bytes)
{
	uint64_t value = 0;
	unsigned byte;

	for (int i = 0; i < bytes; i++)
		if (sscanf(hex + 2 * i, "%2x", &byte) == 1)
			value |= (uint64_t)byte << 8 * i;
	return value;
}

/* gdb's order is rax rbx rcx rdx rsi rdi rbp rsp r8 … r15 rip eflags (QEMU's
 * gdb-xml/i386-64bit.xml). */
static void print_stub(const char *g, const struct seek_resume *at)
{
	static const int order[GPR_N] = { 0, 2, 3, 1, 7, 6, 4, 5, 8, 9, 10, 11, 12, 13, 14, 15 };
	const char *hex = strchr(g, '$');
	uint64_t gpr[GPR_N];

	if (!hex)
		fail("QEMU's gdb server");
	for (int i = 0; i < GPR_N; i++)
		gpr[i] = word(hex + 1 + 16 * order[i], 8);
	print_general(at->position, at->path, word(hex + 1 + 16 * 16, 8), gpr);
	printf(" flags %" PRIx64 "\n", word(hex + 1 + 17 * 16, 4));
}

static void monitor(struct replay *r, const char *line)
{
	struct buf b = { 0 };

	if (qmp_monitor(&r->qmp, line, &b, clock_seconds() + 30, &e))
		fail(line);
	buf_free(&b);
}

static void stub(struct replay *r, const uint64_t *at, size_t n)
{
	char path[64], line[128], answer[8192];

	snprintf(path, sizeof(path), "/tmp/positions-%d", getpid());
	snprintf(line, sizeof(line), "gdbserver unix:%s,server=on,wait=off", path);
	for (size_t i = 0; i < n; i++) {
		int fd;

		if (!at[i] || replay_seek(r, at[i] - 1, &e) || replay_machine_single(r, true, &e) ||
		    replay_machine_pause(r, &e))
			fail("stub");
		monitor(r, line);
		fd = connect_to(path);
		ask(fd, "qSupported", answer, sizeof(answer));
		ask(fd, "g", answer, sizeof(answer));
		print_stub(answer, &r->vm.shared->seek.after);
		close(fd);
		monitor(r, "gdbserver none");
		unlink(path);
		if (replay_machine_unpause(r, &e))
			fail("stub");
	}
}

int main(int argc, char **argv)
{
	struct replay_opts o = { 0 };
	struct replay *r;
	size_t n = 0;

	if (argc < 4)
		return 2;
	if (!strcmp(argv[1], "starts")) {
		print_starts(argv[2], strtoull(argv[3], NULL, 0));
		return 0;
	}
	while (n < POSITIONS && scanf("%" SCNu64, &positions[n]) == 1)
		n++;
	o.checkpoints_most = !strcmp(argv[1], "checkpoints") ? 1u << 30 : 0;
	r = replay_open(argv[2], &o, &e);
	if (!r)
		fail(argv[2]);
	if (!strcmp(argv[1], "seek") || !strcmp(argv[1], "checkpoints"))
		seek(r, positions, n, strtoul(argv[3], NULL, 0));
	else if (!strcmp(argv[1], "stub"))
		stub(r, positions, n);
	else if (replay_samples(r, positions, n, sample, NULL, &e))
		fail("samples");
	replay_close(r);
	return 0;
}
