/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Macros for rows of the system call tables, and what the tables share: for abi/calls/sysent*.c
 * alone. */
#ifndef ABI_CALLS_SYSENT_ROWS_H
#define ABI_CALLS_SYSENT_ROWS_H

#include <fcntl.h>
#include <linux/mman.h>
#include <sys/mman.h>

#include "abi/calls/sysent.h"
#include "abi/constants/constants.h"

/* By number; calls of the same name in other ABIs share the row. */
extern const struct sysent sysent_x86_64[];
/* i386's row of a number, including the sub-calls after the table; NULL: none. */
const struct sysent *sysent_i386(unsigned nr);
/* The numbers of the calls with arguments in memory, besides socketcall's. */
enum {
	NR_OLD_MMAP = SOCKETCALL_BASE + SOCKETCALLS + 1,
	NR_OLD_SELECT,
	SYSENT_I386_COUNT,
};

/* x32's row for a number without bit 30; NULL: none. */
const struct sysent *sysent_x32(unsigned nr);
enum { SYSENT_X32_COUNT = 548 };

#define ARGS(...) .args = { __VA_ARGS__ }

#define ARG(...)            \
	{                   \
		__VA_ARGS__ \
	}
#define ADDR(name)              ARG(name, ARG_ADDR)
#define HEX(name)               ARG(name, ARG_HEX)
#define HEX32(name)             ARG(name, ARG_HEX32)
#define INT(name)               ARG(name, ARG_INT)
#define UINT(name)              ARG(name, ARG_UINT)
#define LONG(name)              ARG(name, ARG_LONG)
#define ULONG(name)             ARG(name, ARG_ULONG)
#define FD(name)                ARG(name, ARG_FD)
#define AT_FD(name)             ARG(name, ARG_AT_FD)
#define PATH(name)              ARG(name, ARG_PATH)
#define MODE(name)              ARG(name, ARG_MODE)
#define CREAT_MODE(name, flags) ARG(name, ARG_MODE, flags)
#define BUF(name, len)          ARG(name, ARG_BUF, len)
#define BUF_OUT(name, len)      ARG(name, ARG_BUF_OUT, len)
#define OF(type, name)          ARG(name, ARG_##type)
#define REF(type, name, i)      ARG(name, ARG_##type, i)
#define ENUM(name, of)          ARG(name, ARG_ENUM, 0, names_##of)
#define SIGNAL(name)            ENUM(name, signal)
#define FLAGS(name, of)         ARG(name, ARG_FLAGS, 0, names_##of)
#define LONG_FLAGS(name, of)    ARG(name, ARG_LONG_FLAGS, 0, names_##of)
#define OPEN(name)              ARG(name, ARG_FLAGS, O_ACCMODE, names_open)
#define MAP(name)               ARG(name, ARG_FLAGS, MAP_TYPE, names_map)
#define CLONE(name)             LONG_FLAGS(name, clone)

#define ON(where)   .fds = where
#define GIVES(kind) .result = RESULT_##kind
#define IS(set)     .flags = (set)
#define NET         SYS_NET
#define SOCK        SYS_IF_SOCKET
#define DESC        SYS_DESC
#define FILES       SYS_FILE
#define PROCESS     SYS_PROCESS
#define MEMORY      SYS_MEMORY
#define SIGNALS     SYS_SIGNAL

#endif
