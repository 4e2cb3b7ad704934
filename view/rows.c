// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * The rows of a level come from a range of nodes: the siblings in it. When a row joins a → b → c,
 * the range below it is all of a's subtree, in which a path (the "spine") leads through b to c:
 * what else a and b call is summed up with what c calls. The same holds for the program's side of a
 * trip, where the spine leads to the kernel's entry.
 */
#include "view/rows.h"

#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "trip/trip.h"
#include "view/label.h"
#include "view/layout.h"
#include "view/view.h"

#define SEEN_MAX   32 /* functions tracked in a level */
#define CHAIN_MAX  64
#define LEVELS_MAX 200 /* in folded trees; only broken traces are deeper */

/* Small calls of one function that matter together. */
struct group {
	struct node node; /* the first */
	uint64_t count, total;
};

struct rows_level {
	uint64_t next, end; /* nodes still to come */
	uint64_t spine;
	uint64_t binder_end; /* of a binder on the spine: earlier nodes are its work */
	bool apart;          /* is within something counted apart */
	bool last;           /* the row above was the last of its level: no rail beside this one */
	uint64_t own, own_end; /* where to look for groups */
	struct group *groups;  /* owned; NULL: none */
	unsigned n_groups;
	struct folded rest;
	/* the number of those nodes, without what is below them, and one of them */
	uint64_t rest_items, rest_first;
};

/* What a row shows: a node and those joined with it. */
struct chain {
	struct buf text;
	struct buf sites; /* struct call_site[], with `source` */
	struct node node; /* the first */
	uint64_t index;
	uint64_t tail, tail_end; /* the last one, and the end of its subtree */
	uint64_t times, self, total;
	bool apart;
};

void rows_free(struct rows *r)
{
	while (r->n)
		free(r->levels[--r->n].groups);
	free(r->levels);
	r->levels = NULL;
	r->n = r->room = 0;
}

/* ---- the text of a row ---- */

static void cell(struct buf *b, uint64_t n, bool apart, unsigned width)
{
	struct buf t = { 0 };

	if (apart)
		buf_putc(&t, '[');
	label_number(&t, n);
	buf_puts(&t, apart ? "]" : " ");
	for (size_t w = t.len; w < width; w++)
		buf_putc(b, ' ');
	buf_puts(b, buf_str(&t));
	buf_free(&t);
}

void rows_cost(const struct rows *r, struct buf *b, uint64_t self, uint64_t total, bool apart)
{
	if (r->each)
		cell(b, self, apart, 0);
	cell(b, total, apart, r->each ? r->l->costs / 2 : 0);
}

/* What precedes a function's name. */
static void add_kind(struct buf *b, const struct node *n)
{
	const char *fault = label_fault(n->vector);

	switch (n->kind) {
	case NODE_TAIL:
		buf_putc(b, '~');
		break;
	case NODE_INLINE:
		buf_puts(b, "·");
		break;
	case NODE_INTERRUPT:
		buf_printf(b, "interrupt" NBSP "%u" NBSP NBSP, n->vector);
		break;
	case NODE_FAULT:
		buf_printf(b, fault ? "%s" NBSP NBSP : "fault" NBSP, fault);
		if (!fault)
			buf_printf(b, "%u" NBSP NBSP, n->vector);
		break;
	case NODE_SOFTIRQ:
	case NODE_SIGNAL:
	case NODE_SLEEP:
		buf_printf(b, "%s" NBSP NBSP, node_kind_name(n->kind));
		break;
	case NODE_UNKNOWN:
		buf_puts(b, "?" NBSP);
		break;
	}
}

void rows_name(const struct rows *r, struct buf *b, const struct node *n)
{
	const char *note = trip_note(r->t, n->note);
	struct buf name = { 0 };

	add_kind(b, n);
	if (n->fn || n->addr)
		label_fn(&name, n->fn, n->addr, n->bias, r->raw_names);
	label_module(&name, n->fn);
	label_escape(b, buf_str(&name));
	if (note && name.len)
		buf_puts(b, " ");
	if (note)
		label_escape(b, note);
	if (r->each && n->reps) {
		buf_puts(b, "  (rep +");
		label_number(b, n->reps);
		buf_puts(b, ")");
	}
	buf_free(&name);
}

