/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The contract between the engine and the recorder, in one piece of shared memory (a memfd that
 * QEMU inherits):
 *
 *   struct shared | plan | input | segments of the ring
 *
 * The plan is a table of addresses, offsets and rows of what to capture. The engine computes it
 * from the kernel image's symbols and types and from the system call rows; the recorder executes it
 * and knows no system call by name.
 *
 * The ring: the recorder fills segment after segment with words (trace/format.h); `filled` counts
 * the segments it has handed over, `taken` those the reader has given back. `filled` is never more
 * than RING_SEGMENTS ahead: when all are full, the virtual processor waits and nothing is lost.
 */
#ifndef RECORDER_PLAN_H
#define RECORDER_PLAN_H

#include <stdatomic.h>
#include <stdint.h>

#define SHARED_MAGIC   0x3150544eu
#define RING_SEGMENTS  8u
#define RING_SEG_WORDS (8u << 10) /* 32 KiB: eight of them stay in a processor's cache */
#define PLAN_HOOKS     64
#define PLAN_NRS       576
#define PLAN_SUBCALLS  21 /* of socketcall, by its first argument */
/* Row number of sub-call 0 in a plan (SOCKETCALL_BASE of abi/calls/sysent.h). */
#define PLAN_SUBCALL 1024
#define PLAN_ABIS    3
#define INPUT_BYTES  (64u << 10)
#define INPUT_PIECE  (16u << 10) /* most bytes returned by one call */
#define ANSWER_BYTES 4096u       /* per question: at most a page */

enum cap_op {
	CAP_NONE,
	CAP_FIXED,        /* `n` bytes */
	CAP_LEN,          /* argument `ref` bytes */
	CAP_RESULT,       /* as many as the result says, at most argument `ref` */
	CAP_LEN_PTR,      /* as many as the 32-bit value at argument `ref` says */
	CAP_ARRAY,        /* argument `ref` elements of `n` bytes */
	CAP_RESULT_ARRAY, /* as many elements of `n` bytes as the result says */
	CAP_BITS,         /* argument `ref` bits, in 64-bit words */
	CAP_STRING,       /* up to NUL */
	CAP_IOVEC,  /* argument `ref` struct iovec, and their buffers (at exit: up to the result) */
	CAP_MSGHDR, /* struct msghdr with its name, iovec, buffers, control */
	CAP_MMSGHDR,    /* argument `ref` (at exit: as many as the result says) struct mmsghdr */
	CAP_STRING_VEC, /* NULL-terminated array of pointers; only the array */
	CAP_PACK,       /* one struct iovec and the memory it points to */
	/* the instructions of a socket filter: what struct sock_fprog points to, if argument 2
	 * selects such an option */
	CAP_FILTER,
	/* a 32-bit length followed by the address of that many bytes; if argument `ref` is `n` */
	CAP_COUNTED,
};

enum cap_when { CAP_ENTRY = 1, CAP_EXIT = 2 };

struct plan_cap {
	uint8_t arg, op, ref, when;
	uint16_t n;
	uint16_t reserved;
};

enum row_flags {
	ROW_PATH = 1, /* the path of argument `path_arg`'s file */
	ROW_EXEC = 2,
	ROW_SUBCALLS =
		/* socketcall: argument 0 is the sub-call, argument 1 the address of its
		 * arguments */
	4,
	ROW_NET = 8,       /* argument 0 is a socket whose names it may change */
	ROW_GIVES_FD = 16, /* the result is a descriptor */
	ROW_FCNTL = 32,    /* … for some of its commands */
	ROW_PAIR = 64,     /* two descriptors at argument `msg_arg` */
	ROW_SENDS = 128,   /* a msghdr at argument `msg_arg`, which may hold descriptors */
	ROW_RECEIVES = 256,
	ROW_MANY =
		/* … of several: argument 2 says how many are sent, the result how many were
		 * received */
	512,
};

struct plan_row {
	uint8_t fds;     /* enum fd_use of abi/calls/sysent.h: where its descriptors are */
	uint8_t fd_args; /* bit mask of the arguments that are descriptors */
	uint16_t flags;  /* enum row_flags */
	uint8_t path_arg, msg_arg;
	uint8_t n_caps;
	uint8_t n_args;  /* sub-call: words at the argument address */
	uint8_t args_32; /* bit mask of the 32-bit arguments */
	struct plan_cap caps[6];
};

enum hook_op {
	HOOK_SYSENTER, /* at `from`: the saved registers of a system call are complete; `abi` */
	HOOK_SYSEXIT,  /* at `from`: they hold the result */
	HOOK_SWITCH,   /* in from…to: `current` may have changed */
	HOOK_WAKE,     /* in from…to: stores to a task's state make it runnable */
	HOOK_MAIL,     /* at `from`, in user space: init's mailbox */
	HOOK_FORK,     /* in from…to: a store to a new task's state makes it runnable */
	HOOK_DISARM,   /* at `from`, in user space: where armed memory callbacks are disarmed */
	HOOK_PAUSE,    /* at `from`, in user space: init waits for a snapshot (PLAN_PAUSE) */
};

