// SPDX-License-Identifier: GPL-2.0-or-later
#include <errno.h>
#include <string.h>

#include "base/buf.h"
#include "trip/inlines.h"
#include "trip/names.h"
#include "trip/stop.h"
#include "trip/tree.h"
#include "view/around.h"
#include "view/hits.h"
#include "view/label.h"
#include "view/view.h"

static void add_name(const struct hits_opts *o, struct buf *b, const struct fn *fn, uint64_t addr,
		     uint64_t bias)
{
	struct buf name = { 0 };

	label_fn(&name, fn, addr, bias, o->raw_names);
	label_escape(b, buf_str(&name));
	buf_free(&name);
	label_module(b, fn);
}

static void add_line(struct buf *b, const struct fn *fn, uint64_t at, uint64_t bias)
{
	struct line line;

	if (!label_line(fn, bias, at, &line))
		return;
	buf_puts(b, "  ");
	label_short(b, &line);
}

/* Where an inlined function's frame is called stands in itself. */
static void add_caller(const struct hits_opts *o, struct buf *b, const struct hit *h)
{
	const struct fn_inlined *in =
		h->fn && h->fn->flags & FN_INLINED ? (const struct fn_inlined *)h->fn : NULL;

	if (!h->caller)
		return;
	buf_puts(b, in ? "  inlined in " : "  from ");
	if (h->site && !in)
		label_at(b, h->caller, h->site, h->caller_bias, o->raw_names);
	else
		add_name(o, b, h->caller, h->site, h->caller_bias);
	if (in && in->call.file && in->call.line) {
		buf_puts(b, "  ");
		label_short(b, &in->call);
	} else if (!in) {
		add_line(b, h->caller, h->site, h->caller_bias);
	}
}

static void add_hit(const struct hits_opts *o, struct buf *b, const struct hit *h,
		    const struct hit_values *v)
{
	const bool start =
		h->fn && (h->fn->flags & FN_INLINED || h->addr - h->bias == h->fn->start);

	buf_puts(b, o->color ? "\033[1m@" : "@");
	label_number(b, h->position);
	buf_puts(b, o->color ? "\033[0m  " : "  ");
	label_escape(b, h->stack.comm);
	buf_printf(b, " %u  ", h->stack.tid);
	label_at(b, h->fn, h->addr, h->bias, o->raw_names);
	if (v && v->args)
		buf_printf(b, "(%s)", v->args);
	if (!start)
		add_line(b, h->fn, h->addr, h->bias);
	add_caller(o, b, h);
	buf_putc(b, '\n');
}

/* ---- stacks ---- */

static void add_frame(const struct hits_opts *o, struct buf *b, const struct stop_stack *s,
		      size_t i)
{
	const struct stop_frame *f = &s->frames[i];
	const size_t nth = s->n - 1 - i;
	struct line line;

	buf_printf(b, "    #%-3zu ring %u  ", nth, f->ring);
	label_frame_kind(b, f);
	if (f->pc)
		label_at(b, f->fn, f->pc, f->bias, o->raw_names);
	else
		add_name(o, b, f->fn, f->addr, f->bias);
	if (label_frame_line(f, nth ? f + 1 : NULL, &line)) {
		buf_puts(b, "  ");
		label_short(b, &line);
	}
	buf_putc(b, '\n');
}

int hits_text(const struct hits_opts *o, const struct hit *h, const struct hit_values *v)
{
	struct buf b = { 0 };
	int r;

	add_hit(o, &b, h, v);
	if (v && v->regs)
		buf_puts(&b, v->regs);
	for (size_t i = h->stack.n; i-- > 0;)
		add_frame(o, &b, &h->stack, i);
	around_add(o->source, &b, h);
	r = fwrite(buf_str(&b), 1, b.len, o->out) == b.len && !b.failed ? 0 : -EIO;
	buf_free(&b);
	return r;
}
