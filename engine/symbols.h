/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Symbols for the trace: the names and lines of a module or the kernel, as the content of a
 * CHUNK_SYMBOLS. */
#ifndef ENGINE_SYMBOLS_H
#define ENGINE_SYMBOLS_H

struct buf;
struct kmodule;
struct ksyms;
struct module;

void symbols_of_kernel(const struct ksyms *k, struct buf *out);
/* A kernel module whose sections have their addresses (kmodule_place); `name`: the kernel's name
 * for it. */
void symbols_of_kmodule(const struct kmodule *m, const char *name, struct buf *out);
/* `path`: in the guest. */
void symbols_of_module(struct module *m, const char *path, struct buf *out);

#endif
