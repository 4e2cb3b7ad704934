/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The trace file: every byte on disk. docs/trace-format.md explains it in prose.
 *
 *   file   = file_head, chunk…              little endian, no padding but what is shown
 *   chunk  = chunk_head, `len` bytes: one zstd frame with checksum, of `raw_len` bytes
 *   STREAM = 32-bit words: what was executed, in order
 *
 * A word below 0x80000000 is a block id: that block of guest code was entered. A word with bit 31
 * set begins a record: bits 30…24 are its type, bits 23…0 the number of words that follow. A record
 * follows the id of the block during which it happened; no record spans two chunks. A file without
 * CHUNK_END was cut off (crash, kill -9) and is valid up to its last complete chunk.
 */
#ifndef TRACE_FORMAT_H
#define TRACE_FORMAT_H

#include <stdint.h>

#define TRACE_MAGIC "RINGTRIP"
/* Version 1 had neither REC_KNOWN nor REC_FD, 2 no REC_FORK, 3 neither REC_INPUT nor REC_STACK nor
 * REC_UNTOUCHED, 4 no CHUNK_PARCEL; all of these can still be read. */
#define TRACE_VERSION   5
#define CHUNK_MAGIC     0x4b435452u /* "RTCK" */
#define CHUNK_RAW_MAX   (64u << 20)
#define TRACE_EVENT     0x80000000u
#define TRACE_WORDS_MAX 0xffffffu

struct file_head {
	char magic[8];
	uint32_t version;
	uint32_t reserved; /* 0 */
};

enum chunk_kind {
	CHUNK_META = 1, /* JSON: kernel, processor, mitigations, mode, QEMU, program, options */
	CHUNK_SYMBOLS,  /* a module: struct sym_head and what follows it */
	CHUNK_STREAM,   /* words */
	CHUNK_END,      /* JSON: how the recording ended and what was lost */
	CHUNK_PARCEL,   /* parts of what the program was given: struct parcel_part */
};

struct chunk_head {
	uint32_t magic;
	uint32_t kind;
	uint32_t raw_len;
	uint32_t len;
};

/*
 * A part of the parcel, the archive with the program's files: together, in order, they are the
 * archive. Each is followed by `n_bytes` bytes of it or, for a file's content, by the file's name;
 * padded to a multiple of 8.
 */
struct parcel_part {
	uint32_t kind; /* enum parcel_kind */
	uint32_t name_len;
	uint64_t n_bytes;
	uint64_t hash[2]; /* XXH3, 128 bits: the name of the content in the cache */
};

enum parcel_kind { PARCEL_BYTES, PARCEL_FILE };

/*
 * A module's names: sym_head, n_segs × sym_seg, n_fns × sym_fn, n_lines × sym_line, n_files × u32
 * string offsets, n_bytes of strings, each NUL-terminated. Offsets are into the strings. Addresses
 * are as in the ELF.
 */
struct sym_head {
	uint32_t path; /* in the guest; "vmlinux", "[9p]" for a kernel module, "[vdso]" */
	uint32_t build_id;
	uint32_t role;   /* enum sym_role */
	uint32_t interp; /* path of a program's interpreter; 0xffffffff: none */
	uint32_t reserved;
	uint32_t n_segs, n_fns, n_files, n_lines, n_bytes;
	uint64_t entry;
	uint64_t phdr; /* what AT_PHDR points to, without load bias */
};

enum sym_role { SYM_PROGRAM, SYM_LIBC, SYM_LOADER, SYM_VDSO, SYM_KERNEL, SYM_KMODULE };

struct sym_seg {
	uint64_t vaddr, memsz, off, filesz;
};

struct sym_fn {
	uint64_t start;
	uint32_t size;
	uint32_t name;  /* string offset; 0xffffffff: name unknown */
	uint32_t flags; /* enum sym_fn_flags */
	uint32_t reserved;
};

enum sym_fn_flags {
	SYM_FN_PLT = 1,
	SYM_FN_LINES = 2,  /* DWARF lines cover its start */
	SYM_FN_SITE = 4,   /* kernel and its modules: listed in __mcount_loc */
	SYM_FN_BINDER = 8, /* dynamic linker: a lazy stub's target at a function's first call */
};

