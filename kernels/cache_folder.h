/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Where ringtrip keeps what it can recreate: $XDG_CACHE_HOME/ringtrip/NAME, or
 * ~/.cache/ringtrip/NAME. */
#ifndef KERNELS_CACHE_FOLDER_H
#define KERNELS_CACHE_FOLDER_H

#include <stddef.h>

struct err;

/* The folder `name` of the cache, created when missing; the message names its purpose ("kernels").
 * 0 or -errno. */
int cache_folder(const char *name, char *path, size_t size, struct err *e);

#endif
