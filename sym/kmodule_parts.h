/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The inside of a kmodule, for kmodule.c (.modinfo) and kmodule_fns.c (functions) alone. */
#ifndef SYM_KMODULE_PARTS_H
#define SYM_KMODULE_PARTS_H

#include "base/buf.h"
#include "sym/elffile.h"
#include "sym/kmodule.h"

struct kmodule {
	struct elffile file;
	const char *path;   /* owned; for messages */
	struct buf depends; /* the names, each NUL-terminated */
	const char **names; /* owned; point into `depends` */
	size_t n_names;
	struct buf release;
	struct kmodule_fn *fns; /* owned */
	size_t n_fns;
};

#endif
