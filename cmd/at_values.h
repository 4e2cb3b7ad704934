/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What `at` takes from the second run: registers at the entries of all frames, the stop's own, the
 * next instructions, expressions and memory. */
#ifndef CMD_AT_VALUES_H
#define CMD_AT_VALUES_H

#include <stdint.h>

struct at_stop;
struct at_values;
struct debuginfo;
struct err;
struct hit;
struct options;
struct replay;

/* All borrowed; `debug` may be NULL. NULL: out of memory. */
struct at_values *at_values_new(struct replay *r, struct debuginfo *debug, const struct options *o);
void at_values_free(struct at_values *v);
/* Registers are wanted at the entries of the hit's frames. All hits are announced before the first
 * is gone to. 0 or -ENOMEM. */
int at_values_want(struct at_values *v, const struct hit *h);
/* Goes to a hit, taking what is wanted on the way; ascending. */
int at_values_go(struct at_values *v, const struct hit *h, struct err *e);
/* Fills the rest of a stop there; its hit is set. */
int at_values_fill(struct at_values *v, struct at_stop *s, struct err *e);
void at_values_clear(struct at_values *v, struct at_stop *s);

#endif
