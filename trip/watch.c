// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * A block's way: watch_block() lists what is looked for in it, watch_take() notes what it would
 * hit, watch_ran() hands over what it has hit. Hits of calls wait until the call is known, and so
 * do the hits behind them: they are handed over in the order of positions.
 */
#include "trip/watch.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "abi/calls/call.h"
#include "abi/calls/sysent.h"
#include "base/err.h"
#include "sym/places.h"
#include "trip/builder.h"
#include "trip/inlines.h"
#include "trip/stop_take.h"
#include "trip/watch_points.h"

#define RECENT   256        /* inlined functions that are remembered; a power of 2 */
#define HELD_MAX (1u << 16) /* hits behind a call that never becomes known */

enum pending_kind { PENDING_HIT, PENDING_POSITION, PENDING_CALL, PENDING_INLINE, PENDING_NOTHING };

/* What the block does if it gets so far. */
struct pending {
	enum pending_kind kind;
	uint32_t insn;
	struct hit hit;
	const struct inlined *entered; /* PENDING_HIT: of an inlined function; NULL: of another */
	uint64_t frame;                /* … in the frame that was entered at this position */
	/* PENDING_INLINE: the frame, and what it is in then */
	uint32_t depth;
	const struct inlined *innermost;
};

/* An inlined function that was entered, in a frame, at an address. */
struct entered {
	const struct inlined *id;
	uint64_t frame, addr;
};

/* A hit that waits for its turn. */
struct held {
	struct hit hit;
	enum { HELD_READY, HELD_CALL, HELD_TRIP } state; /* what about it is not known yet */
	const struct task *task;
};

struct watch {
	struct watch_opts opts;
	struct watch_set *set;
	uint64_t *counts;               /* of each place's hits */
	bool *others;                   /* other tasks got there */
	uint32_t *positions;            /* indices of places, by ascending position */
	uint32_t n_positions, position; /* … the next one */
	uint64_t next_position;         /* … is this; UINT64_MAX: none */
	bool calls;                     /* system calls or trips are looked for */
	const struct task *returning;   /* its next user block is the return of … */
	uint32_t returning_where;       /* … this place's trip */
	struct entered recent[RECENT];  /* a ring, up to … */
	unsigned n_recent;
	/* of the block that runs */
	uint64_t at;
	bool again;         /* its first instruction is another iteration of a REP string */
	struct buf pending; /* struct pending[] */
	struct buf held;    /* struct held[], from … */
	size_t first_held;
};

/* ---- set-up ---- */

static int by_position(const void *a, const void *b, void *wheres)
{
	const struct where *w = wheres;
	const uint64_t x = w[*(const uint32_t *)a].number, y = w[*(const uint32_t *)b].number;

	return x < y ? -1 : x > y;
}

static void set_position(struct watch *w, uint32_t i)
{
	w->position = i;
	w->next_position = i < w->n_positions ? w->opts.wheres[w->positions[i]].number : UINT64_MAX;
}

struct watch *watch_new(const struct watch_opts *o)
{
	struct watch *w = calloc(1, sizeof(*w));

	if (!w)
		return NULL;
	w->opts = *o;
	w->set = watch_set_new(o->wheres, o->n);
	w->counts = calloc(o->n + 1, sizeof(*w->counts));
	w->others = calloc(o->n + 1, sizeof(*w->others));
	w->positions = calloc(o->n + 1, sizeof(*w->positions));
	if (!w->set || !w->counts || !w->others || !w->positions) {
		watch_free(w);
		return NULL;
	}
	for (uint32_t i = 0; i < o->n; i++) {
		const enum where_kind kind = o->wheres[i].kind;

		w->calls |= kind == WHERE_CALL || kind == WHERE_ENTRY;
		if (kind == WHERE_POSITION)
			w->positions[w->n_positions++] = i;
	}
	qsort_r(w->positions, w->n_positions, sizeof(*w->positions), by_position,
		(void *)o->wheres);
	set_position(w, 0);
	return w;
}

static struct pending *pendings(const struct watch *w, size_t *n)
{
	*n = w->pending.len / sizeof(struct pending);
	return (struct pending *)w->pending.data;
}

