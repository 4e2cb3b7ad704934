/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Kernel modules that a run needs: puts them into the initramfs, and their names into the trace. */
#ifndef ENGINE_VM_GUEST_MODULES_H
#define ENGINE_VM_GUEST_MODULES_H

#include "kernels/kernels.h"

struct err;
struct files;
struct trace_writer;

/* Adds the wanted modules (names, NULL at the end) and their dependencies to `boot`, in loading
 * order. *m keeps their paths (kernels_modules_free, also after an error). 0 or -errno with a
 * message that names the missing one. */
int guest_modules_add(struct kernel_modules *m, struct files *boot,
		      const struct kernel_entry *kernel, const char *const wanted[], struct err *e);
/* `told`: init's message about one (MAIL_MODULE). A missing file is not an error: the module has no
 * names then. */
int guest_modules_symbols(const struct kernel_modules *m, const char *told, size_t n,
			  struct trace_writer *w, struct err *e);

#endif
