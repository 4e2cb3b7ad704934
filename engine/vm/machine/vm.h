/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * One QEMU process: its memory, its initramfs and the recorder's shared memory are memfds, so
 * nothing touches a file system and nothing is left behind; it dies with ringtrip
 * (PR_SET_PDEATHSIG), even after kill -9.
 */
#ifndef ENGINE_VM_MACHINE_VM_H
#define ENGINE_VM_MACHINE_VM_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

struct err;
struct qemu;
struct shared;

enum vm_mode {
	VM_REPEATABLE, /* virtual time is counted in instructions, idle time is skipped */
	VM_LIVE, /* … but idle time passes as on the host: something outside may interrupt it */
	VM_FAST, /* virtual time is host time */
};

struct vm_config {
	const struct qemu *qemu; /* it outlives the VM */
	const char *vmlinux;
	const char *cpu;
	const char *append; /* kernel command line */
	enum vm_mode mode;
	size_t ram_mb;
	bool recorder;   /* load the plugin */
	bool host_files; /* a device that exports the host's root, read-only */
	bool net_user;   /* an Ethernet device, with QEMU's user-mode network behind it */
};

/* Where a VM begins. */
enum vm_start_from {
	VM_FROM_BOOT,
	VM_TO_SNAPSHOT,   /* boots, and can be stopped where init waits for the parcel */
	VM_FROM_SNAPSHOT, /* waits for its state (engine/vm/machine/snapshot.h) */
};

struct vm {
	pid_t pid; /* 0: not running */
	int ram_fd, shared_fd, initrd_fd, parcel_fd;
	int state_fd;   /* of a snapshot: everything but the RAM */
	int wake_fd;    /* eventfd: the recorder handed over a segment */
	int console_fd; /* what the guest's kernel wrote to its serial port */
	int log_fd;     /* what QEMU wrote to standard error */
	int marks[2];   /* a pipe: what init writes to the debug port */
	int qmp[2];     /* QEMU's monitor: our end of the socket; QEMU's end while it starts */
	struct shared *shared;
};

/* Holds nothing. */
#define VM_NONE                                                                                  \
	{                                                                                        \
		.ram_fd = -1, .shared_fd = -1, .initrd_fd = -1, .parcel_fd = -1, .state_fd = -1, \
		.wake_fd = -1, .console_fd = -1, .log_fd = -1, .marks = { -1, -1 },              \
		.qmp = { -1, -1 },                                                               \
	}

/* Makes the memfds; `shared` is mapped and zero except for its head. */
int vm_prepare(struct vm *vm, const struct vm_config *c, struct err *e);
int vm_start(struct vm *vm, const struct vm_config *c, enum vm_start_from from, struct err *e);
/* Ends QEMU, if it runs, and waits for it. */
void vm_stop(struct vm *vm);
/* Empties the guest's memory and sets its size. */
int vm_resize(struct vm *vm, size_t ram_mb, struct err *e);
/* The last bytes of console or log as text, without trailing newlines and non-text bytes; returns
 * the length. */
size_t vm_tail(int fd, char *text, size_t size);
/* Writes all of the log and of the console to a file, each under a heading. 0 or -errno with a
 * message. */
int vm_write_log(const struct vm *vm, const char *path, struct err *e);
/* vm_stop, and frees everything. */
void vm_free(struct vm *vm);

#endif
