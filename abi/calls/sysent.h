/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The system call tables: the name of each call and the types of its arguments. The decoder prints
 * by these rows, and engine/vm computes from them which user memory the recorder has to keep.
 */
#ifndef ABI_CALLS_SYSENT_H
#define ABI_CALLS_SYSENT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "abi/constants/xlat.h"

enum abi { ABI_X86_64, ABI_I386, ABI_X32, ABI_COUNT };
const char *abi_name(enum abi abi); /* "x86-64", "i386", "x32" */

/* The type of an argument. Its `ref` is the index of the argument that it depends on. */
enum arg_type {
	ARG_HEX,   /* a number best read in hex; an address of no known content */
	ARG_HEX32, /* the same, unsigned 32 bits */
	ARG_INT,   /* signed 32 bits */
	ARG_UINT,  /* unsigned 32 bits */
	ARG_LONG,
	ARG_ULONG,
	ARG_FD,
	ARG_AT_FD, /* AT_FDCWD or a descriptor */
	/* bits of `names`; ref: mask of a low field that holds one of them (O_ACCMODE, MAP_TYPE) */
	ARG_FLAGS,
	ARG_LONG_FLAGS,    /* the same in a whole register */
	ARG_ENUM,          /* one of `names` */
	ARG_SOCK_TYPE,     /* SOCK_STREAM|SOCK_CLOEXEC… */
	ARG_SOCK_PROTOCOL, /* ref: the family */
	ARG_SOCKOPT_LEVEL,
	ARG_SOCKOPT_NAME, /* ref: the level */
	ARG_SOCKADDR,     /* in; ref: its length */
	ARG_SOCKADDR_OUT, /* ref: pointer to its length (in and out) */
	ARG_BUF,          /* in; ref: its length */
	ARG_BUF_OUT,      /* valid up to the result; ref: its length */
	ARG_IOVEC,        /* in; ref: count */
	ARG_IOVEC_OUT,    /* ref: count; valid up to the result */
	ARG_MSGHDR,       /* in */
	ARG_MSGHDR_OUT,   /* header in and out; data valid up to the result */
	ARG_MMSGHDR,      /* in; ref: count; result is the number of messages, msg_len is written */
	ARG_MMSGHDR_OUT,  /* ref: count */
	ARG_OPTVAL,       /* in; ref: its length; the level and name are arguments 1 and 2 */
	ARG_OPTVAL_OUT,   /* ref: pointer to its length */
	ARG_LEN_PTR,      /* pointer to a socklen_t, in and out: "[16 => 28]" */
	ARG_INT_PTR_OUT,  /* pointer to one int, out */
	ARG_FD_PAIR_OUT,  /* int[2] */
	ARG_POLLFDS,      /* in and out; ref: count */
	ARG_FD_SET,       /* in and out; ref: nfds */
	ARG_EPOLL_EVENT,  /* in */
	ARG_EPOLL_EVENTS_OUT, /* the result is their count */
	ARG_TIMEVAL,          /* in */
	ARG_TIMESPEC,         /* in */
	ARG_SIGSET,           /* in; ref: its length */
	ARG_PATH,             /* in, NUL-terminated */
	ARG_STRING,           /* the same, but not a path: truncated like buffers */
	ARG_STR_VEC,          /* in: argv; with a ref of 1 (envp) printed as address and count */
	ARG_ADDR,             /* an address that is not followed: NULL, 0x7ff… */
	ARG_MODE,      /* permission bits, octal; with a ref: only if that argument has O_CREAT */
	ARG_FCNTL_ARG, /* ref: the command, which determines its type */
	/* ref: the command; in and out, an int for FIONBIO, FIONREAD and the like */
	ARG_IOCTL_ARG,
	ARG_SIGSET_OUT,      /* ref: its length */
	ARG_SIGSET_PACK,     /* in: pselect6's pair of an address and a length of a signal set */
	ARG_OFF_PTR,         /* pointer to an off_t, in; with a ref of 1 also out: "[3] => [8]" */
	ARG_WAIT_STATUS_OUT, /* pointer to wait4's status, an int */
	ARG_ITIMERSPEC,      /* in */
	ARG_ITIMERSPEC_OUT,
	/* i386's old calls, with 32-bit times. */
	ARG_TIMEVAL32,
	ARG_TIMESPEC32,
	ARG_ITIMERSPEC32,
	ARG_ITIMERSPEC32_OUT,
	/* How 32-bit programs pass 64-bit offsets. */
	ARG_LOFF,     /* the lower half; ref: the argument with the upper half */
	ARG_LOFF_HEX, /* the same, best read in hex */
	ARG_HIGH, /* the upper half: shown with the lower one (64-bit kernels ignore preadv2's) */
	ARG_LOFF_PTR_OUT, /* pointer to one, out */
	ARG_OFF_PTR32,    /* pointer to 32 bits, in and out: "[3] => [8]" */
	ARG_PAGE_OFFSET,  /* in pages of 4096 bytes */
	ARG_WORDS,        /* address of the arguments themselves: six words */
	ARG_STAT_OUT,     /* the ABI's struct stat */
	ARG_STAT64_OUT,   /* i386's with 64-bit sizes */
	ARG_STATX_FLAGS,
	ARG_STATX_OUT,
	ARG_DIRENTS_OUT,  /* directory entries, as many bytes as the result says */
	ARG_URING_PARAMS, /* in and out */
	ARG_TYPE_COUNT
};

