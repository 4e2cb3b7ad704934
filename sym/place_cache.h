/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Tables of places on the disk: in a folder for each build-id `index` and one file for each unit,
 * named by its offset. A file appears under its name when it is complete; one that is damaged, or
 * of another version, is not taken, and written again.
 */
#ifndef SYM_PLACE_CACHE_H
#define SYM_PLACE_CACHE_H

#include <stdbool.h>
#include <stdint.h>

struct place_table;

#define PLACE_CACHE_MAX (512ull << 20) /* bytes of all; those of a kernel are 90 MB at most */

/* `folder` is CACHE/BUILD-ID, "" for none. */
bool place_cache_load(const char *folder, uint64_t unit, struct place_table *out);
/* A cache that cannot be written is not an error: what is not kept is read again. */
void place_cache_keep(const char *folder, uint64_t unit, const struct place_table *t);
/* Removes folders beside this one, those that were not used for longest first, until all together
 * have `most` bytes. */
void place_cache_trim(const char *folder, uint64_t most);

#endif
