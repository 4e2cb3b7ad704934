/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The source places of what a trace has executed: which file on this machine has the debug
 * information of a program, a library or a kernel. It is always matched by its build-id:
 *
 *	kernel    the file that was named (--vmlinux), or the cached kernel's
 *	others    the file at the path in the trace, or its file in /usr/lib/debug
 *	all       what a debuginfod server has, if DEBUGINFOD_URLS names one
 *
 * Files are looked for when their first address is asked for; their tables are kept in the folder
 * `places` of the cache (sym/places.h).
 */
#ifndef SOURCE_DEBUGINFO_H
#define SOURCE_DEBUGINFO_H

#include <stdbool.h>
#include <stdint.h>

struct debuginfo;
struct err;
struct kernel_entry;
struct place;
struct unit;

/* `vmlinux`: the kernel's, or NULL; kept by reference. NULL: out of memory. */
struct debuginfo *debuginfo_new(const char *vmlinux);
void debuginfo_free(struct debuginfo *d);
/* The place of an address in the unit; false if none is known. */
bool debuginfo_place(struct debuginfo *d, const struct unit *u, uint64_t addr, struct place *out);
/* The file with the unit's debug information; NULL: there is none. */
const char *debuginfo_path(struct debuginfo *d, const struct unit *u);
/* The cached kernel that the unit is; false if none is. */
bool debuginfo_kernel(const struct unit *u, struct kernel_entry *out);
/* Returns true if the unit has debug information; if not, `e` (may be NULL) says why. */
bool debuginfo_has(struct debuginfo *d, const struct unit *u, struct err *e);

#endif
