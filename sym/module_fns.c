// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * One list of functions from three overlapping sources: symbols (which alias each other), PLT
 * stubs, and FDEs, which have no names but cover everything. The list is made in this order:
 *
 *   symbols, the best for each start
 *   + stubs, which win at their start
 *   + global labels that no symbol of a known size covers
 *   + FDEs, likewise, which also give a size to what has none
 *   extents, cut where the next one starts
 */
#include <stdlib.h>
#include <string.h>

#include "sym/module_parts.h"

void candidates_add(struct candidates *c, const struct candidate *one)
{
	size_t cap = c->cap ? 2 * c->cap : 256;
	struct candidate *p;

	if (c->n == c->cap) {
		p = reallocarray(c->v, cap, sizeof(*p));
		if (!p)
			return;
		c->v = p;
		c->cap = cap;
	}
	c->v[c->n++] = *one;
}

static size_t underscores(const struct candidate *c)
{
	size_t n = 0;

	while (n < c->len && c->name[n] == '_')
		n++;
	return n;
}

/* The wider the visibility, the smaller the value. */
static int locality(const struct candidate *c)
{
	return c->bind == STB_LOCAL ? 2 : c->bind == STB_WEAK ? 1 : 0;
}

/* Below 0 if `a` is the name that a person would use. glibc's `connect` is a weak alias of
 * `__connect`, its `fork` a weak one of the global `__fork`: underscores count before weakness, but
 * not before being local. An old version may name something else by now: memcpy@GLIBC_2.2.5 is
 * memmove. */
static int compare_names(const struct candidate *a, const struct candidate *b)
{
	int d = a->old - b->old;

	if (!d)
		d = (locality(a) == 2) - (locality(b) == 2);
	if (!d)
		d = (int)underscores(a) - (int)underscores(b);
	if (!d)
		d = locality(a) - locality(b);
	if (!d && a->len != b->len)
		d = a->len < b->len ? -1 : 1;
	return d ? d : memcmp(a->name, b->name, a->len);
}

static int compare_candidates(const void *a, const void *b)
{
	const struct candidate *x = a, *y = b;

	if (x->start != y->start)
		return x->start < y->start ? -1 : 1;
	if (x->plt != y->plt)
		return x->plt ? -1 : 1;
	if (!x->name || !y->name)
		return (x->name == NULL) - (y->name == NULL);
	return compare_names(x, y);
}

/* Sorts, and keeps the best for each start; one without a size takes an alias's. */
static void unify(struct candidates *c)
{
	size_t k = 0;

	if (c->n)
		qsort(c->v, c->n, sizeof(*c->v), compare_candidates);
	for (size_t i = 0; i < c->n; i++) {
		if (k && c->v[k - 1].start == c->v[i].start) {
			if (!c->v[k - 1].size)
				c->v[k - 1].size = c->v[i].size;
		} else {
			c->v[k++] = c->v[i];
		}
	}
	c->n = k;
}

struct collection {
	const struct module *m;
	struct candidates fns;
	/* global symbols without a type: functions written in assembly, or mere markers */
	struct candidates labels;
};

static bool visit_symbol(void *arg, const struct module_sym *s)
{
	struct collection *c = arg;
	bool is_fn = s->type == STT_FUNC || s->type == STT_GNU_IFUNC;
	struct candidate one = {
		.start = s->value,
		.size = s->size,
		.name = s->name,
		.len = s->len,
		.bind = s->bind,
		.old = s->old,
	};

	if (is_fn)
		candidates_add(&c->fns, &one);
	else if (s->type == STT_NOTYPE && s->bind != STB_LOCAL)
		candidates_add(&c->labels, &one);
	return true;
}

/* The range of code that was looked up last: symbols come in thousands, sections in dozens. */
struct code_cache {
	uint64_t start, end;
};

static bool in_code(const struct module *m, uint64_t addr, struct code_cache *cache)
{
	if (addr >= cache->start && addr < cache->end)
		return true;
	cache->start = addr;
	if (module_is_code(m, addr, &cache->end))
		return true;
	cache->end = cache->start;
	return false;
}

