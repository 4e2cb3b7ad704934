/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * A baseline: the calls of a recording as assertions, their paths and their costs.
 *
 *	# baseline (ringtrip check --update writes it): 6.1.0-56-cloud-amd64, …
 *	hello: calls = 5
 *	    order socket, connect, sendto, recvfrom, close
 *	hello connect#1: result 0
 *	    entry_SYSCALL_64 / do_syscall_64 / …
 *	# costs
 *	hello connect#1: user = 566; kernel = 29,572
 *	# end of the baseline
 *
 * Paths stand before costs, so that what differs first in a changed program is the path.
 */
#ifndef CHECK_BASELINE_H
#define CHECK_BASELINE_H

#include <stdbool.h>
#include <stddef.h>

struct baseline;
struct buf;
struct trip;

struct baseline *baseline_new(void);
void baseline_free(struct baseline *b);
/* Returns 0 or -ENOMEM. */
int baseline_trip(struct baseline *b, struct trip *t);
/* Adds the baseline's lines. `about`: how it was recorded, one line; `exact`: the recording
 * repeats, so costs are written as they are; else twice of each is the limit. */
void baseline_write(struct baseline *b, const char *about, bool exact, struct buf *out);

/* The text of a SPEC with the lines of its baseline empty, for parsing what else it says. */
void baseline_blank(const char *text, size_t n, struct buf *out);
/* The text with its baseline, if it has one, replaced by another one, else with that at its end. */
void baseline_replace(const char *text, size_t n, const struct buf *baseline, struct buf *out);

#endif
