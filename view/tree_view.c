// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * For reading: the call, its costs, and its path through the rings.
 *
 *	hello.c:27  close(3) = 0
 *	            4 in the program's wrapper, 812 in the kernel              31 functions
 *
 *	  ring 3   main+0x9a  hello.c:27 → close  libc.so.6                              4
 *	           mov $0x3,%eax; syscall
 *	  ───────  syscall 3 · x86-64 ─────────────────────────────────────────────────────
 *	  ring 0   entry_SYSCALL_64 → do_syscall_64 → ~__x64_sys_close                 812
 *	           └ filp_close                                                        519
 *	  ring 3   ← 0
 */
#include "view/views.h"

#include <errno.h>
#include <inttypes.h>
#include <limits.h>
#include <string.h>

#include "abi/print/fdname.h"
#include "base/buf.h"
#include "trip/inlines.h"
#include "trip/trip.h"
#include "view/caller.h"
#include "view/crossing.h"
#include "view/fold.h"
#include "view/label.h"
#include "view/layout.h"
#include "view/rows.h"

#define RING_3 "  ring 3   "
#define RING_0 "  ring 0   "

static struct layout layout_of(const struct view_opts *o)
{
	struct layout l = { .out = o->out, .color = o->color, .wrap = o->width, .edge = o->width };

	if (!o->width)
		l.edge = LAYOUT_ANY;
	else if (o->width < LAYOUT_MIN)
		l.edge = LAYOUT_MIN;
	return l;
}

static int done(const struct view_opts *o, struct layout *l)
{
	bool failed = l->line.failed || ferror(o->out);

	buf_free(&l->line);
	return failed ? -EIO : 0;
}

/* ---- the first line of all ---- */

static void add_fact(struct buf *b, const char *before, const char *fact, const char *after)
{
	if (!fact)
		return;
	if (b->len > 1)
		buf_puts(b, NBSP "· ");
	buf_puts(b, before);
	label_escape(b, fact);
	buf_puts(b, after);
}

static int tree_begin(const struct view_opts *o)
{
	const struct view_about *a = &o->about;
	struct layout l = layout_of(o);
	struct buf b = { 0 };

	buf_puts(&b, DIM);
	add_fact(&b, "", a->kernel, "");
	add_fact(&b, "", a->cpu, ", 1 processor");
	if (a->mitigations) {
		buf_puts(&b, b.len > 1 ? ", mitigations " : "mitigations ");
		label_escape(&b, a->mitigations);
	}
	add_fact(&b, "QEMU ", a->qemu, "");
	add_fact(&b, "", a->mode, "");
	add_fact(&b, "costs" NBSP "are" NBSP "instructions," NBSP "not" NBSP "time", "", "");
	layout_row(&l, &(struct row){ .first = "", .rest = "  ", .text = buf_str(&b) });
	buf_free(&b);
	return done(o, &l);
}

/* ---- the call and its costs ---- */

/* The frame that makes the call; NULL: unknown. Functions inlined into it follow it. */
static const struct frame_ref *program_frame(const struct trip *t)
{
	size_t i = t->n_context;

	while (i > 1 && (t->context[i - 1].fn->flags & FN_INLINED))
		i--;
	return i ? &t->context[i - 1] : NULL;
}

static void add_function(struct buf *b, const struct frame_ref *f, uint64_t site, bool raw)
{
	struct buf name = { 0 };

	label_fn(&name, f->fn, site ? site : f->fn->start + f->bias, f->bias, raw);
	label_escape(b, buf_str(&name));
	buf_free(&name);
}

/* "main+0x9a"; "hello+0x1139" without names. */
static void add_offset(struct buf *b, const struct frame_ref *f, uint64_t site, bool raw)
{
	add_function(b, f, site, raw);
	if (site && f->fn->name && !(f->fn->flags & FN_ANON))
		buf_printf(b, "+0x%" PRIx64, label_offset(f->fn, f->bias, site));
}

/* "hello.c:27"; "main+0x9a" without line information; if a library makes the call for the program,
 * "main.main gon.go:31". */
