/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The types of the units of a trace: the kernel's from its image (BTF) or its debug information, a
 * program's or library's from theirs. Each is opened when it is first asked for.
 */
#ifndef VALUES_UNIT_TYPES_H
#define VALUES_UNIT_TYPES_H

#include <stdint.h>

struct debuginfo;
struct err;
struct fn;
struct kernel;
struct args;
struct types;
struct unit;
struct unit_types;

/* `debug`: borrowed; NULL: debug information is not looked for. NULL: out of memory. */
struct unit_types *unit_types_new(struct debuginfo *debug);
void unit_types_free(struct unit_types *t);
/* The unit's; NULL: out of memory. */
struct types *unit_types_of(struct unit_types *t, const struct unit *u);
/* Those of the kernel that was asked for first, or else of the one that was offered; NULL:
 * neither. */
struct types *unit_types_kernel(const struct unit_types *t);
/* A kernel for expressions where none of its code runs; borrowed. */
void unit_types_offer_kernel(struct unit_types *t, struct kernel *k);
/* The arguments of a function (FN_INLINED too) at its entry, at `addr` in memory. Kept; NULL: not
 * known, `e` (may be NULL) says why. */
const struct args *unit_types_args(struct unit_types *t, const struct fn *fn, uint64_t addr,
				   uint64_t bias, struct err *e);

/* What is visible at `pc` in it, of the innermost block first; for the caller to free. */
struct args *unit_types_visible(struct unit_types *t, const struct fn *fn, uint64_t pc,
				uint64_t bias, struct err *e);

#endif
