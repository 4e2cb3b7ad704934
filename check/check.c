// SPDX-License-Identifier: GPL-2.0-or-later
#include "check/check.h"

#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/similar.h"
#include "check/clause.h"
#include "check/glob.h"
#include "check/judge.h"
#include "check/made.h"
#include "trip/trip.h"

#define ANY_PROCESS UINT32_MAX

/* The judgements of one call, one for each of the head's clauses. */
struct judged {
	uint64_t seq;
	struct judgement *j; /* owned */
};

/*
 * What is known of a head in one process, or in all of them. Calls arrive in the order of their
 * returns, but are counted in the order in which they were made: of connect#3 the three earliest
 * are kept. Without a number only the earliest judgement that matters is kept of each clause, as
 * one call.
 */
struct scope {
	uint32_t head;
	uint32_t process;
	uint64_t n_calls;
	struct judged *kept; /* owned; by `seq` */
	uint64_t *seqs;      /* owned; without a number: which call each clause's is of */
	size_t n_kept;
};

struct check {
	const struct spec *spec;
	const struct sysset *set;
	struct made made;
	struct scope *scopes; /* owned */
	size_t n_scopes;
	struct check_result *results; /* owned */
	/* owned; results whose text is of no call: "no program 'x'" */
	struct judgement *said;
};

struct check *check_new(const struct spec *spec, const struct sysset *set)
{
	struct check *c = calloc(1, sizeof(*c));

	if (!c)
		return NULL;
	c->spec = spec;
	c->set = set;
	c->results = calloc(spec->n_clauses + 1, sizeof(*c->results));
	c->said = calloc(spec->n_clauses + 1, sizeof(*c->said));
	if (c->results && c->said)
		return c;
	check_free(c);
	return NULL;
}

static size_t n_clauses(const struct spec_head *h)
{
	return h->end - h->clause;
}

static void judged_free(struct judged *d, size_t n)
{
	for (size_t i = 0; d->j && i < n; i++)
		judgement_free(&d->j[i]);
	free(d->j);
	d->j = NULL;
}

void check_free(struct check *c)
{
	if (!c)
		return;
	for (size_t i = 0; i < c->n_scopes; i++) {
		struct scope *s = &c->scopes[i];

		for (size_t k = 0; k < s->n_kept; k++)
			judged_free(&s->kept[k], n_clauses(&c->spec->heads[s->head]));
		free(s->kept);
		free(s->seqs);
	}
	for (size_t i = 0; c->said && i < c->spec->n_clauses; i++)
		judgement_free(&c->said[i]);
	free(c->said);
	free(c->scopes);
	free(c->results);
	made_free(&c->made);
	free(c);
}

/* ---- calls ---- */

static bool is_named(const struct spec *s, const struct made_call *call)
{
	for (size_t i = 0; i < s->n_heads; i++) {
		const struct spec_head *h = &s->heads[i];

		if (h->has_call && made_call_is(&h->call, call))
			return true;
		for (size_t k = h->clause; !h->has_call && k < h->end; k++)
			for (size_t j = 0; j < s->clauses[k].n_steps; j++)
				if (made_call_is(&s->steps[s->clauses[k].step + j].name, call))
					return true;
	}
	return false;
}

bool check_wants(const struct check *c, const struct call *call, bool on_socket)
{
	struct made_call made = { 0 };

	made_describe(&made, call, on_socket, sysset_has(c->set, call->abi, call->nr, on_socket));
	return made.in_set || is_named(c->spec, &made);
}

static struct scope *scope_of(struct check *c, uint32_t head, uint32_t process)
{
	void *all;

	for (size_t i = c->n_scopes; i-- > 0;)
		if (c->scopes[i].head == head && c->scopes[i].process == process)
			return &c->scopes[i];
	all = spec_grow(c->scopes, c->n_scopes, sizeof(*c->scopes));
	if (!all)
		return NULL;
	c->scopes = all;
	c->scopes[c->n_scopes] = (struct scope){ .head = head, .process = process };
	return &c->scopes[c->n_scopes++];
}

/* Returns true if an earlier call differs in the clause already: only the first one is shown. */
static bool is_decided(const struct scope *s, size_t clause, uint64_t seq)
{
	return s->seqs && s->n_kept && s->kept->j[clause].outcome == CHECK_DIFFERS &&
	       s->seqs[clause] < seq;
}

static int judge(const struct check *c, const struct scope *s, struct trip *t, struct judged *out)
{
	const struct spec_head *h = &c->spec->heads[s->head];
	int r = 0;

	out->seq = t->seq;
	out->j = calloc(n_clauses(h) + 1, sizeof(*out->j));
	for (size_t i = 0; out->j && i < n_clauses(h) && !r; i++)
		if (!is_decided(s, i, t->seq))
			r = judge_call(&out->j[i], c->spec, &c->spec->clauses[h->clause + i], t);
	if (out->j && !r)
		return 0;
	judged_free(out, n_clauses(h));
	return -ENOMEM;
}

