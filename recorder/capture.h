/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Captures a call's user memory as the rows of the plan say. */
#ifndef RECORDER_CAPTURE_H
#define RECORDER_CAPTURE_H

#include <stdint.h>

struct pending;
struct plan_row;

/* Records `n` bytes at `addr` as memory read at the call's entry. */
void capture_in(const struct pending *p, uint64_t addr, uint64_t n);
/* Executes the row's captures; `when`: CAP_ENTRY or CAP_EXIT. */
void capture_call(const struct pending *p, const struct plan_row *row, uint32_t *missing,
		  unsigned when, int64_t result);

#endif
