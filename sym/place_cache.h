/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Tables of places on disk: a directory per build-id, with `index` and one file per unit, named by
 * its offset. A file gets its name when it is complete; one that is damaged, or of another version,
 * is ignored and rewritten.
 */
#ifndef SYM_PLACE_CACHE_H
#define SYM_PLACE_CACHE_H

#include <stdbool.h>
#include <stdint.h>

struct place_table;

#define PLACE_CACHE_MAX (512ull << 20) /* bytes in total; a kernel's take 90 MB at most */

/* `folder` is CACHE/BUILD-ID, "" for none. */
bool place_cache_load(const char *folder, uint64_t unit, struct place_table *out);
/* A cache that cannot be written is not an error: what is not kept is read again from the file. */
void place_cache_keep(const char *folder, uint64_t unit, const struct place_table *t);
/* Removes other directories, least recently used first, until all together have at most `most`
 * bytes. */
void place_cache_trim(const char *folder, uint64_t most);

#endif