struct sym_line {
	uint64_t addr; /* up to the next row's address */
	uint32_t file; /* index; 0xffffffff: unknown from here on */
	uint32_t line;
};

/* ---- records of the stream; whole words only, 8-byte fields are aligned to 4 ---- */

#define REC_STRUCT __attribute__((packed, aligned(4)))

enum rec_type {
	REC_BLOCK = 1, /* defines a block, before its first execution */
	/* the recording begins: the first word of the stream; or other interrupt gates are set */
	REC_START,
	REC_STOP, /* … ends */
	/* an interrupt-table entry was taken: follows the id of the handler's first block */
	REC_INTR,
	REC_TASK,     /* describes a task, before its first use and whenever it changes */
	REC_SWITCH,   /* `current` is now this task */
	REC_SYSENTER, /* the saved registers of a system call */
	REC_SYSEXIT,  /* its result */
	REC_MEM,      /* user memory of the SYSENTER or SYSEXIT before it */
	REC_FILE,     /* the file that the SYSENTER before it maps */
	REC_EXEC,     /* current runs a new program; precedes the SYSEXIT of its execve */
	REC_WAKE,     /* a task was made runnable */
	REC_MAIL,     /* a message of the guest's init (guest/protocol.h) */
	REC_COUNT,    /* the independent instruction counter */
	REC_LOST,     /* how many words were dropped: never seen unless something is broken */
	/* describes a file, before the first call that uses it and whenever it changes */
	REC_KNOWN,
	REC_FD,    /* a descriptor of the SYSENTER or SYSEXIT before it */
	REC_FORK,  /* current created a task; precedes its REC_TASK */
	REC_INPUT, /* what init's call for standard input returned */
	REC_STACK, /* the preceding block set the stack pointer, in user space */
	/* memory of the SYSENTER or SYSEXIT before it whose pages were absent at both entry and
	 * exit; whatever is known of it follows in a REC_MEM */
	REC_UNTOUCHED,
	REC_TYPES
};

struct rec_block {
	uint32_t id;
	uint32_t n_insns;
	uint64_t addr;
	uint32_t n_bytes; /* that many bytes follow, then each instruction's length, a byte each */
} REC_STRUCT;

struct rec_start {
	uint64_t task;     /* current */
	uint64_t idt[256]; /* the handlers of the interrupt table; 0: none */
} REC_STRUCT;

struct rec_intr {
	uint32_t vector;
	uint32_t error; /* error code; 0 if the vector has none */
	uint64_t ip, cs, flags, sp, ss;
	uint64_t count; /* the independent counter, if enabled */
} REC_STRUCT;

struct rec_task {
	uint64_t task; /* address of task_struct */
	uint64_t mm;
	uint32_t pid, tgid, ppid;
	char comm[16];
} REC_STRUCT;

struct rec_fork {
	uint64_t task; /* the new one, a process or a thread */
} REC_STRUCT;

struct rec_stack {
	uint64_t from; /* the stack pointer at the block's start */
	uint64_t to;   /* … at its end; 0: an interrupt came, whose record has it */
	uint32_t how;  /* enum rec_stack_how */
} REC_STRUCT;

enum rec_stack_how {
	STACK_MOVED = 1, /* from a register, or from where it had been saved on that stack */
	STACK_LOADED,    /* from elsewhere in memory */
};

struct rec_switch {
	uint64_t task;
} REC_STRUCT;

/* The order of struct pt_regs (arch/x86/include/asm/ptrace.h). */
enum regs {
	R_R15,
	R_R14,
	R_R13,
	R_R12,
	R_BP,
	R_BX,
	R_R11,
	R_R10,
	R_R9,
	R_R8,
	R_AX,
	R_CX,
	R_DX,
	R_SI,
	R_DI,
	R_ORIG_AX,
	R_IP,
	R_CS,
	R_FLAGS,
	R_SP,
	R_SS,
	R_COUNT
};

