/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * A kernel's symbols: out of its image, or, where the image's tables have a layout that is not
 * known (sym/ksyms.h), from a guest that is booted once, without the recorder, which needs them,
 * and sends what its /proc/kallsyms says. The answer is kept in the file `symbols` beside the
 * image.
 */
#ifndef ENGINE_VM_PROBE_H
#define ENGINE_VM_PROBE_H

#include <stdbool.h>

#include "kernels/kernels.h"

struct err;
struct klayout;
struct ksyms;
struct qemu;

/* *symbols is the caller's to ksyms_free(). `progress` (may be NULL) hears of the boot. 0 or -errno
 * with a message. */
int symbols_of_image(struct ksyms **symbols, const struct kernel_entry *kernel,
		     const struct qemu *qemu, progress_fn progress, void *ctx, struct err *e);
/* Whether that is known already. */
bool layout_is_known(struct klayout *layout, const struct kernel_entry *kernel);
/* The layout of a kernel of 32 bits (kernels/klayout.h), found in a guest that is booted
 * once. */
int layout_of_image(struct klayout *layout, const struct kernel_entry *kernel,
		    const struct qemu *qemu, const struct ksyms *ksyms, progress_fn progress,
		    void *ctx, struct err *e);

#endif
