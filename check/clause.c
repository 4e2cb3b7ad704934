// SPDX-License-Identifier: GPL-2.0-or-later
#include "check/clause.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "abi/constants/errno_names.h"
#include "base/buf.h"
#include "base/similar.h"
#include "check/glob.h"

enum { ERRNO_MAX = 4095 };

static const struct {
	const char *name;
	enum node_kind kind;
} regions[] = {
	{ "softirq", NODE_SOFTIRQ }, { "interrupt", NODE_INTERRUPT }, { "fault", NODE_FAULT },
	{ "signal", NODE_SIGNAL },   { "sleep", NODE_SLEEP },
};

static const struct {
	const char *name;
	enum spec_measure measure;
} measures[] = {
	{ "user", MEASURE_USER },   { "kernel", MEASURE_KERNEL },       { "total", MEASURE_TOTAL },
	{ "other", MEASURE_OTHER }, { "functions", MEASURE_FUNCTIONS }, { "calls", MEASURE_CALLS },
};

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

struct parser {
	struct scan *s;
	struct spec *spec;
	const struct spec_head *head;
	struct spec_clause c; /* the one that is being read */
};

/* ---- paths and names ---- */

static bool add_step(struct parser *p, const struct spec_step *step, const char *at)
{
	struct spec *spec = p->spec;
	void *steps = spec_grow(spec->steps, spec->n_steps, sizeof(*step));
	size_t most;

	if (!steps)
		return scan_fail(p->s, at, "out of memory");
	spec->steps = steps;
	most = p->c.kind == CLAUSE_ORDER ? SPEC_ORDER_MAX : SPEC_STEPS_MAX;
	if (p->c.n_steps == most)
		return scan_fail(p->s, at, "more than %zu names in one clause", most);
	if (!p->c.n_steps)
		p->c.step = spec->n_steps;
	spec->steps[spec->n_steps++] = *step;
	p->c.n_steps++;
	return true;
}

/* What the names of the head's clauses are. */
static const char *thing(const struct parser *p)
{
	return p->head->has_call ? "a function" : "a call";
}

static bool read_step(struct parser *p, bool direct)
{
	struct spec_step step = { .direct = direct };
	const char *at = p->s->p;

	if (!scan_name(p->s, &step.name, thing(p)) || !add_step(p, &step, at))
		return false;
	if (step.name.inlined && !p->head->has_call)
		return scan_fail(p->s, at, "'%.*s' is a program: its clauses name calls",
				 (int)p->head->text.n, p->head->text.at);
	return true;
}

static bool read_path(struct parser *p)
{
	struct scan *s = p->s;

	if (!read_step(p, false))
		return false;
	for (;;) {
		const char *at;
		bool direct;

		scan_space(s);
		at = s->p;
		direct = scan_skip(s, '/');
		if ((!direct && !scan_skip(s, '>')) || scan_skip(s, '=')) {
			s->p = at;
			return true;
		}
		if (!p->head->has_call)
			return scan_fail(s, at,
					 "'%.*s' is a program: its clauses name calls; for the "
					 "functions of a call write '%.*s connect:'",
					 (int)p->head->text.n, p->head->text.at,
					 (int)p->head->text.n, p->head->text.at);
		if (!read_step(p, direct))
			return false;
	}
}

static bool read_order(struct parser *p)
{
	const char *at = p->s->p;

	p->c.kind = CLAUSE_ORDER;
	do
		if (!read_step(p, false))
			return false;
	while (scan_space(p->s), scan_skip(p->s, ','));
	return p->c.n_steps > 1 ||
	       scan_fail(p->s, at, "an order takes two names or more, with commas between them");
}

/* ---- numbers ---- */

static bool read_comparison(struct parser *p, const char *after)
{
	char room[64];

	if (!scan_op(p->s, &p->c.op))
		return scan_fail(p->s, p->s->p, "expected =, <, <=, > or >= after %s, found %s",
				 after, scan_here(p->s, room));
	return scan_number(p->s, 0, INT64_MAX, &p->c.number, "a number");
}

static bool read_count(struct parser *p)
{
	p->c.kind = CLAUSE_COUNT;
	return read_path(p) && read_comparison(p, "what is counted");
}

static bool read_measure(struct parser *p, const char *name)
{
	char after[96];

	snprintf(after, sizeof(after), "'%s' (a function of that name is written \"%s\")", name,
		 name);
	p->c.kind = CLAUSE_MEASURE;
	return read_comparison(p, after);
}

/* ---- results ---- */

static bool is_error(struct word w, struct buf *similar)
{
	char name[32];
	struct similar near = { .word = name };

	snprintf(name, sizeof(name), "%.*s", (int)w.n, w.at);
	for (int i = 1; i < ERRNO_MAX; i++) {
		const char *known = errno_name(i);

		if (known && glob_match(w, (struct word){ known, strlen(known) }))
			return true;
		if (known)
			similar_offer(&near, known);
	}
	for (size_t i = 0; i < similar_best(&near); i++)
		buf_printf(similar, "%s%s", i ? ", " : "; similar: ", near.names[i]);
	return false;
}

