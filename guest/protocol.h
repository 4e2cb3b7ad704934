/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * What passes between the guest's init and the engine (engine/vm).
 *
 * The initramfs holds init and what it needs to prepare the machine: kernel modules in
 * MODULES_PATH, loaded in the order of their names. What belongs to a single run comes in the
 * parcel, a cpio archive (newc) that QEMU offers as the file PARCEL_NAME of its firmware
 * configuration device (QEMU, docs/specs/fw_cfg.rst): the program's files, and the specification of
 * what to run. Between the two, init calls `ringtrip_pause()`: a snapshot is taken at
 * `ringtrip_paused`, or nothing happens if none is wanted.
 *
 * The mailbox is how init talks to the recorder without any device.
 *
 * Init fills `ringtrip_mailbox` and calls `ringtrip_disarm()` and then `ringtrip_call()`, which do
 * nothing. The engine has looked up these addresses in init's ELF file; the recorder sees the
 * first instruction of the second one execute with pid 1 as the current task, reads the mailbox
 * from guest RAM, and may write the answer into it. The buffer at `addr` must have been touched
 * before (it is locked in memory).
 *
 * Without a recorder (bare runs for comparison) the specification has SPEC_DEBUGCON, and init
 * writes text lines to I/O port 0xe9: "start\n", "mark NAME\n", "exit STATUS\n".
 */
#ifndef GUEST_PROTOCOL_H
#define GUEST_PROTOCOL_H

#include <stdint.h>

#define INIT_PATH    "/.ringtrip/init"    /* init itself (rdinit=) */
#define MODULES_PATH "/.ringtrip/modules" /* kernel modules: 00-virtio.ko, 01-… */
#define SPEC_PATH    "/.ringtrip/spec"    /* the specification, in the parcel */
#define STDIN_PATH   "/.ringtrip/stdin"   /* a copy of standard input, if it is a regular file */
#define PARCEL_NAME  "opt/ringtrip/parcel"
#define HOST_TAG     "host"      /* mount tag of the host's files (9p) */
#define SPEC_MAGIC   0x31505352u /* "RSP1" */

/* The specification: SPEC_MAGIC (u32), then records {u32 tag, u32 length, bytes}, little endian,
 * not padded. */
enum spec_tag {
	SPEC_END = 0,
	SPEC_JOB, /* begins a job, which owns the records up to the next; u32: enum job_kind */
	SPEC_EXE, /* path to execute (absolute, already looked up in PATH) */
	SPEC_ARG, /* one word of argv, in order, argv[0] first */
	SPEC_ENV, /* one NAME=VALUE of the environment, in order */
	SPEC_CWD,
	SPEC_UID,      /* u32 real, u32 effective */
	SPEC_GID,      /* u32 real, u32 effective */
	SPEC_GROUPS,   /* u32 each: the supplementary groups */
	SPEC_UMASK,    /* u32 */
	SPEC_RLIMIT,   /* u32 resource, u32 zero, u64 soft, u64 hard */
	SPEC_FD,       /* u32 number (0…2), u32 enum fd_kind, u32 number whose channel it uses */
	SPEC_TERM,     /* the caller's terminal: struct winsize, then libc's struct termios */
	SPEC_STDIN_AT, /* u64: offset from which to read the copy in STDIN_PATH */
	SPEC_FLAGS,    /* u32: enum spec_flags; before the first job */
	/* text: one more address of the loopback device (base/address.h); repeatable, before the
	 * first job */
	SPEC_ADDRESS,
	SPEC_HOSTNAME, /* text; before the first job */
	SPEC_TRACER,   /* text; before the first job: lines "FILE VALUE" for the oracle's tracefs */
	/* text: an absolute path to send back at the end; repeatable, before the first job */
	SPEC_FETCH,
	/* u32: milliseconds of guest time for which the remaining processes may go on after the
	 * program has ended; before the first job */
	SPEC_LINGER,
	/* an extended attribute of a file: its path and the attribute's name, each with its NUL,
	 * then the value; repeatable, anywhere */
	SPEC_XATTR,
};

enum job_kind { JOB_MAIN, JOB_ALSO }; /* JOB_ALSO jobs come first and are started first */

enum fd_kind {
	FD_KIND_CLOSED,
	FD_KIND_NULL, /* /dev/null */
	FD_KIND_FILE, /* standard input from STDIN_PATH */
	FD_KIND_PIPE, /* a pipe whose other end init relays */
	FD_KIND_TTY,  /* a pseudo terminal with the caller's size and modes, shared by all */
};

