// SPDX-License-Identifier: GPL-2.0-or-later
#include "trip/watch_points.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/err.h"
#include "sym/places.h"
#include "trip/code.h"
#include "trip/names.h"
#include "trip/where.h"

/* An address of a unit that is looked for; of memory, if there is no unit. */
struct point {
	const struct unit *unit;
	uint64_t addr;
	uint32_t where;
};

/* An inlined function that is looked for. */
struct instance {
	const struct inlined *id;
	uint32_t where;
};

/* A function whose lines and inlined functions are known. */
struct scanned {
	const struct fn *fn;
	bool inlines; /* some are looked for */
};

struct watch_set {
	const struct where *wheres;
	size_t n;
	bool *known;
	struct near {
		unsigned below, above; /* lines with code; 0: none */
	} * near;
	bool by_place;     /* lines or names are looked for, which debug information may have */
	struct buf points; /* struct point[], by unit and address once sorted */
	bool sorted;
	struct buf instances;    /* struct instance[], by id once sorted */
	struct scanned *scanned; /* a hash table, by function */
	size_t n_scanned, slots;
	struct watch_points *all;
};

struct watch_set *watch_set_new(const struct where *wheres, size_t n)
{
	struct watch_set *s = calloc(1, sizeof(*s));

	if (!s)
		return NULL;
	*s = (struct watch_set){ .wheres = wheres, .n = n, .sorted = true, .slots = 1024 };
	s->known = calloc(n + 1, sizeof(*s->known));
	s->near = calloc(n + 1, sizeof(*s->near));
	s->scanned = calloc(s->slots, sizeof(*s->scanned));
	if (!s->known || !s->near || !s->scanned) {
		watch_set_free(s);
		return NULL;
	}
	for (uint32_t i = 0; i < n; i++) {
		const struct where *w = &wheres[i];
		const struct point p = { NULL, w->number, i };

		s->by_place |= w->kind == WHERE_LINE || w->kind == WHERE_FUNCTION;
		if (w->kind == WHERE_ADDRESS)
			buf_add(&s->points, &p, sizeof(p));
		s->sorted = false;
	}
	return s;
}

void watch_set_free(struct watch_set *s)
{
	struct watch_points *p;

	if (!s)
		return;
	while ((p = s->all)) {
		s->all = p->next;
		free(p);
	}
	buf_free(&s->points);
	buf_free(&s->instances);
	free(s->scanned);
	free(s->known);
	free(s->near);
	free(s);
}

void watch_set_near(const struct watch_set *s, size_t where, unsigned *below, unsigned *above)
{
	*below = s->near[where].below;
	*above = s->near[where].above;
}

bool watch_set_known(const struct watch_set *s, size_t where)
{
	return s->known[where];
}

static int by_address(const void *a, const void *b)
{
	const struct point *x = a, *y = b;

	if (x->unit != y->unit)
		return (uintptr_t)x->unit < (uintptr_t)y->unit ? -1 : 1;
	if (x->addr != y->addr)
		return x->addr < y->addr ? -1 : 1;
	return x->where < y->where ? -1 : x->where > y->where;
}

static struct point *points_of(struct watch_set *s, size_t *n)
{
	*n = s->points.len / sizeof(struct point);
	if (!s->sorted && *n)
		qsort(s->points.data, *n, sizeof(struct point), by_address);
	s->sorted = true;
	return (struct point *)s->points.data;
}

static void add_point(struct watch_set *s, const struct unit *u, uint64_t addr, uint32_t where)
{
	const struct point p = { u, addr, where };

	s->known[where] = true;
	buf_add(&s->points, &p, sizeof(p));
	s->sorted = false;
}

/* ---- a unit's names ---- */

static int ambiguous(const struct where *w, const struct unit *u, const struct fn *all, size_t n,
		     struct err *e)
{
	struct buf list = { 0 };
	int r;

	for (size_t i = 0; i < n; i++)
		if (where_is_function(w, u->name, all[i].name))
			buf_printf(&list, "%s0x%llx", list.len ? ", " : "",
				   (unsigned long long)all[i].start);
	r = err_set(e, -EINVAL,
		    "'%s': %s has several functions of this name, at %s: name one by its address, "
		    "or all of them by a pattern, '[%c]%s'",
		    w->text, u->name, buf_str(&list), w->name[0], w->name + 1);
	buf_free(&list);
	return r;
}