static bool read_error(struct parser *p, struct word w)
{
	struct buf similar = { 0 };
	bool known = is_error(w, &similar);

	if (known) {
		p->c.error = w;
		p->s->p += w.n;
	} else {
		scan_fail(p->s, w.at, "there is no error '%.*s'%s", (int)w.n, w.at,
			  buf_str(&similar));
	}
	buf_free(&similar);
	return known;
}

static bool read_result(struct parser *p)
{
	static const char what[] = "an error such as ECONNREFUSED, a number or 'never'";
	struct word w;

	p->c.kind = CLAUSE_RESULT;
	if (!p->head->has_call)
		return scan_fail(p->s, p->c.text.at,
				 "a program has no result here; a call of it has: '%.*s connect:'",
				 (int)p->head->text.n, p->head->text.at);
	if (scan_op(p->s, &p->c.op))
		return scan_number(p->s, INT64_MIN, INT64_MAX, &p->c.number, "a number");
	w = scan_peek(p->s);
	if (word_is(w, "never")) {
		p->s->p += w.n;
		return p->c.never = true;
	}
	if (w.n && isupper((unsigned char)*w.at))
		return read_error(p, w);
	return scan_number(p->s, INT64_MIN, INT64_MAX, &p->c.number, what);
}

/* ---- clauses ---- */

/* "has F", "not F", "count F = N"; false without a message: none of these. */
static bool read_kind(struct parser *p, bool *known)
{
	struct word w = scan_peek(p->s);

	*known = word_is(w, "has") || word_is(w, "not") || word_is(w, "count");
	if (!*known)
		return false;
	p->s->p += w.n;
	if (word_is(w, "count"))
		return read_count(p);
	p->c.kind = word_is(w, "has") ? CLAUSE_HAS : CLAUSE_NOT;
	return read_path(p);
}

/* "softirq has F", "softirq < N". */
static bool read_region(struct parser *p, const char *name, enum node_kind kind)
{
	bool known, done;

	p->c.region = kind;
	p->c.measure = MEASURE_APART;
	scan_space(p->s);
	done = read_kind(p, &known);
	if (!known)
		return read_measure(p, name);
	if (p->head->has_call && kind != NODE_SLEEP)
		return done;
	return done && scan_fail(p->s, p->c.text.at,
				 kind == NODE_SLEEP
					 ? "what runs while a call sleeps is not part of it; only "
					   "its cost is known: 'sleep < N'"
					 : "functions are those of a call, not of a program");
}

static bool read_keyword(struct parser *p, bool *known)
{
	struct word w = scan_peek(p->s);

	*known = true;
	for (size_t i = 0; i < COUNT(regions); i++)
		if (word_is(w, regions[i].name)) {
			p->s->p += w.n;
			return read_region(p, regions[i].name, regions[i].kind);
		}
	for (size_t i = 0; i < COUNT(measures); i++)
		if (word_is(w, measures[i].name)) {
			p->s->p += w.n;
			p->c.measure = measures[i].measure;
			if (p->c.measure == MEASURE_CALLS && p->head->has_call)
				return scan_fail(p->s, w.at,
						 "a program makes calls; 'count connect = 2' "
						 "counts those of one name");
			return read_measure(p, measures[i].name);
		}
	*known = word_is(w, "result") || word_is(w, "order");
	if (!*known)
		return false;
	p->s->p += w.n;
	scan_space(p->s);
	return word_is(w, "result") ? read_result(p) : read_order(p);
}

static bool read_clause(struct parser *p)
{
	bool known, done = read_kind(p, &known);

	if (known)
		return done;
	done = read_keyword(p, &known);
	if (known)
		return done;
	p->c.kind = CLAUSE_HAS;
	return read_path(p);
}

static bool add_clause(struct parser *p)
{
	struct spec *spec = p->spec;
	void *clauses = spec_grow(spec->clauses, spec->n_clauses, sizeof(p->c));
	const char *end = p->s->p;

	if (!clauses)
		return scan_fail(p->s, p->s->p, "out of memory");
	while (end > p->c.text.at && (end[-1] == ' ' || end[-1] == '\t'))
		end--;
	p->c.text.n = end - p->c.text.at;
	spec->clauses = clauses;
	spec->clauses[spec->n_clauses++] = p->c;
	return true;
}

bool clauses_parse(struct scan *s, struct spec *spec, struct spec_head *head)
{
	struct parser p = { .s = s, .spec = spec, .head = head };
	char room[64];

	while (!scan_at_end(s)) {
		p.c = (struct spec_clause){ .text = { s->p, 0 },
					    .line = s->line,
					    .column = scan_column(s, s->p) };
		if (!read_clause(&p) || !add_clause(&p))
			return false;
		head->end = spec->n_clauses;
		if (!scan_at_end(s) && !scan_skip(s, ';'))
			return scan_fail(s, s->p, "expected ';' or the end of the line, found %s",
					 scan_here(s, room));
	}
	return true;
}
