// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Events in a task's life: created by fork or as a thread, running a program, put to sleep and
 * woken, dead. The kernel reuses the address of a dead task, so its stack must be dropped with it.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "guest/protocol.h"
#include "trip/builder.h"
#include "trip/programs.h"
#include "trip/space.h"
#include "trip/watch.h"

static bool is_dying(const struct task *k)
{
	for (uint32_t i = k->n; i-- > 0 && k->stack[i].ring == 0;)
		if (k->stack[i].entered && (k->stack[i].fn->flags & FN_DIES))
			return true;
	return false;
}

/* Its trip is closed, so nothing is to be accounted of the last block that it ran. */
static void drop_task(struct trips *t, struct task *k, const char *why)
{
	call_end(t, k, why);
	if (t->watch)
		watch_dropped(t, k);
	if (t->last_task == k)
		t->last_task = NULL;
	tasks_drop(t->tasks, k);
}

static void leave_cpu(struct trips *t, struct task *k)
{
	struct draft *d = k->draft;

	if (is_dying(k)) {
		drop_task(t, k, "the task ended in it");
		return;
	}
	k->left_at = t->stats.insns;
	k->waker[0] = '\0';
	if (d && d->on) {
		const struct node sleep = { .size = 1, .kind = NODE_SLEEP, .open = 1 };

		k->sleep_node = tree_add(d->trip.tree, &sleep);
	}
}

static void take_cpu(struct trips *t, struct task *k)
{
	uint64_t meanwhile = t->stats.insns - k->left_at;
	struct draft *d = k->draft;
	struct node n;

	if (k->sleep_node == UINT64_MAX)
		return;
	if (d && d->on && tree_get(d->trip.tree, k->sleep_node, &n)) {
		n.self = n.total = meanwhile;
		n.open = 0;
		n.note = draft_note(
			d, k->waker[0] ? k->waker : "was put aside for another task and came back");
		tree_put(d->trip.tree, k->sleep_node, &n);
		d->trip.apart[NODE_SLEEP] += meanwhile;
		d->trip.other += meanwhile;
	}
	k->sleep_node = UINT64_MAX;
}

void task_switch(struct trips *t, const struct rec_switch *r)
{
	struct task *next = tasks_get(t->tasks, r->task);

	if (!next || next == t->cur)
		return;
	t->stats.switches++;
	if (t->cur)
		leave_cpu(t, t->cur);
	t->cur = next;
	take_cpu(t, next);
}

/* Names the waker: the running task, or a softirq or interrupt on top of it, and the function. */
void task_wake(struct trips *t, uint64_t addr)
{
	struct task *k = tasks_find(t->tasks, addr), *by = t->cur;
	const char *context = "", *in = NULL;

	if (!k || k == by || k->sleep_node == UINT64_MAX || k->waker[0])
		return;
	for (uint32_t i = by->n; i-- > 0;) {
		const struct frame *f = &by->stack[i];

		if (!in && f->entered && !f->hidden && f->fn->name && !(f->fn->flags & FN_WAKE))
			in = f->fn->name;
		if (!*context && f->kind == NODE_SOFTIRQ)
			context = "a softirq on top of ";
		if (!*context && f->kind == NODE_INTERRUPT)
			context = "an interrupt on top of ";
	}
	if (by->pid)
		snprintf(k->waker, sizeof(k->waker), "woken by %s%s (%u)%s%s", context, by->comm,
			 by->pid, in ? " in " : "", in ? in : "");
	else
		snprintf(k->waker, sizeof(k->waker), "woken by %san idle processor%s%s", context,
			 in ? " in " : "", in ? in : "");
}

/* ---- tasks and programs ---- */

static void inherit_frames(struct task *k, const struct frame *frames, uint32_t n)
{
	for (uint32_t i = 0; i < n; i++) {
		struct frame *f = task_add_frame(k);

		if (!f)
			return;
		*f = frames[i];
		f->self = f->total = 0;
		f->pauses = false;
		f->seq = 0;
		f->node = UINT64_MAX;
		k->handlers += f->kind == NODE_SIGNAL;
	}
}

