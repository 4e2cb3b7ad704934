/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * A user-space program or library, read (never executed) through elfutils: what it needs to start,
 * its functions and its line numbers. All addresses are as in the ELF, without load bias.
 */
#ifndef SYM_MODULE_H
#define SYM_MODULE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct err;
struct module;

enum module_role {
	MODULE_PROGRAM, /* and any library that is none of the following */
	/* libc.so.6 and the parts that older versions kept separate (libpthread, …) */
	MODULE_LIBC,
	MODULE_LOADER, /* the dynamic linker */
	MODULE_VDSO,
};

struct module_fn {
	uint64_t start;
	uint64_t size;
	const char *name; /* "connect", "connect@plt"; NULL if known from .eh_frame only */
	bool plt;         /* a stub of .plt, .plt.sec or .plt.got */
	bool has_lines;   /* line numbers cover its start */
	bool binder;      /* dynamic linker: a lazy stub's target at a function's first call */
};

struct module_line {
	uint64_t addr;    /* from here to the next row's address */
	const char *file; /* as passed to the compiler ("hello.c"); NULL ends a sequence */
	unsigned line;
};

struct module_seg {
	uint64_t vaddr, filesz, memsz, off;
	uint32_t flags; /* PF_R, PF_W, PF_X */
};

/* Opens `path`; separate debug information is looked up by build-id under `debug_root`
 * ("/usr/lib/debug"; NULL: none). NULL with a message: not an ELF file, wrong machine (only x86-64
 * and i386 will do), damaged. */
struct module *module_open(const char *path, const char *debug_root, struct err *e);
/* The same from an image in memory, which the module copies (the vDSO). */
struct module *module_open_bytes(const void *bytes, size_t n, const char *name, struct err *e);
void module_free(struct module *m);

enum module_role module_role(const struct module *m);
bool module_is_pie(const struct module *m); /* ET_DYN: has a load bias */
int module_bits(const struct module *m);    /* 64 or 32 */
uint64_t module_entry(const struct module *m);
uint64_t module_phdr_vaddr(const struct module *m);  /* what AT_PHDR points to, without bias */
const char *module_build_id(const struct module *m); /* hex, "" for none */
const char *module_interp(const struct module *m);   /* PT_INTERP, NULL for none */
const char *module_soname(const struct module *m);   /* NULL for none */
const char *module_runpath(const struct module *m, bool *is_rpath); /* NULL for none */
const char *const *module_needed(const struct module *m, size_t *n);
const struct module_seg *module_segs(const struct module *m, size_t *n); /* PT_LOAD */

/* Functions by ascending start, not overlapping; from .symtab, .dynsym, separate debug information,
 * the PLT's relocations, and .eh_frame for the rest. Of several names for one start, the one a
 * person would use (default version, not local, fewer leading underscores, global before weak,
 * shorter). */
const struct module_fn *module_fns(struct module *m, size_t *n);
/* Line rows by ascending address; none without DWARF. */
const struct module_line *module_lines(struct module *m, size_t *n);
/* The value of a symbol; false if there is none. */
bool module_symbol(struct module *m, const char *name, uint64_t *value, uint64_t *size);

#endif
