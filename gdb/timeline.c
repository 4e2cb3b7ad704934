// SPDX-License-Identifier: GPL-2.0-or-later
#include "gdb/timeline.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/err.h"
#include "gdb/timeline_build.h"
#include "trace/reader.h"
#include "trip/names.h"
#include "trip/trips.h"

/* ---- reading ---- */

static int block(void *ctx, const struct trips_block *b)
{
	return timeline_add(ctx, b);
}

static bool no_trips(void *ctx, const struct call *call, bool on_socket)
{
	(void)ctx, (void)call, (void)on_socket;
	return false;
}

struct timeline *timeline_new(void)
{
	struct timeline *t = calloc(1, sizeof(*t));
	const struct trips_opts o = { .ctx = t, .wants = no_trips, .block = block };

	if (!t)
		return NULL;
	t->first = t->first_user = UINT64_MAX;
	t->trips = trips_new(&o);
	if (t->trips)
		return t;
	free(t);
	return NULL;
}

int timeline_chunk(struct timeline *t, const struct chunk *c, struct err *e)
{
	const int code = trips_chunk(t->trips, c, e);

	return code == -ENOMEM ? err_set(e, code, "out of memory") : code;
}

int timeline_close(struct timeline *t, const char *name, struct err *e)
{
	const int code = trips_end(t->trips, e);

	if (code)
		return code;
	timeline_finish(t, trips_stats(t->trips)->started);
	if (!t->n_segments || t->first_user >= t->end)
		return err_set(e, -EINVAL, "%s: no program runs in it", name);
	return 0;
}

static int read_chunks(struct timeline *t, struct trace_reader *r, const char *name, struct err *e)
{
	struct chunk c;
	int code;

	while ((code = trace_reader_next(r, &c, e)) > 0) {
		code = timeline_chunk(t, &c, e);
		if (code)
			return code;
	}
	return code ? code : timeline_close(t, name, e);
}

struct timeline *timeline_read(int fd, const char *name, struct err *e)
{
	struct trace_reader *r = trace_reader_new(fd, name, e);
	struct timeline *t = r ? timeline_new() : NULL;
	int code = t ? 0 : -EINVAL;

	if (r && !t)
		err_set(e, -ENOMEM, "out of memory");
	if (!code)
		code = read_chunks(t, r, name, e);
	trace_reader_free(r);
	if (!code)
		return t;
	timeline_free(t);
	return NULL;
}

void timeline_free(struct timeline *t)
{
	if (!t)
		return;
	trips_free(t->trips);
	free(t->dictionary.blocks);
	free(t->dictionary.slots);
	free(t->runs);
	free(t->segments);
	free(t->tasks);
	free(t->faults);
	free(t->modules);
	free(t);
}

uint64_t timeline_end(const struct timeline *t)
{
	return t->end;
}

uint64_t timeline_first(const struct timeline *t)
{
	return t->first;
}

uint64_t timeline_first_user(const struct timeline *t)
{
	return t->first_user;
}

uint64_t timeline_last(const struct timeline *t)
{
	return t->last - 1;
}

const char *timeline_meta(const struct timeline *t)
{
	return trips_meta(t->trips);
}

const struct names *timeline_names(const struct timeline *t)
{
	return trips_names(t->trips);
}

const struct timeline_task *timeline_tasks(const struct timeline *t, size_t *n)
{
	*n = t->n_tasks;
	return t->tasks;
}

const struct timeline_module *timeline_modules(const struct timeline *t, size_t *n)
{
	*n = t->n_modules;
	return t->modules;
}

/* ---- one position ---- */

static uint32_t segment_of(const struct timeline *t, uint64_t position)
{
	uint32_t low = 0, high = t->n_segments;

	while (high - low > 1) {
		const uint32_t middle = low + (high - low) / 2;

		if (t->segments[middle].position <= position)
			low = middle;
		else
			high = middle;
	}
	return low;
}

bool timeline_at(const struct timeline *t, uint64_t position, struct moment *m)
{
	const struct segment *s;
	const struct block *b;

	if (position >= t->end || position < t->segments[0].position)
		return false;
	m->position = position;
	m->segment = segment_of(t, position);
	s = &t->segments[m->segment];
	m->run = s->run;
	m->insn = position - s->position + s->insn;
	while (m->insn >= (b = timeline_block(t, m->run))->n_insns) {
		m->insn -= b->n_insns;
		m->run++;
	}
	m->addr = block_address(b, m->insn);
	m->user = !(b->flags & BLOCK_KERNEL);
	m->task = s->task;
	m->depth = s->depth;
	return true;
}

