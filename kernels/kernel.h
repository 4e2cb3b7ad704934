/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * One kernel of the cache, with what is read from its image and from the files beside it. Each part
 * is opened once, on first use, and borrowed: it lives as long as the handle. What could not be
 * opened is tried again on the next request.
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

/* Opens a kernel that was found (kernels/kernels.h); nothing is read yet. NULL: out of memory. */
struct kernel *kernel_open(const struct kernel_entry *entry);
void kernel_close(struct kernel *k);

const struct kernel_entry *kernel_entry(const struct kernel *k);
/* NULL, with a message, where the image cannot be read. */
const struct image_facts *kernel_image_facts(struct kernel *k, struct err *e);
/* The running kernel's own answer where it was kept, else what its image says. NULL as
 * ksyms_open(), with errno: ENOTSUP where a guest has to be asked (kernel_keep_symbols). */
const struct ksyms *kernel_symbols(struct kernel *k, struct err *e);
/* Of a 64-bit kernel. NULL, with a message, where it has none. */
const struct ktypes *kernel_types(struct kernel *k, struct err *e);
/* Of a 32-bit kernel. NULL: not searched for yet. */
const struct klayout *kernel_layout(struct kernel *k);
/* The file with debug information, possibly the image itself, and its size (`bytes` may be NULL).
 * NULL, with a message: none was added, or it now belongs to another kernel. */
const char *kernel_debug(struct kernel *k, size_t *bytes, struct err *e);

/* Keeps a guest's answer about its symbols, or the layout found in one: for this run, and beside
 * the image for later ones, which find it out anew where nothing can be written there. 0, or -errno
 * with a message. */
int kernel_keep_symbols(struct kernel *k, const struct buf *text, struct err *e);
int kernel_keep_layout(struct kernel *k, const struct klayout *layout, struct err *e);

#endif
