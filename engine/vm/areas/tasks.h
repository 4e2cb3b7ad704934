/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Which task has which address space: a process that was made has the areas of its maker. */
#ifndef ENGINE_VM_AREAS_TASKS_H
#define ENGINE_VM_AREAS_TASKS_H

#include <stdint.h>

struct areas;
struct rec_task;
struct task;

/* NULL: unknown */
struct task *areas_task_find(struct areas *a, uint64_t id);
/* Made when it is unknown; NULL: out of memory. Moves the others. */
struct task *areas_task_get(struct areas *a, uint64_t id);

void areas_note_task(struct areas *a, const struct rec_task *r);
/* The current task has made the task `id`. */
void areas_note_fork(struct areas *a, uint64_t id);

#endif
