/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The user memory of a call, by the rows of the plan. */
#ifndef RECORDER_CAPTURE_H
#define RECORDER_CAPTURE_H

#include <stdint.h>

struct pending;
struct plan_row;

/* Keeps `n` bytes at `addr` as memory of the call's entry. */
void capture_in(const struct pending *p, uint64_t addr, uint64_t n);
/* Carries out the row's captures; `when`: CAP_ENTRY or CAP_EXIT. */
void capture_call(const struct pending *p, const struct plan_row *row, uint32_t *missing,
		  unsigned when, int64_t result);

#endif
