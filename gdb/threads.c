// SPDX-License-Identifier: GPL-2.0-or-later
/* gdb's threads: PROGRAM's tasks that live at the position, and whatever runs. */
#include <string.h>

#include "gdb/hex.h"
#include "gdb/server_state.h"

uint64_t thread_of(const struct gdb_server *s, uint32_t task)
{
	size_t n;
	const struct timeline_task *t = &timeline_tasks(s->opts.timeline, &n)[task];

	return t->tid ? t->tid : THREAD_IDLE;
}

uint32_t thread_running(const struct gdb_server *s)
{
	struct moment now = { 0 };

	timeline_at(s->opts.timeline, s->position, &now);
	return now.task;
}

/* A task is listed from its first instruction to its last. */
static bool lives(const struct gdb_server *s, const struct timeline_task *t)
{
	return t->of_program && t->from <= s->position && s->position < t->to;
}

bool thread_task(const struct gdb_server *s, uint64_t thread, uint32_t *task)
{
	size_t n;
	const struct timeline_task *t = timeline_tasks(s->opts.timeline, &n);

	*task = thread_running(s);
	if (!thread || thread_of(s, *task) == thread)
		return true;
	for (size_t i = 0; i < n; i++)
		if (thread_of(s, i) == thread && lives(s, &t[i])) {
			*task = i;
			return true;
		}
	return false;
}

/* Calls the function for each listed task, the running one first. */
static void each(const struct gdb_server *s,
		 void (*fn)(const struct gdb_server *s, uint32_t task, struct buf *out),
		 struct buf *out)
{
	const uint32_t running = thread_running(s);
	size_t n;
	const struct timeline_task *t = timeline_tasks(s->opts.timeline, &n);

	fn(s, running, out);
	for (size_t i = 0; i < n; i++)
		if (lives(s, &t[i]) && thread_of(s, i) != thread_of(s, running))
			fn(s, i, out);
}

static void add_number(const struct gdb_server *s, uint32_t task, struct buf *out)
{
	buf_printf(out, "%c%llx", out->len ? ',' : 'm', (unsigned long long)thread_of(s, task));
}

enum gdb_answer threads_list(struct gdb_server *s, struct words w, struct buf *answer)
{
	(void)w;
	each(s, add_number, answer);
	return GDB_ANSWER;
}

enum gdb_answer threads_alive(struct gdb_server *s, struct words w, struct buf *answer)
{
	uint64_t thread;
	uint32_t task;

	buf_puts(answer,
		 hex_number(&w.p, w.end, &thread) && thread_task(s, thread, &task) ? "OK" : "E03");
	return GDB_ANSWER;
}

static void describe(const struct gdb_server *s, uint32_t task, struct buf *out)
{
	size_t n;
	const struct timeline_task *t = &timeline_tasks(s->opts.timeline, &n)[task];

	buf_printf(out, "%.16s, process %u%s", t->comm, t->pid,
		   task == thread_running(s) ? "" : ", waits");
}

enum gdb_answer threads_describe(struct gdb_server *s, struct words w, struct buf *answer)
{
	struct buf text = { 0 };
	uint64_t thread;
	uint32_t task;

	if (hex_number(&w.p, w.end, &thread) && thread_task(s, thread, &task))
		describe(s, task, &text);
	hex_bytes(answer, buf_str(&text), text.len);
	buf_free(&text);
	return GDB_ANSWER;
}

/* A name may have any bytes. */
static void add_name(struct buf *out, const char name[16])
{
	for (size_t i = 0; i < 16 && name[i]; i++) {
		const unsigned char c = name[i];

		if (c < ' ' || c > '~' || strchr("<>&\"'", c))
			buf_putc(out, '?');
		else
			buf_putc(out, c);
	}
}

static void add_element(const struct gdb_server *s, uint32_t task, struct buf *out)
{
	size_t n;
	const struct timeline_task *t = &timeline_tasks(s->opts.timeline, &n)[task];

	buf_printf(out, "<thread id=\"%llx\" name=\"", (unsigned long long)thread_of(s, task));
	add_name(out, t->comm);
	buf_printf(out, "\">process %u%s</thread>", t->pid,
		   task == thread_running(s) ? "" : ", waits");
}

void threads_xml(const struct gdb_server *s, struct buf *out)
{
	buf_puts(out, "<?xml version=\"1.0\"?><threads>");
	each(s, add_element, out);
	buf_puts(out, "</threads>");
}
