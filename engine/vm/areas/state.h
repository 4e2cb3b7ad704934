/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What the files of this folder share: everything that is known at one place of a recording. */
#ifndef ENGINE_VM_AREAS_STATE_H
#define ENGINE_VM_AREAS_STATE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "abi/calls/sysent.h"
#include "engine/vm/areas/areas.h"

struct files;
struct mm;

#define NUMBERS 1024 /* of calls that are looked at */

/* What changes areas; the number that a program gives is looked up once. */
enum change {
	CHANGE_NONE,
	CHANGE_MAP,
	CHANGE_MAP_PAGES, /* mmap2: the offset in pages */
	CHANGE_UNMAP,
	CHANGE_PROTECT,
	CHANGE_MOVE,
	CHANGE_BREAK,
	CHANGE_OPEN, /* to write: what the file holds from there on is not known */
};

struct task {
	uint64_t id, mm;
	bool made;          /* by `maker`, whose areas it gets with its own address space */
	uint64_t maker;     /* its mm */
	enum change change; /* the call that it is in */
	bool wide;
	uint64_t args[6];
	const char *path; /* the file that it maps; NULL: not known */
};

struct areas {
	const struct files *files;
	bool all;
	areas_open_fn open; /* instead of the two; NULL: none */
	void *open_ctx;
	uint8_t changes[ABI_COUNT][NUMBERS];
	struct mm **mms;
	size_t n_mms;
	struct task *tasks;
	size_t n_tasks, cap_tasks;
	struct task *in_call; /* of the SYSENTER that came last, if it changes areas */
	size_t changing;      /* tasks in such a call */
	uint64_t current;
	char **paths;
	size_t n_paths;
	const char **written; /* of `paths` */
	size_t n_written;
};

/* NULL: unknown */
struct mm *areas_mm_find(const struct areas *a, uint64_t id);
/* Made when it is unknown; NULL: out of memory, or no address space (0). */
struct mm *areas_mm_get(struct areas *a, uint64_t id);

#endif
