// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * User memory that no page table entry leads to: nobody has touched it yet. What was mapped there
 * is known from the trace's records up to the position, and the files are in the parcel.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/err.h"
#include "engine/vm/areas/areas.h"
#include "engine/vm/replay_state.h"
#include "recorder/plan.h"
#include "trace/reader.h"
#include "trip/trips.h"

/* The trace, read up to a position. */
struct replay_areas {
	struct areas *areas;
	struct trips *trips; /* counts */
	struct trace_reader *reader;
	int fd;
	uint64_t limit; /* the position */
	bool beyond;    /* a block began after it */
	struct chunk chunk;
	size_t at; /* in the chunk's words */
};

static int block(void *ctx, const struct trips_block *b)
{
	struct replay_areas *a = ctx;

	a->beyond = b->position > a->limit;
	return 0;
}

static int open_file(void *ctx, const char *path)
{
	const struct replay *r = ctx;

	return parcel_open(r->parcel_fd, path);
}

void replay_areas_free(struct replay_areas *a)
{
	if (!a)
		return;
	areas_free(a->areas);
	trips_free(a->trips);
	trace_reader_free(a->reader);
	if (a->fd >= 0)
		close(a->fd);
	free(a);
}

static struct replay_areas *begin(struct replay *r)
{
	struct replay_areas *a = calloc(1, sizeof(*a));
	struct err e;

	if (!a)
		return NULL;
	a->fd = open(r->trace, O_RDONLY | O_CLOEXEC);
	a->reader = a->fd < 0 ? NULL : trace_reader_new(a->fd, r->trace, &e);
	a->trips = trips_new(&(struct trips_opts){ .ctx = a, .block = block });
	a->areas = areas_new_with(open_file, r);
	if (a->reader && a->trips && a->areas)
		return a;
	replay_areas_free(a);
	return NULL;
}

/* One block id or one record. False at the chunk's end. */
static bool word(struct replay_areas *a, struct err *e)
{
	const uint32_t *words = a->chunk.data, *payload;
	const size_t before = a->at;
	size_t n;
	uint32_t id;
	const int type = words_next(words, a->chunk.size / 4, &a->at, &id, &payload, &n);
	const struct chunk one = { CHUNK_STREAM, words + before, (a->at - before) * 4 };

	if (type < 0)
		return false;
	trips_chunk(a->trips, &one, e);
	if (type && !a->beyond)
		areas_record(a->areas, type, payload);
	return true;
}

/* Reads the trace up to `position`. */
static void follow(struct replay_areas *a, uint64_t position)
{
	struct err e;

	a->limit = position;
	while (!a->beyond) {
		if (a->chunk.kind == CHUNK_STREAM && word(a, &e))
			continue;
		if (trace_reader_next(a->reader, &a->chunk, &e) <= 0)
			return;
		a->at = 0;
		if (a->chunk.kind != CHUNK_STREAM)
			trips_chunk(a->trips, &a->chunk, &e);
	}
}

static uint64_t kernel_word(struct replay *r, uint64_t addr)
{
	const size_t bytes = r->vm.shared->plan.word;
	uint64_t value = 0;

	return replay_read(r, addr, &value, bytes) ? 0 : value;
}

/* The address space of the running task, which an exiting one has no more; 0: none. */
static uint64_t running_mm(struct replay *r)
{
	const struct plan_kernel *k = &r->vm.shared->plan.k;
	const uint64_t base = kernel_word(r, k->per_cpu_offset),
		       task = kernel_word(r, base + k->current_task);

	return task ? kernel_word(r, task + k->task_mm) : 0;
}

int replay_untouched(struct replay *r, uint64_t addr, void *to, size_t n)
{
	const uint64_t position = replay_position(r), mm = running_mm(r);

	if (!mm)
		return -EFAULT;

	if (r->areas && r->areas->limit != position) {
		replay_areas_free(r->areas);
		r->areas = NULL;
	}
	if (!r->areas) {
		r->areas = begin(r);
		if (!r->areas)
			return -ENOMEM;
		follow(r->areas, position);
	}
	if (areas_read(r->areas->areas, mm, addr, to, n) == n)
		return 0;
	return areas_mapped(r->areas->areas, mm, addr) ? -EAGAIN : -EFAULT;
}