/* Keeps the `nth` earliest. */
static int keep_earliest(struct scope *s, struct judged *d, uint32_t nth, size_t n)
{
	size_t at = s->n_kept;
	void *all;

	while (at && s->kept[at - 1].seq > d->seq)
		at--;
	if (at >= nth) {
		judged_free(d, n);
		return 0;
	}
	all = spec_grow(s->kept, s->n_kept, sizeof(*s->kept));
	if (!all) {
		judged_free(d, n);
		return -ENOMEM;
	}
	s->kept = all;
	memmove(s->kept + at + 1, s->kept + at, (s->n_kept - at) * sizeof(*s->kept));
	s->kept[at] = *d;
	s->n_kept++;
	if (s->n_kept > nth)
		judged_free(&s->kept[--s->n_kept], n);
	return 0;
}

/* A difference matters more than what is not known, that more than what holds; then the earlier
 * call. */
static bool matters_more(const struct judgement *a, uint64_t a_seq, const struct judgement *b,
			 uint64_t b_seq)
{
	static const int weights[] = {
		[CHECK_HOLDS] = 0, [CHECK_UNKNOWN] = 1, [CHECK_DIFFERS] = 2
	};

	return weights[a->outcome] > weights[b->outcome] ||
	       (a->outcome == b->outcome && a_seq < b_seq);
}

static int keep_what_matters(struct scope *s, struct judged *d, size_t n)
{
	if (!s->n_kept) {
		s->kept = malloc(sizeof(*s->kept));
		s->seqs = malloc((n + 1) * sizeof(*s->seqs));
		if (!s->kept || !s->seqs) {
			judged_free(d, n);
			return -ENOMEM;
		}
		*s->kept = *d;
		s->n_kept = 1;
		for (size_t i = 0; i < n; i++)
			s->seqs[i] = d->seq;
		return 0;
	}
	for (size_t i = 0; i < n; i++)
		if (matters_more(&d->j[i], d->seq, &s->kept->j[i], s->seqs[i])) {
			const struct judgement old = s->kept->j[i];

			s->kept->j[i] = d->j[i];
			d->j[i] = old;
			s->seqs[i] = d->seq;
		}
	judged_free(d, n);
	return 0;
}

static bool head_means(const struct check *c, const struct spec_head *h,
		       const struct made_call *call)
{
	const struct made_process *p = &c->made.processes[call->process];

	return h->has_call && made_call_is(&h->call, call) &&
	       (!h->has_program ||
		((!h->pid || h->pid == p->pid) && name_matches_comm(&h->program, p->comm)));
}

static int hold_against(struct check *c, uint32_t head, const struct made_call *call,
			struct trip *t)
{
	const struct spec_head *h = &c->spec->heads[head];
	struct scope *s = scope_of(c, head, h->has_program ? call->process : ANY_PROCESS);
	struct judged d = { 0 };

	if (!s || judge(c, s, t, &d))
		return -ENOMEM;
	s->n_calls++;
	return h->nth ? keep_earliest(s, &d, h->nth, n_clauses(h))
		      : keep_what_matters(s, &d, n_clauses(h));
}

int check_trip(struct check *c, struct trip *t)
{
	bool in_set = sysset_has(c->set, t->call.abi, t->call.nr, t->on_socket);
	int r;

	if (!check_wants(c, &t->call, t->on_socket))
		return 0;
	r = made_add(&c->made, t, in_set);
	for (size_t i = 0; i < c->spec->n_heads && !r; i++) {
		const struct made_call *call = &c->made.calls[c->made.n_calls - 1];

		if (head_means(c, &c->spec->heads[i], call))
			r = hold_against(c, i, call, t);
	}
	return r;
}

/* ---- results ---- */

static void set_result(struct check_result *r, const struct judgement *j)
{
	r->outcome = j->outcome;
	r->where = buf_str(&j->where);
	r->why = buf_str(&j->why);
	r->happened = buf_str(&j->happened);
}

/* A clause's result is the worst of its head's scopes. */
static void merge_result(struct check_result *r, const struct judgement *j)
{
	if (!r->where || (r->outcome != CHECK_DIFFERS && j->outcome == CHECK_DIFFERS) ||
	    (r->outcome == CHECK_HOLDS && j->outcome == CHECK_UNKNOWN))
		set_result(r, j);
}

/* Sets all of a head's results to one message. */
static void say(struct check *c, const struct spec_head *h, const struct buf *why,
		const struct buf *happened)
{
	for (size_t i = h->clause; i < h->end; i++) {
		struct judgement *j = &c->said[i];

		j->outcome = CHECK_DIFFERS;
		buf_puts(&j->why, buf_str(why));
		buf_puts(&j->happened, buf_str(happened));
		set_result(&c->results[i], j);
	}
}

static bool made_by_any(const struct check *c, const struct spec_head *h, uint32_t *process)
{
	for (uint32_t i = 0; i < c->made.n_processes; i++)
		if (made_head_is(&c->made, h, i)) {
			*process = i;
			return true;
		}
	return false;
}