static void add_caller(struct buf *b, const struct trip *t, bool raw)
{
	const struct caller c = caller_of(t);

	if (!c.frame)
		return;
	if (!c.has_line)
		return add_offset(b, c.frame, c.site, raw);
	if (!c.direct) {
		add_function(b, c.frame, c.site, raw);
		buf_puts(b, NBSP);
	}
	label_short(b, &c.line);
}

static void add_result(struct buf *b, const struct trip *t, const struct decode_opts *opts)
{
	bool failed = !t->call.has_result || (t->call.result < 0 && t->call.result >= -4095);

	buf_puts(b, failed ? RED : OFF);
	if (t->replaced)
		buf_putc(b, '?');
	else
		decode_result(&t->call, opts, b);
	buf_puts(b, OFF);
}

static unsigned print_call(struct layout *l, const struct view_opts *o, const struct trip *t)
{
	static const char spaces[] = "                        ";
	const struct decode_opts *opts = &o->decode;
	struct buf b = { 0 }, call = { 0 };
	unsigned indent, name;

	if (o->many) {
		buf_escape(&b, t->comm, strnlen(t->comm, sizeof(t->comm)));
		buf_printf(&b, t->tid == t->pid ? "[%u]" : "[%u/%u]", t->pid, t->tid);
		buf_puts(&b, NBSP NBSP);
	}
	add_caller(&b, t, o->raw_names);
	if (b.len)
		buf_puts(&b, NBSP " ");
	indent = layout_width(buf_str(&b));
	indent = indent < sizeof(spaces) ? indent : 4;
	decode_call(&t->call, opts, &call);
	name = strcspn(buf_str(&call), "(");
	buf_puts(&b, BOLD);
	buf_add(&b, buf_str(&call), name);
	buf_puts(&b, OFF);
	buf_puts(&b, buf_str(&call) + name);
	buf_puts(&b, " = ");
	add_result(&b, t, opts);
	layout_row(l, &(struct row){ .first = "",
				     .rest = spaces + sizeof(spaces) - 1 - indent,
				     .text = buf_str(&b) });
	buf_free(&call);
	buf_free(&b);
	return indent;
}

static void add_cost(struct buf *b, uint64_t n, const char *what)
{
	if (!n)
		return;
	if (b->len)
		buf_puts(b, ", ");
	label_number(b, n);
	buf_puts(b, what);
}

static void add_costs(struct buf *b, const struct trip *t, const struct fold *f)
{
	uint64_t meanwhile = t->other - t->apart[NODE_SLEEP];

	add_cost(b, t->user, " in the program's wrapper");
	add_cost(b, t->kernel, " in the kernel");
	if (f->reps) {
		buf_puts(b, NBSP "(+");
		label_number(b, f->reps);
		buf_puts(b, NBSP "by" NBSP "rep)");
	}
	add_cost(b, t->apart[NODE_SOFTIRQ], " in softirqs");
	add_cost(b, t->apart[NODE_INTERRUPT], " in interrupts");
	add_cost(b, t->apart[NODE_FAULT], " in faults");
	add_cost(b, t->apart[NODE_SIGNAL], " in signal handlers");
	if (meanwhile)
		buf_puts(b, " meanwhile");
	add_cost(b, t->apart[NODE_SLEEP], " while it slept");
}

static void print_costs(struct layout *l, const struct trip *t, const struct fold *f,
			unsigned indent)
{
	struct buf b = { 0 }, count = { 0 }, space = { 0 };
	unsigned costs = l->costs;

	while (space.len < indent && !space.failed)
		buf_putc(&space, ' ');
	add_costs(&b, t, f);
	label_number(&count, t->functions);
	buf_puts(&count, t->functions == 1 ? " function " : " functions ");
	l->costs = layout_width(buf_str(&count)) + 2;
	layout_row(l, &(struct row){ .first = buf_str(&space),
				     .rest = buf_str(&space),
				     .text = buf_str(&b),
				     .cost = buf_str(&count) });
	l->costs = costs;
	buf_free(&space);
	buf_free(&count);
	buf_free(&b);
}

/* Returns true if the call has the descriptor again: that place holds what the call made of it. */
static bool comes_again(const struct call *c, size_t i)
{
	for (size_t j = i + 1; j < c->n_fds; j++)
		if (c->fds[j].fd == c->fds[i].fd)
			return true;
	return false;
}

