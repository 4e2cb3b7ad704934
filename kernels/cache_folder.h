/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Where ringtrip keeps what it can recreate: $XDG_CACHE_HOME/ringtrip/NAME, or
 * ~/.cache/ringtrip/NAME. */
#ifndef KERNELS_CACHE_FOLDER_H
#define KERNELS_CACHE_FOLDER_H

#include <stdbool.h>
#include <stddef.h>

struct err;

/* The folder `name` of the cache, created when missing; the message names its purpose ("kernels").
 * 0 or -errno. */
int cache_folder(const char *name, char *path, size_t size, struct err *e);

/* Removes the files of the folder `name` that were used least recently (their time is their last
 * use) until the rest has at most `most` bytes. Only files that `counts` names are counted and
 * removed; `kept` (may be NULL) is not removed. */
void cache_folder_shrink(const char *name, unsigned long long most, const char *kept,
			 bool (*counts)(const char *file));

#endif