enum spec_flags {
	SPEC_DEBUGCON = 1,   /* no recorder: marks as text lines on port 0xe9 */
	SPEC_ORACLE = 2,     /* the kernel's own tracers run while recording; see MAIL_ORACLE */
	SPEC_INPUT_LIVE = 4, /* input is a terminal or an open pipe: MAIL_INPUT asks for it */
	SPEC_HOST_FILES = 8, /* the root is the host's, over 9p, below an overlay in memory */
	SPEC_NET_USER = 16,  /* an Ethernet device for QEMU's user-mode network */
	SPEC_SYMBOLS = 32,   /* no job: a line "symbols BYTES" and /proc/kallsyms to port 0xe9 */
	/* no job: a line "facts BYTES", then lines as below, and no end */
	SPEC_CALIBRATE = 64,
	/* guest time is kept to the host's while MAIL_INPUT is answered: the longer nothing comes,
	 * the less often init may ask */
	SPEC_INPUT_PACED = 128,
};

/* Answers to MAIL_INPUT other than a number of bytes. */
enum mail_input {
	INPUT_END = 0,
	INPUT_NONE = -1,      /* nothing has come yet */
	INPUT_BUSY = -2,      /* other tasks can run: they must not see anything yet */
	INPUT_INTERRUPT = -3, /* a Ctrl-C, for the terminal */
	INPUT_RESIZED = -4,   /* the terminal's size, a struct winsize, is at addr */
};

/*
 * What init prints for SPEC_CALIBRATE, where the kernel does not describe the layout of its
 * structures: facts for the engine to find in guest RAM. Each process has, at the address of
 * `token`, TOKEN_SIZE bytes that begin with its COMM; all numbers but `auxv` are decimal.
 *
 *	task COMM PID TGID PARENT STATE     PARENT: COMM of the parent; STATE: R, S or T (runs,
 *	                                    sleeps, stopped)
 *	token ADDRESS
 *	clock MICROSECONDS                  the scheduler's, a moment before the engine looks
 *	auxv HEX                            the words of init's auxiliary vector, as in memory
 *	exe INO NAME FOLDER                 init's own program
 *	fd N KIND INO FAMILY TYPE PROTOCOL  of init; KIND: socket, epoll, pipe or file;
 *	                                    numbers without a line are closed
 *	name N NAME FOLDER                  of a file
 *	watch N FD                          the epoll instance watches FD
 *	inode N MODE RDEV MAGIC             of its inode, and of its file system
 *	gone N                              a deleted file
 *	cwd NAME MOUNT                      init's current folder, and the folder of the root on
 *	                                    which its file system is mounted
 *	inet N STATE HEX PORT HEX PORT      own and peer's address, 4 or 16 bytes, and port,
 *	                                    as in memory
 *	unix N LEN NAME                     the bound address: length, name without leading NUL
 *	peer N M                            of an AF_UNIX socket
 *	portid N ID                         of a netlink socket
 */
#define CALIBRATE_COMM "rt-calibrate-" /* and one letter; "a" is init */
#define TOKEN_SIZE     32

enum mail_op {
	MAIL_NONE = 0,
	MAIL_START, /* recording starts when the call returns */
	/* recording has ended; only what was asked for at the end and MAIL_QUIT follow */
	MAIL_STOP,
	MAIL_QUIT,   /* the VM may end; arg: JOB_MAIN's wait status, or 127 << 8 if it never ran */
	MAIL_OUTPUT, /* bytes at addr, len, for descriptor `arg`: 1, 2, or 0: a terminal's echo */
	/* up to `len` bytes to addr; arg: milliseconds since the last call; result: how many, or
	 * enum mail_input */
	MAIL_INPUT,
	MAIL_JOB,  /* a job's process has started: arg = index of the job, len = pid */
	MAIL_EXIT, /* a job's process has ended: arg = index of the job, len = its wait status */
	MAIL_EXEC_FAILED, /* arg = index of the job, len = errno */
	MAIL_LEFT,    /* text at addr, len: "pid comm" of a process still running, sent SIGTERM */
	MAIL_MESSAGE, /* text at addr, len: an error of init itself; the run has failed */
	/* a piece of text at addr, len; arg 0: function_graph, 1: the stacks below connect */
	MAIL_ORACLE,
	/* text at addr, len, before MAIL_START: a kernel module, "NAME\n", then a line
	 * "SECTION ADDRESS\n" for each of its sections, as in /sys/module */
	MAIL_MODULE,
	/* text at addr, len, after MAIL_STOP: "KIND BYTES PATH", a change to the host's files as
	 * the guest sees them; KIND: new, changed, gone */
	MAIL_WROTE,
	/* a piece of a cpio archive (newc) at addr, len, for path number `arg` of SPEC_FETCH, after
	 * MAIL_STOP; none at all: there is no such path */
	MAIL_FETCH,
	/* text at addr, len: "PATH: why", a file below such a path that is missing from it */
	MAIL_LEFT_BEHIND,
	/* text at addr, len: "main-start", "main-end"; "not-ready N": started without waiting any
	 * longer for job N */
	MAIL_MARK,
	MAIL_NOTE, /* text at addr, len: something the user should know; the run goes on */
};

struct mailbox {
	uint32_t op; /* enum mail_op */
	uint32_t arg;
	uint64_t addr; /* in init's memory */
	uint64_t len;
	int64_t result; /* written by the recorder */
};

#endif
