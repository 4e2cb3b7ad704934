/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Trips into text. A view is a constant table of functions; it knows no engine. */
#ifndef VIEW_VIEW_H
#define VIEW_VIEW_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include "abi/decode.h"

struct trip;
struct unit;

/* What the first line says: "cloud 6.1.192 · qemu64, 1 processor, mitigations off · QEMU …" */
struct view_about {
	const char *kernel, *cpu, *mitigations, *qemu;
	const char *mode; /* how it repeats: "repeatable", "not repeatable: fast", … */
};

/* --list: a line of a source file, counted from 1, `*n` bytes of it; NULL where it is not there. */
struct view_source {
	const char *(*line)(void *ctx, const struct unit *u, const char *file, unsigned line,
			    size_t *n);
	void *ctx;
};

struct view_opts {
	FILE *out;
	unsigned width; /* columns; 0: not limited */
	bool color;
	bool regs;                        /* --regs */
	bool raw_names;                   /* --no-demangle */
	const struct view_source *source; /* printed around each call; NULL: not */
	bool lines; /* the frames' call sites, as lines of the source where these are known */
	/* Most levels of calls, the kernel's entry is the first; UINT_MAX: all, a line each; 0:
	 * any. */
	unsigned depth;
	uint64_t min_cost; /* folds frames of fewer instructions in total; 0: any */
	bool fold_set;     /* --depth or --min-cost was given: else the view chooses what to fold */
	struct decode_opts decode; /* -s, -v, -x, -X, -y: how calls are written */
	bool many;                 /* more than one process: names them */
	struct view_about about;
};

struct view {
	const char *name; /* "tree", "strace", "json" */
	/* All may be NULL but `trip`. Return 0, -EIO when the output cannot be written, -ENOMEM. */
	int (*begin)(const struct view_opts *o);
	int (*trip)(const struct view_opts *o, struct trip *t);
	int (*end)(const struct view_opts *o);
};

const struct view *view_named(const char *name); /* NULL: no such view */
const char *view_names(void);                    /* "tree|strace|json" */

#endif
