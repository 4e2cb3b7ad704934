/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Asks a kernel for its symbols: a guest is booted, without the recorder, which needs them, and sends what its
 * /proc/kallsyms says. That is for images whose own tables have a layout that is not known here (sym/ksyms.h).
 */
#ifndef ENGINE_VM_ASK_H
#define ENGINE_VM_ASK_H

#include "engine/vm/kernels.h"

struct buf;
struct err;
struct qemu;

/* Adds the text to `out`. 0 or -errno with a message. */
int ask_symbols(const struct kernel_entry *kernel, const struct qemu *qemu, struct buf *out,
		struct err *e);

#endif
