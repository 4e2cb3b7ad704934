// SPDX-License-Identifier: GPL-2.0-or-later
#include "check/made.h"

#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "abi/constants/errno_names.h"
#include "base/buf.h"
#include "check/clause.h"
#include "check/excerpt.h"
#include "check/glob.h"
#include "trip/trip.h"

void made_describe(struct made_call *out, const struct call *c, bool on_socket, bool in_set)
{
	const struct sysent *s = sysent_find(c->abi, c->nr);

	out->in_set = in_set;
	out->nameable = in_set || on_socket || !s || !(s->flags & SYS_IF_SOCKET);
	if (s)
		snprintf(out->name, sizeof(out->name), "%s", s->name);
	else
		snprintf(out->name, sizeof(out->name), "syscall_0x%x",
			 c->abi == ABI_X32 ? c->nr : sysent_orig_ax_of_nr(c->abi, c->nr));
}

bool made_call_is(const struct spec_name *name, const struct made_call *call)
{
	return (glob_has_wildcard(name->text) ? call->in_set : call->nameable) &&
	       glob_match(name->text, (struct word){ call->name, strlen(call->name) });
}

/* ---- collecting ---- */

static struct made_process *process_of(struct made *m, const struct trip *t)
{
	struct made_process *p;
	void *all;

	for (size_t i = m->n_processes; i-- > 0;) {
		p = &m->processes[i];
		if (p->pid == t->pid && !memcmp(p->comm, t->comm, sizeof(t->comm)))
			return p;
	}
	all = spec_grow(m->processes, m->n_processes, sizeof(*p));
	if (!all)
		return NULL;
	m->processes = all;
	p = &m->processes[m->n_processes++];
	*p = (struct made_process){ .pid = t->pid, .first_seq = t->seq };
	memcpy(p->comm, t->comm, sizeof(t->comm));
	return p;
}

int made_add(struct made *m, const struct trip *t, bool in_set)
{
	struct made_process *p = process_of(m, t);
	void *all = p ? spec_grow(m->calls, m->n_calls, sizeof(*m->calls)) : NULL;
	struct made_call c = { .seq = t->seq,
			       .has_result = t->call.has_result && !t->replaced,
			       .result = t->call.result,
			       .user = t->user,
			       .kernel = t->kernel,
			       .other = t->other,
			       .functions = t->functions };

	if (!all)
		return -ENOMEM;
	m->calls = all;
	c.process = p - m->processes;
	made_describe(&c, &t->call, t->on_socket, in_set);
	memcpy(c.apart, t->apart, sizeof(c.apart));
	m->calls[m->n_calls++] = c;
	p->n_calls++;
	if (t->seq < p->first_seq)
		p->first_seq = t->seq;
	return 0;
}

static int by_seq(const void *a, const void *b)
{
	const struct made_call *x = a, *y = b;

	return x->seq < y->seq ? -1 : x->seq > y->seq;
}

void made_end(struct made *m)
{
	if (m->n_calls)
		qsort(m->calls, m->n_calls, sizeof(*m->calls), by_seq);
}

void made_free(struct made *m)
{
	free(m->calls);
	free(m->processes);
	*m = (struct made){ 0 };
}

static bool names_process(const struct spec_head *h, const struct made_process *p)
{
	return (!h->pid || h->pid == p->pid) && name_matches_comm(&h->program, p->comm);
}

bool made_head_is(const struct made *m, const struct spec_head *h, uint32_t process)
{
	const struct made_process *p = &m->processes[process];
	uint32_t before = 0;

	if (!names_process(h, p))
		return false;
	for (size_t i = 0; h->process && i < m->n_processes; i++)
		before += m->processes[i].first_seq < p->first_seq &&
			  names_process(h, &m->processes[i]);
	return !h->process || before + 1 == h->process;
}

/* ---- text ---- */

void made_process_text(struct buf *b, const struct made_process *p)
{
	buf_escape(b, p->comm, strlen(p->comm));
	buf_printf(b, "[%u]", p->pid);
}

static void add_call(struct buf *b, const struct made_call *c, bool mark)
{
	const char *error = c->result < 0 && c->result >= -4095 ? errno_name(-c->result) : NULL;

	buf_printf(b, "%s%s", mark ? "→ " : "  ", c->name);
	if (!c->has_result)
		buf_puts(b, " did not return\n");
	else if (error)
		buf_printf(b, " = %s\n", error);
	else
		buf_printf(b, " = %" PRId64 "\n", c->result);
}

void made_list_calls(struct buf *b, const struct made *m, uint32_t process, size_t mark)
{
	size_t lines = 0, omitted = 0, skip = 0;

	/* The marked call stands in the middle of what is shown. */
	for (size_t i = 0; mark != SIZE_MAX && i < mark; i++)
		skip += m->calls[i].process == process;
	skip = skip > EXCERPT_LINES / 2 ? skip - EXCERPT_LINES / 2 : 0;
	if (skip)
		buf_printf(b, "… %zu before\n", skip);
	for (size_t i = 0; i < m->n_calls; i++) {
		if (m->calls[i].process != process)
			continue;
		if (skip && skip--)
			continue;
		if (++lines < EXCERPT_LINES - 1)
			add_call(b, &m->calls[i], i == mark);
		else
			omitted++;
	}
	if (omitted)
		buf_printf(b, "… and %zu more\n", omitted);
}

void made_list_processes(struct buf *b, const struct made *m)
{
	for (size_t i = 0; i < m->n_processes && i + 1 < EXCERPT_LINES; i++) {
		const struct made_process *p = &m->processes[i];

		made_process_text(b, p);
		buf_printf(b, ": %" PRIu64 " %s\n", p->n_calls, p->n_calls == 1 ? "call" : "calls");
	}
	if (m->n_processes >= EXCERPT_LINES)
		buf_printf(b, "… and %zu more\n", m->n_processes - EXCERPT_LINES + 1);
}
