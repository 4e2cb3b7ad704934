/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Symbols for the trace: a module's or the kernel's names and lines as the content of a
 * CHUNK_SYMBOLS. */
#ifndef ENGINE_SYMBOLS_H
#define ENGINE_SYMBOLS_H

struct buf;
struct kmodule;
struct ksyms;
struct module;

void symbols_of_kernel(const struct ksyms *k, struct buf *out);
/* A module of the kernel whose sections have their addresses (kmodule_place); `name`: as the kernel
 * calls it. */
void symbols_of_kmodule(const struct kmodule *m, const char *name, struct buf *out);
/* `path`: as the guest names it. */
void symbols_of_module(struct module *m, const char *path, struct buf *out);

#endif
