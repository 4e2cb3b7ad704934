// SPDX-License-Identifier: GPL-2.0-or-later
/* What gdb does not know of: positions, places and tasks of a recording, by `monitor WORD`. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/err.h"
#include "gdb/server_state.h"
#include "trip/search.h"
#include "trip/where.h"

#define HITS_SHOWN 20

/* ---- places ---- */

/* The positions of a place (trip/where.h), to be freed. */
static int find(const struct gdb_server *s, const char *text, uint64_t **positions, size_t *n,
		struct err *e)
{
	struct where w;
	int fd, code = where_parse(&w, text, e);

	if (code)
		return code;
	fd = s->opts.trace ? open(s->opts.trace, O_RDONLY | O_CLOEXEC) : -1;
	code = fd < 0 ? err_set(e, -errno, "the trace cannot be opened: %s", strerror(errno))
		      : search_positions(fd, s->opts.trace, &w, s->all_tasks, positions, n, e);
	if (fd >= 0)
		close(fd);
	where_free(&w);
	return code;
}

static void hits(struct gdb_server *s, const char *text, struct buf *out)
{
	uint64_t *positions = NULL;
	size_t n = 0, before = 0;
	struct err e;

	if (find(s, text, &positions, &n, &e)) {
		buf_printf(out, "%s\n", e.text);
		return;
	}
	while (before < n && positions[before] <= s->position)
		before++;
	buf_printf(out, "%s: %zu times, %zu of them up to here\n", text, n, before);
	for (size_t i = 0; i < n && i < HITS_SHOWN; i++)
		buf_printf(out, "  @%llu\n", (unsigned long long)positions[i]);
	if (n > HITS_SHOWN)
		buf_printf(out, "  … and %zu more\n", n - HITS_SHOWN);
	free(positions);
}

/* ---- positions ---- */

static void position(struct gdb_server *s, const char *text, struct buf *out)
{
	struct moment now;

	(void)text;
	if (!timeline_at(s->opts.timeline, s->position, &now))
		return;
	buf_printf(out, "@%llu of %llu, ring %d%s\n", (unsigned long long)s->position,
		   (unsigned long long)timeline_end(s->opts.timeline), now.user ? 3 : 0,
		   now.depth ? ", in an interrupt or fault" : "");
}

/* "N", "@N", "+N", "-N", or a place, of which the first is meant. */
static int target(const struct gdb_server *s, const char *text, uint64_t *to, struct err *e)
{
	const char *digits = text + (*text && strchr("@+-", *text));
	uint64_t *positions = NULL;
	char *end;
	size_t n = 0;
	int code;

	*to = strtoull(digits, &end, 10);
	if (end > digits && !*end) {
		if (*text == '+')
			*to += s->position;
		else if (*text == '-')
			*to = *to < s->position ? s->position - *to : 0;
		return 0;
	}
	code = find(s, text, &positions, &n, e);
	if (!code && !n)
		code = err_set(e, -ENOENT, "%s: it never runs in this recording", text);
	if (!code)
		*to = positions[0];
	free(positions);
	return code;
}

static void seek(struct gdb_server *s, const char *text, struct buf *out)
{
	struct moment there;
	struct err e;
	uint64_t to;

	/* After a mistake the step that follows stays where it is. */
	s->seeks = true;
	s->seek_to = s->position;
	if (target(s, text, &to, &e)) {
		buf_printf(out, "%s\n", e.text);
	} else if (!timeline_at(s->opts.timeline, to, &there)) {
		buf_printf(out, "@%llu: the recording ends at @%llu\n", (unsigned long long)to,
			   (unsigned long long)timeline_end(s->opts.timeline));
	} else {
		s->seek_to = to;
		buf_printf(out, "the next step or continue arrives at @%llu\n",
			   (unsigned long long)to);
	}
}

static void trip(struct gdb_server *s, const char *text, struct buf *out)
{
	char place[32];

	snprintf(place, sizeof(place), "#%llu", strtoull(text + (*text == '#'), NULL, 10));
	hits(s, place, out);
}

static void tasks(struct gdb_server *s, const char *text, struct buf *out)
{
	if (!strcmp(text, "all"))
		s->all_tasks = true;
	else if (!strcmp(text, "program"))
		s->all_tasks = false;
	else if (*text)
		buf_puts(out, "tasks takes `all` or `program`\n");
	buf_printf(out, "breakpoints hit in %s\n",
		   s->all_tasks ? "all tasks" : "the tasks of the program");
}

/* ---- the table ---- */

static const struct word {
	const char *name;
	void (*run)(struct gdb_server *s, const char *text, struct buf *out);
	const char *help;
} words[] = {
	{ "position", position, "where it stands: instructions begun since the recording began" },
	{ "seek", seek, "WHERE: a position, +N, -N, #TRIP, a function, a line" },
	{ "hits", hits, "WHERE: the positions at which it runs" },
	{ "trip", trip, "N: the position at which that trip enters the kernel" },
	{ "print", monitor_print,
	  "EXPRESSION: by the kernel's types, as sk->sk_err or &((struct sock *)$rdi)->sk_err" },
	{ "tasks", tasks, "all|program: in which tasks breakpoints hit" },
};

static void help(struct buf *out)
{
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		buf_printf(out, "monitor %-9s %s\n", words[i].name, words[i].help);
}

void monitor_command(struct gdb_server *s, const char *line, struct buf *out)
{
	const size_t n = strcspn(line, " ");

	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (n && !strncmp(words[i].name, line, n))
			return words[i].run(s, line + n + strspn(line + n, " "), out);
	help(out);
}
