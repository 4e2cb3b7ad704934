/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Functions, blocks and variables of a module, from DWARF. */
#ifndef VALUES_DWARF_CODE_H
#define VALUES_DWARF_CODE_H

#include <elfutils/libdw.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "values/location.h"

struct types;

enum { CODE_DEPTH = 64 };

/* What is open at an address of code: a function, then blocks and inlined functions in it. */
struct code_scopes {
	Dwarf_Die unit;
	bool is_c; /* its language */
	Dwarf_Die v[CODE_DEPTH];
	size_t n;
};

/* False if the debug information has no function there. Addresses are as in the ELF. */
bool code_scopes_at(struct types *t, uint64_t addr, struct code_scopes *out);
/* How places in a function are computed; `at_entry`: before its first instruction. */
const struct frame_rules *code_frame(struct types *t, Dwarf_Die *function, uint64_t addr,
				     uint64_t bias, bool at_entry);
/* A parameter's or variable's name, type and place at an address. False if it has no name. */
bool code_variable(struct types *t, Dwarf_Die *die, uint64_t addr, const struct frame_rules *frame,
		   struct variable *out);
/* A global variable, or a static one of the unit (may be NULL). False if there is none. */
bool code_global(struct types *t, Dwarf_Die *unit, const char *name, uint64_t bias,
		 struct variable *out);

#endif
