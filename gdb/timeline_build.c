// SPDX-License-Identifier: GPL-2.0-or-later
#include "gdb/timeline_build.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "trip/names.h"
#include "trip/task.h"
#include "trip/trips.h"

/* To find a position, the blocks of one segment are added up. */
#define SEGMENT_RUNS 4096

/* ---- arrays ---- */

static int grow(void *array, size_t size, uint64_t n, uint64_t *room)
{
	void **p = array, *bigger;
	const uint64_t more = *room ? *room * 2 : 256;

	if (n < *room)
		return 0;
	bigger = realloc(*p, more * size);
	if (!bigger)
		return -ENOMEM;
	*p = bigger;
	*room = more;
	return 0;
}

#define GROW(array, n, room_)                                                \
	({                                                                   \
		uint64_t room = (room_);                                     \
		const int code = grow(&(array), sizeof(*(array)), n, &room); \
		(room_) = room;                                              \
		code;                                                        \
	})

/* ---- the dictionary ---- */

static uint32_t slot_of(const struct dictionary *d, const struct block *b)
{
	uint32_t i = ((uintptr_t)b >> 4) * 0x9e3779b1u & (d->n_slots - 1);

	while (d->slots[i] && d->blocks[d->slots[i] - 1] != b)
		i = (i + 1) & (d->n_slots - 1);
	return i;
}

static int rehash(struct dictionary *d)
{
	const uint32_t n = d->n_slots ? d->n_slots * 2 : 4096;
	uint32_t *slots = calloc(n, sizeof(*slots));

	if (!slots)
		return -ENOMEM;
	free(d->slots);
	d->slots = slots;
	d->n_slots = n;
	for (uint32_t i = 0; i < d->n; i++)
		d->slots[slot_of(d, d->blocks[i])] = i + 1;
	return 0;
}

static int64_t index_of(struct dictionary *d, const struct block *b)
{
	uint32_t slot;

	if (d->n * 2 >= d->n_slots && rehash(d))
		return -ENOMEM;
	slot = slot_of(d, b);
	if (!d->slots[slot]) {
		if (GROW(d->blocks, d->n, d->room))
			return -ENOMEM;
		d->blocks[d->n++] = b;
		d->slots[slot] = d->n;
	}
	return d->slots[slot] - 1;
}

/* ---- tasks and modules ---- */

static int new_task(struct timeline *t, const struct task *k)
{
	const uint64_t room = t->tasks_room;
	struct fault *faults;

	if (GROW(t->tasks, t->n_tasks, t->tasks_room))
		return -ENOMEM;
	if (t->tasks_room != room) {
		faults = realloc(t->faults, t->tasks_room * sizeof(*faults));
		if (!faults)
			return -ENOMEM;
		t->faults = faults;
	}
	t->faults[t->n_tasks] = (struct fault){ 0 };
	t->tasks[t->n_tasks++] = (struct timeline_task){
		.addr = k->addr, .pid = k->tgid, .tid = k->pid, .of_program = k->of_program
	};
	return 0;
}

static bool is_task(const struct timeline_task *t, const struct task *k)
{
	return t->addr == k->addr && t->tid == k->pid && t->of_program == k->of_program;
}

/* The running task is mostly one of the newest. */
static int64_t task_of(struct timeline *t, const struct task *k)
{
	size_t i = t->n_tasks;

	while (i > 0 && !is_task(&t->tasks[i - 1], k))
		i--;
	if (!i) {
		if (new_task(t, k))
			return -ENOMEM;
		i = t->n_tasks;
	}
	memcpy(t->tasks[i - 1].comm, k->comm, sizeof(k->comm));
	return i - 1;
}

/* A task of PROGRAM runs code of a file. */
static int note_module(struct timeline *t, const struct block *b)
{
	const struct unit *unit = b->fn ? b->fn->unit : NULL;

	if (!unit)
		return 0;
	for (size_t i = 0; i < t->n_modules; i++)
		if (t->modules[i].unit == unit && t->modules[i].bias == b->bias)
			return 0;
	if (GROW(t->modules, t->n_modules, t->modules_room))
		return -ENOMEM;
	t->modules[t->n_modules++] = (struct timeline_module){ unit, b->bias };
	return 0;
}

