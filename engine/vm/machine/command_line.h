/* SPDX-License-Identifier: GPL-2.0-or-later */
/* QEMU's command line. */
#ifndef ENGINE_VM_MACHINE_COMMAND_LINE_H
#define ENGINE_VM_MACHINE_COMMAND_LINE_H

#include "engine/vm/machine/vm.h"

#define WORDS_MAX 96

/* One text each, NULL at the end; a zeroed one is empty. */
struct words {
	char *word[WORDS_MAX]; /* owned */
	int n;
};

void words_of_vm(struct words *w, const struct vm *vm, const struct vm_config *c,
		 enum vm_start_from from);
/* Those that tell one machine from another, without what differs from run to run. */
void words_of_machine(struct words *w, const struct vm_config *c);
void words_free(struct words *w);

#endif
