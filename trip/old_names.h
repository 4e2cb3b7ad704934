/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What functions of the kernel are called today that books, courses and blogs name otherwise. */
#ifndef TRIP_OLD_NAMES_H
#define TRIP_OLD_NAMES_H

#include <stdbool.h>

struct buf;
struct names;

/* Adds a sentence about a name that the kernel does not have; false: nothing is known about it. */
bool old_name(const struct names *n, const char *name, struct buf *out);

#endif
