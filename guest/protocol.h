/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * What passes between the guest's init and the engine (engine/vm): the specification of what to run, a file
 * in the initramfs, and the mailbox, through which init speaks to the recorder without any device.
 *
 * The mailbox: init fills `ringtrip_mailbox` and calls `ringtrip_call()`, a function that does nothing. The engine
 * has looked up both addresses in init's ELF file; the recorder sees the first instruction of the function execute
 * with pid 1 as the current task, reads the mailbox from guest RAM, and may write the answer into it. The
 * buffer at `addr` must have been touched before (it is locked in memory).
 *
 * The same without a recorder (bare runs for comparison): the specification has SPEC_DEBUGCON, and init
 * writes `struct mailbox_line`-free plain text lines to I/O port 0xe9: "start\n", "mark NAME\n", "exit STATUS\n".
 */
#ifndef GUEST_PROTOCOL_H
#define GUEST_PROTOCOL_H

#include <stdint.h>

#define SPEC_PATH  "/.ringtrip/spec"  /* the specification, in the initramfs */
#define INIT_PATH  "/.ringtrip/init"  /* init itself (rdinit=) */
#define STDIN_PATH "/.ringtrip/stdin" /* a copy of standard input, where it is a regular file */
#define SPEC_MAGIC 0x31505352u        /* "RSP1" */

/* The specification: SPEC_MAGIC (u32), then records {u32 tag, u32 length, bytes}, little endian, not padded. */
enum spec_tag {
	SPEC_END = 0,
	SPEC_JOB, /* begins a job; u32: enum job_kind. The records up to the next SPEC_JOB belong to it. */
	SPEC_EXE, /* path to execute (absolute; already looked up in PATH) */
	SPEC_ARG, /* one word of argv, in order, argv[0] first */
	SPEC_ENV, /* one NAME=VALUE of the environment, in order */
	SPEC_CWD,
	SPEC_UID,    /* u32 real, u32 effective */
	SPEC_GID,    /* u32 real, u32 effective */
	SPEC_GROUPS, /* u32 each: the supplementary groups */
	SPEC_UMASK,  /* u32 */
	SPEC_RLIMIT, /* u32 resource, u32 zero, u64 soft, u64 hard */
	SPEC_FD, /* u32 number (0…2), u32 enum fd_kind, u32 share: the lower number whose channel it is, or itself */
	SPEC_TERM, /* struct winsize (8 bytes), then struct termios of the C library, of the caller's terminal */
	SPEC_STDIN_AT, /* u64: offset at which the copy in STDIN_PATH is to be read */
	SPEC_FLAGS,    /* u32: enum spec_flags; before the first job */
	SPEC_ADDRESS,  /* text: reserved for more loopback addresses */
	SPEC_HOSTNAME, /* text; before the first job */
	SPEC_TRACER, /* text; before the first job: a shell-less script of the oracle, see enum below */
};

enum job_kind { JOB_MAIN, JOB_ALSO }; /* JOB_ALSO ones come first and are started first */

enum fd_kind {
	FD_KIND_CLOSED,
	FD_KIND_NULL, /* /dev/null */
	FD_KIND_FILE, /* standard input from STDIN_PATH */
	FD_KIND_PIPE, /* a pipe whose other end init relays */
	FD_KIND_TTY,  /* a pseudo terminal with the caller's size and modes; one for all three */
};

enum spec_flags {
	SPEC_DEBUGCON = 1, /* no recorder: marks as text lines on port 0xe9 */
	SPEC_ORACLE =
		2, /* function_graph and the stacktrace trigger run while recording; see MAIL_ORACLE */
	SPEC_NO_WARMUP = 4,
	SPEC_INPUT_LIVE =
		8, /* standard input is a terminal or an open pipe: ask for it with MAIL_INPUT every 10 ms */
};

enum mail_op {
	MAIL_NONE = 0,
	MAIL_START,  /* recording starts when the call returns */
	MAIL_STOP,   /* recording has ended; nothing follows but MAIL_QUIT */
	MAIL_QUIT,   /* the engine may end the VM; status in `arg` */
	MAIL_OUTPUT, /* bytes at addr, len, written by the program to descriptor `arg` (1 or 2) */
	MAIL_INPUT, /* wants up to `len` bytes of standard input at addr: answer in `result`: n > 0, 0 end of file, -11 (EAGAIN) nothing yet */
	MAIL_JOB,   /* a job's process was started: arg = index of the job, len = pid */
	MAIL_EXIT,  /* a job's process ended: arg = index of the job, len = its wait status */
	MAIL_EXEC_FAILED, /* arg = index of the job, len = errno */
	MAIL_LEFT, /* text at addr, len: "pid comm" of a process that still ran and was sent SIGTERM */
	MAIL_MESSAGE, /* text at addr, len: an error of init itself; the run has failed */
	MAIL_ORACLE, /* a piece of the oracle's text at addr, len; arg: which file (0: trace, 1: the trace instance with stacks) */
	MAIL_MARK,   /* text at addr, len: a mark of a bench */
};

struct mailbox {
	uint32_t op; /* enum mail_op */
	uint32_t arg;
	uint64_t addr; /* in init's memory */
	uint64_t len;
	int64_t result; /* written by the recorder */
};

#endif
