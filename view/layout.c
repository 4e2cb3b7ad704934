// SPDX-License-Identifier: GPL-2.0-or-later
#include "view/layout.h"

#include <string.h>

#define NARROWEST 12 /* columns left for text, however long its prefix is */

/* The state of the output: the style, the column, and how much fits. */
struct pen {
	struct layout *l;
	const struct row *r;
	char style;
	unsigned col, room; /* columns, excluding the prefix */
	bool first;         /* the row's first line */
};

static bool is_style(char c)
{
	return c >= OFF[0] && c <= CYAN[0];
}

/* Every character in use takes one column; only the first byte of its UTF-8 counts. */
static bool is_column(char c)
{
	return !is_style(c) && ((unsigned char)c & 0xc0) != 0x80;
}

static unsigned width_of(const char *s, size_t n)
{
	unsigned w = 0;

	for (size_t i = 0; i < n; i++)
		w += is_column(s[i]);
	return w;
}

unsigned layout_width(const char *text)
{
	return width_of(text, strlen(text));
}

static void set_style(struct pen *p, char style)
{
	static const char *const codes[] = {
		[1] = "\033[0m", "\033[0;2m", "\033[0;1m", "\033[0;31m", "\033[0;36m",
	};

	if (p->l->color && style != p->style)
		buf_puts(&p->l->line, codes[(int)style]);
	p->style = style;
}

static void put_text(struct pen *p, const char *s, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if (is_style(s[i]))
			set_style(p, s[i]);
		else
			buf_putc(&p->l->line, s[i] == NBSP[0] ? ' ' : s[i]);
		p->col += is_column(s[i]);
	}
}

static void begin_line(struct pen *p, const char *prefix)
{
	unsigned taken = layout_width(prefix) + (p->r->cost ? p->l->costs : 0);
	char style = p->style;

	p->style = OFF[0];
	put_text(p, prefix, strlen(prefix));
	set_style(p, style);
	p->col = 0;
	p->room = taken + NARROWEST < p->l->edge ? p->l->edge - taken : NARROWEST;
}

static void put_cost(struct pen *p)
{
	unsigned at = layout_width(p->r->first) + p->col, width = layout_width(p->r->cost);

	if (!width)
		return;
	set_style(p, OFF[0]);
	do {
		put_text(p, NBSP, 1);
		at++;
	} while (at + width < p->l->edge);
	put_text(p, p->r->cost, strlen(p->r->cost));
}

static void end_line(struct pen *p)
{
	struct buf *line = &p->l->line;
	char style = p->style;

	if (p->first && p->r->cost)
		put_cost(p);
	set_style(p, OFF[0]);
	while (line->len && line->data[line->len - 1] == ' ')
		buf_cut(line, line->len - 1);
	buf_putc(line, '\n');
	fwrite(line->data, 1, line->len, p->l->out);
	buf_cut(line, 0);
	p->style = style;
	p->first = false;
}

/* The longest prefix of a word that fits. */
static size_t cut_word(const char *s, size_t n, unsigned room)
{
	size_t i = 0;

	while (i < n && room >= is_column(s[i]))
		room -= is_column(s[i++]);
	return i;
}

/* Puts the next word with the spaces before it: on a new line if necessary, cut if no line fits
 * it. */
static const char *put_word(struct pen *p, const char *s)
{
	size_t gap = strspn(s, " "), word = strcspn(s + gap, " ");

	if (!p->l->wrap || p->col + gap + width_of(s + gap, word) <= p->room) {
		put_text(p, s, gap + word);
		return s + gap + word;
	}
	s += gap;
	if (!p->col) {
		word = cut_word(s, word, p->room);
		put_text(p, s, word);
		s += word;
	}
	if (*s) {
		end_line(p);
		begin_line(p, p->r->rest);
	}
	return s;
}

void layout_row(struct layout *l, const struct row *r)
{
	struct pen p = { .l = l, .r = r, .style = OFF[0], .first = true };
	const char *s = r->text;

	begin_line(&p, r->first);
	while (*s)
		s = put_word(&p, s);
	end_line(&p);
}

void layout_rule(struct layout *l, const char *text)
{
	struct buf b = { 0 };

	buf_puts(&b, DIM "  ───────  " CYAN);
	buf_puts(&b, text);
	buf_puts(&b, DIM NBSP);
	for (unsigned w = layout_width(buf_str(&b)); w < l->edge; w++)
		buf_puts(&b, "─");
	layout_row(l, &(struct row){ .first = "", .rest = "", .text = buf_str(&b) });
	buf_free(&b);
}
