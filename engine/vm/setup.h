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
#include "kernels/klayout.h"

struct err;
struct fetches;
struct files;
struct ksyms;
struct ktypes;
struct module;
struct wrote;

/* What every boot has on the kernel's command line; "rdinit" is INIT_PATH of guest/protocol.h. */
#define KERNEL_WORDS \
	"console=ttyS0 quiet loglevel=1 nokaslr norandmaps panic=-1 rdinit=/.ringtrip/init"

struct setup {
	const struct record_opts *opts;
	struct kernel_entry kernel;
	struct kernel_modules modules; /* that the guest loads */
	struct ksyms *ksyms;
	struct ktypes *ktypes;  /* of a kernel of 64 bits … */
	struct klayout klayout; /* … of one of 32 */
	struct module *init;
	struct vm_config vm;
	struct spec_input input;
	struct files *boot;   /* the initramfs: init, and what the machine needs */
	struct files *parcel; /* the program's files and the specification (guest/protocol.h) */
	struct buf spec;
	struct fetches *fetches;
	struct wrote *wrote;
	char mode[128];    /* "repeatable", or why it is not */
	char append[2048]; /* COMMAND_LINE_SIZE, arch/x86/include/asm/setup.h */
	struct qemu qemu;
	unsigned n_also;
	bool not_executable; /* the program itself is none, as its bytes say */
};

/* Adds the guest's init, for a kernel of 64 or 32 bits, to an initramfs. Its path on this machine
 * goes to `path`, which may be NULL. 0 or -errno with a message. */
int set_up_init(struct files *boot, int bits, char *path, size_t size, struct err *e);
/* Fills *s, of which the caller has set `opts`. 0 or -errno with a message. */
int set_up(struct setup *s, struct err *e);
/* Writes the initramfs and the parcel into the VM's memory files, whose size may ask for a larger
 * memory: then c->ram_mb and the VM's own are changed. */
int set_up_files(struct setup *s, struct vm *vm, struct err *e);
void set_up_free(struct setup *s);

#endif
