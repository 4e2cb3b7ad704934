/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Shared by the files that read types; nobody else includes this. types.c owns and answers,
 * types_btf.c and types_dwarf.c read, dwarf_*.c also read code.
 */
#ifndef VALUES_TYPES_PARTS_H
#define VALUES_TYPES_PARTS_H

#include <elfutils/libdw.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/err.h"
#include "sym/elffile.h"
#include "values/types.h"

struct btf;
struct dwarf_names;
struct socket_layout;

enum {
	TYPE_DEPTH_MAX = 48,      /* of types within types; deeper ones are cycles */
	TYPE_PARTS_MAX = 1 << 16, /* members of a struct */
};

struct type_parts {
	bool is_btf;
	uint64_t id;   /* BTF's */
	Dwarf_Die die; /* DWARF's */
	bool has_members, has_enumerators, has_params;
	const struct type *defined_by; /* of a declaration, once it was looked for */
	bool sought_definition;
	struct member *members;
	struct enumerator *enumerators;
	struct param *params;
	size_t n_members, n_enumerators, n_params;
	struct socket_layout *socket; /* values/socket_layout.h */
};

/* A pointer that maps to a pointer: DWARF's entries to types. */
struct type_slot {
	const void *key;
	struct type *type;
};

struct types {
	struct buf name, path, debug, build_id; /* "" for none */
	int bits;
	struct types *base; /* NULL: none */
	struct chunk *arena;
	unsigned depth; /* of types that are being read */

	const struct btf *btf; /* NULL: none */
	uint32_t first_btf, n_btf;
	struct type **by_id;            /* owned: of first_btf…n_btf, NULL where not read yet */
	uint32_t *btf_heads, *btf_next; /* owned: ids by name; 0 ends a chain */
	uint32_t btf_mask;

	bool dwarf_sought;
	int fd;
	Dwarf *dw; /* owned; NULL: none, `why` says why */
	struct err why;
	struct type_slot *slots; /* owned; n_slots is a power of two */
	size_t n_slots, n_used;
	struct dwarf_names *names; /* owned; NULL: not read */

	bool code_sought;
	struct elffile elf; /* the file that is executed, for its call frame information */
	Dwarf_CFI *debug_cfi, *elf_cfi;

	const struct type **pointers; /* owned: made by types_pointer() */
	size_t n_pointers;
};

/* Zeroed memory that lives as long as the types. NULL: out of memory. */
void *types_alloc(struct types *t, size_t n);
/* Grows an array of arena memory that holds `n` to hold one more; its sizes are powers of two. */
void *types_grow(struct types *t, void *array, size_t n, size_t size);
/* A new type with parts; NULL: out of memory. */
struct type *types_add(struct types *t, enum type_kind kind);
extern const struct type type_void;

/* types_btf.c */
void btf_types_free(struct types *t);
const struct type *btf_type(struct types *t, uint32_t id);
const struct type *btf_find(struct types *t, enum type_kind kind, const char *name);
const struct type *btf_enumerator(struct types *t, const char *name, int64_t *value);
const struct type *btf_prototype(struct types *t, const char *function);
void btf_similar(struct types *t, enum type_kind kind, struct similar *to);
void btf_read_members(struct type *t);
void btf_read_enumerators(struct type *t);
void btf_read_params(struct type *t);

/* types_dwarf.c */
/* Opens the debug information at the first call; NULL: there is none. */
Dwarf *types_dwarf(struct types *t);
void dwarf_types_free(struct types *t);
/* The type that an entry's DW_AT_type names; void if it has none. */
const struct type *dwarf_type_of(struct types *t, Dwarf_Die *die);
const struct type *dwarf_type(struct types *t, Dwarf_Die *die);
const struct type *dwarf_find(struct types *t, enum type_kind kind, const char *name);
const struct type *dwarf_enumerator(struct types *t, const char *name, int64_t *value);
void dwarf_similar(struct types *t, enum type_kind kind, struct similar *to);
void dwarf_read_members(struct type *t);
void dwarf_read_enumerators(struct type *t);
void dwarf_read_params(struct type *t);
/* Steps to the first child (`child` zeroed) or the next; false at the end, and where the tree does
 * not go forward in the file. */
bool dwarf_next(Dwarf_Die *parent, Dwarf_Die *child);
/* The number in its DW_AT_const_value; false if there is none. */
bool dwarf_constant(Dwarf_Die *die, int64_t *out);
/* An entry of that name with one of the tags, outside functions; 0 ends the tags. */
bool dwarf_named(struct types *t, const char *name, const int *tags, Dwarf_Die *out);

#endif