static int add_functions(struct watch_set *s, const struct names *names, const struct unit *u,
			 uint32_t where, struct err *e)
{
	const struct where *w = &s->wheres[where];
	size_t n, found = 0;
	const struct fn *all = names_fns(names, u, &n);

	for (size_t i = 0; i < n; i++) {
		if (!where_is_function(w, u->name, all[i].name))
			continue;
		if (found++ && !w->pattern)
			return ambiguous(w, u, all, n, e);
		add_point(s, u, all[i].start + w->offset, where);
	}
	return 0;
}

/* The lowest address of a line in each function. */
struct line_search {
	struct watch_set *s;
	const struct names *names;
	const struct unit *u;
	uint32_t where;
	const struct fn *last;
};

static void add_line(void *ctx, uint64_t addr, const char *file, unsigned line)
{
	struct line_search *l = ctx;
	const struct where *w = &l->s->wheres[l->where];
	const struct fn *fn;

	if (line != w->number || !where_is_file(w, file))
		return;
	fn = names_fn(l->names, l->u, addr);
	if (fn != l->last)
		add_point(l->s, l->u, addr, l->where);
	l->last = fn;
}

int watch_set_unit(struct watch_set *s, const struct names *names, const struct unit *u,
		   struct err *e)
{
	int r = 0;

	for (uint32_t i = 0; i < s->n && !r; i++) {
		struct line_search l = { s, names, u, i, NULL };

		if (s->wheres[i].kind == WHERE_FUNCTION)
			r = add_functions(s, names, u, i, e);
		else if (s->wheres[i].kind == WHERE_LINE)
			names_each_line(u, add_line, &l);
	}
	if (!r && (s->points.failed || s->instances.failed))
		return err_set(e, -ENOMEM, "out of memory");
	return r;
}

/* ---- debug information ---- */

static int by_id(const void *a, const void *b)
{
	const struct instance *x = a, *y = b;

	return (uintptr_t)x->id < (uintptr_t)y->id ? -1 : (uintptr_t)x->id > (uintptr_t)y->id;
}

bool watch_set_instance(const struct watch_set *s, const struct inlined *id, size_t nth,
			uint32_t *where)
{
	const struct instance *all = (const struct instance *)s->instances.data;
	size_t n = s->instances.len / sizeof(*all), lo = 0, hi = n;

	while (lo < hi) {
		const size_t mid = (lo + hi) / 2;

		if ((uintptr_t)all[mid].id < (uintptr_t)id)
			lo = mid + 1;
		else
			hi = mid;
	}
	if (lo + nth >= n || all[lo + nth].id != id)
		return false;
	*where = all[lo + nth].where;
	return true;
}

/* Adds the place's inlined functions at an address; returns true if there is one. */
static bool add_instances(struct watch_set *s, const struct fn *fn, const struct place *p)
{
	bool any = false;
	uint32_t known;

	for (const struct inlined *i = p->inlined; i; i = i->outer)
		for (uint32_t k = 0; k < s->n; k++) {
			const struct instance one = { i, k };

			if (!where_is_function(&s->wheres[k], fn->unit->name, i->name) ||
			    s->wheres[k].offset)
				continue;
			any = s->known[k] = true;
			for (size_t nth = 0; watch_set_instance(s, i, nth, &known); nth++)
				if (known == k)
					goto next;
			buf_add(&s->instances, &one, sizeof(one));
			qsort(s->instances.data, s->instances.len / sizeof(one), sizeof(one),
			      by_id);
		next:;
		}
	return any;
}

static void look_near(struct near *n, unsigned wanted, unsigned line)
{
	if (line < wanted && line > n->below)
		n->below = line;
	if (line > wanted && (!n->above || line < n->above))
		n->above = line;
}

/* A line has one address in each function and in each inlined one: the lowest. */
static void add_place_line(struct watch_set *s, const struct fn *fn, const struct place *p,
			   uint64_t addr, struct buf *seen)
{
	for (uint32_t k = 0; k < s->n; k++) {
		const struct instance one = { p->inlined, k }, *all = (const void *)seen->data;
		size_t n = seen->len / sizeof(one), i = 0;

		if (s->wheres[k].kind != WHERE_LINE || !where_is_file(&s->wheres[k], p->file))
			continue;
		if (p->line != s->wheres[k].number) {
			look_near(&s->near[k], s->wheres[k].number, p->line);
			continue;
		}
		while (i < n && (all[i].id != one.id || all[i].where != k))
			i++;
		if (i < n)
			continue;
		buf_add(seen, &one, sizeof(one));
		add_point(s, fn->unit, addr, k);
	}
}

