// SPDX-License-Identifier: GPL-2.0-or-later
#include "gdb/motion.h"

/* Steps between two looks at whether the client wants to stop. */
#define PATIENCE 65536

/* Back to where the program began, or before that to where its exec came back. */
static uint64_t beginning(const struct motion *m, uint64_t position)
{
	const uint64_t user = timeline_first_user(m->timeline);

	return position > user ? user : timeline_first(m->timeline);
}

static enum motion_end out_of_history(const struct motion *m, uint64_t *position,
				      enum timeline_direction d)
{
	*position = d == FORWARD ? timeline_last(m->timeline) : beginning(m, *position);
	return d == FORWARD ? MOTION_FINISH : MOTION_BEGINNING;
}

/* The nearest access to watched memory: where a debugger stops for it. */
static bool find_access(const struct motion *m, uint64_t *position, enum timeline_direction d)
{
	const struct watched_access *a = m->watchpoints
						 ? watchpoints_nearest(m->watchpoints, m->timeline,
								       m->all_tasks, *position, d)
						 : NULL;
	struct moment at;

	if (!a || !timeline_at(m->timeline, a->position, &at))
		return false;
	if (d == FORWARD && !timeline_step(m->timeline, &at, at.task, at.depth, FORWARD))
		return false;
	*position = at.position;
	*m->watched = a->range;
	return true;
}

/* The way to `there` may lead by watched memory. */
static enum motion_end arrive(const struct motion *m, uint64_t *position, uint64_t there,
			      enum motion_end end, enum timeline_direction d)
{
	uint64_t access = *position;

	if (find_access(m, &access, d) && (d == FORWARD ? access <= there : access >= there)) {
		*position = access;
		return MOTION_WATCHPOINT;
	}
	*position = there;
	return end;
}

/* A task that does not run comes to where it runs next. */
static unsigned depth_in(const struct moment *now, uint32_t task)
{
	return now->task == task ? now->depth : UINT16_MAX;
}

enum motion_end motion_step(const struct motion *m, uint64_t *position, uint32_t task,
			    enum timeline_direction d)
{
	struct moment now;

	if (!timeline_at(m->timeline, *position, &now))
		return out_of_history(m, position, d);
	if (!timeline_step(m->timeline, &now, task, depth_in(&now, task), d))
		return d == FORWARD ? MOTION_FINISH : MOTION_BEGINNING;
	return arrive(m, position, now.position, MOTION_STEPPED, d);
}

enum motion_end motion_range(const struct motion *m, uint64_t *position, uint32_t task,
			     uint64_t low, uint64_t high)
{
	struct moment now;
	unsigned left = PATIENCE;

	if (!timeline_at(m->timeline, *position, &now))
		return out_of_history(m, position, FORWARD);
	do {
		if (!timeline_step(m->timeline, &now, task, depth_in(&now, task), FORWARD))
			return MOTION_FINISH;
		if (arrive(m, position, now.position, MOTION_STEPPED, FORWARD) == MOTION_WATCHPOINT)
			return MOTION_WATCHPOINT;
		if (breakpoints_has(m->breakpoints, now.addr))
			return MOTION_BREAKPOINT;
		if (left--)
			continue;
		left = PATIENCE;
		if (m->interrupted && m->interrupted(m->ctx))
			return MOTION_INTERRUPTED;
	} while (now.addr >= low && now.addr < high);
	return MOTION_STEPPED;
}

enum motion_end motion_continue(const struct motion *m, uint64_t *position,
				enum timeline_direction d)
{
	const struct timeline_sought *s = breakpoints_sought(m->breakpoints, m->timeline);
	uint64_t there = *position;
	enum motion_end end;

	if (!s)
		return MOTION_FAILED;
	if (timeline_find(m->timeline, s, m->all_tasks, d, &there))
		end = MOTION_BREAKPOINT;
	else
		end = out_of_history(m, &there, d);
	return arrive(m, position, there, end, d);
}
