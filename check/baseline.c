// SPDX-License-Identifier: GPL-2.0-or-later
#include "check/baseline.h"

#include <ctype.h>
#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "abi/constants/errno_names.h"
#include "base/buf.h"
#include "check/clause.h"
#include "check/made.h"
#include "check/spine.h"
#include "trip/trip.h"
#include "view/label.h"

#define BEGINS "# baseline"
#define ENDS   "# end of the baseline"

enum { CALLS_MAX = 1000 }; /* of a recording, written one by one */

struct baseline {
	struct made made;
	struct kept_paths {
		uint64_t seq;
		char *text; /* owned */
	} * paths;          /* owned; as many as calls */
	size_t n_paths;
};

struct baseline *baseline_new(void)
{
	return calloc(1, sizeof(struct baseline));
}

void baseline_free(struct baseline *b)
{
	if (!b)
		return;
	for (size_t i = 0; i < b->n_paths; i++)
		free(b->paths[i].text);
	free(b->paths);
	made_free(&b->made);
	free(b);
}

int baseline_trip(struct baseline *b, struct trip *t)
{
	struct buf text = { 0 };
	void *all;
	int r = made_add(&b->made, t, true);

	/* In the order of returns: the first calls made are among twice as many. */
	if (r || b->n_paths >= 2 * (size_t)CALLS_MAX)
		return r;
	all = spec_grow(b->paths, b->n_paths, sizeof(*b->paths));
	r = all ? spine_write(t, "    ", &text) : -ENOMEM;
	if (all)
		b->paths = all;
	if (r)
		buf_free(&text);
	else
		b->paths[b->n_paths++] = (struct kept_paths){ t->seq, text.data };
	return r;
}

/* ---- heads ---- */

static unsigned rank_of(const struct made *m, uint32_t process, bool *alone)
{
	const struct made_process *p = &m->processes[process];
	unsigned rank = 1;

	*alone = true;
	for (size_t i = 0; i < m->n_processes; i++) {
		const struct made_process *other = &m->processes[i];

		if (i == process || memcmp(other->comm, p->comm, sizeof(p->comm)) != 0)
			continue;
		*alone = false;
		rank += other->first_seq < p->first_seq;
	}
	return rank;
}

/* "hello"; "hello#2" if there are several. */
static void add_program(struct buf *out, const struct made *m, uint32_t process)
{
	const char *comm = m->processes[process].comm;
	bool alone;
	unsigned rank = rank_of(m, process, &alone);

	if (spec_is_call((struct word){ comm, strlen(comm) }))
		buf_printf(out, "\"%s\"", comm);
	else
		spine_name(out, comm);
	if (!alone)
		buf_printf(out, "#%u", rank);
}

static unsigned nth_of(const struct made *m, size_t call)
{
	const struct made_call *c = &m->calls[call];
	unsigned n = 1;

	for (size_t i = 0; i < call; i++)
		n += m->calls[i].process == c->process && !strcmp(m->calls[i].name, c->name);
	return n;
}

static void add_call(struct buf *out, const struct made *m, size_t call)
{
	add_program(out, m, m->calls[call].process);
	buf_printf(out, " %s#%u: ", m->calls[call].name, nth_of(m, call));
}

/* ---- lines ---- */

static void add_order(struct buf *out, const struct made *m, uint32_t process)
{
	size_t n = 0;

	for (size_t i = 0; i < m->n_calls && n < SPEC_ORDER_MAX; i++)
		if (m->calls[i].process == process)
			buf_printf(out, "%s%s", n++ ? ", " : "    order ", m->calls[i].name);
	buf_putc(out, '\n');
}

static void add_programs(struct buf *out, const struct made *m)
{
	for (uint32_t i = 0; i < m->n_processes; i++) {
		add_program(out, m, i);
		buf_printf(out, ": calls = %" PRIu64 "\n", m->processes[i].n_calls);
		if (m->processes[i].n_calls > 1)
			add_order(out, m, i);
	}
}

static void add_result(struct buf *out, const struct made_call *c)
{
	const char *error = c->result < 0 && c->result >= -4095 ? errno_name(-c->result) : NULL;

	if (!c->has_result)
		buf_puts(out, "result never\n");
	else if (error)
		buf_printf(out, "result %s\n", error);
	else
		buf_printf(out, "result %" PRId64 "\n", c->result);
}

static const char *paths_of(const struct baseline *b, uint64_t seq)
{
	for (size_t i = 0; i < b->n_paths; i++)
		if (b->paths[i].seq == seq)
			return b->paths[i].text ? b->paths[i].text : "";
	return "";
}

static void add_cost(struct buf *out, const char *measure, uint64_t cost, bool exact)
{
	buf_printf(out, "%s %s ", measure, exact ? "=" : "<=");
	label_number(out, exact ? cost : 2 * cost);
}

static void add_costs(struct buf *out, const struct made_call *c, bool exact)
{
	add_cost(out, "user", c->user, exact);
	buf_puts(out, "; ");
	add_cost(out, "kernel", c->kernel, exact);
	buf_putc(out, '\n');
}

void baseline_write(struct baseline *b, const char *about, bool exact, struct buf *out)
{
	const struct made *m = &b->made;
	size_t n;

	made_end(&b->made);
	n = m->n_calls < CALLS_MAX ? m->n_calls : CALLS_MAX;
	buf_printf(out, BEGINS " (ringtrip check --update writes it): %s\n", about);
	add_programs(out, m);
	for (size_t i = 0; i < n; i++) {
		add_call(out, m, i);
		add_result(out, &m->calls[i]);
		buf_puts(out, paths_of(b, m->calls[i].seq));
	}
	buf_puts(out, "# costs\n");
	for (size_t i = 0; i < n; i++) {
		add_call(out, m, i);
		add_costs(out, &m->calls[i], exact);
	}
	if (n < m->n_calls)
		buf_printf(out, "# %zu more calls are only counted\n", m->n_calls - n);
	buf_puts(out, ENDS "\n");
}

/* ---- in a SPEC ---- */

static bool begins_with(const char *p, const char *end, const char *text)
{
	size_t n = strlen(text);

	return (size_t)(end - p) >= n && !memcmp(p, text, n);
}

static const char *next_line(const char *p, const char *end)
{
	const char *newline = memchr(p, '\n', end - p);

	return newline ? newline + 1 : end;
}

/* The baseline's first byte and the one after its last line; both the end if there is none. */
static void find(const char *text, size_t n, const char **from, const char **to)
{
	const char *end = text + n, *p = text;

	while (p < end && !begins_with(p, end, BEGINS))
		p = next_line(p, end);
	*from = p;
	while (p < end && !begins_with(p, end, ENDS))
		p = next_line(p, end);
	*to = next_line(p, end);
}

void baseline_blank(const char *text, size_t n, struct buf *out)
{
	const char *from, *to;

	find(text, n, &from, &to);
	buf_add(out, text, from - text);
	for (const char *p = from; p < to; p++)
		if (*p == '\n')
			buf_putc(out, '\n');
	buf_add(out, to, text + n - to);
}

void baseline_replace(const char *text, size_t n, const struct buf *baseline, struct buf *out)
{
	const char *from, *to;

	find(text, n, &from, &to);
	buf_add(out, text, from - text);
	if (from > text && from[-1] != '\n')
		buf_putc(out, '\n');
	buf_add(out, buf_str(baseline), baseline->len);
	buf_add(out, to, text + n - to);
}