static void drop_outside(const struct module *m, struct candidates *c)
{
	struct code_cache cache = { 0 };
	size_t k = 0;

	for (size_t i = 0; i < c->n; i++) {
		if (in_code(m, c->v[i].start, &cache))
			c->v[k++] = c->v[i];
	}
	c->n = k;
}

/* Limits each function to the next one's start or the end of its section. */
static void settle_extents(const struct module *m, struct candidates *c)
{
	struct code_cache cache = { 0 };

	for (size_t i = 0; i < c->n; i++) {
		struct candidate *one = &c->v[i];
		uint64_t room = in_code(m, one->start, &cache) ? cache.end - one->start : 0;

		if (i + 1 < c->n && c->v[i + 1].start - one->start < room)
			room = c->v[i + 1].start - one->start;
		if (!one->size || one->size > room)
			one->size = room;
	}
}

/* Returns true if one of `c` (ascending) is known to cover `addr`, looking from index `*at` on. One
 * without a size covers nothing, so that it gets the size of what is found at its start. */
static bool covered(const struct candidates *c, size_t *at, uint64_t addr)
{
	while (*at < c->n && addr - c->v[*at].start >= c->v[*at].size && c->v[*at].start <= addr)
		(*at)++;
	return *at < c->n && c->v[*at].start <= addr;
}

/* Adds those of `more` whose start nothing in `c` covers. */
static void add_uncovered(const struct module *m, struct candidates *c, struct candidates *more)
{
	struct candidates before;
	size_t at = 0, n = c->n;

	unify(more);
	drop_outside(m, more);
	for (size_t i = 0; i < more->n; i++) {
		before = (struct candidates){ .v = c->v, .n = n };
		if (!covered(&before, &at, more->v[i].start))
			candidates_add(c, &more->v[i]);
	}
	unify(c);
}

static void collect(struct module *m, struct collection *c)
{
	struct candidates stubs = { 0 }, ranges = { 0 };

	c->m = m;
	module_each_sym(m, visit_symbol, c);
	unify(&c->fns);
	drop_outside(m, &c->fns);
	module_plt_stubs(m, &c->fns, &stubs);
	for (size_t i = 0; i < stubs.n; i++)
		candidates_add(&c->fns, &stubs.v[i]);
	unify(&c->fns);
	add_uncovered(m, &c->fns, &c->labels);
	module_cfi_ranges(m, &ranges);
	add_uncovered(m, &c->fns, &ranges);
	settle_extents(m, &c->fns);
	free(ranges.v);
	free(stubs.v);
}

/* Returns true if a row with a line covers `addr`; rows and successive addresses ascend. */
static bool line_covers(const struct module_line *lines, size_t n, size_t *at, uint64_t addr)
{
	while (*at < n && lines[*at].addr <= addr)
		(*at)++;
	return *at && lines[*at - 1].file;
}

/* The name as a C string: most already are one in the ELF, others are followed by a version. */
static const char *c_name(struct module *m, const struct candidate *c)
{
	if (!c->name || !c->name[c->len])
		return c->name;
	return module_keep(m, c->name, c->len, "");
}

static void publish(struct module *m, const struct candidates *c)
{
	size_t n_lines, at = 0;
	const struct module_line *lines = module_lines(m, &n_lines);

	m->fns = calloc(c->n ? c->n : 1, sizeof(*m->fns));
	if (!m->fns)
		return;
	for (size_t i = 0; i < c->n; i++) {
		const struct candidate *one = &c->v[i];

		if (!one->size)
			continue;
		m->fns[m->n_fns++] = (struct module_fn){
			.start = one->start,
			.size = one->size,
			.name = c_name(m, one),
			.plt = one->plt,
			.has_lines = line_covers(lines, n_lines, &at, one->start),
		};
	}
}

const struct module_fn *module_fns(struct module *m, size_t *n)
{
	struct collection c = { 0 };

	if (!m->have_fns) {
		m->have_fns = true;
		collect(m, &c);
		publish(m, &c.fns);
		if (m->role == MODULE_LOADER)
			module_cfi_binders(m);
		free(c.labels.v);
		free(c.fns.v);
	}
	*n = m->n_fns;
	return m->fns;
}
