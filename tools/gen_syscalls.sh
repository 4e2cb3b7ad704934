#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
# Prints the system calls of the system's headers and abi/calls/numbers.h, one SYSCALL(name, number)
# per line: the tables in abi/calls/sysent*.c are made from and tested against these. x32's numbers
# are printed without bit 30. Usage: gen_syscalls.sh [64|I386|X32 [compiler …]]
set -eu
abi=${1:-64}
[ $# -eq 0 ] || shift
[ $# -gt 0 ] || set -- cc -I"$(dirname "$0")/.."
echo '#include "abi/calls/numbers.h"' | "$@" -DNUMBERS_"$abi" -E -dM -x c - |
	sed -n -e 's/(__X32_SYSCALL_BIT + \([0-9]*\))$/\1/' \
		-e 's/^#define __NR_\([a-z0-9_]*\) \([0-9][0-9]*\)$/SYSCALL(\1, \2)/p'
