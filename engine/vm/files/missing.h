/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * What the programs looked for and did not find in the guest, although the host has it: a system
 * call of theirs that takes a path ended with ENOENT. Told to the user, who can add it with --with.
 * Devices, and files that the host refuses (EACCES, EPERM), are named too.
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

/* `files`: those that the guest began with; borrowed. `all`: the guest sees all of the host's; then
 * a file that the host refuses to ringtrip is of interest. NULL: out of memory. */
struct missing *missing_new(const struct files *files, bool all);
void missing_free(struct missing *a);

/* The records of the calls, in the order of the recording. */
void missing_enter(struct missing *a, const struct rec_sysenter *c);
void missing_memory(struct missing *a, const struct rec_mem *m);
void missing_leave(struct missing *a, const struct rec_sysexit *c);

/*
 * A line each: of everything when a program `failed`; else, since many programs look for what they
 * do without, of what they wanted to execute, and of files below the working folder, which are the
 * user's own.
 */
void missing_notes(const struct missing *a, struct buf *notes, bool failed);

#endif
