/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Computes the recorder's plan (recorder/plan.h) from the kernel's symbols and types, the system
 * call rows and init's ELF. */
#ifndef ENGINE_VM_PLAN_PLANNER_H
#define ENGINE_VM_PLAN_PLANNER_H

struct err;
struct klayout;
struct ksyms;
struct ktypes;
struct module;
struct plan;

/* Where the members of the kernel's structures are known from: of a kernel of 32 bits the layout
 * that was found, of one of 64 its types. */
struct plan_from {
	const struct ktypes *types;
	const struct klayout *layout; /* NULL: `types` */
};

/* Fills hooks, rows and offsets; `flags`, `capture` and `ram_size` stay the caller's. A symbol or
 * member that this kernel has not is named in the message. */
int plan_make(struct plan *p, const struct ksyms *k, const struct plan_from *from,
	      struct module *init, struct err *e);

#endif