/* ---- segments ---- */

/* How many interrupts and faults are in progress on top of the task's path. */
static unsigned depth_of(const struct task *k)
{
	unsigned depth = 0;

	for (uint32_t i = k->n; i-- > 0;) {
		const struct frame *f = &k->stack[i];

		if (f->ring == 3 && f->entered)
			break;
		depth += f->kind == NODE_INTERRUPT || f->kind == NODE_FAULT;
	}
	return depth;
}

static int add_segment(struct timeline *t, const struct segment *s)
{
	if (GROW(t->segments, t->n_segments, t->segments_room))
		return -ENOMEM;
	t->segments[t->n_segments++] = *s;
	return 0;
}

/* The last instruction that has begun did not complete: it gets a segment of its own, which will be
 * marked when the task comes back to it. */
static int cut_fault(struct timeline *t, uint64_t position, uint64_t addr)
{
	struct segment s = t->segments[t->n_segments - 1];
	int code = 0;

	if (position <= t->last_position)
		return 0;
	if (s.position != position - 1) {
		s.run = t->n_runs - 1;
		s.insn = position - 1 - t->last_position;
		s.position = position - 1;
		code = add_segment(t, &s);
	}
	t->faults[s.task] = (struct fault){ t->n_segments - 1, addr };
	return code;
}

/* The task is back where a fault was. */
static void resume_fault(struct timeline *t, uint32_t task, unsigned depth, uint64_t addr)
{
	struct fault *f = &t->faults[task];
	struct segment *s = &t->segments[f->segment];

	if (!f->segment || depth > s->depth)
		return;
	if (addr == f->addr) {
		s->again = 1;
		s->depth++;
	}
	f->segment = 0;
}

static int begin_segment(struct timeline *t, const struct trips_block *b, uint32_t task,
			 unsigned depth)
{
	const struct segment s = {
		.position = b->position, .run = t->n_runs, .depth = depth, .task = task
	};
	const struct segment *before = t->n_segments ? &t->segments[t->n_segments - 1] : NULL;
	const struct frame *top = b->task->n ? &b->task->stack[b->task->n - 1] : NULL;
	int code = 0;

	if (before && before->task == task && depth > before->depth && top &&
	    top->kind == NODE_FAULT)
		code = cut_fault(t, b->position, top->ret);
	return code ? code : add_segment(t, &s);
}

int timeline_add(struct timeline *t, const struct trips_block *b)
{
	const struct segment *now = t->n_segments ? &t->segments[t->n_segments - 1] : NULL;
	const unsigned depth = depth_of(b->task);
	const int64_t block = index_of(&t->dictionary, b->block);
	int64_t task = now ? now->task : -1;

	if (task < 0 || !is_task(&t->tasks[task], b->task))
		task = task_of(t, b->task);
	if (block < 0 || task < 0 || GROW(t->runs, t->n_runs, t->runs_room))
		return -ENOMEM;
	if (!now || now->task != task || now->depth != depth || b->position != t->expected ||
	    t->n_runs - now->run >= SEGMENT_RUNS) {
		if (begin_segment(t, b, task, depth))
			return -ENOMEM;
		resume_fault(t, task, depth, b->addr);
		if (!t->tasks[task].to)
			t->tasks[task].from = b->position;
	}
	t->last_position = b->position;
	t->expected = b->position + b->block->n_insns;
	t->tasks[task].to = t->expected;
	t->runs[t->n_runs++] = block;
	if (!b->task->of_program)
		return 0;
	t->last = t->expected;
	if (t->first == UINT64_MAX)
		t->first = b->position;
	if (b->block->flags & BLOCK_KERNEL)
		return 0;
	if (t->first_user == UINT64_MAX)
		t->first_user = b->position;
	return note_module(t, b->block);
}

/* The last blocks may not have run. */
void timeline_finish(struct timeline *t, uint64_t end)
{
	t->end = end;
	while (t->n_segments && t->segments[t->n_segments - 1].position >= end)
		t->n_segments--;
	if (t->last > end)
		t->last = end;
}
