/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * What an ELF file needs to be loaded: its dynamic linker and its libraries, found by ld.so's own
 * rules (ld.so(8), elf/dl-load.c in glibc), breadth first as ld.so loads them, so that the guest's
 * ld.so finds the same files. All variants of a library for different processors (glibc-hwcaps) are
 * taken: the guest's processor is not the host's, and its ld.so decides.
 */
#ifndef ENGINE_VM_FILES_CLOSURE_H
#define ENGINE_VM_FILES_CLOSURE_H

struct err;
struct files;

/* Adds the libraries of `path`, a physical path in the set. -ENOENT names a missing library and the
 * file that needs it; -ENOEXEC: not an ELF program or library for x86-64, i386 or x32. */
int closure_add(struct files *f, const char *path, const char *env_library_path, struct err *e);

/* 64, 32 or BITS_X32 (engine/vm/files/ldcache.h) for an ELF program or library that a guest can
 * run, 0 for anything else; -EACCES with a message when it may not be read. */
int closure_elf_bits(const char *path, struct err *e);

#endif
