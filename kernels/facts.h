/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What can and cannot be shown with a cached kernel, read from its image without booting it. */
#ifndef KERNELS_FACTS_H
#define KERNELS_FACTS_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"
#include "kernels/kernels.h"
#include "sym/image.h"
#include "sym/ksyms.h"

struct kernel;

/* A part that a kernel may have; `why` says why not. */
struct kernel_part {
	bool there;
	struct err why;
};

struct kernel_facts {
	struct image_facts image;
	bool boots; /* its vmlinux has the PVH note, or there is a vmlinuz */

	struct kernel_part symbols; /* needed to know what follows */
	bool ask;                   /* no symbols: the running kernel has to be asked */
	enum ksyms_layout layout;
	size_t n_symbols, n_data, n_sites;
	bool tasks;         /* the data symbol of the current task */
	bool int80, fast32; /* entries of 32-bit programs */

	bool calibrated; /* 32-bit: its layout has been found */
	struct kernel_part debug;
	const char *debug_path; /* its path; owned by the handle */
	size_t debug_bytes;
	struct kernel_part host_files, virtio_net, e1000;
	struct kernel_modules modules[3]; /* for these three, in their order; the caller frees */
};

/* 0, or -errno where the image cannot be read at all; a missing part is not an error. */
int kernels_facts(struct kernel *k, struct kernel_facts *out, struct err *e);
void kernels_facts_free(struct kernel_facts *f);

#endif
