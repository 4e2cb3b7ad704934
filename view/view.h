/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Trips into text. A view is a constant table of functions; it knows nothing of how a trip was recorded. */
#ifndef VIEW_VIEW_H
#define VIEW_VIEW_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

struct trip;

/* What the first line says: "cloud 6.1.192 · qemu64, 1 processor, mitigations off · QEMU 7.2 · repeatable · …" */
struct view_about {
	const char *kernel, *cpu, *mitigations, *qemu;
	const char *mode; /* "repeatable", "live input", "fast" */
};

struct view_opts {
	FILE *out;
	unsigned width; /* columns; 0: not limited */
	bool color;
	bool regs; /* --regs */
	unsigned
		depth; /* most levels of calls; UINT_MAX: all; 0: the default view chooses what to fold */
	uint64_t
		min_cost; /* folds frames of fewer instructions in total; 0: the default view chooses */
	bool fold_set;  /* --depth or --min-cost was given */
	size_t str_len; /* -s */
	bool many;      /* more than one process: names them */
	struct view_about about;
};

struct view {
	const char *name; /* "tree", "strace", "json" */
	/* All may be NULL but `trip`. Return 0, or -EIO when the output cannot be written. */
	int (*begin)(const struct view_opts *o);
	int (*trip)(const struct view_opts *o, struct trip *t);
	int (*end)(const struct view_opts *o);
};

const struct view *view_named(const char *name); /* NULL: no such view */
const char *view_names(void);                    /* "tree|strace|json" */

#endif
