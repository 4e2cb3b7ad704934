// SPDX-License-Identifier: GPL-2.0-or-later
#include "check/judge.h"

#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "abi/constants/errno_names.h"
#include "base/similar.h"
#include "check/excerpt.h"
#include "check/glob.h"
#include "check/made.h"
#include "check/path.h"
#include "view/walk.h"
#include "trip/trip.h"
#include "view/label.h"

enum { ERRNO_MAX = 4095 };

void judgement_free(struct judgement *j)
{
	buf_free(&j->where);
	buf_free(&j->why);
	buf_free(&j->happened);
}

static const struct spec_step *steps_of(const struct spec *s, const struct spec_clause *c)
{
	return c->n_steps ? &s->steps[c->step] : NULL;
}

/* ---- what a clause's path is, where lines are not known ---- */

struct query {
	struct path_query q;
	struct spec_step steps[SPEC_STEPS_MAX]; /* without the inlined ones */
};

/* Which rings have inlined functions: there the lines are known. */
struct lines_known {
	bool program, kernel;
};

static void note_inlined(void *ctx, const struct node *n, uint64_t i, const struct walk_level *up,
			 struct walk_level *own)
{
	struct lines_known *k = ctx;

	(void)i, (void)up, (void)own;
	if (n->kind != NODE_INLINE)
		return;
	k->program |= n->ring != 0;
	k->kernel |= n->ring == 0;
}

/* Whether an inlined function could have been seen where the path ends. */
static int could_see(struct trip *t, const struct path_found *f, bool *known)
{
	struct lines_known k = { 0 };
	struct node n = { .ring = 3 };
	int r = walk(t, note_inlined, &k);

	if (f->deepest_at != WALK_FRAME)
		tree_get(t->tree, f->deepest_at, &n);
	if (!f->deepest)
		*known = k.program && k.kernel;
	else
		*known = n.ring ? k.program : k.kernel;
	return r;
}

/* Leaves out the inlined functions; false if one was left out where the path ends. */
static bool without_inlined(struct query *q)
{
	bool direct = false, dropped = false, last = false;
	size_t n = 0;

	for (size_t k = 0; k < q->q.n; k++) {
		struct spec_step s = q->q.steps[k];

		last = s.name.inlined;
		direct = dropped ? direct && s.direct : s.direct;
		dropped = last;
		if (last)
			continue;
		s.direct = n && direct;
		q->steps[n++] = s;
	}
	q->q.steps = q->steps;
	q->q.n = n;
	return !last;
}

static bool names_inlined(const struct path_query *q)
{
	for (size_t k = 0; k < q->n; k++)
		if (q->steps[k].name.inlined)
			return true;
	return false;
}

/* ---- why a path is not there ---- */

static const char *region_name(enum node_kind region)
{
	static const char *const names[NODE_KINDS] = { [NODE_SOFTIRQ] = "softirq",
						       [NODE_INTERRUPT] = "interrupt",
						       [NODE_FAULT] = "fault",
						       [NODE_SIGNAL] = "signal" };

	return names[region] ? names[region] : "call";
}

/* Where else a name is: in the region, or in another one. */
struct elsewhere {
	const struct spec_name *name;
	enum node_kind region;
	uint64_t in_region, outside; /* nodes; WALK_FRAME: nowhere */
	enum node_kind outside_region;
	struct similar near;
};

static void look(void *ctx, const struct node *n, uint64_t i, const struct walk_level *up,
		 struct walk_level *own)
{
	struct elsewhere *e = ctx;

	(void)up;
	if (i != WALK_FRAME && path_step_is(e->name, n)) {
		if (own->region == e->region && e->in_region == WALK_FRAME)
			e->in_region = i;
		if (own->region != e->region && e->outside == WALK_FRAME) {
			e->outside = i;
			e->outside_region = own->region;
		}
	}
	if (own->region == e->region && n->fn && n->fn->name)
		similar_offer(&e->near, n->fn->name);
}

