// SPDX-License-Identifier: GPL-2.0-or-later
#include "explain/walk.h"

#include <errno.h>
#include <stdlib.h>

#include "sym/elfview.h"

enum {
	MAX_STEPS = 20000,
	MAX_OPEN = 256,    /* branches whose other way is still to be gone */
	SEEN_SLOTS = 8192, /* states, a power of two */
};

struct walking {
	struct decoder *d;
	const struct elfspace *s;
	walk_fn see;
	void *ctx;
	struct machine *open; /* owned */
	size_t n_open, cap_open;
	uint64_t *seen; /* owned: hashes, 0 for free */
	unsigned n_seen, steps;
	bool too_many, stopped;
};

static uint64_t mix(uint64_t hash, uint64_t v)
{
	hash = (hash ^ v) * 0x9e3779b97f4a7c15ull;
	return hash ^ hash >> 29;
}

/* Of all that may change what a way shows: the place, the registers, how deep it is and what it has
 * passed. */
static uint64_t hash_machine(const struct machine *m)
{
	uint64_t h = mix(mix(m->ip, m->depth), (uint64_t)m->gates << 32 | m->decisions);

	for (unsigned i = 0; i < N_REGS; i++) {
		const struct value *r = &m->regs[i];

		h = mix(h, (uint64_t)r->origin << 1 | r->known);
		h = mix(h, r->known ? r->v : r->at);
	}
	h = mix(h, m->mark);
	return h ? h : 1;
}

/* Whether a place is new in this state; a table that is full calls all old. */
static bool is_new(struct walking *w, const struct machine *m)
{
	uint64_t h = hash_machine(m);
	size_t at = h & (SEEN_SLOTS - 1);

	if (w->n_seen > SEEN_SLOTS / 2) {
		w->too_many = true;
		return false;
	}
	for (; w->seen[at]; at = (at + 1) & (SEEN_SLOTS - 1))
		if (w->seen[at] == h)
			return false;
	w->seen[at] = h;
	w->n_seen++;
	return true;
}

static void open_way(struct walking *w, const struct machine *m, uint64_t to)
{
	if (w->n_open == w->cap_open) {
		size_t cap = w->cap_open ? 2 * w->cap_open : 8;
		struct machine *grown =
			cap > MAX_OPEN ? NULL : reallocarray(w->open, cap, sizeof(*grown));

		if (!grown) {
			w->too_many = true;
			return;
		}
		w->open = grown;
		w->cap_open = cap;
	}
	w->open[w->n_open] = *m;
	w->open[w->n_open++].ip = to;
}

/* The return address of a call that is entered stands on the machine's stack; the outermost has
 * none. */
static bool come_back(struct walking *w, struct machine *m)
{
	uint64_t to;

	if (!m->depth || !machine_return(m, w->s, &to))
		return false;
	m->depth--;
	m->ip = to;
	return true;
}

/* Goes where a step leads; false at the way's end. */
static bool go_on(struct walking *w, struct machine *m, const struct step *step,
		  enum verdict verdict)
{
	switch (step->flow) {
	case FLOW_NEXT:
	case FLOW_GATE:
		return true;
	case FLOW_JUMP:
		m->ip = step->to;
		return step->to_known && is_new(w, m);
	case FLOW_BRANCH:
		open_way(w, m, step->to);
		return is_new(w, m);
	case FLOW_CALL:
		if (verdict == WALK_INTO && step->to_known)
			machine_enter_call(m, step->to, m->ip);
		else
			machine_skip_call(m);
		return true;
	case FLOW_RETURN:
		return come_back(w, m);
	case FLOW_END:
		break;
	}
	return false;
}

static void go(struct walking *w, struct machine *m)
{
	for (;;) {
		struct step step;
		enum verdict verdict;

		if (w->steps++ == MAX_STEPS) {
			w->too_many = w->stopped = true;
			return;
		}
		machine_step(m, w->d, w->s, &step);
		verdict = w->see(w->ctx, m, &step);
		w->stopped = verdict == WALK_STOP;
		if (verdict == WALK_END || verdict == WALK_STOP || !go_on(w, m, &step, verdict))
			return;
	}
}

int walk(const struct machine *start, struct decoder *d, const struct elfspace *s, walk_fn see,
	 void *ctx)
{
	struct walking w = { .d = d, .s = s, .see = see, .ctx = ctx };
	struct machine m = *start;
	int r = -ENOMEM;

	w.seen = calloc(SEEN_SLOTS, sizeof(*w.seen));
	if (w.seen) {
		go(&w, &m);
		while (!w.stopped && w.n_open) {
			m = w.open[--w.n_open];
			if (is_new(&w, &m))
				go(&w, &m);
		}
		r = w.too_many ? -E2BIG : 0;
	}
	free(w.seen);
	free(w.open);
	return r;
}
