/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The kernel's own symbols, read offline from the decompressed image: the kallsyms tables
 * (scripts/kallsyms.c) and the entry sites of traceable functions (__mcount_loc, between
 * __start_mcount_loc and __stop_mcount_loc).
 */
#ifndef SYM_KSYMS_H
#define SYM_KSYMS_H

#include <stddef.h>
#include <stdint.h>

struct err;
struct ksyms;

struct ksym {
	uint64_t addr;
	const char *name; /* owned by the ksyms */
	char type;        /* as in /proc/kallsyms: t T d D b B … */
};

/* Where the addresses of kallsyms come from. */
enum ksyms_layout {
	KSYMS_BEFORE_NAMES, /* before the names, up to 6.3 */
	KSYMS_BEHIND_NAMES, /* after them, since 6.4 */
	KSYMS_TOLD,         /* from the running kernel */
};

/* Reads and verifies both tables. Tables that fail the checks (entirely ascending, in the kernel's
 * range, _text at .text) are an error, never a guess. NULL on error, with errno: ENOTSUP if only
 * the running kernel can list its symbols, because its kallsyms tables have an unknown layout. */
struct ksyms *ksyms_open(const char *elf, struct err *e);
/* The same, with symbols from a file: a copy of /proc/kallsyms from a guest running that kernel. */
struct ksyms *ksyms_open_text(const char *elf, const char *text, struct err *e);
void ksyms_free(struct ksyms *k);

/* All symbols, by ascending address; several at one address in the order of kallsyms. */
const struct ksym *ksyms_all(const struct ksyms *k, size_t *n);
/* The address of a name; 0 if there is none. Of several equal names, the lowest address. */
uint64_t ksyms_addr(const struct ksyms *k, const char *name);
/* The addresses in __mcount_loc, ascending: the entry sites of functions that ftrace can see. */
const uint64_t *ksyms_sites(const struct ksyms *k, size_t *n);
enum ksyms_layout ksyms_layout(const struct ksyms *k);
/* The image's build-id in hex ("" if it has none). */
const char *ksyms_build_id(const struct ksyms *k);

#endif
