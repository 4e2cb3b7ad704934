// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/vm/areas/tasks.h"

#include <stddef.h>
#include <stdlib.h>

#include "engine/vm/areas/mm.h"
#include "engine/vm/areas/state.h"
#include "trace/format.h"

struct task *areas_task_find(struct areas *a, uint64_t id)
{
	for (size_t i = 0; i < a->n_tasks; i++)
		if (a->tasks[i].id == id)
			return &a->tasks[i];
	return NULL;
}

struct task *areas_task_get(struct areas *a, uint64_t id)
{
	struct task *t = areas_task_find(a, id);
	const ptrdiff_t in_call = a->in_call ? a->in_call - a->tasks : -1;

	if (t)
		return t;
	if (a->n_tasks == a->cap_tasks) {
		const size_t cap = a->cap_tasks ? 2 * a->cap_tasks : 64;
		struct task *grown = realloc(a->tasks, cap * sizeof(*grown));

		if (!grown)
			return NULL;
		a->tasks = grown;
		a->cap_tasks = cap;
		a->in_call = in_call >= 0 ? &grown[in_call] : NULL;
	}
	t = &a->tasks[a->n_tasks++];
	*t = (struct task){ .id = id };
	return t;
}

/* What a task is: a process that was made has the areas of its maker. */
void areas_note_task(struct areas *a, const struct rec_task *r)
{
	struct task *t = areas_task_get(a, r->task);
	struct mm *from, *to;

	if (!t)
		return;
	t->mm = r->mm;
	if (!t->made)
		return;
	t->made = false;
	if (t->mm == t->maker || !(to = areas_mm_get(a, t->mm)))
		return;
	from = areas_mm_find(a, t->maker);
	if (from)
		mm_copy(to, from);
	else
		to->n = 0;
}

void areas_note_fork(struct areas *a, uint64_t id)
{
	struct task *t = areas_task_get(a, id), *maker = areas_task_find(a, a->current);

	if (!t)
		return;
	t->made = true;
	t->maker = maker ? maker->mm : 0;
}
