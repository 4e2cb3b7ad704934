/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The kallsyms tables inside a kernel's ELF, found without symbols.
 */
#ifndef SYM_KALLSYMS_H
#define SYM_KALLSYMS_H

#include <stddef.h>

#include "sym/ksyms.h"

struct elffile;
struct err;

struct kallsyms {
	struct ksym *syms; /* owned, in the order of the table */
	size_t n;
	enum ksyms_layout layout;
	char *names; /* owned: what the symbols' names point into */
};

/* 0, or -errno: -ENOTSUP if no tables pass the checks, as they do in every known layout. */
int kallsyms_read(struct kallsyms *k, const struct elffile *f, struct err *e);
/* The same from the running kernel: the lines "ADDRESS TYPE NAME" of its /proc/kallsyms, which must
 * agree with its image; lines of modules ("… [9p]") are skipped. -EINVAL for text that fails the
 * checks. */
int kallsyms_read_text(struct kallsyms *k, const char *text, size_t n, const struct elffile *f,
		       struct err *e);
void kallsyms_free(struct kallsyms *k);

#endif