/* What is not yet in its place in the saved registers when the hook is reached. */
enum hook_entry {
	ENTRY_NR_IN_AX = 1,    /* the number is in ax, not yet in orig_ax */
	ENTRY_SIXTH_AT_SP = 2, /* argument 6 is the user word at the saved sp, not yet in bp */
};

struct plan_hook {
	uint64_t from, to;
	uint32_t op;
	uint16_t abi;
	uint16_t entry; /* enum hook_entry, for HOOK_SYSENTER */
};

/* Kernel addresses and byte offsets, each named after its member. */
struct plan_kernel {
	uint64_t init_top_pgt, phys_base, page_offset_base;
	uint64_t per_cpu_offset; /* __per_cpu_offset[0] */
	/* per-cpu; the last may be 0: no clock */
	uint64_t current_task, top_of_stack, runqueues;
	uint64_t idt_table;
	/* the former is 0 if sockets cannot be recognised */
	uint64_t socket_fops, eventpoll_fops;
	uint64_t pidfd_fops, uring_fops; /* 0 if pidfds or rings cannot be recognised */
	uint32_t task_pid, task_tgid, task_comm, task_mm, task_parent, task_files, task_state,
		task_stack; /* the last one for 32-bit kernels */
	uint32_t mm_pgd, mm_exe_file, mm_auxv;
	uint32_t files_fdt, fdt_fd, fdt_max;
	uint32_t file_op, file_inode, file_dentry, file_private;
	uint32_t inode_ino;
	uint32_t dentry_parent, dentry_name, dentry_name_len;
	uint32_t socket_sk, socket_type, sk_family, sk_protocol;
	/* rb_root in eventpoll; epitem.ffd.file (the rb_node is at its start) */
	uint32_t ep_root, ep_item_file;
	uint32_t rb_right, rb_left;
	uint32_t rq_clock;
	/* What is missing on a kernel without these members. */
	uint32_t details; /* enum plan_details */
	uint32_t task_fs, fs_root, fs_pwd, path_mnt, path_dentry;
	uint32_t mnt_root, mount_mnt, mount_parent, mount_point;
	uint32_t file_mnt, dentry_hashed, inode_mode, inode_rdev, inode_sb, sb_magic;
	uint32_t sk_prot, proto_name;
	uint32_t sk_state, sk_num, sk_dport, sk_local, sk_peer, sk_v6_local, sk_v6_peer;
	uint32_t unix_addr, unix_addr_len, unix_addr_name, unix_peer, sk_socket, alloc_socket,
		alloc_inode;
	uint32_t netlink_portid;
	uint32_t inode_private, pid_tasks, pid_numbers, upid_nr;
	uint32_t task_uring, uring_registered, uring_rings, uring_tail, uring_array, uring_sqes,
		uring_entries, uring_head, uring_flags;
};

enum plan_details {
	DETAIL_PATHS = 1, /* of files, from the task's root */
	DETAIL_PROTO = 2, /* of sockets: the protocol's name */
	DETAIL_INET = 4,  /* … addresses */
	DETAIL_UNIX = 8,
	DETAIL_NETLINK = 16,
	DETAIL_PIDFD = 32, /* the process of a pidfd */
	DETAIL_URING = 64, /* the submission queue of an io_uring */
};

enum plan_flags {
	PLAN_COUNT = 1,        /* count every instruction, independently */
	PLAN_FROM_BOOT = 2,    /* record from the first instruction, without waiting for START */
	PLAN_IDLE = 4,         /* never start: measures the cost of being loaded */
	PLAN_PAUSE = 8,        /* a snapshot will be taken: only HOOK_PAUSE is active */
	PLAN_INPUT_PIPE = 16,  /* standard input is not a terminal */
	PLAN_INPUT_PACED = 32, /* guest time is held back while waiting for input */
	PLAN_INPUT_AGAIN = 64, /* input calls are answered as in another recording */
	PLAN_NO_RERUN = 128,   /* leave out what only a re-run needs and reveals the owner */
	PLAN_ANSWERS = 256,    /* the reader answers REC_UNTOUCHED */
	PLAN_SEEK = 512,       /* a recording runs again: nothing is recorded (struct seek) */
	PLAN_RESUME = 1024,    /* … from a checkpoint on (struct seek_resume) */
	PLAN_WATCH = 2048,     /* … and accesses to memory are noted (struct watched) */
};

struct plan {
	uint64_t ram_size;
	uint64_t mailbox; /* user address of init's struct mailbox */
	uint64_t paused;  /* user address at which a machine stopped at HOOK_PAUSE stands */
	uint32_t flags;
	uint32_t capture;   /* most bytes kept per buffer */
	uint32_t word;      /* size of a kernel address: 8 or 4 */
	uint32_t regs_size; /* pt_regs and what lies above it, to the top of the stack: 168 */
	uint32_t n_hooks;
	uint64_t kernel_base; /* the kernel's code is at and above this address */
	struct plan_kernel k;
	struct plan_hook hooks[PLAN_HOOKS];
	struct plan_row rows[PLAN_ABIS][PLAN_NRS];
	struct plan_row subcalls[PLAN_SUBCALLS];
};

