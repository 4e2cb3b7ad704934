/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Snapshots: a guest that has booted and warmed up, stopped where init waits for its parcel
 * (guest/protocol.h), from which every run starts, including the first. Its key is what it was made
 * from: kernel, QEMU, the machine's words (processor model, memory, kernel command line), and the
 * initramfs. Each is one file in the cache's folder `snapshots`, named after the key's hash:
 *
 *	struct snapshot_head | the key as text | extents of RAM | QEMU's state | the extents' bytes
 *
 * A file gets its name only when it is complete, and has a checksum over all of it; a damaged one
 * is removed.
 */
#ifndef ENGINE_VM_MACHINE_SNAPSHOT_H
#define ENGINE_VM_MACHINE_SNAPSHOT_H

#include "base/buf.h"
#include "engine/vm/machine/vm.h"
#include "kernels/kernels.h"

struct err;
struct qmp;

struct snapshot {
	char name[33];   /* the key's hash, in hexadecimal digits */
	struct buf key;  /* lines of text: kernel, vmlinux, qemu, initramfs, machine */
	uint64_t ram;    /* once it is ready: the RAM's hash (snapshot_ram_hash) */
	struct buf note; /* for the user: why nothing was kept, what was damaged */
};

/* For a VM whose initramfs is written. */
int snapshot_key(struct snapshot *s, const struct vm *vm, const struct vm_config *c,
		 const struct kernel_entry *kernel, struct err *e);
/* Fills the VM's memory and state: from the cache, or by booting the VM, whose state is then kept
 * for the next run. `progress` reports the boot. `deadline` is a time of clock_seconds(). 0 or
 * -errno with a message; then QEMU is not running, and the VM's memory is empty as when it was
 * made. */
int snapshot_ready(struct snapshot *s, struct vm *vm, const struct vm_config *c,
		   progress_fn progress, void *ctx, double deadline, struct err *e);
/* Gives a VM that was started with VM_FROM_SNAPSHOT its state; it is stopped then. The caller ends
 * `q`, also after an error. */
int snapshot_receive(struct vm *vm, struct qmp *q, double deadline, struct err *e);
/* Writes the state of a stopped VM, everything but its RAM, to a file. */
int snapshot_save_state(struct qmp *q, int state_fd, double deadline, struct err *e);
/* Resumes a VM that was started from the snapshot (VM_FROM_SNAPSHOT). */
int snapshot_resume(struct vm *vm, double deadline, struct err *e);
/* Removes a snapshot that does not work from the cache. */
void snapshot_forget(const struct snapshot *s);
void snapshot_free(struct snapshot *s);

/* Maximum bytes of all snapshots together: a few machines of several kernels. */
#define SNAPSHOTS_MOST (2ull << 30)

/* Removes the least recently started ones until the rest has at most `most` bytes; `kept`, a name,
 * stays. Called whenever a snapshot is kept. */
void snapshots_shrink(unsigned long long most, const char *kept);
/* The size in bytes of all snapshots of a kernel. */
unsigned long long snapshots_bytes(const char *release);
/* Removes the snapshots of a kernel; NULL: all. Returns how many. */
unsigned snapshots_remove(const char *release);

#endif
