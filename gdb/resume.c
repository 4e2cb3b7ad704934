// SPDX-License-Identifier: GPL-2.0-or-later
/* Steps and continues, both ways, and what is said at the stop. */
#include <errno.h>
#include <string.h>

#include "base/err.h"
#include "gdb/hex.h"
#include "gdb/server_state.h"

/* Instructions run between two looks at whether the client wants to stop: a fraction of a
 * second. */
#define STRETCH 50000000ull

/* ---- stops ---- */

/* "watch:ADDRESS;", by what gdb calls its kind. */
static void add_watched(const struct gdb_server *s, struct buf *out)
{
	const struct scout_range *r = &s->watchpoints.prepared[s->watched];

	buf_printf(out, "%s:%llx;",
		   !r->loads   ? "watch"
		   : r->stores ? "awatch"
			       : "rwatch",
		   (unsigned long long)r->from);
}

static const char *reason_of(const struct gdb_server *s)
{
	switch (s->why) {
	case MOTION_BREAKPOINT:
		return s->swbreak ? "swbreak:;" : "";
	case MOTION_BEGINNING:
		return "replaylog:begin;";
	case MOTION_FINISH:
		return "replaylog:end;";
	default:
		return "";
	}
}

static enum gdb_answer stopped(const struct gdb_server *s, struct buf *answer)
{
	enum { INTERRUPT = 2, TRAP = 5 };

	buf_printf(answer, "T%02xthread:%llx;%s", s->why == MOTION_INTERRUPTED ? INTERRUPT : TRAP,
		   (unsigned long long)thread_of(s, thread_running(s)), reason_of(s));
	if (s->why == MOTION_WATCHPOINT)
		add_watched(s, answer);
	return GDB_ANSWER;
}

enum gdb_answer resume_reason(struct gdb_server *s, struct words w, struct buf *answer)
{
	(void)w;
	return stopped(s, answer);
}

/* ---- the machine follows ---- */

static bool interrupted(const struct gdb_server *s)
{
	return s->opts.interrupted && s->opts.interrupted(s->opts.ctx);
}

/* Long ways are gone in stretches, so that Ctrl-C stops on the way. */
static int travel(struct gdb_server *s, struct err *e)
{
	const struct gdb_machine *m = &s->opts.machine;
	uint64_t now = m->position(m->ctx);
	int code = 0;

	while (!code && now < s->position && s->position - now > STRETCH) {
		now += STRETCH;
		code = m->seek(m->ctx, now, e);
		if (code || !interrupted(s))
			continue;
		s->position = now;
		s->why = MOTION_INTERRUPTED;
	}
	return code ? code : m->seek(m->ctx, s->position, e);
}

int server_follow(struct gdb_server *s, struct err *e)
{
	const struct gdb_machine *m = &s->opts.machine;

	return m->seek(m->ctx, s->position, e);
}

static enum gdb_answer arrive(struct gdb_server *s, enum motion_end why, struct buf *answer)
{
	struct err e;

	s->selected = 0;
	s->why = why;
	if (why == MOTION_FAILED)
		return server_error(answer, "out of memory");
	if (travel(s, &e))
		return server_error(answer, e.text);
	return stopped(s, answer);
}

/* What is watched must have been found; false: the answer says why it was not. */
static bool prepare(struct gdb_server *s, struct buf *answer)
{
	struct err e;
	const int code = watchpoints_find(&s->watchpoints, &s->opts.machine, s->opts.interrupted,
					  s->opts.ctx, &e);

	if (code == -EINTR)
		arrive(s, MOTION_INTERRUPTED, answer);
	else if (code)
		server_error(answer, e.text);
	return !code;
}

/* `monitor seek` has said where to. */
static bool seeks(struct gdb_server *s)
{
	if (!s->seeks)
		return false;
	s->seeks = false;
	s->position = s->seek_to;
	return true;
}

/* ---- commands ---- */

static struct motion motion_of(struct gdb_server *s)
{
	return (struct motion){ .timeline = s->opts.timeline,
				.breakpoints = &s->breakpoints,
				.watchpoints = &s->watchpoints,
				.watched = &s->watched,
				.all_tasks = s->all_tasks,
				.interrupted = s->opts.interrupted,
				.ctx = s->opts.ctx };
}

static enum gdb_answer step(struct gdb_server *s, uint64_t thread, enum timeline_direction d,
			    struct buf *answer)
{
	const struct motion m = motion_of(s);
	uint32_t task;