/* Returns true if the kernel takes such an argument as 32 bits and ignores the upper half of its
 * register. */
bool arg_is_32_bits(enum arg_type type);

/* Where a call's descriptors are, to tell whether it acts on a socket. */
enum fd_use {
	FD_NONE,
	FD_ARG0,      /* the descriptor is argument 0 */
	FD_ARG2,      /* … argument 2 (epoll_ctl) */
	FD_POLL,      /* struct pollfd at argument 0, count in argument 1 */
	FD_SELECT,    /* fd_sets at arguments 1 to 3, nfds in argument 0 */
	FD_EPOLL,     /* argument 0 is an epoll descriptor: the call acts on what that watches */
	FD_ARG0_OR_1, /* either (sendfile, tee) */
	FD_ARG0_OR_2, /* either (splice) */
	FD_URING,     /* argument 0 is an io_uring: the call acts on what its operations act on */
};

enum result_kind { RESULT_INT, RESULT_FD, RESULT_HEX, RESULT_NONE };

enum sysent_flags {
	SYS_NET = 1,       /* one of the socket calls: strace's %net */
	SYS_IF_SOCKET = 2, /* shown by default if it acts on a socket (see `fd_use`) */
	SYS_DESC = 4,      /* strace's %desc */
	SYS_FILE = 8,      /* strace's %file: takes a path */
	SYS_PROCESS = 16,  /* strace's %process */
	SYS_MEMORY = 32,   /* strace's %memory */
	SYS_SIGNAL = 64,   /* strace's %signal */
};

struct sysarg {
	const char *name; /* the man page's: "fd", "addr"; NULL ends the list before six */
	enum arg_type type;
	uint8_t ref;
	const struct xlat *names; /* ends with name == NULL */
};

/* The part of an argument's register that the kernel uses; the upper bits may be anything. */
uint64_t sysarg_value(const struct sysarg *a, uint64_t reg);

struct sysent {
	const char *name; /* NULL: no such number */
	struct sysarg args[6];
	enum result_kind result;
	enum fd_use fds;
	unsigned flags; /* enum sysent_flags */
};

/*
 * i386's socketcall (number 102) is twenty calls; each has a row after the table, at
 * SOCKETCALL_BASE plus its number in linux/net.h (SYS_SOCKET 1 … SYS_SENDMMSG 20). The other calls
 * with arguments in memory are there, too.
 */
enum { NR_SOCKETCALL = 102, SOCKETCALL_BASE = 1024, SOCKETCALLS = 20 };
/* Returns true if a number is that of a sub-call's row. */
bool is_subcall(enum abi abi, unsigned nr);
/* The number of a call's row, from what the program put into the register (orig_ax in the kernel):
 * without x32's bit, and past all rows if i386 has no such call but the number is that of a row
 * after the table. */
unsigned sysent_nr_of_orig_ax(enum abi abi, uint32_t orig_ax);
/* The register's value for the call of a row; for a sub-call, socketcall's number. */
uint32_t sysent_orig_ax_of_nr(enum abi abi, unsigned nr);
/* The number of words in a sub-call's array; 0: no such sub-call. */
unsigned socketcall_nargs(unsigned sub);
/* i386's own number for a sub-call's operation: 359 for SYS_SOCKET, since kernel 4.3; -1: none
 * (accept, send, recv). */
int socketcall_direct_nr(unsigned sub);

/* The row of a number; NULL if the ABI has none. Every call in the x86-64 table has at least a name
 * and either its real arguments or six raw ones. */
const struct sysent *sysent_find(enum abi abi, unsigned nr);
unsigned sysent_count(enum abi abi); /* one more than the highest number */
/* The number of a name, or -1. */
int sysent_number(enum abi abi, const char *name);
unsigned sysent_nargs(const struct sysent *s);

/*
 * A set of system calls of all ABIs, as written in `-e trace=`: "connect,accept", "%net", "!close",
 * "42", "/^recv", "?new", "connect@32", "all", "none", "default" (socket calls, and calls that act
 * on a socket). `socketcall` means all its sub-calls.
 */
struct sysset;
/* What a set may name besides calls: "%net", …, "all"; NULL past the last. */
const char *sysset_word(size_t i);
/* NULL with a message if it is invalid. */
struct sysset *sysset_parse(const char *text, char *message, size_t size);
/* Returns true if a call belongs to the set; `on_socket`: the call acted on a socket. */
bool sysset_has(const struct sysset *s, enum abi abi, unsigned nr, bool on_socket);
void sysset_free(struct sysset *s);

#endif
