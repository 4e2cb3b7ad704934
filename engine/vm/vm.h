/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * One QEMU process: its memory, its initramfs and the recorder's shared memory are memfds, so nothing lies in a file
 * system and nothing is left behind; it dies with ringtrip (PR_SET_PDEATHSIG), even after kill -9.
 */
#ifndef ENGINE_VM_VM_H
#define ENGINE_VM_VM_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

struct err;
struct qemu;
struct shared;

enum vm_mode {
	VM_REPEATABLE, /* virtual time is counted in instructions, idle time is skipped */
	VM_LIVE_INPUT, /* … idle time passes as on the host */
	VM_FAST,       /* virtual time is the host's */
};

struct vm_config {
	const struct qemu *qemu; /* which one; it outlives the VM */
	const char *vmlinux;
	const char *cpu;
	const char *append; /* kernel command line */
	enum vm_mode mode;
	size_t ram_mb;
	bool recorder; /* load the plugin */
};

struct vm {
	pid_t pid; /* 0: not running */
	int ram_fd, shared_fd, initrd_fd;
	int wake_fd;    /* eventfd: the recorder handed over a segment */
	int console_fd; /* what the guest's kernel wrote to its serial port */
	int log_fd;     /* what QEMU wrote to standard error */
	int marks[2];   /* bare: a pipe for what init writes to the debug port; else -1 */
	struct shared *shared;
};

/* Makes the memfds; `shared` is mapped and zero but for its head. */
int vm_prepare(struct vm *vm, const struct vm_config *c, struct err *e);
int vm_start(struct vm *vm, const struct vm_config *c, struct err *e);
/* The last bytes of console or log as text, without trailing newlines and what is no text; returns the length. */
size_t vm_tail(int fd, char *text, size_t size);
/* Ends QEMU, if it runs, and waits for it; frees everything. */
void vm_free(struct vm *vm);

#endif
