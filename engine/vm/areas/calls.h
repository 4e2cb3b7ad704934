/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The calls that change areas, and what each does to them. */
#ifndef ENGINE_VM_AREAS_CALLS_H
#define ENGINE_VM_AREAS_CALLS_H

struct areas;
struct rec_file;
struct rec_mem;
struct rec_sysenter;
struct rec_sysexit;

/* Fills `changes`. */
void areas_find_changes(struct areas *a);

void areas_enter(struct areas *a, const struct rec_sysenter *r);
void areas_leave(struct areas *a, const struct rec_sysexit *r);
/* Strings of a call that opens a file, whichever they are. */
void areas_note_memory(struct areas *a, const struct rec_mem *m);
/* The file that the call maps. */
void areas_note_file(struct areas *a, const struct rec_file *f);

#endif
