/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Arguments and registers at hits, and conditions on them: what the trace does not have. The
 * recording is run again, once, through all of their positions.
 */
#ifndef CMD_HIT_VALUES_H
#define CMD_HIT_VALUES_H

#include <stdbool.h>

struct debuginfo;
struct err;
struct hit;
struct hit_reader;
struct hit_values;
struct where;

struct hit_reader_opts {
	const char *trace, *qemu;   /* qemu NULL: the recording's */
	struct debuginfo *debug;    /* borrowed; NULL: none */
	const struct where *wheres; /* that `where` of a hit counts */
	bool regs, json;
	/* Receives the hits whose condition holds. Nonzero ends the reading with that code. */
	int (*hit)(void *ctx, const struct hit *h, const struct hit_values *v);
	void *ctx;
};

struct hit_reader *hit_reader_new(const struct hit_reader_opts *o);
void hit_reader_free(struct hit_reader *r);
/* Hands over hits, in the order of positions; some wait for more. Returns 0, a code of `hit`, or
 * -errno with a message. */
int hit_reader_add(struct hit_reader *r, const struct hit *h, struct err *e);
int hit_reader_flush(struct hit_reader *r, struct err *e);

#endif
