/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Computes the recorder's plan (recorder/plan.h) from the kernel's symbols and types or layout,
 * the system call rows and init's ELF. */
#ifndef ENGINE_VM_PLAN_PLANNER_H
#define ENGINE_VM_PLAN_PLANNER_H

struct err;
struct kernel;
struct module;
struct plan;

/* Fills hooks, rows and offsets; the caller has set `flags`, `capture` and `ram_size`. The message
 * names a symbol or member that this kernel lacks. */
int plan_make(struct plan *p, struct kernel *kernel, struct module *init, struct err *e);

#endif
