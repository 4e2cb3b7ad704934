/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What a new program has mapped: its segments, its interpreter's, its stack. */
#ifndef ENGINE_VM_AREAS_EXEC_H
#define ENGINE_VM_AREAS_EXEC_H

struct areas;
struct rec_exec;

void areas_exec(struct areas *a, const struct rec_exec *x);

#endif
