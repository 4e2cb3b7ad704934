/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * __mcount_loc inside a kernel's ELF: the entry sites of the functions that ftrace can trace. A
 * site is the address of the 5 bytes "call __fentry__" (or of the NOP that the build put there).
 */
#ifndef SYM_MCOUNT_H
#define SYM_MCOUNT_H

#include <stddef.h>
#include <stdint.h>

struct elffile;
struct err;

/* From kallsyms; 0 for a missing symbol (without KALLSYMS_ALL, only text symbols are there). */
struct mcount_hints {
	uint64_t start, stop; /* __start_mcount_loc, __stop_mcount_loc */
	uint64_t fentry;      /* __fentry__ */
};

/* Sets `*sites` (the caller frees it), ascending; none, and 0, for a kernel without ftrace. -EINVAL
 * for a damaged table. */
int mcount_read(const struct elffile *f, const struct mcount_hints *hints, uint64_t **sites,
		size_t *n, struct err *e);

#endif