/* The current or last names of the call's sockets: "3 is TCP:[127.0.0.1:40000->127.0.0.1:5001]". */
static void print_sockets(struct layout *l, const struct trip *t, unsigned indent)
{
	struct buf b = { 0 }, space = { 0 };

	while (space.len < indent && !space.failed)
		buf_putc(&space, ' ');
	for (size_t i = 0; i < t->call.n_fds; i++) {
		const struct call_fd *fd = &t->call.fds[i];
		size_t start = b.len;

		if (comes_again(&t->call, i))
			continue;
		buf_printf(&b, "%s%d" NBSP "is" NBSP, start ? ", " : "", fd->fd);
		if (!fd->named || !decode_socket(fd->named, &b))
			buf_cut(&b, start);
	}
	if (b.len)
		layout_row(l, &(struct row){ .first = buf_str(&space),
					     .rest = buf_str(&space),
					     .text = buf_str(&b) });
	buf_free(&space);
	buf_free(&b);
}

/* ---- the program's side ---- */

/* The path from the program's frame to the kernel's entry, as one chain. */
static void add_way(struct buf *b, const struct rows *r)
{
	const struct trip *t = r->t;
	const struct frame_ref *f = t->n_context ? &t->context[t->n_context - 1] : NULL;
	const char *unit = f ? label_unit(f->fn) : NULL;
	uint64_t end = t->entry == UINT64_MAX ? 0 : t->entry;
	struct node n;

	for (uint64_t i = 0; i < end && fold_node(r->f, i, r->f->size, &n);) {
		const char *own = label_unit(n.fn);

		if (i + n.size <= t->entry) {
			i += n.size;
			continue;
		}
		buf_puts(b, b->len ? NBSP DIM "→" OFF " " : "");
		rows_name(r, b, &n);
		if (i)
			rows_line(r, b, &n);
		if (own && (!unit || strcmp(own, unit))) {
			buf_puts(b, DIM NBSP " ");
			label_escape(b, own);
			buf_puts(b, OFF);
		}
		unit = own;
		i++;
	}
}

static void add_dim_line(struct buf *b, const struct line *line)
{
	buf_puts(b, DIM NBSP NBSP);
	label_short(b, line);
	buf_puts(b, OFF);
}

/* The frame that makes the call, even a library's, and what is inlined into it, each with its line:
 * "main+0x9a  hello.c:27 → ·ask  hello.c:12". */
static void add_frame(struct buf *b, const struct trip *t, bool raw)
{
	const struct frame_ref *f = program_frame(t);
	struct line line;

	if (!f)
		return;
	add_offset(b, f, t->site, raw);
	for (const struct frame_ref *in = f + 1; in < t->context + t->n_context; in++) {
		line = ((const struct fn_inlined *)in->fn)->call;
		if (line.file)
			add_dim_line(b, &line);
		buf_puts(b, NBSP DIM "→" OFF " ·");
		label_escape(b, in->fn->name);
	}
	if (label_line(f->fn, f->bias, t->site, &line))
		add_dim_line(b, &line);
}

/* Prints the source of the program's frame, of what is inlined into it, and of the path to the
 * kernel. */
static void print_program_source(const struct rows *r)
{
	const struct trip *t = r->t;
	const struct frame_ref *f = program_frame(t);
	struct line line;
	struct node n;

	if (!r->source || !f)
		return;
	for (const struct frame_ref *in = f + 1; in < t->context + t->n_context; in++) {
		line = ((const struct fn_inlined *)in->fn)->call;
		if (line.file)
			rows_source(r, f->fn->unit, &line, ROWS_INDENT "  ");
	}
	if (label_line(f->fn, f->bias, t->site, &line))
		rows_source(r, f->fn->unit, &line, ROWS_INDENT "  ");
	for (uint64_t i = 1;
	     i < r->f->size && i < t->entry && fold_node(r->f, i, r->f->size, &n);) {
		bool above = i + n.size > t->entry;

		if (above && n.caller && label_call(&n, &line))
			rows_source(r, n.caller->unit, &line, ROWS_INDENT "  ");
		i += above ? 1 : n.size;
	}
}

