/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Hits of places (trip/stop.h) as text, a line each, or as JSON:
 *
 *	@3,936,839  hello 84  tcp_v4_connect  from __inet_stream_connect+0x51  af_inet.c:660
 */
#ifndef VIEW_HITS_H
#define VIEW_HITS_H

#include <stdbool.h>
#include <stdio.h>

struct hit;
struct view_source;
struct where;

struct hits_opts {
	FILE *out;
	bool raw_names; /* symbols as they are; else as in C++ and Rust source */
	bool color;
	const struct view_source *source; /* printed around each hit; NULL: not */
	const struct where *wheres;       /* that `where` of a hit counts */
};

/* What the recording alone does not have; NULL: not asked for, or not known. */
struct hit_values {
	const char *args; /* "family=2, type=1"; in JSON: an object */
	const char *regs; /* lines of text; in JSON: an object */
};

/* Prints a hit, and its stack if it has one. Returns 0 or -EIO. */
int hits_text(const struct hits_opts *o, const struct hit *h, const struct hit_values *v);
int hits_json(const struct hits_opts *o, const struct hit *h, const struct hit_values *v);

#endif
