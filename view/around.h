/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The source around a place where a recording stops. */
#ifndef VIEW_AROUND_H
#define VIEW_AROUND_H

struct buf;
struct hit;
struct view_source;

/* Adds some lines, the hit's marked; nothing without source. */
void around_add(const struct view_source *source, struct buf *b, const struct hit *h);

#endif
