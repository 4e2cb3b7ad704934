// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * wakes TRACE: prints who woke whom in a recording, one per line, in order, by the kernel's task
 * numbers:
 *
 *	task 84        from here on the recording has this task
 *	wake 84 12     84 ran, and made 12 runnable
 */
#include <err.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>

#include "base/err.h"
#include "trace/reader.h"

#define TASKS_MAX 4096

struct tasks {
	struct rec_task at[TASKS_MAX];
	size_t n;
	uint64_t current;
};

static struct rec_task *find(struct tasks *t, uint64_t task)
{
	for (size_t i = 0; i < t->n; i++)
		if (t->at[i].task == task)
			return &t->at[i];
	return NULL;
}

static unsigned pid_of(struct tasks *t, uint64_t task)
{
	const struct rec_task *known = find(t, task);

	return known ? known->pid : UINT32_MAX;
}

static void note(struct tasks *t, const struct rec_task *r)
{
	struct rec_task *known = find(t, r->task);

	if (!known && t->n == TASKS_MAX)
		errx(1, "more than %d tasks", TASKS_MAX);
	if (!known)
		known = &t->at[t->n++];
	else if (known->pid == r->pid)
		return;
	*known = *r;
	printf("task %u\n", r->pid);
}

static void say(struct tasks *t, int type, const void *p)
{
	switch (type) {
	case REC_START:
		t->current = ((const struct rec_start *)p)->task;
		break;
	case REC_TASK:
		note(t, p);
		break;
	case REC_SWITCH:
		t->current = ((const struct rec_switch *)p)->task;
		break;
	case REC_WAKE:
		printf("wake %u %u\n", pid_of(t, t->current),
		       pid_of(t, ((const struct rec_wake *)p)->task));
		break;
	}
}

int main(int argc, char **argv)
{
	static struct tasks tasks;
	struct trace_reader *r;
	struct err e = { 0 };
	struct chunk c;
	int fd = argc == 2 ? open(argv[1], O_RDONLY) : -1;

	r = fd < 0 ? NULL : trace_reader_new(fd, argv[1], &e);
	if (!r)
		errx(1, "no trace: %s", e.text);
	while (trace_reader_next(r, &c, &e) > 0) {
		const uint32_t *payload;
		size_t at = 0, n;
		uint32_t id;
		int type;

		if (c.kind != CHUNK_STREAM)
			continue;
		while ((type = words_next(c.data, c.size / 4, &at, &id, &payload, &n)) >= 0)
			say(&tasks, type, payload);
	}
	trace_reader_free(r);
	return 0;
}