static void add_similar(struct buf *b, const struct similar *near)
{
	for (size_t i = 0; i < similar_best(near); i++) {
		buf_puts(b, i ? ", " : "; similar: ");
		label_escape(b, near->names[i]);
	}
}

static int add_elsewhere(struct buf *b, struct trip *t, const struct spec_step *step,
			 enum node_kind region)
{
	char word[64];
	struct elsewhere e = { .name = &step->name,
			       .region = region,
			       .in_region = WALK_FRAME,
			       .outside = WALK_FRAME,
			       .near = { .word = word } };
	int r;

	snprintf(word, sizeof(word), "%.*s", (int)step->name.text.n, step->name.text.at);
	r = walk(t, look, &e);
	if (e.in_region != WALK_FRAME) {
		buf_puts(b, "; it is at ");
		path_chain(b, t, e.in_region);
	} else if (e.outside != WALK_FRAME) {
		buf_printf(b, "; %s has it, at ", region_name(e.outside_region));
		path_chain(b, t, e.outside);
	} else {
		add_similar(b, &e.near);
	}
	return r;
}

static int explain_missing(struct judgement *j, struct trip *t, const struct path_query *q,
			   const struct path_found *f)
{
	const struct spec_step *step = &q->steps[f->deepest];

	if (f->deepest) {
		buf_puts(&j->why, "'");
		path_text(&j->why, q->steps, f->deepest);
		buf_puts(&j->why, "' is there, but ");
	}
	buf_puts(&j->why, "no '");
	path_text(&j->why, step, 1);
	if (f->deepest)
		buf_puts(&j->why, step->direct ? "' directly under it" : "' under it");
	else
		buf_printf(&j->why, "' in the %s", region_name(q->region));
	if (f->deepest || q->region == NODE_CALL)
		excerpt_tree(&j->happened, t, f->deepest_at);
	else
		excerpt_apart(&j->happened, t, q->region);
	return add_elsewhere(&j->why, t, step, q->region);
}

/* ---- paths ---- */

static void explain_present(struct judgement *j, struct trip *t, const struct path_found *f)
{
	if (f->count == 1)
		buf_puts(&j->why, "it is there");
	else
		buf_printf(&j->why, "it is there %" PRIu64 " times", f->count);
	for (size_t i = 0; i < f->n_at && i + 1 < EXCERPT_LINES; i++) {
		path_chain(&j->happened, t, f->at[i]);
		buf_putc(&j->happened, '\n');
	}
	if (f->count >= EXCERPT_LINES)
		buf_printf(&j->happened, "… and %" PRIu64 " more\n", f->count - EXCERPT_LINES + 1);
}

static bool path_holds(const struct spec_clause *c, const struct path_found *f)
{
	return c->kind == CLAUSE_HAS   ? f->count > 0
	       : c->kind == CLAUSE_NOT ? f->count == 0
				       : spec_compare(c->op, f->count, c->number);
}

static void unknown_inlined(struct judgement *j)
{
	j->outcome = CHECK_UNKNOWN;
	buf_puts(&j->why, "inlined functions are not known there, for lack of debug "
			  "information (`ringtrip kernel fetch --debug` gets the kernel's)");
}

static int judge_path(struct judgement *j, const struct spec_clause *c, struct trip *t,
		      struct query *q)
{
	struct path_found f;
	bool known = true;
	int r = path_find(&q->q, t, &f);

	if (!r && !path_holds(c, &f) && names_inlined(&q->q)) {
		r = could_see(t, &f, &known);
		if (!r && !known) {
			bool ends = without_inlined(q);

			if (!q->q.n || (!ends && c->kind != CLAUSE_HAS))
				return unknown_inlined(j), 0;
			r = path_find(&q->q, t, &f);
		}
	}
	if (r || path_holds(c, &f))
		return r;
	j->outcome = CHECK_DIFFERS;
	if (!f.count)
		return explain_missing(j, t, &q->q, &f);
	explain_present(j, t, &f);
	return 0;
}

