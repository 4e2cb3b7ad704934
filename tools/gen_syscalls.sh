#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
# Prints the x86-64 system calls that the system's headers and abi/numbers.h know, one SYSCALL(name, number) a line: the
# list that the table in abi/sysent.c is tested against. Usage: gen_syscalls.sh [compiler …]
set -eu
[ $# -gt 0 ] || set -- cc -I"$(dirname "$0")/.."
echo '#include "abi/numbers.h"' | "$@" -E -dM -x c - |
	sed -n 's/^#define __NR_\([a-z0-9_]*\) \([0-9][0-9]*\)$/SYSCALL(\1, \2)/p'
