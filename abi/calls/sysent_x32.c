// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * The x32 system calls are those of x86-64, by name. Calls that pass addresses in structures have
 * numbers of their own, from 512 on, and their x86-64 numbers do nothing. Arguments are 64-bit
 * registers, times have 64 bits.
 */
#include "abi/calls/sysent_rows.h"

enum {
#define SYSCALL(name, nr) NR64_##name = nr,
#include <syscalls_64.h>
#undef SYSCALL
};

static const struct sysent *const table[] = {
#define SYSCALL(name, nr) [nr] = &sysent_x86_64[NR64_##name],
#include <syscalls_x32.h>
#undef SYSCALL
};

_Static_assert(sizeof(table) / sizeof(table[0]) == SYSENT_X32_COUNT, "the highest number");

const struct sysent *sysent_x32(unsigned nr)
{
	return nr < SYSENT_X32_COUNT ? table[nr] : NULL;
}