const struct fn *timeline_function(const struct timeline *t, const struct moment *m, uint64_t *bias)
{
	const struct block *b = timeline_block(t, m->run);
	const struct names *names = trips_names(t->trips);

	*bias = b->bias;
	if (!b->fn)
		return names_unknown(names);
	/* The block may have begun in the function before. */
	return b->fn->unit ? names_fn(names, b->fn->unit, m->addr - b->bias) : b->fn;
}

static bool is_on_path(const struct segment *s, uint32_t task, unsigned depth)
{
	return s->task == task && s->depth <= depth;
}

bool timeline_step(const struct timeline *t, struct moment *m, uint32_t task, unsigned depth,
		   enum timeline_direction d)
{
	const struct segment *s = &t->segments[m->segment];
	uint32_t i = m->segment;

	if (d == FORWARD) {
		if (is_on_path(s, task, depth) && m->position + 1 < segment_end(t, i))
			return timeline_at(t, m->position + 1, m);
		while (++i < t->n_segments)
			if (is_on_path(&t->segments[i], task, depth))
				return timeline_at(t, t->segments[i].position, m);
		return false;
	}
	if (is_on_path(s, task, depth) && m->position > s->position)
		return timeline_at(t, m->position - 1, m);
	while (i-- > 0)
		if (is_on_path(&t->segments[i], task, depth))
			return timeline_at(t, segment_end(t, i) - 1, m);
	return false;
}

/* ---- addresses ---- */

struct timeline_sought {
	uint64_t *addrs;
	size_t n;
	bool runs;
	uint8_t blocks[]; /* by index in the dictionary: 1 if it has one of them */
};

static bool is_sought(const struct timeline_sought *s, uint64_t addr)
{
	for (size_t i = 0; i < s->n; i++)
		if (s->addrs[i] == addr)
			return true;
	return false;
}

static bool has_sought(const struct timeline_sought *s, const struct block *b)
{
	for (size_t i = 0; i < s->n; i++)
		if (s->addrs[i] >= b->addr && s->addrs[i] < b->next &&
		    block_index(b, s->addrs[i]) >= 0)
			return true;
	return false;
}

struct timeline_sought *timeline_seek_for(const struct timeline *t, const uint64_t *addrs, size_t n)
{
	struct timeline_sought *s = calloc(1, sizeof(*s) + t->dictionary.n);

	if (s)
		s->addrs = calloc(n + 1, sizeof(*addrs));
	if (!s || !s->addrs) {
		free(s);
		return NULL;
	}
	if (n)
		memcpy(s->addrs, addrs, n * sizeof(*addrs));
	s->n = n;
	for (uint32_t i = 0; i < t->dictionary.n; i++) {
		s->blocks[i] = has_sought(s, t->dictionary.blocks[i]);
		s->runs |= s->blocks[i];
	}
	return s;
}

void timeline_sought_free(struct timeline_sought *s)
{
	if (!s)
		return;
	free(s->addrs);
	free(s);
}

bool timeline_runs(const struct timeline *t, uint64_t addr)
{
	const struct timeline_sought one = { .addrs = &addr, .n = 1 };

	for (uint32_t i = 0; i < t->dictionary.n; i++)
		if (has_sought(&one, t->dictionary.blocks[i]))
			return true;
	return false;
}

/* The first, or the last, hit in a segment's positions from…to-1. */
static bool find_in(const struct timeline *t, const struct segment *s,
		    const struct timeline_sought *sought, uint64_t from, uint64_t to,
		    enum timeline_direction d, uint64_t *hit)
{
	uint64_t position = s->position - s->insn;
	bool found = false;

	for (uint64_t run = s->run; position < to; run++) {
		const struct block *b = timeline_block(t, run);
		uint64_t at = position, addr = b->addr;

		position += b->n_insns;
		if (!sought->blocks[t->runs[run]] || position <= from)
			continue;
		for (uint32_t i = 0; i < b->n_insns && at < to; addr += b->lengths[i++], at++) {
			if (at < from || !is_sought(sought, addr))
				continue;
			*hit = at;
			found = true;
			if (d == FORWARD)
				return true;
		}
	}
	return found;
}

bool timeline_find(const struct timeline *t, const struct timeline_sought *s, bool all_tasks,
		   enum timeline_direction d, uint64_t *position)
{
	const uint64_t from = d == FORWARD ? *position + 1 : 0;
	const uint64_t to = d == FORWARD ? t->end : *position;
	uint32_t i = segment_of(t, *position);

	if (!s->runs)
		return false;
	for (; i < t->n_segments; d == FORWARD ? i++ : i--) {
		const struct segment *g = &t->segments[i];
		const uint64_t low = from > g->position ? from : g->position;
		const uint64_t end = segment_end(t, i), high = to < end ? to : end;

		if (low < high && !g->again && (all_tasks || t->tasks[g->task].of_program) &&
		    find_in(t, g, s, low, high, d, position))
			return true;
	}
	return false;
}
