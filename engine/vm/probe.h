/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * What a kernel's image does not tell is asked of a guest, booted once for it without the recorder,
 * which needs the answers: its symbols, where the layout of the image's tables is unknown
 * (sym/ksyms.h), and the layout of its structures, where it has no types (kernels/klayout.h). The
 * answers are kept with the kernel (kernels/kernel.h).
 */
#ifndef ENGINE_VM_PROBE_H
#define ENGINE_VM_PROBE_H

#include "kernels/kernels.h"

struct err;
struct kernel;
struct qemu;

/* Afterwards kernel_symbols() has them. `progress` (may be NULL) reports the boot. 0 or -errno with
 * a message. */
int probe_symbols(struct kernel *kernel, const struct qemu *qemu, progress_fn progress, void *ctx,
		  struct err *e);
/* Afterwards kernel_layout() has it; for a 32-bit kernel. */
int probe_layout(struct kernel *kernel, const struct qemu *qemu, progress_fn progress, void *ctx,
		 struct err *e);

#endif
