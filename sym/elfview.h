/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * An ELF file as its own code sees it: the bytes at an address, what may change them, every name
 * that an address has, and what the dynamic linker will write into a slot. For libraries of user
 * space (x86-64, i386, x32) and for kernels.
 */
#ifndef SYM_ELFVIEW_H
#define SYM_ELFVIEW_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct err;
struct elfview;

/* A section with contents. */
struct piece {
	const char *name; /* ".text" */
	uint64_t addr;
	const uint8_t *bytes; /* borrowed */
	size_t n;
	bool code;
	bool constant; /* what stands in the file is what is read when it runs */
};

struct elfspace {
	struct piece *pieces; /* by rising addresses */
	size_t n;
	int bits; /* of the code: 64, and x32's also; 32 */
};

/* The piece that has an address; NULL for none. */
const struct piece *elfspace_find(const struct elfspace *s, uint64_t addr);
/* `n` bytes at an address; NULL where they are not all in one piece. */
const uint8_t *elfspace_at(const struct elfspace *s, uint64_t addr, size_t n);

struct elfname {
	uint64_t addr, size;          /* of thread-local data: the offset in the module's block */
	const char *name;             /* without a version */
	const char *version;          /* "GLIBC_2.2.5"; "" for none */
	bool hidden;                  /* of an old version: not what the name alone means */
	bool function, local, thread; /* thread: thread-local data */
	const char *table;            /* ".dynsym" */
};

struct elfreloc {
	unsigned type;    /* R_X86_64_TPOFF64, R_386_TLS_TPOFF, … */
	const char *name; /* "" for none */
	uint64_t addend;
};

enum elfview_abi { ELFVIEW_X86_64, ELFVIEW_I386, ELFVIEW_X32 };

/* NULL with a message: no ELF file, wrong machine, damaged, no code. */
struct elfview *elfview_open(const char *path, struct err *e);
void elfview_free(struct elfview *v);

enum elfview_abi elfview_abi(const struct elfview *v);
const struct elfspace *elfview_space(const struct elfview *v);
/* Hex; "" for none. */
const char *elfview_build_id(const struct elfview *v);
/* All defined symbols with names, by rising addresses; of several at one address: functions, global
 * ones, default versions first, then by name. */
const struct elfname *elfview_names(const struct elfview *v, size_t *n);
/* Those at exactly this address; NULL for none. */
const struct elfname *elfview_names_at(const struct elfview *v, uint64_t addr, size_t *n);
/* The function of that name, of its default version where there are several; NULL for none. */
const struct elfname *elfview_function(const struct elfview *v, const char *name);
/* What the dynamic linker writes at an address; false for nothing. */
bool elfview_reloc(const struct elfview *v, uint64_t slot, struct elfreloc *out);
/* Whether a slot will hold the offset of the thread-local variable of that name from the thread's
 * pointer. */
bool elfview_is_thread_slot(const struct elfview *v, uint64_t slot, const char *name);
/* The same of an offset that the static linker wrote into the code itself. */
bool elfview_is_thread_offset(const struct elfview *v, uint64_t offset, const char *name);

#endif
