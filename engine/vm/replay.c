// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/vm/replay.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "base/err.h"
#include "engine/vm/checkpoint.h"
#include "engine/vm/replay_state.h"
#include "kernels/kernel.h"
#include "recorder/plan.h"
#include "sym/ksyms.h"
#include "sym/module.h"

/* A block has at most 512 instructions, and the one during which the translations are thrown away
 * still runs whole: to come to an instruction, single instructions begin REPLAY_APPROACH before it,
 * and cannot begin nearer than this. */
#define NEAR 600u
/* Up to here single instructions are quicker than translating everything anew, twice. */
#define WALKING_DISTANCE 20000u
/* So many instructions take about as long as it takes to start at a checkpoint. */
#define CHECKPOINT_GAP 20000000u
/* Who goes back once goes back again, and to the same part. */
#define CHECKPOINT_GAP_BACK 100000u

static const struct seek *seek_of(const struct replay *r)
{
	return &r->vm.shared->seek;
}

uint64_t replay_position(const struct replay *r)
{
	return r->running ? seek_of(r)->now.position : 0;
}

uint64_t replay_path(const struct replay *r)
{
	return r->running ? seek_of(r)->now.path : 0;
}

const char *replay_notes(const struct replay *r)
{
	return buf_str(&r->notes);
}

struct kernel *replay_kernel(struct replay *r)
{
	return r->setup.kernel;
}

const char *replay_trace(const struct replay *r)
{
	return r->trace;
}

/* ---- opening ---- */

static int check_kernel(const struct replay *r, struct err *e)
{
	const struct ksyms *symbols = kernel_symbols(r->setup.kernel, e);
	const char *now = symbols ? ksyms_build_id(symbols) : NULL;

	if (!symbols)
		return -EINVAL;
	if (r->rerun.build_id && now && strcmp(r->rerun.build_id, now))
		return err_set(e, -ENOENT,
			       "%s cannot run again: its kernel %s had the build-id %s, the one in "
			       "the cache has %s",
			       r->trace, r->rerun.machine.kernel, r->rerun.build_id, now);
	return 0;
}

struct replay *replay_open(const char *trace, const struct replay_opts *o, struct err *e)
{
	struct replay *r = calloc(1, sizeof(*r));
	int code;

	if (!r) {
		err_set(e, -ENOMEM, "out of memory");
		return NULL;
	}
	*r = (struct replay){ .opts = *o, .trace = strdup(trace), .vm = VM_NONE, .base_fd = -1 };
	r->parcel_fd = memfd_create("parcel", MFD_CLOEXEC);
	code = r->trace && r->parcel_fd >= 0 ? rerun_read(trace, &r->rerun, r->parcel_fd, e)
					     : err_set(e, -ENOMEM, "out of memory");
	r->setup.opts = &r->rerun.machine;
	if (!code && o->qemu) {
		free((char *)r->rerun.machine.qemu);
		r->rerun.machine.qemu = strdup(o->qemu);
	}
	r->rerun.machine.progress = o->progress;
	r->rerun.machine.progress_ctx = o->progress_ctx;
	if (!code)
		code = set_up_machine(&r->setup, e);
	if (!code)
		code = check_kernel(r, e);
	if (!code)
		return r;
	replay_close(r);
	return NULL;
}

void replay_close(struct replay *r)
{
	if (!r)
		return;
	replay_machine_stop(r);
	checkpoints_free(r);
	replay_areas_free(r->areas);
	set_up_free(&r->setup);
	rerun_free(&r->rerun);
	if (r->parcel_fd >= 0)
		close(r->parcel_fd);
	buf_free(&r->notes);
	free(r->trace);
	free(r);
}

/* ---- seeking ---- */

static int past_end(const struct replay *r, uint64_t position, struct err *e)
{
	return err_set(e, -ERANGE, "position @%llu: the recording ends at @%llu",
		       (unsigned long long)position, (unsigned long long)seek_of(r)->now.position);
}

/* Returns true if the machine can come to the position from where it stands. */
static bool is_ahead(const struct replay *r, uint64_t position)
{
	const uint64_t now = replay_position(r);

	if (!r->running || seek_of(r)->ended || (r->begun && position < now))
		return false;
	return !r->begun || r->single || position == now || position - now > NEAR;
}

/* Leaves a checkpoint shortly before a position that was far to go to. */
static int checkpoint(struct replay *r, uint64_t position, bool back, struct err *e)
{
	const uint64_t now = replay_position(r);
	const struct checkpoint *before = checkpoint_before(r, now);
	const uint64_t last = before ? before->at.position : 0;
	int code;

	if (!r->opts.checkpoints_most || r->rerun.machine.from_boot || !r->begun ||
	    now - last < (back ? CHECKPOINT_GAP_BACK : CHECKPOINT_GAP) ||
	    position - now < REPLAY_APPROACH - NEAR)
		return 0;
	/* The block at which the translations are thrown away still runs whole. */
	code = replay_machine_go(r, now + NEAR, e);
	return code ? code : checkpoint_take(r, e);
}

