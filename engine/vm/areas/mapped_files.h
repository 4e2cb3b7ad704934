/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Files that are mapped: their names, and which of them may have changed. */
#ifndef ENGINE_VM_AREAS_MAPPED_FILES_H
#define ENGINE_VM_AREAS_MAPPED_FILES_H

#include <stddef.h>

struct areas;

/* The same pointer for the same path, which `a` owns; NULL: out of memory. */
const char *areas_intern(struct areas *a, const char *path, size_t len);
/* A file of that name may be written from here on. `len` counts the end of the string. */
void areas_note_written(struct areas *a, const char *path, size_t len);
/* The guest's file on the host, as it went into the guest; -1: there is none, or it has changed. */
int areas_open_file(const struct areas *a, const char *path);

#endif
