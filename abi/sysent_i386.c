// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * The 32-bit system calls. A call that has its name and its arguments in common with the 64-bit one has that one's row.
 * The sub-calls of socketcall stand behind the table; the arguments of the old ones are those of net/socket.c.
 */
#include "abi/sysent_rows.h"

#include <linux/net.h>

enum {
#define SYSCALL(name, nr) NR64_##name = nr,
#include <syscalls_64.h>
#undef SYSCALL
};

static const struct sysent send_row = {
	.name = "send",
	ARGS(FD("fd"), BUF("buf", 2), ULONG("len"), FLAGS("flags", msg)),
	ON(FD_ARG0),
	IS(NET),
};

static const struct sysent recv_row = {
	.name = "recv",
	ARGS(FD("fd"), BUF_OUT("buf", 2), ULONG("len"), FLAGS("flags", msg)),
	ON(FD_ARG0),
	IS(NET),
};

static const struct sysent recvmmsg_old = {
	.name = "recvmmsg",
	ARGS(FD("fd"), REF(MMSGHDR_OUT, "msgvec", 2), UINT("vlen"), FLAGS("flags", msg),
	     OF(TIMESPEC32, "timeout")),
	ON(FD_ARG0),
	IS(NET),
};

/* How many words of the array the kernel copies. */
#define SUB(sub, call, words) [sub] = { &sysent_x86_64[NR64_##call], words }
static const struct {
	const struct sysent *row;
	uint8_t words;
} socketcalls[] = {
	SUB(SYS_SOCKET, socket, 3),
	SUB(SYS_BIND, bind, 3),
	SUB(SYS_CONNECT, connect, 3),
	SUB(SYS_LISTEN, listen, 2),
	SUB(SYS_ACCEPT, accept, 3),
	SUB(SYS_GETSOCKNAME, getsockname, 3),
	SUB(SYS_GETPEERNAME, getpeername, 3),
	SUB(SYS_SOCKETPAIR, socketpair, 4),
	[SYS_SEND] = { &send_row, 4 },
	[SYS_RECV] = { &recv_row, 4 },
	SUB(SYS_SENDTO, sendto, 6),
	SUB(SYS_RECVFROM, recvfrom, 6),
	SUB(SYS_SHUTDOWN, shutdown, 2),
	SUB(SYS_SETSOCKOPT, setsockopt, 5),
	SUB(SYS_GETSOCKOPT, getsockopt, 5),
	SUB(SYS_SENDMSG, sendmsg, 3),
	SUB(SYS_RECVMSG, recvmsg, 3),
	SUB(SYS_ACCEPT4, accept4, 4),
	[SYS_RECVMMSG] = { &recvmmsg_old, 5 },
	SUB(SYS_SENDMMSG, sendmmsg, 4),
};
_Static_assert(sizeof(socketcalls) / sizeof(socketcalls[0]) == SOCKETCALLS + 1, "socketcalls");

unsigned socketcall_nargs(unsigned sub)
{
	return sub <= SOCKETCALLS ? socketcalls[sub].words : 0;
}

/* What is shown where the sub-call cannot be. */
#define NAME(name)          \
	{                   \
		name, #name \
	}
static const struct xlat names_socketcall[] = {
	NAME(SYS_SOCKET),   NAME(SYS_BIND),        NAME(SYS_CONNECT),     NAME(SYS_LISTEN),
	NAME(SYS_ACCEPT),   NAME(SYS_GETSOCKNAME), NAME(SYS_GETPEERNAME), NAME(SYS_SOCKETPAIR),
	NAME(SYS_SEND),     NAME(SYS_RECV),        NAME(SYS_SENDTO),      NAME(SYS_RECVFROM),
	NAME(SYS_SHUTDOWN), NAME(SYS_SETSOCKOPT),  NAME(SYS_GETSOCKOPT),  NAME(SYS_SENDMSG),
	NAME(SYS_RECVMSG),  NAME(SYS_ACCEPT4),     NAME(SYS_RECVMMSG),    NAME(SYS_SENDMMSG),
	{ 0, NULL },        { 0, NULL },
};

static const struct sysent socketcall_row = {
	.name = "socketcall",
	ARGS(ENUM("call", socketcall), ADDR("args")),
	IS(NET),
};

const struct sysent *sysent_i386(unsigned nr)
{
	if (nr == 102)
		return &socketcall_row;
	return nr > SOCKETCALL_BASE && nr - SOCKETCALL_BASE <= SOCKETCALLS
		       ? socketcalls[nr - SOCKETCALL_BASE].row
		       : NULL;
}
