// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * A picture of all trips, for Graphviz: ringtrip show --format dot | dot -Tsvg.
 *
 * Bands from ring 3 down to the device, one below the other; calls in a softirq go up again. A
 * box holds functions that only call each other, each with its total. Every box has attributes that
 * Graphviz ignores: the sums of `self` and of `folded`, which is what was not shown below it, are
 * the instructions of all trips.
 */
#include "view/views.h"

#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>

#include "base/buf.h"
#include "view/callgraph.h"
#include "view/dot_graph.h"
#include "view/label.h"

#define FONT "Helvetica,Arial,sans-serif"

struct dot {
	struct buf out;
	const struct callgraph *g;
	struct dot_graph d;
};

static int dot_trip(const struct view_opts *o, struct trip *t)
{
	return callgraph_add(o->graph, t, o->raw_names);
}

static void add_text(struct buf *b, const char *text)
{
	for (; *text; text++)
		switch (*text) {
		case '<':
			buf_puts(b, "&lt;");
			break;
		case '>':
			buf_puts(b, "&gt;");
			break;
		case '&':
			buf_puts(b, "&amp;");
			break;
		case '"':
			buf_puts(b, "&quot;");
			break;
		case '\\':
			buf_puts(b, "&#92;");
			break;
		default:
			buf_putc(b, *text);
		}
}

/* ---- boxes ---- */

static void add_row(struct dot *x, const struct dot_func *f)
{
	struct buf *b = &x->out;

	buf_puts(b, "<TR><TD ALIGN=\"LEFT\">");
	buf_puts(b, f->inlined ? "·" : "");
	add_text(b, callgraph_label(x->g, f->label));
	if (f->count > 1)
		buf_printf(b, " <FONT COLOR=\"#7a7a7a\">×%" PRIu64 "</FONT>", f->count);
	buf_puts(b, "</TD><TD ALIGN=\"RIGHT\"><FONT COLOR=\"#555555\">");
	if (f->total) /* a frame of the program has none of its own */
		label_number(b, f->total);
	buf_puts(b, "</FONT></TD></TR>");
}

/* In the order of calls: from the top, in a softirq from the bottom. */
static void add_rows(struct dot *x, uint32_t first)
{
	const struct dot_func *f = &x->d.funcs[first];

	if (f->region != NODE_SOFTIRQ)
		add_row(x, f);
	if (f->next_in_box != DOT_NONE)
		add_rows(x, f->next_in_box);
	if (f->region == NODE_SOFTIRQ)
		add_row(x, f);
}

static void add_box(struct dot *x, uint32_t first)
{
	const struct dot_func *f = &x->d.funcs[first];
	struct buf *b = &x->out;
	uint64_t self = 0, folded = 0;

	buf_printf(b,
		   "    f%u [label=<<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" "
		   "CELLPADDING=\"2\">",
		   first);
	for (uint32_t i = first; i != DOT_NONE; i = x->d.funcs[i].next_in_box) {
		self += x->d.funcs[i].self;
		folded += x->d.funcs[i].folded;
	}
	add_rows(x, first);
	buf_printf(b, "</TABLE>>, fillcolor=\"%s\", style=\"filled,rounded%s\"",
		   layer_color(f->layer), f->region == NODE_CALL ? "" : ",dashed");
	buf_printf(b,
		   ", tooltip=\"%" PRIu64 " in the functions themselves, %" PRIu64
		   " in others below\"",
		   self, folded);
	buf_printf(b,
		   ", self=%" PRIu64 ", folded=%" PRIu64 ", total=%" PRIu64 ", count=%" PRIu64
		   "]\n",
		   self, folded, f->total, f->count);
}

/* ---- bands ---- */

/* Where there are several programs each has its color. */
static const char *program_color(const struct dot *x, uint32_t program)
{
	static const char *const colors[] = { "#3b6ea8", "#c2571a", "#4f8a3c",
					      "#8a3c84", "#8a7a1e", "#3c8a86" };
	size_t n = 0;

	for (uint32_t i = 0; i < program; i++)
		n += callgraph_node(x->g, i)->up == CALLGRAPH_TOP;
	return x->d.n_programs > 1 ? colors[n % (sizeof(colors) / sizeof(*colors))] : "#666666";
}

