// SPDX-License-Identifier: GPL-2.0-or-later
#include "view/label.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "base/buf.h"
#include "trace/format.h"
#include "trip/inlines.h"
#include "trip/names.h"
#include "trip/stop.h"
#include "trip/tree.h"
#include "view/demangle.h"

static bool has_name(const struct fn *fn)
{
	return fn && fn->name && !(fn->flags & FN_ANON);
}

void label_fn(struct buf *b, const struct fn *fn, uint64_t addr, uint64_t bias, bool raw)
{
	const char *unit = label_unit(fn);

	if (has_name(fn) && !raw && demangle(b, fn->name))
		return;
	if (has_name(fn))
		buf_puts(b, fn->name);
	else if (unit)
		buf_printf(b, "%s+0x%" PRIx64, unit, addr - bias);
	else
		buf_printf(b, "0x%" PRIx64, addr);
}

void label_module(struct buf *b, const struct fn *fn)
{
	if (has_name(fn) && fn->unit && fn->unit->role == SYM_KMODULE)
		buf_printf(b, " %s", fn->unit->name);
}

uint64_t label_offset(const struct fn *fn, uint64_t bias, uint64_t site)
{
	return site - bias - (has_name(fn) ? fn->start : 0);
}

bool label_line(const struct fn *fn, uint64_t bias, uint64_t site, struct line *out)
{
	return fn && fn->unit && site && names_line(fn->unit, site - bias, out) && out->file;
}

bool label_call(const struct node *n, struct line *out)
{
	if (n->kind == NODE_INLINE) {
		*out = ((const struct fn_inlined *)n->fn)->call;
		return out->file && out->line;
	}
	return label_line(n->caller, n->caller_bias, n->site, out);
}

bool label_frame_line(const struct stop_frame *f, const struct stop_frame *inner, struct line *out)
{
	if (!inner || inner->kind != NODE_INLINE)
		return label_line(f->fn, f->bias, f->pc, out);
	*out = ((const struct fn_inlined *)inner->fn)->call;
	return out->file && out->line;
}

void label_short(struct buf *b, const struct line *line)
{
	const char *base = strrchr(line->file, '/');

	label_escape(b, base ? base + 1 : line->file);
	buf_printf(b, ":%u", line->line);
}

const char *label_unit(const struct fn *fn)
{
	return fn && fn->unit ? fn->unit->name : NULL;
}

/* Intel SDM volume 3, table 6-1. */
const char *label_fault(unsigned vector)
{
	static const char *const names[32] = {
		[0] = "divide error",
		[1] = "debug exception",
		[2] = "non-maskable interrupt",
		[3] = "breakpoint",
		[4] = "overflow",
		[5] = "bound range exceeded",
		[6] = "invalid opcode",
		[7] = "device not available",
		[8] = "double fault",
		[10] = "invalid TSS",
		[11] = "segment not present",
		[12] = "stack fault",
		[13] = "general protection fault",
		[14] = "page fault",
		[16] = "x87 error",
		[17] = "alignment check",
		[18] = "machine check",
		[19] = "SIMD error",
		[21] = "control protection fault",
	};

	return vector < 32 ? names[vector] : NULL;
}

uint64_t label_cost(const struct node *n)
{
	return n->kind == NODE_SLEEP && n->self > n->total ? n->self : n->total;
}

void label_number(struct buf *b, uint64_t n)
{
	char digits[24];
	int len = snprintf(digits, sizeof(digits), "%" PRIu64, n);

	for (int i = 0; i < len; i++) {
		if (i && (len - i) % 3 == 0)
			buf_putc(b, ',');
		buf_putc(b, digits[i]);
	}
}

void label_escape(struct buf *b, const char *s)
{
	buf_escape(b, s, strlen(s));
}

void label_at(struct buf *b, const struct fn *fn, uint64_t at, uint64_t bias, bool raw)
{
	const bool named = fn && fn->name && !(fn->flags & FN_ANON);
	struct buf name = { 0 };

	label_fn(&name, fn, at, bias, raw);
	label_escape(b, buf_str(&name));
	buf_free(&name);
	label_module(b, fn);
	if (named && at - bias != fn->start && !(fn->flags & FN_INLINED))
		buf_printf(b, "+0x%llx", (unsigned long long)(at - bias - fn->start));
}

void label_frame_kind(struct buf *b, const struct stop_frame *f)
{
	static const char *const marks[NODE_KINDS] = {
		[NODE_TAIL] = "~",           [NODE_INLINE] = "·",
		[NODE_SOFTIRQ] = "softirq ", [NODE_INTERRUPT] = "interrupt ",
		[NODE_SIGNAL] = "signal ",
	};
	const char *fault = f->kind == NODE_FAULT ? label_fault(f->vector) : NULL;

	if (f->kind == NODE_FAULT)
		buf_printf(b, "%s ", fault ? fault : "fault");
	else if (f->kind < NODE_KINDS && marks[f->kind])
		buf_puts(b, marks[f->kind]);
}
