/* SPDX-License-Identifier: GPL-2.0-or-later */
/* A kernel's code and symbols, as in the image. */
#ifndef EXPLAIN_KERNEL_CODE_H
#define EXPLAIN_KERNEL_CODE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct decoder;
struct ksym;
struct elfspace;

struct kernel_code {
	const struct elfspace *space;
	const struct ksym *syms; /* sorted by address */
	size_t n_syms;
	struct decoder *d;
};

/* The address of a name; 0 for none. */
uint64_t kernel_code_addr(const struct kernel_code *k, const char *name);
/* The name of the symbol at an address, preferring one that begins with `like` (may be NULL), then
 * a global one. NULL for none. */
const char *kernel_code_name(const struct kernel_code *k, uint64_t addr, const char *like);
/* The start and end of the function that contains an address; false for none. */
bool kernel_code_function(const struct kernel_code *k, uint64_t addr, uint64_t *start,
			  uint64_t *end);

/* Special targets of calls and jumps. */
enum thunk {
	THUNK_NONE,
	THUNK_NOTHING,  /* __fentry__ */
	THUNK_RETURN,   /* __x86_return_thunk */
	THUNK_INDIRECT, /* __x86_indirect_thunk_rax: jumps to a register's value */
	THUNK_DEAD,     /* __stack_chk_fail: never returns */
};

/* Sets `reg` (enum reg) for THUNK_INDIRECT. */
enum thunk kernel_code_thunk(const struct kernel_code *k, uint64_t addr, int *reg);

/* The direct targets of a function's calls and jumps, in code order, each once, without thunks.
 * Returns their number; fills at most `max`. */
size_t kernel_code_callees(const struct kernel_code *k, uint64_t fn, uint64_t *out, size_t max);
/* The places that call or jump to a function directly from within a function, and the instruction
 * before it if code falls through into it. Returns and fills as above. */
size_t kernel_code_callers(const struct kernel_code *k, uint64_t fn, uint64_t *out, size_t max);

#endif
