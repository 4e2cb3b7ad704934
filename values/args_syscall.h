/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The program's arguments behind the pt_regs that the kernel's system call functions get. */
#ifndef VALUES_ARGS_SYSCALL_H
#define VALUES_ARGS_SYSCALL_H

#include <stdbool.h>
#include <stddef.h>

#include "values/args.h"

struct syscall_args {
	struct variable v[7]; /* `regs` itself, then the program's */
	size_t n;
};

/* False if the function is none of those: "__x64_sys_connect", "__ia32_compat_sys_recvmsg". */
bool syscall_args_find(struct syscall_args *out, const struct function_at *f);

#endif
