// SPDX-License-Identifier: GPL-2.0-or-later
#include "view/around.h"

#include "base/buf.h"
#include "trip/names.h"
#include "trip/stop.h"
#include "view/label.h"
#include "view/view.h"

#define AROUND 3 /* lines before and behind */

static void add_line(const struct view_source *source, struct buf *b, const struct fn *fn,
		     const struct line *at, unsigned n)
{
	size_t len;
	const char *text = source->line(source->ctx, fn->unit, at->file, n, &len);

	if (!text)
		return;
	buf_printf(b, "    %s %5u  ", n == at->line ? ">" : " ", n);
	for (size_t i = 0; i < len; i++)
		if (text[i] == '\t')
			buf_puts(b, "        ");
		else
			buf_escape(b, text + i, 1);
	buf_putc(b, '\n');
}

void around_add(const struct view_source *source, struct buf *b, const struct hit *h)
{
	struct line at;

	if (!source || !label_line(h->fn, h->bias, h->addr, &at))
		return;
	for (unsigned n = at.line > AROUND ? at.line - AROUND : 1; n <= at.line + AROUND; n++)
		add_line(source, b, h->fn, &at, n);
}
