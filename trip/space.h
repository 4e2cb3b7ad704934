/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Address spaces: which file's code lies where in a process. */
#ifndef TRIP_SPACE_H
#define TRIP_SPACE_H

#include <stddef.h>
#include <stdint.h>

#include "abi/calls/sysent.h"

struct names;
struct stacks;
struct tasks;
struct unit;

struct map {
	uint64_t start, end;
	const struct unit *unit; /* never NULL */
	uint64_t bias;
};

struct space;
struct space *space_new(void);
struct space *space_copy(const struct space *s);
struct space *space_ref(struct space *s); /* another owner */
void space_free(struct space *s);         /* one owner less; accepts NULL */

/* What the kernel tells a new program (getauxval(3)): pairs of type and value, up to AT_NULL. */
#define AUX_WORDS 56
struct aux {
	enum abi abi; /* of the program */
	uint64_t words[AUX_WORDS];
};

/* From the bytes that the kernel has laid out for the program. */
void aux_read(struct aux *a, const uint64_t words[AUX_WORDS]);

/* A new program: what lay there is gone. */
void space_exec(struct space *s, const struct names *names, const char *path, const struct aux *a);
/* 32: the code that runs there is i386's. */
unsigned space_bits(const struct space *s);
/* A file's bytes from `off` on at addr…addr+len. */
void space_map(struct space *s, const struct names *names, const char *path, uint64_t addr,
	       uint64_t len, uint64_t off);
void space_unmap(struct space *s, uint64_t addr, uint64_t len);
/* NULL: nothing known lies there */
const struct map *space_find(const struct space *s, uint64_t addr);
/* Those of the process; made when it has none. NULL when memory is full. */
struct stacks *space_stacks(struct space *s, struct tasks *all);
/* Differs between any two states of any two spaces. */
uint32_t space_version(const struct space *s);

#endif