static int judge_order(struct judgement *j, struct trip *t, const struct path_query *q)
{
	struct path_found f;
	int r = path_order(q, t, &f);

	if (r || f.count)
		return r;
	j->outcome = CHECK_DIFFERS;
	buf_puts(&j->why, "no '");
	path_text(&j->why, &q->steps[f.deepest], 1);
	buf_puts(&j->why, "' ");
	if (f.deepest) {
		buf_puts(&j->why, "after '");
		path_text(&j->why, &q->steps[f.deepest - 1], 1);
		buf_puts(&j->why, "' at ");
		path_chain(&j->why, t, f.deepest_at);
	} else {
		buf_puts(&j->why, "in the call");
	}
	excerpt_tree(&j->happened, t, WALK_FRAME);
	return add_elsewhere(&j->why, t, &q->steps[f.deepest], q->region);
}

/* ---- numbers ---- */

struct costs {
	uint64_t user, kernel, other, functions, calls;
	uint64_t apart[NODE_KINDS];
};

static uint64_t measured(const struct spec_clause *c, const struct costs *x)
{
	switch (c->measure) {
	case MEASURE_USER:
		return x->user;
	case MEASURE_KERNEL:
		return x->kernel;
	case MEASURE_TOTAL:
		return x->user + x->kernel;
	case MEASURE_FUNCTIONS:
		return x->functions;
	case MEASURE_CALLS:
		return x->calls;
	case MEASURE_OTHER:
		return x->other;
	case MEASURE_APART:
		return x->apart[c->region];
	}
	return 0;
}

/* Returns true if the number differs; says what it is. */
static bool number_differs(struct judgement *j, const struct spec_clause *c, uint64_t n)
{
	if (spec_compare(c->op, n, c->number))
		return false;
	j->outcome = CHECK_DIFFERS;
	buf_puts(&j->why, "it is ");
	label_number(&j->why, n);
	if (c->op == OP_EQUAL) {
		buf_puts(&j->why, ", ");
		label_number(&j->why, n > (uint64_t)c->number ? n - c->number : c->number - n);
		buf_puts(&j->why, n > (uint64_t)c->number ? " more" : " fewer");
	}
	return true;
}

static void judge_costs(struct judgement *j, const struct spec_clause *c, struct trip *t)
{
	struct costs x = {
		.user = t->user, .kernel = t->kernel, .other = t->other, .functions = t->functions
	};

	memcpy(x.apart, t->apart, sizeof(x.apart));
	if (!number_differs(j, c, measured(c, &x)))
		return;
	if (c->measure == MEASURE_APART)
		excerpt_apart(&j->happened, t, c->region);
	else
		excerpt_tree(&j->happened, t, c->measure == MEASURE_USER ? 0 : WALK_FRAME);
}

static bool result_is(const struct spec_clause *c, const struct call *call, bool returned)
{
	const char *error = NULL;

	if (!returned || c->never)
		return c->never && !returned;
	if (!c->error.n)
		return spec_compare(c->op, call->result, c->number);
	if (call->result < 0 && call->result >= -ERRNO_MAX)
		error = errno_name(-call->result);
	return error && glob_match(c->error, (struct word){ error, strlen(error) });
}

static void judge_result(struct judgement *j, const struct spec_clause *c, const struct trip *t)
{
	const struct decode_opts opts = { .str_len = 32 };
	bool returned = t->call.has_result && !t->replaced;

	if (result_is(c, &t->call, returned))
		return;
	j->outcome = CHECK_DIFFERS;
	if (!returned) {
		buf_puts(&j->why, "it did not return");
		return;
	}
	buf_puts(&j->why, "the result is ");
	decode_result(&t->call, &opts, &j->why);
}

/* ---- a call ---- */

int judge_call(struct judgement *j, const struct spec *s, const struct spec_clause *c,
	       struct trip *t)
{
	struct query q = { .q = { steps_of(s, c), c->n_steps, c->region } };
	int r = 0;

