/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Shared by the files of a module; nobody else includes this. module.c opens and answers,
 * module_dyn.c reads the program headers and the dynamic section, module_fns.c makes one list of
 * functions from module_syms.c (symbol tables), module_plt.c (stubs) and module_cfi.c (.eh_frame),
 * module_lines.c reads line rows.
 */
#ifndef SYM_MODULE_PARTS_H
#define SYM_MODULE_PARTS_H

#include "base/buf.h"
#include "sym/elffile.h"
#include "sym/module.h"

struct module {
	struct elffile elf;
	struct elffile debug; /* separate debug information; closed (`elf` is NULL) if none */
	void *copy;           /* owned: the bytes of a module opened from memory */
	struct buf build_id;
	enum module_role role;
	uint64_t phdr_vaddr;

	/* Strings inside the ELF, alive as long as its mapping. */
	const char *interp, *soname, *runpath;
	bool is_rpath;
	const char **needed;
	size_t n_needed;

	struct module_seg *segs;
	size_t n_segs;

	char **strings; /* owned, each: names composed here */
	size_t n_strings, cap_strings;

	bool have_fns, have_lines;
	struct module_fn *fns;
	size_t n_fns;
	struct module_line *lines;
	size_t n_lines;
};

/* module_dyn.c: segments, interpreter, dynamic section. */
int module_read_dynamic(struct module *m, const char *name, struct err *e);

/* module.c */
/* `n` bytes of the file at an address; NULL if no segment has them. */
const uint8_t *module_at(const struct module *m, uint64_t vaddr, size_t n);
/* Returns true if an address may hold code: it is in an executable section, or segment in a file
 * without sections. Sets `end` (may be NULL) to where that ends. */
bool module_is_code(const struct module *m, uint64_t vaddr, uint64_t *end);
/* Keeps a copy of `n` bytes of text plus `suffix` as long as the module lives. NULL if out of
 * memory. */
const char *module_keep(struct module *m, const char *text, size_t n, const char *suffix);

/* A defined symbol of .symtab or .dynsym, of the file or of its debug information. */
struct module_sym {
	const char *name; /* with the version that .symtab may append */
	size_t len;       /* of the name without a version */
	uint64_t value, size;
	uint8_t type, bind; /* STT_, STB_ */
	bool old;           /* not the default version */
};
/* module_syms.c: calls `visit` for each until it returns false. */
void module_each_sym(const struct module *m, bool (*visit)(void *arg, const struct module_sym *s),
		     void *arg);

/* A run of code that may become a function; of two, the one whose name a person would use wins. */
struct candidate {
	uint64_t start, size;
	const char *name; /* `len` bytes of it; NULL for .eh_frame */
	size_t len;
	uint8_t bind; /* STB_ */
	bool old;     /* not the default version */
	bool plt;
};

struct candidates {
	struct candidate *v; /* owned */
	size_t n, cap;
};
/* If out of memory, a function stays without a name. */
void candidates_add(struct candidates *c, const struct candidate *one);

/* module_plt.c: the stubs. `named` holds the functions so far, by ascending start, to name what
 * IFUNCs resolve to. */
void module_plt_stubs(struct module *m, const struct candidates *named, struct candidates *out);
/* module_cfi.c: the ranges of all FDEs. */
void module_cfi_ranges(const struct module *m, struct candidates *out);
/* module_cfi.c: marks the binders among the functions of a dynamic linker. */
void module_cfi_binders(struct module *m);

#endif