static uint64_t most_calls(const struct check *c, uint32_t head)
{
	uint64_t most = 0;

	for (size_t i = 0; i < c->n_scopes; i++) {
		const struct scope *s = &c->scopes[i];
		const struct spec_head *h = &c->spec->heads[head];

		if (s->head == head && s->n_calls > most &&
		    (!h->has_program || made_head_is(&c->made, h, s->process)))
			most = s->n_calls;
	}
	return most;
}

/* Programs of a similar name; if there is none, and the name may be meant as a call's, calls. */
static void add_similar(struct buf *why, const struct check *c, const struct spec_head *h)
{
	char word[64];
	struct similar near = { .word = word };

	snprintf(word, sizeof(word), "%.*s", (int)h->program.text.n, h->program.text.at);
	for (size_t i = 0; i < c->made.n_processes; i++)
		similar_offer(&near, c->made.processes[i].comm);
	if (near.n) {
		buf_puts(why, "; similar: ");
		buf_escape(why, near.names[0], strlen(near.names[0]));
	} else if (!h->has_call && !h->process && !h->pid) {
		spec_similar_calls(h->program.text, why);
	}
}

/* Why a head is about nothing: no such program, no such call, not so many. */
static void say_nothing(struct check *c, uint32_t head)
{
	const struct spec_head *h = &c->spec->heads[head];
	struct buf why = { 0 }, happened = { 0 };
	uint64_t calls = most_calls(c, head);
	uint32_t process = 0;

	if (h->has_program && !made_by_any(c, h, &process)) {
		buf_printf(&why, "no program '%.*s' made a call", (int)h->program.text.n,
			   h->program.text.at);
		add_similar(&why, c, h);
		made_list_processes(&happened, &c->made);
	} else {
		if (calls)
			buf_printf(&why, "only %" PRIu64 " %s of '%.*s' %s made", calls,
				   calls == 1 ? "call" : "calls", (int)h->call.text.n,
				   h->call.text.at, calls == 1 ? "was" : "were");
		else
			buf_printf(&why, "no call of '%.*s' was made", (int)h->call.text.n,
				   h->call.text.at);
		if (h->has_program || c->made.n_processes == 1)
			made_list_calls(&happened, &c->made, process, SIZE_MAX);
		else
			made_list_processes(&happened, &c->made);
	}
	say(c, h, &why, &happened);
	buf_free(&why);
	buf_free(&happened);
}

static bool end_call_head(struct check *c, uint32_t head)
{
	const struct spec_head *h = &c->spec->heads[head];
	bool any = false;

	for (size_t i = 0; i < c->n_scopes; i++) {
		const struct scope *s = &c->scopes[i];
		const size_t at = h->nth ? h->nth - 1 : 0;

		if (s->head != head || at >= s->n_kept ||
		    (h->has_program && !made_head_is(&c->made, h, s->process)))
			continue;
		any = true;
		for (size_t k = 0; k < n_clauses(h); k++)
			merge_result(&c->results[h->clause + k], &s->kept[at].j[k]);
	}
	return any;
}

/* The judgement of the process that matters most is kept in `said`. */
static int end_program_clause(struct check *c, const struct spec_head *h, size_t clause, bool *any)
{
	for (uint32_t i = 0; i < c->made.n_processes; i++) {
		struct judgement j = { 0 };

		if (!made_head_is(&c->made, h, i))
			continue;
		*any = true;
		if (c->said[clause].outcome == CHECK_DIFFERS)
			break;
		if (judge_program(&j, c->spec, &c->spec->clauses[clause], &c->made, i)) {
			judgement_free(&j);
			return -ENOMEM;
		}
		judgement_free(&c->said[clause]);
		c->said[clause] = j;
	}
	set_result(&c->results[clause], &c->said[clause]);
	return 0;
}

static int end_head(struct check *c, uint32_t head)
{
	const struct spec_head *h = &c->spec->heads[head];
	bool any = false;
	int r = 0;

	for (size_t i = h->clause; i < h->end; i++)
		c->results[i] = (struct check_result){ .head = h, .clause = &c->spec->clauses[i] };
	if (h->has_call)
		any = end_call_head(c, head);
	for (size_t i = h->clause; !h->has_call && i < h->end && !r; i++)
		r = end_program_clause(c, h, i, &any);
	if (!r && !any)
		say_nothing(c, head);
	return r;
}

int check_end(struct check *c)
{
	int r = 0;

	made_end(&c->made);
	for (size_t i = 0; i < c->spec->n_heads && !r; i++)
		r = end_head(c, i);
	return r;
}

size_t check_count(const struct check *c)
{
	return c->spec->n_clauses;
}

const struct check_result *check_result(const struct check *c, size_t i)
{
	return &c->results[i];
}

uint64_t check_calls(const struct check *c)
{
	return c->made.n_calls;
}
