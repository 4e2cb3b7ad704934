/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * One kernel of the cache, with what is read out of its image and of the files beside it. Each part
 * is opened when it is first asked for, once, and lent: it lives as long as the handle. What could
 * not be opened is tried again when it is asked for again.
 */
#ifndef KERNELS_KERNEL_H
#define KERNELS_KERNEL_H

#include <stdbool.h>
#include <stddef.h>

struct buf;
struct err;
struct image_facts;
struct kernel;
struct kernel_entry;
struct klayout;
struct ksyms;
struct ktypes;

/* Of one that was found (kernels/kernels.h); nothing is opened yet. NULL: out of memory. */
struct kernel *kernel_open(const struct kernel_entry *entry);
void kernel_close(struct kernel *k);

const struct kernel_entry *kernel_entry(const struct kernel *k);
/* NULL, with a message, where the image cannot be read. */
const struct image_facts *kernel_image_facts(struct kernel *k, struct err *e);
/* What the kernel said itself, where that was kept, else what its image says. NULL as ksyms_open(),
 * with errno: ENOTSUP where a guest has to be asked (kernel_keep_symbols). */
const struct ksyms *kernel_symbols(struct kernel *k, struct err *e);
/* Of a 64-bit kernel. NULL, with a message, where it has none. */
const struct ktypes *kernel_types(struct kernel *k, struct err *e);
/* Of a 32-bit kernel. NULL: it was not looked for yet. */
const struct klayout *kernel_layout(struct kernel *k);
/* The file with debug information, perhaps the image itself, and how many bytes that has (`bytes`
 * may be NULL). NULL, with a message: none was added, or it belongs to another kernel by now. */
const char *kernel_debug(struct kernel *k, size_t *bytes, struct err *e);

/* What a guest said of its symbols, or what was found in one, for this run, and beside the image
 * for the next ones; where nothing can be written there, they find it out anew. 0, or -errno with a
 * message. */
int kernel_keep_symbols(struct kernel *k, const struct buf *text, struct err *e);
int kernel_keep_layout(struct kernel *k, const struct klayout *layout, struct err *e);

#endif
