/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Lines of a given width, with a column for costs at the right edge:
 *
 *	ring 0   entry_SYSCALL_64 → do_syscall_64 →      15,271
 *	           __x64_sys_connect
 *	         ├ softirq  net_rx_action               [8,412]
 *
 * A style is a single byte in the text; text from a guest has been escaped and contains none. Text
 * is wrapped at spaces, not at NBSP.
 */
#ifndef VIEW_LAYOUT_H
#define VIEW_LAYOUT_H

#include <stdbool.h>
#include <stdio.h>

#include "base/buf.h"

#define OFF  "\001"
#define DIM  "\002"
#define BOLD "\003"
#define RED  "\004"
#define CYAN "\005"
#define NBSP "\006"

#define LAYOUT_MIN 60  /* minimum line width, even on a narrower terminal */
#define LAYOUT_ANY 120 /* the right edge of costs when the width is unlimited */

struct layout {
	FILE *out;
	bool wrap, color;
	unsigned edge;  /* columns in a line */
	unsigned costs; /* columns reserved for costs at the right */
	struct buf line;
};

struct row {
	const char *first, *rest; /* prefixes of the first line and of the following ones */
	const char *text;
	const char *cost; /* at the right edge of the first line; NULL: text may use it */
};

void layout_row(struct layout *l, const struct row *r);
/* A rule across: "  ───────  text ──────────". */
void layout_rule(struct layout *l, const char *text);
/* The width of a text, in columns. */
unsigned layout_width(const char *text);

#endif
