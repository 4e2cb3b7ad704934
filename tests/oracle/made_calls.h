/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * System calls logged by the program that makes them, with the memory that they saw: strace's
 * native output and the decoder's must agree.
 *
 *   struct made_call | n_mem × { struct made_mem | bytes }
 */
#ifndef TESTS_ORACLE_MADE_CALLS_H
#define TESTS_ORACLE_MADE_CALLS_H

#include <stdint.h>

struct made_call {
	uint32_t abi, nr; /* enum abi */
	uint64_t args[6];
	int64_t result;
	uint32_t n_mem, unused;
};

struct made_mem {
	uint64_t addr;
	uint32_t len, when; /* enum when */
};

#endif
