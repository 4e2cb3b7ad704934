/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * __mcount_loc inside of a kernel's ELF: the entry sites of the functions that ftrace can trace. A
 * site is the place of the 5 bytes "call __fentry__" (or of the NOP that the build put there).
 */
#ifndef SYM_MCOUNT_H
#define SYM_MCOUNT_H

#include <stddef.h>
#include <stdint.h>

struct elffile;
struct err;

/* What kallsyms knows, 0 for a symbol that is not there (only text symbols are, without
 * KALLSYMS_ALL). */
struct mcount_hints {
	uint64_t start, stop; /* __start_mcount_loc, __stop_mcount_loc */
	uint64_t fentry;      /* __fentry__ */
};

/* `*sites` (the caller frees it) rising; none, and 0, for a kernel without ftrace. -EINVAL for a
 * damaged table. */
int mcount_read(const struct elffile *f, const struct mcount_hints *hints, uint64_t **sites,
		size_t *n, struct err *e);

#endif