	switch (c->kind) {
	case CLAUSE_HAS:
	case CLAUSE_NOT:
	case CLAUSE_COUNT:
		r = judge_path(j, c, t, &q);
		break;
	case CLAUSE_ORDER:
		r = judge_order(j, t, &q.q);
		break;
	case CLAUSE_MEASURE:
		judge_costs(j, c, t);
		break;
	case CLAUSE_RESULT:
		judge_result(j, c, t);
		break;
	}
	if (j->outcome != CHECK_HOLDS)
		excerpt_call(&j->where, t);
	return r || j->where.failed || j->why.failed || j->happened.failed ? -ENOMEM : 0;
}

/* ---- a program ---- */

static bool is_step(const struct spec_step *step, const struct made_call *c)
{
	return made_call_is(&step->name, c);
}

static uint64_t count_calls(const struct spec_step *step, const struct made *m, uint32_t process,
			    size_t *first, struct similar *near)
{
	uint64_t n = 0;

	for (size_t i = 0; i < m->n_calls; i++) {
		if (m->calls[i].process != process)
			continue;
		similar_offer(near, m->calls[i].name);
		if (is_step(step, &m->calls[i]) && !n++)
			*first = i;
	}
	return n;
}

static void judge_calls(struct judgement *j, const struct spec_step *step,
			const struct spec_clause *c, const struct made *m, uint32_t process)
{
	char word[64];
	struct similar near = { .word = word };
	size_t first = SIZE_MAX;
	struct path_found f = { 0 };

	snprintf(word, sizeof(word), "%.*s", (int)step->name.text.n, step->name.text.at);
	f.count = count_calls(step, m, process, &first, &near);
	if (path_holds(c, &f))
		return;
	j->outcome = CHECK_DIFFERS;
	if (f.count) {
		buf_printf(&j->why, "it makes the call %" PRIu64 " %s", f.count,
			   f.count == 1 ? "time" : "times");
	} else {
		buf_puts(&j->why, "it does not make the call");
		add_similar(&j->why, &near);
	}
	made_list_calls(&j->happened, m, process, first);
}

static void judge_calls_order(struct judgement *j, const struct spec_step *steps, size_t n,
			      const struct made *m, uint32_t process)
{
	size_t at = 0, last = SIZE_MAX;

	for (size_t i = 0; i < m->n_calls && at < n; i++)
		if (m->calls[i].process == process && is_step(&steps[at], &m->calls[i])) {
			last = i;
			at++;
		}
	if (at == n)
		return;
	j->outcome = CHECK_DIFFERS;
	buf_puts(&j->why, "no '");
	path_text(&j->why, &steps[at], 1);
	buf_puts(&j->why, "' ");
	if (at) {
		buf_puts(&j->why, "after '");
		path_text(&j->why, &steps[at - 1], 1);
		buf_puts(&j->why, "', the last call that is in order (→)");
	} else {
		buf_puts(&j->why, "among its calls");
	}
	made_list_calls(&j->happened, m, process, last);
}

static void judge_sums(struct judgement *j, const struct spec_clause *c, const struct made *m,
		       uint32_t process)
{
	struct costs x = { 0 };

	for (size_t i = 0; i < m->n_calls; i++) {
		const struct made_call *call = &m->calls[i];

		if (call->process != process || !call->in_set)
			continue;
		x.user += call->user;
		x.kernel += call->kernel;
		x.other += call->other;
		x.functions += call->functions;
		x.calls++;
		for (size_t k = 0; k < NODE_KINDS; k++)
			x.apart[k] += call->apart[k];
	}
	if (number_differs(j, c, measured(c, &x)))
		made_list_calls(&j->happened, m, process, SIZE_MAX);
}

int judge_program(struct judgement *j, const struct spec *s, const struct spec_clause *c,
		  const struct made *m, uint32_t process)
{
	const struct spec_step *steps = steps_of(s, c);

	if (c->kind == CLAUSE_ORDER)
		judge_calls_order(j, steps, c->n_steps, m, process);
	else if (c->kind == CLAUSE_MEASURE)
		judge_sums(j, c, m, process);
	else
		judge_calls(j, steps, c, m, process);
	if (j->outcome != CHECK_HOLDS)
		made_process_text(&j->where, &m->processes[process]);
	return j->where.failed || j->why.failed || j->happened.failed ? -ENOMEM : 0;
}