void rows_line(const struct rows *r, struct buf *b, const struct node *n)
{
	struct line line;

	if (!r->lines || n->kind == NODE_ENTRY || !label_call(n, &line))
		return;
	buf_puts(b, DIM NBSP NBSP);
	label_short(b, &line);
	buf_puts(b, OFF);
}

/* ---- the source ---- */

#define SOURCE_AROUND 1 /* lines before and after the one shown */

/* Adds source text unchanged, except what would move a terminal's cursor; it is not wrapped. */
static void add_code(struct buf *b, const char *text, size_t n, unsigned room)
{
	size_t start = b->len;

	for (size_t i = 0; i < n && layout_width(buf_str(b) + start) < room; i++) {
		unsigned char c = text[i], next = i + 1 < n ? text[i + 1] : 0;

		if (c == '\t')
			buf_puts(b, NBSP NBSP NBSP NBSP);
		else if (c == ' ')
			buf_puts(b, NBSP);
		else if (c < ' ' || c == 0x7f || (c == 0xc2 && next < 0xa0))
			buf_putc(b, '?');
		else
			buf_putc(b, c);
		while (c >= 0xc0 && i + 1 < n && (text[i + 1] & 0xc0) == 0x80)
			buf_putc(b, text[++i]);
	}
}

/* "socket.c:1606 > sock = sock_alloc();" */
void rows_source(const struct rows *r, const struct unit *u, const struct line *line,
		 const char *first)
{
	const unsigned from = line->line > SOURCE_AROUND ? line->line - SOURCE_AROUND : 1;
	unsigned room = r->l->edge - layout_width(first) - 1, width;
	struct buf b = { 0 };
	const char *text;
	size_t n;

	for (unsigned at = from; at <= line->line + SOURCE_AROUND; at++) {
		const struct line here = { line->file, at };

		text = r->source->line(r->source->ctx, u, line->file, at, &n);
		if (!text)
			continue;
		buf_cut(&b, 0);
		buf_puts(&b, at == line->line ? "" : DIM);
		label_short(&b, &here);
		buf_puts(&b, at == line->line ? NBSP ">" NBSP : NBSP NBSP NBSP);
		width = layout_width(buf_str(&b));
		add_code(&b, text, n, r->l->wrap ? (room > width + 8 ? room - width : 8) : 1000);
		buf_puts(&b, OFF);
		layout_row(r->l,
			   &(struct row){ .first = first, .rest = first, .text = buf_str(&b) });
	}
	buf_free(&b);
}

/* ---- where a row stands ---- */

/* The rails of the levels above: as many as fit, then the number of the others. */
static void add_rails(const struct rows *r, struct buf *b)
{
	unsigned room = r->l->edge - r->l->costs - layout_width(ROWS_INDENT);
	size_t fit = r->l->wrap ? room / 4 : LEVELS_MAX;

	buf_puts(b, ROWS_INDENT DIM);
	for (size_t i = 1; i < r->n && i <= fit; i++)
		buf_puts(b, r->levels[i].last ? "  " : "│ ");
	if (r->n > fit + 1)
		buf_printf(b, "+%zu ", r->n - 1 - fit);
}

/* A frame's call site. */
struct call_site {
	const struct unit *unit;
	struct line line;
};

static void print_sources(const struct rows *r, const struct buf *sites, const char *first)
{
	const struct call_site *s = (const struct call_site *)sites->data;

	for (size_t i = 0; i < sites->len / sizeof(*s); i++)
		rows_source(r, s[i].unit, &s[i].line, first);
}

static void add_site(const struct rows *r, struct buf *sites, const struct node *n)
{
	const struct fn *in = n->caller ? n->caller : n->fn;
	struct call_site s = { .unit = in ? in->unit : NULL };

	if (r->source && n->kind != NODE_ENTRY && label_call(n, &s.line))
		buf_add(sites, &s, sizeof(s));
}

static void print_row(struct rows *r, const char *text, const char *cost, bool last, bool below,
		      const struct buf *sites)
{
	struct buf first = { 0 }, rest = { 0 };

	add_rails(r, &first);
	add_rails(r, &rest);
	buf_puts(&first, last ? "└ " OFF : "├ " OFF);
	buf_puts(&rest, last ? "  " : "│ ");
	buf_puts(&rest, below ? "│ " OFF : "  " OFF);
	layout_row(r->l, &(struct row){ .first = buf_str(&first),
					.rest = buf_str(&rest),
					.text = text,
					.cost = cost });
	if (sites)
		print_sources(r, sites, buf_str(&rest));
	buf_free(&first);
	buf_free(&rest);
}

