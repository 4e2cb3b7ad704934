// SPDX-License-Identifier: GPL-2.0-or-later
#include "trip/task.h"

#include <stdlib.h>
#include <string.h>

#include "trip/draft.h"
#include "trip/space.h"

#define TASKS_MAX  (1u << 14)
#define FRAMES_MAX (1u << 21) /* room for frames, all tasks together */

/* Tasks are few and long-lived, and pointers to them must stay valid, so the table holds
 * pointers. */
struct tasks {
	struct task **slots;
	size_t size, used;
	size_t frames;
	bool full;
};

struct tasks *tasks_new(void)
{
	struct tasks *t = calloc(1, sizeof(*t));

	if (t) {
		t->size = 256;
		t->slots = calloc(t->size, sizeof(*t->slots));
	}
	if (t && !t->slots) {
		free(t);
		return NULL;
	}
	return t;
}

static void task_free(struct task *task)
{
	task->all->frames -= task->cap;
	draft_free(task->draft);
	space_free(task->space);
	free(task->stack);
	free(task);
}

void tasks_free(struct tasks *t)
{
	if (!t)
		return;
	for (size_t i = 0; i < t->size; i++)
		if (t->slots[i])
			task_free(t->slots[i]);
	free(t->slots);
	free(t);
}

static size_t slot_of(const struct tasks *t, uint64_t addr)
{
	size_t i = (addr >> 6) * 0x9e3779b97f4a7c15ull >> 32 & (t->size - 1);

	while (t->slots[i] && t->slots[i]->addr != addr)
		i = (i + 1) & (t->size - 1);
	return i;
}

static bool grow(struct tasks *t)
{
	struct tasks bigger = *t;

	bigger.size *= 2;
	bigger.slots = calloc(bigger.size, sizeof(*bigger.slots));
	if (!bigger.slots)
		return false;
	for (size_t i = 0; i < t->size; i++)
		if (t->slots[i])
			bigger.slots[slot_of(&bigger, t->slots[i]->addr)] = t->slots[i];
	free(t->slots);
	*t = bigger;
	return true;
}

struct task *tasks_find(struct tasks *t, uint64_t addr)
{
	return t->slots[slot_of(t, addr)];
}

struct task *tasks_get(struct tasks *t, uint64_t addr)
{
	struct task *task = tasks_find(t, addr);

	if (task)
		return task;
	if (t->used == TASKS_MAX || (t->used * 2 >= t->size && !grow(t)) ||
	    !(task = calloc(1, sizeof(*task)))) {
		t->full = true;
		return NULL;
	}
	task->all = t;
	task->addr = addr;
	task->role = CALL_NONE;
	task->sleep_node = UINT64_MAX;
	t->slots[slot_of(t, addr)] = task;
	t->used++;
	return task;
}

struct task *tasks_next(struct tasks *t, size_t *i)
{
	while (*i < t->size)
		if (t->slots[(*i)++])
			return t->slots[*i - 1];
	return NULL;
}

void tasks_drop(struct tasks *t, struct task *task)
{
	size_t i = slot_of(t, task->addr);

	task_free(task);
	t->slots[i] = NULL;
	t->used--;
	/* Entries that were probed past this slot move back. */
	for (i = (i + 1) & (t->size - 1); t->slots[i]; i = (i + 1) & (t->size - 1)) {
		struct task *moved = t->slots[i];

		t->slots[i] = NULL;
		t->slots[slot_of(t, moved->addr)] = moved;
	}
}

void tasks_return_frames(struct tasks *t, uint32_t n)
{
	t->frames -= n;
}

bool tasks_full(const struct tasks *t)
{
	return t->full;
}

static bool grow_stack(struct task *t)
{
	const uint32_t more = t->cap ? t->cap / 2 : 32;
	struct frame *p;

	if (t->all->frames + more > FRAMES_MAX)
		return false;
	p = realloc(t->stack, (t->cap + more) * sizeof(*p));
	if (!p)
		return false;
	t->stack = p;
	t->cap += more;
	t->all->frames += more;
	return true;
}

struct frame *task_add_frame(struct task *t)
{
	struct frame *f;

	if (t->n == t->cap && !grow_stack(t)) {
		t->all->full = true;
		return NULL;
	}
	f = &t->stack[t->n++];
	*f = (struct frame){ .node = UINT64_MAX };
	return f;
}
