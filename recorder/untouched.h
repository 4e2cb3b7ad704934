/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * User memory whose page is not there, because nobody has touched it yet: the engine, which knows
 * what is mapped there, is asked. The processor waits meanwhile, as it does while the ring is full.
 */
#ifndef RECORDER_UNTOUCHED_H
#define RECORDER_UNTOUCHED_H

#include <stddef.h>
#include <stdint.h>

/* Reads user memory of the task, asking for each page that is not there; returns how many bytes are
 * known from the start on. */
size_t untouched_read(uint64_t task, uint64_t addr, void *to, size_t n);

#endif
