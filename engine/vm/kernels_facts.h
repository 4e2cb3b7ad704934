/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What can and what cannot be shown with a cached kernel, read from its image: nothing is booted
 * for it. */
#ifndef ENGINE_VM_KERNELS_FACTS_H
#define ENGINE_VM_KERNELS_FACTS_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"
#include "kernels/kernels.h"
#include "sym/image.h"
#include "sym/ksyms.h"

/* Something that a kernel may have; `why` says why not. */
struct kernel_part {
	bool there;
	struct err why;
};

struct kernel_facts {
	struct image_facts image;
	bool boots; /* its vmlinux has the PVH note, or there is a vmlinuz */

	struct kernel_part symbols; /* what follows is known only with them */
	bool ask;                   /* without: the running kernel has to be asked */
	enum ksyms_layout layout;
	size_t n_symbols, n_data, n_sites;
	bool tasks;         /* the data symbol of the running task */
	bool int80, fast32; /* entries of 32-bit programs */

	bool calibrated;           /* of 32 bits: where it keeps what was looked up */
	struct kernel_part record; /* all that the recorder needs */
	struct kernel_part debug;
	char debug_path[4096]; /* where that is */
	size_t debug_bytes;
	struct kernel_part host_files, virtio_net, e1000;
	struct kernel_modules modules[3]; /* of these three, in their order; the caller frees */
};

/* 0, or -errno where the image cannot be read at all; what is missing in it is no error. */
int kernels_facts(const struct kernel_entry *k, struct kernel_facts *out, struct err *e);
void kernels_facts_free(struct kernel_facts *f);

/* The file with what the running kernel said of its symbols (sym/ksyms.h); false where the image's
 * own count. */
bool kernels_told(const struct kernel_entry *k, char *path, size_t size);
/* The file with the kernel's debug information, perhaps its image itself, and how many bytes it
 * has. -ENOENT: none was added; -EINVAL: it belongs to another kernel by now. */
int kernels_debug(const struct kernel_entry *k, const struct image_facts *image, char *path,
		  size_t size, size_t *bytes, struct err *e);

#endif