static bool in_band(const struct dot_func *f, enum layer band, uint32_t program)
{
	return f->begins_box && f->band == band && (f->ring == 0 || f->program == program);
}

static bool has_band(const struct dot *x, enum layer band, uint32_t program)
{
	for (size_t i = 0; i < x->d.n_funcs; i++)
		if (in_band(&x->d.funcs[i], band, program))
			return true;
	return false;
}

static void add_band(struct dot *x, enum layer band, uint32_t program, const char *name,
		     const char *color)
{
	struct buf *b = &x->out;

	if (!has_band(x, band, program))
		return;
	buf_printf(b, "  subgraph cluster_%u_%u {\n    label=\"", band, program);
	add_text(b, name);
	buf_printf(b,
		   "\"; labelloc=t; labeljust=l; style=\"filled,rounded\"; color=\"%s\"; "
		   "fontcolor=\"%s\"; fontsize=12; penwidth=0;\n",
		   layer_background(band), color);
	for (uint32_t i = 0; i < x->d.n_funcs; i++)
		if (in_band(&x->d.funcs[i], band, program))
			add_box(x, i);
	buf_puts(b, "  }\n");
}

static void add_programs(struct dot *x)
{
	for (size_t i = 0; i < callgraph_size(x->g); i++) {
		const struct callgraph_node *n = callgraph_node(x->g, i);
		struct buf name = { 0 };

		if (n->up != CALLGRAPH_TOP)
			continue;
		buf_printf(&name, "%s · ring 3", callgraph_label(x->g, n->label));
		add_band(x, LAYER_PROGRAM, i, buf_str(&name), program_color(x, i));
		buf_free(&name);
	}
}

/* The programs begin side by side. */
static void add_tops(struct dot *x)
{
	buf_puts(&x->out, "  { rank=same;");
	for (size_t i = 0; i < callgraph_size(x->g); i++) {
		const struct callgraph_node *n = callgraph_node(x->g, i);
		uint32_t f = x->d.func_of[i];

		if (n->up != CALLGRAPH_TOP && x->d.func_of[n->up] == DOT_NONE && n->ring &&
		    x->d.funcs[f].begins_box)
			buf_printf(&x->out, " f%u;", f);
	}
	buf_puts(&x->out, " }\n");
}

/* Invisible nodes between the bands, and edges that keep each box between two of them. */
static void add_order(struct dot *x)
{
	struct buf *b = &x->out;

	for (unsigned band = 0; band <= LAYERS; band++)
		buf_printf(b, "  b%u [style=invis, shape=point, width=0, height=0];\n", band);
	for (unsigned band = 0; band < LAYERS; band++)
		buf_printf(b, "  b%u -> b%u [style=invis, weight=10];\n", band, band + 1);
	for (uint32_t i = 0; i < x->d.n_funcs; i++)
		if (x->d.funcs[i].begins_box)
			buf_printf(b,
				   "  b%u -> f%u [style=invis, weight=0];\n"
				   "  f%u -> b%u [style=invis, weight=0];\n",
				   x->d.funcs[i].band, i, i, x->d.funcs[i].band + 1);
}

/* ---- calls ---- */

static uint32_t *boxes(const struct dot_graph *d)
{
	uint32_t *box = malloc((d->n_funcs + 1) * sizeof(*box));

	for (uint32_t i = 0; box && i < d->n_funcs; i++)
		for (uint32_t k = i; d->funcs[i].begins_box && k != DOT_NONE;
		     k = d->funcs[k].next_in_box)
			box[k] = i;
	return box;
}

/* What a packet does that arrives: calls go up, to higher bands and within them. */
static bool goes_up(const struct dot_func *from, const struct dot_func *to)
{
	return to->band < from->band || (to->band == from->band && from->region == NODE_SOFTIRQ &&
					 to->region == NODE_SOFTIRQ);
}

/* Graphviz is told of the arrows that go up as of arrows down, drawn backwards: so it places them
 * like the others. */
