/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * For tests and harnesses, not in the library: a kernel's ELF of about 60 KB with only what is read
 * offline: code with entry sites, kallsyms in each of its layouts, __mcount_loc, BTF and a
 * build-id.
 */
#ifndef TESTS_FAKES_FAKE_KERNEL_H
#define TESTS_FAKES_FAKE_KERNEL_H

#include <stdbool.h>

struct buf;

struct fake_kernel {
	int bits;          /* 64 or 32 */
	bool late;         /* addresses after the token table (6.4 and later) */
	bool percpu_zero;  /* per-cpu symbols from 0 on, with their address rule */
	bool no_data_syms; /* as without CONFIG_KALLSYMS_ALL */
};

enum { FAKE_FNS = 1100, FAKE_FN_SIZE = 16, FAKE_BUILD_ID_LEN = 20 };
#define FAKE_TEXT64 0xffffffff81000000ull
#define FAKE_TEXT32 0xc1000000ull

/* Function i is named "fn<i>", four digits, at text + 16 * (i + 1); __fentry__ is at text. */
void fake_kernel_build(const struct fake_kernel *k, struct buf *out);

#endif