/* Changes to single instructions before the position, and from them when it is far away. */
static int approach(struct replay *r, uint64_t position, bool back, struct err *e)
{
	const uint64_t left = position - replay_position(r);
	int code = 0;

	if (r->single && left <= WALKING_DISTANCE)
		return 0;
	if (left > REPLAY_APPROACH) {
		code = replay_machine_single(r, false, e);
		if (!code)
			code = replay_machine_go(r, position - REPLAY_APPROACH, e);
	}
	if (code || seek_of(r)->ended)
		return code;
	code = replay_machine_single(r, true, e);
	return code ? code : checkpoint(r, position, back, e);
}

int replay_seek(struct replay *r, uint64_t position, struct err *e)
{
	const bool back = r->running && r->begun && replay_position(r) > position;
	int code = 0;

	if (!is_ahead(r, position))
		code = replay_machine_start(r, checkpoint_before(r, position), e);
	if (!code && r->begun && replay_position(r) == position)
		return 0;
	if (!code)
		code = approach(r, position, back, e);
	if (!code && !seek_of(r)->ended)
		code = replay_machine_go(r, position, e);
	if (!code && replay_position(r) < position)
		code = past_end(r, position, e);
	else if (!code && replay_position(r) > position)
		code = err_set(e, -EIO, "position @%llu was passed: this is a bug in ringtrip",
			       (unsigned long long)position);
	return code;
}

int replay_seek_start(struct replay *r, uint64_t position, struct err *e)
{
	const bool behind = r->running && r->begun && replay_position(r) > position;
	int code = 0;

	if (!r->running || seek_of(r)->ended || behind)
		code = replay_machine_start(r, checkpoint_before(r, position), e);
	if (!code && r->begun && replay_position(r) == position)
		return 0;
	if (!code)
		code = replay_machine_single(r, false, e);
	if (!code)
		code = replay_machine_go(r, position, e);
	return code || replay_position(r) == position ? code : replay_seek(r, position, e);
}

/* ---- samples ---- */

struct sampling {
	const uint64_t *positions;
	size_t n;
	replay_sample_fn fn;
	void *ctx;
};

static struct replay_sample sample_of(const struct seek_point *p)
{
	struct replay_sample s = { .position = p->position, .path = p->path, .ip = p->ip };

	memcpy(s.gpr, p->gpr, sizeof(s.gpr));
	return s;
}

/* Some positions in one go; *done is how many were seen. Ends early at the first one that was not
 * the start of a block. */
static int some_samples(struct replay *r, const struct sampling *s, size_t from, size_t *done,
			struct err *e)
{
	struct seek *seek = &r->vm.shared->seek;
	const size_t left = s->n - from, n = left < SEEK_SAMPLES ? left : SEEK_SAMPLES;
	int code;

	memcpy(seek->samples, s->positions + from, n * sizeof(*s->positions));
	seek->n_samples = n;
	code = replay_machine_single(r, false, e);
	if (!code)
		code = replay_machine_go(r, s->positions[from + n - 1], e);
	for (*done = 0; !code && *done < n; ++*done) {
		const struct replay_sample seen = sample_of(&seek->seen[*done]);

		if (seen.position != s->positions[from + *done])
			return 0;
		code = s->fn(s->ctx, from + *done, &seen);
	}
	return code;
}

static int one_sample(struct replay *r, const struct sampling *s, size_t i, struct err *e)
{
	struct replay_sample seen;
	int code = replay_seek(r, s->positions[i], e);

	if (code)
		return code;
	seen = sample_of(&seek_of(r)->now);
	return s->fn(s->ctx, i, &seen);
}

int replay_samples(struct replay *r, const uint64_t *positions, size_t n, replay_sample_fn fn,
		   void *ctx, struct err *e)
{
	const struct sampling s = { positions, n, fn, ctx };
	size_t i = 0, done;
	int code = 0;

	while (!code && i < n) {
		if (!r->running || seek_of(r)->ended ||
		    (r->begun && replay_position(r) > positions[i]))
			code = replay_machine_start(r, checkpoint_before(r, positions[i]), e);
		done = 0;
		if (!code)
			code = some_samples(r, &s, i, &done, e);
		i += done;
		if (!code && i < n && !done)
			code = one_sample(r, &s, i++, e);
	}
	return code;
}