static struct held *helds(const struct watch *w, size_t *n)
{
	*n = w->held.len / sizeof(struct held);
	return (struct held *)w->held.data;
}

void watch_free(struct watch *w)
{
	struct pending *p;
	struct held *h;
	size_t n;

	if (!w)
		return;
	p = pendings(w, &n);
	for (size_t i = 0; i < n; i++)
		hit_free(&p[i].hit);
	h = helds(w, &n);
	for (size_t i = w->first_held; i < n; i++)
		hit_free(&h[i].hit);
	buf_free(&w->pending);
	buf_free(&w->held);
	watch_set_free(w->set);
	free(w->counts);
	free(w->others);
	free(w->positions);
	free(w);
}

int watch_unit(struct trips *t, const struct unit *u, struct err *e)
{
	return watch_set_unit(t->watch->set, t->names, u, e);
}

void watch_block(struct watch *w, const struct names *names, struct block *b)
{
	watch_set_block(w->set, names, b);
}

uint64_t watch_count(const struct watch *w, size_t where)
{
	return w->counts[where];
}

bool watch_others(const struct watch *w, size_t where)
{
	return w->others[where];
}

void watch_near(const struct watch *w, size_t where, unsigned *below, unsigned *above)
{
	watch_set_near(w->set, where, below, above);
}

bool watch_known(const struct watch *w, size_t where)
{
	return watch_set_known(w->set, where);
}

/* ---- handing over ---- */

static void hand_over(struct trips *t, struct hit *h)
{
	struct watch *w = t->watch;
	const uint64_t nth = w->opts.wheres[h->where].nth;

	h->nth = ++w->counts[h->where];
	if (!t->stop && (!nth || nth == h->nth))
		t->stop = w->opts.hit(w->opts.ctx, h);
	hit_free(h);
}

/* Hands over what waits for nothing. */
static void flush(struct trips *t)
{
	struct watch *w = t->watch;
	struct held *h;
	size_t n;

	h = helds(w, &n);
	while (w->first_held < n && h[w->first_held].state == HELD_READY)
		hand_over(t, &h[w->first_held++].hit);
	if (w->first_held < n)
		return;
	w->first_held = 0;
	buf_cut(&w->held, 0);
}

static void drop_held(struct watch *w, size_t i)
{
	struct held *h;
	size_t n;

	h = helds(w, &n);
	hit_free(&h[i].hit);
	memmove(h + i, h + i + 1, (n - i - 1) * sizeof(*h));
	buf_cut(&w->held, w->held.len - sizeof(*h));
}

/* Nothing more becomes known about the task's call; NULL: about any. */
static void give_up(struct trips *t, const struct task *k)
{
	struct watch *w = t->watch;
	struct held *h;
	size_t n;

	h = helds(w, &n);
	for (size_t i = n; i-- > w->first_held;) {
		if (k && h[i].task != k)
			continue;
		if (h[i].state == HELD_CALL)
			drop_held(w, i);
		else
			h[i].state = HELD_READY;
	}
	flush(t);
}

/* Takes ownership of the hit's stacks. */
static void hold(struct trips *t, const struct pending *p, const struct task *k)
{
	struct watch *w = t->watch;
	struct held one = { .hit = p->hit, .task = k };
	const struct draft *d = k->draft;
	size_t n;

	if (p->kind == PENDING_CALL)
		one.state = HELD_CALL;
	else if (w->calls && d && d->state == DRAFT_CALL && !d->trip.tid)
		one.state = HELD_TRIP;
	helds(w, &n);
	if (one.state == HELD_READY && n == w->first_held)
		return hand_over(t, &one.hit);
	if (n - w->first_held > HELD_MAX)
		give_up(t, NULL);
	buf_add(&w->held, &one, sizeof(one));
	if (w->held.failed)
		hit_free(&one.hit);
}

/* ---- a block runs ---- */

