/* SPDX-License-Identifier: GPL-2.0-or-later */
/* A boot as text: what ran before the kernel was at its own addresses, then each task's calls,
 * merged. */
#ifndef VIEW_BOOT_H
#define VIEW_BOOT_H

#include <stddef.h>
#include <stdint.h>

#include "view/view.h"

struct merged_task;

/* Code at physical addresses, before the kernel's own are mapped. */
struct boot_stage {
	const char *name; /* "firmware", or the kernel's function */
	uint64_t insns;
};

struct boot_text {
	const char *end; /* where it ends: "start_kernel" */
	uint64_t insns;  /* from reset to there */
	const struct boot_stage *stages;
	size_t n_stages;
	const struct merged_task *tasks;
};

/* Returns 0, or -ENOMEM. `o->depth`: levels of each task, 0: a few; `o->min_cost`, 0: a small part
 * of the task's own cost. */
int boot_print(const struct view_opts *o, const struct boot_text *text);

#endif