static bool scan(struct watch_set *s, const struct fn *fn)
{
	const uint64_t end = fn->start + fn->size;
	struct buf seen = { 0 };
	struct place p;
	bool any = false;

	for (uint64_t at = fn->start; at < end; at = p.end) {
		if (!names_place(fn->unit, at, &p)) {
			if (at == fn->start)
				break;
			p.end = at + 1;
			continue;
		}
		any |= add_instances(s, fn, &p);
		if (!fn->unit->has_lines)
			add_place_line(s, fn, &p, at, &seen);
	}
	buf_free(&seen);
	return any;
}

static struct scanned *slot_of(const struct watch_set *s, const struct fn *fn)
{
	size_t i = ((uintptr_t)fn * 0x9e3779b97f4a7c15u) >> 20 & (s->slots - 1);

	while (s->scanned[i].fn && s->scanned[i].fn != fn)
		i = (i + 1) & (s->slots - 1);
	return &s->scanned[i];
}

static bool grow(struct watch_set *s)
{
	struct watch_set bigger = { .slots = 2 * s->slots };

	bigger.scanned = calloc(bigger.slots, sizeof(*bigger.scanned));
	if (!bigger.scanned)
		return false;
	for (size_t i = 0; i < s->slots; i++)
		if (s->scanned[i].fn)
			*slot_of(&bigger, s->scanned[i].fn) = s->scanned[i];
	free(s->scanned);
	s->scanned = bigger.scanned;
	s->slots = bigger.slots;
	return true;
}

/* Returns true if inlined functions that are looked for are in the function. */
static bool has_inlines(struct watch_set *s, const struct fn *fn)
{
	struct scanned *one;

	if (!s->by_place || !fn->unit || !fn->size)
		return false;
	one = slot_of(s, fn);
	if (one->fn)
		return one->inlines;
	if (2 * s->n_scanned >= s->slots && !grow(s))
		return false;
	s->n_scanned++;
	*slot_of(s, fn) = (struct scanned){ fn, scan(s, fn) };
	return slot_of(s, fn)->inlines;
}

/* ---- blocks ---- */

static size_t first_from(const struct point *all, size_t n, const struct unit *u, uint64_t addr)
{
	const struct point key = { u, addr, 0 };
	size_t lo = 0, hi = n;

	while (lo < hi) {
		const size_t mid = (lo + hi) / 2;

		if (by_address(&all[mid], &key) < 0)
			lo = mid + 1;
		else
			hi = mid;
	}
	return lo;
}

/* Adds those of the unit's points that are in the block. */
static void add_range(struct watch_set *s, const struct block *b, const struct unit *u,
		      uint64_t bias, struct buf *found)
{
	size_t n, i;
	const struct point *all = points_of(s, &n);

	for (i = first_from(all, n, u, b->addr - bias);
	     i < n && all[i].unit == u && all[i].addr - (b->addr - bias) < b->n_bytes; i++) {
		const int insn = block_index(b, all[i].addr + bias);
		const struct watch_point one = { insn, all[i].where };

		if (insn >= 0) {
			s->known[all[i].where] = true;
			buf_add(found, &one, sizeof(one));
		}
	}
}

static bool holds_inlines(struct watch_set *s, const struct names *names, const struct block *b)
{
	const uint64_t addr = b->addr - b->bias;
	bool any = has_inlines(s, b->fn);
	size_t n;
	const struct fn *starts;

	if (!b->fn->unit)
		return false;
	starts = names_starts(names, b->fn->unit, addr, b->n_bytes, &n);
	for (size_t i = 0; i < n; i++)
		any |= has_inlines(s, &starts[i]);
	return any;
}

static struct watch_points *room_for(struct watch_set *s, struct block *b, uint32_t n)
{
	struct watch_points *p = b->points;

	if (p && p->room >= n)
		return p;
	p = malloc(sizeof(*p) + n * sizeof(p->at[0]));
	if (!p)
		return NULL;
	p->room = n;
	p->next = s->all;
	return s->all = p;
}

void watch_set_block(struct watch_set *s, const struct names *names, struct block *b)
{
	struct watch_points *p = b->points;
	struct buf found = { 0 };
	bool inlines;
	uint32_t n;

	if (p && p->fn == b->fn && p->bias == b->bias && (p->n || p->inlines))
		return;
	inlines = holds_inlines(s, names, b);
	add_range(s, b, NULL, 0, &found);
	if (b->fn->unit)
		add_range(s, b, b->fn->unit, b->bias, &found);
	n = found.failed ? 0 : found.len / sizeof(p->at[0]);
	b->points = n || inlines ? room_for(s, b, n) : NULL;
	if (b->points) {
		p = b->points;
		p->fn = b->fn;
		p->bias = b->bias;
		p->inlines = inlines;
		p->n = n;
		if (n)
			memcpy(p->at, found.data, found.len);
	}
	buf_free(&found);
}