bool watch_wants(const struct trips *t, const struct task *k, const struct block *b)
{
	struct watch *w = t->watch;

	w->at = t->stats.started;
	w->again = (b->flags & BLOCK_REP_FIRST) && t->rep_at == b->addr;
	return b->points || w->at + b->n_insns > w->next_position || w->returning == k ||
	       (w->calls && k->n && !k->stack[k->n - 1].entered);
}

/* The nearest frame that is listed; -1: none. */
static int64_t listed_from(const struct task *k, int64_t i)
{
	while (i >= 0 && (!k->stack[i].entered || k->stack[i].dead || k->stack[i].hidden))
		i--;
	return i;
}

/* A function that was jumped to has no frame of its own if it has no entry site: then the frame's
 * function is where it came from. */
static void take_caller(const struct trips *t, const struct task *k, uint32_t insn, struct hit *h)
{
	const int64_t top = listed_from(k, (int64_t)k->n - 1);
	const struct frame *f = top >= 0 ? &k->stack[top] : NULL;

	if (!f)
		return;
	if (f->fn != h->fn && h->fn && h->addr - h->bias == h->fn->start) {
		h->site = !insn && t->last ? t->last->next - t->last->last_len : 0;
	} else {
		const int64_t below = listed_from(k, top - 1);

		h->site = f->site;
		f = below >= 0 ? &k->stack[below] : NULL;
	}
	if (!f)
		return;
	h->caller = f->fn;
	h->site = stop_pc_in(f, h->site);
	h->caller_bias = f->bias;
}

static void take_hit(struct trips *t, const struct task *k, const struct block *b,
		     struct pending *p)
{
	const struct unit *u = b->fn ? b->fn->unit : NULL;
	struct hit *h = &p->hit;

	h->position = t->watch->at + p->insn;
	h->path = flow_path(t, p->insn);
	h->block_start = !p->insn;
	h->addr = block_address(b, p->insn);
	h->bias = b->fn ? b->bias : 0;
	h->ring = b->flags & BLOCK_KERNEL ? 0 : 3;
	if (!h->fn && u && ((b->flags & BLOCK_KERNEL) || k->traced))
		h->fn = names_fn(t->names, u, h->addr - h->bias);
	if (!h->caller)
		take_caller(t, k, p->insn, h);
	if (t->watch->opts.stacks == WATCH_CALLER)
		stop_describe(k, &h->stack);
	else
		stop_take(t, k, k->n, h->addr, &h->stack);
	if (t->watch->opts.stacks == WATCH_ALL_STACKS)
		h->others = stop_take_others(t, k, &h->n_others);
}

static void note(struct trips *t, const struct task *k, const struct block *b, struct pending p)
{
	struct watch *w = t->watch;

	take_hit(t, k, b, &p);
	buf_add(&w->pending, &p, sizeof(p));
	if (w->pending.failed)
		hit_free(&p.hit);
}

static void note_positions(struct trips *t, const struct task *k, const struct block *b,
			   uint32_t to)
{
	struct watch *w = t->watch;

	while (w->next_position < w->at + to) {
		note(t, k, b,
		     (struct pending){ .kind = PENDING_POSITION,
				       .insn = w->next_position - w->at,
				       .hit = { .where = w->positions[w->position] } });
		set_position(w, w->position + 1);
	}
}

static void note_call(struct trips *t, const struct task *k, const struct block *b)
{
	struct watch *w = t->watch;
	const struct frame *f = k->n ? &k->stack[k->n - 1] : NULL;

	if (!f || f->kind != NODE_ENTRY || f->at != w->at || !f->site)
		return;
	for (size_t i = 0; i < w->opts.n; i++)
		if ((w->opts.wheres[i].kind == WHERE_CALL &&
		     (w->opts.all_tasks || k->of_program)) ||
		    w->opts.wheres[i].kind == WHERE_ENTRY)
			note(t, k, b,
			     (struct pending){ .kind = PENDING_CALL, .hit = { .where = i } });
}

static bool is_in(const struct inlined *instance, const struct inlined *innermost)
{
	while (innermost && innermost != instance)
		innermost = innermost->outer;
	return innermost;
}

