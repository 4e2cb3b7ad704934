/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * What memory holds that nobody has touched: a page that has no entry in the page tables was never
 * written, so it holds what it was mapped with, a file's bytes or zeros. The areas of each address
 * space are followed through the records of a recording, as the kernel makes them.
 */
#ifndef ENGINE_VM_FILES_AREAS_H
#define ENGINE_VM_FILES_AREAS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct areas;
struct files;

/* `files`: those that the guest began with; borrowed. `all`: the guest sees all of the host's.
 * NULL: out of memory. */
struct areas *areas_new(const struct files *files, bool all);
void areas_free(struct areas *a);

/* A record (enum rec_type), in the order of the recording. */
void areas_record(struct areas *a, int type, const void *record);

/* Untouched bytes of the address space `mm`, as the file is now: to be asked while it is recorded.
 * Returns how many are known from the start on: none where nothing is mapped, what may not be
 * accessed, and what others can change (a shared mapping; a file that has changed since it went
 * into the guest). */
size_t areas_read(const struct areas *a, uint64_t mm, uint64_t addr, void *to, size_t n);

#endif
