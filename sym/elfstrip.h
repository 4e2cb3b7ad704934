/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Strips the relocations from an ELF. A distribution's vmlinux keeps those that the linker has
 * already applied (--emit-relocs): more than half of its 590 MB, and not needed to read a linked
 * file's debug information.
 */
#ifndef SYM_ELFSTRIP_H
#define SYM_ELFSTRIP_H

struct err;

/* Writes `path`, a linked x86 ELF, to the new file `out` without SHT_RELA and SHT_REL sections:
 * these become SHT_NULL, so that all others keep their numbers; what is not loaded moves forward. 0
 * or -errno. */
int elfstrip_relocations(const char *path, const char *out, struct err *e);

#endif