/* The frame goes from one inlined function to another: those are hit that it was not in before. */
static void note_entered(struct trips *t, const struct task *k, const struct block *b,
			 uint32_t insn, const struct inlined *was, const struct inlined *now)
{
	struct watch *w = t->watch;
	const struct frame *f = &k->stack[k->n - 1];
	uint32_t where;

	for (const struct inlined *i = now; i && !is_in(i, was); i = i->outer)
		for (size_t nth = 0; watch_set_instance(w->set, i, nth, &where); nth++)
			note(t, k, b,
			     (struct pending){
				     .kind = PENDING_HIT,
				     .insn = insn,
				     .entered = i,
				     .frame = f->at,
				     .hit = { .where = where,
					      .fn = inlines_fn(t->inlines, i, f->fn),
					      .caller = i->outer ? inlines_fn(t->inlines, i->outer,
									      f->fn)
								 : f->fn,
					      .caller_bias = f->bias } });
}

static void note_inlined(struct trips *t, const struct task *k, struct block *b, uint32_t from,
			 uint32_t to)
{
	struct watch *w = t->watch;
	const struct frame *f = k->n ? &k->stack[k->n - 1] : NULL;
	const struct inlined *was = f ? f->in_inlined : NULL, *now;

	if (!f || !f->entered || f->dead || !t->inlines)
		return;
	for (uint32_t i = from, next; i < to; i = next) {
		now = inlines_at(t->inlines, b, i, &next);
		if (now == was)
			continue;
		if (w->opts.all_tasks || k->of_program)
			note_entered(t, k, b, i, was, now);
		const struct pending p = {
			.kind = PENDING_INLINE, .insn = i, .depth = k->n, .innermost = now
		};

		buf_add(&w->pending, &p, sizeof(p));
		was = now;
	}
}

static void note_points(struct trips *t, const struct task *k, const struct block *b, uint32_t from,
			uint32_t to)
{
	const struct watch_points *all = b->points;
	struct watch *w = t->watch;

	if (k->n && k->stack[k->n - 1].hidden)
		return;
	for (uint32_t i = 0; i < all->n; i++) {
		const struct watch_point *p = &all->at[i];

		if (p->insn < from || p->insn >= to || (!p->insn && w->again))
			continue;
		if (!w->opts.all_tasks && !k->of_program)
			w->others[p->where] = true;
		else
			note(t, k, b,
			     (struct pending){ .kind = PENDING_HIT,
					       .insn = p->insn,
					       .hit = { .where = p->where } });
	}
}

void watch_take(struct trips *t, struct task *k, struct block *b, uint32_t from, uint32_t to)
{
	struct watch *w = t->watch;
	const bool kernel = b->flags & BLOCK_KERNEL;

	note_positions(t, k, b, to);
	if (!from && w->calls && kernel)
		note_call(t, k, b);
	if (!from && !kernel && w->returning == k) {
		w->returning = NULL;
		note(t, k, b,
		     (struct pending){ .kind = PENDING_HIT,
				       .hit = { .where = w->returning_where } });
	}
	if (!b->points || (!kernel && !k->traced))
		return;
	note_points(t, k, b, from, to);
	if (b->points->inlines)
		note_inlined(t, k, b, from, to);
}

/* ---- what ran ---- */

/* In the order of instructions; few, and nearly sorted. */
static void sort_pending(struct pending *p, size_t n)
{
	for (size_t i = 1; i < n; i++)
		for (size_t j = i; j > 0 && p[j - 1].insn > p[j].insn; j--) {
			const struct pending one = p[j];

			p[j] = p[j - 1];
			p[j - 1] = one;
		}
}

static void did_not_run(struct watch *w, struct pending *p)
{
	if (p->kind == PENDING_POSITION && w->position)
		set_position(w, w->position - 1);
	hit_free(&p->hit);
}

/*
 * The compiler mixes an inlined function's instructions with others: who comes back into it further
 * on is still in the same call. Another one begins where the last one began, or before.
 */
