// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * All socket functions on one sheet, at most 100 columns wide:
 *
 *	             x86-64                      i386                                        x32
 *	recv          45 __x64_sys_recvfrom      102 10 __sys_recvfrom                       517
 *	socket        41 __x64_sys_socket        102  1 __sys_socket                          41
 *	                                         directly 359 __ia32_sys_socket
 *
 * After socketcall's number come the sub-call and the function that gets it, and on a line of its
 * own i386's number for the call itself, if the kernel has one and this library does not use it;
 * for x32, the handler where it differs from x86-64's.
 */
#include "view/explain.h"

#include <stdio.h>
#include <string.h>

#include "base/buf.h"
#include "sym/elfview.h"
#include "sym/ksyms.h"
#include "view/label.h"
#include "view/layout.h"

enum { NAME = 15, COLUMN_64 = 27, COLUMN_32 = 40, LINES = MAP_LEADS };

static void pad(struct buf *b, size_t from, unsigned to)
{
	do
		buf_putc(b, ' ');
	while (layout_width(buf_str(b) + from) < to);
}

static const char *handler_name(const struct explain_view *x, const struct lead *l)
{
	const struct answer *a = &l->answer;
	uint64_t handler = a->has_sub ? a->sub_way.handler : a->way.handler;

	if (!l->answered || !a->has_way)
		return NULL;
	return kernel_name(&x->sources->kernel, a->abi, handler);
}

/* The lead on line `i` of a function; NULL for none. */
static const struct lead *lead_in(const struct sheet_row *row, enum abi abi, size_t i)
{
	return row->maps[abi].name && i < row->maps[abi].n_leads ? &row->maps[abi].leads[i] : NULL;
}

static void add_lead(const struct explain_view *x, struct buf *b, const struct lead *l)
{
	const char *name = l ? handler_name(x, l) : NULL;

	if (!l)
		return;
	buf_printf(b, "%3u", l->number);
	if (l->sub)
		buf_printf(b, " %2u", l->sub);
	buf_putc(b, ' ');
	label_escape(b, name ? name : l->answered ? "none" : "");
}

/* Adds line `i` of a function in i386: the leads, each followed by its direct number. */
static void add_i386(const struct explain_view *x, struct buf *b, const struct map *m, size_t i)
{
	for (size_t k = 0; m->name && k < m->n_leads; k++) {
		const struct lead *l = &m->leads[k];

		if (!i--)
			return add_lead(x, b, l);
		if (!l->has_direct || i--)
			continue;
		buf_printf(b, "directly %u ", l->direct.number);
		label_escape(b, kernel_name(&x->sources->kernel, ABI_I386, l->direct.way.handler));
		return;
	}
}

static bool same_handler(const struct lead *a, const struct lead *b)
{
	return a && b && a->answered && b->answered &&
	       a->answer.way.handler == b->answer.way.handler;
}

static void add_x32(const struct explain_view *x, struct buf *b, const struct sheet_row *row,
		    size_t i)
{
	const struct lead *l = lead_in(row, ABI_X32, i);

	if (l && same_handler(l, lead_in(row, ABI_X86_64, i)))
		buf_printf(b, "%3u", l->number);
	else
		add_lead(x, b, l);
}

static void print_row(const struct explain_view *x, struct layout *l, const struct sheet_row *row,
		      size_t i)
{
	struct buf b = { 0 };

	if (!i) {
		buf_puts(&b, BOLD);
		label_escape(&b, row->name);
		buf_puts(&b, OFF);
	}
	pad(&b, 0, NAME);
	add_lead(x, &b, lead_in(row, ABI_X86_64, i));
	pad(&b, 0, NAME + COLUMN_64);
	add_i386(x, &b, &row->maps[ABI_I386], i);
	pad(&b, 0, NAME + COLUMN_64 + COLUMN_32);
	add_x32(x, &b, row, i);
	layout_row(l, &(struct row){ .first = "", .rest = "", .text = buf_str(&b) });
	buf_free(&b);
}

static void print_head(const struct explain_view *x, struct layout *l)
{
	static const unsigned at[ABI_COUNT] = { NAME, NAME + COLUMN_64,
						NAME + COLUMN_64 + COLUMN_32 };
	struct buf b = { 0 };

	buf_puts(&b, DIM);
	for (int abi = 0; abi < ABI_COUNT; abi++) {
		pad(&b, 0, at[abi]);
		buf_puts(&b, abi_name(abi));
		if (!x->sources->kernel.has[abi])
			buf_puts(&b, ", no handlers");
	}
	layout_row(l, &(struct row){ .first = "", .rest = "", .text = buf_str(&b) });
	buf_free(&b);
}

static void print_sources(const struct explain_view *x, struct layout *l)
{
	const struct sources *s = x->sources;

	for (int abi = 0; abi < ABI_COUNT; abi++) {
		struct buf b = { 0 };

		buf_printf(&b, DIM "%-7s ", abi_name(abi));
		label_escape(&b, s->has_libc[abi] ? s->libcs[abi].path : s->no_libc[abi].text);
		if (s->has_libc[abi])
			buf_printf(&b, " .text, build-id %.12s",
				   elfview_build_id(s->libcs[abi].view));
		if (s->kernel.has[abi])
			buf_printf(&b, " · vmlinux .text, %s",
				   s->kernel.dispatchers[abi].name
					   ? s->kernel.dispatchers[abi].name
					   : s->kernel.dispatchers[abi].holder);
		else
			buf_puts(&b, " · the kernel has no such calls");
		layout_row(l,
			   &(struct row){ .first = "", .rest = "        ", .text = buf_str(&b) });
		buf_free(&b);
	}
}

static size_t count_map_lines(const struct map *m)
{
	size_t n = m->n_leads;

	for (size_t i = 0; i < m->n_leads; i++)
		n += m->leads[i].has_direct;
	return n;
}

static size_t count_lines(const struct sheet_row *row)
{
	size_t most = 1;

	for (int abi = 0; abi < ABI_COUNT; abi++)
		if (row->maps[abi].name && count_map_lines(&row->maps[abi]) > most)
			most = count_map_lines(&row->maps[abi]);
	return most;
}

void explain_sheet(const struct explain_view *x, const struct sheet_row *rows, size_t n)
{
	struct layout l = { .out = x->out,
			    .color = x->color,
			    .edge = x->width < LAYOUT_MIN ? LAYOUT_MIN : x->width };
	struct buf b = { 0 };

	buf_puts(&b, DIM);
	label_escape(&b, x->release);
	buf_printf(&b, ", build-id %.12s", ksyms_build_id(x->sources->kernel.syms));
	layout_row(&l, &(struct row){ .first = "", .rest = "", .text = buf_str(&b) });
	buf_free(&b);
	l.wrap = true;
	print_sources(x, &l);
	l.wrap = false; /* keeps the columns */
	putc('\n', x->out);
	print_head(x, &l);
	for (size_t i = 0; i < n; i++)
		for (size_t k = 0; k < count_lines(&rows[i]); k++)
			print_row(x, &l, &rows[i], k);
	buf_free(&l.line);
}
