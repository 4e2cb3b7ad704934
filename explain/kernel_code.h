/* SPDX-License-Identifier: GPL-2.0-or-later */
/* A kernel's code with its symbols, as the image has them. */
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
	const struct ksym *syms; /* by rising addresses */
	size_t n_syms;
	struct decoder *d;
};

/* The address of a name; 0 for none. */
uint64_t kernel_code_addr(const struct kernel_code *k, const char *name);
/* The name of an address at which a symbol stands; of several the one that begins with `like` (may
 * be NULL), then a global one. NULL for none. */
const char *kernel_code_name(const struct kernel_code *k, uint64_t addr, const char *like);
/* The function that holds an address: where it begins and ends; false for none. */
bool kernel_code_function(const struct kernel_code *k, uint64_t addr, uint64_t *start,
			  uint64_t *end);

/* What a call or jump to an address is, besides one to a function. */
enum thunk {
	THUNK_NONE,
	THUNK_NOTHING,  /* __fentry__ */
	THUNK_RETURN,   /* __x86_return_thunk */
	THUNK_INDIRECT, /* __x86_indirect_thunk_rax: goes where a register says */
	THUNK_DEAD,     /* __stack_chk_fail: never comes back */
};

/* `reg` (enum reg) becomes the register of THUNK_INDIRECT. */
enum thunk kernel_code_thunk(const struct kernel_code *k, uint64_t addr, int *reg);

/* What a function calls and jumps to directly, in the order of its code, each once, without thunks.
 * Returns how many there are; fills `max` of them. */
size_t kernel_code_callees(const struct kernel_code *k, uint64_t fn, uint64_t *out, size_t max);
/* The places that call or jump to a function, by direct instructions that lie in one, and the
 * instruction in front of it where code runs on into it. As above. */
size_t kernel_code_callers(const struct kernel_code *k, uint64_t fn, uint64_t *out, size_t max);

#endif
