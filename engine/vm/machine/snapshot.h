/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Snapshots: a guest that has booted and warmed up, stopped where init waits for its parcel
 * (guest/protocol.h), from which every run starts, the first one too. What makes it is its key:
 * kernel, QEMU, the machine's words (processor model, memory, kernel command line), and the
 * initramfs. They lie in the cache's folder `snapshots`, one file each, named after the key's hash:
 *
 *	struct snapshot_head | the key as text | extents of RAM | QEMU's state | the extents' bytes
 *
 * A file has its name only when it is complete, and a checksum over all of it; one that is damaged
 * is removed.
 */
#ifndef ENGINE_VM_MACHINE_SNAPSHOT_H
#define ENGINE_VM_MACHINE_SNAPSHOT_H

#include "base/buf.h"
#include "engine/vm/machine/vm.h"
#include "kernels/kernels.h"

struct err;

struct snapshot {
	char name[33];   /* the key's hash, in hexadecimal digits */
	struct buf key;  /* lines of text: kernel, vmlinux, qemu, initramfs, machine */
	struct buf note; /* for the user: why nothing could be kept, what was damaged */
};

/* Of a VM whose initramfs is written. */
int snapshot_key(struct snapshot *s, const struct vm *vm, const struct vm_config *c,
		 const struct kernel_entry *kernel, struct err *e);
/* Fills the VM's memory and state: from the cache, or by booting the VM, whose state is then kept
 * for the next run. `progress` hears of the boot. `deadline` is a time of clock_seconds(). 0 or
 * -errno with a message; QEMU does not run then, and the VM's memory is what it was made as:
 * empty. */
int snapshot_ready(struct snapshot *s, struct vm *vm, const struct vm_config *c,
		   progress_fn progress, void *ctx, double deadline, struct err *e);
/* Lets a VM that was started from the snapshot (VM_FROM_SNAPSHOT) go on from there. */
int snapshot_resume(struct vm *vm, double deadline, struct err *e);
/* The snapshot does not work: it is removed from the cache. */
void snapshot_forget(const struct snapshot *s);
void snapshot_free(struct snapshot *s);

/* Most bytes of all snapshots together: a few machines of several kernels. */
#define SNAPSHOTS_MOST (2ull << 30)

/* Removes those that nobody has started from for the longest time, until the others are no more
 * than `most` bytes; `kept`, a name, stays. Each kept snapshot ends with this. */
void snapshots_shrink(unsigned long long most, const char *kept);
/* Bytes of all snapshots of a kernel. */
unsigned long long snapshots_bytes(const char *release);
/* Removes those of a kernel; NULL: all. Returns how many. */
unsigned snapshots_remove(const char *release);

#endif