static void add_call(struct dot *x, const struct dot_edge *e, const uint32_t *box)
{
	const struct dot_func *from = &x->d.funcs[e->from], *to = &x->d.funcs[e->to];
	const bool up = goes_up(from, to);
	struct buf *b = &x->out;
	double share = x->d.total ? (double)e->cost / x->d.total : 0;

	if (!e->shown || box[e->from] == box[e->to])
		return;
	buf_printf(b, "  f%u -> f%u [weight=%u, penwidth=%.2f, color=\"%s\"%s",
		   box[up ? e->to : e->from], box[up ? e->from : e->to], 1 + (unsigned)(20 * share),
		   0.8 + 4 * share, program_color(x, e->program), up ? ", dir=back" : "");
	if (e->count > 1)
		buf_printf(b, ", label=\"×%" PRIu64 "\"", e->count);
	if (e->indirect || from->region != to->region)
		buf_printf(b, ", style=%s", e->indirect ? "dashed" : "dotted");
	buf_printf(b, ", tooltip=\"%" PRIu64 "\", cost=%" PRIu64 "]\n", e->cost, e->cost);
}

static int add_calls(struct dot *x)
{
	uint32_t *box = boxes(&x->d);

	if (!box)
		return -ENOMEM;
	for (size_t i = 0; i < x->d.n_edges; i++)
		add_call(x, &x->d.edges[i], box);
	free(box);
	return 0;
}

/* ---- the picture ---- */

static bool has_apart(const struct dot *x)
{
	for (size_t i = 0; i < x->d.n_funcs; i++)
		if (x->d.funcs[i].shown && x->d.funcs[i].region != NODE_CALL)
			return true;
	return false;
}

static void add_head(struct dot *x, const struct view_about *a)
{
	struct buf *b = &x->out;

	buf_puts(b, "digraph ringtrip {\n"
		    "  graph [rankdir=TB, newrank=true, compound=true, nodesep=0.25, ranksep=0.25, "
		    "fontname=\"" FONT "\", labelloc=b, fontsize=11, fontcolor=\"#7a7a7a\"];\n"
		    "  node [shape=box, fontname=\"" FONT "\", fontsize=11, margin=\"0.09,0.05\", "
		    "color=\"#9a9a9a\", penwidth=0.8];\n"
		    "  edge [arrowsize=0.6, fontname=\"" FONT "\", fontsize=9, "
		    "fontcolor=\"#7a7a7a\"];\n"
		    "  label=\"");
	if (a->kernel) {
		add_text(b, a->kernel);
		buf_puts(b, " · ");
	}
	label_number(b, x->d.total);
	buf_puts(b, " instructions, not time");
	if (has_apart(x))
		buf_puts(b, " · dashed boxes: softirqs (from the bottom up), interrupts, faults");
	buf_puts(b, " · dashed arrows: through functions that are not shown\";\n");
}

static void add_rest(struct dot *x)
{
	if (!x->d.rest)
		return;
	buf_puts(&x->out, "  rest [label=\"… others, ");
	label_number(&x->out, x->d.rest);
	buf_printf(&x->out, "\", style=dashed, self=0, folded=%" PRIu64 "]\n", x->d.rest);
}

static int dot_end(const struct view_opts *o)
{
	struct dot x = { .g = o->graph };
	int r;

	callgraph_total(o->graph);
	r = dot_graph_build(&x.d, x.g, o);
	if (r)
		return r;
	add_head(&x, &o->about);
	add_programs(&x);
	for (enum layer l = LAYER_ENTRY; l < LAYERS; l++)
		add_band(&x, l, DOT_NONE, layer_name(l), "#6a6a6a");
	add_rest(&x);
	add_tops(&x);
	add_order(&x);
	r = add_calls(&x);
	buf_puts(&x.out, "}\n");
	if (!r && (x.out.failed || fwrite(x.out.data, 1, x.out.len, o->out) != x.out.len))
		r = -EIO;
	buf_free(&x.out);
	dot_graph_free(&x.d);
	return r;
}

const struct view view_dot = { .name = "dot", .trip = dot_trip, .end = dot_end, .merges = true };
