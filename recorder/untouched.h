/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * User memory that is not present because it has never been touched: asks the engine, which knows
 * what is mapped there. The processor waits meanwhile, as it does while the ring is full.
 */
#ifndef RECORDER_UNTOUCHED_H
#define RECORDER_UNTOUCHED_H

#include <stddef.h>
#include <stdint.h>

/* Reads user memory of the task, asking for each page that is not present; returns the number of
 * known bytes, from the start. */
size_t untouched_read(uint64_t task, uint64_t addr, void *to, size_t n);

#endif