/* ---- levels ---- */

static bool is_binder(const struct node *n)
{
	return n->fn && (n->fn->flags & FN_BINDER);
}

/* The next node on the level, shown or not. */
static bool next_node(const struct rows *r, struct rows_level *l, uint64_t *i, struct node *n)
{
	while (l->next < l->end && fold_node(r->f, l->next, r->f->size, n)) {
		*i = l->next;
		if (*i > l->spine || l->spine - *i >= n->size) {
			l->next += n->size;
			return true;
		}
		if (is_binder(n))
			l->binder_end = *i + n->size;
		l->next++;
	}
	return false;
}

static bool next_shown(const struct rows *r, struct rows_level *l, uint64_t *i, struct node *n)
{
	while (next_node(r, l, i, n))
		if (fold_shows(r->f, *i))
			return true;
	return false;
}

static struct group *find_group(struct group *g, unsigned n, const struct node *node)
{
	for (unsigned i = 0; i < n; i++)
		if (g[i].node.fn == node->fn && g[i].node.kind == node->kind)
			return &g[i];
	return NULL;
}

static unsigned see(const struct rows *r, const struct rows_level *l, struct group *seen)
{
	struct rows_level at = *l;
	unsigned n_seen = 0;
	struct group *g;
	struct node n;
	uint64_t i;

	while (next_node(r, &at, &i, &n)) {
		if (fold_shows(r->f, i) || !n.fn || i < l->own || i >= l->own_end)
			continue;
		g = find_group(seen, n_seen, &n);
		if (!g && n_seen < SEEN_MAX) {
			g = &seen[n_seen++];
			*g = (struct group){ .node = n };
		}
		if (g) {
			g->count++;
			g->total += label_cost(&n);
		}
	}
	return n_seen;
}

static void find_groups(struct rows *r, struct rows_level *l)
{
	uint64_t floor = l->apart ? r->f->apart : r->f->floor;
	struct group seen[SEEN_MAX];
	unsigned n = r->sums ? see(r, l, seen) : 0, kept = 0;

	for (unsigned i = 0; i < n; i++)
		if (seen[i].count > 1 && seen[i].total >= floor)
			seen[kept++] = seen[i];
	if (!kept)
		return;
	l->groups = malloc(kept * sizeof(*seen));
	if (!l->groups) {
		r->error = -ENOMEM;
		return;
	}
	memcpy(l->groups, seen, kept * sizeof(*seen));
	l->n_groups = kept;
}

/* Sums up what the level hides. */
static void sum_rest(struct rows *r, struct rows_level *l)
{
	struct rows_level at = *l;
	struct node n;
	uint64_t i;

	while (next_node(r, &at, &i, &n)) {
		if (fold_shows(r->f, i) || find_group(l->groups, l->n_groups, &n))
			continue;
		fold_add(r->f, i, &n, &l->rest);
		l->rest_items++;
		l->rest_first = i;
	}
}

/* Looks ahead at what the level will show; false: nothing. */
static bool survey(struct rows *r, struct rows_level *l)
{
	struct rows_level at = *l;
	struct node n;
	uint64_t i;

	if (!r->f->shown)
		return l->next < l->end;
	find_groups(r, l);
	if (!l->n_groups && !next_shown(r, &at, &i, &n))
		return false;
	sum_rest(r, l);
	return true;
}

static bool push(struct rows *r, const struct rows_level *l)
{
	if (r->n == r->room) {
		size_t room = r->room ? r->room * 2 : 16;
		struct rows_level *p = realloc(r->levels, room * sizeof(*p));

		if (!p) {
			r->error = -ENOMEM;
			free(l->groups);
			return false;
		}
		r->levels = p;
		r->room = room;
	}
	r->levels[r->n++] = *l;
	return true;
}

static bool has_more(const struct rows *r, const struct rows_level *l)
{
	struct rows_level at = *l;
	struct node n;
	uint64_t i;

	return l->n_groups || l->rest_items || next_shown(r, &at, &i, &n);
}

/* ---- chains ---- */

