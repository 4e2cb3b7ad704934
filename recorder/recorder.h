/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Inside the recorder: the one state of the plugin and the verbs of its parts. QEMU calls back
 * without a pointer of ours in the hottest place, so the state is one hidden global, `rec`; there
 * is one virtual processor and one thread.
 */
#ifndef RECORDER_RECORDER_H
#define RECORDER_RECORDER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "recorder/plan.h"
#include "recorder/qemu_api.h"
#include "trace/format.h"

struct recorder {
	uint32_t *cur, *end; /* the segment being filled; first, for the callback of every block */
	uint32_t *start;
	struct shared *sh;
	const struct plan *plan;
	uint8_t *ram; /* the guest's RAM, the same pages as QEMU's */
	int wake_fd;  /* eventfd: a segment was handed over */
	int parent;   /* the reader's pid */
	qemu_plugin_id_t id;
	int api; /* version of the plugin interface in force */
	bool recording, stopped;
	uint64_t idt[256];
	uint64_t gates[256]; /* the same, rising, each once */
	unsigned n_gates;
	int vector;             /* of the interrupt whose frame is still to be read, or -1 */
	uint64_t count;         /* the independent counter (PLAN_COUNT) … */
	qemu_plugin_u64 counts; /* … and where a QEMU that has scoreboards keeps it */
	uint64_t last_task;
	/* of the program counter in the processor's state; 0: not known, or not needed */
	size_t pc_at;
};

extern struct recorder rec __attribute__((visibility("hidden")));

/* ring.c: room for `words` in the current segment; never fails, waits while the ring is full. */
uint32_t *ring_reserve(size_t words);
/* Begins a record with a payload of `bytes` (rounded up to words, the padding zeroed); returns the
 * payload. */
void *ring_record(enum rec_type type, size_t bytes);
/* Gives the current segment to the reader, full or not. */
void ring_hand_over(void);

/* memory.c: all return how many bytes could be read from the start on. Nothing is changed in the
 * guest. */
size_t kernel_read(uint64_t addr, void *to, size_t n);
uint64_t kernel_u64(uint64_t addr);  /* 0 where nothing is mapped */
uint64_t kernel_word(uint64_t addr); /* an address or a long, as the kernel has them */
uint32_t kernel_u32(uint64_t addr);
/* pgd: kernel address of the top table */
size_t user_read(uint64_t pgd, uint64_t addr, void *to, size_t n);
size_t user_write(uint64_t pgd, uint64_t addr, const void *from, size_t n);
uint64_t user_pgd(uint64_t task); /* 0 for a kernel thread */

/* blocks.c */
struct block {
	uint64_t addr;
	uint32_t id, n_insns, n_bytes, hash;
	struct block *moved; /* the same code at the other address where it ran last; or NULL */
	uint8_t bytes[];     /* the code, then the instructions' lengths */
};
/* The block of that code at that address, defined in the trace when it is new. It lives as long as
 * the recorder. */
struct block *block_at(uint64_t addr, uint32_t n_insns, const uint8_t *bytes, uint32_t n_bytes);

/* block_address.c: QEMUs from 8.0 on execute a block of user code at any address to which its page is
 * mapped. */
bool blocks_move(void);
/* The callback for every execution of such a block, and of any block that is translated while
 * rec.pc_at is not known. */
void block_executed_anywhere(unsigned vcpu, void *block);
/* A block has been translated: its next execution is at its own address. */
void block_fresh(const struct block *b);

/* tasks.c */
uint64_t task_current(void);
/* A variable of the (only) processor's own memory. */
uint64_t task_percpu(uint64_t symbol);
/* Writes what is known of a task where that is new or has changed. */
void task_note(uint64_t task);
void task_switched(unsigned vcpu, void *data);
void task_stored(unsigned vcpu, qemu_plugin_meminfo_t info, uint64_t vaddr, void *data);
uint64_t task_clock(void);

/* calls.c: `data` is the hook. */
void call_entered(unsigned vcpu, void *data);
void call_left(unsigned vcpu, void *data);

/* capture.c: user memory of a call, by the rows of the plan. */
struct pending {
	uint64_t task;
	uint32_t abi, nr;
	uint64_t args[6];
	uint32_t missing; /* bit i: capture i could not be read whole at entry */
	uint64_t array;   /* of a socketcall: the user address of the sub-call's arguments */
};
/* Keeps `n` bytes at `addr` as memory of the call's entry. */
void capture_in(const struct pending *p, uint64_t addr, uint64_t n);
void capture_call(const struct pending *p, const struct plan_row *row, uint32_t *missing,
		  unsigned when, int64_t result);

/* descriptors.c: descriptors of the current call. */
uint32_t fds_sockets(const struct pending *p, const struct plan_row *row); /* enum rec_sockets */
size_t file_path(uint64_t file, char *to, size_t size);                    /* length without NUL */
uint64_t file_of(uint64_t task, int fd);                                   /* struct file, or 0 */
/* Whether a descriptor is a socket of netlink. */
bool fd_is_netlink(uint64_t task, int fd);
/* Writes the path of the file that a call maps. */
void file_record(uint64_t task, int fd);

/* files.c: what the descriptors of a call are, and those that it gives. */
void fds_enter(const struct pending *p, const struct plan_row *row);
void fds_leave(const struct pending *p, const struct plan_row *row, int64_t result);

/* mail.c */
void mail_called(unsigned vcpu, void *data);
/* How many instructions have begun, by the independent counter; 0 without PLAN_COUNT. */
uint64_t recorder_count(void);
/* Begins to record when the translated code has been thrown away. */
void recorder_start(void);
/* … and ends it; the mailbox goes on. */
void recorder_stop(void);

#endif
