/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Address spaces: which file is mapped where in a process. */
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
/* `versions` counts the states of all spaces of a recording, from 0 on; borrowed. */
struct space *space_new(uint32_t *versions);
struct space *space_copy(const struct space *s);
struct space *space_ref(struct space *s); /* adds an owner */
void space_free(struct space *s);         /* drops an owner; accepts NULL */

/* The auxiliary vector of a new program (getauxval(3)): pairs of type and value, up to AT_NULL. */
#define AUX_WORDS 56
struct aux {
	enum abi abi; /* of the program */
	uint64_t words[AUX_WORDS];
};

/* Reads the words that the kernel has laid out for the program. */
void aux_read(struct aux *a, const uint64_t words[AUX_WORDS]);

/* A new program replaces everything in the space. */
void space_exec(struct space *s, const struct names *names, const char *path, const struct aux *a);
/* Returns 32 if i386 code runs there, else 64. */
unsigned space_bits(const struct space *s);
/* Maps a file from offset `off` at addr…addr+len. */
void space_map(struct space *s, const struct names *names, const char *path, uint64_t addr,
	       uint64_t len, uint64_t off);
void space_unmap(struct space *s, uint64_t addr, uint64_t len);
/* NULL: nothing known there */
const struct map *space_find(const struct space *s, uint64_t addr);
/* Returns the process's parked stacks, creating them if needed; NULL: out of memory. */
struct stacks *space_stacks(struct space *s, struct tasks *all);
/* Unique for each state of each space of a recording; 0: no space. */
uint32_t space_version(const struct space *s);

#endif
