/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * An x86 ELF file through libelf, with what every reader here needs. libelf checks the tables;
 * whatever is returned lies inside the file.
 */
#ifndef SYM_ELFFILE_H
#define SYM_ELFFILE_H

#include <gelf.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "sym/filemap.h"

struct buf;
struct err;

struct elffile {
	struct filemap map; /* empty for borrowed bytes */
	Elf *elf;           /* owned */
	GElf_Ehdr ehdr;
	const uint8_t *bytes; /* the whole file */
	size_t size;
	int bits; /* 64 or 32 */
};

struct elfsec {
	Elf_Scn *scn;
	GElf_Shdr shdr;
	const uint8_t *bytes; /* NULL for SHT_NOBITS */
	size_t size;          /* of `bytes` */
};

struct elfnote {
	const uint8_t *bytes;
	size_t size;
};

/* 0, or -errno with a message: not an ELF file, not for x86. */
int elffile_open(struct elffile *f, const char *path, struct err *e);
/* The same from memory that remains the caller's, must outlive `f` and must be writable: libelf
 * changes the headers of sections that it decompresses. */
int elffile_open_bytes(struct elffile *f, void *bytes, size_t n, const char *name, struct err *e);
/* A zeroed struct may be closed, too. */
void elffile_close(struct elffile *f);

/* The section after `prev` (NULL: the first); false at the end. */
bool elffile_next(const struct elffile *f, Elf_Scn *prev, struct elfsec *out);
const char *elffile_secname(const struct elffile *f, const struct elfsec *s);
/* The first section of that name; false if there is none. */
bool elffile_section(const struct elffile *f, const char *name, struct elfsec *out);
/* Reads a little-endian word of the ELF class's address size. */
uint64_t elffile_word(const struct elffile *f, const uint8_t *p);
/* The first note with that owner and type; its bytes are valid as long as `f`. */
bool elffile_note(const struct elffile *f, const char *owner, unsigned type, struct elfnote *out);
/* Appends the build-id in hex to `out`; nothing if there is none. */
void elffile_build_id(const struct elffile *f, struct buf *out);

#endif