	if (seeks(s))
		return arrive(s, MOTION_STEPPED, answer);
	if (!prepare(s, answer))
		return GDB_ANSWER;
	if (!thread_task(s, thread, &task))
		return server_error(answer, "no such thread at this position");
	return arrive(s, motion_step(&m, &s->position, task, d), answer);
}

/* A breakpoint that is never hit is otherwise a riddle. */
static void tell_unused(const struct gdb_server *s)
{
	for (size_t i = 0; i < s->breakpoints.n; i++) {
		const uint64_t addr = s->breakpoints.addrs[i];

		if (!timeline_runs(s->opts.timeline, addr))
			buf_printf(s->notes, "ringtrip: 0x%llx never runs in this recording\n",
				   (unsigned long long)addr);
	}
}

static enum gdb_answer go(struct gdb_server *s, enum timeline_direction d, struct buf *answer)
{
	const struct motion m = motion_of(s);
	enum motion_end end;

	if (seeks(s))
		return arrive(s, MOTION_STEPPED, answer);
	if (!prepare(s, answer))
		return GDB_ANSWER;
	end = motion_continue(&m, &s->position, d);
	if (end == MOTION_FINISH || end == MOTION_BEGINNING)
		tell_unused(s);
	return arrive(s, end, answer);
}

enum gdb_answer resume_continue(struct gdb_server *s, struct words w, struct buf *answer)
{
	(void)w;
	return go(s, FORWARD, answer);
}

enum gdb_answer resume_step(struct gdb_server *s, struct words w, struct buf *answer)
{
	(void)w;
	return step(s, s->step, FORWARD, answer);
}

enum gdb_answer resume_back(struct gdb_server *s, struct words w, struct buf *answer)
{
	(void)w;
	return go(s, BACKWARD, answer);
}

enum gdb_answer resume_step_back(struct gdb_server *s, struct words w, struct buf *answer)
{
	(void)w;
	return step(s, s->step, BACKWARD, answer);
}

enum gdb_answer resume_run(struct gdb_server *s, struct words w, struct buf *answer)
{
	(void)w;
	s->seeks = false;
	s->position = timeline_first_user(s->opts.timeline);
	return arrive(s, MOTION_STEPPED, answer);
}

/* ---- vCont;action[:thread]… ---- */

struct action {
	char kind; /* s, c, r */
	uint64_t thread, low, high;
};

/* One action; false if it cannot be understood. "C05" and "S05" are c and s: a signal cannot be
 * given to a recording. */
static bool parse_action(struct words *w, struct action *a)
{
	uint64_t signal;

	*a = (struct action){ 0 };
	if (w->p == w->end || *w->p++ != ';' || w->p == w->end)
		return false;
	a->kind = *w->p++;
	if (a->kind == 'C' || a->kind == 'S') {
		a->kind = a->kind == 'C' ? 'c' : 's';
		if (!hex_number(&w->p, w->end, &signal))
			return false;
	}
	if (a->kind == 'r' && (!hex_number(&w->p, w->end, &a->low) || w->p == w->end ||
			       *w->p++ != ',' || !hex_number(&w->p, w->end, &a->high)))
		return false;
	if (w->p < w->end && *w->p == ':') {
		w->p++;
		if (w->end - w->p >= 2 && !memcmp(w->p, "-1", 2))
			w->p += 2;
		else if (!hex_number(&w->p, w->end, &a->thread))
			return false;
	}
	return a->kind && strchr("scr", a->kind);
}

static enum gdb_answer range(struct gdb_server *s, const struct action *a, struct buf *answer)
{
	const struct motion m = motion_of(s);
	uint32_t task;

	if (seeks(s))
		return arrive(s, MOTION_STEPPED, answer);
	if (!prepare(s, answer))
		return GDB_ANSWER;
	if (!thread_task(s, a->thread, &task))
		return server_error(answer, "no such thread at this position");
	return arrive(s, motion_range(&m, &s->position, task, a->low, a->high), answer);
}

/* All threads run or stand together: the first action says what for. */
enum gdb_answer resume_vcont(struct gdb_server *s, struct words w, struct buf *answer)
{
	struct action a;

	if (!parse_action(&w, &a))
		return server_error(answer, "vCont takes c, s or r, and a thread");
	switch (a.kind) {
	case 'r':
		return range(s, &a, answer);
	case 's':
		return step(s, a.thread, FORWARD, answer);
	default:
		return go(s, FORWARD, answer);
	}
}
