// SPDX-License-Identifier: GPL-2.0-or-later
#include "view/boot.h"

#include <errno.h>

#include "base/buf.h"
#include "trip/merged.h"
#include "trip/names.h"
#include "trip/tree.h"
#include "view/label.h"
#include "view/layout.h"

enum { DEPTH = 6, PART = 100, COSTS = 18 }; /* less than a PARTth of its task is folded */

struct printing {
	struct layout layout;
	const struct view_opts *o;
	uint64_t least; /* instructions of a node that is shown */
};

static void print_row(struct printing *p, const char *indent, const char *text, uint64_t cost,
		      bool apart)
{
	struct buf number = { 0 };

	buf_puts(&number, apart ? "[" : "");
	label_number(&number, cost);
	buf_puts(&number, apart ? "]" : "");
	layout_row(&p->layout, &(struct row){ indent, indent, text, buf_str(&number) });
	buf_free(&number);
}

static void add_label(struct buf *b, const struct printing *p, const struct merged_node *n)
{
	if (n->kind == NODE_TAIL)
		buf_puts(b, "~");
	else if (node_kind_apart(n->kind))
		buf_printf(b, DIM "%s" OFF " ", node_kind_name(n->kind));
	label_fn(b, n->fn, n->fn->start, 0, p->o->raw_names);
	label_module(b, n->fn);
	if (n->count > 1)
		buf_printf(b, " ×%llu", (unsigned long long)n->count);
}

/* Prints what is not shown of a node's children. */
static void print_rest(struct printing *p, const char *indent, size_t n, uint64_t cost,
		       const char *what)
{
	struct buf text = { 0 };

	if (!n)
		return;
	buf_printf(&text, DIM "… %zu more%s" OFF, n, what);
	print_row(p, indent, buf_str(&text), cost, false);
	buf_free(&text);
}

static void print_children(struct printing *p, const struct merged_node *n, unsigned level);

static void print_node(struct printing *p, const struct merged_node *n, unsigned level,
		       const char *indent)
{
	struct buf text = { 0 };

	add_label(&text, p, n);
	print_row(p, indent, buf_str(&text), n->total, node_kind_apart(n->kind));
	buf_free(&text);
	print_children(p, n, level + 1);
}

static void print_children(struct printing *p, const struct merged_node *n, unsigned level)
{
	const unsigned depth = p->o->depth ? p->o->depth : DEPTH;
	struct buf indent = { 0 };
	uint64_t cost = 0;
	size_t more = 0;

	if (level >= depth)
		return;
	buf_puts(&indent, "  ");
	for (unsigned i = 0; i < level; i++)
		buf_puts(&indent, "  ");
	for (const struct merged_node *c = n->child; c; c = c->next) {
		if (c->total >= p->least) {
			print_node(p, c, level, buf_str(&indent));
			continue;
		}
		cost += c->total;
		more++;
	}
	print_rest(p, buf_str(&indent), more, cost, "");
	buf_free(&indent);
}

static void print_task(struct printing *p, const struct merged_task *t)
{
	struct buf text = { 0 };

	p->least = p->o->min_cost ? p->o->min_cost : t->root.total / PART;
	buf_puts(&text, BOLD);
	label_escape(&text, *t->comm ? t->comm : "the boot processor");
	buf_printf(&text, OFF "[%u]", t->pid);
	layout_row(&p->layout, &(struct row){ "", "", "", NULL });
	print_row(p, "", buf_str(&text), t->root.total, false);
	buf_free(&text);
	print_children(p, &t->root, 0);
}

static void print_stages(struct printing *p, const struct boot_stage *stages, size_t n)
{
	layout_row(&p->layout, &(struct row){ "", "", "", NULL });
	layout_row(&p->layout, &(struct row){ "", "", BOLD "at physical addresses" OFF, NULL });
	for (size_t i = 0; i < n; i++)
		print_row(p, "  ", stages[i].name, stages[i].insns, false);
}

/* Tasks with little to do are one line. */
static void print_tasks(struct printing *p, const struct merged_task *tasks)
{
	uint64_t all = 0, cost = 0;
	size_t more = 0;

	for (const struct merged_task *t = tasks; t; t = t->next)
		all += t->root.total;
	for (const struct merged_task *t = tasks; t; t = t->next) {
		if (t->root.total >= all / PART) {
			print_task(p, t);
			continue;
		}
		more++;
		cost += t->root.total;
	}
	layout_row(&p->layout, &(struct row){ "", "", "", NULL });
	print_rest(p, "", more, cost, " tasks");
}

static void print_span(struct printing *p, const struct boot_text *t)
{
	struct buf text = { 0 };

	buf_printf(&text, "from reset to %s", t->end);
	layout_row(&p->layout, &(struct row){ "", "", "", NULL });
	print_row(p, "", buf_str(&text), t->insns, false);
	buf_free(&text);
}

int boot_print(const struct view_opts *o, const struct boot_text *text)
{
	struct printing p = { .o = o,
			      .layout = { .out = o->out,
					  .wrap = o->width,
					  .color = o->color,
					  .edge = o->width ? o->width : LAYOUT_ANY,
					  .costs = COSTS } };

	if (p.layout.edge < LAYOUT_MIN)
		p.layout.edge = LAYOUT_MIN;
	print_span(&p, text);
	print_stages(&p, text->stages, text->n_stages);
	print_tasks(&p, text->tasks);
	if (p.layout.line.failed)
		return -ENOMEM;
	buf_free(&p.layout.line);
	return 0;
}
