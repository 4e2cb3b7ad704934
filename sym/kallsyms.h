/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The kallsyms tables inside of a kernel's ELF, found without symbols.
 */
#ifndef SYM_KALLSYMS_H
#define SYM_KALLSYMS_H

#include <stddef.h>

struct elffile;
struct err;
struct ksym;

struct kallsyms {
	struct ksym *syms; /* owned, in the order of the table */
	size_t n;
	char *names; /* owned: what the symbols' names point into */
};

/* 0, or -errno: -ENOENT for no tables, -EINVAL for tables that do not prove themselves. */
int kallsyms_read(struct kallsyms *k, const struct elffile *f, struct err *e);
void kallsyms_free(struct kallsyms *k);

#endif