/*
 * Standard input on its way into the guest (recorder/input.c): written by the engine, which
 * increments `news` (a futex) after every change, and read by the recorder.
 */
struct input {
	_Atomic uint32_t put, got; /* byte counts, free running */
	_Atomic uint32_t ended;
	_Atomic uint32_t settled;    /* pipe: nothing has arrived after `put` for a moment */
	_Atomic uint32_t interrupts; /* how often Ctrl-C was pressed … */
	_Atomic uint32_t sizes;      /* how often the window was resized … */
	uint16_t size[4];            /* … its size, as struct winsize */
	uint32_t interrupts_given, sizes_given; /* the recorder's */
	_Atomic uint32_t news;
	_Atomic uint32_t waiting; /* the recorder's: the processor waits for input or for time */
	/* PLAN_INPUT_AGAIN: the next event, its bytes at the start of `bytes`; 0 once taken. After
	 * the last one comes a number that no call has. */
	_Atomic uint32_t next_is_there;
	struct {
		uint64_t ordinal;
		uint32_t kind, n_bytes;
	} next;
	uint8_t bytes[INPUT_BYTES];
};

/* The content of untouched memory (REC_UNTOUCHED): written by the engine while the recorder
 * waits. */
struct answer {
	_Atomic uint32_t asked, given; /* counts of questions */
	uint32_t len;                  /* number of known bytes, from the beginning */
	uint8_t bytes[ANSWER_BYTES];
};

#define SEEK_SAMPLES 4096u /* positions looked at between two stops, at most */

/* The processor at a position: the start of a block. */
struct seek_point {
	uint64_t position; /* instructions begun */
	uint64_t path;     /* … which ones (trace/path.h) */
	uint64_t ip;
	uint64_t gpr[16]; /* in the processor's order: ax, cx, dx, bx, sp, bp, si, di, r8 … */
};

/* What the recorder must know to go on in the middle of a recording. */
struct seek_resume {
	uint64_t position, path;
	uint64_t task;        /* the running one */
	uint64_t input_calls; /* of init, so far */
	uint32_t input_busy, input_was_idle;
};

/*
 * PLAN_SEEK: stops the processor at positions. The recorder stands where it has counted `stops`,
 * and goes on when the engine has put the same number into `orders`. It stands first before the
 * recording begins, then at the first block that begins at or after `target`, and at the end of
 * the recording.
 */
struct seek {
	_Atomic uint32_t stops;  /* the recorder's; signalled by the wake descriptor */
	_Atomic uint32_t orders; /* the engine's, a futex */
	/* The orders: */
	uint64_t target;
	uint32_t pause;     /* wait until QEMU stops the processor: before the next block */
	uint32_t flush;     /* translate everything anew, after the block that is about to run */
	uint32_t n_samples; /* ascending positions to look at on the way, not after `target` */
	uint64_t samples[SEEK_SAMPLES];
	struct seek_resume resume; /* PLAN_RESUME: where it goes on */
	/* The recorder's: */
	uint32_t ended; /* it stands at the end of the recording; the registers are not known */
	struct seek_point now;
	struct seek_resume after; /* … when the block that is about to run has run */
	/* for each sample the first block that begins at or after it */
	struct seek_point seen[SEEK_SAMPLES];
};

#define WATCH_RANGES   16u
#define WATCH_ACCESSES 16384u /* noted between two stops, at most */

/* Virtual addresses from…to-1, in whatever address space. */
struct watch_range {
	uint64_t from, to;
	uint8_t loads, stores; /* which are noted */
};

struct watch_access {
	uint64_t position; /* of the instruction */
	uint16_t range;
	uint16_t store;
};

/* PLAN_WATCH. Emptied by the engine at each stop. */
struct watched {
	uint32_t n_ranges, n;
	uint32_t lost; /* accesses that there was no room for */
	struct watch_range ranges[WATCH_RANGES];
	struct watch_access accesses[WATCH_ACCESSES];
};

struct shared {
	uint32_t magic;
	uint32_t size; /* total */
	_Atomic uint32_t filled, taken;
	_Atomic uint32_t ready; /* set by the recorder once it is installed */
	uint32_t api; /* version of QEMU's plugin interface, set by the recorder before `ready` */
	_Atomic uint32_t pausing;     /* the processor waits for QEMU's `stop` at HOOK_PAUSE */
	uint32_t used[RING_SEGMENTS]; /* words in each handed-over segment */
	struct input input;
	struct answer answer;
	struct seek seek;
	struct watched watched;
	struct plan plan;
	uint32_t words[RING_SEGMENTS][RING_SEG_WORDS] __attribute__((aligned(4096)));
};

#endif
