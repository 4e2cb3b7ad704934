/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Prints how the ring is crossed: the entry instruction, the number, and on request the
 * registers. */
#ifndef VIEW_CROSSING_H
#define VIEW_CROSSING_H

#include <stdbool.h>

struct layout;
struct trip;

void crossing_print(struct layout *l, const struct trip *t, bool regs);

#endif
