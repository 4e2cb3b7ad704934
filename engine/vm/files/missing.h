/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Files that the programs looked for and did not find in the guest, although the host has them: a
 * system call that takes a path ended with ENOENT. Reported to the user, who can add them with
 * --with. Devices, and files that the host refuses (EACCES, EPERM), are reported too.
 */
#ifndef ENGINE_VM_FILES_MISSING_H
#define ENGINE_VM_FILES_MISSING_H

#include <stdbool.h>

struct missing;
struct buf;
struct files;
struct rec_mem;
struct rec_sysenter;
struct rec_sysexit;

/* `files`: the guest's files at the start; borrowed. `all`: the guest sees all of the host's; then
 * files that the host does not let ringtrip read matter. NULL: out of memory. */
struct missing *missing_new(const struct files *files, bool all);
void missing_free(struct missing *a);

/* To be called for the records of the calls, in recorded order. */
void missing_enter(struct missing *a, const struct rec_sysenter *c);
void missing_memory(struct missing *a, const struct rec_mem *m);
void missing_leave(struct missing *a, const struct rec_sysexit *c);

/*
 * One line per file: for all files when a program `failed`; else, since many programs look for
 * files that they can do without, only for those that they wanted to execute and those below the
 * working folder, which are the user's own.
 */
void missing_notes(const struct missing *a, struct buf *notes, bool failed);

#endif