struct rec_sysenter {
	uint64_t task;
	uint64_t clock;   /* ns: the run queue's clock, see docs/trace-format.md */
	uint64_t regs_at; /* kernel address of the saved registers */
	uint64_t regs[R_COUNT];
	uint32_t abi;     /* enum abi */
	uint32_t sockets; /* enum rec_sockets */
} REC_STRUCT;

enum rec_sockets { ACTS_ON_SOCKET = 1, SOCKETS_UNKNOWN = 2 /* its arguments were unreadable */ };

struct rec_sysexit {
	uint64_t task;
	int64_t result;
} REC_STRUCT;

struct rec_mem {
	uint64_t addr;
	uint32_t len;  /* followed by that many bytes, padded */
	uint32_t when; /* 0: at entry, 1: at exit */
} REC_STRUCT;

enum rec_file_kind { FILE_OTHER, FILE_SOCKET, FILE_EPOLL, FILE_PIDFD };

struct rec_file {
	int32_t fd;
	uint32_t kind; /* enum rec_file_kind */
	uint64_t ino;
	uint16_t family, type, protocol, reserved; /* of a socket */
	uint32_t path_len; /* followed by the path, not terminated, padded */
} REC_STRUCT;

struct rec_known {
	uint64_t file; /* its id in REC_FD: a kernel address */
	uint64_t ino;
	uint32_t kind; /* enum rec_file_kind */
	uint32_t mode; /* stat(2)'s st_mode; 0: unknown */
	uint32_t rdev; /* device number, major << 20 | minor */
	uint32_t deleted;
	/* sockets only; a TCP state is the kernel's TCP_… */
	uint16_t family, type, protocol, state;
	uint16_t local_port, peer_port; /* network byte order */
	/* netlink sockets; for a pidfd its process in the topmost pid namespace, 0: it has ended */
	uint32_t port_id;
	uint8_t local[16], peer[16]; /* network byte order; as long as the family's addresses are */
	uint64_t peer_ino;           /* UNIX sockets: the peer's inode; 0: none */
	char proto[16];              /* the kernel's name of the protocol: "TCP", "UNIX-STREAM" */
	/* followed by the path from the task's root, not terminated: as in /proc/PID/fd */
	uint32_t path_len;
	/* then a UNIX socket's name, an abstract one with its NUL; the two padded together */
	uint32_t name_len;
} REC_STRUCT;

struct rec_fd {
	int32_t fd;    /* AT_FDCWD (-100): the current directory */
	uint32_t when; /* 0: at entry, 1: at exit */
	uint64_t file; /* id of the REC_KNOWN that describes it */
} REC_STRUCT;

struct rec_exec {
	uint64_t task;
	uint64_t mm;
	uint64_t auxv[2 * 28]; /* pairs of type and value; AT_NULL ends it */
	uint32_t path_len;     /* followed by the path */
} REC_STRUCT;

struct rec_untouched {
	uint64_t mm; /* the task's, as in rec_task */
	uint64_t addr;
	uint32_t len;
} REC_STRUCT;

struct rec_wake {
	uint64_t task;
} REC_STRUCT;

struct rec_mail {
	uint32_t op; /* enum mail_op */
	uint32_t arg;
	uint64_t len; /* of the message; the bytes of MAIL_OUTPUT and of texts follow, padded */
	uint32_t n_bytes;
} REC_STRUCT;

enum rec_input_kind {
	INPUT_IS_BYTES,
	INPUT_IS_END,
	INPUT_IS_INTERRUPT, /* a Ctrl-C */
	INPUT_IS_SIZE,      /* terminal size: struct winsize of 64-bit Linux, 4 × u16 */
};

/* A call without this record got nothing. */
struct rec_input {
	uint64_t ordinal; /* the call's number, from 0 */
	uint32_t kind;    /* enum rec_input_kind */
	uint32_t n_bytes; /* followed by that many bytes, padded */
} REC_STRUCT;

struct rec_count {
	uint64_t count;
} REC_STRUCT;

struct rec_lost {
	uint64_t words;
} REC_STRUCT;

#endif
