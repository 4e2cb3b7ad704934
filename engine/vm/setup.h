/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Before a recording: what to run, with which files, on which machine; nothing is started yet. */
#ifndef ENGINE_VM_SETUP_H
#define ENGINE_VM_SETUP_H

#include <stdbool.h>

#include "base/buf.h"
#include "engine/vm/guest_spec.h"
#include "engine/vm/machine/qemu.h"
#include "engine/vm/machine/vm.h"
#include "engine/vm/record.h"
#include "kernels/kernels.h"

struct err;
struct fetched;
struct files;
struct kernel;
struct module;
struct changed;

struct setup {
	const struct record_opts *opts;
	struct kernel *kernel;
	struct kernel_modules modules; /* to be loaded by the guest */
	struct module *init;
	struct vm_config vm;
	struct guest_input input;
	struct files *boot;   /* the initramfs: init, and what the machine needs */
	struct files *parcel; /* the program's files and the specification (guest/protocol.h) */
	struct buf spec;
	struct fetched *fetched;
	struct changed *changed;
	char program[4096]; /* as found; absolute */
	char cpu[256];
	char mode[128];    /* "repeatable", or why it is not */
	char append[2048]; /* COMMAND_LINE_SIZE, arch/x86/include/asm/setup.h */
	struct qemu qemu;
	unsigned n_also;
	/* The program's file is not an executable by its content; or something needed to start it
	 * is missing. */
	bool not_executable, not_found;
};

/* Fills *s, whose `opts` the caller has set. 0 or -errno with a message. */
int set_up(struct setup *s, struct err *e);
/* The same without what to run: only the machine, its kernel and its initramfs. */
int set_up_machine(struct setup *s, struct err *e);
/* Writes the initramfs and the parcel into the VM's memory files, whose size may require more
 * memory: then c->ram_mb and the VM's size are changed. */
int set_up_files(struct setup *s, struct vm *vm, struct err *e);
/* The same for the initramfs alone. */
int set_up_initramfs(struct setup *s, struct vm *vm, struct err *e);
void set_up_free(struct setup *s);

#endif
