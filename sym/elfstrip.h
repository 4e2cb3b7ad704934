/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * An ELF without its relocations. A distribution's vmlinux keeps those that the linker has already
 * applied (--emit-relocs): more than half of its 590 MB, and nobody who reads debug information of
 * a linked file needs them.
 */
#ifndef SYM_ELFSTRIP_H
#define SYM_ELFSTRIP_H

struct err;

/* Writes `path`, an x86 ELF that is linked, to the new file `out` without SHT_RELA and SHT_REL
 * sections: these become SHT_NULL, so that all others keep their numbers; what is not loaded moves
 * up. 0 or -errno. */
int elfstrip_relocations(const char *path, const char *out, struct err *e);

#endif
