/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The contents of the cache of kernels, for adding, removing and finding. */
#ifndef KERNELS_LIST_H
#define KERNELS_LIST_H

#include <stdbool.h>

#include "kernels/kernels.h"

struct err;

#define KERNELS_DEFAULT "default"

/* Reads the kernel of that release from the cache's folder; false if there is no complete one. */
bool kernel_read(const char *cache, const char *release, struct kernel_entry *k);
/* Returns true if there is a complete kernel of exactly this origin. */
bool kernel_have(const char *origin, struct kernel_entry *out);
int kernel_not_cached(const char *release, struct err *e); /* -ENOENT */

#endif
