/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Places in the source: for an address of a program, a library or a kernel the file and line, and
 * the functions that the compiler inlined there, from DWARF 4 and 5.
 *
 *	__sys_socket+0x60   net/socket.c:1606   in sock_create          called at net/socket.c:1643
 *	                                        in __sys_socket_create  called at net/socket.c:1671
 *
 * A kernel has 250 MB of debug information, of which a call touches a hundredth: each compilation
 * unit is read when an address of it is asked for the first time. What comes out of it, a table of
 * intervals, is kept in a folder by the file's build-id; with those the file itself is not opened.
 */
#ifndef SYM_PLACES_H
#define SYM_PLACES_H

#include <stdbool.h>
#include <stdint.h>

struct err;
struct places;

/* A function that was inlined, at one place. Two addresses are in the same one if the pointers are
 * equal. */
struct inlined {
	const char *name; /* "" where the compiler gave it none */
	const char *file; /* where it is called; NULL: not known */
	unsigned line;
	const struct inlined
		*outer; /* the one that it was inlined into; NULL: the function itself */
};

/* What is the same for all of start…end. */
struct place {
	uint64_t start, end;
	const char *file;              /* relative to the root of the source; NULL: not known */
	unsigned line;                 /* 0: not known */
	const struct inlined *inlined; /* the innermost; NULL: none */
};

struct places_from {
	const char *path;     /* the file with the debug information */
	const char *build_id; /* that it must have, in hex; "": any, and nothing is kept */
	const char *cache;    /* folder in which tables are kept; NULL: nowhere */
};

/* NULL with a message: no ELF file, another build-id, no debug information. Neither is looked at
 * while all that is asked for is in the cache. */
struct places *places_open(const struct places_from *from, struct err *e);
/* What came out of it is gone, too. */
void places_free(struct places *p);
/* The place of an address, which is the ELF's own; false where nothing is known. */
bool places_find(struct places *p, uint64_t addr, struct place *out);
/* How many units were read from the file, not from the cache. */
unsigned places_read(const struct places *p);

#endif
