/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What lies in the cache of kernels, for those who add to it, remove from it, and look for one. */
#ifndef KERNELS_LIST_H
#define KERNELS_LIST_H

#include <stdbool.h>

#include "kernels/kernels.h"

struct err;

#define KERNELS_DEFAULT "default"

/* The kernel of that release in the cache's folder; false when there is none that is complete. */
bool kernel_read(const char *cache, const char *release, struct kernel_entry *k);
/* Is there a complete one of exactly this origin? */
bool kernel_have(const char *origin, struct kernel_entry *out);
int kernel_not_cached(const char *release, struct err *e); /* -ENOENT */

#endif
