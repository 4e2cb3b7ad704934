/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The path: a hash of all instructions begun, in order. It does not depend on how they were cut
 * into blocks, which may differ between runs, so two runs are compared by it. It is a polynomial
 * in 64-bit arithmetic: to append a run of instructions is one multiplication and one addition.
 */
#ifndef TRACE_PATH_H
#define TRACE_PATH_H

#include <stdint.h>

/* Straight-line code, as a factor and a summand. */
struct path_part {
	uint64_t power, hash;
};

/* The first `n` instructions of the code at `addr`, given with their lengths. */
struct path_part path_part_of(uint64_t addr, const uint8_t *code, const uint8_t *lengths,
			      uint32_t n);

static inline uint64_t path_append(uint64_t path, struct path_part p)
{
	return path * p.power + p.hash;
}

#endif