/* The only shown child, if it takes 4/5 of the cost or only leads to what is counted apart. */
static bool joins(const struct rows *r, uint64_t i, const struct node *n, bool apart,
		  uint64_t *child, struct node *c)
{
	uint64_t end = i + n->size, floor = apart ? r->f->apart : r->f->floor;

	*child = fold_next(r->f, i + 1);
	if (r->each || !fold_node(r->f, *child, end, c) || fold_next(r->f, *child + c->size) < end)
		return false;
	if (node_kind_apart(c->kind))
		return false;
	return c->total >= n->total - n->total / 5 || c->total < floor;
}

/* For code in the program's ring adds its file, and for the dynamic linker what it does. */
static void add_purpose(struct buf *b, const struct node *last, bool binding)
{
	const char *unit = last->ring == 3 ? label_unit(last->fn) : NULL;
	struct buf names = *b;

	if (unit) {
		buf_puts(&names, DIM NBSP " ");
		label_escape(&names, unit);
		buf_puts(&names, OFF);
	}
	*b = (struct buf){ 0 };
	if (binding)
		buf_puts(b, "binding" NBSP NBSP);
	buf_puts(b, buf_str(&names));
	buf_free(&names);
}

/* True for a retpoline thunk that leads on to the callee: a chain only needs the `~` before that
 * name. */
static bool leads_on(const struct node *n, const struct node *child)
{
	return n->fn && (n->fn->flags & FN_THUNK) && child->kind == NODE_TAIL;
}

static void read_chain(const struct rows *r, uint64_t i, const struct node *first, bool binding,
		       bool apart, struct chain *c)
{
	struct node n = *first, child;
	uint64_t at = i, next;
	size_t name = 0; /* where the last name begins */

	buf_cut(&c->text, 0);
	buf_cut(&c->sites, 0);
	add_site(r, &c->sites, first);
	c->node = *first;
	c->index = i;
	c->times = 1;
	c->self = first->self;
	c->total = label_cost(first);
	c->apart = apart || node_kind_apart(first->kind);
	binding |= is_binder(first);
	rows_name(r, &c->text, first);
	rows_line(r, &c->text, first);
	for (int k = 0; k < CHAIN_MAX && joins(r, at, &n, c->apart, &next, &child); k++) {
		if (leads_on(&n, &child))
			buf_cut(&c->text, name);
		else
			buf_puts(&c->text, NBSP DIM "→" OFF " ");
		name = c->text.len;
		rows_name(r, &c->text, &child);
		rows_line(r, &c->text, &child);
		add_site(r, &c->sites, &child);
		binding |= is_binder(&child);
		at = next;
		n = child;
	}
	c->tail = at;
	c->tail_end = at + n.size;
	add_purpose(&c->text, &n, binding);
}

/* The level below a chain. */
static struct rows_level below_chain(const struct chain *c)
{
	return (struct rows_level){ .next = c->index + 1,
				    .end = c->index + c->node.size,
				    .spine = c->tail,
				    .own = c->tail + 1,
				    .own_end = c->tail_end,
				    .apart = c->apart };
}

static bool shows_below(struct rows *r, const struct chain *c, struct rows_level *l)
{
	*l = below_chain(c);
	return (r->each || r->n < LEVELS_MAX) && survey(r, l);
}

/* Counts the siblings that would make the same row. */
static void take_same(struct rows *r, struct rows_level *l, struct chain *c)
{
	struct chain next = { 0 };
	struct rows_level at = *l, below;
	struct node n;
	uint64_t i;

	while (!r->each && next_shown(r, &at, &i, &n) && n.fn == c->node.fn) {
		read_chain(r, i, &n, i < at.binder_end, l->apart, &next);
		if (strcmp(buf_str(&next.text), buf_str(&c->text)))
			break;
		if (shows_below(r, &next, &below)) {
			free(below.groups);
			break;
		}
		c->times++;
		c->self += next.self;
		c->total += next.total;
		*l = at;
	}
	buf_free(&next.text);
	buf_free(&next.sites);
}

static void add_times(struct buf *b, uint64_t times)
{
	if (times < 2)
		return;
	buf_puts(b, NBSP "×");
	label_number(b, times);
}

static void print_chain(struct rows *r, struct rows_level *l, struct chain *c)
{
	struct rows_level below;
	struct buf cost = { 0 };
	bool deeper = shows_below(r, c, &below), last;

	if (!deeper)
		take_same(r, l, c);
	last = !has_more(r, l);
	add_times(&c->text, c->times);
	rows_cost(r, &cost, c->self, c->total, c->apart);
	print_row(r, buf_str(&c->text), buf_str(&cost), last, deeper, &c->sites);
	buf_free(&cost);
	below.last = last;
	if (deeper)
		push(r, &below); /* l may have moved */
}

