// SPDX-License-Identifier: GPL-2.0-or-later
#include "trip/merged.h"

#include <errno.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "trip/task.h"

struct merged {
	unsigned depth;
	struct merged_task *tasks;
};

struct merged *merged_new(unsigned depth)
{
	struct merged *m = calloc(1, sizeof(*m));

	if (m)
		m->depth = depth;
	return m;
}

/* As deep as the levels that are kept. */
static void free_below(struct merged_node *n)
{
	struct merged_node *next;

	for (struct merged_node *c = n->child; c; c = next) {
		next = c->next;
		free_below(c);
		free(c);
	}
}

void merged_free(struct merged *m)
{
	struct merged_task *next;

	for (struct merged_task *t = m ? m->tasks : NULL; t; t = next) {
		next = t->next;
		free_below(&t->root);
		free(t);
	}
	free(m);
}

/* An address is reused when its task is gone. */
static struct merged_task *task_of(struct merged *m, const struct task *k)
{
	struct merged_task *t = m->tasks;

	while (t && (t->addr != k->addr || t->pid != k->pid))
		t = t->next;
	if (t || !(t = calloc(1, sizeof(*t))))
		return t;
	t->addr = k->addr;
	t->pid = k->pid;
	t->next = m->tasks;
	m->tasks = t;
	return t;
}

/* The node of a frame below another one's; moved to the front, for the next frame will ask for it
 * again. */
static struct merged_node *child_of(struct merged_node *n, const struct frame *f)
{
	struct merged_node **at = &n->child, *c;

	while (*at && ((*at)->fn != f->fn || (*at)->kind != f->kind))
		at = &(*at)->next;
	c = *at;
	if (c)
		*at = c->next;
	else if ((c = calloc(1, sizeof(*c))))
		*c = (struct merged_node){ .fn = f->fn, .kind = f->kind, .first = f->at };
	if (!c)
		return NULL;
	c->next = n->child;
	n->child = c;
	return c;
}

int merged_frame(struct merged *m, const struct task *k, const struct frame *f)
{
	struct merged_task *t;
	struct merged_node *n;

	if (k->n >= m->depth || !(f->self + f->total))
		return 0;
	t = task_of(m, k);
	n = t ? &t->root : NULL;
	for (uint32_t i = 0; n && i < k->n; i++)
		n = child_of(n, &k->stack[i]);
	n = n ? child_of(n, f) : NULL;
	if (!n)
		return -ENOMEM;
	memcpy(t->comm, k->comm, sizeof(t->comm));
	n->count++;
	n->self += f->self;
	n->total += f->self + f->total;
	if (f->at && f->at < n->first)
		n->first = f->at;
	return 0;
}

/* ---- order ---- */

static int by_first(const void *a, const void *b)
{
	const struct merged_node *x = *(struct merged_node *const *)a,
				 *y = *(struct merged_node *const *)b;

	return x->first < y->first ? -1 : x->first > y->first;
}

/* What is known of a node by its children alone: a task that dies leaves frames that never return,
 * and the root of a task is no frame. */
static void add_up(struct merged_node *n)
{
	const bool open = !n->count;

	for (struct merged_node *c = n->child; c; c = c->next) {
		if (c->first && (!n->first || c->first < n->first))
			n->first = c->first;
		if (open && !node_kind_apart(c->kind))
			n->total += c->total;
	}
}

static void sort(struct merged_node *n)
{
	struct merged_node **all, **to = &n->child;
	size_t count = 0, i = 0;

	for (struct merged_node *c = n->child; c; c = c->next, count++)
		sort(c);
	add_up(n);
	all = calloc(count + 1, sizeof(struct merged_node *));
	if (!all)
		return;
	for (struct merged_node *c = n->child; c; c = c->next)
		all[i++] = c;
	qsort(all, count, sizeof(struct merged_node *), by_first);
	for (i = 0; i < count; i++) {
		*to = all[i];
		to = &all[i]->next;
	}
	*to = NULL;
	free(all);
}

static struct merged_task *insert(struct merged_task *list, struct merged_task *t)
{
	struct merged_task **at = &list;

	while (*at && (*at)->root.first <= t->root.first)
		at = &(*at)->next;
	t->next = *at;
	*at = t;
	return list;
}

const struct merged_task *merged_tasks(struct merged *m)
{
	struct merged_task *sorted = NULL, *next;

	for (struct merged_task *t = m->tasks; t; t = next) {
		next = t->next;
		sort(&t->root);
		sorted = insert(sorted, t);
	}
	m->tasks = sorted;
	return sorted;
}