static void print_program(struct rows *r)
{
	const struct trip *t = r->t;
	uint64_t entry = t->entry < r->f->size ? t->entry : r->f->size;
	struct buf b = { 0 }, cost = { 0 };
	struct node n;

	add_frame(&b, t, r->raw_names);
	if (!r->each) {
		add_way(&b, r);
		if (t->user)
			rows_cost(r, &cost, 0, t->user, false);
	}
	layout_row(r->l, &(struct row){ .first = RING_3,
					.rest = ROWS_INDENT "  ",
					.text = b.len ? buf_str(&b) : "?",
					.cost = buf_str(&cost) });
	print_program_source(r);
	for (uint64_t i = 0; r->each && i < t->entry && fold_node(r->f, i, r->f->size, &n);) {
		bool above = i + n.size > t->entry;

		if (above)
			rows_node(r, &n, ROWS_INDENT);
		i += above ? 1 : n.size;
	}
	rows_range(r, 0, entry, t->entry);
	buf_free(&cost);
	buf_free(&b);
}

static void print_return(struct rows *r, const struct view_opts *o)
{
	const struct decode_opts *opts = &o->decode;
	const struct trip *t = r->t;
	struct buf b = { 0 };
	struct node n;

	if (t->call.has_result && !t->replaced) {
		buf_puts(&b, CYAN "←" NBSP);
		add_result(&b, t, opts);
	} else {
		buf_puts(&b, RED "it never returned" OFF);
	}
	if (t->why) {
		buf_puts(&b, t->call.has_result && !t->replaced ? "  " : ": ");
		label_escape(&b, t->why);
	}
	layout_row(r->l,
		   &(struct row){ .first = RING_3, .rest = ROWS_INDENT "  ", .text = buf_str(&b) });
	if (fold_node(r->f, t->entry, r->f->size, &n) && t->entry + n.size < r->f->size)
		rows_range(r, t->entry + n.size, r->f->size, UINT64_MAX);
	buf_free(&b);
}

/* ---- a trip ---- */

/* The widest cost, its brackets, and a gap. */
static unsigned cost_columns(const struct trip *t, bool each)
{
	uint64_t own = t->user + t->kernel;
	struct buf b = { 0 };
	unsigned width;

	label_number(&b, own > t->other ? own : t->other);
	width = b.len + 4;
	buf_free(&b);
	return each ? 2 * (width < 12 ? 12 : width) : width < 10 ? 10 : width;
}

static void print_heads(struct layout *l)
{
	struct buf b = { 0 };

	buf_printf(&b, DIM "self %*s ", (int)l->costs / 2 - 1, "total");
	layout_row(l, &(struct row){ .first = "", .rest = "", .text = "", .cost = buf_str(&b) });
	buf_free(&b);
}

static void print_rings(struct rows *r, const struct view_opts *o)
{
	const struct trip *t = r->t;

	print_program(r);
	if (t->entry < r->f->size) {
		crossing_print(r->l, t, o->regs);
		rows_subtree(r, t->entry, RING_0);
	}
	print_return(r, o);
}

static int tree_trip(const struct view_opts *o, struct trip *t)
{
	struct layout l = layout_of(o);
	struct rows r = { .l = &l, .t = t, .raw_names = o->raw_names };
	struct fold f;
	int error = fold_choose(&f, o, t, false);
	unsigned indent;

	if (error)
		return error;
	r.f = &f;
	r.each = o->fold_set && o->depth == UINT_MAX;
	r.sums = !o->fold_set;
	r.lines = o->lines;
	r.source = o->source;
	fputc('\n', o->out);
	indent = print_call(&l, o, t);
	print_costs(&l, t, &f, indent);
	print_sockets(&l, t, indent);
	l.costs = cost_columns(t, r.each);
	if (r.each)
		print_heads(&l);
	else
		fputc('\n', o->out);
	print_rings(&r, o);
	error = r.error;
	rows_free(&r);
	fold_free(&f);
	return done(o, &l) ? -EIO : error;
}

const struct view view_tree = { .name = "tree", .begin = tree_begin, .trip = tree_trip };
