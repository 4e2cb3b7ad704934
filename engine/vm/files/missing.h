/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * What the programs looked for and did not find in the guest, although the host has it: a system
 * call of theirs that takes a path ended with ENOENT. Told to the user, who can add it with --with.
 * Devices, and files that the host refuses (EACCES, EPERM), are named too.
 */
#ifndef ENGINE_VM_FILES_MISSING_H
#define ENGINE_VM_FILES_MISSING_H

#include <stdbool.h>

struct absent;
struct buf;
struct files;
struct rec_mem;
struct rec_sysenter;
struct rec_sysexit;

/* `files`: those that the guest began with; borrowed. `all`: the guest sees all of the host's; then
 * a file that the host refuses to ringtrip is of interest. NULL: out of memory. */
struct absent *absent_new(const struct files *files, bool all);
void absent_free(struct absent *a);

/* The records of the calls, in the order of the recording. */
void absent_enter(struct absent *a, const struct rec_sysenter *c);
void absent_memory(struct absent *a, const struct rec_mem *m);
void absent_leave(struct absent *a, const struct rec_sysexit *c);

/*
 * A line each: of everything when a program `failed`; else, since many programs look for what they
 * do without, of what they wanted to execute, and of files below the working folder, which are the
 * user's own.
 */
void absent_notes(const struct absent *a, struct buf *notes, bool failed);

#endif