static bool is_same_call(struct watch *w, const struct pending *p)
{
	const struct entered now = { p->entered, p->frame, p->hit.addr };

	for (unsigned i = 0; i < RECENT && i < w->n_recent; i++) {
		struct entered *e = &w->recent[(w->n_recent - 1 - i) & (RECENT - 1)];

		if (e->id != now.id || e->frame != now.frame)
			continue;
		if (now.addr > e->addr)
			return true;
		e->addr = now.addr;
		return false;
	}
	w->recent[w->n_recent++ & (RECENT - 1)] = now;
	return false;
}

static void settle(struct trips *t, struct task *k, uint32_t ran, uint32_t started)
{
	struct watch *w = t->watch;
	struct pending *p;
	size_t n;

	p = pendings(w, &n);
	sort_pending(p, n);
	for (size_t i = 0; i < n; i++) {
		const uint32_t limit = p[i].kind == PENDING_POSITION ? started : ran;

		if (p[i].insn >= limit || p[i].kind == PENDING_NOTHING)
			did_not_run(w, &p[i]);
		else if (p[i].entered && is_same_call(w, &p[i]))
			hit_free(&p[i].hit);
		else if (p[i].kind != PENDING_INLINE)
			hold(t, &p[i], k);
		else if (p[i].depth == k->n)
			k->stack[k->n - 1].in_inlined = p[i].innermost;
	}
	buf_cut(&w->pending, 0);
}

void watch_ran(struct trips *t, uint32_t ran, uint32_t started)
{
	if (t->watch->pending.len && t->last_task)
		settle(t, t->last_task, ran, started);
}

void watch_dropped(struct trips *t, const struct task *k)
{
	if (t->last_task == k && t->watch->pending.len)
		settle(t, t->last_task, UINT32_MAX, UINT32_MAX);
	give_up(t, k);
	if (t->watch->returning == k)
		t->watch->returning = NULL;
}

void watch_end(struct trips *t)
{
	give_up(t, NULL);
}

/* ---- calls ---- */

static bool is_call(const struct where *w, const struct call *c, uint64_t trip)
{
	const struct sysent *s;
	unsigned nr = c->nr;

	if (w->kind == WHERE_ENTRY)
		return trip && w->number == trip;
	s = sysent_find(c->abi, nr);
	if (s && !strcmp(s->name, "socketcall") && socketcall_nargs(c->args[0]))
		s = strcmp(w->name, s->name) ? sysent_find(c->abi, SOCKETCALL_BASE + c->args[0])
					     : s;
	return s && where_is_call(w, s->name);
}

static void tell_call(struct hit *h, const struct call *c, uint64_t trip)
{
	h->stack.trip = trip;
	h->stack.in_call = true;
	h->stack.abi = c->abi;
	h->stack.nr = c->nr;
}

/* Those of the block that runs. */
static void pending_called(struct trips *t, const struct call *c, uint64_t trip)
{
	struct watch *w = t->watch;
	struct pending *p;
	size_t n;

	p = pendings(w, &n);
	for (size_t i = 0; i < n; i++) {
		if (p[i].kind == PENDING_CALL)
			p[i].kind = is_call(&w->opts.wheres[p[i].hit.where], c, trip)
					    ? PENDING_HIT
					    : PENDING_NOTHING;
		tell_call(&p[i].hit, c, trip);
	}
}

void watch_called(struct trips *t, const struct task *k, const struct call *c, uint64_t trip)
{
	struct watch *w = t->watch;
	struct held *h;
	size_t n;

	if (t->last_task == k)
		pending_called(t, c, trip);
	h = helds(w, &n);
	for (size_t i = n; i-- > w->first_held;) {
		if (h[i].task != k || h[i].state == HELD_READY)
			continue;
		tell_call(&h[i].hit, c, trip);
		if (h[i].state == HELD_CALL && !is_call(&w->opts.wheres[h[i].hit.where], c, trip))
			drop_held(w, i);
		else
			h[i].state = HELD_READY;
	}
	flush(t);
}

void watch_returned(struct trips *t, const struct task *k)
{
	struct watch *w = t->watch;

	for (uint32_t i = 0; i < w->opts.n; i++)
		if (w->opts.wheres[i].kind == WHERE_RETURN &&
		    w->opts.wheres[i].number == k->draft->trip.seq) {
			w->returning = k;
			w->returning_where = i;
		}
}
