/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * An ELF file as its own code sees it: the bytes at an address, whether they may change, every name
 * of an address, and what the dynamic linker will write into a slot. For user-space libraries
 * (x86-64, i386, x32) and kernels.
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
	bool constant; /* the file's bytes are what the running code reads */
};

struct elfspace {
	struct piece *pieces; /* by ascending address */
	size_t n;
	int bits; /* of the code: 64 (x32 as well) or 32 */
};

/* The piece that contains an address; NULL for none. */
const struct piece *elfspace_find(const struct elfspace *s, uint64_t addr);
/* `n` bytes at an address; NULL unless all are in one piece. */
const uint8_t *elfspace_at(const struct elfspace *s, uint64_t addr, size_t n);

struct elfname {
	uint64_t addr, size;          /* for thread-local data: the offset in the module's block */
	const char *name;             /* without a version */
	const char *version;          /* "GLIBC_2.2.5"; "" for none */
	bool hidden;                  /* an old version: not what the bare name means */
	bool function, local, thread; /* thread: thread-local data */
	const char *table;            /* ".dynsym" */
};

struct elfreloc {
	unsigned type;    /* R_X86_64_TPOFF64, R_386_TLS_TPOFF, … */
	const char *name; /* "" for none */
	uint64_t addend;
};

enum elfview_abi { ELFVIEW_X86_64, ELFVIEW_I386, ELFVIEW_X32 };

/* NULL with a message: not an ELF file, wrong machine, damaged, no code. */
struct elfview *elfview_open(const char *path, struct err *e);
void elfview_free(struct elfview *v);

enum elfview_abi elfview_abi(const struct elfview *v);
const struct elfspace *elfview_space(const struct elfview *v);
/* Hex; "" for none. */
const char *elfview_build_id(const struct elfview *v);
/* All defined named symbols, by ascending address; of several at one address: functions, global
 * ones, default versions first, then by name. */
const struct elfname *elfview_names(const struct elfview *v, size_t *n);
/* The names at exactly this address; NULL for none. */
const struct elfname *elfview_names_at(const struct elfview *v, uint64_t addr, size_t *n);
/* The function of that name, its default version if there are several; NULL for none. */
const struct elfname *elfview_function(const struct elfview *v, const char *name);
/* What the dynamic linker writes at an address; false if nothing. */
bool elfview_reloc(const struct elfview *v, uint64_t slot, struct elfreloc *out);
/* Returns true if a slot will hold the offset from the thread pointer of the thread-local variable
 * of that name. */
bool elfview_is_thread_slot(const struct elfview *v, uint64_t slot, const char *name);
/* The same for an offset that the static linker wrote into the code itself. */
bool elfview_is_thread_offset(const struct elfview *v, uint64_t offset, const char *name);

#endif
