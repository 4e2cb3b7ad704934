/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The content of untouched memory: a page without an entry in the page tables was never written, so
 * it holds what was mapped there, a file's bytes or zeros. The areas of each address space are
 * tracked through a recording's records, as the kernel makes them.
 */
#ifndef ENGINE_VM_AREAS_AREAS_H
#define ENGINE_VM_AREAS_AREAS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct areas;
struct files;

/* `files`: the guest's files at the start; borrowed. `all`: the guest sees all of the host's. NULL:
 * out of memory. */
struct areas *areas_new(const struct files *files, bool all);
/* The same with a function that opens a guest's file for reading: a descriptor, or -1. */
typedef int (*areas_open_fn)(void *ctx, const char *path);
struct areas *areas_new_with(areas_open_fn open, void *ctx);
void areas_free(struct areas *a);

/* A record (enum rec_type), in the order of the recording. */
void areas_record(struct areas *a, int type, const void *record);

/* Untouched bytes of the address space `mm`, from the file as it is now: to be called during the
 * recording. Returns how many bytes from `addr` on are known: none where nothing is mapped, where
 * access is denied, and where others can change them (a shared mapping; a file that has changed
 * since it went into the guest). */
size_t areas_read(const struct areas *a, uint64_t mm, uint64_t addr, void *to, size_t n);

/* Returns true if something is mapped at the address. */
bool areas_mapped(const struct areas *a, uint64_t mm, uint64_t addr);

#endif
