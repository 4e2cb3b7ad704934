/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Source places: for an address of a program, a library or a kernel, the file and line and the
 * functions that the compiler inlined there, from DWARF 4 and 5.
 *
 *	__sys_socket+0x60   net/socket.c:1606   in sock_create          called at net/socket.c:1643
 *	                                        in __sys_socket_create  called at net/socket.c:1671
 *
 * A kernel has 250 MB of debug information, of which a call touches a hundredth: each compilation
 * unit is read when one of its addresses is first looked up. The result, a table of intervals, is
 * cached in a directory named by the file's build-id; a cache hit does not open the file at all.
 */
#ifndef SYM_PLACES_H
#define SYM_PLACES_H

#include <stdbool.h>
#include <stdint.h>

struct err;
struct places;

/* One inlined instance of a function. Two addresses are in the same instance if the pointers are
 * equal. */
struct inlined {
	const char *name; /* "" where the compiler gave it none */
	const char *file; /* where it is called; NULL: unknown */
	unsigned line;
	const struct inlined *outer; /* what it was inlined into; NULL: the function itself */
};

/* Holds for all of start…end. */
struct place {
	uint64_t start, end;
	const char *file;              /* relative to the source root; NULL: unknown */
	unsigned line;                 /* 0: unknown */
	const struct inlined *inlined; /* the innermost; NULL: none */
};

struct places_from {
	const char *path;     /* the file with the debug information */
	const char *build_id; /* required, in hex; "": any, and nothing is cached */
	const char *cache;    /* directory in which tables are kept; NULL: nowhere */
};

/* NULL with a message: not an ELF file, another build-id, no debug information. Not checked as long
 * as everything looked up is in the cache. */
struct places *places_open(const struct places_from *from, struct err *e);
/* Invalidates what it returned. */
void places_free(struct places *p);
/* The place of an address as in the ELF; false if nothing is known. */
bool places_find(struct places *p, uint64_t addr, struct place *out);
/* The number of units read from the file, not from the cache. */
unsigned places_read(const struct places *p);

#endif
