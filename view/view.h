/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Turns trips into text. A view is a constant table of functions; it does not depend on an
 * engine. */
#ifndef VIEW_VIEW_H
#define VIEW_VIEW_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include "abi/decode.h"

struct callgraph;
struct trip;
struct unit;

/* The first line: "cloud 6.1.192 · qemu64, 1 processor, mitigations off · QEMU …" */
struct view_about {
	const char *kernel, *cpu, *mitigations, *qemu;
	const char *mode; /* repeatability: "repeatable", "not repeatable: fast", … */
};

/* --list: a line of a source file, counted from 1, with `*n` bytes; NULL if unavailable. */
struct view_source {
	const char *(*line)(void *ctx, const struct unit *u, const char *file, unsigned line,
			    size_t *n);
	void *ctx;
};

struct view_opts {
	FILE *out;
	unsigned width; /* columns; 0: unlimited */
	bool color;
	bool regs;                        /* --regs */
	bool raw_names;                   /* --no-demangle */
	const struct view_source *source; /* printed around each call; NULL: none */
	bool lines; /* shows the frames' call sites as source lines, where known */
	/* Maximum levels of calls, counting the kernel's entry; UINT_MAX: all, one line each; 0:
	 * unlimited. */
	unsigned depth;
	uint64_t min_cost; /* folds frames with fewer instructions in total; 0: none */
	bool fold_set;     /* --depth or --min-cost was given; else the view chooses what to fold */
	struct decode_opts decode; /* -s, -v, -x, -X, -y: how calls are printed */
	bool many;                 /* more than one process: names them */
	struct view_about about;
	struct callgraph *graph; /* what a view that merges has collected; else NULL */
};

struct view {
	const char *name; /* "tree", "strace", "json" … */
	/* All but `trip` may be NULL. They return 0, -EIO if the output cannot be written, or
	 * -ENOMEM. */
	int (*begin)(const struct view_opts *o);
	int (*trip)(const struct view_opts *o, struct trip *t);
	int (*end)(const struct view_opts *o);
	bool merges; /* all trips are one output, at the end */
};

const struct view *view_named(const char *name); /* NULL: no such view */
const char *view_names(void);                    /* "tree|strace|json|…" */

#endif
