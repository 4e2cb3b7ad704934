// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/vm/departure.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/err.h"
#include "engine/vm/replay.h"
#include "trace/reader.h"
#include "trip/trips.h"

/* ---- the recording's side: starts of blocks, read from the trace ---- */

enum { STARTS = 4096 };

struct start {
	uint64_t position, path, addr;
};

struct starts {
	uint64_t from, to, step; /* wanted: from…to, at least this far apart */
	struct start all[STARTS];
	uint64_t positions[STARTS];
	size_t n;
	char function[200]; /* in which the last one lies */
};

static int block(void *ctx, const struct trips_block *b)
{
	struct starts *s = ctx;
	const uint64_t next = s->n ? s->all[s->n - 1].position + s->step : s->from;

	if (b->position < next || s->n == STARTS)
		return 0;
	if (b->position > s->to)
		return 1;
	s->positions[s->n] = b->position;
	s->all[s->n++] = (struct start){ b->position, b->path, b->addr };
	return 0;
}

static int read_starts(const char *trace, struct starts *s, struct err *e)
{
	const struct trips_opts o = { .ctx = s, .block = block };
	const int fd = open(trace, O_RDONLY | O_CLOEXEC);
	struct trace_reader *reader = fd < 0 ? NULL : trace_reader_new(fd, trace, e);
	struct trips *t = trips_new(&o);
	struct chunk c;
	int r = 0;

	if (fd < 0)
		r = err_set(e, -errno, "%s: %s", trace, strerror(errno));
	else if (!t)
		r = err_set(e, -ENOMEM, "out of memory");
	else if (!reader)
		r = -EBADMSG;
	s->n = 0;
	while (!r && (r = trace_reader_next(reader, &c, e)) > 0)
		r = trips_chunk(t, &c, e);
	trips_free(t);
	trace_reader_free(reader);
	if (fd >= 0)
		close(fd);
	return r < 0 ? r : 0;
}

/* ---- the second run's side ---- */

struct comparison {
	const struct starts *starts;
	size_t same; /* so many of them are the same in both */
	uint64_t ip; /* at the first that differs */
};

static int compare(void *ctx, size_t i, const struct replay_sample *seen)
{
	struct comparison *c = ctx;
	const struct start *s = &c->starts->all[i];

	if (seen->path != s->path || seen->ip != s->addr) {
		c->ip = seen->ip;
		return 1;
	}
	c->same = i + 1;
	return 0;
}

/* Narrows s->from…s->to to the starts of two blocks between which the runs part; the first is the
 * same in both. */
static int narrow(struct replay *r, struct starts *s, struct comparison *c, struct err *e)
{
	int code = read_starts(replay_trace(r), s, e);

	*c = (struct comparison){ .starts = s };
	if (!code && s->n)
		code = replay_samples(r, s->positions, s->n, compare, c, e);
	if (code < 0 && code != -ERANGE)
		return code;
	if (c->same)
		s->from = s->all[c->same - 1].position;
	if (c->same < s->n)
		s->to = s->all[c->same].position;
	return 0;
}

int departure_find(struct replay *r, uint64_t position, struct err *e)
{
	struct starts *s = calloc(1, sizeof(*s));
	struct comparison c;
	int code = 0;

	if (!s)
		return err_set(e, -ENOMEM, "out of memory");
	s->to = position;
	for (s->step = position / STARTS + 1;; s->step = (s->to - s->from) / STARTS + 1) {
		code = narrow(r, s, &c, e);
		if (code || s->step == 1)
			break;
	}
	if (!code && c.same < s->n)
		code = err_set(e, -ESTALE,
			       "the second run leaves the recording between @%llu and @%llu: there "
			       "the recording goes on at 0x%llx, the second run at 0x%llx. Was "
			       "something updated since? Record it again",
			       (unsigned long long)s->from, (unsigned long long)s->to,
			       (unsigned long long)s->all[c.same].addr, (unsigned long long)c.ip);
	else if (!code)
		code = err_set(e, -ESTALE,
			       "the second run has left the recording before @%llu, and a third "
			       "one has not: this is a bug in ringtrip",
			       (unsigned long long)position);
	free(s);
	return code;
}

int departure_check(struct replay *r, uint64_t path, uint64_t ip, struct err *e)
{
	struct registers now;
	int code = replay_registers(r, &now, e);

	if (code || (replay_path(r) == path && now.rip == ip))
		return code;
	return departure_find(r, replay_position(r), e);
}
