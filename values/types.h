/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The types of one module, from a kernel's BTF, from DWARF, or both. Types are read from there when
 * they are first asked for, and live as long as their `struct types`.
 *
 *	struct sock *     TYPE_POINTER → TYPE_STRUCT "sock"
 *	sa_family_t       TYPE_ALIAS "sa_family_t" → TYPE_ALIAS "__kernel_sa_family_t" → TYPE_INT
 *	char sun_path[]   TYPE_ARRAY, flexible → TYPE_INT, a character
 *
 * Qualifiers (const, volatile) are left out.
 */
#ifndef VALUES_TYPES_H
#define VALUES_TYPES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct buf;
struct err;
struct ktypes;
struct similar;
struct types;

enum type_kind {
	TYPE_VOID, /* also what is only declared, or not understood */
	TYPE_INT,
	TYPE_BOOL,
	TYPE_FLOAT,
	TYPE_ENUM,
	TYPE_POINTER, /* also C++'s references */
	TYPE_ARRAY,
	TYPE_STRUCT, /* also classes */
	TYPE_UNION,
	TYPE_FUNCTION,
	TYPE_ALIAS, /* a typedef */
};

struct type {
	enum type_kind kind;
	bool is_signed;            /* of ints and enums */
	bool is_character;         /* an int that holds one: char, signed char, unsigned char */
	bool flexible;             /* an array whose length is not known */
	const char *name;          /* without "struct"; "" for none */
	uint64_t size;             /* bytes; 0 if unknown */
	uint64_t count;            /* elements of an array */
	const struct type *target; /* what a pointer, array, alias or function gives */
	struct types *types;       /* the owner; NULL for the built-in ones */
	struct type_parts *parts;  /* members and the like; for values/types_parts.h */
};

struct member {
	const char *name; /* "" for an anonymous struct or union */
	const struct type *type;
	uint64_t bit;      /* from the beginning of the struct */
	unsigned bit_size; /* of a bit field; 0: the type's size */
};

struct enumerator {
	const char *name;
	int64_t value;
};

struct param {
	const char *name; /* "" for none */
	const struct type *type;
};

struct types_from {
	const char *name;         /* for messages: "vmlinux", "hello" */
	const struct ktypes *btf; /* borrowed, must outlive the types; NULL: none */
	struct types *base;   /* of the kernel, whose BTF a module's extends; borrowed; or NULL */
	const char *path;     /* of the ELF that is executed; NULL: not there */
	const char *debug;    /* with the DWARF, may be the same; NULL: none */
	const char *build_id; /* required of `debug`, in hex; "" or NULL: any */
	int bits;             /* 64 or 32: of pointers */
};

/* Opens no file yet. Strings are copied. NULL: out of memory. */
struct types *types_new(const struct types_from *from);
void types_free(struct types *t);
/* Returns true if there are types at all; opens the debug information. If not, `e` says why. */
bool types_any(struct types *t, struct err *e);
int types_bits(const struct types *t);
/* Returns true for i386's machine code; x32's pointers have 32 bits, too. */
bool types_is_i386(struct types *t);
const char *types_name(const struct types *t);

/* ---- from names ---- */

/* A struct, union or enum by its tag, an alias by its name, an int, a bool or a float by its name.
 * NULL if there is none. A definition is preferred to a declaration. */
const struct type *types_find(struct types *t, enum type_kind kind, const char *name);
/* The value of an enumerator; its type. NULL if there is none. */
const struct type *types_enumerator(struct types *t, const char *name, int64_t *value);
/* The prototype of a function of the kernel, or of the module itself, from BTF alone. NULL if there
 * is none. */
const struct type *types_prototype(struct types *t, const char *function);
/* Offers the names of all types of a kind. */
void types_similar(struct types *t, enum type_kind kind, struct similar *to);

/* ---- made ---- */

/* "int", "unsigned long", "char", "bool", "void", "void *" and C's other spellings of these, for a
 * word size of 64 or 32 bits; NULL if it is none of them. */
const struct type *type_builtin(const char *name, int bits);
/* A pointer of these types' size. NULL: out of memory. */
const struct type *types_pointer(struct types *t, const struct type *target);

/* ---- a type ---- */

/* The type behind aliases, never NULL. */
const struct type *type_strip(const struct type *t);
/* The members of a struct or union (behind aliases), in order. */
const struct member *type_members(const struct type *t, size_t *n);
/* A member by name, also within anonymous ones; the offset counts from `t`. */
bool type_member(const struct type *t, const char *name, struct member *out);
void type_similar_members(const struct type *t, struct similar *to);
const struct enumerator *type_enumerators(const struct type *t, size_t *n);
/* NULL if no enumerator has that value. */
const char *type_enumerator_name(const struct type *t, int64_t value);
const struct param *type_params(const struct type *t, size_t *n);
/* Appends "struct sock *", "char [16]", "int (*)(struct sock *, int)". */
void type_text(const struct type *t, struct buf *out);
/* Returns true for the unions of pointers that glibc's <sys/socket.h> takes for socket addresses:
 * __SOCKADDR_ARG, __CONST_SOCKADDR_ARG. GCC does not describe their members. */
bool type_is_address_argument(const struct type *t);
/* Returns true for what can be compared and counted with: ints, bools, enums and pointers. */
bool type_is_scalar(const struct type *t);

#endif