static void print_group(struct rows *r, struct rows_level *l)
{
	struct group *g = &l->groups[0];
	bool apart = l->apart || node_kind_apart(g->node.kind);
	struct buf text = { 0 }, cost = { 0 };

	rows_name(r, &text, &g->node);
	add_times(&text, g->count);
	rows_cost(r, &cost, 0, g->total, apart);
	l->n_groups--;
	memmove(g, g + 1, l->n_groups * sizeof(*g));
	print_row(r, buf_str(&text), buf_str(&cost), !l->n_groups && !l->rest_items, false, NULL);
	buf_free(&text);
	buf_free(&cost);
}

/* "… 36 more", or the name if there is only one. */
static void name_rest(const struct rows *r, const struct rows_level *l, struct buf *b)
{
	struct node n;

	buf_puts(b, DIM);
	if (l->rest_items == 1 && fold_node(r->f, l->rest_first, r->f->size, &n)) {
		rows_name(r, b, &n);
		return;
	}
	buf_puts(b, "…" NBSP);
	label_number(b, l->rest.functions);
	buf_puts(b, NBSP "more");
}

/* What counts towards the call is at the right, the rest in the text beside it. */
static void print_rest(struct rows *r, const struct rows_level *l)
{
	uint64_t apart = l->rest.apart, insns = l->rest.insns;
	bool mixed = !l->apart && insns && apart;
	struct buf text = { 0 }, cost = { 0 };

	name_rest(r, l, &text);
	if (mixed) {
		buf_puts(&text, ", and [");
		label_number(&text, apart);
		buf_puts(&text, "] meanwhile");
	}
	cell(&cost, mixed ? insns : insns + apart, l->apart || (apart && !insns), 0);
	print_row(r, buf_str(&text), buf_str(&cost), true, false, NULL);
	buf_free(&text);
	buf_free(&cost);
}

/* ---- all rows ---- */

static void print_levels(struct rows *r)
{
	struct chain c = { 0 };
	struct node n;
	uint64_t i;

	while (r->n && !r->error) {
		struct rows_level *l = &r->levels[r->n - 1];

		if (next_shown(r, l, &i, &n)) {
			read_chain(r, i, &n, i < l->binder_end, l->apart, &c);
			print_chain(r, l, &c);
			continue;
		}
		if (l->n_groups) {
			print_group(r, l);
			continue;
		}
		if (l->rest_items)
			print_rest(r, l);
		free(l->groups);
		r->n--;
	}
	buf_free(&c.text);
	buf_free(&c.sites);
}

void rows_range(struct rows *r, uint64_t from, uint64_t to, uint64_t spine)
{
	struct rows_level l = {
		.next = from, .end = to, .spine = spine, .own = from, .own_end = to
	};

	if (!survey(r, &l))
		sum_rest(r, &l);
	if (push(r, &l))
		print_levels(r);
}

void rows_node(struct rows *r, const struct node *n, const char *first)
{
	struct buf text = { 0 }, cost = { 0 };

	rows_name(r, &text, n);
	rows_line(r, &text, n);
	rows_cost(r, &cost, n->self, label_cost(n), node_kind_apart(n->kind));
	layout_row(r->l, &(struct row){ .first = first,
					.rest = ROWS_INDENT "  ",
					.text = buf_str(&text),
					.cost = buf_str(&cost) });
	buf_free(&text);
	buf_free(&cost);
}

void rows_subtree(struct rows *r, uint64_t i, const char *first)
{
	struct rows_level below;
	struct chain c = { 0 };
	struct buf cost = { 0 };
	struct node n;

	if (!fold_node(r->f, i, r->f->size, &n))
		return;
	read_chain(r, i, &n, false, false, &c);
	rows_cost(r, &cost, c.self, c.total, c.apart);
	layout_row(r->l, &(struct row){ .first = first,
					.rest = ROWS_INDENT "  ",
					.text = buf_str(&c.text),
					.cost = buf_str(&cost) });
	print_sources(r, &c.sites, ROWS_INDENT "  ");
	if (shows_below(r, &c, &below) && push(r, &below))
		print_levels(r);
	buf_free(&c.text);
	buf_free(&c.sites);
	buf_free(&cost);
}
