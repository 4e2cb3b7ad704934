/* SPDX-License-Identifier: GPL-2.0-or-later */
/* QEMU's command line. */
#ifndef ENGINE_VM_MACHINE_COMMAND_LINE_H
#define ENGINE_VM_MACHINE_COMMAND_LINE_H

#include "engine/vm/machine/vm.h"

#define COMMAND_LINE_MAX 96

/* One string per word, NULL at the end; empty when zeroed. */
struct command_line {
	char *word[COMMAND_LINE_MAX]; /* owned */
	int n;
};

void command_line_of_vm(struct command_line *w, const struct vm *vm, const struct vm_config *c,
			enum vm_start_from from);
/* The words that distinguish one machine from another, without what differs from run to run. */
void command_line_of_machine(struct command_line *w, const struct vm_config *c);
void command_line_free(struct command_line *w);

#endif
