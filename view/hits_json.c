// SPDX-License-Identifier: GPL-2.0-or-later
#include <errno.h>
#include <inttypes.h>
#include <string.h>

#include "base/buf.h"
#include "trip/inlines.h"
#include "trip/names.h"
#include "trip/stop.h"
#include "trip/tree.h"
#include "trip/where.h"
#include "view/hits.h"
#include "base/json_text.h"
#include "view/label.h"

static void add_text(struct buf *b, const char *key, const char *text)
{
	buf_printf(b, "\"%s\":", key);
	json_text(b, text, strlen(text));
}

static void add_place(struct buf *b, const struct line *line)
{
	buf_putc(b, ',');
	add_text(b, "file", line->file);
	buf_printf(b, ",\"line\":%u", line->line);
}

/* "fn" and "mod"; with a known instruction, "off". */
static void add_function(const struct hits_opts *o, struct buf *b, const struct fn *fn,
			 uint64_t addr, uint64_t at, uint64_t bias)
{
	struct buf name = { 0 };

	label_fn(&name, fn, at ? at : addr, bias, o->raw_names);
	add_text(b, "fn", buf_str(&name));
	buf_free(&name);
	if (label_unit(fn)) {
		buf_putc(b, ',');
		add_text(b, "mod", label_unit(fn));
	}
	if (at && fn)
		buf_printf(b, ",\"off\":%" PRIu64, label_offset(fn, bias, at));
	if (fn && fn->flags & FN_INLINED)
		buf_puts(b, ",\"inlined\":true");
}

static void add_frame(const struct hits_opts *o, struct buf *b, const struct stop_frame *f,
		      const struct stop_frame *inner)
{
	struct line line;

	buf_putc(b, '{');
	add_function(o, b, f->fn, f->addr, f->pc, f->bias);
	if (label_frame_line(f, inner, &line))
		add_place(b, &line);
	buf_putc(b, ',');
	add_text(b, "kind", node_kind_name(f->kind));
	buf_printf(b, ",\"ring\":%u,\"addr\":\"0x%" PRIx64 "\"", f->ring, f->addr);
	if (f->pc)
		buf_printf(b, ",\"pc\":\"0x%" PRIx64 "\"", f->pc);
	if (f->at != STOP_UNKNOWN)
		buf_printf(b, ",\"position\":%" PRIu64, f->at);
	buf_putc(b, '}');
}

/* Where an inlined function is called is in itself. */
static void add_caller(const struct hits_opts *o, struct buf *b, const struct hit *h)
{
	const bool inlined = h->fn && h->fn->flags & FN_INLINED;
	struct line line = { 0 };

	buf_puts(b, ",\"caller\":{");
	add_function(o, b, h->caller, h->site, h->site, h->caller_bias);
	if (inlined)
		line = ((const struct fn_inlined *)h->fn)->call;
	else if (!label_line(h->caller, h->caller_bias, h->site, &line))
		line.file = NULL;
	if (line.file)
		add_place(b, &line);
	buf_putc(b, '}');
}

static void add_stack(const struct hits_opts *o, struct buf *b, const struct stop_stack *s)
{
	buf_puts(b, ",\"stack\":[");
	for (size_t i = 0; i < s->n; i++) {
		if (i)
			buf_putc(b, ',');
		add_frame(o, b, &s->frames[i], i + 1 < s->n ? &s->frames[i + 1] : NULL);
	}
	buf_putc(b, ']');
}

int hits_json(const struct hits_opts *o, const struct hit *h, const struct hit_values *v)
{
	struct buf b = { 0 };
	struct line line;
	int r;

	buf_printf(&b, "{\"v\":1,\"position\":%" PRIu64 ",", h->position);
	add_text(&b, "where", o->wheres[h->where].text);
	buf_printf(&b, ",\"nth\":%" PRIu64 ",\"pid\":%u,\"tid\":%u,", h->nth, h->stack.pid,
		   h->stack.tid);
	add_text(&b, "comm", h->stack.comm);
	buf_printf(&b, ",\"ring\":%u,\"addr\":\"0x%" PRIx64 "\",", h->ring, h->addr);
	add_function(o, &b, h->fn, h->addr, h->addr, h->bias);
	if (label_line(h->fn, h->bias, h->addr, &line))
		add_place(&b, &line);
	if (v && v->args)
		buf_printf(&b, ",\"args\":%s", v->args);
	if (v && v->regs)
		buf_printf(&b, ",\"registers\":%s", v->regs);
	if (h->caller)
		add_caller(o, &b, h);
	if (h->stack.trip)
		buf_printf(&b, ",\"trip\":%" PRIu64, h->stack.trip);
	if (h->stack.frames)
		add_stack(o, &b, &h->stack);
	buf_puts(&b, "}\n");
	r = fwrite(buf_str(&b), 1, b.len, o->out) == b.len && !b.failed ? 0 : -EIO;
	buf_free(&b);
	return r;
}
