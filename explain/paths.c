// SPDX-License-Identifier: GPL-2.0-or-later
#include "explain/paths.h"

#include <errno.h>
#include <stdlib.h>

#include "sym/elfview.h"

enum {
	MAX_STEPS = 20000,
	MAX_OPEN = 256,    /* branches whose other way is still to be followed */
	SEEN_SLOTS = 8192, /* states, a power of two */
};

struct exploration {
	struct decoder *d;
	const struct elfspace *s;
	path_fn see;
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

/* Hashes all that may change what a path shows: the place, the registers, its depth and what it has
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

/* Returns true if a place is new in this state; a full table calls everything old. */
static bool is_new(struct exploration *x, const struct machine *m)
{
	uint64_t h = hash_machine(m);
	size_t at = h & (SEEN_SLOTS - 1);

	if (x->n_seen > SEEN_SLOTS / 2) {
		x->too_many = true;
		return false;
	}
	for (; x->seen[at]; at = (at + 1) & (SEEN_SLOTS - 1))
		if (x->seen[at] == h)
			return false;
	x->seen[at] = h;
	x->n_seen++;
	return true;
}

static void open_path(struct exploration *x, const struct machine *m, uint64_t to)
{
	if (x->n_open == x->cap_open) {
		size_t cap = x->cap_open ? 2 * x->cap_open : 8;
		struct machine *grown =
			cap > MAX_OPEN ? NULL : reallocarray(x->open, cap, sizeof(*grown));

		if (!grown) {
			x->too_many = true;
			return;
		}
		x->open = grown;
		x->cap_open = cap;
	}
	x->open[x->n_open] = *m;
	x->open[x->n_open++].ip = to;
}

/* The return address of an entered call is on the machine's stack; the outermost function has
 * none. */
static bool come_back(struct exploration *x, struct machine *m)
{
	uint64_t to;

	if (!m->depth || !machine_return(m, x->s, &to))
		return false;
	m->depth--;
	m->ip = to;
	return true;
}

/* Goes where a step leads; false at the end of the path. */
static bool go_on(struct exploration *x, struct machine *m, const struct step *step,
		  enum path_verdict verdict)
{
	switch (step->flow) {
	case FLOW_NEXT:
	case FLOW_GATE:
		return true;
	case FLOW_JUMP:
		m->ip = step->to;
		return step->to_known && is_new(x, m);
	case FLOW_BRANCH:
		open_path(x, m, step->to);
		return is_new(x, m);
	case FLOW_CALL:
		if (verdict == PATH_INTO && step->to_known)
			machine_enter_call(m, step->to, m->ip);
		else
			machine_skip_call(m);
		return true;
	case FLOW_RETURN:
		return come_back(x, m);
	case FLOW_END:
		break;
	}
	return false;
}

static void go(struct exploration *x, struct machine *m)
{
	for (;;) {
		struct step step;
		enum path_verdict verdict;

		if (x->steps++ == MAX_STEPS) {
			x->too_many = x->stopped = true;
			return;
		}
		machine_step(m, x->d, x->s, &step);
		verdict = x->see(x->ctx, m, &step);
		x->stopped = verdict == PATHS_STOP;
		if (verdict == PATH_END || verdict == PATHS_STOP || !go_on(x, m, &step, verdict))
			return;
	}
}

int paths_follow(const struct machine *start, struct decoder *d, const struct elfspace *s,
		 path_fn see, void *ctx)
{
	struct exploration x = { .d = d, .s = s, .see = see, .ctx = ctx };
	struct machine m = *start;
	int r = -ENOMEM;

	x.seen = calloc(SEEN_SLOTS, sizeof(*x.seen));
	if (x.seen) {
		go(&x, &m);
		while (!x.stopped && x.n_open) {
			m = x.open[--x.n_open];
			if (is_new(&x, &m))
				go(&x, &m);
		}
		r = x.too_many ? -E2BIG : 0;
	}
	free(x.seen);
	free(x.open);
	return r;
}