static struct task *task_where(struct trips *t, const struct task * not, uint32_t tgid,
			       bool forking)
{
	struct task *k;
	size_t i = 0;

	while ((k = tasks_next(t->tasks, &i)))
		if (k != not &&k->tgid == tgid && (!forking || k->role == CALL_FORKS))
			return k;
	return NULL;
}

static uint32_t user_frames(const struct task *k)
{
	uint32_t n = 0;

	while (n < k->n && k->stack[n].ring == 3)
		n++;
	return n;
}

/* Takes the frames left for a new task; false if there are none. A thread has no use for them. */
static bool inherit_fork_copy(struct trips *t, struct task *k, bool thread)
{
	for (struct fork_copy **p = &t->fork_copies, *l; (l = *p); p = &l->next)
		if (l->pid == k->pid) {
			if (!thread)
				inherit_frames(k, l->frames, l->n);
			*p = l->next;
			t->fork_copies_cost -= FORK_COPY_COST(l->n);
			free(l);
			return true;
		}
	return false;
}

/* A thread shares its process's address space; a child has a copy of it and of its parent's user
 * frames. */
static void take_after(struct trips *t, struct task *k, const struct task *parent)
{
	k->traced = parent->traced;
	k->of_program = parent->of_program;
	if (k->tgid == parent->tgid) {
		k->space = space_ref(parent->space);
		return;
	}
	k->space = parent->space ? space_copy(parent->space) : space_new(&t->space_versions);
	k->stack_high = parent->stack_high;
	if (k->traced)
		inherit_frames(k, parent->stack, user_frames(parent));
}

/* A new task in a trace without fork records: its parent is the one named when it first runs. */
static void task_born(struct trips *t, struct task *k)
{
	struct task *parent = task_where(t, k, k->tgid, false);

	if (parent) {
		inherit_fork_copy(t, k, true);
		k->space = space_ref(parent->space);
		k->traced = parent->traced;
		k->of_program = parent->of_program;
		return;
	}
	parent = task_where(t, k, k->ppid, true);
	if (!inherit_fork_copy(t, k, false) && parent && parent->traced)
		inherit_frames(k, parent->stack, user_frames(parent));
	if (!parent)
		parent = task_where(t, k, k->ppid, false);
	k->space =
		parent && parent->space ? space_copy(parent->space) : space_new(&t->space_versions);
	k->traced = parent && parent->traced;
	k->of_program = parent && parent->of_program;
}

void task_fork(struct trips *t, const struct rec_fork *r)
{
	t->forked = r->task;
	t->forks_told = true;
}

void task_describe(struct trips *t, const struct rec_task *r)
{
	struct task *k = tasks_find(t->tasks, r->task);
	bool born, forked = t->forked && t->forked == r->task;

	/* The address may be that of a task that ended unseen. */
	if (k && k->pid && k->pid != r->pid && k != t->cur) {
		drop_task(t, k, "the task is gone");
	}
	k = tasks_get(t->tasks, r->task);
	if (!k)
		return;
	born = !k->pid && r->pid && !k->space;
	k->pid = r->pid;
	k->tgid = r->tgid;
	k->ppid = r->ppid;
	k->mm = r->mm;
	memcpy(k->comm, r->comm, sizeof(k->comm));
	k->comm[sizeof(k->comm) - 1] = '\0';
	t->forked = 0;
	if (born && forked && t->cur && t->cur != k)
		take_after(t, k, t->cur);
	else if (born)
		task_born(t, k);
}

void task_exec(struct trips *t, const struct rec_exec *r)
{
	struct task *k = tasks_find(t->tasks, r->task);
	uint64_t words[sizeof(r->auxv) / 8];
	struct aux auxv;
	char path[1024];
	size_t n = r->path_len < sizeof(path) ? r->path_len : sizeof(path) - 1;

	if (!k)
		return;
	memcpy(path, r + 1, n);
	path[n] = '\0';
	memcpy(words, r->auxv, sizeof(words));
	aux_read(&auxv, words);
	space_free(k->space);
	k->space = space_new(&t->space_versions);
	k->execed = true;
	k->stack_high = 0;
	if (!k->traced && strcmp(path, INIT_PATH))
		k->of_program = programs_start(t->programs, path);
	k->traced = strcmp(path, INIT_PATH) != 0;
	if (k->space)
		space_exec(k->space, t->names, path, &auxv);
}
