/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * What the files of a module share; nobody else includes this. module.c opens and answers,
 * module_dyn.c reads the program headers and the dynamic section, module_fns.c makes one list of
 * functions out of module_syms.c (symbol tables), module_plt.c (stubs) and module_cfi.c
 * (.eh_frame), module_lines.c reads line rows.
 */
#ifndef SYM_MODULE_PARTS_H
#define SYM_MODULE_PARTS_H

#include "base/buf.h"
#include "sym/elffile.h"
#include "sym/module.h"

struct module {
	struct elffile elf;
	struct elffile debug; /* separate debug information; closed (`elf` is NULL) for none */
	void *copy;           /* owned: the bytes behind `elf` of a module from memory */
	struct buf build_id;
	enum module_role role;
	uint64_t phdr_vaddr;

	/* Strings of the ELF itself, which the mapping keeps alive. */
	const char *interp, *soname, *runpath;
	bool is_rpath;
	const char **needed;
	size_t n_needed;

	struct module_seg *segs;
	size_t n_segs;

	char **strings; /* owned, each: names that were put together here */
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
/* `n` bytes of the file at an address; NULL when no segment has them. */
const uint8_t *module_at(const struct module *m, uint64_t vaddr, size_t n);
/* Whether code may be at an address: an executable section, or segment in a file without sections.
 * `end` (may be NULL) becomes where it ends. */
bool module_is_code(const struct module *m, uint64_t vaddr, uint64_t *end);
/* Keeps a copy of `n` bytes of text, with `suffix` behind them, as long as the module lives. NULL
 * without memory. */
const char *module_keep(struct module *m, const char *text, size_t n, const char *suffix);

/* A defined symbol of .symtab or .dynsym, of the file or of its debug information. */
struct module_sym {
	const char *name; /* with the version that .symtab may have behind it */
	size_t len;       /* of the name without a version */
	uint64_t value, size;
	uint8_t type, bind; /* STT_, STB_ */
	bool old;           /* of a version that is not the default one */
};
/* module_syms.c: calls `visit` for each until it returns false. */
void module_each_sym(const struct module *m, bool (*visit)(void *arg, const struct module_sym *s),
		     void *arg);

/* A run of code that may become a function; the better one is what a person would say. */
struct candidate {
	uint64_t start, size;
	const char *name; /* `len` bytes of it; NULL for .eh_frame */
	size_t len;
	uint8_t bind; /* STB_ */
	bool old;     /* of a version that is not the default one */
	bool plt;
};

struct candidates {
	struct candidate *v; /* owned */
	size_t n, cap;
};
/* Without memory for more, a function stays without a name. */
void candidates_add(struct candidates *c, const struct candidate *one);

/* module_plt.c: the stubs. `named` holds the functions so far, by rising start, for what IFUNCs
 * resolve to. */
void module_plt_stubs(struct module *m, const struct candidates *named, struct candidates *out);
/* module_cfi.c: the ranges of all FDEs. */
void module_cfi_ranges(const struct module *m, struct candidates *out);
/* module_cfi.c: marks the binders among the functions of a dynamic linker. */
void module_cfi_binders(struct module *m);

#endif
